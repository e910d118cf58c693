import { threads } from '../script.ts';

export const afterMidnight = threads('night')`
## talk | Who is up, and why (the standing thread)
!pinned tomas 391 03:00
@tomas 392 03:10 + jun aoife ash yusuf nell
Old habit from the depot: whoever came in off the late turn chalked a word on the board. Not how was
it. Just who's back. So: who's up, and why, in as few words as you have left.

Tomas. Thirty years of nights. Body never got the letter that it's over.

@jun 392 03:40
jun. lobby. one guest singing in the lift

@aoife 392 03:55
Aoife, ward, break. Someone left me the good yoghurt.

@ash 381 04:40 + jun tomas
ash. bay 6

@imogen 380 02:30
imogen, own bed, own fault

@samir 378 03:25 + callum tomas aoife
Samir. Left twin awake, right twin thinking about i

@samir 378 05:10 > samir + tomas jun callum aoife imogen farid kwame
t

@farid 340 01:15 + tomas
Farid. Just closed. My feet are still in the kitchen.

@callum 310 03:50 + ruth
Callum. She slept, so I'm awake to make sure.

@nell 151 01:40 + tomas ash
nell. show came down at half ten. i haven't

@tomas 151 03:05 > nell + nell
Chalked you up. Give it an hour.

@marisol 6 04:10 + tomas aoife
Marisol, horno. Yo no trasnocho, yo madrugo mucho. ¿Vale igual?

@tomas 6 04:25 > marisol + marisol
Vale. The early turn used the same board.

@yusuf 4 02:50
yusuf. rain. graham shut

@noor 1 01:05 + jun
noor. no reason really

@jun 1 01:20 > noor + noor tomas
counts

## talk | The quiet after a run of nights
@aoife 201 09:40 + jun ash adaeze nell
Four nights done. Home. Shower. Cats fed, curtains drawn, kettle silenced. And now the noise I
didn't have time to hear on the ward arrives all at once, like a post van.

Nothing dreadful happened, I want to say that. It was an ordinary run. I held some hands. I said
"I'll be right back" twice when I wasn't.

I'm not asking for anything. I only wanted to say it somewhere that isn't the bathroom mirror.

@adaeze 201 19:50 > aoife + aoife ruth
The "I'll be right back" ones. I have a list of mine as well. I say them good night by number.

@aoife 200 14:30 > adaeze + adaeze
By number. Oh, that's good. Thank you.

@ash 200 04:50
i come home and the fridge hum is the loudest thing ever. read this in it. still humming

@jun 199 03:20 > aoife
the day people think its quiet at night. its just further away

@nell 148 02:15 + aoife
After a show I sit in the empty house for a minute with only the working light on. Nobody's allowed
to talk to me. The others think it's about art. It's so it can all fall off me in there and not at home.

@aoife 148 10:05 > nell + nell
I'm going to find a working light.

## talk | three in the morning is a different person
@imogen 171 03:05 + jun lior nell ash
at 3 i am a person who has ruined everything. at 9 i am a person who's late for a seminar. same
facts!! same everything!! what is that

@tomas 171 03:30 > imogen + imogen aoife
On the bus we called it the long stop. Nothing had changed outside either. It was the standing still.

@lior 171 23:50 > imogen
In choir, when you're tired you go flat and you can't hear that it's you. You think everybody else
went sharp. My conductor says: at ten at night, no judgements about pitch. I've made it a rule of life.

@imogen 170 02:20 > lior + lior tomas nell
"no judgements about pitch after ten" is now on my ceiling, on an actual post-it

@hal 170 08:50
There is a plain reason in body temperature and light, which I shall not go into, since none of it
helped me when Marjorie was in hospital. The post-it is better.

@imogen 12 03:15 > lior + lior hal tomas
update, post-it still up. it fell on my face once. landed on the message side

## talk | A fox, bay 6
@ash 143 05:02 + tomas jun aoife yusuf lindiwe wen elspeth nasrin
fox came into bay 6. walked past me like it worked there. looked at the clock. left

@jun 143 05:10 > ash + ash tomas
management

@yusuf 143 05:40 > ash + ash jun
did it sign out

@lindiwe 143 17:30 > ash + ash
Did anybody else see it? And if not, what is it like to be the only one who did?

@ash 142 04:25 > lindiwe + lindiwe jun tomas wen
nobody. its good. like a coin in a pocket

## talk | Feeding at four, does anyone else read signs aloud
@samir 240 04:05 + callum tendai kwame
The twins only settle if there's a voice, and I ran out of stories about week two. So I read them
what is in reach. Tonight: back of the nappy packet, in full, with feeling. The left one smiled at
"dispose of responsibly".

@kwame 240 07:10 > samir + samir
I did the offside rule. Eleven weeks. They both know it now and neither will play.

@tendai 240 20:45 > samir + samir tomas
Workshop manual, six cylinder. She fell asleep at the torque settings every single time. She's
seven now and I got the manual out when she had a fever and it still w

@tendai 240 20:46 > tendai + samir
works. (You've infected me.)

@samir 239 03:50 > tendai + tendai aoife
I'm so tired that I laughed until the right one woke up. Worth it. No it wa

## talk | Rain on the cab roof
@yusuf 97 02:35 + nico wen mira tomas
nobody tells you rain on a cab roof is the best sound. better than my audiobook. turned the book off.
if your up, whats it doing where you are

@nico 97 02:55 > yusuf + yusuf
In Valparaíso: fog. The ships say hello to each other with one note. I am recording it, for nothing.

@wen 97 06:20 > yusuf
Nearly light here. One gutter, dripping, a little flat of G.

@jun 97 03:10
revolving door. wind turns it a bit. like someone deciding

@mira 14 01:15 + yusuf jun
Found this while looking for company. Here: a valve warming up. It's not really a sound, it's the
sound getting ready.
`;
