import { diary } from '../days.ts';

export const march = diary`
# 03-01
07:00 tomas Wife's put the tomatoes on the windowsill. I'm not allowed to breathe on them.
> 08:10 silke Mine are in the bath. We shower at my sister's.
12:20 hal The crocuses have come up in the shape in which Marjorie threw them, which was over her shoulder. ++ elspeth ruth otis nasrin
# 03-02
03:40 jun first bird. 3.38
> 03:42 tomas Heard it too. Different bird, I should think.
> 04:00 ash does a bay door count
>> 04:02 jun if it sounded pleased
18:30 kwame Grass! Actual grass! They lay down on it like cows.
# 03-03
10:00 ines Empezaron las clases acá. Pasé por la puerta de la escuela como quien no quiere la cosa. Tres veces. ++ lindiwe silke hadiza
> 11:40 hadiza I walk past mine as well. I check that the windows are shut.
20:40 wanda The gull kettle has been posted to Aoife. The man at the counter asked what was inside and I did the noise. ++ aoife sunniva jun
# 03-05
06:10 aoife IT SCREAMS
> 06:25 wanda That's my girl.
> 09:00 callum I think we heard it here.
15:30 ruth A woman of ninety-four has taught me to cheat at rummy. She said someone has to know it after her.
# 03-06
05:30 yusuf sheilas has BENCHES now ++ kwame tendai
> 05:50 aoife Plural?
>> 06:10 yusuf two. graham calls it the terrace
22:40 imogen low tide field trip. forty limpets all at home. i said their addresses out loud
# 03-08
08:50 oksana In the shop they gave all women a tulip. At home this is normal day for tulip. I stood with it on the bridge like I am in two cities. ++ ruth adaeze nasrin henrike sunniva
12:00 derek Mowed half. Sat on the half.
> 12:40 wen The better half?
>> 12:45 derek The one with the chair.
19:20 lindiwe I opened the envelope. It said: "Sorry I said you were old. You are the right amount."  ++ hal ruth jonas elspeth hadiza
# 03-09
14:10 otis The lady at the bench is called Maud. She takes the left end.
> 14:50 elspeth And you take the right.
>> 15:05 otis I took the middle for seven years. I have moved over. ++ elspeth goran ruth hadiza tomas dagny
23:30 farid My boy phoned to ask how long an egg takes. He knows how long an egg takes. ++ tendai ruth callum
# 03-11
07:20 goran Sharpened every chisel. Nobody had asked.
09:40 nasrin Mothers' group in the reading corner. One baby was so taken with a sunbeam that all of us stopped to look at it.
21:10 lior We sang in the stairwell because the hall was locked. Never give us the hall back.
# 03-12
04:10 samir I put the bottle in the cupboard and the keys in the steriliser. The keys are very cl
> 06:20 tendai ean. We've all done it. Mine was the remote.
18:00 henrike Lights off on the bicycle for the first time going home. I rang the bell at nobody.
# 03-14
11:15 silke They've discovered echo. All fourteen of them. Under one bridge. I wouldn't have missed it and I'd not go back.
> 11:40 lindiwe What did they shout?
>> 17:10 silke "Are you there?" And they all cheered each time, because it was.
23:00 nico Grabé la lluvia en el techo de chapa. Suena a público que por fin entendió.
# 03-15
08:30 adaeze Handed a baby to its grandfather. He said "I've got hands like shovels", and then held it as if it were asleep on a pond.
13:30 elspeth The lambs at the Mackays' are out. One has climbed on its mother, to see farther, I suppose.
> 16:00 sunniva What can it see?
>> 16:40 elspeth You, very nearly.
# 03-17
10:50 kwame My own two made breakfast. It was jam. Just jam.
12:10 aoife Someone on the ward had put a shamrock on the drip stand. It wasn't me, I'm Irish, I've dignity. It was Dr Patel.
20:20 callum She walked to the postbox! And back! With a lie-down on the neighbour's wall. The neighbour came out and lay down as well. ++ ruth derek pilar adaeze silke hadiza
# 03-18
04:20 chayo Jacarandas. Todo el patio morado. Da pena barrer.
> 10:00 ines No barras.
>> 14:20 chayo No barrí. ++ ines pilar
09:10 hal The child from the library has let me win. I am insulted and delighted.
# 03-20
06:00 tomas Spring tonight, says the calendar. At the stop there were two people without gloves.
17:20 jonas Interpreted a wedding. At the vows I'd to say "I do" for both of them, twice. I'm a very committed man today. ++ ruth lior adaeze
> 17:50 hadiza Congratulations to all four of you.
# 03-21
13:00 wen An upright in a school, forty years of chewing gum under the keyboard, by colour, like rings of a tree.
21:40 oksana I said "grand" without thinking. It only came out.
> 22:00 aoife You're one of us now. There's no form.
# 03-22
02:50 imogen slept from 11 to 7. don't say anything, you'll scare it
> 03:30 jun .
> 08:00 hal .
> 09:20 sunniva .  ++ imogen
15:10 ruth Sat in the hospice garden on the damp bench. A robin and I had a disagreement about a raisin, which I lost.
# 03-24
07:50 tendai She asked what the engine does when it sleeps. I've been thinking about it since and I've two theories.
18:40 derek Physio said "good". She never says good. I nearly fell off the thing.
> 19:00 callum What did you say?
>> 19:10 derek I said "pardon?", so she'd have to say it again. ++ silke callum greta
# 03-25
04:50 yusuf mist in the valley, only the tops of the pylons out. like giants paddling
> 07:15 nasrin I've read that aloud to my kettle.
22:30 pilar La primera noche con la ventana abierta. Se oye el río y a un chico que vuelve cantando fatal.
# 03-27
09:30 wanda Put my hand on the radiator in passing, out of habit, and it was off, and I was warm.
10:00 ash day off. went to the sea on the bus. it was there ++ elspeth imogen tomas sunniva
> 10:20 sunniva It said you'd been.
# 03-28
20:00 farid Asparagus. I stood in the cold room with the door open and just looked at the crates, green as frogs.
23:20 lior The clocks change tonight, and I've been asked to sing at breakfast. Pray for the altos.
# 03-30
06:40 hadiza Light at half past six. I've cleaned one window to say thank you.
07:30 samir The twins haven't been told about the clock. Four is still f
> 07:45 kwame our. Solidarity.
12:10 goran Planed a door that has stuck for sixty years. The owner opened and shut it till I left. ++ bao wen ruth
19:00 silke Grumble: nothing good at all. Migraine, parents' evening, wet feet.
> 19:20 derek Lend you mine: fell asleep in the chair and woke up with the cat from number nine on me. I don't know how it got in.
>> 20:40 silke I'll take the cat. Thank you.
# 03-31
11:20 elspeth The ferry brought daffodils, a plumber and a priest. We had need of two of those.
> 11:50 ruth Dare I ask?
>> 13:00 elspeth The tap is much better, thank you.
23:50 jun someone asked if i like it here at night. nobody asks. i said yes and it was true
`;
