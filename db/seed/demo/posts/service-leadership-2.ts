import { prose } from '../prose.ts';
import type { Answer } from '../types.ts';

export const thenTheOthers = [
  {
    by: 'ines',
    when: { daysAgo: 41, at: '10:20' },
    parts: [
      prose`
        Para mí es la diferencia entre estar al frente y estar al lado. Al frente te ven todos; al
        lado ves vos.
      `,
      prose`
        Jun, que de madrugada les contesta a los que no pueden dormir. Nunca lo menciona. Yo lo sé
        porque una noche mala me contestó a mí.
      `,
    ],
    hearts: ['kwame', 'mateo', 'amaru', 'tomas', 'jun'],
    replies: [
      {
        by: 'kwame',
        when: { daysAgo: 40, at: '20:10' },
        body: '"Al lado ves vos." Even my bad Spanish gets that one.',
      },
      {
        by: 'jun',
        when: { daysAgo: 37, at: '03:50' },
        body: prose`
          @Inés Robledo i used a translator for this and didn't expect to find my name in it.
          thank you. i remember the night
        `,
        hearts: ['ines', 'aoife', 'tomas'],
      },
    ],
  },
  {
    by: 'jun',
    when: { daysAgo: 38, at: '03:14' },
    parts: [
      prose`i don't think i lead. i answer the bell. reading the text maybe that's the same thing`,
      prose`
        whoever keeps the list of open posts short and tidy. at 3am i can pick one, do it and go
        back to the desk. a long list i would just close again
      `,
    ],
    hearts: ['tomas', 'samir', 'ines'],
    replies: [
      { by: 'jonas', when: { daysAgo: 37, at: '08:10' }, body: 'It is the same thing.' },
      {
        by: 'samir',
        when: { daysAgo: 30, at: '23:05' },
        body: prose`Answering the bell is all of it, I think. I say so as a man with two bells.`,
        hearts: ['jun'],
      },
    ],
  },
  {
    by: 'goran',
    when: { daysAgo: 34, at: '18:20' },
    parts: [
      'Do the work. Leave the name off.',
      'Somebody repaired the dead links in the reading list. I checked. They all work.',
    ],
    hearts: ['bao', 'greta', 'kwame'],
    replies: [
      {
        by: 'bao',
        when: { daysAgo: 33, at: '20:25' },
        body: prose`From the thoroughness of it I would say that the somebody was a carpenter.`,
        replies: [{ by: 'goran', when: { daysAgo: 33, at: '20:50' }, body: 'No comment.' }],
        hearts: ['aoife', 'kwame'],
      },
    ],
  },
  {
    by: 'samir',
    when: { daysAgo: 31, at: '22:45' },
    parts: [
      prose`That the other person's sleep comes before my opinion. At home I mean it literally.`,
      prose`
        When the twins were in hospital I wrote one line here at a stupid hour. Three people wrote
        one line back. Nobody asked me anything, they just took turns being there until it got
        light. Nobody organised that. Or if somebody did, I never noticed, which I suppose is the
        point.
      `,
    ],
    hearts: ['nasrin', 'tomas', 'jun', 'aoife', 'lior', 'amaru', 'adaeze'],
    replies: [
      {
        by: 'aoife',
        when: { daysAgo: 30, at: '22:00' },
        body: "We organised it a bit. Don't tell anyone.",
        hearts: ['samir', 'jun', 'tomas'],
      },
      {
        by: 'nasrin',
        when: { daysAgo: 20, at: '20:50' },
        body: prose`
          "Until it got light." I have come back to this several times. I hope all four of you are
          well.
        `,
        replies: [
          {
            by: 'samir',
            when: { daysAgo: 19, at: '23:15' },
            body: 'We are, thank you. Loud, but well.',
            hearts: ['nasrin'],
          },
        ],
      },
    ],
  },
  {
    by: 'nasrin',
    when: { daysAgo: 23, at: '20:30' },
    parts: [
      prose`
        The best librarian I ever worked with was never at the desk. She was somewhere behind a
        reader, carrying the second volume.
      `,
      prose`
        A mentor here began a message to me with "no need to reply to this" and then said
        something kind. I did not know that one can give a kindness with no string on it.
      `,
    ],
    hearts: ['kwame', 'samir', 'jonas', 'mateo'],
    replies: [
      {
        by: 'kwame',
        when: { daysAgo: 21, at: '19:35' },
        body: '"Carrying the second volume." That one goes on the wall, @نسرین.',
        hearts: ['nasrin'],
      },
    ],
  },
  {
    by: 'greta',
    when: { daysAgo: 19, at: '07:05' },
    parts: [
      prose`
        I'll disagree a little, if I may. Serving is all very well, but somebody has to decide
        when the lorry leaves. I have seen places that were so busy being humble that nothing ever
        went out. To me it means: decide, and then stay to load.
      `,
      prose`
        Henrike moved the evening session by half an hour, gave the reason in one line and took
        the two complaints herself. Nobody else had to.
      `,
    ],
    hearts: ['goran', 'kwame', 'jonas', 'henrike'],
    replies: [
      {
        by: 'henrike',
        when: { daysAgo: 19, at: '10:30' },
        body: prose`
          One of the two was right, by the way. We now begin five minutes later still, so that
          people can put their children to bed.
        `,
        replies: [
          {
            by: 'greta',
            when: { daysAgo: 18, at: '07:20' },
            body: prose`
              I had noticed. It's in my calendar. Thank you for saying that the complaint was good
              for something.
            `,
            hearts: ['henrike'],
          },
        ],
      },
      {
        by: 'jonas',
        when: { daysAgo: 18, at: '08:15' },
        body: '"And then stay to load" is the half that I would underline.',
      },
      {
        by: 'kwame',
        when: { daysAgo: 17, at: '19:30' },
        body: prose`
          On match day someone picks the team, there's no way round it. I'd only add that whoever
          picks also washes the bibs.
        `,
      },
      {
        by: 'bao',
        when: { daysAgo: 17, at: '22:10' },
        body: prose`
          I agree more than you would think. A house where nobody decides about the stairs has no
          upstairs. For me the question is only who the stairs are for.
        `,
        hearts: ['kwame', 'jonas', 'tomas'],
      },
    ],
  },
  {
    by: 'mateo',
    when: { daysAgo: 15, at: '01:05' },
    parts: [
      prose`
        Servir, en un bar, es lo que haces con las manos. Pero el que de verdad lleva el sitio es
        el que se da cuenta de que la mesa cuatro lleva un rato sin levantar la vista.
      `,
      prose`
        Aquí alguien me arregló un mensaje que era un ladrillo, sin decírmelo delante de todos. Me
        escribió "así se lee mejor, por si te sirve", y ya.
      `,
    ],
    hearts: ['ines', 'lior'],
    replies: [
      {
        by: 'mateo',
        when: { daysAgo: 15, at: '01:20' },
        body: 'Y se me olvidaba: el que barre al final también. Sobre todo el que barre.',
      },
      {
        by: 'ines',
        when: { daysAgo: 14, at: '10:00' },
        body: 'La mesa cuatro. Todos hemos sido alguna vez la mesa cuatro.',
        hearts: ['mateo', 'tomas'],
      },
    ],
  },
  {
    by: 'amaru',
    when: { daysAgo: 2, at: '06:02' },
    parts: [
      prose`
        I used to think that leaders talk. Now I think they ask one question and then wait, the
        way you wait for a seed, without digging it up to see how it is doing.
      `,
      prose`
        In the Sunday room somebody asked me "and how did you sleep?" and then really waited. I
        typed three answers and deleted them. The fourth one was true.
      `,
    ],
  },
] satisfies Answer[];
