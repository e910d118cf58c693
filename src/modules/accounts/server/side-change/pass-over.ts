import { onlySystem } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { Nothing } from '../../contract.ts';
import { changeSide } from '../side/change-side.ts';
import type { AccountsTables } from '../tables.ts';
import { dropSideChange, findPassing } from './side-change.sql.ts';

const AT_ONCE = 100;

export const passOver = useCase<AccountsTables>()({
  name: 'accounts.pass_over',
  about: 'Let those whose day has come go over to the adults. Recorded.',
  input: Nothing,
  internal: true,
  subject: () => Promise.resolve({}),
  may: onlySystem,
  async run(ctx) {
    const due = await findPassing(ctx.tx, ctx.now, AT_ONCE);
    const passed: string[] = [];
    for (const { accountId, personaId } of due) {
      const hasPassed = await changeSide(ctx, {
        accountId,
        from: 'teen',
        to: 'adult',
        because: 'turned_18',
        reason: '',
        birthYear: null,
      });
      if (hasPassed) passed.push(personaId);
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
