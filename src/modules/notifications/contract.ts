import { z } from 'zod';
import { Limit, NumberCursor, SinceHour } from '#platform/paged.contract.ts';
import type { Side } from '#platform/actor.ts';
import type { Verdict } from '#platform/verdict.ts';
import { Wide } from '#platform/whole.contract.ts';

/** What is emitted to have people told. Its kind, subjects and audience are declared by whoever emits it. */
export type Notice = {
  kind: string;
  subject: { kind: string; id: string };
  /** What it belongs to, for muting: the id of a subject that is a thread. */
  thread: string;
  /** The side of the place; null where it concerns the person alone. */
  side: Side | null;
  /** Who did it; null where nobody in particular did, or somebody without a name. */
  by: string | null;
  to: readonly string[];
  /** Told as well: whoever follows, found when they are told. */
  audience?: { name: string; id: string };
  /** What it came by: a list, an act. */
  via?: string;
  /** Who has something of these kinds unread in the thread hears of it as this. */
  gather?: { kind: string; subject: { kind: string; id: string }; waiting: readonly string[] };
};
export type NoticesDue = { type: 'notifications.due'; payload: { notices: readonly Notice[] } };

/** The event that has people told; several notices of one act go in one. */
export const noticesDue = (...notices: readonly Notice[]): NoticesDue => ({
  type: 'notifications.due',
  payload: { notices },
});

/** Those who were told of these subjects look again: they may be seen no more, or once more. */
export type SubjectsChanged = {
  type: 'notifications.subjects_changed';
  payload: { ids: readonly string[] };
};
export const subjectsChanged = (...ids: readonly string[]): SubjectsChanged => ({
  type: 'notifications.subjects_changed',
  payload: { ids },
});

const Id = z.uuid();

export const InboxInput = z.strictObject({
  after: NumberCursor,
  limit: Limit(30),
  since: SinceHour,
  state: z.enum(['unread']).optional(),
});

/** All that changed: `after` is the `seq` of an earlier answer. */
export const InboxChangesInput = z.strictObject({ after: Wide });

/** One item, everything about a thread, or everything up to a place in the list. */
export const MarkRead = z
  .strictObject({ id: Id.optional(), thread: Id.optional(), upTo: Wide.optional() })
  .refine((input) => Object.values(input).filter((value) => value !== undefined).length === 1, {
    message: 'say_what_was_read',
    path: ['id'],
  });

export const OneThread = z.strictObject({ thread: Id });
export const ChangeSettings = z.strictObject({
  /** Kinds that may be switched off, as `notifications.settings` lists them. */
  off: z.array(z.string().max(60)).max(200),
});

export type InboxItem = {
  id: string;
  /** Its place in the list, newest first. */
  seq: number;
  kind: string;
  /** Its sentence, as a message. */
  says: string;
  /** About what is one's own: it cannot be muted. */
  isOwn: boolean;
  at: Date;
  /** No more is told than within which hour it was: it was done without a name. */
  isHour: boolean;
  readAt: Date | null;
  /** The last few who did it, newest first, and how many more. Nobody: they have left. */
  people: { names: string[]; more: number };
  /** Of the last who did it: whose, and the version of their picture. */
  face: { id: string; avatar: string | null } | null;
  /** Where it happened. The link leads to the very post. `language`: of the title, where that is known. */
  place: { title: string; link: string; language: string | null };
  thread: string;
  /** Why a post was taken away, or something was done with a thread: the reason, and the house rule. */
  reason: string | null;
  rule: string | null;
  /** What was done with a thread. */
  act: string | null;
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
  /** Of changes: items that may no longer be seen. */
  gone: string[];
  /** Of changes: so much changed that one had better begin anew. */
  isStale: boolean;
  /** The cursor of the next page; at the end, and of changes: null. */
  next: string | null;
  can: { markAllRead: Verdict };
};

export type UnreadView = {
  seq: number;
  unread: number;
  /** The ids of what the unread is about; null where that is too much to say. */
  about: string[] | null;
};

export type SettingsView = {
  kinds: { kind: string; group: string; on: boolean }[];
  muted: { thread: string; title: string; link: string }[];
};

/** What marking as read gives back: the new cursor, and where the one item leads. */
export type MarkedRead = { seq: number; marked: number; link: string | null };
