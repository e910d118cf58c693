import { takeLock } from '#platform/db/locks.sql.ts';
import { useCase } from '#platform/use-case.ts';
import { TakeBackImport, partOfImport, type ImportTakenBack } from '../../imports.contract.ts';
import type { AdminTables } from '../tables.ts';
import { mayTakeBackImport, sidesOf } from './imports.policy.ts';
import { findImport, markTakenBack } from './imports.sql.ts';
import { goesWith, standingAgainst } from './one-import.ts';

export const takeBackImport = useCase<AdminTables>()({
  name: 'admin.take_back_import',
  about:
    'Take an import back whole, as long as nobody has built on it: its people, programmes, posts and what was granted for them.',
  input: TakeBackImport,
  async subject(ctx, { import: id }) {
    // One import or undoing at a time: of two at once the second finds that it is done.
    await takeLock(ctx.tx, 'admin.import');
    const found = await findImport(ctx.tx, id);
    if (found === undefined) return undefined;
    // Whoever will be refused makes nobody wait.
    if (found.stands === 'taken_back' || !sidesOf(ctx.actor).includes(found.side))
      return { ...found, against: [] };
    // Held before it is asked: whoever builds on it meanwhile is seen below, or finds nothing there.
    for (const part of ctx.registry.all(partOfImport)) await part.hold?.(ctx.as(), id);
    return { ...found, against: await standingAgainst(ctx, found) };
  },
  may: mayTakeBackImport,
  async run(ctx, { import: id }): Promise<ImportTakenBack> {
    const went = await goesWith(ctx, id);
    await markTakenBack(ctx.tx, id, ctx.actor.personaId, ctx.now);
    for (const part of ctx.registry.all(partOfImport).toReversed())
      await part.takeBack?.(ctx.as(), id);
    return { went };
  },
  power: ({ reason }, { id, source, side, fileName }, { went }) => ({
    subjectKind: 'import',
    subjectId: id,
    reason,
    evidence: { source, side, file: fileName, ...went },
  }),
});
