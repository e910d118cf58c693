import type { Side } from '#platform/actor.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import type { SideChanged } from '../../side.contract.ts';
import { dropSideChange } from '../side-change/side-change.sql.ts';
import { endStreams } from '../session/end-streams.ts';
import type { Ctx } from '../tx.ts';
import { deleteTokensOf } from '../token/token.sql.ts';
import { dropOfOldSide, insertChange, personasOf, setSide } from './side.sql.ts';

/**
 * The one way from side to side. The side is read with every request, so nothing of the old side is
 * seen or reached from this moment on; what hangs on it elsewhere ends by the event. Posts stay where they are.
 * False when somebody was quicker.
 */
export async function changeSide(
  ctx: Ctx,
  move: {
    accountId: string;
    from: Side;
    to: Side;
    because: 'turned_18' | 'wrong_side';
    reason: string;
    /** The year as it is known now; null leaves it. */
    birthYear: number | null;
  },
): Promise<boolean> {
  const { tx, now } = ctx;
  if (!(await setSide(tx, move))) return false;
  const { accountId, from, to, because, reason } = move;
  const personaIds = (await personasOf(tx, accountId)).map(({ id }) => id);
  await dropOfOldSide(tx, personaIds, now);
  await dropSideChange(tx, accountId);
  await deleteTokensOf(tx, accountId);
  const sides = { fromSide: from, toSide: to };
  await insertChange(tx, { id: ctx.newId(), accountId, ...sides, because, reason, changedAt: now });
  ctx.emit({
    type: 'accounts.side_changed',
    payload: { personaIds, from, to, because },
  } satisfies SideChanged);
  endStreams(ctx, personaIds);
  forgetGuestPages(ctx);
  return true;
}
