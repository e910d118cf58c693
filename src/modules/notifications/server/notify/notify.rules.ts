import type { Kind } from '../../contract.ts';

/** Something that happened, and whom it may concern. */
export type News = {
  to: string;
  kind: Kind;
  place: 'learning.post' | 'learning.step' | 'recognition.badge';
  placeId: string;
  threadId: string;
  /** Who did it; null when nobody in particular did. */
  by: string | null;
};

export type NotifyFacts = {
  toSide: string | null;
  placeSide: string | null;
  off: readonly string[];
  isMuted: boolean;
  /** Who did it and who would be told are out of each other's sight. */
  isApart: boolean;
  /** About this very place, in the same manner. */
  wasNotified: boolean;
  /** The same, by this very person. */
  wasNotifiedOfThem: boolean;
  /** An unread item that this could join. */
  open: string | null;
};

export type Decision = { do: 'nothing' } | { do: 'add' } | { do: 'join'; item: string };

const nothing: Decision = { do: 'nothing' };

/** These reach one also from a muted thread: they are about oneself, not about the talk. */
export const evenWhenMuted: readonly Kind[] = [
  'step_done',
  'held',
  'removed',
  'restored',
  'tended',
  'accepted',
  'badge',
];

/** These are told whoever did it: they are acts of those who look after the place. */
const evenWhenApart: readonly Kind[] = ['step_done', 'held', 'removed'];

/** Several of these in an unread item become one. */
export const gathered: readonly Kind[] = ['hearted', 'held', 'removed', 'followed', 'restored'];

/**
 * Whether somebody is told, anew or as part of what they have not read yet. Nobody is told of their
 * own doing, of a muted thread, of somebody out of their sight, of what they switched off, or of a place on the other side.
 */
export function decide(news: News, facts: NotifyFacts): Decision {
  if (news.by === news.to) return nothing;
  if (facts.toSide === null || facts.toSide !== facts.placeSide) return nothing;
  if (facts.off.includes(news.kind)) return nothing;
  if (facts.isApart && !evenWhenApart.includes(news.kind)) return nothing;
  if (facts.isMuted && !evenWhenMuted.includes(news.kind)) return nothing;
  if (!gathered.includes(news.kind)) return facts.wasNotified ? nothing : { do: 'add' };
  if (news.kind === 'hearted' && facts.wasNotifiedOfThem) return nothing;
  return facts.open === null ? { do: 'add' } : { do: 'join', item: facts.open };
}

/** Kinds that say the same about a place: who was replied to need not hear that the reply names them. */
export const alike = (kind: Kind): Kind[] => (addressing.includes(kind) ? [...addressing] : [kind]);

const addressing: readonly Kind[] = ['replied', 'mentioned', 'welcomed', 'taglist', 'opened'];
