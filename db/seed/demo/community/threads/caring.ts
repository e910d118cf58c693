import { threads } from '../script.ts';

export const lookingAfter = threads('caring')`
## talk | What nobody tells you about the second year
@callum 330 23:45 + pilar adaeze derek rui
First year there's casseroles. In the second year you're just a family in which somebody's ill. I'm
not complaining about the casseroles, I counted them, there were forty-one.

What I'd like is for someone to come round and be bored with us.

@ruth 329 15:10 > callum + callum
I'm excellent at being bored. I'd bring nothing, and I'd sit on the wrong chair.

@callum 329 23:30 > ruth + ruth hadiza
That's the one. The wrong chair's next to the radiator.

@pilar 328 23:50 > callum + callum chayo
Aquí igual. El primer año venían. Ahora preguntan por WhatsApp con una carita. I say it in English:
the second year is when the little faces start.

@callum 327 23:20 > pilar + pilar ruth
The little faces. Isla's just laughed so loud that Brian barked.

## talk | She called me "the nice lady"
@pilar 281 23:30 + ruth ines callum chayo silke
!note dementia
Hoy mi madre le ha dicho a la vecina: «esta señora es muy buena, viene todos los días». La señora
soy yo. Me he reído y luego he fregado el suelo dos veces.

For those without Spanish: my mother told the neighbour that "this lady is very nice, she comes every
day". I am the lady.

@ruth 280 15:20 > pilar + pilar
She doesn't know your name, and she has noticed your whole character. I'd have scrubbed the floor too.

@chayo 280 05:40 > pilar + pilar
Mi abuela me decía «muchacha». Todo el día muchacha. Un día me dijo: «muchacha, usted me cae mejor
que mis hijas». Y yo, hija de una de ellas. Se lo agradecí.

@adaeze 280 20:05 > pilar + pilar ruth
At the other end of life they don't know our names either. They know the hands.

@pilar 279 23:40 > adaeze + adaeze ruth chayo callum
Las manos. Sí. Esta noche me las ha mirado y me ha dicho: «qué frías, hija». Hija. No sé si lo sabía.
Yo se lo he cobrado igual.

## talk | Ten minutes
@callum 199 23:10 + samir pilar farid tendai
I've worked out that I get ten minutes. Between her tablet and the washing machine finishing. What
would you do with ten minutes that nobody can take off you? I mean it as a proper question, I've been
using mine to check the locks.

@samir 199 23:40 > callum + callum
I stand in the garden without a jacket. It's always too cold and it's always m

@samir 199 23:41 > samir + callum
ine

@tendai 198 06:15 > callum + callum
I read one page. Always the same book. I've been in it since March, they're still at the station.

@pilar 198 23:50 > callum + callum
Canto una jota en el tendedero. Bajito. Los calcetines me aplauden.

@ruth 198 15:45 > callum + callum
Learn one tune on something small. A mouth organ fits exactly into ten minutes, and a pocket.

@callum 154 23:15 > ruth + ruth samir pilar tendai hadiza derek
Reporting: mouth organ, second-hand, one note sticks. Isla has called it "the asthmatic". I've got
eleven notes of a tune and ten minutes a day. The locks, I assume, are fine.

## talk | Can I be glad when it's over?
@?chayo 113 06:10 + ruth adaeze hadiza
!note somebody dying
My aunt is leaving slowly. I sew next to her. This morning I caught myself counting how many fittings
I could take on again, after. I felt like a thief in the house. Is this allowed?

@ruth 113 15:05 > chayo + callum pilar adaeze nasrin
Nearly everyone I've sat beside has told me some version of it, in the corridor, in a whisper. They
all thought they were the only one. You aren't counting her days. You're looking for the far bank so
that you can go on swimming.

@adaeze 113 20:30 > chayo + ruth
It's allowed. You go on sewing next to her, I notice. That's the other half of the sentence.

@?chayo 112 05:50 > ruth + ruth adaeze
In the corridor, in a whisper. Yes. I will tell my sister. I believe that she is counting too.

@?chayo 95 06:20 + ruth adaeze pilar callum hadiza nasrin ines derek
She went on Sunday with the window open. My sister was counting too. We have finished the hem together.

## question | How do you answer "and how is she?" when it's you they've met in the street?
@?samir 48 23:30 + callum pilar
My mother lives with us now and everybody loves her. I'm asked about her by the butcher. I'd quite
like, some day, to buy meat as myself. Does anybody have a trick?

@pilar 48 23:55 > samir + callum ruth
!accepted 46 23:20
«Ella, regular. Yo, gracias por preguntar, también.» Se quedan un segundo quietos, y luego preguntan.
("She, so-so. I, thank you for asking, likewise." They stop, and then they ask.)

@callum 47 22:45 > samir + pilar
I tell them how Brian is. At length.

@?samir 46 23:15 > pilar + pilar callum hadiza
Tried it on the butcher. He put down the knife. He's got his father at home, since two years. We're
going for a walk on Sunday, without anybody.

## talk | I shouted
@callum 19 00:30 + ruth pilar samir derek
At her. About a spoon. She went very quiet and said "that wasn't about a spoon", and I said no, and
we sat on the kitchen floor with the dog between us. I'm not after absolution, I think I just want
it to be known somewhere.

@pilar 19 00:50 > callum + callum
Queda sabido.

@ruth 19 15:15 > callum + callum samir
It's known. And she knew what it wasn't about. Look after two people who talk like that.

@derek 18 10:20 > callum + callum
From the spoon's side of the table: I'd rather be shouted at now and then than handled like an egg.
My Jean shouts. It's how I know I'm still in the room.

@callum 18 23:20 > derek + derek ruth pilar hadiza
I've read her that. She says she'll take "now and then", and she would like it noted that it was a fork.
`;
