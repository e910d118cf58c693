import { onlySystem } from '#platform/actor.policy.ts';
import { ADULT_AGE } from '../../contract.ts';
import type { SideChangeAhead } from '../../side.contract.ts';
import { type Ctx, useCase } from '../tx.ts';
import { changeSide } from '../side/change-side.ts';
import { latestFrom } from './side-change.rules.ts';
import { dropSideChange, findDue, findPassing, insertSideChange } from './side-change.sql.ts';

const TOLD_AT_ONCE = 500;

/** Their way leads over to the adults: their pages say so from now on. */
export async function announceSideChange(
  ctx: Ctx,
  who: { accountId: string; personaId: string },
): Promise<Date> {
  const latestAt = latestFrom(ctx.now);
  await insertSideChange(ctx.tx, { accountId: who.accountId, now: ctx.now, latestAt });
  ctx.emit({
    type: 'accounts.passage_ahead',
    payload: { personaId: who.personaId, latestAt: latestAt.toISOString() },
  } satisfies SideChangeAhead);
  return latestAt;
}

export const findSideChanges = useCase({
  name: 'accounts.find_passages',
  about: 'Tell young people who are surely 18 by now that they go over to the adults, and by when.',
  internal: true,
  may: onlySystem,
  async run(ctx) {
    // Only the year is known: whoever was born then is 18 from the next new year on.
    const bornUntil = ctx.now.getUTCFullYear() - ADULT_AGE - 1;
    const due = await findDue(ctx.tx, bornUntil, TOLD_AT_ONCE);
    for (const who of due) await announceSideChange(ctx, who);
    return { told: due.length };
  },
});

const PASSED_AT_ONCE = 100;

export const passOver = useCase({
  name: 'accounts.pass_over',
  about: 'Let those whose day has come go over to the adults. Recorded.',
  internal: true,
  may: onlySystem,
  async run(ctx) {
    const due = await findPassing(ctx.tx, ctx.now, PASSED_AT_ONCE);
    const passed: string[] = [];
    const way = {
      from: 'teen',
      to: 'adult',
      because: 'turned_18',
      reason: '',
      birthYear: null,
    } as const;
    for (const { accountId, personaId } of due) {
      if (await changeSide(ctx, { accountId, ...way })) passed.push(personaId);
      else await dropSideChange(ctx.tx, accountId);
    }
    return { passed };
  },
  power: (_input, _subject, { passed }) =>
    passed.map((personaId) => ({
      subjectKind: 'side',
      subjectId: 'turned_18',
      personaId,
      reason: null,
    })),
});
