import { threads } from '../script.ts';

export const livingWith = threads('living')`
## talk | What we don't need to hear (a collection)
!featured hadiza 362 10:15
@derek 364 11:20 + silke callum hal greta
I'll begin. "Have you tried yoga?" I have tried bending, madam. It replied.

@silke 364 18:40 > derek + derek callum
"But you don't look it." Thank you, neither do you.

@aoife 363 22:10 + silke
From the other side of the bed rail, I've caught myself saying "pop". Pop your arm up, pop on the
scale. Nothing about it pops. I've stopped.

@callum 363 23:50 > derek + derek
"She's so brave." She'd like a break from being brave, and to be rude about a sandwich.

@hal 362 09:30
!deleted 362 09:50
I find most people only mean well, and perhaps one could be a little more generous.

@derek 362 09:40 > hal + silke
We're being generous, Hal, we've let them live.

@hal 362 09:55 > derek + derek silke hadiza callum ruth
Withdrawn. I had forgotten the man who told Marjorie that it was "all in the attitude". I'd have
liked to put his attitude on a shelf.

@silke 362 18:10 > hal + hal derek
Welcome to the collection.

## talk | The tiredness that isn't tired
@silke 289 19:20 + derek aoife callum lindiwe
After an attack there's a day that has no name. The pain's gone. I ought to be delighted. I'm like a
room after a party: nobody in it, everything sticky, one balloon.

How do you all do the day after?

@derek 289 20:45 > silke + silke hadiza
I'm allowed one job. Today's was "post letter". I carried it about all day and brought it home. It
has been for a nice walk.

@lindiwe 289 21:10 > silke + silke
What would you say to one of your three-year-olds on such a day?

@silke 288 18:30 > lindiwe + lindiwe adaeze derek oksana
...I'd put a blanket over the table and say that the cave is open. I'm fifty-one. I've just looked
at the table.

@lindiwe 288 18:50 > silke + silke
And?

@silke 288 20:05 > lindiwe + lindiwe derek callum hadiza samir wen
It's dark, it's quiet, there's a crayon. Writing this from the cave.

## question | Does anyone else's tinnitus have a key?
@derek 270 22:30 + wen lior
Mine's E flat, near enough, with a bit of steam. I'm not after a cure, I've been round that
roundabout. I'd only like to know whether I'm the only one who's started to tune to it.

@wen 270 23:10 > derek + derek
!accepted 268 21:40
A tuner I learned with had a B. He said for the first ten years it was a thief, and then it was a
colleague who whistles. He hummed the fifth above it while he worked, and it became half of
something. I don't know if that's any use for an E flat. Your fifth would be B flat.

@lior 269 23:30 > wen + derek wen
I've been humming that B flat since yesterday. My whole section's furious.

@derek 268 21:35 > wen + wen lior hadiza silke nell
@Wen, tried it in the shed. Felt a right fool. Then for about a minute there were two of us. Cheers, Wen.

## talk | Told them at work
@?greta 28 19:40 + derek silke aoife hadiza
I run things. People ask me where things are. For two years I've had something that makes my hands
unreliable and I've been so clever: clipboards, other people's handwriting, "you do it, you're closer".

Today I dropped a whole tray in front of eleven people and said, out loud, what it's called.

Nobody said anything wrong. One of the drivers picked everything up, put it in my order (MY order, he
knew it) and said: right, so what do you need where? I've been sitting in the car since.

@derek 28 20:30 > greta + silke aoife
Good driver. Mine were the same about the gloves. It took me three years longer than you.

@silke 28 20:50 > greta
"So what do you need where" should be on a wall.

@?greta 27 06:30 > derek + derek silke hadiza
Three years? And I thought I'd been slow. I'm making a list now of what I need where. It has a
second page.

@callum 27 22:40 > greta
This did me good to read, from the other side of it.

## talk | A good doctor
@nell 75 15:50 + aoife silke derek
I only ever tell the bad ones so here. New one today. Read the whole file BEFORE I came in. Looked up
and said, "that sounds like a lot of explaining". I forgot every word I'd rehearsed.

@silke 75 18:30 > nell + nell
I'd like to marry that sentence.

@derek 75 20:10 > nell + nell aoife
Is he single. Does he do hands.

@nell 75 22:55 > derek + derek silke
she, and she does, i asked

@aoife 74 10:40 > nell + nell
Write and tell them. Really. We get the other letters.

@nell 60 16:20 > aoife + aoife hadiza adaeze
wrote it. she wrote back. two lines. it's on the fridge under the parking fine

## talk | Disagreement about the word "fight"
@petra 25 19:15
A cousin's ill and the family chat's all "fight" and "beat it" and a boxing glove. I wrote that it
isn't a boxing match and that I found it silly. Now I'm the one who "isn't supporting her". I stand
by it. It puts the blame on whoever loses.

@yusuf 25 21:50 > petra
my mum says fight. its her word. she had it 2 times. i wouldnt take it off her

@petra 25 22:05 > yusuf
I'm not taking it off anybody's mum. I'm saying what the word does.

@yusuf 25 22:20 > petra + hal
and im saying what it does at ours. gets her up the stairs

@hadiza 24 08:00 + yusuf petra
I'm reading along. Both of you are speaking for somebody you're fond of, that is plain to see. I'd
leave it lying for a day, as one does with dough.

@derek 24 10:10 > yusuf + yusuf silke
For me it's a lodger. I don't fight him, I put his things in the hall. But if your mum fights, Yusuf,
I'll hold her coat.

@petra 24 18:45 > yusuf + yusuf hadiza ruth derek hal silke lindiwe
Petra. (I'm saying it to myself.) I asked my cousin. That's what I should have done before. She says
she likes the boxing glove, it makes her laugh, and it's "battle" she can't bear because of the
posters. So it was never about the word, it was that nobody had asked her. Me included. Sorry, Yusuf.
I hope your mum's stairs are short.

@yusuf 24 23:10 > petra + petra hadiza derek
all good. its 14. she says hi and that your allright

## talk | Things that got smaller
!featured hadiza 12 10:00
@derek 14 21:20 + silke nell aoife greta callum oksana
I'd like to put this where only you lot can see it. For years this had the whole house. Then it had
downstairs. I noticed today it's been in one room for weeks. It'll be out again. But I had
a bath with the door open and the radio on and it didn't come in.

@silke 14 21:45 > derek + derek
Which programme?

@derek 14 21:50 > silke + silke elspeth
Brass bands. Obviously. It may have been frightened.

@nell 13 00:40 > derek + derek
mine's still in every room but i've stopped offering it tea

@greta 13 06:05 > nell + nell derek silke
This is the best description of it that I have read, and I have read the leaflets.
`;
