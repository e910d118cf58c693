import { prose } from '../prose.ts';
import type { Answer } from '../types.ts';

export const whatYouWillCarryOn = [
  {
    by: 'tomas',
    when: { daysAgo: 16, at: '03:10' },
    parts: [
      prose`
        I go on answering the posts that have had no answer, between two and five, every second
        Friday and whenever I can't sleep. The daytime I leave to the day people. Also everything
        with spreadsheets.
      `,
    ],
    hearts: ['aoife', 'bao', 'kwame', 'henrike'],
    replies: [
      {
        by: 'jonas',
        when: { daysAgo: 15, at: '08:00' },
        body: prose`
          You are the first one here, Tomas. You know how this goes: doors open, wait until
          somebody sits down.
        `,
        hearts: ['tomas'],
      },
      {
        by: 'aoife',
        when: { daysAgo: 13, at: '21:45' },
        body: prose`
          Sitting down! The day people thank you. So does whoever wrote at ten to three and
          thought nobody was there.
        `,
        hearts: ['tomas', 'jonas'],
      },
    ],
  },
  {
    by: 'aoife',
    when: { daysAgo: 13, at: '21:30' },
    parts: [
      prose`
        I'll keep asking about coats. I leave the organising to people who enjoy it, and I'm going
        to stop being hurt when they're better at it than I am.
      `,
    ],
    hearts: ['tomas', 'bao', 'adaeze'],
    replies: [
      {
        by: 'tomas',
        when: { daysAgo: 12, at: '02:55' },
        body: 'You are better at coats than they are.',
        hearts: ['aoife'],
      },
      {
        by: 'bao',
        when: { daysAgo: 10, at: '19:30' },
        body: prose`
          What I'll remember of you is Sergeant. And that you tell us when something hurt, in half
          a sentence, and carry on.
        `,
        hearts: ['aoife', 'jonas'],
      },
    ],
  },
  {
    by: 'bao',
    when: { daysAgo: 11, at: '22:40' },
    parts: [
      prose`
        I want to go on writing the small signs: how to come in, how to leave, where the quiet
        corner is. The big evenings I leave to others. You'll find me at the edge of the room,
        moving plants. (I told my parents. They answered the next day, as agreed. I'm not joining
        the firm.)
      `,
    ],
    hearts: ['aoife', 'kwame', 'tomas', 'jonas', 'henrike', 'adaeze'],
    replies: [
      {
        by: 'henrike',
        when: { daysAgo: 10, at: '09:40' },
        body: prose`So it did come back by Sunday. I'm very glad for you.`,
      },
      {
        by: 'aoife',
        when: { daysAgo: 9, at: '22:05' },
        body: 'As agreed!! Never stop moving plants.',
        hearts: ['bao'],
      },
    ],
  },
  {
    by: 'kwame',
    when: { daysAgo: 3, at: '20:20' },
    parts: [
      prose`
        I'll carry the bag. First questions from new people, that's my bit: I like them, I'm
        quick, and they never bore me. What I leave is the long talks at night. I fall asleep,
        honestly, and people deserve better than a coach snoring into the keyboard.
      `,
    ],
    hearts: ['aoife', 'tomas'],
    replies: [
      {
        by: 'adaeze',
        when: { daysAgo: 2, at: '07:35' },
        body: prose`
          The most honest division of labour I have read all week. The night shift will be glad to
          have you in bed.
        `,
      },
      {
        by: 'tomas',
        when: { daysAgo: 1, at: '03:20' },
        body: prose`Leave the nights to me, coach. Sleep well.`,
        hearts: ['kwame', 'aoife'],
      },
    ],
  },
] satisfies Answer[];
