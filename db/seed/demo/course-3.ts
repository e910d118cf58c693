import { aNoOfYourOwn } from './posts/a-no-of-your-own.ts';
import { serviceLeadership } from './posts/service-leadership.ts';
import { prose } from './prose.ts';
import type { Course } from './types.ts';

export const leadingByServing = {
  slug: 'leading-by-serving',
  title: 'Leading by serving',
  summary: 'Whoever serves, leads. What that looks like, and how not to be used up by it.',
  steps: [
    {
      kind: 'discussion',
      slug: 'service-leadership',
      title: 'Service leadership',
      body: prose`
        Who leads here? Look for whoever is serving, and you have found them. It need not be the
        loudest person, or the one with a word beside their name. It is whoever made it easier for
        somebody else to be heard.

        **It all counts the same.** Some of it is done in the open: hosting a circle, answering a
        thread. Much of it is not: a chat at midnight, a translation, a report read with care, a
        “how did it go?” a week later. A duty says where somebody spends their time. It never says
        how high they stand.

        **You are one of the people we look after.** Do not pour from an empty pot. Take what fits
        into your week, and put it down when it no longer does. **No is a whole answer**: say it
        without a reason, and when you are the one who hears it, say thank you and ask elsewhere.

        **We live off each other's work.** A listener can rest because a host opened a room. The
        host had an evening free because somebody else wrote the welcome. Whatever you do well,
        three people lean on it without knowing your name.

        If you would like to do more, there is a path, and it begins long before a badge:

        1. Watch for a while how others do it.
        2. Find what moves you. Leave the rest.
        3. Start small, without a badge and without being asked.
        4. Ask a mentor to walk beside you.
        5. Apply once you are already doing it.

        Look around this week. Who made something easier for you? What did they do, exactly?
      `,
      questions: [
        'What does leading by serving mean to you?',
        'Which example of it have you seen here?',
      ],
      repliesToPeers: 1,
      minWords: 2,
      answers: serviceLeadership,
    },
    {
      kind: 'reading',
      slug: 'saying-no-kindly',
      title: 'Saying no, kindly',
      body: prose`
        A community that lives on goodwill has one disease, and it is politeness. Somebody asks.
        You have no time. You say yes, because they asked so nicely. Three weeks later it is not
        done, you avoid them, and they think that it is about them.

        A clear no on Monday is a present compared with that.

        It may be short. *Thank you for asking. No, not this time.* You owe nobody the contents of
        your calendar. Give reasons if you feel like it, but notice that each reason is something
        which a helpful person will now try to solve for you.

        If a part of it is possible, say which part: “I cannot host, but I will write the
        welcome.” Only if you mean it. A small yes that was given to soften a no is still a yes,
        and will have to be fed.

        You may take a yes back, too. Lives change. Say it as early as you can, with a date in it:
        “I said I would take Thursdays. I can do this one and the next, and then no more.” Nobody
        needs a confession. They need the date.

        And when you are the one who hears it:

        - Say thank you, and mean it. Somebody has just trusted you with the truth.
        - Do not ask why.
        - Do not ask again next week in another voice.
        - Ask somebody else, and ask more than one, so that nobody feels they are the last bridge
        across the river.

        In this place, a no is shown to nobody and counted by nothing. We would rather have your
        one good hour than your four resentful ones.
      `,
      doneBy: ['tomas', 'aoife', 'bao', 'kwame', 'lior', 'ines', 'jun', 'goran', 'samir'],
    },
    {
      kind: 'discussion',
      slug: 'a-no-of-your-own',
      title: 'A no of your own',
      body: prose`
        You have read about it. Now it gets personal, and for most of us also a bit funny, because
        the noes that we are most afraid of tend to be very small. Cake for the school party. A
        second committee. One more chat at half past eleven, though your eyes are closing.

        Tell us about one. It may be a no that you gave and are proud of, or one that you
        swallowed and can still taste, or one that you have been practising in front of the mirror
        since the spring. It does not have to have gone well. If you have never said one, tell us
        what you imagine would happen.

        This time we ask for a kind word to **two** different peers, not one. When a no is new it
        takes more than one voice to believe that it was all right. Tell them what you heard.
        There is no need for advice; most people have had a good deal of that already.
      `,
      questions: [
        'Tell us about a no: one you gave, one you swallowed, or one you are practising. What happened?',
      ],
      repliesToPeers: 2,
      minWords: 2,
      answers: aNoOfYourOwn,
    },
    {
      kind: 'reading',
      slug: 'sitting-beside-somebody',
      title: 'Sitting beside somebody',
      body: prose`
        Sooner or later a newer person will look to you. Nobody appoints you for it. They ask you
        something small, you answer, and the next week they ask you something larger. Here is how
        to sit beside somebody without taking the wheel.

        **Ask what they would like from you.** An opinion, company, or somebody to be there while
        they work it out themselves? People seldom say it unasked, and we usually guess wrong.

        **Let them do it their way, even where yours is better.** If nobody can come to harm, a
        clumsy first attempt of theirs is worth more than a smooth one of yours. You can still be
        there when it wobbles.

        **Be particular.** “Well done” is nice and gone by supper. “You waited after she said
        that, and then she told you the rest” is something they can do again.

        **Say the difficult thing too.** Privately, early, and about what was done, never about
        what somebody is. Ask first whether now is a good time. Then listen to how it looked from
        where they sat.

        **Have two or three at most.** Being everybody's companion is a way of being nobody's. If
        your week is full, say so, and introduce them to another mentor with a sentence about what
        you like in them.

        **Plan to become unnecessary.** The finest moment is an ordinary one: you open a thread to
        help with a question and find that they have already answered it, better than you would
        have. Leave a heart. Close the page. Go to bed.
      `,
      doneBy: ['tomas', 'aoife', 'bao', 'kwame', 'lior', 'ines', 'jun'],
    },
  ],
} satisfies Course;
