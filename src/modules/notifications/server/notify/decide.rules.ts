import type { NotificationKind } from '#platform/notification-kind.contract.ts';
import type { Notice } from '../../contract.ts';

/** What somebody has been told before, of this subject or (unread) of its thread. */
export type Earlier = {
  id: string;
  kind: string;
  subject: string;
  isUnread: boolean;
  /** Who did this did that too. */
  byThem: boolean;
  /** At the very moment of this, which may be this very thing, delivered again. */
  isNow: boolean;
  /** Of a moment after this, which is delivered late. */
  isLater: boolean;
};

export type Facts = {
  /** There, and on the side where it happened. */
  isHere: boolean;
  /** Kinds switched off. */
  off: readonly string[];
  isMuted: boolean;
  /** Who did it and who would be told are out of each other's sight. */
  isApart: boolean;
  earlier: readonly Earlier[];
};

export type Decision =
  | { do: 'nothing' }
  | { do: 'add'; kind: string; subject: Notice['subject'] }
  | { do: 'join'; item: string; restates?: true };

type Kinds = ReadonlyMap<string, NotificationKind>;

const nothing: Decision = { do: 'nothing' };

/**
 * Whether somebody is told, anew or as part of what they have not read yet. Nobody is told of their
 * own doing, of a muted thread, of somebody out of their sight, of what they switched off, or of a place
 * on the other side; and of one subject once.
 */
export function decide(kinds: Kinds, notice: Notice, to: string, facts: Facts): Decision {
  const { gather } = notice;
  const isGathered = gather !== undefined && facts.earlier.some(waits(gather.waiting, notice));
  const { kind: name, subject } = isGathered ? gather : notice;
  const kind = kindOf(kinds, name);
  if (notice.by === to || !facts.isHere) return nothing;
  // What was switched off while it could be is told once it cannot.
  if (kind.isOptional && facts.off.includes(name)) return nothing;
  if (facts.isApart && !kind.isOwn) return nothing;
  if (facts.isMuted && !kind.isOwn && !kind.evenWhenMuted) return nothing;
  const fresh: Decision = { do: 'add', kind: name, subject };
  const told = facts.earlier.filter((one) => one.subject === subject.id);
  if (kind.everyTime) {
    const same = told.filter((one) => one.kind === name);
    if (same.some((one) => one.isNow)) return nothing;
    // How something stood before is no news to whoever was told how it stands since.
    if (kind.lasts && same.some((one) => one.isLater)) return nothing;
    const unread = kind.lasts ? same.find((one) => one.isUnread) : undefined;
    return unread === undefined ? fresh : { do: 'join', item: unread.id, restates: true };
  }
  if (!kind.gathers) return told.some(saysSame(kinds, kind)) ? nothing : fresh;
  const same = told.filter((one) => one.kind === name);
  if (kind.countsPeople && same.some((one) => one.byThem)) return nothing;
  const open = same.find((one) => one.isUnread);
  return open === undefined ? fresh : { do: 'join', item: open.id };
}

const saysSame =
  (kinds: Kinds, { name, sameAs }: NotificationKind) =>
  (one: Earlier) =>
    one.kind === name || (sameAs !== undefined && kinds.get(one.kind)?.sameAs === sameAs);

const waits = (waiting: readonly string[], notice: Notice) => (one: Earlier) =>
  one.isUnread && waiting.includes(one.kind) && one.subject !== notice.subject.id;

function kindOf(kinds: Kinds, name: string): NotificationKind {
  const kind = kinds.get(name);
  if (kind === undefined) throw new Error(`Nobody declares the notification kind ${name}`);
  return kind;
}
