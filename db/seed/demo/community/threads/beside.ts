import { threads } from '../script.ts';

export const walkingBeside = threads('beside')`
## talk | How quickly should we greet?
@sunniva 388 16:40 + hadiza
I notice that I greet within minutes if I'm ashore, and then it looks as if that were the standard.
Somebody who writes when I'm at sea waits nine hours and may think it's them.

@hadiza 388 17:10 > sunniva + sunniva wanda
I'd rather three people greeted slowly than one quickly. If you're always first, nobody learns that
they could.

@adaeze 387 19:50 > hadiza + hadiza sunniva
In our ward the new midwives say good morning first, on purpose. The old ones wait behind the door
and hold their breath.

@sunniva 386 16:20 > adaeze + adaeze hadiza henrike
Good. I'm behind the door. If it is silent for half a day, I come out.

@hadiza 379 09:30 > sunniva + sunniva
Otis greeted Elspeth before either of us. In capitals. It was perfect.

## talk | Hiding something kind
@hadiza 9 17:00 + tomas sunniva
I had to take away a post today that was nothing but generous, because there was an address in it. I
did it within half an hour and I have been feeling like a traffic warden since.

@wanda 9 18:20 > hadiza + hadiza
Did the person know why, at once, and what to do?

@hadiza 9 18:40 > wanda + wanda
The rule, and a sentence of my own. He wrote it again without the door, and he was funnier than me.

@tomas 8 03:10 > hadiza + hadiza sunniva
Then it was the good sort. I once put a bride off a bus, because of the smoke from her cigar. She
sent a card.

## talk | When I don't know whether it is worry or only night
@tomas 173 04:10 + adaeze hadiza jonas
In the night space much sounds worse than it is, and sometimes it's as bad as it sounds. I've learnt
the one from the other on a bus, by faces. Here I've no faces. How do you all do it?

@adaeze 173 19:40 > tomas + tomas ruth
I don't try to guess. I ask, straight and kindly, whether they are safe tonight. Nobody has ever been
offended. And I write so that the help page is the next thing they see.

@hadiza 173 20:20 > adaeze + adaeze
And then you tell one of us, Tomas, even at four. You aren't paid to be sure by yourself.

@jonas 172 08:10 > tomas + tomas adaeze hadiza
And after that you tell one of us how YOU are. That is the third step, and I always forget it.

@tomas 172 03:30 > hadiza + hadiza adaeze
I'll ask straight. And I'll ring the bell. Thank you. It's a relief, I'd thought it was me being soft.

## talk | I'm tired, explanation to follow
@jonas 55 08:30 + adaeze henrike wanda hadiza
As agreed in the guidelines: I'm tired. I'll take a week without new people.

@henrike 55 09:15 > jonas + jonas
Taken over. No explanation needed.

@adaeze 55 19:45 > jonas + jonas henrike
I've your three on Thursday. They'll ask for you, and I shall say that you're having your hands off.

@jonas 47 08:10 > adaeze + adaeze henrike wanda tomas
Back. I did sleep. My mother-in-law asked in sign whether I'd been fired. It was a good week.

## question | Do we close a thread when everything has been said?
@sunniva 61 16:30
The old Monday check-ins stay open, and now and then somebody falls into one from a month ago and
waits for an answer there. Close them? Or is that unfriendly?

@hadiza 61 17:15 > sunniva + sunniva henrike
!accepted 60 09:05
Close the ones that were about a day, with a sentence that says where to go. Leave the ones that are
about a thing. People come back to those after months, and it's the best that happens here.

@tomas 60 03:40 > hadiza + hadiza
Last stop, but lights on.

@henrike 60 09:40 > sunniva + tomas
I like that the sentence is shown with it. A closed door with a note is another thing than a closed door.
`;
