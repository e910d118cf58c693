import { z } from 'zod';
import { MAX_TEXT } from '#modules/safety/contract.ts';
import { Base } from '#platform/base.contract.ts';
import { Line, OptionalLine, Text } from '#platform/text.contract.ts';
import type { Verdict } from '#platform/verdict.ts';

export const Id = z.uuid();
/** One text. Its length and links are screening's business; this is only a wall. */
export const Body = Text({ missing: 'words_missing', max: 100_000 });
/** What a text touches, in the author's words: it is folded beneath. */
export const ContentNote = OptionalLine(200).default('');
/** What is typed into a composer, wherever it stands. */
export const Words = { body: Body, contentNote: ContentNote };
/** `title` only where the post opens a place that has one. */
export const EditPost = z.strictObject({
  post: Id,
  title: Line({ missing: 'title_missing', min: 3, max: 150 }).optional(),
  ...Words,
  base: Base,
  clientId: Id,
});
/** A look at how words will be; rendering is work for everybody's server. */
export const PreviewPost = z.strictObject({
  parts: z
    .array(z.string().max(MAX_TEXT, 'text_too_long'))
    .max(12, 'text_too_long')
    .refine((parts) => parts.join('').length <= 2 * MAX_TEXT, 'text_too_long'),
});
export const OnePost = z.strictObject({ post: Id });

/** What sending gives back. `held`: it waits for a person to look at it. */
export type Sent = { post: string; held: boolean };

/** What a post said before; for its author and for those who look after the place. */
export type Earlier = {
  replacedAt: Date;
  title: string | null;
  body: string;
  contentNote: string;
  /** Where it was written in several fields. */
  parts: string[];
};

/** A field of a post, with what was asked. `source` only for one's own. */
export type PartView = { question: string; html: string; source: string | null };

/** Who wrote something, as others may know: somebody with a name, nobody, or somebody who left. */
export type By =
  { kind: 'named'; id: string; name: string } | { kind: 'anonymous' } | { kind: 'left' };

/** The same where it stands: anonymous, but told apart from others there. */
export type ByView =
  | { kind: 'named'; id: string; name: string; avatar: string | null }
  /** `number` tells the anonymous of one thread apart; `opened`: the same who opened it. */
  | { kind: 'anonymous'; number: number; opened: boolean }
  | { kind: 'left' };

export type PostView = {
  id: string;
  seq: number;
  rootSeq: number;
  /** Null where the words are gone: whoever took them back is not named beside the gap. */
  by: ByView | null;
  /** Opened the thread, as far as others may know. */
  opened: boolean;
  isMine: boolean;
  at: Date;
  editedAt: Date | null;
  /** Shown as a place only. `blocked`: between two who are out of each other's sight, above what others said. */
  gone: 'deleted' | 'hidden' | 'held' | 'blocked' | null;
  /** Its words are seen by its author and by those who look after the space. */
  held: boolean;
  /** Since when it is held. */
  heldSince: Date | null;
  hidden: boolean;
  html: string;
  contentNote: string;
  /** Where it was written in several fields: these stand for `html`. */
  parts?: PartView[];
  /** Own posts only: what the edit form begins with. */
  source: string | null;
  /** Own posts only: what an edit says it began with. */
  base: string | null;
  earlier: Earlier[];
  hearts: number;
  hearted: boolean;
  /** Kept for later by the reader. */
  bookmarked: boolean;
  accepted: boolean;
  /** Has not been seen by the reader, who was here before. */
  isNew: boolean;
  /** What a nested post answers. `post` null: it cannot be seen. */
  inReplyTo: { post: string | null; by: ByView | null } | null;
  can: {
    reply: Verdict;
    edit: Verdict;
    delete: Verdict;
    restore: Verdict;
    heart: Verdict;
    bookmark: Verdict;
    accept: Verdict;
    withdraw: Verdict;
  };
};

const ofAuthors: readonly (string | null)[] = ['open', 'answer', 'reply', 'edit', 'delete'];
/** What only the author of a post does: said to them alone, and not to whom they sent the address. */
export const isOfAuthor = (done: string | null): boolean => ofAuthors.includes(done);
