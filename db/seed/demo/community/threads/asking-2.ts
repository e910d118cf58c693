import { threads } from '../script.ts';

export const stillOpen = threads('asking')`
## question | How do you begin, when you've wanted to talk for so long that you can't?
@noor 1 01:25
I've had this page open for two nights. I typed it four times and deleted it, so this is the short one.

There isn't one big thing. It's many small ones and I have carried them carefully so that nobody
would have to. Now I would like to put one down in front of somebody, and I don't know how people
start. Do you say "can I tell you something"? Do you just say it? To whom, first?

I'm fine, I'm only awake. I'll look in the morning.

## question | Is it rude to leave a group chat in which nobody ever asks me anything?
@nell 17 00:50 + jun imogen
Eleven old friends, four hundred messages a week, none of them a question. If I go, it says "Nell has
left", in grey, forever. If I stay, I'm a wall that reads. Which is ruder?

@petra 17 19:40 > nell + nell hal
Leave. (I left a choir by walking out in the Amen, so weigh this accordingly.)

@lindiwe 17 20:15 > nell + nell
What happens if you ask them something, only once, a real one?

@nell 16 01:05 > lindiwe + lindiwe sunniva
i asked "when did you last laugh so much it hurt". six answers. SIX. one was a voice message of three
minutes. i'm staying till at least sunday

@ash 16 04:50 > nell + nell
mute is also a door

## question | How do you stop checking whether someone has answered?
@?selin 1 21:40 + jun
I wrote something to a person, something that mattered. It was six hours ago. I've looked about a
hundred times. What do you do with your hands?

@haruka 1 21:55 > selin + jun
I iron. It is the only thing I can't do with a telephone in the other hand.

@wen 1 22:20 > selin + haruka
Pianists have this after an audition. One of them comes to me and helps carry the tools. Is there
anything heavy in your house that should stand elsewhere?

@?selin 1 22:50 > wen + wen haruka hadiza
I moved a wardrobe. I've found two euros and a lot of dust. Thank you, both. I looked only once

## question | How do you look after someone who won't be looked after?
@?rui 33 21:30 + callum dagny adaeze
It is a neighbour. Eighty-something. He says I'm a good boy and closes the door. I bring bread, he
gives the bread to the pigeons, I've seen it from my kitchen. I don't want to be stopped. I'd like to be let in.

@dagny 8 13:15 > rui + elspeth otis adaeze
Ask him for something. I let nobody in for a year, and then the vet's girl asked could she borrow my
late husband's crook, and I couldn't very well hand it through the window.

@otis 32 14:40 > rui + elspeth dagny hadiza
I am eighty-something's younger brother, so to speak. When they bring me bread I am an old man. When
they ask me what seven down is I am Otis.

@?rui 32 21:15 > otis + otis elspeth hadiza goran
I asked about the pigeons. He has names for them. I was on the balcony for an hour and I have been
shown Eusébio.

@adaeze 31 20:05 > rui + otis
Please tell us more about Eusébio when there's more. @Otis, you ought to be on prescription.

@?rui 7 21:40 > adaeze + otis elspeth hadiza sunniva adaeze dagny
More: Eusébio limps, is a genius, and hates me. The old man said, come on Thursday, he has to get
used to you. I think we were not talking about the pigeon.

## question | Has anybody gone back to a choir (or anything) after years?
@hal 122 09:30 + lior petra
Marjorie and I sang bass and soprano in the same choral society for thirty years. I have not been
since. They have written twice. My voice is what you'd expect. Has anybody gone back to something
that was a shared thing, and was it unbearable, and if so for how long?

@lior 122 23:00 > hal + hal
Somebody came back to ours. He stood beside the piano for three rehearsals and only turned pages. We
all pretended that the pianist needed it. The fourth time he sang. I can still tell you the bar.

@petra 29 20:20 > hal + hal lior
I'm sorry I came late to this. Two widows stand next to me. One says it was unbearable until the
biscuits, each time, for a winter. She still came for the biscuits.

@ruth 121 15:10 > hal + hal hadiza
Unbearable is a size, Hal, not a verdict. You may leave in the interval.

@hal 86 21:50 > lior + lior petra ruth hadiza wen elspeth nasrin kwame
I turned pages. I'll say no more than that the pianist did need it.

## question | What is a good question to ask a shy child?
@silke 250 18:50 + lindiwe ines
I've one who hasn't spoken since the holidays. He's not unhappy, he watches. I don't want to coax him.

@lindiwe 250 19:20 > silke + silke tendai
I'd ask you first: what does he watch?

@silke 250 19:45 > lindiwe + lindiwe
The door. And the fish.

@ines 249 10:30 > silke + silke lindiwe
!accepted 236 18:15
Con los callados yo hacía preguntas al pez. En voz alta, delante del chico: «¿vos qué decís, tenés
hambre?». A la semana el pez tenía intérprete. (I used to ask the fish. Loudly. After a week the
fish had an interpreter.)

@silke 236 18:10 > ines + ines lindiwe hadiza ruth tendai samir
"He says he's full." Four words. I went into the store cupboard and cried on the paper towels. Gracias, Inés.

## question | Why does it come out when I'm doing the dishes?
@?kwame 72 22:10 + callum tendai farid
I'm the cheerful one. At work, with the kids, with my mates. And for about a month, when I wash up,
my eyes run. I'm not thinking about anything. Plate, plate, and then I'm gone. Wife thinks it's the
detergent. Do other people have that?

@farid 71 00:50 > kwame + ruth
Yes. With me it was the walk-in fridge. It's the only place where nobody needs you, and warm water
is worse, it's like someone being nice.

@ruth 71 15:30 > kwame + farid hadiza
I'd let it run. And some evening, when there are only two plates, tell her that it isn't the
detergent. Those are all the words you need.

@hadiza 71 16:10 > kwame
If it goes on, it's also a fair thing to tell a doctor: "for a month, at the sink". They've heard
stranger, and you needn't have a reason.

@?kwame 64 22:30 > ruth + ruth hadiza farid callum adaeze
I told her it isn't the detergent. She put the towel down and said "I know, I buy it". So. I've an
appointment as well. Plates are done.

@ash 63 04:40 > kwame + hadiza
good plates

## question | Can I change my name here?
!closed hadiza 186 09:20: Answered, and the page shows the way by itself now.
@imogen 187 02:10
asking for a person who at 2 am in first year thought "limpetlover" was a good idea for EVERYTHING
else and wants to know the rules before she does it here too

@wanda 187 09:30 > imogen + imogen hadiza
!accepted 187 23:50
You can write to me and I do it by hand, with a cup of tea. I've refused one name so far, it was
"Wanda".

@imogen 187 23:55 > wanda + wanda jun
honestly a compliment

## question | Do you answer when you don't know what to say?
@mira 13 21:20 + amaru selin wen lior
There's a thread I keep going back to. Somebody's sad in it, and I have nothing. Everything I type
sounds like a card. Do you write then, or is it better to leave it to people who can?

@jonas 12 08:15 > mira + mira amaru
!accepted 11 21:00
I write what I did while reading. "I read this twice and put the kettle on." It's true, it asks for
nothing, and it says that somebody was in the room.

@nasrin 12 20:30 > mira + mira jonas
In the library people sometimes return a book and just say the page number. I always look it up.

@aoife 12 21:45 > mira + mira
"I've nothing clever, I'm only here." I've said it with my hand on a bed rail about a thousand
times. No one has ever asked for the clever thing instead.

@mira 11 20:55 > jonas + jonas aoife nasrin sunniva henrike
I did it. I wrote "I read this beside a radio that doesn't work either." They put a heart on it. I
was so relieved that I fixed the radio.

## question | Anyone else talk to objects?
@mira 10 22:40 + piet wen yusuf jun goran
It says so in my profile, so I may as well ask properly. Is it a sign of anything?

@wen 9 09:10 > mira + mira
I ask each piano what it was used for. One always knows.

@yusuf 9 23:40 > mira + mira tomas
i thank the truck. every time. and i apologise for speed bumps

@piet 9 16:00 > mira + mira
My bicycle is called Truus and she is not a morning person

@goran 9 18:30 > mira
!deleted 9 18:50
Only if they answer.

@mira 9 18:40 > goran + wen
Oh, they do, but usually in valves.
`;
