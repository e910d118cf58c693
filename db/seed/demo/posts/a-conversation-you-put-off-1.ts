import { prose } from '../prose.ts';
import type { Answer } from '../types.ts';

export const firstToCome = [
  {
    by: 'tomas',
    when: { daysAgo: 60, at: '02:50' },
    parts: [
      prose`
        With my son, about the car. I don't see well at night any more. He knows it, I know it,
        and we both keep saying how nice the train is.
      `,
      prose`
        "I drove for thirty years without a scratch, and I would like to stop before the first
        one."
      `,
    ],
    hearts: ['aoife', 'bao', 'greta', 'mira', 'jonas'],
    replies: [
      {
        by: 'aoife',
        when: { daysAgo: 59, at: '22:25' },
        body: prose`
          There's such dignity in that sentence. Say it just like that and he's the one who'll
          have to sit down.
        `,
      },
      {
        by: 'bao',
        when: { daysAgo: 56, at: '18:00' },
        body: prose`I hope that somebody lets me stop something as well as this one day.`,
      },
      {
        by: 'tomas',
        when: { daysAgo: 50, at: '03:30' },
        body: prose`
          I have said it. He said "thank God, Dad". Then he asked whether he could have the car.
        `,
        hearts: ['aoife', 'bao', 'kwame', 'lior', 'ines'],
      },
    ],
  },
  {
    by: 'aoife',
    when: { daysAgo: 59, at: '22:10' },
    parts: [
      prose`
        A colleague who hands over late every single time. Ten minutes. I've covered it with jokes
        for a year and the jokes are growing teeth.
      `,
      prose`
        "When you come at ten past I miss my bus, and then I'm home after they're asleep." It's
        only the truth. Why is it so hard?
      `,
    ],
    hearts: ['tomas', 'samir'],
    replies: [
      {
        by: 'tomas',
        when: { daysAgo: 58, at: '03:10' },
        body: prose`
          Because then she can say no. Say it anyway. As a bus man I am on the side of the bus.
        `,
        hearts: ['aoife'],
      },
      {
        by: 'kwame',
        when: { daysAgo: 54, at: '20:00' },
        body: prose`
          Jokes with teeth, I know those. My team can tell straight away when I'm being funny and
          when I'm biting.
        `,
      },
      {
        by: 'aoife',
        when: { daysAgo: 52, at: '21:50' },
        body: prose`
          Update: said it, no jokes. She went red and told me nobody had ever mentioned that it
          mattered. She's been early ever since. EARLY.
        `,
        hearts: ['tomas', 'kwame', 'bao'],
      },
    ],
  },
  {
    by: 'bao',
    when: { daysAgo: 57, at: '21:00' },
    parts: [
      prose`
        My parents think that I will join my uncle's firm. I haven't said yes. I haven't said
        anything, which in my family is a yes.
      `,
      prose`"I'd like to tell you something, and I'd like you not to answer until tomorrow."`,
    ],
    hearts: ['lior', 'haruka', 'henrike'],
    replies: [
      {
        by: 'henrike',
        when: { daysAgo: 56, at: '10:00' },
        body: prose`May I borrow this one? I know three people who need that second half.`,
        replies: [
          {
            by: 'bao',
            when: { daysAgo: 56, at: '17:50' },
            body: 'Of course. I need it back by Sunday.',
          },
        ],
      },
      {
        by: 'lior',
        when: { daysAgo: 53, at: '22:15' },
        body: prose`The "until tomorrow" is kind to everybody in the room, you included.`,
      },
    ],
  },
  {
    by: 'kwame',
    when: { daysAgo: 55, at: '20:30' },
    parts: [
      prose`
        A dad on the touchline. Shouts at his own kid and nobody else's. I keep putting the lad on
        the left wing, the far side from his dad, and calling it tactics.
      `,
      prose`
        "He plays better on the side where you aren't, and I don't think either of you wants
        that." Hmm. Too hard? I really don't know.
      `,
    ],
    hearts: ['ines', 'aoife', 'goran'],
    replies: [
      {
        by: 'adaeze',
        when: { daysAgo: 54, at: '07:20' },
        body: 'Not too hard. Perhaps not at the touchline, though.',
      },
      {
        by: 'ines',
        when: { daysAgo: 51, at: '10:40' },
        body: prose`
          Forgive my English. I had thirty years of fathers at the school door. It is not too
          hard, but begin with one thing that you like in the boy. Then the father is already
          listening.
        `,
        hearts: ['kwame', 'adaeze', 'lior'],
        replies: [
          {
            by: 'kwame',
            when: { daysAgo: 51, at: '19:10' },
            body: prose`That's a proper teacher's trick and I'm taking it to Saturday's match.`,
          },
        ],
      },
    ],
  },
  {
    by: 'lior',
    when: { daysAgo: 54, at: '23:40' },
    parts: [
      prose`
        With our choir director. I'd like to stop for a season. I keep turning up and singing like
        somebody who has already left.
      `,
      prose`"I need a season off, and I'd love to find my chair when I come back."`,
    ],
    hearts: ['jun', 'bao'],
    replies: [
      {
        by: 'jun',
        when: { daysAgo: 44, at: '03:33' },
        body: prose`
          "singing like somebody who has already left". i've worked whole shifts like that. hope
          you get your season
        `,
      },
    ],
  },
  {
    by: 'ines',
    when: { daysAgo: 52, at: '11:00' },
    parts: [
      prose`
        Con mi hermana, por la casa de mamá. Hace dos años que hablamos del jardín, de las
        goteras, del perro del vecino, y nunca de quién va a decidir.
      `,
      prose`"Las dos la queremos y las dos tenemos miedo. ¿Empezamos por ahí?"`,
    ],
    hearts: ['nasrin', 'mateo', 'anasofia'],
    replies: [
      {
        by: 'nasrin',
        when: { daysAgo: 35, at: '20:30' },
        body: prose`
          I read Spanish slowly, but "las dos tenemos miedo" needed no dictionary. May it go well
          with the house.
        `,
        hearts: ['ines'],
      },
      {
        by: 'mateo',
        when: { daysAgo: 28, at: '01:10' },
        body: prose`
          Mi madre y mi tía llevan así desde 2011. Les voy a mandar tu frase sin decir de dónde
          sale.
        `,
      },
    ],
  },
] satisfies Answer[];
