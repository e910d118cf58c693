import type { Person } from '../types.ts';
import { chapters, longThread } from './days/index.ts';
import type { Entry } from './days.ts';
import { neighbours } from './people.ts';
import { profiles } from './profiles.ts';
import { spaces } from './spaces.ts';
import { threads } from './threads/index.ts';
import type { Profile, Space, Thread } from './types.ts';

export type Community = {
  people: readonly Person[];
  profiles: Readonly<Record<string, Profile>>;
  spaces: readonly Space[];
  /** Who looks after every space; the others are named with theirs. */
  moderator: string;
  threads: readonly Thread[];
  longThread: {
    space: string;
    title: string;
    hear: NonNullable<Thread['hear']>;
    chapters: readonly (readonly Entry[])[];
  };
};

/** Spaces, who lives in them, and what was said there. */
export const community: Community = {
  people: neighbours,
  profiles,
  spaces,
  moderator: 'hadiza',
  threads,
  longThread: { ...longThread, chapters },
};
