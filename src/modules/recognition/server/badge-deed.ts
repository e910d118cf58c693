import type { Side } from '#platform/actor.ts';
import type { Deed } from '#platform/use-case.ts';

/** What was done with a badge, in the log of those who look after the badges of its side. */
export const badgeDeed = (
  { side, title }: { side: Side; title: string },
  undo: NonNullable<Deed['undo']>,
): Deed => ({
  ...{ power: side === 'adult' ? 'operate' : 'safeguard', side, scopeId: null },
  ...{ title, link: '/operate/badges', undo },
});
