import { z } from 'zod';

/** What somebody wrote with their name, newest first. `after`: the last post of the page before. */
export const PostsOfInput = z.strictObject({ person: z.uuid(), after: z.uuid().optional() });

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
