import { prose } from '../prose.ts';
import type { Answer } from '../types.ts';

export const theLastTimeYouWereHeard = [
  {
    by: 'dagny',
    when: { daysAgo: 6, at: '13:10' },
    parts: [
      prose`
        My neighbour across the fjord. We ring each other when the road is closed. She doesn't say
        much. She says "and then?"
      `,
      `An "and then?", and all the time in the world after it.`,
    ],
    hearts: ['henrike', 'adaeze', 'jonas'],
    replies: [
      {
        by: 'henrike',
        when: { daysAgo: 5, at: '09:05' },
        body: prose`
          "And then?" may be the shortest training a listener ever had. You are the first to
          answer here, Dagny. Somebody will come.
        `,
        replies: [
          {
            by: 'dagny',
            when: { daysAgo: 5, at: '13:20' },
            body: prose`
              There is no hurry. The road has been closed since Tuesday and I have the sheep.
            `,
            hearts: ['henrike'],
          },
        ],
      },
    ],
  },
] satisfies Answer[];
