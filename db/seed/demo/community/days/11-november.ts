import { diary } from '../days.ts';

export const november = diary`
# 11-01
06:20 chayo Vinieron, como siempre, por el olor. Se notó en la vela.
> 10:10 ines Guardame un pan de muerto.
>> 14:20 chayo Ya va en camino, en pensamiento y en foto.
14:10 elspeth I told the radio that it was wrong about the wind, and it was. ++ sunniva hal
15:00 otis Took Lorraine her chrysanthemums. Told her about Maud. It was a nice afternoon, no wind.  ++ elspeth ruth hadiza goran tomas callum dagny
> 15:30 elspeth She would have asked you whether she can cook.
>> 15:50 otis She did. I said no.
# 11-02
05:00 tomas Clean gloves.
18:30 kwame Training by floodlight. They all have four shadows and tackle every one.
# 11-03
09:40 nasrin The chess children have found "Philosophy". Two of them are under the table with it.
23:00 farid Onion soup weather. I cut forty kilos, and for once everyone in the kitchen was crying for the same reason.
# 11-04
04:40 jun 412 leaned toward the door. turned it round. by morning it had leaned back. we are having a discussion
12:20 derek Heated gloves. From the charity shop. A PAIR.
> 12:30 goran Luck.
# 11-05
20:10 tendai Fireworks. She covered the neighbours' dog's ears, and the neighbour covered hers.
21:00 callum We watched from the bathroom window with the light off, all of us, the one door that locks. It wasn't locked. ++ ruth pilar sunniva hadiza
# 11-06
06:30 aoife Fog, and the ward windows all lit, like a boat.
> 08:00 sunniva We dipped the flag to you.
10:00 hal I was called "sir" in the street by a man of forty with a beard. He showed me his hand: a small scar. "Magnesium. You told me not to."
# 11-08
05:10 yusuf finished middlemarch. sat in the layby 20 min. graham knocked on the window, i said somebody wrote about everyone who nobody writes about ++ nasrin hal ruth tomas hadiza lior haruka aoife oksana
> 08:10 nasrin I had to close my office door.
> 09:00 hal That is the whole of it. I've known professors who missed it.
>> 22:00 yusuf graham wants it next. its 41 hrs of it mate i said. he said iv got chips to fry
# 11-09
11:00 silke Lifted the dahlias. Forty tubers, labelled, in sand. They look like hands asleep.
19:30 oksana First time I dreamed in English. It was about parking.
> 19:40 aoife Ah, you're home so.
# 11-10
08:20 hadiza Rain all week, and the coat I wanted to give away turned out to be the good coat.
15:20 ruth He won the four pounds back. We bet on the rain.
# 11-11
04:10 ash ate lunch with 2 people. they asked. it was loud. it was ok ++ jun tomas sunniva tendai imogen
> 04:20 jun big
> 17:40 lindiwe What did you have?
>> 04:30 ash noodles. and a bit of theirs
# 11-12
07:10 samir Somebody at work said I looked rested. I'd had a w
> 07:20 callum ash?
>> 07:30 samir ash.
12:50 wen She had the piano moved out and then stood in the space. I tuned the space a bit, we talked.
# 11-13
06:00 adaeze Seventeen hours, then a shout, then the quiet in which everybody counts fingers.
18:00 ines Jubilada y todo, hoy corregí: el menú del café decía «havas». El mozo me trajo una lapicera.
# 11-14
03:20 imogen rang my mum at a NORMAL hour. she asked who died. nobody mum. talked till her battery went
> 03:40 samir Same question h
20:30 lior First rehearsal with candles. Somebody's sheet music went. Nobody stopped.
# 11-15
10:10 wanda Wound the long cable in the long way, over and under, as my first boss did it. It lies there like a sleeping thing.
16:10 kwame Beaten by a team with matching bags. "Coach, did you see their BAGS." No bitterness, only wonder.
# 11-16
08:30 jonas Lunch at the deaf club. The lights went out for a moment and sixty people all stopped in mid-sentence, and then all laughed. ++ bao hal nasrin wen lior
14:40 elspeth A letter by hand from Otis, with a duck in the margin. He writes smaller than he types.
> 15:00 otis You said that the last one lacked ducks.
>> 15:20 elspeth It did. I have answered it. You will have to wait for the boat. ++ otis sunniva hadiza ruth
>>> 16:10 sunniva I have it here. It gets a window seat.
# 11-17
05:30 chayo Me pidieron un traje de ángel con bolsillos. Por fin alguien pensó en los ángeles.
22:00 pilar Mi madre ha doblado todas las servilletas en barquitos. Hemos cenado en puerto.
# 11-18
04:50 yusuf black ice warning, took it slow, everyone behind took it slow too. 30 lorrys in slippers
09:20 nasrin Graham, of Sheila's, has written to the library. He wishes to know whether we lend to vans. We do now. ++ yusuf hal kwame wanda aoife tendai lindiwe
# 11-19
12:10 goran A boy asked could he have the off-cuts. Came back with a ship.
19:50 silke Stew. Somebody else's, in my pot, at my table, and I only had to sit.
> 20:00 derek That's the best sort of stew.
# 11-20
02:50 jun man from the summer came back. the one with the mint. he remembered my name ++ tomas nell ash hadiza
> 03:00 tomas What did he say?
>> 03:10 jun "evening jun. quiet one?"
21:20 henrike Lit the first candle ahead of time, since nobody checks.
# 11-22
06:50 aoife First real cold. The kettle steamed up every window, and cat one wrote something on it. It's illegible, but it's heartfelt.
13:00 lindiwe Is it enough, if the good thing was that nothing went wrong?
> 13:20 hadiza It's plenty.
# 11-24
08:00 sunniva Sleet going sideways, and an old couple on the top deck holding on to one hat. ++ elspeth otis
18:20 derek Jean and I danced in the kitchen. Forty seconds. We've the bruises.
# 11-25
04:20 nico Descubrí que el edificio vibra en sol cuando pasa el último tren. Llevo quince años creyendo que era yo.
> 06:20 wen Perhaps it is both of you.
10:40 hal Marjorie's tulips are in. I threw them over my shoulder. ++ elspeth ruth otis nasrin silke chayo goran
# 11-26
19:00 tendai She's asked for a spanner for Christmas. A real one. "Not pink." I've had to go out to the van for a bit.
23:30 farid Snow, one flake. The dishwasher saw it. He told everyone till closing.
# 11-28
05:50 ash heating on in the break room. someone brought a lamp. nobody turns the big light on now ++ nell jun silke aoife
16:30 oksana I put in our shop window only one light. A woman came inside, not to buy, to say that she walks home that way on purpose.
# 11-29
09:10 adaeze Advent tomorrow, nine due this week. Somebody's hung a stocking on the delivery-room scales.
21:10 callum Isla read aloud for an hour, all the voices. I did Brian's. Brian did mine.
# 11-30
07:40 hadiza I've sorted the button tin. Nobody will ever know, and I keep going to look.
> 08:00 chayo Yo lo sé. Y la entiendo.
`;
