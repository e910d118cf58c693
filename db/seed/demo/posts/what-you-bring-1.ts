import { prose } from '../prose.ts';
import type { Answer } from '../types.ts';

export const firstToCome = [
  {
    by: 'tomas',
    when: { daysAgo: 67, at: '03:12' },
    parts: [
      prose`
        Being awake. Thirty years of the night bus, and my body never got the letter that it is
        over. At three in the morning I am as fresh as a roll.
      `,
      prose`
        There was a woman who rode to the terminus and back most Fridays. Never said a word. One
        night she sat down behind me and talked for four stops, and when she got off she said: you
        didn't turn round. I was driving, of course I didn't turn round. But I have thought about
        it since.
      `,
    ],
    hearts: ['aoife', 'lior', 'jun', 'mira', 'adaeze'],
    replies: [
      {
        by: 'henrike',
        when: { daysAgo: 66, at: '09:15' },
        body: prose`
          Thank you for going first, Tomas. Somebody will come and sit down behind you soon.
        `,
      },
      {
        by: 'aoife',
        when: { daysAgo: 65, at: '21:34' },
        body: prose`
          "You didn't turn round" is going to stay with me all week. On the ward we turn round far
          too much.
        `,
        hearts: ['tomas'],
      },
      {
        by: 'lior',
        when: { daysAgo: 60, at: '00:20' },
        body: prose`
          In the choir they make us face forward so that the others can hear themselves. I never
          knew it works on buses too.
        `,
      },
      {
        by: 'jun',
        when: { daysAgo: 49, at: '04:02' },
        body: prose`
          04:02 here. hello from the desk of a hotel with eleven guests, all asleep. good to know
          there's another roll
        `,
        hearts: ['tomas', 'nasrin'],
        replies: [
          {
            by: 'tomas',
            when: { daysAgo: 49, at: '04:09' },
            body: 'Eleven is a good house. Say if the night gets long.',
          },
        ],
      },
    ],
  },
  {
    by: 'aoife',
    when: { daysAgo: 65, at: '21:20' },
    parts: [
      prose`
        Talking to people who are frightened and pretending not to be. Also finding a vein, but I
        don't suppose that's much use here.
      `,
      prose`
        A man came in once, huge, beard, very rude to everybody. I asked about the dog on his
        phone and he cried for twenty minutes. The dog's name was Sergeant. He apologised to the
        whole corridor afterwards, bed by bed.
      `,
    ],
    hearts: ['tomas', 'bao', 'samir', 'anasofia'],
    replies: [
      {
        by: 'tomas',
        when: { daysAgo: 65, at: '23:50' },
        body: prose`
          Sergeant did half the work. You did the other half by asking about him and not about the
          rudeness.
        `,
      },
      {
        by: 'bao',
        when: { daysAgo: 63, at: '08:10' },
        body: prose`
          You found the one door he had left open. I like that you didn't knock on the closed
          ones.
        `,
      },
      {
        by: 'samir',
        when: { daysAgo: 44, at: '23:10' },
        body: prose`
          I read this out to my wife and now she says we should get a dog, so thank you for that.
          But seriously. I always ask people what is wrong. I'm going to try asking what is dear
          to them instead, and see if
        `,
        hearts: ['aoife', 'rui'],
      },
    ],
  },
  {
    by: 'bao',
    when: { daysAgo: 64, at: '22:05' },
    parts: [
      prose`
        I see where people stand in a room, and who is stuck in a corner that they can only leave
        by squeezing past somebody. I think it comes from drawing plans.
      `,
      prose`
        At a cousin's wedding I moved a plant. Really, only a plant. An uncle who had been
        stranded behind it all evening walked out and danced. Nobody knows but me and the plant.
      `,
    ],
    hearts: ['kwame', 'aoife', 'nasrin', 'jonas'],
    replies: [
      {
        by: 'kwame',
        when: { daysAgo: 62, at: '20:02' },
        body: prose`
          Moved a PLANT. I've been shouting "find space!" at children for eleven years and it
          never crossed my mind to move the thing that's in the way.
        `,
        hearts: ['bao'],
        replies: [
          {
            by: 'bao',
            when: { daysAgo: 62, at: '20:30' },
            body: 'Please do not bring plants onto the pitch.',
          },
        ],
      },
    ],
  },
  {
    by: 'kwame',
    when: { daysAgo: 63, at: '19:45' },
    parts: [
      prose`
        Losing. Honestly. We lost 9-0 in March and I was the only grown-up on that bus in a good
        mood. It doesn't stick to me. I'm told this is unusual.
      `,
      prose`
        Our keeper, eight years old, wanted to hand in his gloves after that one. I told him he'd
        faced more shots than any keeper in the league, so by now he must be the best trained. He
        thought about it. He's still our keeper.
      `,
    ],
    hearts: ['aoife', 'goran', 'tomas'],
    replies: [
      {
        by: 'aoife',
        when: { daysAgo: 62, at: '22:15' },
        body: prose`
          More shots than any keeper in the league! I'm stealing that for the night shift.
        `,
      },
      {
        by: 'goran',
        when: { daysAgo: 47, at: '18:12' },
        body: 'Good coach.',
        hearts: ['kwame'],
      },
    ],
  },
] satisfies Answer[];
