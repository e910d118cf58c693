import { diary } from '../days.ts';

export const december = diary`
# 12-01
06:40 silke Fourteen little windows opened before I'd got my coat off. One child ate number nineteen, "to get ahead".
> 07:10 lindiwe What became of the other numbers?
>> 18:00 silke We've closed number nineteen, out of respect.
16:20 ruth Paper stars on every drip stand. The tall nurse did it at night and denies it.
# 12-02
03:50 jun tree in the lobby. put it up with a guest who couldnt sleep. he did the top ++ tomas nell hadiza
20:40 lior Carols begin. I've already sung the one with the descant in the lift, twice, to a man with a bicycle.
# 12-03
05:20 yusuf graham put tinsel on the van. one piece. wont discuss it
> 05:40 aoife What colour?
>> 06:00 yusuf all of them
12:40 elspeth Dark by three. I have moved my chair to the other window, so as to have it last.
# 12-04
09:00 goran Making a cradle. Third this year. Same family.
21:40 samir They babble in turns. One says something like "more" and one something like "no". Between them they can run a h
> 22:00 tendai otel.
# 12-06
07:30 henrike Found a nut and a mandarin in my left boot. I live alone. My neighbour has a key and a sense of occasion. ++ silke ruth sunniva lindiwe
15:30 otis A letter from Elspeth, by post. Four sides. She writes as she speaks. I have it in the cutlery drawer, with the good spoons. ++ elspeth hadiza sunniva ruth goran dagny
> 16:00 elspeth Why the cutlery drawer?
>> 16:20 otis I open it most.
# 12-07
03:20 aoife The wind took the tarpaulin off the skip and it went past the fourth floor like a manta ray. We all saluted.
18:30 kwame Waterlogged. We've invented pool football. Lost four three, everybody scored, it makes no sense.
# 12-08
10:20 ines Treinta y cuatro grados y el supermercado con nieve de algodón. Una nena le preguntó a la madre qué era eso blanco.
> 14:00 nico «Telgopor, m'hija.» Acá igual.
19:00 oksana My son is Joseph in school play. He has one sentence, "Is there room?" He says it to everyone. To the bus driver also. ++ tomas ruth goran adaeze sunniva nasrin kwame tendai
> 19:20 tomas What did the driver say?
>> 19:40 oksana "For you, always."
# 12-10
06:10 adaeze Someone's mother knitted eleven hats "for whoever's next". Whoever's next looked splendid.
13:10 wen Six pianos in two days, everybody wants to be in tune for the same song.
# 12-11
20:00 hal A card from a class I taught in 1987. One of them writes "you were strict", and underneath, in another pen, "you were fair". Same hand.
> 20:20 lindiwe Which would you rather?
>> 20:40 hal I find I've no preference whatever. ++ lindiwe nasrin ruth elspeth tendai
# 12-12
04:00 chayo Mañanitas a las cuatro, con cohetes y todo. Coso desde entonces, ya qué.
23:20 callum Bad day. Long one. The good thing is that it's got a back door and we're through it.
> 23:40 pilar Al otro lado. Aquí tienes sitio.
> 07:00 derek Shut it behind you, there's a draught.  ++ callum
# 12-13
07:50 sunniva Lucia on the early boat: six girls, real candles for as long as it took the captain to notice.
16:40 nasrin Took down the overdue list. Put up a tree with the names of everyone who brought one back. It's a big tree.
# 12-14
05:30 tomas Christmas lights left on all night in the shelter at Mill Lane. Nobody there. I waited a minute.
11:30 wanda Nobody's needed me since yesterday lunch. I made a cake for the sake of it. It's in the shape of the tin.
# 12-15
02:40 imogen library at 2 am, someone came round with a trolley of free toast. a TROLLEY. of TOAST ++ nasrin jun lindiwe hadiza ash
> 08:30 nasrin This is what we are for.
17:30 tendai Nativity. She was the innkeeper. She let them in. Whole thing was over in two minutes. ++ kwame ruth oksana lindiwe silke samir farid sunniva hadiza tomas
> 17:40 oksana I would like to stay at this inn.
> 18:00 kwame Best production I've ever heard of.
# 12-17
04:30 ash secret santa. got socks. they are GOOD socks
> 04:50 jun from who
>> 05:00 ash secret
15:10 ruth "What are you doing at Christmas?" he asked. I said I'd be here, it's a Wednesday. "Then so shall I."
> 15:40 adaeze Is it a Wednesday?
>> 16:00 ruth I said it was.  ++ adaeze callum hadiza nasrin
# 12-18
19:40 silke Mending other people's nativity wings with tape. A whole host.
22:30 farid My son's list for Christmas: "onions (joke). a knife (not joke). you on Thursday." It's my Thursday. ++ ruth tendai callum kwame goran samir marisol
# 12-19
06:00 yusuf last run north. everyone flashing. feels like one long street
09:30 derek Wrote all the cards. Nine at a time, rest, nine. My sevens look like a man falling off a wall.
# 12-20
13:00 elspeth The last boat before the holidays had on board: sprouts, two students, a bicycle and an envelope for me.
> 13:30 otis Four sides.
>> 13:50 elspeth Five.
20:50 jonas Interpreted a carol service. "Silent Night" is the one they all watch me for. It's very quiet in sign as well, the hands have to come down like snow.
# 12-21
03:40 jun longest one. brought a blanket and a mandarin
> 03:50 tomas I'm up, I'm at the window. Cheers.
> 04:00 ash cheers
> 04:10 nico Acá es la más corta. Igual salud.
>> 04:20 aoife Sláinte from the fourth floor.
18:40 kwame End of season do. "Most improved: everyone." They argued about who was most everyone.
# 12-22
08:00 hadiza The days are getting longer. Don't look, it's only a minute, but it's ours.
22:10 pilar Hemos puesto el belén. Falta el Niño. Ha aparecido en el bolsillo de su bata, calentito. ++ chayo ines ruth callum nico
# 12-23
14:20 goran Cradle's gone. They came with the old one to show the new one.
19:30 samir Assembled a thing with forty screws while being helped. There's one left o
> 20:00 goran There's always one left over.
# 12-24
11:20 hal Marjorie's half of the tree has her ornaments, mine has mine. I've turned hers to the room. ++ elspeth ruth otis nasrin silke
16:00 sunniva Last trip before the holiday. Everybody aboard knew where they were going, and when I said "mind the step" they all said it with me.
17:10 ines Vitel toné, calor, ventilador, doce en la mesa. A las doce brindo también por esta, que es más larga.
> 17:30 chayo Brindo con ponche. Salud, maestra.
20:10 oksana In our window there is one light on. For whoever. ++ ruth farid goran hadiza aoife tomas lior wanda nasrin adaeze
# 12-25
00:30 adaeze Ten past midnight, a girl, on the day itself. They're calling her Wednesday. I'm not joking. ++ ruth aoife lindiwe jun
> 15:20 ruth You're joking.
>> 15:40 adaeze Middle name.
03:15 ash quiet. me and a robin that got in. shared a mince pie
10:40 callum Brian got a squirrel. It squeaks. Isla gave it to him on purpose, and she's laughing so much that I can't be cross.
14:10 derek Paper hat stayed on. Hands came out all right for the crackers.
19:20 otis The downstairs people had me in. Two helpings. They asked me what I do, and I said, I write letters.
# 12-26
06:30 aoife Off. Four days. The cats have put me on nights.
13:50 imogen home. my little cousin asked what i do and i said i know where four hundred limpets live and she said "do they know where YOU live"
> 14:20 tendai She needs to meet mine.
# 12-28
05:10 lindiwe Awake early, and nobody to ask. What do you do with a day between the years?
> 05:40 wen I tune my own.
> 08:20 nasrin Read what I'd never lend.
> 09:10 silke Nothing, with great care.
17:20 farid I cooked for four, at home, and sat down while it was still hot.
# 12-29
12:20 henrike Walked on the frozen field. It talks under one's feet.
21:00 lior Hoarse. Happy. Somebody left a jar of honey at my door, with a treble clef on it.
# 12-31
15:30 hadiza I've read this whole thread back to the beginning with my feet in a bowl. What a lot of you there are. ++ sunniva wanda otis elspeth jun aoife ruth derek pilar tendai lior
> 15:50 sunniva Did we repeat ourselves?
>> 16:10 hadiza The moon, twice. It's allowed.
22:40 nico Los barcos del puerto van a tocar la bocina a las doce, todos a la vez, cada uno en su nota. Lo voy a dejar abierto para que oigan.
23:50 tomas Parked at the top of the hill, by myself, lights off. You can see everybody's windows.
`;
