import { dueToLeave, whoIs } from '#modules/accounts/index.server.ts';
import { isLastOperator } from '#modules/leading/index.server.ts';
import { onlySystem } from '#platform/actor.policy.ts';
import { newPublicId } from '#platform/ids.ts';
import { useCase } from '#platform/use-case.ts';
import { erasureGoesOn } from '../../data.contract.ts';
import type { AdminTables } from '../tables.ts';
import { beginErasure, beingErased, forgottenErasures } from './erasure.sql.ts';
import { reachedBy } from './go-on.ts';

/** As long as nobody went on with it, it is taken up again. */
const FORGOTTEN = 10 * 60_000;

export const eraseDue = useCase<AdminTables>()({
  name: 'admin.erase_due',
  about: 'Erase people whose day of grace is over, and go on where that was broken off.',
  internal: true,
  may: onlySystem,
  async run(ctx) {
    const begun: { id: string; posts: string }[] = [];
    const gone: string[] = [];
    for (const { accountId } of await beingErased(ctx.tx))
      gone.push(...((await whoIs(ctx.tx, accountId))?.personaIds ?? []));
    for (const { accountId, posts } of await dueToLeave(ctx.tx, ctx.now)) {
      const who = await whoIs(ctx.tx, accountId);
      // Asked in time they were told; somebody else may have gone since, or goes now. They wait for a successor.
      if (who === undefined || (await isLastOperator(ctx, who.personaIds, gone))) continue;
      // Random: the time of an id would say when, beside a row that says nobody.
      const id = newPublicId();
      const at = { beganAt: ctx.now, touchedAt: ctx.now, counts: '{}' };
      const isNew = await beginErasure(ctx.tx, {
        id,
        accountId,
        salt: newPublicId(),
        posts,
        ...at,
      });
      if (!isNew) continue;
      begun.push({ id, posts });
      gone.push(...who.personaIds);
    }
    const since = new Date(ctx.now.getTime() - FORGOTTEN);
    const forgotten = await forgottenErasures(ctx.tx, since);
    for (const one of [...begun.map(({ id }) => ({ id, step: 0, counts: {} })), ...forgotten])
      ctx.emit(erasureGoesOn(one.id, reachedBy(one)));
    return { begun };
  },
  power: (_input, _subject, { begun }) =>
    begun.map(({ id, posts }) => ({
      subjectKind: 'erasure',
      subjectId: id,
      reason: 'As they asked.',
      evidence: { posts },
    })),
});
