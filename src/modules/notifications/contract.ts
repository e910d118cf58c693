import { z } from 'zod';
import type { Verdict } from '#platform/verdict.ts';

export const kinds = [
  'replied',
  'mentioned',
  'hearted',
  'peer_came',
  'step_done',
  'held',
  'removed',
  'followed',
  'opened',
  'welcomed',
  'accepted',
  'taglist',
  'restored',
  'tended',
  'badge',
] as const;
export type Kind = (typeof kinds)[number];

/** What may be switched off. What is done with one's own posts and threads is always told. */
export const optionalKinds = [
  'replied',
  'mentioned',
  'hearted',
  'followed',
  'opened',
  'welcomed',
  'accepted',
  'taglist',
  'badge',
  'peer_came',
  'step_done',
] as const;
export type OptionalKind = (typeof optionalKinds)[number];

const Id = z.uuid();
const Seq = z.coerce.number().int().min(0);

/** The newest items, those before a place in the list, or all that changed after a cursor. */
export const InboxInput = z
  .strictObject({
    after: Seq.optional(),
    before: Seq.optional(),
    state: z.enum(['unread']).optional(),
  })
  .refine((input) => input.after === undefined || (input.before ?? input.state) === undefined, {
    message: 'after_stands_alone',
    path: ['after'],
  });

/** One item, everything about a thread, or everything up to a place in the list. */
export const MarkRead = z
  .strictObject({ id: Id.optional(), thread: Id.optional(), upTo: Seq.optional() })
  .refine((input) => Object.values(input).filter((value) => value !== undefined).length === 1, {
    message: 'say_what_was_read',
    path: ['id'],
  });

export const OneThread = z.strictObject({ thread: Id });
export const ChangeSettings = z.strictObject({
  off: z.array(z.enum(optionalKinds)).max(optionalKinds.length),
});
export const Nothing = z.strictObject({});

export type InboxItem = {
  id: string;
  /** Its place in the list, newest first. */
  seq: number;
  kind: Kind;
  at: Date;
  readAt: Date | null;
  /** The last few who did it, newest first, and how many more. Nobody: they have left. */
  people: { names: string[]; more: number };
  /** Of the last who did it: whose, and the version of their picture. */
  face: { id: string; avatar: string | null } | null;
  /** Where it happened. The link leads to the very post. */
  place: { title: string; link: string };
  thread: string;
  /** Why a post was taken away, or something was done with a thread: the reason, and the house rule. */
  reason: string | null;
  rule: string | null;
  /** What was done with a thread. */
  act: 'close' | 'reopen' | 'move' | 'merge' | 'split' | null;
  /** The taglist by which one was called, to be left at once. */
  taglist: { id: string; name: string } | null;
  /** A post that waited, and can be seen by others now. */
  isOut: boolean;
};

export type InboxView = {
  /** The cursor: everything up to this change is in what was fetched. */
  seq: number;
  /** Counted up to 50. */
  unread: number;
  /** Muted threads; always all of them. */
  muted: string[];
  items: InboxItem[];
  /** With `after`: items that may no longer be seen. */
  gone: string[];
  /** With `after`: so much changed that one had better begin anew. */
  isStale: boolean;
  /** The next page: `before` this place in the list. */
  older: number | null;
  can: { markAllRead: Verdict };
};

export type UnreadView = { seq: number; unread: number };

export type SettingsView = {
  kinds: { kind: OptionalKind; on: boolean }[];
  muted: { thread: string; title: string; link: string }[];
};

/** What marking as read gives back: the new cursor, and where the one item leads. */
export type MarkedRead = { seq: number; marked: number; link: string | null };
