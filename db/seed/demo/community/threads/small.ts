import { threads } from '../script.ts';

export const smallThings = threads('small')`
## checkin | How is everybody's week, in one kitchen object?
!open 8
@sunniva 3 18:30 + lindiwe kwame
A check-in, with no wrong answers. If your week were something in a kitchen, what would it be? I begin:
mine is the lid that fits none of the pots, and yet we keep it.

@farid 3 23:50 > sunniva + sunniva callum
Thursday night's oil.

@greta 2 06:10 > sunniva + sunniva aoife hal
The drawer with the batteries. Everything is in there somewhere and none of it is charged.

@callum 2 22:50 > sunniva + sunniva ruth silke
The big pot on the back. It's fine as long as nobody needs it moved.

@marisol 2 04:15 > sunniva + sunniva chayo
Un paño limpio, todavía caliente de la plancha. No siempre, pero esta semana sí.

@ash 2 04:50 > sunniva + jun sunniva
microwave light

@hal 2 09:10 > greta + greta
Batteries do not go in the kitchen. That said, ours do.

@jun 1 12:40 > sunniva
soup, bread, rice. for bad weeks:
https://example.org/soup
https://example.org/bread
https://example.org/rice

@otis 1 14:20 > sunniva + sunniva elspeth dagny kwame
Egg timer. Somebody turned it over and I thought, oh good, again.

@imogen 1 23:58 > sunniva + otis
a wok i bought for a personality i don't have

@selin 1 20:15 > otis + otis sunniva
I like this one very much. I'm a new sponge, I think

## checkin | Monday, who has got up?
!open 2
!closed sunniva 60 09:00: That Monday is over, and most of us survived it.
@kwame 67 07:05 + tendai aoife
Monday check-in. You're not asked how. Only whether. I'm up, one boot on.

@tendai 67 07:20 > kwame + kwame
Up. Two boots, one of them hers.

@derek 67 09:40 > kwame + kwame silke
Upright in principle.

@silke 67 10:15 > kwame + derek hadiza kwame
Not up. Curtains. I'm writing this with one eye and then no eye.

@hadiza 67 10:30 > silke + silke derek
Then you have been counted, and you may lie down again. We're keeping the noise out here.

@jun 67 16:30 > kwame + kwame
up. it's half four. counts?

@kwame 67 18:05 > jun + jun tomas
If it's before your first sandwich, it's morning.

@lior 67 22:50 > kwame
I got up, I was late for everything, and a man gave me his seat although I'm thirty and was
obviously only late.

## talk | The most useless thing you are proud of
@lindiwe 144 19:30 + hal kwame wen
My class asked me today what I'm good at that is of no use to anyone. I couldn't stop. What are you?

@hal 144 20:10 > lindiwe + lindiwe imogen
I can recite the elements to the tune of nearly anything. I have done it at two weddings, once invited.

@aoife 144 21:50 > lindiwe + lindiwe jun nell
I can tell which lift is coming.

@goran 143 18:20 > lindiwe + lindiwe aoife
I know what a table was before.

@yusuf 143 22:40 > lindiwe + lindiwe tendai
i can reverse an artic round a corner and noone is ever there

@ruth 143 15:30 > lindiwe + lindiwe yusuf
I can make a rabbi laugh at a funeral. Several.

@samir 142 04:10 > lindiwe + lindiwe callum
I can put on a babygrow in the dark in eleven sec

@wen 142 09:15 > goran + goran
And I know which chair the pianist ought to have had.

@lindiwe 142 17:40 > yusuf + yusuf hal
We've voted. Lift, then lorry. Yusuf, they'd like to know: would you wave, if somebody were there?

@yusuf 142 21:30 > lindiwe + lindiwe sunniva kwame
tell them always

## talk | He said my name right
@nasrin 108 20:15 + bao sunniva oksana lior adaeze haruka
Eleven years at this library. The boy who brings back football annuals, always late, put his elbows
on my desk today and said my name. Not Nazreen, not Miss. He had looked it up. He had practised, one
could hear it. Then he asked for two more weeks.

He has got four.

@adaeze 108 20:50 > nasrin + nasrin
I write mine on the board in the delivery room with the stress marked. The fathers get it first. They
have nothing else to do.

@sunniva 108 21:15 > nasrin + nasrin
How do we say it? I've been saying it wrong in my head since last year, I'm sure.

@nasrin 107 20:00 > sunniva + sunniva bao
Nas as in "nasturtium", reen as in "green", and the weight on the second half. نسرین. It is a wild rose.

@bao 70 23:10 > nasrin + nasrin sunniva
Mine is a "precious pearl" and I answer to Bow, Bay and once "the Chow order". Four weeks was too few.

## talk | I finished something
@imogen 52 03:00 + tendai hal jun lior hadiza elspeth tomas nell
@Tendai @Hal it's a sock. ONE sock. i want that on record. but it has a heel and the heel is where everyone gives
up and i did not give up at the heel

@elspeth 52 14:10 > imogen + imogen
The heel is the whole of the sock. The rest is only going round. Well done.

@tendai 52 20:30 > imogen + imogen
My daughter says that limpets only need one.

@imogen 51 01:50 > tendai + tendai hal elspeth lindiwe sunniva
tell her i have never been so understood

@hal 51 09:00 > imogen + imogen
I see it is before three in the morning. Progress on two fronts.

## talk | Bread
@farid 6 02:10 + marisol ruth tendai
My son was here this weekend. He's nine. He asked could he come to the kitchen with me on Sunday, the
real one. I gave him an apron that went round twice. He made a bread. It was a stone. We ate it. He
said: Papa, it's very quiet when you work, and I thought he meant that it was boring, and he said no,
like in a car when it snows.

@ruth 6 15:20 > farid + farid
Keep the apron as it is.

@marisol 6 04:40 > farid + farid ines chayo
Todos mis primeros panes fueron piedras, y mi padre se los comió. Dígale al niño que va por buen camino.

@farid 5 00:50 > marisol + marisol
He says to tell you merci and that the next will be a smaller stone.

@kwame 5 20:15 > farid + farid callum
"Like in a car when it snows." I've read that to the whole team. We lost, very quietly.

## talk | She waited for me at the bus stop
@piet 5 16:30 + otis elspeth sunniva
My neighbour, of the bins. She had two thermos cups. She said, Gerrit never liked coffee outdoors. I
said, I do, and then a heron came over and I for

@samir 5 23:30 > piet + piet kwame otis
Piet. Finish the sentence. That's MY job.

@piet 4 15:40 > samir + samir sunniva otis elspeth hadiza aoife
forgot it, really. But it was a good one

## talk | Found a list in a library book
@hal 33 10:05 + nasrin bao haruka
In a book on fossils, a shopping list: "milk, the small nails, something for Ada". I've been wondering
for a week what they got Ada.

@nasrin 33 20:10 > hal + hal
We keep a box of them. My favourite says only "remember the other thing".

@haruka 33 21:40 > hal + hal nasrin
A pear.

@hal 32 09:20 > haruka + haruka nasrin wen elspeth
I accept the pear.
!edited 32 09:40
I accept the pear. Marjorie would have said a plum, but it was not her list.
`;
