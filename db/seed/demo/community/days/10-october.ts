import { diary } from '../days.ts';

export const october = diary`
# 10-01
07:10 silke Spiderwebs on the whole fence, with dew in, each one a different opinion.
12:00 ruth Wednesday, and someone had put a cushion on my chair. Nobody will say who. I've my suspicions, she has scarlet nails as well now.
# 10-02
04:20 yusuf new audiobook. 41 hours. dont tell me the end
> 08:30 nasrin Which?
>> 22:10 yusuf middlemarch. u said
>>> 20:20 nasrin You remembered. I'm quite moved. It is worth every junction. ++ yusuf hal haruka
# 10-03
05:50 aoife Walked out into fog, couldn't see my own street, found it by the smell of the bakery.
17:10 kwame Kid in goal caught one. CAUGHT it. Nobody knew what happens next, least of all him. He gave it to the referee.
# 10-04
11:00 goran Roof on.
> 19:00 derek Whose?
>> 19:10 goran The birds'.
18:00 oksana We made varenyky, sixty, flour in the hair. My son eats them like a goalkeeper, with both hands.
# 10-05
09:20 hal Chess, day one. Six children, five boards, one cried, it was nearly me. Ruth's cake saved the endgame.
> 10:00 ruth It was shop cake. I shall not lie to you of all people.
>> 10:20 hal It was the correct cake.
23:10 pilar Hoy me ha llamado por mi nombre. Dos veces. La segunda para reñirme. ++ chayo ines nico callum ruth adaeze silke marisol
> 23:30 callum By your name! Even for a scolding?
>> 23:40 pilar Sobre todo para reñirme.
# 10-07
03:40 jun 412 has a second leaf ++ tomas ash wanda aoife imogen
> 03:50 tomas I'll chalk it up.
14:50 otis It was too wet for the bench so Maud telephoned. She has a telephone voice. So have I. We laughed at that for some time.
# 10-08
06:10 adaeze A sister, aged four, inspected the baby and said: "Does it come with a bag?"
19:50 lindiwe I asked who'd like to be quiet with me for one minute. Twenty-eight did and one hummed, but kindly.
# 10-09
10:30 elspeth The boat was cancelled and so we had each other. Someone opened a tin of peaches that had been waiting for such a day.
20:40 imogen gary the lemon has been grated. it was a group decision. it was a good cake
> 21:00 hal A short life, but zestful.
>> 01:50 imogen HAL  ++ hal lior tendai silke
# 10-11
04:50 tomas Leaves on the depot roof. I used to be first in and I'd leave the first footprints. I went by and did one.
13:20 wanda Seven people signed in during the same minute and nothing so much as coughed.
# 10-12
05:40 chayo Ya huele a cempasúchil en el mercado y todavía faltan semanas. Compré uno por adelantado.
16:20 samir They've learned to clap. They clap for the washing machine, the cat, the dark. I came home and they cl
> 16:40 tendai apped.
>> 16:50 samir apped. ++ tendai callum kwame aoife ruth
# 10-13
08:00 sunniva A passenger asked for "a single, with a view". I gave him the left side.
21:30 wen The theatre's old grand: forty years of dust and one ticket stub, row C. I've left the ticket in, it's holding up the F.
# 10-15
07:30 derek Right boot. On. First go. I've told the left.
> 07:50 silke How did it take it?
>> 08:00 derek Badly. It's used to being the good one.
22:50 farid Quinces are done. The whole stairwell smells of them and people I don't know say hello.
# 10-16
03:10 ash someone wrote good luck ash on the tape gun. dont know what for. working great ++ jun yusuf tomas sunniva kwame
18:40 nasrin Rain, lamps on at four, every chair taken, and not one telephone.
# 10-17
12:10 jonas I taught the chess children the sign for "check". They don't need it. They use it all the time.
> 12:20 hal They use it on me in the corridor.
# 10-18
06:40 hadiza A blackbird has been sitting at the top of the ladder that the window man forgot. It thinks it's been promoted.
20:30 callum Brian (dog) is afraid of leaves now. Isla said "he's had a hard year". We had to stop the walk, laughing.
# 10-19
10:20 ines Primer día de sandalias. Mis pies no se reconocían.
17:00 kwame Wind so strong that their goal kick came back and scored. One nil to us, we've had it framed.
> 17:20 tendai It counts.
# 10-21
04:00 nico Un oyente mandó el sonido de su heladera para que le pusiera música. Le puse un bolero. No hubo quejas.
15:30 ruth We watched the big beech drop its leaves, he and I, and bet on which next. I owe him four pounds.
# 10-22
05:20 yusuf dorothea no!!! ++ nasrin
> 08:00 nasrin I know. I know.
> 09:00 hal Wait.
19:10 silke They brought me leaves, all day, each one the most beautiful. I've no desk left.
# 10-24
07:00 aoife Cat two sat on my uniform so that I couldn't go. I was four minutes late and told them exactly why. It was accepted.
12:30 goran Lit the workshop stove. The glue likes it. So do I.
# 10-25
13:40 elspeth I was asked to open the village hall extension, with scissors. It is a cupboard. I gave it a short speech.
> 14:00 sunniva May we hear it?
>> 14:20 elspeth "It is a good cupboard. May it never be full." ++ hadiza wanda otis hal ruth goran nasrin dagny
# 10-26
01:50 jun clocks go back. i get 2am twice. gave the second one to a lady who was crying a bit. she said thanks ++ tomas adaeze lior sunniva nell hadiza
> 03:20 tomas I couldn't put mine to better use.
08:00 henrike An hour more. I've spent it looking for the clock in the oven.
# 10-28
16:10 lindiwe "Miss, I was wrong." Unprompted, nine words into a sentence, and then he simply went on. Have you ever seen that in a meeting?
> 16:30 wanda Once. 2011.
21:40 adaeze Dinner with all four of my brothers, everyone interrupting. I didn't get a word in. Wonderful.
# 10-29
06:00 tendai First frost. She drew a bus in it on every car on the street. So that's inherited, from Tomas, who's not related.
> 14:00 tomas I'm putting her in the will.
18:50 oksana My boss asked if I would make the whole winter window, three metres. I made snow, from what was left of eleven weddings.
# 10-31
18:30 silke Nineteen ghosts, two diggers and one small girl dressed as "a Tuesday".
> 18:50 lindiwe How did you know which day?
>> 19:00 silke She told everybody. She had a bin with her.
20:20 derek Did the door for the trick-or-treaters in the shark jar-opener. They screamed. I've still got it.
23:30 chayo El altar está puesto: mi abuela, mi tía, y un platito por quien no tenga quien le ponga. ++ ines pilar nico ruth otis hadiza elspeth callum
# 10-14
02:20 imogen said no to a thing!! an actual thing!! they said "no worries". it was that easy the whole TIME?
> 03:30 jun normal voice?
>> 03:40 imogen medium voice
# 10-20
22:10 lior A stranger asked what I was humming and I didn't know, so we worked it out. It was the theme of the news.
# 10-27
05:10 ash came home in the light. birds doing the late shift
12:40 wen Nothing of my own today. But I carried somebody's shopping up, and it had pears in.
# 10-30
03:00 samir Wrote a whole email. With a subject and an e
> 07:30 callum nding? Almost.
`;
