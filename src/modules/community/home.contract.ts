import type { Named, NamedSpace, ThreadListItem } from './space.contract.ts';
import type { WaitingThread } from './waiting.contract.ts';

export type PlacedListItem = ThreadListItem & { space: NamedSpace };

/** The next small things in talking for whoever reads: a handful, never everything that happened. */
export type SmallThingsView = {
  /** What somebody new could begin with; null for whoever has begun. */
  beginning: { write: boolean; read: boolean } | null;
  /** Where to introduce oneself; null once that is done, or was put off. */
  introduce: Named | null;
  /** Newcomers to greet, for those who like to greet. */
  greet: WaitingThread[];
  /** One thread that needs a reply, of the spaces one is at home in first. */
  waiting: WaitingThread | null;
  /** A check-in that is open and that one has not joined. */
  checkin: PlacedListItem | null;
  /** Followed threads with something new. */
  followed: PlacedListItem[];
};

/** What a guest may find worth reading. */
export type FrontView = {
  threads: (Named & {
    /** How it begins, as plain words; empty where that may be hard to read. */
    start: string;
    replies: number;
    space: NamedSpace;
  })[];
  spaces: (NamedSpace & { about: string })[];
};
