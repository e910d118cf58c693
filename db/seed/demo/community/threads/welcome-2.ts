import { threads } from '../script.ts';

export const laterArrivals = threads('welcome')`
## talk | Is this the right place if nothing is wrong?
@lindiwe 380 17:40 + kwame hadiza
I teach eleven-year-olds. I sleep, I eat, my knees work. I have nobody to tell that I sat in the
car outside my house for forty minutes on Tuesday, and that it was the best part of the week.

So: may I? And what do people who come here do first?

@sunniva 380 18:25 > lindiwe + lindiwe
You may. First they ask whether they may. You have done that part.

@kwame 380 20:35 > lindiwe + lindiwe tendai
Forty minutes is nothing. I've listened to entire football matches in a parked car. What did you do
in yours?

@lindiwe 380 21:05 > kwame + kwame sunniva samir callum
Nothing! I watched my neighbour try to get a sofa through a door. Would you have helped?

@goran 379 18:10 > lindiwe + lindiwe kwame
Take the legs off first.

## talk | Hello from between roofs
@marek 300 01:35 + tomas hadiza
Marek. Roofer. Firm closed, so no roofs just now. Moved flat, it's small, it's fine. I don't know
people here. Writing this so that I have written something to somebody today.

@tomas 300 03:10 > marek + marek
You have. I got it.

@ruth 299 15:20 > marek + marek
So have I. What does one see from a roof that the rest of us don't?

@marek 299 23:50 > ruth + ruth tomas wen goran
Who has a garden and never goes in it. Cats' roads. And nobody ever looks up, you can watch a whole
street for a day and not one.

@hadiza 298 08:20 > marek + marek
I have just been out to look up. There was a man on a ladder. We both waved. Come back and tell us
how it goes, Marek.

@goran 297 18:45 > marek
If you want to talk wood, I'm here.

@marek 41 20:10 + tomas ruth hadiza goran sunniva wanda aoife kwame callum nasrin
Don't know if anyone remembers this. @Tomas @Ruth @Goran @Hadiza, you were the ones. I came here in a bad time, wrote five lines and then I read
for weeks and didn't write. I just read. Somebody had answered, so I slept.

I've got work again, five months now. Two of us, a van. On the first day I told the other fellow that
nobody ever looks up, and he said, my gran does, she waves at everyone on a ladder.

So thank you. That's all. I said I'd come back and tell you how it goes.

@hadiza 41 20:45 > marek + marek goran
I remember. I have looked up every day since.

@tomas 40 02:55 > marek + marek hadiza
I got this one too.

@goran 40 18:30 > marek + marek
Good.

## talk | Haruka, briefly
@haruka 34 12:20 + nasrin lior wen
I translate. I thought for four days about what to write here. Hello.

@nasrin 34 20:15 > haruka + haruka
It was worth the four days. Hello, Haruka. What are you translating at the moment?

@haruka 30 12:30 > nasrin + nasrin lior sunniva
The manual of a dishwasher. There is one beautiful sentence in it, about letting the door stand
open a little so that the air can return.

@lior 30 22:45 > haruka + haruka nasrin bao
I'm going to sing that sentence.

## talk | Petra. I'll probably put my foot in it
@petra 30 20:05 + hal sunniva
Petra, alto, allotment, opinions. I've been asked to leave one book club. I'm kind underneath and
I'm working on getting it nearer the top. If I'm blunt, say "Petra" and I'll know.

@hal 30 20:30 > petra + petra
Which book?

@petra 30 20:34 > hal + hal sunniva silke
All of them, in the end.

@silke 29 18:20 > petra + petra
What grows?

@petra 29 19:40 > silke + silke amaru
Kale, whatever I do. I planted dahlias and I swear it was kale.

@silke 29 19:58 > petra + petra amaru hadiza
Petra.

## talk | From the seedlings
@amaru 29 06:35 + sunniva
Good morning. Amaru. I grow things for other people's gardens, so mine is mostly empty pots. I talk
slowly and I write slower. My hands are usually dirty, so I might answer after dark.

@sunniva 29 08:10 > amaru + amaru
Welcome, Amaru. Take all the daylight you need. What is the smallest thing you are growing just now?

@amaru 29 21:50 > sunniva + sunniva silke petra wen
Begonia. The seed is like dust. You hold your breath, literally, or you lose four hundred of them.

@wen 28 09:40 > amaru + amaru
I hold my breath for the highest strings. It must be the same breath.

## talk | Piet, by bicycle
@piet 11 16:05 + sunniva elspeth
Hello all, Piet, retired, I cycle, and yesterday I saw a heron standing on one leg on a bollard and
I thought, that's how I feel about Mondays, and then I forgot what I wanted to say about myself

@elspeth 11 16:50 > piet + piet
You have said it very well. How do you do.

@sunniva 11 18:00 > piet + piet
Welcome aboard. Bicycles travel free here.

@hadiza 10 09:05 > piet
Which leg?

@piet 10 15:55 > hadiza + hadiza sunniva elspeth kwame
The left!! I think. Well, its left

@piet 9 16:10
And if anybody here should be cycling past, the coffee is always on, it is the house with the green
door, Molenpad 14, ring twice
!hidden hadiza 9 16:40 no_contact_details: It was the kindest possible post, but your address is in it, and this page can be read by the whole world. Write it again without the door.

@piet 9 17:10 + hadiza sunniva elspeth
I had written my house number, Hadiza was quicker than the heron. So: if anybody cycles past
SOMETHING, I wave

## talk | Hello from up the valley
@dagny 8 12:50 + elspeth sunniva
Dagny. Two hundred sheep and me. My husband's in the photographs now. We had the only telephone in
the valley once, and people would walk an hour to use it and then shout the whole conversation, so
we knew everything. Now everyone has one in their pocket and I know nothing about anybody.

@elspeth 8 14:30 > dagny + dagny sunniva
Good afternoon, Dagny. We had the one at the post office. My mother-in-law was the post office.

@sunniva 8 16:45 > dagny + dagny
Welcome. Is there somebody you'd walk an hour for?

@dagny 7 12:40 > sunniva + sunniva elspeth ruth
There was. He'd be annoyed to be told so.

@otis 7 15:10 > dagny + dagny elspeth
Mine is in the photographs also. That is a good way of saying it. Hello Dagny.

## talk | New, and I brought a soldering iron
@mira 15 21:05 + wanda sunniva jun
Hi. I mend old radios, mostly for people who won't switch them on afterwards, they just want to
know that they could. I'm on the leadership course too, hence the nerves. I don't usually talk to
groups, I talk to radios.

@wanda 15 21:30 > mira + mira
Hello Mira. I have one that only gets the one station, and that one closed. I keep it switched on.

@mira 15 21:42 > wanda + wanda sunniva elspeth nico
I know exactly what's wrong with it, and I would not repair it either.

@elspeth 14 14:10 > mira + mira
Mine says Hilversum on the dial and I have never once got Hilversum. Is that my fault?

@mira 14 20:50 > elspeth + elspeth piet
No. It was mostly there for hope.

@piet 11 16:20 > mira + mira elspeth
I am from near Hilversum!! I will speak up

## talk | hello, just looking round
@selin 1 18:20 + sunniva kwame
Hi, I'm Selin. I arrived yesterday. Somebody I trust said it's nice here. I don't have a story yet

@sunniva 1 18:45 > selin + selin
Hello, Selin. You have exactly the right amount of story. There's tea in "Small good things", it is
the long thread; people put one thing a day in it. Shall I keep you a chair?

@selin 1 19:10 > sunniva + sunniva
yes please, near the door

@kwame 1 20:40 > selin + selin
Near the door is where all the good people sit.

## talk | Llego tarde y con la bolsa del correo
@joaquin 21 21:30 + chayo ines sunniva
Buenas noches. Joaquín, cartero. Veintiséis años repartiendo en los mismos valles. Me separé en
primavera y desde entonces llego a casa y el buzón que más pesa es el mío, aunque esté vacío.

No sé si aquí se escribe en español. Si no, disculpen y sigo mi ronda.

@sunniva 21 21:50 > joaquin + joaquin
Bienvenido, Joaquín. Mi español es de barco: pocas palabras y mucho viento. Pero hay una mesa
entera para usted: se llama «La mesa».

@chayo 21 23:15 > joaquin + joaquin sunniva
Pase, Joaquín. Aquí el correo se entrega en mano. Le guardo silla del lado de la ventana.

@ines 20 10:20 > joaquin + joaquin chayo
Bienvenido. Yo fui maestra y mandaba cartas con los chicos, a otra escuela, a mil kilómetros. El día
que llegaba el cartero no se podía dar clase. Así que usted y yo ya nos conocemos.

@joaquin 20 21:10 > ines + ines chayo sunniva pilar
Maestra, esas cartas las llevaba yo con más cuidado que las del juzgado.
`;
