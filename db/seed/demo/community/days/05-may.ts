import { diary } from '../days.ts';

export const may = diary`
# 05-01
05:40 tomas Everyone off today, and I was up first, by habit, to let the light in.
11:00 hal I have put the cold frame out. It is now a warm frame.
14:30 oksana Picnic. I brought too much food, they brought too little, so it was exactly right.
# 05-02
04:10 yusuf smelt the sea with the windows shut, 3 miles off
> 07:30 sunniva That was us. We had the doors open.
18:20 lindiwe "Miss, do teachers have a favourite?" What would you have said?
> 18:40 hadiza "Yes, and it changes hourly."
> 19:05 silke "The one with shoes on."
>> 19:30 lindiwe I said Tuesday. They were satisfied.
# 05-03
09:20 adaeze Three born before breakfast, all facing the window.
16:50 otis Maud has a crossword of her own. We do not look at each other's. It is very exciting.
# 05-05
03:10 samir The right one said a word. It may have been "light", it may have been "no". We've told both families it was l
> 06:00 tomas It's all right. It's often both.
12:10 goran Chair back on its feet after forty years in an attic. The old boy sat down and didn't say anything. Good.
19:40 farid First strawberries that smell. I put one in each apron pocket of the team. Didn't tell them. ++ ruth marisol tendai
> 23:50 farid They thought it was a rat. Anyway, they were good.
# 05-06
07:30 aoife An old fella on the ward asked me to describe the weather. I did every cloud. He said "you've missed one", with his eyes shut.
21:10 lior Sang outside and a dog joined in a third above. I've sung with worse.
# 05-08
10:30 nasrin A boy, thirteen, wanted a poem that isn't embarrassing. We looked for an hour. He took two.
> 11:00 silke Which two?
>> 20:10 nasrin He would be embarrassed.
22:00 callum Fish and chips in the car with the wipers going. She had six chips. I have never counted anything so happily. ++ pilar derek ruth adaeze samir
# 05-09
08:10 wanda THE BEAN
> 08:20 silke Two leaves?
>> 08:25 wanda Two leaves and a hat.
13:30 elspeth Cuckoo at ten past one. I wrote it on the wall with the others, they go back to 1951. ++ hal sunniva nasrin imogen dagny
> 13:50 hal You have seventy years of phenology on a wall. Does anybody know?
>> 14:30 elspeth The wall does.
# 05-11
05:30 chayo Un señor trajo la camisa de su papá para hacérsela a su medida. Es del mismo tamaño. No le cobré, no había nada que hacer. ++ pilar nico ines ruth
16:00 kwame Nobody cried, nobody bled, everybody got a go in goal. That's the whole report.
# 05-12
02:50 jun couple came back from a walk soaking wet laughing. dripped all over the new carpet. beautiful
11:40 henrike A holiday request from somebody who never takes one. I've never signed so fast.
# 05-13
20:20 derek Did the buttons. All of them. Wore the shirt to nowhere in particular.
> 20:30 silke Which shirt?
>> 20:45 derek The one with the most buttons.
# 05-15
06:40 tendai Drove behind a bus that I repaired. You can hear it's happy.
17:30 ruth A young nurse asked me how one bears it. I said: in turns. I was rather pleased with that.
23:20 nico Niebla cerrada. El faro pedía paso como un señor tosiendo.
# 05-16
09:10 silke A child handed me a stone and said "hold this, it's mine". I held it till three. I've got very good references.
15:40 otis Maud's cushion is in use. It was the dog.
> 16:10 elspeth Whose dog?
>> 16:40 otis Nobody knows. It has decided. ++ elspeth hadiza kwame callum
# 05-18
04:00 ash cold pizza on the loading dock. stars. fine actually
> 04:15 jun fine actually is my favourite
10:00 wen Tuned a piano for somebody who can't hear the top octave any more. He put his hand flat on the lid and nodded when I had it. ++ jonas lior derek ruth nasrin
> 12:00 jonas I know that hand.
# 05-19
18:10 hadiza I sat down to read on the step and four different people asked whether I was all right. I was reading.
22:40 imogen my limpets have been published. i mean the DATA. i mean it's on a poster. i mean i'm on a poster ++ hal tendai lindiwe elspeth jun lior sunniva ines
> 08:20 hal Name spelled correctly?
>> 08:55 imogen yes AND theirs
# 05-21
07:00 sunniva Man on board with a bass drum, a small seat and no ticket for the drum. I sold it a child's fare.
12:50 ines Otoño de verdad: barrí, y al terminar ya había otra vez. Me pareció justo.
# 05-22
05:10 aoife Quiet night. We don't say the word. I'm writing it here, where they can't hear me.
> 05:30 adaeze I felt it from here. Take it back.
>> 05:50 aoife Three buzzers. I took it back.
20:00 oksana I corrected somebody's English. He was from Cork.
# 05-23
14:10 goran Ate lunch on the roof beam. You see everything from there.
> 20:30 yusuf from a cab too. nobody ever looks up
19:30 farid My son set the table and put out one plate too many. "For whoever." ++ ruth goran aoife tendai hadiza
# 05-25
08:30 jonas Sunday, no hands. Lay on the grass with them in my pockets.
21:50 pilar Hemos grabado a mi madre, con la almohada y todo. Se oye también el canario del vecino. Queda perfecto. ++ nico chayo ines
> 22:30 nico El canario está afinado, además.
# 05-26
04:40 yusuf passed another one of our lorrys going other way and we both flashed. 2 seconds. been smiling since doncaster
16:40 nasrin The first person to ask me about the title on the badge. I'm now "the librarian who is also a rose".
# 05-28
03:30 tomas Sat on the front step in my socks at half three and it was not cold.
10:20 kwame The kid who never speaks shouted "MINE", took it off his own defender, and passed it to the other team. We clapped like mad. ++ lindiwe silke tendai
13:00 hal Lettuce. From seed. I ate it standing, like a horse.
# 05-29
06:10 samir They were both asleep when the alarm rang, and I lay there listening to a thing I'd forgotten: noth
> 06:30 callum ing.
22:10 silke Thunderstorm that actually took the headache along. They're not all like that.
# 05-31
11:50 elspeth Thirty-one boats past my window this month, and three of them waved.
> 16:10 sunniva One of those was me with a dishcloth. ++ elspeth
20:40 lindiwe A whole day without asking anyone anything. Did you notice?
> 20:50 hal No.
>> 21:00 lindiwe Then it doesn't count, does it?
21:30 wanda The bean has reached the second line of the window.
`;
