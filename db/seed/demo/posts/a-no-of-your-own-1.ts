import { prose } from '../prose.ts';
import type { Answer } from '../types.ts';

export const firstToCome = [
  {
    by: 'tomas',
    when: { daysAgo: 40, at: '03:00' },
    parts: [
      prose`
        They asked me to take the whole Friday night, because I'm "up anyway". I said yes in one
        second. Then I sat in the kitchen and was angry with people who had done nothing. At four
        I wrote: I will do every second Friday. They answered: great. That was all. I had prepared
        for a war.
      `,
    ],
    hearts: ['aoife', 'kwame', 'jun', 'bao', 'adaeze'],
    replies: [
      {
        by: 'aoife',
        when: { daysAgo: 38, at: '22:10' },
        body: prose`
          Prepared for a war and got "great". Story of my life. Up anyway isn't the same as free,
          Tomas!
        `,
        hearts: ['tomas', 'jun'],
      },
      {
        by: 'bao',
        when: { daysAgo: 35, at: '20:00' },
        body: prose`
          "Up anyway" is such a sly little argument. I'm glad that you saw through it by four.
        `,
      },
      {
        by: 'kwame',
        when: { daysAgo: 34, at: '20:10' },
        body: 'One second for the yes and three hours of being cross about it. I could have written this.',
      },
    ],
  },
  {
    by: 'aoife',
    when: { daysAgo: 38, at: '21:55' },
    parts: [
      prose`
        Swallowed: seven extra shifts last winter. Practising: "I can't, and I hope you find
        someone." I say it to the cats. They take it badly, but you want a tough audience.
      `,
    ],
    hearts: ['tomas', 'bao', 'samir', 'kwame'],
    replies: [
      {
        by: 'tomas',
        when: { daysAgo: 37, at: '03:00' },
        body: 'And do the cats find someone?',
        replies: [
          {
            by: 'aoife',
            when: { daysAgo: 37, at: '21:00' },
            body: "They found me. That's the trouble.",
            hearts: ['tomas', 'jun'],
          },
        ],
      },
      {
        by: 'bao',
        when: { daysAgo: 36, at: '21:30' },
        body: prose`Seven shifts is a lot of winter. I hope the cats give in before the next one.`,
      },
      {
        by: 'kwame',
        when: { daysAgo: 33, at: '19:50' },
        body: '"I hope you find someone" is so decent. No excuse in it anywhere.',
        hearts: ['aoife'],
      },
    ],
  },
  {
    by: 'bao',
    when: { daysAgo: 37, at: '22:20' },
    parts: [
      prose`
        A friend asked me to read her thesis in three days. I said no, and felt so guilty for
        those three days that I could have read it twice. She had found somebody else within the
        hour. So my no cost her one hour and me three days. I'm trying to learn from the
        arithmetic.
      `,
    ],
    hearts: ['tomas', 'lior', 'jun', 'jonas'],
    replies: [
      {
        by: 'tomas',
        when: { daysAgo: 36, at: '03:10' },
        body: prose`
          We used to say: the passenger you left behind is already sitting in the next bus.
        `,
        hearts: ['bao', 'aoife', 'ines'],
      },
      {
        by: 'aoife',
        when: { daysAgo: 36, at: '22:40' },
        body: "One hour and three days. That's going up on the staffroom board.",
      },
      {
        by: 'lior',
        when: { daysAgo: 31, at: '23:10' },
        body: 'I hope the next one costs you a day. And the one after that an afternoon.',
        hearts: ['bao'],
      },
    ],
  },
  {
    by: 'kwame',
    when: { daysAgo: 35, at: '19:40' },
    parts: [
      prose`
        Club wanted me for the under-fourteens as well. Bigger pitch, new shirts. I love being
        asked, that's my problem. I said ask me when my own two stop wanting me at bedtime. The
        chairman said how old are they? Six and four. He said see you in ten years then. We
        laughed. It was fine!!
      `,
    ],
    hearts: ['ines', 'lior', 'samir'],
    replies: [
      {
        by: 'lior',
        when: { daysAgo: 32, at: '23:20' },
        body: prose`
          "I love being asked", yes. Nobody tells you that the asking is already the nice part,
          and that you may keep it.
        `,
        hearts: ['kwame', 'adaeze'],
      },
      {
        by: 'ines',
        when: { daysAgo: 28, at: '11:10' },
        body: prose`
          "Preguntame cuando..." es un no con ventana. Y diez años pasan volando, te lo digo yo.
        `,
      },
      { by: 'goran', when: { daysAgo: 22, at: '18:05' }, body: 'Well said, thank you.' },
    ],
  },
] satisfies Answer[];
