import { pick } from '#platform/pick.ts';
import { query } from '#platform/use-case.ts';
import { DeedsInput, type DeedsView } from '../../deeds.contract.ts';
import { mayReadDeeds, mayUndoDeed } from './deed.policy.ts';
import { deedRows } from './deed.sql.ts';

const PAGE = 30;

export const deeds = query()({
  name: 'safety.deeds',
  about:
    'What was done with spaces, programmes, badges and duties by those who look after them, and what can be undone.',
  input: DeedsInput,
  may: mayReadDeeds,
  statements: 1,
  async read({ tx, actor, now }, { before = null }): Promise<DeedsView> {
    const rows = await deedRows(tx, actor, { before, limit: PAGE });
    const shown = rows.slice(0, PAGE);
    return {
      deeds: shown.map((row) => ({
        ...pick(row, 'id', 'act', 'at', 'rule', 'reason', 'title', 'link', 'isUndoing'),
        by: named(row.byId, row.byName),
        person: named(row.personId, row.personName),
        can: { undo: mayUndoDeed(actor, row, now) },
      })),
      older: rows.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
    };
  },
});

const named = (id: string | null, name: string | null) =>
  id === null || name === null ? null : { id, name };
