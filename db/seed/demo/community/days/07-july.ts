import { diary } from '../days.ts';

export const july = diary`
# 07-01
04:20 ash bay doors open all night. moths doing laps
10:40 nasrin Summer reading club. A girl has signed up her cat, who has a card now. ++ hal silke imogen lindiwe
> 11:10 aoife What does he read?
>> 20:00 nasrin Nature. He finds it slow.
# 07-02
06:30 tendai She packed her own lunch. It's seven olives and a drawing of a sandwich.
18:10 kwame Bumped into our goalie at the pool. "Coach! I touched the bottom!" You did, son.
# 07-04
05:50 chayo La niña del pulpo vino a enseñarme un diente. Quedaron ocho mangas y un diente menos. Llevamos la cuenta.
13:00 derek Hot. Hands like it hot. Shelled a whole bowl of peas. Fastest peas in the county.
> 13:40 silke Did any get into the bowl?
>> 14:00 derek Some.
# 07-05
02:50 jun power cut. whole street. stars came out like they were waiting for it ++ nell nasrin nico tomas
> 03:00 tomas Saw it go from here, block by block.
21:30 callum Slept on the balcony, all three. Brian took the middle.
# 07-06
08:40 hadiza Ten ripe raspberries, nine of us in the queue to see them.
16:20 ruth A great-grandson of six asked the lady if it hurts to be so wrinkled. "Only when I don't laugh." ++ elspeth adaeze otis silke
# 07-08
07:00 sunniva Dead calm. The islands stood on their own heads.
> 09:20 elspeth Mine too. I could see the underneath of my house.
19:50 oksana My son taught me a swear word in Irish. It is very musical.
> 20:10 aoife Which??
>> 20:20 oksana I will not write. But the cats of yours would like it.
# 07-09
12:10 wen Played for a minute after tuning, as one does to check, and somebody in the flat above put down a hoover and sat.
23:10 farid Forty degrees in the kitchen. The new boy put a bag of ice on my neck and ran.
# 07-10
03:40 samir Both in the paddling pool at once, with the watering can. I was the foun
> 08:10 kwame tain. Best job I ever had.
10:20 hal Tomas, I have a tomato. I believe I am first.
> 10:40 tomas Ripe, or red?
>> 11:00 hal ...Red on the side which I was looking at. ++ tomas silke elspeth
# 07-12
09:00 ines Vacaciones de invierno: los nietos, tres, un colchón en el piso y la misma película cuatro veces. No me quejo. ++ chayo lindiwe
14:10 elspeth Otis asked me what I could see and I described it for forty minutes. He said "go on" twice.
> 14:30 otis Three times.
# 07-13
05:40 aoife There's an hour on nights when everybody has been turned and dried and nobody needs anything. We had it. A whole one.
20:00 goran My nephew can saw straight. That's three of us.
# 07-15
11:30 jonas At the lido they have a lifeguard who signs. Sixteen deaf children got told off properly for the first time in their lives. They loved it. ++ kwame lindiwe hadiza silke bao
21:00 lior Choir on holiday. I sang to the dishwasher. It stopped before the end.
# 07-16
04:30 yusuf parked up by a field of something blue. linseed the farmer said. looked like the sky had come down for a sit
> 07:10 nasrin Yusuf, one day I'm going to bind these.
>> 22:10 yusuf haha. dont forget the spelling
13:50 silke The last of the children has moved up. I found one shoe. There's always one shoe, it's how they say it.
# 07-18
22:40 imogen summer job = counting seals from a cliff. they all look like my uncle. 212 uncles
> 23:00 sunniva You have missed one, he is on my ramp.
# 07-19
06:20 adaeze Someone's first words after: "Hello, it's me." To the baby. I had to go and check a chart.
12:00 wanda The hot days make the fan sing. It's gone up a tone since June.
> 18:00 wen From what to what?
>> 18:10 wanda You'd have to come and listen. There's beans.
# 07-20
17:00 kwame Watched the sky with my youngest. "That one's a dog." "That one's a dog lying down." "That one's not a dog." Whole afternoon.
23:40 pilar Cuarenta y un grados. Mi madre, con los pies en un barreño, ha dicho que estaba en San Sebastián. He traído otra silla y me he ido con ella. ++ chayo ines callum ruth adaeze nico
# 07-22
03:20 tomas Rain on hot tar. I opened all the windows in the house and woke the wife. She said "oh", and stayed up.
10:30 lindiwe Day one of the holiday. I heard myself ask the kettle whether it had anything to add.
> 10:45 silke What did it say?
# 07-23
08:30 derek Someone had parked across the drive, and I didn't need the drive. I've never felt so free.
19:20 tendai We built a boat from a crate. It floated as far as the ducks. The ducks have it now.
> 19:40 otis I have seen it. They are keeping it nice.
# 07-25
05:10 ash walked home through the fountain in the square. with shoes ++ jun imogen nell tomas
> 05:20 jun finally someone used it right
15:30 nasrin An old man asked whether we have the sea. I gave him a shell from my desk and he listened and handed it back: "Engaged."
# 07-26
11:00 henrike Three days without a screen in a house without one. I read the flour packet. It has a good ending.
21:50 callum She made it to the end of the pier. There's a photograph. In it we both look like people in a photograph.
# 07-28
04:10 chayo Se fue la luz y terminé la blusa con el puro pedal. La máquina de mi abuela no se entera de estas cosas.
14:00 hal Tomas, I have a tomato.
> 14:10 tomas I had four for breakfast, Hal. But I'm glad.
# 07-29
07:30 hadiza I gave the postman a glass of water and he drank it like a film.
23:00 nico Frío de verdad. Una señora llamó a la radio solo para decir que había hecho sopa.
# 07-31
06:00 yusuf tail lift broke so had to unload by hand. village came out. took 12 min. got given a marrow ++ kwame farid goran hadiza
> 08:20 farid What are you going to do with the marrow?
>> 21:40 yusuf its in the passenger seat. belted
18:40 ruth I was asked to dance. In the day room, by a man with a drip stand. It was a three-way waltz.
`;
