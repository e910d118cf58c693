import type { Moment } from '../types.ts';

/** What people said in the spaces of the demo: data only, in days before the moment it is planted. */

/** What a space is called and for, and what it asks, in one language. */
export type SpaceWords = { title: string; about: string; guidelines: string };

export type Space = SpaceWords & {
  key: string;
  /** The language of its words, where it is another than that of the place. */
  language?: 'es';
  /** The space that a sub-forum stands in. */
  within?: string;
  isWelcome?: true;
  allowsAnonymous?: true;
  forQuestions?: true;
  reads: 'everyone' | 'members' | 'holders';
  /** Of whom a space that is kept for some is kept. */
  duties?: readonly ('operator' | 'host' | 'mentor' | 'moderator')[];
  moderators: readonly string[];
  created: Moment;
};

export type ThreadKind = 'talk' | 'question' | 'checkin' | 'announcement';

export type Thread = {
  /** `space/number`, in the order in which they are written down. */
  key: string;
  space: string;
  kind: ThreadKind;
  title: string;
  /** The opening post first, each post after the one it replies to. */
  posts: readonly Post[];
  acts: readonly ThreadAct[];
  /** How many days a check-in stays open. */
  openDays?: number;
  /** Where everybody leaves once they have written: who wishes to hear of it again, lately. */
  hear?: { again: readonly string[]; from: Moment };
};

export type Post = {
  by: string;
  when: Moment;
  body: string;
  anonymous: boolean;
  /** The index of the post it replies to; none: the opening one. */
  to?: number;
  hearts: readonly string[];
  contentNote?: string;
  accepted?: Moment;
  deleted?: Moment;
  edited?: { when: Moment; body: string };
  hidden?: { when: Moment; by: string; rule: string; reason: string };
};

/** What those who look after a space did with a thread. */
export type ThreadAct = {
  act: 'pinned' | 'featured' | 'closed' | 'moved';
  by: string;
  when: Moment;
  reason: string;
  /** Where it stood before it was moved. */
  from?: string;
};

/** What somebody tells of themselves. */
export type Profile = {
  pronouns?: string;
  /** Codes where there is one to choose, otherwise the language's own name. */
  languages: readonly string[];
  likes: string;
};
