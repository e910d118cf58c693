import { diary } from '../days.ts';

export const june = diary`
# 06-01
05:00 tomas First tomato flower. I've been allowed to look.
> 08:00 silke Yellow already?
>> 09:10 tomas Yellow as a taxi.
17:20 kwame We've run out of season. Eleven boys and girls hung about by the gate because they didn't know how to go home.
# 06-02
03:30 jun already light when the last one comes in. they look caught
12:40 hal Pulled one radish. Gave it a plate of its own.
19:10 oksana I swam in the river Lee. It is so cold it is like telegram. ++ sunniva aoife imogen
> 19:40 sunniva What did it say?
>> 20:00 oksana OUT STOP
# 06-04
06:20 adaeze Cycled home in a cardigan at six and the whole street smelled of somebody's toast.
15:00 otis Maud has brought a man. It is her brother. It took me two minutes to be glad. ++ elspeth ruth
> 15:20 elspeth What did you do in the two minutes?
>> 15:40 otis Ducks.
# 06-05
10:20 wanda Bean report: there is a bean on the bean.
20:30 lior Open-air rehearsal, mosquitoes, everyone conducting.
# 06-06
04:30 ash swapped shifts so a guy can see his kid in a play. the kid is a tree ++ kwame tendai farid jun hadiza
> 07:20 kwame Nobody's prouder than the parents of a tree.
>> 04:20 ash he said it was the best tree ++ kwame ruth lindiwe
23:40 farid Cherries. I have eaten a kilo behind the fridge like a thief.
# 06-08
09:00 lindiwe They've asked to be marked in green, not red. I've asked them why nobody asked before.
13:10 elspeth It does not get dark now. I read at midnight by the window to spite the electricity.
> 23:50 hal I should come and read there.
>> 12:30 elspeth There is a chair.
# 06-09
18:00 goran Four chairs, four brothers, one wobbles. They wanted to know whose. I didn't say. ++ hal callum
21:40 callum She sat in the garden till ten with two blankets and me. Swifts. We gave them names till there were too many of them.
# 06-10
05:30 yusuf lad in the next lorry had made a proper breakfast on a stove, tablecloth and all. made me one ++ tendai farid ruth
> 08:00 farid A tablecloth! I wish to employ him.
# 06-12
02:30 samir Four in the morning, light already, one on each arm. I showed them the garden. They were for i
> 02:50 aoife t? Mine's the same. (The sunrise. Not the twins.)
16:30 nasrin Someone had returned a book with a pressed poppy on page 90. The next reader asked if it comes with.
20:10 silke First dahlia. Dark red, crooked, the size of a saucer.
> 20:30 elspeth My compliments.
# 06-13
09:40 ines Helada. El pasto crujía como galleta. Salí con la taza y crují un rato. ++ chayo nico
22:00 tendai Sports day. She came last in the sack race because she stopped to help the one before her. I shouted so much that I've no voice.
> 22:20 kwame That's a win in my book. It's a very small book, but it's the right one.
# 06-15
07:10 aoife The cats were lying in one patch of sun, in the shape of a question mark and its dot.
11:20 derek Took my tea to the front for once. Three people said morning. I'd no idea we'd a front.
# 06-16
04:40 chayo Primeras lluvias. Huele la tierra y las gallinas andan de mal humor.
> 10:10 ines ¿Y la ropa tendida?
>> 14:00 chayo Lavada dos veces. La segunda, gratis.
19:20 jonas Someone introduced me as "the man with the loud hands".
# 06-17
15:10 ruth They asked for the window open and we heard an ice-cream van. So we had an ice-cream van. ++ adaeze aoife callum hadiza silke otis
> 15:40 otis In the hospice?
>> 16:00 ruth In the drive. Two flavours. A man had his first ice cream in a year, and his last but three.
# 06-18
03:10 tomas Blackbird on the bus shelter, singing as though there was a meter running.
12:50 henrike Ate lunch outdoors with people I only know as little squares.
22:50 imogen exams OVER. i slept fourteen hours and had a dream about nothing ++ hal jun lindiwe ash nell
# 06-20
08:20 hadiza The school let me come to the leavers' assembly. They still can't sit still. I still could tell who had no breakfast.
23:00 nico La noche más larga, acá. La pasé entera despierto, por educación.
# 06-21
03:00 jun shortest one. went outside to see it off ++ tomas ash nell
> 03:10 tomas Same. Nearly missed it.
19:00 sunniva Midsummer on the car deck. A fiddler, four pensioners, one polka. The cars rocked.
> 19:30 elspeth I believe I heard it.
# 06-22
10:10 wen A piano on a boat. It is always a little seasick in the middle.
17:40 kwame Barbecue for the team. Burnt everything. They've voted it man of the match.
# 06-24
06:30 yusuf window down all night. hedges smell like a shop for old ladies
> 10:00 elspeth I take that as a compliment.
>> 21:30 yusuf it is one
21:10 pilar San Juan. He quemado la lista de cosas que tenía que hacer. Mañana hago otra, más corta.
# 06-25
07:50 samir The twins met a slug. I was no longer the most interesting person in the h
> 08:10 tendai ouse. It passes. Then it's diggers.
13:30 hal The boy from the library now lets me win every third time. He has a system. I taught children for forty years and was never handled so well.
# 06-27
05:20 aoife Hospital roof, five in the morning, four of us and a packet of biscuits. You could see the sea if somebody lifted you.
20:20 oksana Peonies at the market. I bought one. The man gave me the second, "so they can talk". ++ ruth goran nasrin
# 06-28
11:10 wanda First beans eaten. There were three. We cut them up.
> 11:30 farid How did you serve them?
>> 12:00 wanda With ceremony.
18:20 goran River. Feet in. Hour gone.
# 06-30
09:30 lindiwe Reports written. All twenty-nine, and one real sentence in each. Do you remember one that was said about you?
> 09:50 hal "Argues."
> 12:20 aoife "Aoife would do well to listen when she isn't talking."
> 15:10 otis "A steady boy." I was so proud. I still am.
>> 17:00 lindiwe I'd have written the same, Otis. ++ otis hadiza
23:20 derek Half the year gone and I've only broken the one mug.
`;
