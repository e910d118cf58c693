import { diary } from '../days.ts';

export const january = diary`
# 01-01
00:20 jun guest came down in slippers just to say happy new year to somebody ++ sunniva tomas nasrin
> 00:45 tomas Same here, out of the window, to a fox.
> 08:30 hadiza Happy new year, Jun. I hope you said it back.
>> 09:10 jun twice
04:10 ash triple pay and nobody here. danced in bay 4 ++ imogen jun
09:30 hal Marjorie's diary for last year had the first of January filled in already: "Be nicer to Hal." ++ elspeth ruth otis nasrin
> 10:05 elspeth And was she?
>> 10:20 hal She was not given the time. But it is in writing.
12:00 ines Treinta y seis grados. El perro del vecino y yo compartimos la sombra del mismo árbol.
15:10 otis The ducks were all there. I counted them in.
19:40 goran Swept the workshop. First time since spring.
22:15 aoife Somebody's nan on the ward woke at midnight exactly, said "is that all?", and went back to sleep. ++ adaeze hal
# 01-02
06:30 tendai She plaited MY hair. I have an inch of it. It took an hour and I'm very handsome. ++ kwame lindiwe silke
> 07:00 kwame Photo or it didn't happen.
>> 07:12 tendai No photo. It's in here. (points at chest)
17:50 silke The house smells of nothing. No cinnamon, no candle. Heaven.
23:50 callum We took the tree down and Isla kept one needle "for the archive".
# 01-03
03:25 samir Both asleep at the same time. I went and stood in the other room to see what it's l
> 03:31 tomas And what's it like?
>> 07:45 samir I don't know. I fell asleep standing.
14:00 elspeth There was a gale and my hat has gone to Norway. ++ sunniva
> 17:20 sunniva I will watch out for it.
20:20 nasrin The heating in the library failed and people stayed. We read in our coats, like a train in a film.
# 01-05
05:50 chayo Ya casi Reyes. Tengo diecisiete dobladillos de pastor y un camello sin cola. ++ pilar ines
> 09:40 ines ¿Y de quién es la cola?
>> 14:10 chayo Del gato, dicen. Ya investigo.
09:15 lindiwe School again tomorrow, and I ironed. Do other people iron when they're nervous?
> 12:05 wanda I descale.
> 18:00 silke I lay out all the small coats by colour. Then they come and it's over in four minutes.
22:40 yusuf sheilas open again. graham had a haircut. dident mention it, he wanted me to, so i did ++ kwame aoife
# 01-06
08:40 oksana My son made coffee for me. It was tea with coffee in it. I drank everything.
15:30 ruth A man asked me to read him the football results from 1966. I'd brought poems. We did the football.
23:55 pilar Roscón. Le ha tocado la figurita a mi madre y se la ha guardado en el sostén. Nadie se ha atrevido. ++ chayo ines callum
# 01-08
06:10 adaeze Ice on the inside of the ambulance bay door, like ferns. Everyone who came through touched it.
13:00 wen A piano that hadn't been opened since a funeral. There was a boiled sweet in it. ++ haruka hal
> 13:30 hal Which note?
>> 18:00 wen Under the A. It had been sweetening it for nine years.
18:45 derek Got my own boots off. Took a while. Sat there admiring them.
> 19:00 silke Left or right first?
>> 19:10 derek Left. Right's the difficult one, it knows me.
# 01-09
02:55 imogen handed it in with four minutes to go. FOUR. that's basically a holiday ++ tendai jun
> 08:20 hal I have marked work that came with four minutes to go. It can be smelled. Well done.
20:10 jonas A child on the tram saw me signing and signed "dog" back. She had one sign and used it correctly, there was a dog.
# 01-11
07:30 kwame Pitch frozen. Eleven under-tens, one hour, we played "the floor is lava" in the changing room. Best session of the season.
> 07:50 tendai Who won?
>> 08:15 kwame The lava, four nil.
19:20 farid A customer sent the plate back to the kitchen, clean, with a note: "please tell whoever". I'm whoever. ++ ruth goran nasrin marisol
> 19:50 ruth You are the most whoever of all.
# 01-12
04:30 ash someone left a chair where i always stand
> 04:41 jun who
>> 04:50 ash nobody says. its a good chair ++ jun tomas hadiza
10:00 henrike Nothing today, to be truthful. A day like wet cardboard.
> 10:25 sunniva I lend you mine: the fog lifted for one minute and there was a seal looking straight at the ticket window.
>> 10:40 henrike Thank you. I'll bring it back on Friday.
# 01-13
21:30 lior Somebody's phone rang in the slow movement and it was in the right key. Even the conductor nodded.
23:20 nico Apagué todo en el estudio por error. Cuatro segundos al aire sin nada. Llamó una señora: «qué bonito eso último». ++ chayo wen lior
# 01-14
08:00 goran A drawer that ran like water.
09:20 hadiza I found my name in one of my old registers. I had marked myself absent.
16:40 otis Seven across was RECONCILE. I said it out loud and the dog next to me sat down.
# 01-15
11:00 elspeth My hat has not been handed in. ++ sunniva otis
> 16:30 sunniva We are all looking.
19:00 wanda The server room is the warmest place in the house, and the cat has found out.
22:10 samir One of them laughed at the other. I was not involved at all. It's begun.
# 01-17
06:45 aoife Came home at quarter to seven and the sky had pink on one side only, like a slice of something.
12:30 silke A three-year-old told me that her boots are "deaf". They're too big, they don't listen to her. ++ lindiwe jonas bao
> 17:30 jonas I shall be using this.
23:40 callum Isla beat me at draughts with a cushion on her lap and one eye shut. She'd like the eye mentioned.
# 01-18
01:10 farid Washed up. Sat on an upturned crate behind the kitchen and the cook from next door brought his own crate.
> 01:30 jun crates are good
15:20 nasrin The football annuals came back. On time. With a bookmark that he had made, it says RENEW. ++ hal haruka
18:10 ines Se cortó la luz en toda la cuadra y salimos todos con sillas a la vereda. Volvió a la hora y nadie se movió.
# 01-20
07:15 tendai Ice on the wing mirrors. One driver had drawn a face in every single one down the whole row, forty buses. ++ tomas kwame yusuf
> 14:10 tomas In my day that was me.
20:30 oksana Today I made a joke in English and the woman laughed before I finished, so it was real joke.
> 20:50 aoife Which one?
>> 21:05 oksana She asks, do you want the curtain to keep out light or people. I said, do you have one for November.
# 01-21
09:50 wen Snow. The whole street was playing with the left pedal down.
10:10 lindiwe They all looked out of the window. I was in the middle of a sentence. What would you have done?
> 10:30 hal Finished the sentence, for myself, and gone to the window.
> 12:00 ruth Which window?
>> 16:00 lindiwe We went out. I have eleven-year-olds in my coat pockets, in the form of gloves.
22:00 yusuf m6 closed. 40 lorries. somebody had a guitar. somebody ELSE had a better one ++ lior nico
# 01-23
04:40 chayo La nieta quiere un vestido «como de pulpo». Ocho mangas. Le dije que sí antes de pensar. ++ pilar ines
05:10 jun man asked for a wake up call then was already awake when i rang. we had a little talk instead
14:15 derek Blackbird. January. Cheeky sod.
# 01-25
13:20 elspeth A parcel from the mainland. It is a hat. There is no name in it. It is not my hat, it is a better one. ++ sunniva otis hadiza wanda aoife
> 13:50 otis WHO
>> 14:05 hadiza Otis, the little light.
>> 14:20 otis Who.
> 17:10 sunniva The sea is very wide, Elspeth. ++ elspeth
21:00 kwame Lost five nil. The goalkeeper, on the bus: "but I touched two of them."
# 01-27
08:30 hadiza A former pupil drove my bus. He would not let me pay. He still owes me a library book and we both know it.
> 20:10 nasrin We should talk.
23:59 pilar Nada especial. Ha sido un día y se ha acabado.
> 06:20 chayo Eso también se anota, Pilar. ++ pilar ruth
# 01-29
06:00 adaeze Twins, at ten to four. The second one came out cross about having been second. ++ samir
> 06:40 samir That's not going to g
>> 06:55 adaeze I know.
19:30 goran My knee said thaw. It was right.
21:10 imogen the ukulele has three chords in it. i live here now
# 01-31
10:30 hal January is over. I should like it minuted.
16:00 silke First snowdrop, behind the compost, not where I'd planted any.
> 16:20 derek It moved out.
22:30 lior Thirty-one days of dark and we sang the last one loud.
`;
