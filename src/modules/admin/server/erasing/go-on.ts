import { leavingOf, whoIs } from '#modules/accounts/index.server.ts';
import { handler } from '#platform/handlers.ts';
import { AT_ONCE } from '#platform/personal/personal.ts';
import type { Ctx } from '#platform/use-case.ts';
import { erasedDigest } from '#platform/backup/erased-list.ts';
import { erasureBegan, erasureGoesOn, type ErasureGoesOn } from '../../data.contract.ts';
import type { AdminTables } from '../tables.ts';
import { finishErasure, type Erasure, saveProgress, lockErasure } from './erasure.sql.ts';
import { stepsOf } from './steps.ts';

/**
 * One bounded step of an erasure, and the word that it goes on. Killed anywhere, this step is done
 * again: what it had erased was erased with the mark of how far it came, or not at all.
 */
export const goOn = handler<ErasureGoesOn, AdminTables>({
  on: 'admin.erasure_goes_on',
  name: 'admin.erase_on',
  async handle(ctx, { erasure, done }) {
    const reached = await eraseOn(ctx, erasure, done);
    if (reached !== undefined) ctx.emit(erasureGoesOn(erasure, reached));
  },
});

/** How far it has come when there is more to do. Nothing happens when it is further than `done` already. */
export async function eraseOn(
  ctx: Ctx<AdminTables>,
  id: string,
  done: number,
): Promise<number | undefined> {
  const erasure = await lockErasure(ctx.tx, id);
  if (erasure === undefined || done !== reachedBy(erasure)) return undefined;
  // They may have stayed in the very last moment: nothing is erased yet, and nothing will be.
  const stays =
    erasure.step === 0 &&
    (erasure.accountId === null || (await leavingOf(ctx.tx, erasure.accountId)) === undefined);
  const step = stays ? undefined : stepsOf(ctx.registry)[erasure.step];
  const who = erasure.accountId === null ? undefined : await whoIs(ctx.tx, erasure.accountId);
  if (step === undefined || who === undefined || erasure.salt === null) {
    await finishErasure(ctx.tx, id, ctx.now);
    return undefined;
  }
  const { posts, salt, counts } = erasure;
  if (done === 0) ctx.emit(erasureBegan(erasedDigest(who.accountId), posts));
  const rows = await step.run(ctx.as<never>(), { who, posts, salt });
  const progress = {
    step: rows < AT_ONCE ? erasure.step + 1 : erasure.step,
    counts: rows === 0 ? counts : { ...counts, [step.table]: (counts[step.table] ?? 0) + rows },
  };
  await saveProgress(ctx.tx, { id, ...progress }, ctx.now);
  return reachedBy(progress);
}

/** Grows with every turn: each ends a step or erases something. */
export const reachedBy = ({ step, counts }: Pick<Erasure, 'step' | 'counts'>): number =>
  Object.values(counts).reduce((sum, rows) => sum + rows, step);
