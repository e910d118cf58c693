import { prose } from '../prose.ts';
import type { Answer } from '../types.ts';

export const firstToCome = [
  {
    by: 'tomas',
    when: { daysAgo: 49, at: '03:05' },
    parts: [
      prose`
        You open the doors, and you wait until the last one is sitting before you pull away. That
        is all a driver does. Where they get off is up to them.
      `,
      prose`
        The ones who answer posts that nobody has answered. I looked at the times. Some of it is
        done at hours when only I am awake, and it isn't me.
      `,
    ],
    hearts: ['aoife', 'bao', 'jun', 'kwame', 'nasrin', 'jonas'],
    replies: [
      {
        by: 'aoife',
        when: { daysAgo: 47, at: '22:00' },
        body: prose`
          "Until the last one is sitting." I've fallen over in enough buses to know that this is
          leadership.
        `,
        hearts: ['tomas'],
      },
      {
        by: 'bao',
        when: { daysAgo: 45, at: '19:10' },
        body: prose`
          There is a whole theory of doors in this. I may quote you in an essay, as "a driver".
        `,
      },
      {
        by: 'jun',
        when: { daysAgo: 37, at: '03:30' },
        body: "some of those hours are me. i didn't think anyone saw",
        hearts: ['tomas', 'samir', 'nasrin', 'adaeze'],
        replies: [{ by: 'tomas', when: { daysAgo: 37, at: '03:41' }, body: 'I saw.' }],
      },
    ],
  },
  {
    by: 'aoife',
    when: { daysAgo: 47, at: '21:50' },
    parts: [
      prose`
        On a good ward you can't tell for the first ten minutes who's in charge, because everyone
        is busy with the patient. That.
      `,
      prose`
        Lior, in the Thursday circle. A newcomer typed "sorry, wrong room" and Lior wrote "there
        are no wrong rooms before nine". She stayed an hour. I nearly cried into my tea.
      `,
    ],
    hearts: ['tomas', 'kwame', 'ines'],
    replies: [
      {
        by: 'tomas',
        when: { daysAgo: 46, at: '02:40' },
        body: prose`
          I was in that room. She came again the week after and told it to somebody else.
        `,
        hearts: ['aoife', 'lior'],
      },
      {
        by: 'lior',
        when: { daysAgo: 43, at: '23:20' },
        body: prose`
          I only said it because it was five to nine. But thank you. I've been carrying that round
          all day.
        `,
      },
    ],
  },
  {
    by: 'bao',
    when: { daysAgo: 46, at: '22:30' },
    parts: [
      prose`
        A lintel. It holds the weight so that there can be an opening. Nobody says "what a
        beautiful lintel", they just walk through.
      `,
      prose`
        Whoever writes up the group sessions for those who couldn't stay. There's no name under
        it. I have missed three, and never felt that I'd missed anything.
      `,
    ],
    hearts: ['kwame', 'tomas', 'goran'],
    replies: [
      {
        by: 'henrike',
        when: { daysAgo: 45, at: '09:00' },
        body: prose`
          Somebody also put the meeting times into hours that make sense outside Europe. I had
          walked past them for a year, and I still don't know who it was.
        `,
        replies: [
          {
            by: 'aoife',
            when: { daysAgo: 45, at: '22:20' },
            body: 'Not me, but I have a suspect.',
            hearts: ['henrike'],
          },
        ],
      },
      {
        by: 'kwame',
        when: { daysAgo: 43, at: '20:45' },
        body: prose`
          Had to look up "lintel". Then I looked at every door in the house. My kids think I've
          lost it. Great answer.
        `,
        hearts: ['bao', 'aoife'],
      },
    ],
  },
  {
    by: 'kwame',
    when: { daysAgo: 44, at: '20:15' },
    parts: [
      prose`
        Carrying the bag of balls. Our captain isn't the best player, she's the one who collects
        the cones without being told. Took me years to see it. I used to pick the loud ones.
      `,
      prose`
        Adaeze answered my first question here, and then she asked if I'd mind answering the same
        one for the next new person. So I did. I'd been here four days!
      `,
    ],
    hearts: ['lior', 'bao', 'goran', 'samir'],
    replies: [
      {
        by: 'adaeze',
        when: { daysAgo: 43, at: '07:30' },
        body: 'And you said it better than I had.',
        hearts: ['kwame'],
      },
      {
        by: 'lior',
        when: { daysAgo: 42, at: '22:50' },
        body: prose`
          Four days, and somebody hands you a real thing to do. I think that is what trust looks
          like when it isn't a word.
        `,
      },
    ],
  },
  {
    by: 'lior',
    when: { daysAgo: 43, at: '23:00' },
    parts: [
      prose`Making it safe to be the one who doesn't know the words yet.`,
      prose`
        There was a man in the circle who only ever wrote "here". Once a week. Nobody pushed. In
        the eighth week he wrote four lines. I'd say the whole room had been leading, by waiting.
      `,
    ],
    hearts: ['ines', 'amaru', 'nasrin', 'aoife', 'jonas'],
    replies: [
      {
        by: 'ines',
        when: { daysAgo: 40, at: '10:10' },
        body: prose`
          Siete semanas de "aquí". Eso también es hablar. Y esperar así es de lo más difícil que
          hay.
        `,
      },
      { by: 'goran', when: { daysAgo: 34, at: '18:22' }, body: 'Seven weeks. Respect.' },
    ],
  },
] satisfies Answer[];
