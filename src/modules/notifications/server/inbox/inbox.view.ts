import { isShownHeld } from '#platform/notification-kind.contract.ts';
import { allow, deny } from '#platform/verdict.ts';
import type { InboxItem, InboxView, UnreadView } from '../../contract.ts';
import type { ItemRow, Standing } from './inbox.sql.ts';
import type { Seen } from './seen.ts';

const HOUR = 3_600_000;

/** What is said of it on every page. */
export const unreadView = ({ seq, unread, about }: Standing): UnreadView => ({
  seq,
  unread,
  about,
});

/** An inbox of which nothing is fetched yet. */
export const standingView = ({ seq, unread, muted }: Standing): InboxView => ({
  seq,
  unread,
  muted,
  items: [],
  gone: [],
  isStale: false,
  next: null,
  can: { markAllRead: unread > 0 ? allow : deny('nothing_unread') },
});

/** What changed, and what disappeared. */
export function changesView(
  stands: InboxView,
  rows: readonly ItemRow[],
  seen: readonly Seen[],
): InboxView {
  const there = new Set(seen.map(({ row }) => row.id));
  const gone = rows.map(({ id }) => id).filter((id) => !there.has(id));
  return { ...stands, items: seen.map(itemView), gone };
}

/** Where an item leads: to the very post, or to its place when the post is no longer there. */
export const linkOf = ({ kind, subject }: Pick<Seen, 'kind' | 'subject'>): string =>
  subject.link + (kind.leadsTo ?? '');

export function itemView({ row, kind, subject }: Seen): InboxItem {
  const why = subject.whys?.[row.via ?? 'hide'];
  const isOut = isShownHeld(kind) && subject.state === 'visible';
  const act = kind.acts === undefined ? null : row.via;
  const isHour = row.isUnnamed && kind.isOwn !== true;
  return {
    id: row.id,
    seq: row.seq,
    kind: row.kind,
    says: ['inbox.', row.kind, isOut ? '_out' : '', act === null ? '' : `_${act}`].join(''),
    isOwn: kind.isOwn === true,
    at: isHour ? new Date(Math.floor(row.at.getTime() / HOUR) * HOUR) : row.at,
    isHour,
    readAt: row.readAt,
    people: { names: row.names, more: row.people - row.names.length },
    face: row.face,
    place: {
      ...{ title: subject.title, link: linkOf({ kind, subject }) },
      language: subject.language ?? null,
    },
    thread: row.thread,
    reason: why?.reason ?? null,
    rule: why?.rule ?? null,
    act,
    taglist: row.via === null || row.viaTitle === null ? null : { id: row.via, name: row.viaTitle },
    isOut,
  };
}
