import { diary } from '../days.ts';

export const february = diary`
# 02-01
06:50 aoife The loud kettle has died. The cats came to look for it.
> 07:30 wanda Condolences. What make?
>> 09:00 aoife I don't know, it only ever said its own name.
13:40 ruth Soup, and then somebody at the door with bread. I've no idea how they know.
# 02-02
03:50 ash heater in the forklift works again. nobody fixed it ++ jun yusuf
18:20 tendai Tooth! Bottom left. She lost it in a sandwich and ate on.
> 18:40 kwame Did the fairy accept it?
>> 06:10 tendai The fairy left a note for the sandwich. ++ lindiwe silke imogen callum
20:15 jonas My mother-in-law and I argued in sign, in a restaurant, and had it all to ourselves.
# 02-03
09:10 nasrin Somebody had underlined one word in a whole novel: "almost". I've put it back on the shelf with its face out.
19:10 chayo Terminé el pulpo. Tiene nueve mangas. No sé dónde me equivoqué, pero la niña dice que la nueve es para saludar. ++ ines pilar nico sunniva
> 23:30 pilar Yo quiero una.
# 02-05
05:20 yusuf dawn over the services. all the lorrys pink
12:15 hal Fixed the clock that Marjorie wouldn't let me fix. I have stopped it again, it was the wrong sort of noise.
> 13:10 elspeth Quite right.
21:40 samir Washed my hair with nobody
> 21:55 callum Go on.
>> 22:20 samir ...in the r
>>> 22:21 callum oom. Glad for you.
# 02-06
08:00 sunniva Ice in the harbour, thin as the skin on milk. The ferry makes a sound going through as if somebody were opening a very long letter. ++ nico wen elspeth nasrin lior
> 11:40 nico ¿Lo grabarías? Con el teléfono alcanza. (Would you record it?)
>> 15:05 sunniva I did. You can hear a man asking where the toilet is.
>>> 20:10 nico It is perfect.
23:10 farid Burnt nothing.
# 02-08
10:20 kwame Nil nil! NIL NIL! We've never been so happy! ++ tendai aoife lindiwe hadiza goran callum
> 10:45 lindiwe How did it feel, to have lost nothing?
>> 11:20 kwame There were parents crying. One of them was me.
14:30 otis I made Lorraine's dumplings. They were hers in shape.
> 15:00 ruth Shape is the hard part.
# 02-09
02:40 imogen saw my own tutor in the kebab place at 1 am. we nodded. neither of us will ever speak of it
07:40 silke No headache for eleven days. I whisper it.
> 08:10 derek I've not seen anything.
20:50 oksana Neighbour gave me key to her house for the plants. She said: and if you need a quiet room. She did not say why. ++ ruth goran hadiza
# 02-10
16:10 wanda Cleaned the fan. It came off in one piece, like felt. I nearly kept it.
22:50 jun new carpet in the lobby. you cant hear people leave any more. some of them come and say bye now
# 02-11
06:20 adaeze A grandmother fell asleep on my shoulder in the corridor. I let the tea go cold. She snored in a very dignified way.
12:30 ines Primer día sin clases para mí en febrero y todavía afilo los lápices. Doce. Por las dudas.
> 17:30 lindiwe I sharpened mine in August. Is there ever an end to it?
>> 18:10 ines No, hija. No.
# 02-13
09:30 goran Customer cried over a table. Good crying.
18:00 derek Jean's bought me a jar opener that looks like a shark. It works. I'm a bit frightened of it.
21:20 lior A pigeon came to the rehearsal. It stayed until the fugue and then went out by the proper door.
# 02-14
07:10 hadiza A card, unsigned, "to the lady who always found my PE kit". I have it between four hundred boys. ++ sunniva nasrin otis
11:00 elspeth The postman gave me a daffodil because he had one over. He had one over for every house, I watched him.
19:30 callum Isla made a card: "Roses are red, I'm lying down. You are my favourite idiot in town." It's framed. ++ ruth samir pilar aoife derek
23:45 farid Sixty-two covers, all couples, nobody shouted. At table nine they asked for one more chair, for her mother. ++ ruth
# 02-15
04:15 tomas Walked to the end of the old route and the shelter had a new bench. I tested it on behalf of the public.
> 05:05 aoife And?
>> 05:20 tomas Faces the right way.
10:10 imogen bought myself a single doughnut, yesterday's. heart shaped, half price, tasted of freedom
# 02-17
13:00 wen A child asked me whether the piano minds. I said that it depends on who's asking. She apologised to it.
17:40 nasrin Snowed in with eleven readers. We found out that one of them does bird calls.
20:00 tendai Brake job that everybody said would take two days. Home for bath time.
# 02-18
05:45 chayo Amaneció sin viento y pude oír la máquina de la vecina. Cosemos al mismo paso, ella no lo sabe.
14:50 ruth He asked me what day it was. I said Wednesday. He said: my favourite, you come.
> 15:20 adaeze Oh, Ruth. ++ ruth
>> 15:40 ruth I know. I went and stood in the linen cupboard.
# 02-20
03:10 samir The left one held the right one's foot all night. I took it away once and it was put ba
08:45 hal I was beaten at chess by a child in the library. He offered me a rematch "when I am older".
> 20:20 nasrin He meant when YOU are older, Hal. He told me.
>> 09:10 hal I see. I shall prepare.
# 02-22
00:50 pilar Ha cantado. Dos estrofas enteras. Luego ha preguntado quién cantaba. ++ chayo ines nico marisol
> 06:10 nico Si un día quieres grabarla, te digo cómo, con el teléfono y una almohada.
>> 23:20 pilar Quiero.
12:00 silke Eleven days became twenty-four and then it rained. But twenty-four.
> 12:30 derek That's a personal best where I come from.
18:10 yusuf mum sent voice note 14 mins long. 11 of it is looking for her glasses. listened to all ++ tendai oksana sunniva
# 02-24
07:20 kwame Half of them off with colds so we played five against five with a cone as striker. The cone scored.
16:30 lindiwe A boy gave me his apology in an envelope. Sealed. "Open when you're not cross." Should I wait, do you think?
> 16:50 jonas How cross are you?
>> 17:05 lindiwe Hardly. I like having it.
22:00 jun someone wrote thank you in the dust on the vending machine. so i thanked it as well
# 02-25
11:10 henrike Cycled to work for the first time this year. I overtook one person and he was walking a cat.
15:00 otis A lady at the bench asked was this seat taken. I said no. It was the first time I said no to that.  ++ elspeth ruth hadiza goran
> 15:40 elspeth Well.
>> 16:00 otis She had a flask.
# 02-26
04:20 ash radio played my song at break. didnt tell anyone it was mine. 3 people hummed ++ jun lior
09:00 goran Oak came. Smells like 1988.
19:50 aoife New kettle. Silent. Hate it. Taking it back.
> 20:10 wanda I have one here that screams like a gull.
>> 20:25 aoife Name your price.
# 02-28
06:30 sunniva First morning with no lamp on the car deck. You could see who everybody was.
21:00 oksana My son said, at table, "remember the cherry tree", and I could answer.
> 21:30 goran Good. ++ oksana
23:50 callum Last of February. Two daffodils and Brian ate one.
`;
