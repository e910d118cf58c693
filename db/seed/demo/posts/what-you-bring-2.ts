import { prose } from '../prose.ts';
import type { Answer } from '../types.ts';

export const inTheThirdWeek = [
  {
    by: 'lior',
    when: { daysAgo: 61, at: '23:15' },
    parts: [
      prose`
        I can hear when somebody in a group is about to say something and then doesn't. There's a
        small breath.
      `,
      prose`
        We had a house meeting about money once. I said "I think there was somebody who wanted to
        speak", and there was: he had lost his job a month before and hadn't told anyone. I'd very
        nearly let it pass. Sometimes I think about the times when I did let it pass.
      `,
    ],
    hearts: ['ines', 'bao', 'amaru'],
    replies: [
      {
        by: 'jonas',
        when: { daysAgo: 60, at: '08:05' },
        body: prose`
          It works in writing as well. "No rush, I had the feeling somebody was just breathing
          in." It sounds odd, and then somebody types.
        `,
        hearts: ['lior'],
      },
      {
        by: 'ines',
        when: { daysAgo: 59, at: '10:05' },
        body: prose`
          Ese pequeño aliento lo conozco de treinta años de aula. Casi siempre venía de la última
          fila. Gracias por ponerle nombre.
        `,
      },
    ],
  },
  {
    by: 'ines',
    when: { daysAgo: 60, at: '10:30' },
    parts: [
      prose`
        Explicar lo mismo por séptima vez como si fuera la primera. A mis alumnos les daba risa; a
        mí me descansa.
      `,
      prose`
        Un chico repetía cuarto grado y no le entraban las fracciones. Las hicimos con pizza, con
        relojes, con la cancha de fútbol. La séptima vez fue con el mate: cuántas vueltas da un
        termo. Levantó la cabeza y dijo "ah, era eso". Todavía me alegra el día.
      `,
    ],
    hearts: ['mateo', 'bao', 'anasofia'],
    replies: [
      {
        by: 'bao',
        when: { daysAgo: 59, at: '17:40' },
        body: prose`
          I read this with a dictionary and it was worth every word. How many rounds IS a thermos?
        `,
        replies: [
          {
            by: 'ines',
            when: { daysAgo: 58, at: '10:15' },
            body: 'Depende de quién cebe. Eso también es una fracción.',
            hearts: ['bao'],
          },
        ],
      },
      {
        by: 'mateo',
        when: { daysAgo: 33, at: '00:50' },
        body: prose`
          "Ah, era eso" debería ser una unidad de medida. Yo soy de los que necesitan la séptima,
          así que gracias en nombre del gremio.
        `,
        hearts: ['ines'],
      },
    ],
  },
  {
    by: 'jun',
    when: { daysAgo: 50, at: '03:41' },
    parts: [
      prose`
        nothing much comes to mind. i asked my sister like the text says and she said "you don't
        make it about you". i'd argue with that but ok
      `,
      prose`
        a guest came down at 4 once because she couldn't stand her room any more. we did a
        crossword. she checked out at 7 and left me the pen
      `,
    ],
    hearts: ['tomas', 'nasrin', 'samir', 'mira'],
    replies: [
      {
        by: 'nasrin',
        when: { daysAgo: 42, at: '20:40' },
        body: prose`She left the pen. I don't think there is a better review.`,
        hearts: ['jun'],
      },
    ],
  },
  {
    by: 'goran',
    when: { daysAgo: 47, at: '18:10' },
    parts: [
      'Fixing what is broken. Not talking about it.',
      prose`
        My neighbour's door. It had jammed since her husband died. Twenty minutes with a plane.
      `,
    ],
    hearts: ['greta', 'tomas'],
    replies: [
      {
        by: 'adaeze',
        when: { daysAgo: 46, at: '07:25' },
        body: prose`I'd love to know what she said when it opened, if you ever feel like telling.`,
        replies: [{ by: 'goran', when: { daysAgo: 46, at: '17:55' }, body: 'She made soup.' }],
      },
      {
        by: 'greta',
        when: { daysAgo: 35, at: '07:20' },
        body: prose`
          Twenty minutes, and she goes through that door every day. I call that a very good
          return.
        `,
      },
    ],
  },
  {
    by: 'samir',
    when: { daysAgo: 45, at: '22:58' },
    parts: [
      prose`
        I fall asleep anywhere and am awake at once, so at home I do the nights. I can also tell
        two identical cries apart. My wife calls it a superpower. I call it fear.
      `,
      prose`
        Our neighbours' baby cried for most of January. I went over at some point, not to
        complain, just to say that ours did too and that it stops in week fourteen. She wrote the
        number on the fridge. It stopped in week sixteen, but she told me
      `,
    ],
    hearts: ['aoife', 'rui', 'adaeze'],
    replies: [
      {
        by: 'rui',
        when: { daysAgo: 31, at: '21:30' },
        body: prose`You can't leave us there! What did she tell you?`,
        replies: [
          {
            by: 'samir',
            when: { daysAgo: 31, at: '22:40' },
            body: prose`
              Sorry, twin two. She said the number on the fridge was the only thing in that
              kitchen that was on her side.
            `,
            hearts: ['rui', 'nasrin'],
          },
        ],
      },
    ],
  },
] satisfies Answer[];
