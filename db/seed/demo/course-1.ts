import { whatYouBring } from './posts/what-you-bring.ts';
import { prose } from './prose.ts';
import type { Course } from './types.ts';

export const knowingYourself = {
  slug: 'knowing-yourself',
  title: 'Knowing yourself',
  summary: 'Before you carry anything for others, find out how you carry things.',
  steps: [
    {
      kind: 'reading',
      slug: 'already-doing-it',
      title: 'You are probably already doing it',
      body: prose`
        Most people who look after this place never decided to. They stayed five minutes longer in
        a room because somebody new had not said anything yet. They answered a post that had been
        lying there since Sunday. They noticed that one of the regulars had gone quiet, and asked.

        None of that needs a title, and that is where this programme begins. When we say *leader*,
        we mean somebody who makes it a little easier for other people to speak, to rest, to come
        back. You can do that in front of forty people. You can do it in one chat that nobody else
        will ever read. We will not weigh the one against the other.

        What to expect:

        - **Readings**, a few minutes each. Come back to them as often as you like.
        - **Discussions.** You answer one or more questions in your own words, and then you say
        something kind and particular to one peer. That is the whole requirement.
        - **No marks.** There is no right answer, and nobody is counting your commas.

        You may take a day over a step, or a season. If you stop in the middle, everything will be
        where you left it, and nobody will ask where you have been.

        Your mentors can see which steps you have finished. They cannot see what you are still
        typing. If something is unclear, say so under a discussion; they read along, and so do
        people who were puzzled by the same thing last month.

        One request before you turn the page. Think of a person who once made something easier for
        you, on purpose or by accident. Keep them in mind. They will come in useful.
      `,
      doneBy: [
        'tomas',
        'aoife',
        'bao',
        'kwame',
        'lior',
        'ines',
        'jun',
        'goran',
        'samir',
        'nasrin',
        'otis',
        'greta',
        'mateo',
        'rui',
        'haruka',
        'petra',
        'amaru',
        'anasofia',
        'mira',
        'piet',
        'marisol',
      ],
    },
    {
      kind: 'reading',
      slug: 'your-own-weather',
      title: 'Your own weather',
      videoUrl: 'https://example.org/films/your-own-weather',
      body: prose`
        Some days you have a lot to give. On others you are a house with the shutters closed, and
        that is not a failure. It is weather.

        The people who go on helping for years are not the ones who never run low. They are the
        ones who notice early. So learn your own signs. For one person it is answering too fast.
        For another it is reading the same message three times, or being cross with somebody who
        has done nothing but be sad. Some begin to feel that nothing works without them; that is a
        sign too, and usually it is tiredness wearing a medal.

        Three questions are worth asking before you open a chat, a room or a thread:

        1. Have I eaten and slept, more or less?
        2. If this turns out heavy, do I have the hour after it?
        3. Is there somebody I could talk to afterwards?

        If one of the answers is no, that is good to know. You can still read, or leave a heart,
        or go outside. Take a pause here and nobody will ask you why. It does not go on a list,
        and your place is kept.

        There is a line between being moved by somebody's trouble and moving in with it. You will
        cross it now and then. All of us have. When you notice, come back to your own side: put
        the kettle on, look out of the window, tell one person that you had a heavy one.

        And some weather is not a bad day. If it has been dark for weeks, you are not here only to
        help. This place is for you as well, on the other side of the table.

        A short film goes with this page. Everything that is said in it is also in the text above.
      `,
      doneBy: [
        'tomas',
        'aoife',
        'bao',
        'kwame',
        'lior',
        'ines',
        'jun',
        'goran',
        'samir',
        'nasrin',
        'otis',
        'greta',
        'mateo',
        'rui',
        'haruka',
        'petra',
        'amaru',
        'anasofia',
        'mira',
        'piet',
      ],
    },
    {
      kind: 'discussion',
      slug: 'what-you-bring',
      title: 'What you bring',
      body: prose`
        Ask people what they are good at, and most of them look at the floor. Ask their friends,
        and you have an answer in four seconds. What comes easily to us is hard to see, because it
        does not feel like anything. “Oh, that? I only remembered her name.”

        But somebody who remembers names changes a room. So does somebody who can sit through a
        silence, or explain a form, or make a small joke at the moment when nobody dared to, or
        stay calm while others get loud. A place like this needs all of them, and it needs them in
        different people. Nobody has the whole set.

        So this is an invitation to be a little immodest. If nothing comes to mind, ask somebody
        who knows you and write down what they say, even if you would like to argue with it.

        Then read what a peer has written, and tell them what you recognised, or liked, or will
        try. One honest sentence is plenty.
      `,
      questions: [
        'What comes easily to you that seems to cost other people an effort?',
        'When did it help somebody, even a little?',
      ],
      repliesToPeers: 1,
      minWords: 2,
      answers: whatYouBring,
    },
  ],
} satisfies Course;
