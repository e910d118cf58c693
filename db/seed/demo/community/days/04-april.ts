import { diary } from '../days.ts';

export const april = diary`
# 04-01
08:10 lindiwe They had turned every single chair to face the back. I taught from there. It's a much better room from there.
> 10:20 ines Te lo dije: la última fila.
09:00 kwame My daughter told me I'd been made captain of the moon. I accepted before I looked at the date.
15:00 otis Maud brought a cushion for the middle. In case.
> 15:30 elspeth In case of what?
>> 15:50 otis She did not say. It is a good cushion.
# 04-02
05:10 ash sunrise at end of shift again. forgot it does that
19:30 tendai Parked under a cherry tree without noticing. Drove home as a wedding. ++ lindiwe adaeze hadiza
# 04-03
03:20 samir I sang the second verse. I didn't know I knew it. They neither, by the looks of th
12:40 nasrin The word "almost" has been taken out, on loan, by someone of eighty. I said nothing.
> 13:00 hal I hope that you said "nearly".
21:00 ines Hizo fresco por primera vez y saqué la frazada. Olía a abril del año pasado. ++ pilar chayo
# 04-05
10:30 silke The dahlias are in. Everything else can wait.
> 11:10 goran How deep.
>> 11:20 silke A hand.
>>> 18:00 goran Mine or yours? ++ silke derek callum
>>>> 18:10 silke Mine. Yours is a well.
22:10 callum Sat on the back step for a whole tea. The blackbird did his entire programme.
# 04-06
07:00 aoife Walked home instead of the bus. Every front garden had something to say for itself.
14:20 ruth Two sisters who had not spoken for nine years, either side of a bed, doing the same crossword. "Six letters." "I know."  ++ hadiza nasrin adaeze pilar
# 04-07
11:00 wanda Someone wrote to say that the page loads on her old phone now. It took me three evenings and she'll never know which.
> 11:30 henrike I know which. I brought you the soup.
>> 11:40 wanda You did. The soup was the good thing, then.
# 04-09
05:20 yusuf fed a horse an apple over a gate at 5am. its breath smelled of apple BEFORE ++ kwame sunniva elspeth
16:00 wen The sticking note was a wedding ring. They've been looking for it since the nineties. She put it on over her gardening glove. ++ adaeze hal ruth nasrin bao sunniva jonas
> 16:30 adaeze Oh!
> 17:10 hal Under which note?
>> 18:20 wen D. The one in the middle that everybody starts on.
# 04-10
02:10 imogen i cried at a documentary about barnacles. they can't leave. they CHOSE. anyway
> 08:40 hal The penguin of the intertidal, morally.
>> 23:10 imogen hal i'm putting you in my acknowledgements
20:30 adaeze Ate my sandwich sitting down. All four corners.
# 04-11
17:50 derek Drove to the coast. Couldn't do the walk. Did the car park, twice round, lovely car park.
> 18:20 silke The sea comes to the car park too if one waits.
>> 18:40 derek It did, as a matter of fact. It did my left tyre.
# 04-12
09:40 oksana We painted eggs like my grandmother. My son made one with a bus. It is the best one. ++ tomas goran tendai
> 10:00 tomas Which bus?
>> 10:30 oksana He says, number 41, for the man who waits.
>>> 10:40 tomas I'll need a minute. ++ oksana aoife adaeze ruth goran jun
# 04-14
08:00 sunniva Summer timetable on the quay, four new numbers. I say them to myself like a poem.
13:10 elspeth The primroses on the bank where no one has planted anything since the war.
23:40 farid New boy in the kitchen burned the sauce, owned up, made it again. I was him. I nearly hugged him with the ladle.
# 04-15
04:30 chayo Soñé que cosía un río y no se me iba la aguja.
15:45 kwame We scored. From a corner, off a knee. The knee has been signed by the whole team.
# 04-16
12:00 jonas A deaf man told me a joke so good that I forgot to interpret it. The whole room waited. I was laughing in the wrong language.
22:20 lior My neighbour knocked on the wall. I stopped. Then he knocked again, in the rhythm, to go on.
# 04-18
06:20 aoife Cat one brought cat two a present. I don't want to say what it was. The thought was there.
10:10 hadiza Repaired the strap of my bag with the awl I confiscated in 1994.
> 10:30 hal From whom?
>> 10:45 hadiza He is a saddler now. I asked him how. ++ goran chayo hal
# 04-19
18:30 goran Warm enough to work with the doors open. Everybody who passes has an opinion.
23:10 pilar Media hora en un banco con la cara al sol y nadie me necesitó. Lo comprobé dos veces.
> 23:30 callum Half an hour. I'm so glad. Did you hide?
>> 23:40 pilar Detrás de un periódico. Del martes.
# 04-21
03:50 jun man in a suit asked if he could sit down here till the trains start. we didnt talk. he left a mint
14:00 ruth Tulips by the bed, all leaning over to one side to look at her.
20:10 tendai I did a French plait. It held through PE. I've told everybody at the depot and they've had to shake my hand.
> 20:30 kwame Putting you forward for an award.
> 20:50 lindiwe As an inspector of plaits: did it hold at the nape?
>> 21:05 tendai AT THE NAPE.
# 04-22
11:30 silke A boy of three has explained worms to me. I had it all wrong.
19:10 nico Puse un disco al revés por error y llamaron para preguntar el nombre de la banda.
# 04-24
07:40 henrike Somebody who was silent in the programme for eight weeks wrote one sentence today. I printed it out.
21:30 samir Had a conversation with my wife about something that has no nap in it. It was about cheese, it was won
> 21:50 callum derful.
# 04-25
05:00 yusuf lambs on the verge, had to wait for them. hazard lights on like a disco. they liked it
16:20 nasrin Rain all day, and nobody in the library but a man asleep under "Travel".
# 04-26
10:00 elspeth I had the window open and heard the hymn from across the water. They were slower than I was.
13:30 hal Made Marjorie's marmalade from her card. It says "stir until it sounds right". I telephoned her sister, and she made the sound. ++ elspeth ruth otis lior wen chayo nasrin
> 14:00 wen What is the sound?
>> 14:20 hal A sort of "plop", but reluctant.
# 04-28
04:40 ash new person on nights. they said hi. i said hi. thats the report ++ jun sunniva tomas yusuf
> 04:50 jun big day
08:50 oksana Washed all curtains. The house looked at me with its eyes open.
22:50 imogen ukulele has FOUR chords now. g7. it's the one that wants something
# 04-30
06:50 adaeze A father fainted, politely, in three stages, and woke up in time. ++ aoife kwame samir
> 07:10 kwame "In three stages." I felt that one.
19:00 derek Sat up late with the window open. Somebody somewhere was learning the trombone. It was dreadful, I stayed for all of it.
20:00 wanda Planted a bean in a yoghurt pot. I've told it that we're both on a schedule.
`;
