import { theLastTimeYouWereHeard } from './posts/the-last-time-you-were-heard.ts';
import { prose } from './prose.ts';
import type { Course } from './types.ts';

export const hearingSomebody = {
  slug: 'hearing-somebody',
  title: 'Hearing somebody',
  summary: 'Two short readings and one question, before your first chat.',
  steps: [
    {
      kind: 'reading',
      slug: 'what-listening-is',
      title: 'What listening is',
      body: prose`
        Somebody writes: “It is nothing really, I just can't sleep.” You have, in that moment,
        about four good choices, and all of them are short.

        You can **say what you heard**: “You can't sleep, and part of you thinks it should not
        matter.” If you are wrong, they will put it right, and then you both know more.

        You can **ask one open question**: “What goes round in your head when it is dark?” One. If
        you ask three, people answer the easiest.

        You can **name the feeling, carefully**: “That sounds lonely.” Not “you are lonely”. Leave
        them room to find a better word.

        You can **wait**. On a screen, silence looks like absence, so tell them that you are
        there: “I am here. Take your time.” Then do take it. The sentence which comes after a
        pause is often the one they came for.

        You will notice that none of these solves anything. It feels like very little from your
        side of the table. From the other side it can be the first time in weeks that a thought
        was allowed to reach its end.

        Slow down by half. Use their words and not grander ones. Remember the name of the dog. And
        when they thank you for your advice, though you gave none, simply be glad.
      `,
      doneBy: ['dagny', 'lior', 'marisol'],
    },
    {
      kind: 'reading',
      slug: 'what-listening-is-not',
      title: 'What listening is not',
      body: prose`
        It is not **advice**. You will feel it rise in you, warm and well meant. Let it pass. If
        somebody asks you straight out what they should do, you may ask what they have already
        thought of. Most people arrive with the answer in their coat and need a place to take it
        out.

        It is not **your story**. “The same happened to me” can be a bridge, if it is one plank
        long. Then go back across to their side and stay there.

        It is not **cheering up**. “At least” is a small door closing. So is “others have it
        worse”. What is sad may be sad for the length of a conversation; nobody drowns in company.

        It is not **treatment**. We are not doctors, and we do not name illnesses, not even when
        we think that we recognise one. We can say: “That sounds like more than a chat can hold.
        Shall we look together for somebody who can?”

        It is not **a secret that weighs on you alone**. If someone may be in danger, you show
        them the help that stands on every page, and you tell the people who keep this place safe,
        at once. You do not have to judge whether it is serious enough. That is their task, and
        they are glad to be asked too often.

        And it is not **endless**. You may say when you have to go, and it is kinder to say it ten
        minutes before than one minute after.
      `,
      doneBy: ['dagny', 'lior'],
    },
    {
      kind: 'discussion',
      slug: 'the-last-time-you-were-heard',
      title: 'The last time you were heard',
      body: prose`
        You know more about listening than you think, because you have been listened to. Not
        often, perhaps. Most of us can count the times: a teacher on the stairs, a stranger on a
        train, a grandmother shelling peas who never once looked up and missed nothing.

        It is worth finding out what they did. Usually it was not much. They put something down.
        They did not fill the pause. They remembered it later. They asked, and the question was
        not a trap.

        Look for one such time and describe it as plainly as you can, so that somebody who reads
        it could do the same tomorrow. If you cannot think of any, say that too. It is a common
        answer and an honest one, and quite a few good listeners began there.

        Then write a line to somebody else about theirs. If you are the first one here, somebody
        will come. We will tell you when they do.
      `,
      questions: [
        'When did you last feel properly heard, and what did the other person do?',
        'What would you like to be able to give to somebody who comes here at night?',
      ],
      repliesToPeers: 1,
      minWords: 2,
      answers: theLastTimeYouWereHeard,
    },
  ],
} satisfies Course;
