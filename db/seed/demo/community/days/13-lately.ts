import { diary } from '../days.ts';

/** The opening, and what those said who came late: told as days ago, whatever the season. */
export const beginning = diary`
# -369
18:40 sunniva One small good thing, every day. Yours, not the world's. A bus that waited, a stranger's dog, clean sheets. One line will do, half a line will do. If you had none, say so and somebody will lend you one. I begin: a boy on the seven o'clock asked me whether the ferry gets tired, and I said yes, and he patted it. ++ hadiza wanda elspeth lindiwe tendai tomas aoife otis nasrin ruth
# -368
08:10 hadiza I found a glove on a railing, put there by somebody who hoped that somebody would.
13:40 elspeth A good thing is that I have been asked.
17:30 lindiwe What counts as small?
> 17:50 sunniva If it would fit on a saucer.
>> 18:05 lindiwe Then: half a biscuit, from a child who doesn't share. ++ sunniva hadiza
# -367
04:30 ash found a pen
> 04:40 jun good pen?
>> 04:50 ash good pen
`;

export const lately = diary`
# -34
12:50 haruka The word I needed came while I was peeling an egg. ++ nasrin lior
> 20:20 nasrin Which word?
>> 12:40 haruka "Shoulder", as a verb.
# -33
00:50 mateo Un cliente pidió «lo de siempre» y era la primera vez que venía. Le atiné. ++ chayo ines anasofia
21:40 rui My neighbour with the pigeons said "good evening" before I did. I am writing down the date.
# -29
05:50 greta Somebody put the pallet jack back in its place. I don't know who. I looked at it for a while. ++ goran ash
20:40 petra I said only the second thing that came into my head. ++ hal silke hadiza
> 21:00 hal What was the first?
>> 21:05 petra Nice try.
# -28
22:10 amaru Four hundred begonias, up, all of them the size of a full stop.
# -23
23:50 anasofia Una señora me enseñó a hacer la cama «como Dios manda». Llevo dos años haciéndolas como mandaba la facultad. ++ pilar ines adaeze aoife
# -20
13:00 haruka It rained on one side of the street. I walked on the other, then changed.
21:40 joaquin Una carta devuelta, «destinatario desconocido». Yo lo conocía. Se la llevé al bar. ++ chayo pilar nico ines hadiza
# -17
19:20 rui I was asked the way, and I knew it, and I walked with them as far as the corner to be sure.
# -15
21:50 mira An old man wept when his radio came on and said "that's the voice I had it bought for". It was the traffic report. ++ wanda nico elspeth wen hal
# -13
20:50 mira Nothing worked today but the lamp on my bench. It worked all day, though.
> 21:10 amaru That is how I feel about worms.
# -11
16:40 piet Overtook a horse!! It was standing still, but it had looked fast
> 17:00 elspeth Well ridden.
> 20:10 kwame Counts.
# -9
00:40 mateo Cerré tarde y me quedé a escuchar la máquina enfriarse. Suspira igual que mi abuela al quitarse los zapatos. ++ marisol chayo nico
21:10 petra A stranger on the allotment said my kale was beautiful dahlias. I let it stand. ++ silke amaru hal
# -8
06:20 greta I left five minutes of the morning free. Nothing happened in them.
13:20 dagny The ewe that can't stand me stood next to me. ++ elspeth sunniva amaru
> 14:00 elspeth They remember faces, I read.
>> 13:10 dagny That's what I'd been afraid of.
# -6
04:30 marisol La primera barra de la mañana cantó al salir del horno. Cruje sola, como si contara algo. ++ farid chayo nico ines
> 08:10 farid They do sing. Nobody believes me.
# -5
22:40 joaquin Me escribió una persona que no conozco, a mano, para darme las gracias por la carta del bar. La he dejado en el buzón unos minutos, a propósito. ++ pilar chayo ines nico sunniva hadiza marisol
# -4
15:30 piet The neighbour of the bins laughed, it was about a bin
18:50 bao I held a door today for eleven people in a row, and the twelfth held it for me. ++ wanda lior goran
# -3
22:20 amaru First true leaves. Two by two, like people holding hands badly.
23:10 nell found a gel in my pocket, deep amber, so i held it up to the kitchen bulb and ate my toast in a sunset ++ ash jun aoife
# -2
06:10 greta Found out who puts the pallet jack back. It's the quiet one. I said thank you, he said "what for". ++ goran ash jun
13:00 dagny A lad cycled up for eggs and stayed for the forecast.
20:10 selin My key worked the first time in the new door :)
> 20:30 sunniva That fits on a saucer. Welcome.
# -1
04:20 marisol Harina hasta en las pestañas, y una niña camino del cole me dijo: «has nevado». ++ pilar silke chayo
06:40 hadiza I counted, and I make us a thousand small things. Somebody will say it's nine hundred and ninety-eight. ++ sunniva wanda elspeth otis tomas aoife jun lindiwe kwame
> 07:20 hal Nine hundred and ninety-eight.
>> 07:40 hadiza Thank you, Hal.
09:30 mira Somebody I have never met told me that my thread helped her to answer someone. I've told all the radios. ++ aoife nasrin jonas sunniva
17:10 otis Post came.
> 17:20 elspeth And?
>> 17:40 otis I am saving it till seven. ++ elspeth sunniva dagny hadiza
21:40 anasofia Hoy me senté antes de hablar y ya no hizo falta decir nada. ++ ines pilar aoife adaeze
`;
