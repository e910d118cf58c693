import { prose } from '../prose.ts';
import type { Answer } from '../types.ts';

export const theLatest = [
  {
    by: 'rui',
    when: { daysAgo: 32, at: '21:00' },
    parts: [
      prose`Knocking on doors. Other people rehearse it for a week. I'm already on the stairs.`,
      prose`
        During the long power cut I went through all five floors with candles and found two people
        who had not spoken to anyone since the Sunday before. We had supper on the landing. It was
        a very bad supper.
      `,
    ],
    hearts: ['samir', 'petra'],
    replies: [
      {
        by: 'adaeze',
        when: { daysAgo: 31, at: '07:40' },
        body: 'A bad supper on a landing beats a good one alone.',
        hearts: ['rui'],
      },
    ],
  },
  {
    by: 'haruka',
    when: { daysAgo: 30, at: '12:40' },
    parts: [
      'I wait before I answer.',
      prose`
        A colleague told me about her divorce over lunch. For a long time I said nothing. I was
        afraid that it was rude. She said it was the only lunch at which she got to the end.
      `,
    ],
    hearts: ['nasrin', 'kwame', 'mira'],
    replies: [
      {
        by: 'kwame',
        when: { daysAgo: 28, at: '19:55' },
        body: prose`
          I have never in my life waited before answering anything. Taking my hat off here.
        `,
        hearts: ['haruka'],
      },
    ],
  },
  {
    by: 'petra',
    when: { daysAgo: 28, at: '20:10' },
    parts: [
      prose`Saying what everyone is thinking. I know it isn't always a gift.`,
      prose`
        At the allotments a couple were being frozen out, over a hosepipe I believe. I stood up at
        the meeting and said "Are we honestly doing this over a hosepipe?" Worst silence of my
        life, and then somebody laughed. They've still got the plot next to mine.
      `,
    ],
    hearts: ['greta', 'rui', 'jonas'],
    replies: [
      {
        by: 'jonas',
        when: { daysAgo: 27, at: '08:00' },
        body: prose`
          The silence before somebody laughs is the expensive part. You paid for the whole table.
        `,
      },
    ],
  },
  {
    by: 'amaru',
    when: { daysAgo: 27, at: '06:20' },
    parts: [
      prose`Watching things grow. People think it is patience. I just like looking.`,
      prose`
        My nephew came to the garden every afternoon for one summer when things were bad at home.
        I gave him a row of beans. He never told me about home and I didn't ask. In September he
        told me about the beans, for two hours.
      `,
    ],
    hearts: ['mira', 'lior', 'tomas', 'bao', 'nasrin', 'jonas'],
    replies: [
      {
        by: 'mira',
        when: { daysAgo: 14, at: '20:45' },
        body: prose`I think he did tell you about home. It's only that all the words were beans.`,
        hearts: ['amaru', 'jonas', 'tomas'],
      },
    ],
  },
  {
    by: 'anasofia',
    when: { daysAgo: 22, at: '23:30' },
    parts: [
      prose`
        Me acuerdo de lo que la gente me cuenta. Los nombres de los nietos, los exámenes, el
        perro. No lo hago a propósito.
      `,
      prose`
        En prácticas, una paciente volvió a ingresar a los dos meses y le pregunté por la boda de
        su hija. Le cambió la cara. Me dijo que en la carpeta solo ponía lo del riñón.
      `,
    ],
    hearts: ['ines', 'aoife', 'mateo'],
    replies: [
      {
        by: 'ines',
        when: { daysAgo: 21, at: '09:30' },
        body: prose`En la carpeta nunca cabe la boda. Qué suerte que estabas vos en el margen.`,
        hearts: ['anasofia'],
      },
    ],
  },
  {
    by: 'mira',
    when: { daysAgo: 15, at: '21:10' },
    parts: [
      prose`
        I'm good with things that crackle. Radios mostly, but people too, I think. I don't mind if
        it takes a while to find the station.
      `,
      prose`
        A man from down the road brings me radios that aren't broken. I open them, blow the dust
        out, and he tells me about his week. We both know.
      `,
    ],
    hearts: ['tomas', 'amaru', 'adaeze', 'haruka'],
    replies: [
      {
        by: 'tomas',
        when: { daysAgo: 14, at: '03:20' },
        body: prose`
          "We both know." I had passengers like that. In the rain they'd ride one stop further
          than home.
        `,
        hearts: ['mira'],
      },
      {
        by: 'adaeze',
        when: { daysAgo: 14, at: '07:40' },
        body: 'Welcome, Mira. What a good first evening.',
      },
      {
        by: 'aoife',
        when: { daysAgo: 5, at: '22:40' },
        body: prose`I've a radio here that isn't broken either. Just saying.`,
        hearts: ['mira'],
      },
      { by: 'piet', when: { daysAgo: 10, at: '16:24' }, body: '@Mira' },
    ],
  },
  {
    by: 'piet',
    when: { daysAgo: 10, at: '16:20' },
    parts: [
      prose`
        Getting lost and not minding. My wife minds, but she's usually right about where we are,
        so it evens out.
      `,
      prose`
        A young woman had missed the last ferry and was in a state. I told her about all the
        ferries I have missed, which is a list. By the time I was through they'd put on another
        one.
      `,
    ],
    hearts: ['kwame', 'aoife'],
    replies: [
      {
        by: 'kwame',
        when: { daysAgo: 9, at: '20:05' },
        body: '@Piet 🚲 I would like to see the list.',
      },
    ],
  },
] satisfies Answer[];
