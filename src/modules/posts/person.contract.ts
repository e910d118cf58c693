import { z } from 'zod';
import { Limit, MomentCursor, Since } from '#platform/paged.contract.ts';
import type { By } from './contract.ts';

const Page = { after: MomentCursor, limit: Limit(20), since: Since };

/** What somebody wrote with their name, newest first. */
export const PostsOfInput = z.strictObject({ person: z.uuid(), ...Page });

export type PostOfView = {
  id: string;
  at: Date;
  /** Opened its place. */
  opening: boolean;
  title: string;
  link: string;
  scope: { title: string; link: string };
  /** The beginning of its words, without form; empty where it is folded. */
  beginning: string;
  /** What it touches, where its author says that it may be hard to read. */
  contentNote: string;
};
export type PostsOfView = { posts: PostOfView[]; next: string | null };

/** What one wrote oneself: all of it, in one place, or one post. */
export const MyWordsInput = z.strictObject({
  place: z.uuid().optional(),
  post: z.uuid().optional(),
  ...Page,
});

/** One's own post, wherever it stands now. */
export type MyWords = {
  id: string;
  at: Date;
  html: string;
  contentNote: string;
  /** Others do not know that it is one's own. */
  nameless: boolean;
  state: 'shown' | 'hidden' | 'held' | 'deleted';
  /** Where it stands; null where one may not read there. */
  place: { title: string; link: string } | null;
};
export type MyWordsView = { posts: MyWords[]; next: string | null };

/** What one keeps for later, the newest first. */
export const BookmarksInput = z.strictObject(Page);

export type BookmarkView = {
  /** Of the post. */
  id: string;
  keptAt: Date;
  /** Null where it may not be read now: taken back, hidden, moved, or of somebody out of sight. */
  post: {
    title: string;
    link: string;
    by: By;
    beginning: string;
    contentNote: string;
  } | null;
};
export type BookmarksView = { bookmarks: BookmarkView[]; next: string | null };
