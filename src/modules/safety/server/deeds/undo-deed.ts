import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { UndoDeed } from '../../deeds.contract.ts';
import { mayUndoDeed } from './deed.policy.ts';
import { deedToUndo, undoneElsewhere } from './deed.sql.ts';

export const undoDeed = useCase()({
  name: 'safety.undo_deed',
  about:
    'Undo, with a reason, what was done with a space, a programme, a badge or a duty: for two weeks, as long as nothing else was done with it since. Whom it concerns is told.',
  input: UndoDeed,
  async subject({ tx, actor, now, registry }, { deed }) {
    const found = await deedToUndo(tx, actor, deed);
    const [known] = found ? await undoneElsewhere(tx, registry, [found]) : [];
    return known && { ...known, now };
  },
  may: (actor, deed) => mayUndoDeed(actor, deed, deed.now),
  async run(ctx, { reason, moreRead }, { id, undo }) {
    if (undo === null) throw new Refusal('conflict', 'cannot_be_undone');
    const input = {
      ...undo.with,
      ...(undo.withReason && { reason }),
      ...(undo.withMoreRead && { moreRead }),
    };
    await ctx.does(undo.by, input, { reason, undoes: id });
    return { deed: id };
  },
});
