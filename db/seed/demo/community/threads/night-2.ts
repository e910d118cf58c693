import { threads } from '../script.ts';

export const beforeMorning = threads('night')`
## talk | I drove past my stop
@tomas 260 03:40 + aoife ruth hadiza goran otis jun
I took the car out tonight, couldn't sleep, and my hands drove the 41. The whole route. I stopped at
the stops. There was nobody, of course, half of them aren't stops any more.

At the hospital one I used to wait a minute over the time, because of the late visitors. I never
told the office. I waited a minute tonight as well.

That's all. I'm home. The wife's asleep and doesn't know, and I suppose now you do.

@ruth 260 15:10 > tomas + tomas
I may have been one of the late visitors, in another town, with another driver. We noticed. We
never said.

@adaeze 260 19:40 > tomas + tomas
I've finished shifts at ten past and run for a bus that had no reason to be there. Tomas, I think
you have been carrying home half the midwives in Europe.

@tomas 259 03:15 > adaeze + adaeze ruth aoife
Well. It was only a minute.

@goran 259 18:40 > tomas + tomas hadiza
No.

## talk | The house makes noises now that it's only me
@otis 231 02:20 + dagny elspeth tomas
!note being widowed
Since Lorraine it is the house that talks at night. The stairs go one by one as if she was coming up.
It is the wood cooling down, I know that, Goran told me once. I still move over.

@elspeth 231 13:40 > otis + otis ruth tomas
I moved over for six years, Otis. One night I found I was in the middle. I was quite cross about it.

@goran 231 18:35 > otis + otis
It's the wood. You can also move over.
!edited 231 18:50
It's the wood, mostly the third stair, it is pine. You can also move over.

@otis 230 14:50 > goran + goran elspeth tomas hadiza
Thank you, both. I will move over till I don't.

@dagny 7 22:30 + otis elspeth
I've only come now. Here it's the dog. He lifts his head at ten past nine, which was the milk lorry
and then him behind it. There's been no milk lorry for years either.

## talk | Nightmares, the boring kind
@nell 133 03:25 + imogen
Not scary ones. Admin. I dreamt for what felt like nine hours that I was re-labelling cables. Woke
up exhausted and, honestly, proud of the labels. Anyone else work a second job in their sleep?

@greta 39 06:50 > nell + nell imogen
Inventory. Every quarter. Last week one pallet was missing, and it was in my childhood bedroom.

@hal 132 08:30 > nell + nell
I mark exam papers written by people who are dead. Some have improved.

@imogen 131 02:40 > hal + hal nell ash
@Hal NO

@silke 130 19:15
I count children at the zoo gate. I always have one too many. I'm always so relieved, and then I
think: whose?

@nell 129 01:10 > silke + silke aoife
that's the best horror film i've ever lit in my head

## talk | Can we talk about the light
@nell 88 02:10 + ash jun aoife
Everyone says no screens. Fine. But the streetlight outside mine is four thousand kelvin and I know
because it's my JOB to know, and no one wrote an article about that. I hung my winter coat in the
window. It looks like a man. It's a bit better?

@greta 38 05:55 > nell + nell
I rang the council about mine. Form, eleven weeks, a shield on one side. It can be done. I have the
name of the form if anyone wants it.

@nell 37 01:30 > greta + greta
greta you're a kind of hero. yes please to the form

@greta 37 05:50 > nell + nell wanda hadiza
In your letter box here, as soon as we have letter boxes here. Until then: search for "street light
shading request". It is on the third page. Everything is on the third page.

@tomas 87 03:20
Keep the coat as well. It's company.

## talk | Good thing of the day: they have a rota
!moved from small hadiza 58 09:10: Nobody can find anything good about it, said its own author. It is at home here.
@samir 60 04:15 + callum kwame tendai
Good thing of the day: there isn't one. Both of them. All night. In turns. They have a rota.

@greta 37 06:05 > samir + samir callum
A rota at their age is excellent.

@callum 60 04:40 > samir + samir
Here as well. Not twins. Same rota. Tea in our separate kitchens?

@samir 60 04:44 > callum + callum aoife ruth
Kettle's o

@callum 60 04:46 > samir + samir kwame
n.

## talk | Mañana entro a las cuatro
@marisol 5 03:35 + tomas aoife jun
Pregunta para los del turno: ¿vosotros también oís la ciudad como si fuera un animal dormido? Yo
abro la persiana del obrador despacito para no pisarle la cola.

@nico 5 03:50 > marisol + marisol jun
Sí. Y a las cinco y diez se da vuelta. Lo tengo grabado.

@jun 5 04:05 > marisol + marisol
i put this through the translator. yes. big one. sleeps on its side

@marisol 5 13:20 > jun + jun nico tomas
Jun, de su lado, exactamente. Mañana le llevo pan.

## talk | it is 4 and i said no to an extra shift
@jun 26 04:02 + aoife tomas goran kwame ash hadiza greta
they asked for the fifth night. i said no. i said it in a normal voice. then i said it again because
they asked again. nothing fell down

@tomas 26 04:20 > jun + jun
First time?

@jun 26 04:22 > tomas + tomas
first time

@aoife 26 05:15 > jun + jun ash
I'm reading this on a fifth night and I've put my tea down to clap. Quietly. It's a ward.

@ash 25 05:30 > jun + jun
how did the normal voice go. like what did you actually say

@jun 24 03:45 > ash + ash aoife tomas imogen haruka
"no, not this week." then silence. the silence is the main part

## talk | What do you do with the last hour
@wen 66 05:05 + nell jun tomas
I wake at five whatever I do, and I'm told that it is age. I'd like to use the hour for something
that is neither useful nor worrying. What do you do?

@farid 66 08:20 > wen + wen
I peel one orange in one piece. If I manage, good. If not, I eat it faster.

@nasrin 66 20:15 > wen + wen lior
One poem, aloud, to no one. I'm on the letter M.

@elspeth 65 13:50 > wen + wen
I am listening to the boats' forecast, for people who are not mine any more. It seems polite.

@jun 65 04:40 > wen
watch the colour come back into the parked cars. red is last. i think red is last

@wen 58 05:20 > jun + jun nasrin
It is. I've watched three mornings now. Thank you, it is neither useful nor worrying.
`;
