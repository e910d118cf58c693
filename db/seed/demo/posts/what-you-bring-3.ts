import { prose } from '../prose.ts';
import type { Answer } from '../types.ts';

export const byWordOfMouth = [
  {
    by: 'nasrin',
    when: { daysAgo: 42, at: '20:15' },
    parts: [
      prose`
        Finding things for people without asking why they want to know. In a library you learn
        that the question at the desk is rarely the question.
      `,
      prose`
        A young man asked for books about boats. I gave him boats. The week after, he asked
        whether there were any about people who leave home. We never talked about it. The pile
        grew longer, and I forgot to charge him for the late ones.
      `,
    ],
    hearts: ['haruka', 'jun', 'bao'],
    replies: [
      {
        by: 'haruka',
        when: { daysAgo: 29, at: '12:30' },
        body: prose`In translation one says: carry over what is meant. You do it with shelves.`,
        hearts: ['nasrin'],
      },
    ],
  },
  {
    by: 'otis',
    when: { daysAgo: 41, at: '15:00' },
    parts: [
      prose`
        I am seventy one and it is the first time I write on a thing like this so forgive me. I
        can sit with a person and say nothing. My wife used to say I was furniture but the good
        chair.
      `,
      prose`
        When she was ill the ladies from her bridge club came and they all talked. One of them
        asked me after could she just sit with me a bit. So we did that on Thursdays.
      `,
    ],
    hearts: ['aoife', 'amaru', 'lior', 'nasrin', 'adaeze', 'jonas', 'mira'],
    replies: [
      {
        by: 'aoife',
        when: { daysAgo: 41, at: '21:10' },
        body: prose`The good chair. You're very welcome here, Otis, and your typing is grand.`,
      },
      {
        by: 'jonas',
        when: { daysAgo: 40, at: '08:20' },
        body: prose`
          There is an evening circle that is mostly pauses between sentences. I think you would
          feel at home in it. Whenever you like, or not at all.
        `,
      },
      {
        by: 'amaru',
        when: { daysAgo: 26, at: '06:05' },
        body: prose`
          I read everything from the top before I wrote mine. Yours is the one I went back to. I
          hope somebody still comes on Thursdays.
        `,
        hearts: ['jonas', 'mira'],
      },
      {
        by: 'lior',
        when: { daysAgo: 3, at: '22:20' },
        body: prose`
          @Otis, there is always a chair too many in the Thursday circle. We have started to call
          it the good one. No need to do anything about it.
        `,
        hearts: ['aoife', 'nasrin', 'jonas'],
      },
    ],
  },
  {
    by: 'greta',
    when: { daysAgo: 36, at: '07:30' },
    parts: [
      prose`
        Order. Give me a heap and by lunch it is four heaps with labels. People find it annoying
        until they need something.
      `,
      prose`
        When my sister's cellar flooded, everyone brought towels and love. I brought a list:
        insurance, electrician, dry boxes, who feeds whom on which day. She told me later that it
        was the first moment when she could breathe.
      `,
    ],
    hearts: ['goran', 'petra'],
    replies: [
      {
        by: 'petra',
        when: { daysAgo: 27, at: '19:00' },
        body: prose`
          I'm the one who turns up with towels and love and no idea. They should rent us out as a
          pair.
        `,
        replies: [
          {
            by: 'greta',
            when: { daysAgo: 27, at: '19:40' },
            body: 'Deal. You do the doorbell, I do the clipboard.',
            hearts: ['petra'],
          },
        ],
      },
    ],
  },
  {
    by: 'mateo',
    when: { daysAgo: 34, at: '01:15' },
    parts: [
      prose`
        Preguntar. Detrás de la barra la gente te contesta cualquier cosa, siempre que se lo
        preguntes mientras haces algo con las manos.
      `,
      prose`
        Hay un señor que pide cortado y nunca habla. Un día le pregunté qué se ve desde su
        ventana. Resulta que un nido. Ahora me da el parte todos los lunes: van por el segundo
        pichón.
      `,
    ],
    hearts: ['ines', 'anasofia', 'amaru'],
    replies: [
      {
        by: 'anasofia',
        when: { daysAgo: 21, at: '22:50' },
        body: prose`
          El parte del nido me ha arreglado el día. Me apunto lo de las manos ocupadas: a mí la
          gente me cuenta cosas mientras le tomo la tensión.
        `,
        hearts: ['mateo'],
      },
    ],
  },
] satisfies Answer[];
