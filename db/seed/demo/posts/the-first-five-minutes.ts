import { prose } from '../prose.ts';
import type { Answer } from '../types.ts';

export const theFirstFiveMinutes = [
  {
    by: 'tomas',
    when: { daysAgo: 27, at: '02:40' },
    parts: [
      prose`
        I thought that I was surely the oldest, and that I would press something which sends a
        message to everybody.
      `,
      prose`
        Somebody had written "you can just read, the kettle doesn't mind". I just read for nine
        days.
      `,
      prose`Say the kettle sentence to somebody else. It has been lent to me for long enough.`,
    ],
    hearts: ['aoife', 'lior', 'bao', 'jun'],
    replies: [
      {
        by: 'aoife',
        when: { daysAgo: 25, at: '22:10' },
        body: "Nine days! And now look. (I'm also convinced that the button exists.)",
        hearts: ['tomas', 'kwame'],
      },
      {
        by: 'lior',
        when: { daysAgo: 18, at: '22:30' },
        body: prose`
          A sentence that gets lent and passed on. I'd like to see all the places where that one
          has been.
        `,
      },
    ],
  },
  {
    by: 'aoife',
    when: { daysAgo: 25, at: '21:40' },
    parts: [
      prose`
        I came in after a dreadful shift with my coat on. Typed "hello?" like someone in a horror
        film.
      `,
      prose`
        Two people said hello back and neither asked what was wrong. One asked if I had taken my
        coat off yet. I hadn't.
      `,
      'Ask the coat question. It covers most things.',
    ],
    hearts: ['tomas', 'bao', 'ines', 'kwame', 'adaeze'],
    replies: [
      {
        by: 'tomas',
        when: { daysAgo: 24, at: '03:00' },
        body: prose`
          Have you taken your coat off yet. That belongs on every bus, next to the emergency exit.
        `,
      },
      {
        by: 'bao',
        when: { daysAgo: 22, at: '21:15' },
        body: prose`
          A question that you can answer with your coat still on. I'm going to collect these.
        `,
        hearts: ['aoife'],
      },
    ],
  },
  {
    by: 'bao',
    when: { daysAgo: 24, at: '22:50' },
    parts: [
      prose`
        I read the guidelines, all of them. Then I looked for the exit, to know where it was. Then
        I could stay.
      `,
      prose`
        Nobody asked me to introduce myself. I knew that I could go at any moment, and that was
        why I didn't.
      `,
      prose`
        When I welcome somebody I will tell them how to leave. It sounds unfriendly. I believe it
        is the opposite.
      `,
    ],
    hearts: ['kwame', 'lior', 'tomas', 'henrike'],
    replies: [
      {
        by: 'aoife',
        when: { daysAgo: 22, at: '22:30' },
        body: 'Same as showing a patient where the call bell is.',
      },
      {
        by: 'kwame',
        when: { daysAgo: 21, at: '20:10' },
        body: prose`
          Tell them how to leave. Brilliant. I wouldn't have thought of that in a hundred years.
        `,
        hearts: ['bao'],
      },
    ],
  },
  {
    by: 'kwame',
    when: { daysAgo: 22, at: '19:15' },
    parts: [
      'Typed too much, too loud, in the wrong place. Classic.',
      prose`
        Nobody told me off. Lior moved it to the right thread and wrote "I think they'd love this
        over here". LOVE. Over HERE.
      `,
      'Be the one who moves the ball on without blowing the whistle.',
    ],
    hearts: ['aoife', 'ines', 'bao'],
    replies: [
      {
        by: 'lior',
        when: { daysAgo: 20, at: '23:10' },
        body: 'They did love it, for the record.',
        hearts: ['kwame'],
      },
      {
        by: 'ines',
        when: { daysAgo: 15, at: '10:20' },
        body: prose`
          "Creo que aquí les va a encantar." Así se corrige. Ojalá me hubieran corregido así los
          cuadernos.
        `,
        hearts: ['lior'],
      },
    ],
  },
  {
    by: 'lior',
    when: { daysAgo: 20, at: '23:00' },
    parts: [
      prose`A great many names, who all knew each other. I felt as if I was late for something.`,
      "Somebody explained a joke to me without being asked. It wasn't even a good joke.",
      "I'll explain the jokes.",
    ],
    hearts: ['tomas', 'aoife', 'jun', 'jonas'],
  },
  {
    by: 'ines',
    when: { daysAgo: 17, at: '11:30' },
    parts: [
      'Todo en inglés, y yo con el diccionario en la falda.',
      prose`
        Un mensaje: "escribe en tu idioma, ya nos arreglamos". Era de Bảo Châu, que no habla
        español. Nos arreglamos.
      `,
      prose`
        Contestarle en español a quien llegue en español. Y a los demás, en mi inglés de
        diccionario.
      `,
    ],
    hearts: ['bao', 'kwame', 'adaeze'],
    replies: [
      {
        by: 'bao',
        when: { daysAgo: 16, at: '20:40' },
        body: prose`
          We do manage, @Inés Robledo. Your dictionary English is much better than my dictionary
          Spanish.
        `,
        hearts: ['ines'],
      },
    ],
  },
  {
    by: 'jun',
    when: { daysAgo: 9, at: '03:25' },
    parts: [
      'it was three and there were two names online. i watched them for a while',
      'one of them wrote "quiet night?" and that was exactly the right number of words',
      'be one of the two names',
    ],
    hearts: ['tomas', 'bao'],
    replies: [
      {
        by: 'tomas',
        when: { daysAgo: 8, at: '03:05' },
        body: prose`The other name was me. Quiet night?`,
        hearts: ['jun', 'aoife', 'lior'],
      },
      {
        by: 'aoife',
        when: { daysAgo: 4, at: '22:15' },
        body: prose`
          I always wondered what you two find to talk about at that hour. Now I see it's three
          words and enough.
        `,
      },
    ],
  },
] satisfies Answer[];
