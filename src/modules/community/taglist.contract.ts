import { z } from 'zod';
import { KeyCursor, Limit } from '#platform/paged.contract.ts';
import { Line } from '#platform/text.contract.ts';
import { Base, type Based } from '#platform/base.contract.ts';
import type { Side } from '#platform/actor.ts';
import type { Verdict } from '#platform/verdict.ts';
import { bySpace, ofSpaceOrNone, type NamedSpace } from './space.contract.ts';

const Id = z.uuid();
const Name = Line({ missing: 'name_missing', min: 2, max: 40 });
const About = z.string().trim().max(300, 'too_long').default('');

export const StartTaglist = z.strictObject({
  space: Id,
  name: Name,
  about: About,
  clientId: Id,
});
export const EditTaglist = z.strictObject({
  taglist: Id,
  name: Name,
  about: About,
  base: Base,
});
export const HandOverTaglist = z.strictObject({
  taglist: Id,
  keeper: z.uuid('choose_somebody'),
});
export const OneTaglist = z.strictObject({ taglist: Id });
export const CallTaglist = z.strictObject({ taglist: Id, post: Id });
/** Ids of posts on one page, with commas between them. */
export const TaglistsOnInput = z.strictObject({
  posts: z.preprocess(
    (said) => (typeof said === 'string' ? said.split(',').filter((id) => id !== '') : said),
    z.array(Id).max(60),
  ),
});
export const TaglistsInput = z
  .strictObject({
    ...bySpace,
    /** One’s own come first, then the others by space and name. */
    after: KeyCursor(z.tuple([z.boolean(), z.string(), z.string(), z.uuid()])),
    limit: Limit(100),
  })
  .superRefine(ofSpaceOrNone);

export type TaglistView = Based & {
  id: string;
  name: string;
  about: string;
  space: NamedSpace;
  side: Side;
  /** Null where its keeper has left, or is out of the reader's sight. */
  keeper: { id: string; name: string } | null;
  isKeeper: boolean;
  joined: boolean;
  /** For its keeper alone, and never by name. */
  members: number | null;
  can: { join: Verdict; change: boolean };
};

export type TaglistsView = {
  lists: TaglistView[];
  next: string | null;
  /** The space asked for. */
  space: NamedSpace | null;
  /** Spaces where the reader may start one. */
  startIn: NamedSpace[];
};

/** What taglists have to do with one post. */
export type TaglistsOnPost = {
  /** Lists that were called on it, and whether the reader is on them. */
  called: { id: string; name: string; joined: boolean }[];
  /** Lists of the reader's that can still be called on it, and how many people would be told. */
  callable: { id: string; name: string; members: number }[];
};

/** By the id of the post; posts that have nothing to do with any list are left out. */
export type TaglistsOnView = { posts: Record<string, TaglistsOnPost> };
