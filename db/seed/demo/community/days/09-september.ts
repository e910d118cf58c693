import { diary } from '../days.ts';

export const september = diary`
# 09-01
08:40 lindiwe Twenty-nine of them, and one asked me "what shall we talk about?" I've met my match.
> 17:30 hal Promote that child.
18:10 silke New small ones. Eleven cried, two of them were fathers. ++ tendai kwame samir
> 18:20 kwame I'd like it known that I only had something in both eyes.
# 09-02
04:10 jun autumn in the air vent
12:30 goran Plums. Neighbour's tree, my side.
19:40 tendai New school shoes. She runs "to see if they're fast". They are.
# 09-03
06:20 aoife slept. that's it. eight hours, in daytime, in a street with roadworks ++ ash jun tomas adaeze
> 06:50 ash respect
11:00 elspeth The first geese went over, talking all the time.
> 11:20 otis Going your way or mine?
>> 11:40 otis They are here now. Dog beside himself.
# 09-05
10:10 nasrin Term begins. A student asked, in a whisper, where one goes to whisper.
21:20 lior The two bars. I did them. Nobody died. One person in row four closed their eyes, I saw it.
> 21:40 aoife LIOR
> 22:00 hal Bravo. Was it Brahms?
>> 22:10 lior It was the Tuesday choir, but yes.
> 22:30 ruth I'd have closed mine as well.
# 09-06
05:40 yusuf marrow update. it got soft so me and graham buried it behind sheilas with a plastic fork standing up
> 07:10 kwame May it rest in peas.
>> 07:20 tendai Kwame.
>>> 07:25 kwame Sorry. I'm a father.
15:00 hadiza My sister rang, not because of anything.
# 09-07
09:00 derek New tablets box from Jean, seven little doors, she's painted numbers on like an advent calendar. Behind Wednesday there was a toffee.
22:40 pilar Ha refrescado. He dormido con manta y con madre.
# 09-09
06:30 adaeze A woman laughed all the way through. I've seen it twice in twenty years. We all caught it.
13:50 wen The school got its piano back. I was made to sit on a very small chair and listen to "Hot Cross Buns" eleven times, with feeling.
> 17:40 lindiwe Whose feeling?
>> 18:00 wen By the end, mine.
# 09-10
19:30 oksana Passed my English exam. B2. In speaking, examiner asked, what is home? I said, it is where you know which stair makes noise. ++ goran ruth aoife hadiza sunniva lindiwe tomas nasrin jonas
> 19:40 goran Good.
> 20:10 aoife That's C1 at least.
23:50 farid Full house, one plate broken, it was the chipped one.
# 09-12
03:00 samir 3 am, both ill, all three of us under one blanket on the bathroom floor, singing quietly. I'd not have missed i
> 03:20 callum t. Hope they mend fast.
>> 09:10 samir They're fine. I have it n
>>> 09:15 tendai ow. Drink something, man.
17:00 ines Floreció el durazno. En septiembre, como corresponde.
# 09-13
08:20 sunniva Autumn timetable. The last boat is earlier and I get to see the lamps come on from outside.
11:10 kwame We lost seven one. THE ONE. You should have seen the one.
> 11:20 lindiwe What was the one like?
>> 11:40 kwame It bounced in off the goalie's dad, who was getting his hat.
# 09-15
05:20 chayo Grito de independencia desde mi ventana y la vecina contestó desde la suya. Nos reímos como gallinas.
14:20 ruth The nail-varnish lady's daughter came in with the bottle, and asked me to have it. It's scarlet. I'm wearing it now. ++ adaeze nell pilar hadiza callum elspeth
# 09-16
04:30 ash boots broken in. took 2 weeks. like them now
20:40 imogen last first day of uni. moved in. there's a lemon on the windowsill from whoever lived here before. it's our lemon
> 21:00 nasrin Does it have a name?
>> 01:20 imogen gary
# 09-18
07:00 wanda Frost on one single roof across the road. Somebody there has good insulation or nobody to heat for. I hope it's the insulation.
18:30 silke The father who cried has brought me plums. We didn't mention it.
# 09-19
10:00 hal It appears that I've been asked to teach chess to six children at the library on Saturdays. It appears that I've said yes.
> 20:10 nasrin It appears that I asked. ++ hal lindiwe
> 10:30 ruth It appears I'll bring cake.
# 09-20
13:10 derek Nothing today. Proper nothing. Rain, hands, telly.
> 13:40 goran Have mine. Found the pencil I lost in March. Behind the ear.
>> 14:00 derek Whose ear?
>>> 18:10 goran Mine. ++ derek silke hal
# 09-22
05:10 tomas Equal day and night, so they say. I've always thought the night gets a bit more.
15:40 otis Maud and I had the same word at the same time, both out loud. It was LANTERN. ++ elspeth dagny ruth hadiza
16:50 jonas Somebody thanked me by name, instead of "the interpreter". I'd to look round.
# 09-23
23:20 nico Primer día de primavera y el operador llegó en camisa manga corta, azul de frío y feliz.
# 09-25
06:00 yusuf full moon on the left wing mirror the whole way down. felt followed in a good way
20:10 callum Cooked something out of a book. It looked like a different recipe from the same book, but a good one.
# 09-26
09:30 adaeze The youngest midwife on the team said good morning first.
12:40 elspeth I have been shown how to send a photograph. It is of my thumb, but behind the thumb is the sea.
> 16:20 sunniva I have it on the wall in the ticket office. People ask who painted it. ++ elspeth wanda hal otis
# 09-28
07:40 henrike Yoga with my mother over video. She watched. She said I was coming along.
17:20 kwame A mother said her lad practises saying "well played" in the mirror before bed.
21:00 goran First fire.
> 21:20 wen In the stove, I hope.
# 09-30
08:10 hadiza Conkers in the pocket of last year's coat, from last year, still a little shiny.
22:00 lior I've been humming the bus's note when it brakes. Today the woman in front of me hummed the fifth. We didn't look at each other.
# 09-24
14:00 oksana A client wants curtain "the colour of before the rain". I understood immediately. She was surprised, I was not.
18:40 tendai Apprentice passed. He'd written "long hug for the pedal" in the exam and they gave him the mark.
> 19:00 lindiwe Has she been told?
>> 19:20 tendai She says that she'd like a percentage.
# 09-17
03:50 jun quiet guest left me a plant at checkout. it has one leaf. we look at each other
> 04:10 tomas What's it called?
>> 04:20 jun 412
# 09-29
02:30 samir Slept from ten till two. In one pie
> 02:40 jun ce
> 07:00 aoife You lot are a choir.
# 09-14
10:50 wen I was early, she was early, the piano was late. We had tea on two packing cases and it was the best concert of the week.
# 09-27
05:30 ash rain stopped when i came out. didnt start again till i got in. thanks
16:00 farid The first quinces, hard as doorknobs. One waits. I'm good at Thursdays, I'll manage quinces.
`;
