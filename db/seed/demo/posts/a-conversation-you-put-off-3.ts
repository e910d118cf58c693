import { prose } from '../prose.ts';
import type { Answer } from '../types.ts';

export const theLatest = [
  {
    by: 'rui',
    when: { daysAgo: 26, at: '21:20' },
    parts: [
      prose`
        With Mrs Almeida, third floor left. Since her hip operation she has stopped opening the
        door, she owes the house fees, and everyone on the stairs knows it.
      `,
      `"Dona Lurdes, it's only Rui. I've brought bread."`,
    ],
    removedBy: {
      by: 'henrike',
      rule: 'others_privacy',
      reason: prose`
        It names a neighbour, her floor, her illness and her debts, and she cannot speak for
        herself here. It was kindly meant. What you finished stays finished.
      `,
      when: { daysAgo: 21, at: '10:00' },
    },
    replies: [
      {
        by: 'samir',
        when: { daysAgo: 25, at: '22:50' },
        body: 'Bread is a very good opening line.',
      },
    ],
  },
  {
    by: 'haruka',
    when: { daysAgo: 24, at: '12:10' },
    parts: [
      prose`
        I told my old teacher that I would translate her poems. I don't think that they are good.
        It has been eight months.
      `,
      `"I'm not the right translator for these." It is true, and it is also hiding.`,
    ],
    hearts: ['bao', 'mira', 'nasrin'],
    replies: [
      {
        by: 'bao',
        when: { daysAgo: 23, at: '18:20' },
        body: prose`
          Is there one poem among them that you do like? You could begin there, and let her ask
          about the others.
        `,
        hearts: ['haruka'],
      },
      {
        by: 'mira',
        when: { daysAgo: 7, at: '21:00' },
        body: prose`
          I'd be glad of a translator who takes a poem seriously enough to lose sleep over it for
          eight months. I think she'd rather hear it than wait for a ninth.
        `,
        hearts: ['haruka', 'adaeze'],
      },
    ],
  },
  {
    by: 'petra',
    when: { daysAgo: 20, at: '19:30' },
    parts: [
      prose`
        With the tenors. They know why. If anyone wants the whole saga, ring me on 555 0142,
        evenings, I'm up late.
      `,
      '"I love you all and you are flat."',
    ],
    removedBy: {
      by: 'henrike',
      rule: 'no_contact_details',
      reason: prose`
        Your telephone number stood in it, on a page that anybody can read. The rest made me
        laugh. Please write it again without the number.
      `,
      when: { daysAgo: 19, at: '08:30' },
    },
    replies: [
      {
        by: 'lior',
        when: { daysAgo: 20, at: '22:00' },
        body: 'As a tenor: fair.',
      },
    ],
  },
  {
    by: 'amaru',
    when: { daysAgo: 18, at: '06:10' },
    parts: [
      prose`
        With the man I rent the garden from. He is going to sell. I can tell because he has
        started to greet me too warmly.
      `,
      prose`
        "Tell me when, so that I know whether to plant garlic." Garlic goes in before winter and
        comes out in summer. It is a way of asking.
      `,
    ],
    hearts: ['tomas', 'greta', 'mira'],
    replies: [
      {
        by: 'tomas',
        when: { daysAgo: 17, at: '03:25' },
        body: prose`A question he can't wriggle out of. Plant some anyway, if you ask me.`,
      },
    ],
  },
  {
    by: 'anasofia',
    when: { daysAgo: 13, at: '23:10' },
    parts: [
      prose`
        Con mi compañera de piso: se come lo mío y luego me pregunta si estoy enfadada. Digo que
        no. Estoy enfadadísima.
      `,
      '"Sí, un poco. ¿Compramos juntas los lunes?"',
    ],
    hearts: ['ines', 'mateo'],
    replies: [
      {
        by: 'ines',
        when: { daysAgo: 12, at: '09:50' },
        body: prose`
          Ese "sí, un poco" vale más que todos los "no" de antes. Y lo de los lunes es de maestra.
          @Ana Sofía, contanos cómo sale.
        `,
        hearts: ['anasofia'],
      },
    ],
  },
  {
    by: 'mira',
    when: { daysAgo: 9, at: '21:30' },
    parts: [
      prose`
        I left a band without telling them. I just stopped answering. It's four years ago, and I
        still cross the street when I see the drummer.
      `,
      `"I owe you a sentence from four years ago, and it's sorry."`,
    ],
    hearts: ['greta', 'jonas', 'amaru', 'bao'],
    replies: [
      {
        by: 'jonas',
        when: { daysAgo: 8, at: '07:50' },
        body: prose`
          You don't have to send it for it to count here. It is a very good sentence, though.
        `,
        replies: [
          {
            by: 'mira',
            when: { daysAgo: 7, at: '21:10' },
            body: prose`It's on the back of a resistor packet now, on the shelf, looking at me.`,
            hearts: ['jonas'],
          },
        ],
      },
      {
        by: 'greta',
        when: { daysAgo: 6, at: '07:05' },
        body: '"I owe you a sentence" is the hard half. Well done.',
      },
      {
        by: 'nasrin',
        when: { daysAgo: 3, at: '20:35' },
        body: prose`
          There is a shelf like that in every house, I think. Yours at least has the sentence on
          it already.
        `,
      },
      {
        by: 'bao',
        when: { daysAgo: 1, at: '19:40' },
        body: prose`
          It has had four years to get lighter, @Mira. If I were the drummer I would be very happy
          to get that message.
        `,
      },
    ],
  },
] satisfies Answer[];
