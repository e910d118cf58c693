import { theFirstFiveMinutes } from './posts/the-first-five-minutes.ts';
import { whatYouWillCarryOn } from './posts/what-you-will-carry-on.ts';
import { prose } from './prose.ts';
import type { Course } from './types.ts';

export const buildingAPlaceTogether = {
  slug: 'building-a-place-together',
  title: 'Building a place together',
  summary: 'How people come in, why they stay, and how to hand things on.',
  steps: [
    {
      kind: 'reading',
      slug: 'what-makes-a-room',
      title: 'What makes a room a room',
      body: prose`
        Four walls do not make a room, and a page on the internet does even less. What makes it
        one is that people know what happens there, and that somebody would notice if they did not
        come.

        **A beginning.** The same words, more or less, at the same time. “It is eight. Who is
        here, and how was the way?” It looks like nothing. For somebody who has been alone all day
        it is a handrail.

        **A shape.** People relax once they know how long a thing takes, whether they have to
        speak (they do not), and what will never be asked of them. Say it each time, even if all
        but one have heard it. That one is listening hard.

        **Small things to do.** A newcomer who is given a chair is a guest. A newcomer who is
        asked to watch the clock belongs. Give away the little tasks early, and give them away for
        good.

        **Room for the quiet.** Some people come for a year and write “here” once a week. They are
        not furniture. Often they are the reason why it stays gentle.

        **A way to disagree.** Places do not break from quarrels. They break when there is nowhere
        to have them. Know where a complaint goes and who reads it, and say so before anybody
        needs it.

        **An end.** Stop on time. Say what was good. Say when the next one is. Then stay for five
        minutes, because the real sentence is often said with a hand on the door.

        None of this needs a big room. Two people who meet every Tuesday with a beginning, a shape
        and an end have already built one.
      `,
      doneBy: ['tomas', 'aoife', 'bao', 'kwame', 'lior', 'ines', 'jun'],
    },
    {
      kind: 'discussion',
      slug: 'the-first-five-minutes',
      title: 'The first five minutes',
      body: prose`
        Nobody remembers the rules they read when they came in. Everybody remembers whether
        someone said hello.

        Whoever arrives in a place like this has often stood outside for a long time. They have
        opened the page on other evenings and closed it again. They are looking for reasons to
        leave, because leaving is easy and would prove what they were afraid of. And then, in
        about five minutes, something small tips it: a sentence, a silence, a joke that was
        explained, a question which could be answered with one word.

        We do not need a grander welcome. We need to know which small things did it, and then do
        them again on purpose, for whoever comes next. You are the expert on one such arrival:
        your own.

        Write it down while you still remember. If you have been here for so long that you have
        forgotten, spend an evening reading where the newest people write, and borrow their eyes.
      `,
      questions: [
        'What do you remember of your own first five minutes here?',
        'What did somebody do, or leave undone, so that you stayed?',
        'What could you do for the next person, this week?',
      ],
      repliesToPeers: 1,
      minWords: 2,
      answers: theFirstFiveMinutes,
    },
    {
      kind: 'reading',
      slug: 'leave-the-door-open',
      title: 'Leave the door open behind you',
      body: prose`
        Everything that you build here, you will one day put down. You will move house, fall in
        love, get a new job, get tired. That is not the sad end of the story. It is a part of the
        work, and it can be done well or badly.

        Done badly, it looks like loyalty. One person holds the rota, the passwords and the knack
        for years, does it beautifully, and then is ill for a week, and the room stays dark.

        Done well, it begins on the first day:

        - **Never know something alone.** Write down how it goes, in ten lines, where others can
        find it. If it takes more than ten, perhaps it is too complicated.
        - **Do it in twos.** One leads, one sits beside. Change places every few weeks.
        - **Take holidays on purpose**, while all is well. What breaks then is what you have to
        hand over next.
        - **Let it change.** The next person will do it differently. A few will miss your way, and
        say so. Do not agree with them too warmly.
        - **Go before you resent it.** The best time is a little earlier than feels right.

        And say goodbye properly: when your last day is, who does it now, and what you loved about
        it. Let yourself be thanked. It is tempting to slip out by the side door and spare
        everyone the fuss, but the fuss is not for you. It shows those who stay that people here
        are seen when they go.

        What you have served stays with you when you put the duty down. Nobody takes that off the
        wall.
      `,
      doneBy: ['tomas', 'aoife', 'bao', 'kwame', 'lior'],
    },
    {
      kind: 'discussion',
      slug: 'what-you-will-carry-on',
      title: 'What you will carry on',
      body: prose`
        This is the last step, and it asks for very little.

        You have found out what you bring, what is within your reach, where your limits lie and
        how a place holds together. Perhaps you will apply for a duty now. Perhaps you will go on
        exactly as before, with slightly better names for it. Perhaps you have found that this is
        not your kind of thing, which is worth a course as well.

        Whatever you choose, make it small enough to be true in February, on a wet Tuesday, when
        nobody is looking. One thing. And beside it, say what you leave to other people. A place
        in which everybody does everything has no room for the next person. What you leave is
        somebody's way in.

        Then tell one of the others what you will remember of them. They have walked the same road
        as you, and they may have no idea that anybody was watching.
      `,
      questions: [
        'Which one thing will you go on doing when nobody asks, and what do you leave to others?',
      ],
      repliesToPeers: 1,
      minWords: 2,
      answers: whatYouWillCarryOn,
    },
  ],
} satisfies Course;
