import type { Actor, Side } from '#platform/actor.ts';
import { allow } from '#platform/verdict.ts';
import type { Opening } from './opening.rules.ts';
import type { PathRow } from './path.sql.ts';
import { mayAuthor } from './programme.policy.ts';

/** As whom somebody who writes a programme looks at it, where they wish to: one who holds nothing there. Else null. */
export const lookingAs = (
  actor: Actor,
  programme: { id: string; side: Side },
  as: 'learner' | undefined,
): Actor | null =>
  as === 'learner' && mayAuthor(actor, programme) === allow
    ? { ...actor, powers: [], side: programme.side }
    : null;

/** The steps as somebody meets them who has not begun; with `shown` also where that one is a draft. */
export const notBegun = (rows: readonly PathRow[], shown?: string): PathRow[] =>
  rows
    .filter(({ id, stands }) => stands === 'asked' || id === shown)
    .map((row) => ({
      ...{
        ...row,
        stands: 'asked',
        begun: false,
        answered: false,
        repliesToPeers: 0,
        peersLeft: 0,
      },
      ...{ completedAt: null, takenBack: null, marked: null },
    }));

/** A step that is open to whoever has come so far. */
export const openNow: Opening = {
  ...{ stands: 'asked', rests: false, enrolled: true, done: false, begun: false },
  missingBefore: 0,
};
