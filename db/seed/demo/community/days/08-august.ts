import { diary } from '../days.ts';

export const august = diary`
# 08-01
05:10 tomas The wife has started leaving tomatoes on people's steps at night, with no note. I drive.
> 08:30 aoife It was YOU?
>> 08:45 tomas I couldn't say.
12:10 oksana One year and I know where is the good bread, where is the bad dentist, and where is the sun at five o'clock. ++ marek goran aoife rui
# 08-02
03:20 jun school trip in the lobby at 3am, coach broke down. 30 kids asleep on 2 sofas. i walked on tiptoe till 6
09:50 silke My own children were home for one night. The house got too small by exactly the right amount.
# 08-03
16:00 goran Wasps in the shed roof. We came to an arrangement.
22:20 imogen my 212 uncles have had PUPS
> 22:40 sunniva My congratulations to the whole cliff.
# 08-05
06:40 adaeze Rain at last. The babies all slept and the mothers all stood at the window.
13:20 hal I went back to the bench where I proposed. A young couple was on it. I walked round the lake once and they were still there, so I was tactful and bought a bun.
> 13:40 elspeth What sort?
>> 14:00 hal Currant. She'd said yes with her mouth full of the same. ++ elspeth ruth otis nasrin lior
# 08-06
04:00 ash thunder. counted. 3 miles 2 miles. then here
19:10 lindiwe An email from a girl I taught nine years ago: "Do you still ask so many questions?" Now, how do I answer that?
> 19:20 jonas "Why, do I?"
# 08-08
07:20 sunniva A bride, a groom, eleven guests and a cake on the eight o'clock. The cake had a seat.
14:30 otis Maud's brother has gone home. We have the cushion, the dog and the ducks. Full house.
23:50 farid My boy gutted a fish. Then he apologised to it. Then he ate two.
# 08-09
10:00 derek Rolled up my sleeves and nobody looked. Or they looked and I didn't. Either way, sleeves.
18:30 wanda I let the machines be for one whole day. They didn't notice, which is the best that can be said of me.
# 08-10
02:40 samir A shooting star. I had a child on each shoulder and made one wish for all thr
> 02:55 jun ee
# 08-12
00:30 nico Lluvia de estrellas y acá nublado. La escuché por la radio de un aficionado: suenan como gotas en una sartén. ++ wen mira jun
01:10 imogen lay in the field with the whole seal team, 41 stars, one of us counts EVERYTHING
> 08:50 hal Forty-one, in how long?
>> 11:20 imogen see??
05:50 yusuf saw one too. over junction 38. no lie
# 08-13
08:10 hadiza Blackberries. One has to be quick on our road, there's a deputy head.
15:40 ruth She wanted her nails done, scarlet. I'm not gifted. She said, "my dear, it looks like I fought". ++ adaeze nell chayo callum
# 08-15
06:00 chayo Fiesta en el pueblo. Mis dobladillos desfilaron todos y no se cayó ninguno.
> 09:30 pilar Aquí también, fiestas. A mi madre le han sacado a bailar en la silla. Dos vueltas.
>> 14:10 chayo ¿Con quién?
>>> 23:30 pilar Con el panadero, que tiene ochenta y la recordaba de antes. ++ chayo ines marisol ruth
17:20 kwame Pre-season! They've all grown except for the goal.
# 08-16
12:40 wen In an empty concert hall, one man sweeping, he asked for "something with a beginning". I gave him four bars.
# 08-17
05:30 aoife An agency nurse, first night with us, restocked every drawer without being asked. We've hidden her coat.
20:50 callum Isla has named the wheelchair. It's called Brian too. Complications have arisen.
> 21:10 derek Mine's called Management.
# 08-19
09:20 elspeth Heather. The whole hill at once, as though it had been told.
13:10 nasrin The cat with the library card has finished the challenge. There was a certificate. He slept through it.
# 08-20
07:00 tendai Showed her how to bleed a brake line. She said it's just a long hug for the pedal. I'm going to tell the apprentices that.
21:30 lior I've been given a solo. It's two bars. I'm not going to be normal about it.
> 21:50 aoife Which two?
>> 22:10 lior The ones before everyone else comes in and it's fine again.
# 08-22
04:40 yusuf fog on the tops then through it and out. like being born but with a trailer
11:00 ines Cumplí años. Me llamaron tres de mis alumnos de primero, que ya tienen canas. Uno me dijo «seño» y lloró. ++ hadiza lindiwe chayo silke nasrin
# 08-23
15:10 silke Dahlias, forty. I've put a bucket of them at the gate. By evening the bucket was empty and had washed itself.
> 16:20 hadiza Somebody washed the bucket?
>> 16:40 silke With soap.
# 08-25
03:30 tomas First night that I wanted the second blanket. I'm not ashamed, it smells of cupboard.
10:30 jonas My nephew finger-spelt his whole name, all eleven letters. He ran out of breath, though one doesn't need any.
22:40 oksana Long telephone call with my mother. Good line. We heard each other cook. ++ goran ruth adaeze hadiza tomas aoife
# 08-26
08:00 hal Boy of library, final match of the summer. Draw. We shook hands like statesmen and he asked could I tie his shoe.
# 08-28
06:10 samir The left one took the biscuit, broke it, and gave half to the right one. I've got a witn
> 06:30 samir (ess. It was the cat.)
18:00 kwame Their kit's arrived. It's orange. We asked for blue. They love it so much that we now asked for orange.
# 08-29
13:30 derek Sat through a whole brass band concert without moving anything but my eyes. Bliss, no charge.
23:20 farid Figs. Don't speak to me.
# 08-30
09:00 goran Made a box. For nothing. Nice box.
> 09:30 ines ¿Qué va dentro?
>> 18:20 goran We'll see.
# 08-31
05:00 ash new boots. ugly. warm
17:30 lindiwe All twenty-nine name labels written. I say each aloud. Who are they going to be?
20:00 wanda The last bean was left to go hard, for next year. It rattles. I carry it about.
`;
