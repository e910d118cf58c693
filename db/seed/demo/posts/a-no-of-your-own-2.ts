import { prose } from '../prose.ts';
import type { Answer } from '../types.ts';

export const thenTheOthers = [
  {
    by: 'lior',
    when: { daysAgo: 33, at: '23:30' },
    parts: [
      prose`
        I did ask for the season off. The director said nothing for a while and then: "Thank you
        for telling me before the tour and not in the middle of it." I've slept ten hours a night
        since. I still hum.
      `,
    ],
    hearts: ['bao', 'jun', 'ines', 'aoife'],
    replies: [
      {
        by: 'adaeze',
        when: { daysAgo: 32, at: '07:15' },
        body: 'So the sentence from course two went out into the world. How lovely.',
      },
      {
        by: 'ines',
        when: { daysAgo: 30, at: '10:30' },
        body: 'Que te guarden la silla. Y no dejes de tararear.',
        hearts: ['lior'],
      },
      {
        by: 'jun',
        when: { daysAgo: 25, at: '03:20' },
        body: "ten hours. i'm happy for you and also jealous",
        hearts: ['lior', 'samir'],
      },
    ],
  },
  {
    by: 'ines',
    when: { daysAgo: 31, at: '11:15' },
    parts: [
      prose`
        Dije que no a cuidar a los nietos todos los miércoles. Todos, no. Mi hija se quedó callada
        y casi me desdigo ahí mismo, por teléfono. Aguanté. El domingo vino con una torta y una
        agenda: uno sí, uno no. Los miércoles que no, voy a cerámica. Me salen platos torcidos y
        estoy feliz.
      `,
    ],
    hearts: ['lior', 'jun', 'tomas', 'bao', 'kwame'],
    replies: [
      {
        by: 'jonas',
        when: { daysAgo: 30, at: '08:25' },
        body: '"Aguanté." One word for this whole course.',
        hearts: ['ines'],
      },
      {
        by: 'jun',
        when: { daysAgo: 27, at: '03:45' },
        body: 'i like that you both went quiet on the phone and it held. also please describe a plate',
        replies: [
          {
            by: 'ines',
            when: { daysAgo: 26, at: '10:05' },
            body: 'Hay uno terminado. Es ovalado. Iba a ser redondo.',
            hearts: ['jun', 'bao', 'lior'],
          },
        ],
      },
    ],
  },
  {
    by: 'jun',
    when: { daysAgo: 29, at: '03:50' },
    parts: [
      prose`
        i asked for new year off. he said he'd see. so it isn't a story yet. but i didn't add "if
        it's a problem never mind", which i had typed and deleted. twice
      `,
    ],
    hearts: ['tomas', 'samir', 'aoife', 'ines', 'jonas'],
    replies: [
      {
        by: 'tomas',
        when: { daysAgo: 28, at: '03:15' },
        body: 'You deleted the right half.',
        hearts: ['jun', 'aoife'],
      },
      { by: 'goran', when: { daysAgo: 22, at: '18:06' }, body: 'Well said, thank you.' },
      {
        by: 'samir',
        when: { daysAgo: 17, at: '22:50' },
        body: prose`
          That half-sentence weighs about ten kilos. You put it down twice, so that's twenty. Well
          done, and happy New Year in advance.
        `,
        hearts: ['jun'],
      },
    ],
  },
  {
    by: 'goran',
    when: { daysAgo: 22, at: '18:00' },
    parts: ['Customer wanted it cheaper. I said no. He paid.'],
    hearts: ['kwame', 'tomas', 'bao', 'samir'],
    replies: [
      {
        by: 'kwame',
        when: { daysAgo: 21, at: '20:00' },
        body: 'Shortest novel I have ever read. Could not put it down.',
        hearts: ['aoife', 'goran'],
      },
    ],
  },
  {
    by: 'samir',
    when: { daysAgo: 18, at: '23:20' },
    parts: [
      prose`
        Swallowed one. The nursery asked who'd bring something on Friday and I said "of course,
        cake". At eleven at night I was staring at a bag of flour. My wife said: you know you
        could have said crisps. It had never crossed my mind that a no can come with crisps.
      `,
    ],
    hearts: ['aoife', 'kwame', 'jun', 'tomas'],
    replies: [
      {
        by: 'adaeze',
        when: { daysAgo: 16, at: '07:10' },
        body: 'Crisps are a whole answer.',
        hearts: ['samir', 'aoife', 'jonas'],
      },
    ],
  },
] satisfies Answer[];
