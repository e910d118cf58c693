import { leavingNow, whoIs } from '#modules/accounts/index.server.ts';
import { isLastOperator } from '#modules/leading/index.server.ts';
import type { AnyTx } from '#platform/db/sql.ts';
import type { Leaver } from './data.policy.ts';

/** Whether nobody would run the place without them; who else is about to go counts no more. */
export async function lastOf(ctx: { tx: AnyTx; now: Date }, accountId: string): Promise<Leaver> {
  const mine = (await whoIs(ctx.tx, accountId))?.personaIds ?? [];
  if (await isLastOperator(ctx, mine)) return { runsAlone: 'yes' };
  const others = await leavingNow(ctx.tx, accountId);
  return { runsAlone: (await isLastOperator(ctx, mine, others)) ? 'others_leave' : 'no' };
}
