import { momentOf, pageOf } from '#platform/paged.contract.ts';
import { pick } from '#platform/pick.ts';
import { query } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { DeedsInput, type DeedsView } from '../../deeds.contract.ts';
import { mayReadDeeds, mayUndoDeed } from './deed.policy.ts';
import { aheadOf, deedRows, undoneElsewhere } from './deed.sql.ts';

export const deeds = query()({
  name: 'safety.deeds',
  about:
    'What was done with spaces, programmes, badges and duties by those who look after them, and what can be undone.',
  input: DeedsInput,
  may: mayReadDeeds,
  // The deeds; what of them was taken back elsewhere, by sorts of acts; what undoing one brings about.
  statements: 5,
  async read(ctx, which): Promise<DeedsView | undefined> {
    const { tx, actor, now } = ctx;
    const { deed, limit } = which;
    const { page, next } = pageOf(await deedRows(tx, actor, which), limit, momentOf);
    const rows = await undoneElsewhere(tx, ctx.registry, page);
    const shown = rows.map((row) => ({ ...row, verdict: mayUndoDeed(actor, row, now) }));
    const asked = deed === undefined ? undefined : shown[0];
    if (deed !== undefined && asked === undefined) return undefined;
    const ahead = asked?.verdict === allow ? await aheadOf(ctx, asked) : null;
    return {
      deeds: shown.map((row) => ({
        ...pick(
          row,
          'id',
          'act',
          'at',
          'rule',
          'reason',
          'title',
          'link',
          'isUndoing',
          'onMachine',
        ),
        says: row.detail?.says ?? {},
        by: named(row.byId, row.byName),
        person: named(row.personId, row.personName),
        ahead,
        can: { undo: row.verdict },
      })),
      next,
    };
  },
});

const named = (id: string | null, name: string | null) =>
  id === null || name === null ? null : { id, name };
