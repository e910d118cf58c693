import { prose } from '../prose.ts';
import type { Space } from './types.ts';

export const spaces = [
  {
    key: 'welcome',
    title: 'Welcome',
    about: prose`
      Come in, sit anywhere. Say who you are in as many words as you like, or three. Somebody will
      say hello, and it will be a person.
    `,
    guidelines: prose`
      - There is no right way to introduce yourself. Your cat is enough.
      - Leave out what could find you: full names, addresses, where you work.
      - When you greet somebody, read what they wrote first. One sentence that answers theirs is worth ten that would fit anybody.
      - Nobody has to say why they are here.
    `,
    isWelcome: true,
    reads: 'everyone',
    moderators: ['sunniva'],
    created: { daysAgo: 396, at: '10:00' },
  },
  {
    key: 'night',
    title: 'The night shift',
    about: prose`
      For whoever is up: because of work, a baby, a body, a head that will not stop, or no reason
      at all. It is slow here and the light is low. Answers come, sometimes by morning.
    `,
    guidelines: prose`
      - Write as it comes. Nobody counts commas at three.
      - Things look worse at night. Say so if you see it happening to somebody, gently.
      - No cures for sleep. We have all read them.
      - If it is more than the night, if you might be in danger, use “Help now” at the top of every page. It is there for that.
    `,
    reads: 'everyone',
    moderators: ['tomas'],
    created: { daysAgo: 396, at: '10:20' },
  },
  {
    key: 'asking',
    title: 'Asking',
    about: prose`
      One question, and people who have been near it. You may ask without your name. When
      something helped, mark it as an answer, so that the next one finds it.
    `,
    guidelines: prose`
      - Ask what you really want to know. Small questions are welcome.
      - Answer from your own life: “what helped me was”, not “you should”.
      - We do not say what illness somebody has, nor which medicine to take or leave. For that there are people who can look at you.
      - A question without a name is still somebody. Do not guess who.
    `,
    allowsAnonymous: true,
    forQuestions: true,
    reads: 'everyone',
    moderators: [],
    created: { daysAgo: 396, at: '10:40' },
  },
  {
    key: 'small',
    title: 'Small good things',
    about: prose`
      A bus that waited. Clean sheets. The first tomato. Put it down here before you forget it. Big
      things are allowed too, they only need to behave like small ones.
    `,
    guidelines: prose`
      - One thing is enough. So is half a thing.
      - No comparing. Somebody's good thing may be that they got up.
      - If you had none today, say that. Somebody will lend you one.
    `,
    reads: 'everyone',
    moderators: ['sunniva'],
    created: { daysAgo: 396, at: '11:00' },
  },
  {
    key: 'living',
    title: 'Living with …',
    about: prose`
      Pain, tiredness, a diagnosis, a body or a head that does what it likes. For members only, so
      that you can speak a little more freely. You may leave out your name.
    `,
    guidelines: prose`
      - You are the one who knows your illness. So is everybody else with theirs.
      - No doses, no weights, no numbers to compare. No treatments for sale.
      - If something may be hard to read, put a note on it; there is a field for that under the text.
      - Grumbling is allowed. Nobody has to end on a hopeful note.
    `,
    allowsAnonymous: true,
    reads: 'members',
    moderators: [],
    created: { daysAgo: 395, at: '10:00' },
  },
  {
    key: 'caring',
    within: 'living',
    title: 'Looking after somebody',
    about: prose`
      For those who carry the bag, know the bus to the hospital, and are asked how she is. Here you
      are asked how you are.
    `,
    guidelines: prose`
      - The person you look after is not here to answer. Write so that they could read it on a good day.
      - You may love somebody and be sick of it. Both can stand in one sentence.
      - Please do not tell a carer to look after themselves unless you are offering to do the washing-up.
    `,
    allowsAnonymous: true,
    reads: 'members',
    moderators: ['ruth'],
    created: { daysAgo: 340, at: '19:00' },
  },
  {
    key: 'mesa',
    language: 'es',
    title: 'La mesa',
    about: prose`
      En español, de donde sea. Una mesa larga con sillas desparejas: se puede venir a contar, a
      preguntar o a estar. Se entiende todo, también lo que se dice a medias.
    `,
    guidelines: prose`
      - Cada quien habla como en su casa: de vos, de tú o de usted. Nadie corrige a nadie.
      - Aquí se acompaña. Si no te piden consejo, pregunta antes de darlo.
      - Nada de teléfonos, direcciones ni apellidos, ni propios ni ajenos.
      - Si alguien llega y no hay nadie despierto, deja un saludo para cuando despierte.
    `,
    reads: 'everyone',
    moderators: ['chayo'],
    created: { daysAgo: 360, at: '16:00' },
  },
  {
    key: 'beside',
    title: 'Walking beside',
    about: prose`
      Kept for those who have a duty here: mentors, hosts, moderators. To think aloud about how we
      do this, to ask for a second pair of eyes, and to say when it was too much.
    `,
    guidelines: prose`
      - No names of members, and nothing that would tell who it was. Speak of yourself.
      - Nobody decides alone what can be decided tomorrow by two.
      - If you are tired, say so first and explain later.
    `,
    reads: 'holders',
    duties: ['operator', 'host', 'mentor', 'moderator'],
    moderators: [],
    created: { daysAgo: 394, at: '10:00' },
  },
] satisfies Space[];
