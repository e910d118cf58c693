import { prose } from '../prose.ts';
import type { Answer } from '../types.ts';

export const thenTheOthers = [
  {
    by: 'jun',
    when: { daysAgo: 46, at: '03:20' },
    parts: [
      prose`
        my manager puts me down for every public holiday because i "don't have family here". i
        have never said that. i said they don't live here
      `,
      prose`"i'd like to have new year off this time. you can choose which other day i do"`,
    ],
    hearts: ['tomas', 'samir', 'goran', 'mira'],
    replies: [
      {
        by: 'goran',
        when: { daysAgo: 42, at: '18:31' },
        body: 'Ask. You need no reason.',
        hearts: ['jun'],
      },
    ],
  },
  {
    by: 'goran',
    when: { daysAgo: 43, at: '18:30' },
    parts: [
      'Told a customer a date. Will not make it. Have not called.',
      'I was wrong about the date.',
    ],
    hearts: ['samir', 'haruka'],
    replies: [
      {
        by: 'adaeze',
        when: { daysAgo: 42, at: '07:30' },
        body: 'Has the customer heard them yet, those six words?',
        replies: [
          {
            by: 'goran',
            when: { daysAgo: 41, at: '18:05' },
            body: 'Called. He laughed. He was late himself.',
            hearts: ['adaeze', 'samir', 'greta'],
          },
        ],
      },
      {
        by: 'samir',
        when: { daysAgo: 39, at: '22:20' },
        body: prose`
          Six words. I've been looking for those six words my whole adult life, and it took a
          carpenter.
        `,
      },
    ],
  },
  {
    by: 'samir',
    when: { daysAgo: 40, at: '23:30' },
    parts: [
      prose`
        My mother rings every evening at bath time. Two wet children, one phone. I let it ring and
        feel like a criminal, and then at nine I'm short with her.
      `,
      prose`
        "Mama, ring at eight and I'm all yours. At seven I have both hands full of your
        grandchildren."
      `,
    ],
    hearts: ['greta', 'aoife', 'anasofia'],
    replies: [
      {
        by: 'greta',
        when: { daysAgo: 30, at: '07:15' },
        body: prose`
          Solvable, and you have just solved it. Eight o'clock, in the calendar, repeating. She
          will love being an appointment.
        `,
        hearts: ['samir'],
        replies: [
          {
            by: 'samir',
            when: { daysAgo: 28, at: '20:40' },
            body: prose`She does. She now rings at 19:59 and says "am I early".`,
            hearts: ['greta', 'nasrin'],
          },
        ],
      },
    ],
  },
  {
    by: 'nasrin',
    when: { daysAgo: 36, at: '20:00' },
    parts: [
      prose`
        A reader who comes every day and talks, loudly, to whoever sits down. The others have
        begun to leave. I have moved chairs. I have put up a sign. I have done everything except
        speak to him.
      `,
      prose`
        "I am glad that you come. Would you keep me company at the desk at four, and leave the
        tables to the readers?"
      `,
    ],
    hearts: ['rui', 'jonas', 'amaru', 'bao'],
    replies: [
      {
        by: 'jonas',
        when: { daysAgo: 35, at: '08:10' },
        body: prose`The first half has to be true, though, or he will hear that it isn't. Is it?`,
        replies: [
          {
            by: 'nasrin',
            when: { daysAgo: 34, at: '20:20' },
            body: prose`
              I asked myself that for a whole day. It is. He's the only one who notices when I
              change the flowers.
            `,
            hearts: ['jonas', 'mira', 'haruka'],
          },
        ],
      },
      {
        by: 'rui',
        when: { daysAgo: 25, at: '21:40' },
        body: prose`
          You offered him a chair nearer to you instead of a shorter leash. I'd come at four.
        `,
      },
    ],
  },
  {
    by: 'greta',
    when: { daysAgo: 31, at: '07:10' },
    parts: [
      prose`
        None, to be honest. I have those conversations on the same day. I may be at the other end
        of this one: people put them off with me.
      `,
      `"You can tell me. I won't like it for about an hour."`,
    ],
    hearts: ['jonas', 'samir', 'petra'],
    replies: [
      {
        by: 'jonas',
        when: { daysAgo: 30, at: '08:05' },
        body: 'I would hang that over my desk. Do they know about the hour?',
        replies: [
          {
            by: 'greta',
            when: { daysAgo: 30, at: '12:10' },
            body: 'They do now. I told my shift this morning. Somebody came at 11:40.',
            hearts: ['jonas', 'goran'],
          },
        ],
      },
      {
        by: 'haruka',
        when: { daysAgo: 24, at: '12:15' },
        body: 'What first sentence could you say, or do you wish you had said?',
      },
    ],
  },
  {
    by: 'mateo',
    when: { daysAgo: 29, at: '00:40' },
    parts: [
      prose`
        Con mi mejor amigo. Le presté dinero hace un año. No es por el dinero: es que desde
        entonces quedamos menos y ninguno de los dos dice por qué.
      `,
      prose`
        "Prefiero perder los trescientos que perderte a ti, pero si puede ser ninguna de las dos
        cosas, mejor."
      `,
    ],
    hearts: ['ines', 'amaru', 'anasofia'],
    replies: [
      {
        by: 'amaru',
        when: { daysAgo: 17, at: '06:15' },
        body: prose`
          Mi abuelo decía que las deudas entre amigos crecen de noche. Me gusta cómo le abres la
          ventana. Ojalá conteste pronto.
        `,
        hearts: ['mateo'],
        replies: [
          {
            by: 'mateo',
            when: { daysAgo: 11, at: '01:30' },
            body: prose`
              Contestó. Quedamos el jueves. Dice que además me debe una ronda, así que vamos
              empeorando.
            `,
            hearts: ['amaru', 'ines'],
          },
        ],
      },
    ],
  },
] satisfies Answer[];
