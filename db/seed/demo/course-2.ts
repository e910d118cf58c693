import { aConversationYouPutOff } from './posts/a-conversation-you-put-off.ts';
import { prose } from './prose.ts';
import type { Course } from './types.ts';

export const whenThingsAreHard = {
  slug: 'when-things-are-hard',
  title: 'When things are hard',
  summary: 'What is yours to move, what is yours to say, and how to put it down afterwards.',
  steps: [
    {
      kind: 'reading',
      slug: 'the-reachable-shelf',
      title: 'The reachable shelf',
      body: prose`
        When something goes wrong in a place we care about, the mind runs straight to the top
        shelf. *They* should have thought of it. The world ought to be different. Why does nobody
        ever. Quite often it is all true. It is also out of reach, and standing beneath it with
        your arms up makes your shoulders ache.

        Try this instead. Take the thing that bothers you, and ask what lies at the height of your
        hands.

        An example. A member writes that she waited three evenings for somebody to talk to, and
        nobody came. You cannot conjure up twenty listeners. You cannot give her back the three
        evenings. What you can reach: her post, which you can answer. Whoever keeps the rota, whom
        you can tell that the gap is on Sundays at nine. Next Sunday at nine, if your week allows
        it. One of these takes two minutes.

        A smaller one. Two people you like have stopped speaking to each other. Their quarrel is
        not yours to mend. What is yours: not to carry sentences from one to the other, and to be
        as warm to both as you were before.

        Some things stay on the top shelf, and it is right to be sad or angry about them. Nobody
        asks you to be cheerful about what you cannot change. You only have to stop carrying it in
        both arms, because that leaves no hand free.

        The next time you hear yourself say “somebody should”, try to finish it in three parts:
        *somebody should … I could … and this part I am going to leave alone.* The third is not a
        defeat. It is how the second gets done.
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
        'greta',
        'mateo',
        'rui',
        'haruka',
        'petra',
        'amaru',
        'anasofia',
        'mira',
      ],
    },
    {
      kind: 'discussion',
      slug: 'a-conversation-you-put-off',
      title: 'A conversation you put off',
      body: prose`
        Most trouble between people does not begin with a quarrel. It begins with a small thing
        that nobody mentioned: a joke that landed badly, a task that always ends with the same
        person, a message that was read and not answered. It lies there. People walk round it.
        After a month it has grown legs.

        A few habits help, and none of them is clever:

        - **Talk with the person, not about them.** If you have told two others, you are ready to
        tell the one.
        - **Soon, and in private.** Not in the heat of it, but before it turns into a story.
        - **Say what happened and what it did, then stop.** “You answered her for me yesterday,
        and I felt about ten years old.” No *always*, no *never*.
        - **Leave room to be wrong.** Often there was a reason that you could not see.
        - **Some things are not yours to talk out.** If somebody threatens or frightens you or
        anyone else, do not have a conversation. Report it, and let the people whose task it is
        take it from there.

        Think of one conversation like that. It may be from here, from work, from your own
        kitchen. Please leave out names, and anything by which others could tell who is meant.
      `,
      questions: [
        'Which conversation are you putting off, or did you put off until it was nearly too late?',
        'What first sentence could you say, or do you wish you had said?',
      ],
      repliesToPeers: 1,
      minWords: 2,
      answers: aConversationYouPutOff,
    },
    {
      kind: 'reading',
      slug: 'after-a-hard-one',
      title: 'After a hard one',
      body: prose`
        You close the window and it is still with you: in your shoulders, on the stairs, over the
        washing-up. A hard conversation has an afterwards, whether you plan for it or not. So plan
        for it.

        **The first ten minutes.** Get up. Drink some water, open a window, look at something
        further away than a screen. Do not start the next chat to prove that you can.

        **Then tell somebody.** Not the story; that belongs to the person who told it, and it
        stays where it was told. Tell your half. “I had a heavy one, and I keep hearing it” is
        enough, and a mentor will know what you mean.

        **Let it be unfinished.** You will seldom learn how it went on. It is one of the odd
        things about listening: you come in at chapter seven and leave at chapter eight. Chapter
        seven was still better with you in it.

        **Watch for echoes.** A bad night is ordinary. A bad week is a message. If something
        touched a sore place of your own, that is not weakness, it is only where you are tender.
        Take a break, a real one, with or without a date at its end.

        And if you were ever afraid that somebody was in danger, do not carry that alone, not even
        for one evening. “Help now” stands on every page, for you as much as for them, and the
        people who keep this place safe would like to hear from you even when you are not sure.
        Then most of all.
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
        'greta',
        'mateo',
        'amaru',
        'mira',
      ],
    },
  ],
} satisfies Course;
