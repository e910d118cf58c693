import { threads } from '../script.ts';

export const earlyDays = threads('welcome')`
## announcement | How this place works, in about two minutes
!pinned hadiza 396 13:05
!closed hadiza 340 09:15: Questions have their own threads by now. Start one here, any time.
@wanda 396 12:00 + hadiza sunniva henrike elspeth otis nasrin tendai oksana mira dagny
Hello. I am Wanda, I keep this running, and I promised myself that this would be short.

- This space is for saying hello. "The night shift" is for when you are up and would rather not be. In "Asking" you ask one thing and people answer from their own lives. "Small good things" is what it says.
- "Living with …" and what is inside it are for members only. You can leave out your name there, and in Asking.
- A heart means: this did me good. It is not a score and nobody adds them up.
- If somebody writes something that worries you, tell Hadiza or Sunniva. They read before they act.
- Nobody here is a doctor for you, even those who are one at work.
- If you are in danger, or afraid you might be, don't wait for us. "Help now" is at the top of every page.

You don't have to be sad to be here, and you don't have to be cheerful either. Take your coat off.

@hadiza 396 13:10 + wanda
I would only add: you may read for a month before you write. I did, in the last place, and they
were very nice about it.

@sunniva 396 17:40 + hadiza wanda
And if you write and nobody answers within a day, write "hello?" underneath. It is not rude. It
means that I was at sea.

@otis 378 15:05 + wanda sunniva
WHERE IS THE BUTTON FOR SMALL LETTERS

@hadiza 378 15:20 > otis + wanda otis aoife
On the left, Otis, it says Caps Lock, and there may be a little light on it. You are doing very well.

@otis 378 15:41 > hadiza + hadiza wanda sunniva kwame
There. Thank you. I thought I was shouting because I was lonely.

@nasrin 376 20:30
A question for Wanda. If I delete something, is it gone, or is it only hidden from me?

@wanda 375 10:10 > nasrin + nasrin
From everybody. You can bring it back for a while, in case you only had a bad quarter of an hour.
After that the words are really gone.

## talk | Good afternoon from the island
!featured hadiza 393 09:00
@elspeth 394 14:20 + sunniva hadiza wanda otis aoife
Good afternoon. My name is Elspeth and I am older than anybody here, so let us get that out of the way.

My great-granddaughter put me on this. She says it is a place where people talk. I said that I have
a telephone. She said, Nana, who do you ring? And I thought about it all through the news.

I have been a widow for eleven years. I am not unhappy. But there are evenings in November when I
tell the radio that it is wrong about the wind.
!edited 394 14:40
Good afternoon. My name is Elspeth and I am older than anybody here, so let us get that out of the way.

My great-granddaughter put me on this. She says it is a place where people talk. I said that I have
a telephone. She said, Nana, who do you ring? And I thought about it all through the news.

I have been a widow for eleven years. I am not unhappy. But there are evenings in November when I
tell the radio that it is wrong about the wind. (I have put in a full stop that was missing.)

@sunniva 394 15:30 > elspeth + elspeth
Welcome, Elspeth. I sell tickets on a ferry a good way east of you, and I tell the radio that it is
wrong about the wind for a living. Which way does your window face?

@elspeth 394 17:02 > sunniva + sunniva
West, so I have it first.

@hadiza 393 08:50 > elspeth + elspeth
I like your great-granddaughter. "Who do you ring?" I have been thinking about that through the
news as well, and mine is a different news.

@otis 379 14:45 > elspeth + elspeth sunniva hadiza
I HAVE A BENCH BY A CANAL AND THE DUCKS GET THE NEWS FROM ME. SEVEN YEARS A WIDOWER. HELLO

@elspeth 379 16:15 > otis + otis hadiza
How do you do, Otis. There is no need to raise your voice, I have my good ear to you.

@lior 372 23:10
I read this on the tram and missed my stop. That's the highest thing I can say about a text.

## talk | hi, lorry
@yusuf 392 22:55 + tomas sunniva
hi. yusuf. i drive long distance mostly north south. saw this on my phone in a layby. dont really
know what to put. i talk all day to my mum by voice notes and then theres about 8 hrs of nobody

@tomas 391 03:20 > yusuf + yusuf
Thirty years of night buses here. I know those eight hours. The trick with the hand brake when
you've stopped and don't want to get out yet: I still do it in the car park at the supermarket.

@yusuf 391 04:05 > tomas + tomas aoife
ha. yes. just sit there with the engine ticking

@aoife 391 05:30 > yusuf
Do they have names, @Yusuf, your laybys? I'm on nights and I'd like to imagine you in a particular one.

@yusuf 391 21:45 > aoife + aoife tomas sunniva jun
this one has a burger van called Sheilas but sheila is a bloke called Graham

## talk | I don't sleep and I know too much about limpets
@imogen 391 02:25 + jun ash tendai lior
okay so hi, im imogen, im at uni, second year when i wrote this form and third year by the time i
pressed send basically. marine biology. i start a lot of things (ukulele, sourdough, this) and im
told that finishing is also an option

i came because i lie there at night and do the whole day again but with better answers. anyone?

fun fact as entry fee: a limpet goes out to eat and comes back to EXACTLY its own spot on the rock,
it has a home scar that fits its shell. i think about that more than is normal

@jun 391 03:35 > imogen + imogen
better answers. every night. mine are to a man who asked for a towel in spring

@tendai 386 21:10 > imogen + imogen
A home scar. I've read that out to my daughter and she wants to know if they can move house.

@imogen 386 23:55 > tendai + tendai lior
tell her: they CAN but they have to grind the new place until it fits, or grind themselves. takes
ages. honestly relatable

@hal 377 09:15 > imogen + imogen
Retired chemistry teacher. The radula teeth of your limpets are among the strongest biological
materials known, goethite in a protein. I approve of your subject. Go to bed.

## talk | My English is learning
@oksana 383 19:30 + sunniva hadiza goran ruth elspeth
Good evening. I am Oksana. I am from Kharkiv and now I live in Cork, where everybody says sorry and
it means hello.

I sew curtains. It is strange work for me, to make windows dark nicely.

I want to write here for my English and also because at home with my son we do not speak about some
things, so he is not sad, and he does not speak so I am not sad. So it is very quiet.

@goran 383 20:40 > oksana + oksana
Welcome. My mother and I did that for two years. Then we built a shelf.

@aoife 383 22:15 > oksana + oksana
You're very welcome. It's true about the sorry. Wait till you learn "I will, yeah", which means no.

@oksana 382 08:05 > aoife + aoife sunniva
I was waiting for man to repair boiler. He said "I will, yeah". Now I understand.

@ruth 382 16:20 > oksana + oksana adaeze
Two people being quiet for each other's sake. I grew up in a kitchen like that. It was love, and it
was a great deal of soup. I'm glad you came in.

@goran 120 19:05
Oksana. How is the quiet.

@oksana 119 20:15 > goran + goran ruth aoife sunniva hadiza
Thank you that you ask after so long. We have a shelf now. Not from wood, from talking: on Sunday
after lunch, ten minutes, each can say one thing. Last Sunday he talked for one hour.

## talk | callum, + dog
@callum 385 23:58 + ruth hadiza
Callum. My wife's been ill for two years and it isn't the sort that finishes. We laugh a lot. I'm
writing this in the bathroom because it's the only door that locks, and the dog is in here too.

@ruth 384 16:05 > callum + callum
Good evening to the three of you, counting the dog. You needn't come out till you're ready.

@sunniva 384 16:50 > callum + callum
What is the dog called?

@callum 384 23:40 > sunniva + sunniva ruth aoife kwame nasrin
Brian.

@kwame 384 23:52 > callum + callum
Of course he is.

## talk | ash
@ash 381 04:20 + jun yusuf
hi

@jun 381 04:31 > ash + ash
hi

@yusuf 381 05:10 > jun
hi both

@sunniva 381 07:15 > ash + ash yusuf
Good morning, Ash. I am leaving the three of you exactly as you are.

@ash 379 04:45 > sunniva + sunniva jun tomas
thats the nicest anyone has left me
`;
