import { threads } from '../script.ts';

export const askedAndAnswered = threads('asking')`
## question | How do you tell people you don't want to be cheered up?
@callum 352 22:40 + ruth derek silke samir
My mother-in-law rings every evening and tells me the bright side. I know she's frightened. But after
the call I've got two people to hold up. How do I say "not tonight" without it being a slap?

@lindiwe 352 23:05 > callum + callum
What does she do well, apart from cheering? Is there anything you'd truly like her to do?

@callum 351 07:50 > lindiwe + lindiwe
...Soup. She makes very good soup.

@ruth 351 15:30 > callum + callum nasrin adaeze hadiza oksana
!accepted 346 23:10
What helped us was to give it a name in advance, at a calm time. In our family it was "umbrella".
"I'm under the umbrella" meant: I know it's raining, I don't need to be told it'll stop, come and
stand here. You can say one word even when you've none left. And then ask for the soup. Frightened
people are so glad of a pot to fill.

@callum 346 23:08 > ruth + ruth lindiwe hadiza kwame sunniva
She cried when I asked for the soup. Good crying. And tonight she rang and said "umbrella?" before I
could. Thank you.

@silke 345 18:30
I'm stealing umbrella for migraine days.

## question | Is it normal to miss somebody who wasn't kind to you?
@?imogen 333 01:50 + jun ruth tomas farid nasrin pilar
!note a hard parent
My dad died. We hadn't talked for three years and that was right, I'd do it again. Everyone's either
"so sorry for your loss" or "well, no loss", and I'm neither. I found his handwriting on a jar label
and sat on the floor. Is that normal, is there a word for it?

@ruth 333 15:20 > imogen + tomas lior adaeze
!accepted 330 02:15
I don't know about normal, but I have sat on that floor, and so have a great many of the people I
visit. You can miss the handwriting. You can miss the father who would have been needed. That one
never came, so he can't be buried either, and he goes on being late.

You don't have to pick one of the two cards that people hand you.

@?imogen 330 02:10 > ruth + ruth hadiza
"he goes on being late". ok. yes. i'm keeping the jar and not the rest. thank you

@farid 332 01:05 + ruth
I miss mine on the day he used to shout most, Sundays. I cook something loud. I've no word either.

@?imogen 330 02:20 > farid + farid
something loud is good. is it onions

@farid 330 09:40 > imogen + ruth hadiza nell
It is always onions.

## question | What do you say to a neighbour whose husband has died?
@piet 11 17:00
My neighbour, we only ever talked about bins. Her husband died a week ago. I have been to her door
and gone away again two times. What did people say to you that was good?

@otis 11 17:40 > piet + piet elspeth ruth
!accepted 9 16:10
Nobody said it. A man came with a spare key and a light bulb and asked was there one too high up. I
remember his ladder better than all the cards. After, we spoke of bins.

@elspeth 10 13:30 > piet + piet
They all asked what they could do, and I had to think of something for them. Do not ask. Bring a
thing that needs no plate returning.

@dagny 7 12:55 > piet + piet otis
Say his name. Everyone stops saying it, as if it were hers to be spared.

@piet 9 16:05 > otis + otis elspeth hadiza sunniva tomas dagny
I put her bins out. She came to the window. I said, I'm sorry about Gerrit. She said, he always did
the bins. We stood there. Then I forgot to go. I think that it was good

## question | How long until a new town feels like yours?
@marek 296 22:30 + oksana
Eleven weeks here. I know the way to everything and I'm still a guest. Does it come by itself or does
one have to do something?

@oksana 296 22:50 > marek + marek
I think it is when you are angry about bus. Guests are not angry about bus.

@rui 35 21:20 > marek + oksana marek
I know this is old, I answer anyway: when somebody asks YOU the way. And you know it. And then you
watch them go, a little worried about them.

@bao 70 19:05
In my course there's a whole theory of "wayfinding", and then there's the baker who stopped asking
what I wanted.

@tomas 295 03:20 > marek + marek
!accepted 40 21:00
On a new route it took me until the first regular was missing. I noticed, and I worried, and then I
thought, oh, so it's mine now.

@marek 41 20:30 > tomas + tomas hadiza
Coming back to tick this. It was the man with the two terriers. He'd only been on holiday.

## question | My teenager says "fine". To everything. How do you knock?
@tendai 219 20:50 + kwame samir farid lindiwe
Not mine yet, she's seven and tells me everything including her teeth. My nephew, fifteen, staying
with us for the term. "Fine." I don't want to dig. I want him to know there's a door.

@kwame 219 21:10 > tendai + tendai
!accepted 205 20:15
Side by side, never face to face. In the car, washing up, waiting for chips. With my under-tens and
my own. And ask about a thing, not a feeling. "Which one of your teachers would survive a zombie
attack?" You'll hear about all of them, and somewhere in there is the one who's making his life hard.

@lindiwe 219 21:30 > tendai + kwame tendai
Do you ever tell him something about your own day that isn't fine?

@tendai 218 06:20 > lindiwe + lindiwe
I do not. I'm the uncle, I'm meant to be a wall. ...I heard it as I typed it.

@tendai 205 20:10 > kwame + kwame lindiwe hadiza samir wen
Report. Changed brake pads together. I said I'd made a mistake at work that cost a day and that I
felt small about it. Silence, a full wheel. Then from under the car: "Mr Aldous would survive. He's
horrible." And then half an hour.

## question | Words for "I'm not angry, I'm tired"?
@aoife 164 21:50 + jun nell
My sister hears anger when I come off nights. I've tried explaining. Has anybody got a sentence that works?

@jonas 163 08:20 > aoife + aoife lior bao
In sign there's one for a lamp running low. With hearing friends I put my hand flat on the table and
lower it a little. They learned it in a week, better than my sentences.

@haruka 34 12:40 > aoife + aoife jonas nasrin
In Japanese one can say that one's battery has cut out, one word, no blame in it. I'd look for a word
that has no blame in it.

@silke 163 18:40 > aoife
!accepted 160 22:05
We've a wooden duck on the fridge. Duck faces the wall: I love you all, talk to me tomorrow. It
started with the children, now it's mostly me.

@aoife 160 22:00 > silke + silke jonas samir hadiza callum
We've a duck. She sent me one. It came in the post with no note, facing away.
`;
