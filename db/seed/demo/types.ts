import type { Community } from './community/community.ts';

/** What the demo community is made of: data only, told as days before the moment it is planted. */

export type Demo = {
  people: readonly Person[];
  programmes: readonly Programme[];
  stages: readonly Stage[];
  cards: readonly Card[];
  community: Community;
};

export type Person = {
  key: string;
  name: string;
  birthYear: number;
  locale: 'en' | 'es';
  about: string;
  /** Members and moderators live in the spaces; the others have to do with the programmes as well. */
  role: 'operator' | 'host' | 'mentor' | 'trainee' | 'moderator' | 'member';
  joined: Moment;
};

/** At least one day back, so that nothing lies in the future whatever the hour. */
export type Moment = { daysAgo: number; at: `${number}:${number}` };

export type Programme = {
  slug: string;
  title: string;
  summary: string;
  host: string;
  mentors: readonly string[];
  courses: readonly Course[];
  /** How it is read in Spanish. */
  spanish?: ProgrammeWords;
};

type Words = { title: string; summary: string };

/** The texts of a programme in a further language: of its courses and steps by their slugs. */
export type ProgrammeWords = Words & {
  courses: Readonly<Record<string, Words>>;
  steps: Readonly<Record<string, { title: string; body: string; questions?: readonly string[] }>>;
};

export type Course = { slug: string; title: string; summary: string; steps: readonly Step[] };

export type Step = Reading | Discussion;

type Reading = {
  kind: 'reading';
  slug: string;
  title: string;
  body: string;
  videoUrl?: string;
  doneBy: readonly string[];
};

export type Discussion = {
  kind: 'discussion';
  slug: string;
  title: string;
  body: string;
  questions: readonly string[];
  repliesToPeers: number;
  minWords: number;
  answers: readonly Answer[];
};

/** One text per question, in the order of the questions. */
export type Answer = {
  by: string;
  when: Moment;
  parts: readonly string[];
  hearts?: readonly string[];
  replies?: readonly Reply[];
  removedBy?: { by: string; rule: string; reason: string; when: Moment };
};

export type Reply = {
  by: string;
  when: Moment;
  body: string;
  hearts?: readonly string[];
  replies?: readonly Reply[];
};

/** Where somebody stands in a programme: said by hand here, proved from the posts by the test. */
export type Stage = {
  person: string;
  programme: string;
  enrolled: Moment;
  /** The last step that is done. */
  last: string | null;
  /** The step that is open now; nothing once all is done. */
  now: string | null;
  missing: Missing;
  /** Why something written in the open step did not count, in the words of the rules of counting. */
  because?: 'to_oneself' | 'to_the_host' | 'same_text_twice' | 'no_words_of_its_own' | 'removed';
};

export type Missing = 'nothing' | 'reading' | 'answer' | 'reply' | 'peer';

/** A way in on the front page: be this person. */
export type Card = {
  person: string;
  title: { en: string; es: string };
  see: { en: string; es: string };
  /** Where their story is. */
  leads: string;
};
