import { holds } from '#platform/actor.ts';
import { momentOf, pageOf } from '#platform/paged.contract.ts';
import { query } from '#platform/use-case.ts';
import { allow, deny } from '#platform/verdict.ts';
import { ErasuresInput, type ErasuresView } from '../../data.contract.ts';
import type { AdminTables } from '../tables.ts';
import { listErasures } from './erasure.sql.ts';
import { stepsOf } from './steps.ts';

export const erasures = query<AdminTables>()({
  name: 'admin.erasures',
  about: 'Who was erased: when, and how many rows of which table. Nobody is named.',
  input: ErasuresInput,
  may: (actor) => (holds(actor, 'operate') ? allow : deny('not_found')),
  statements: 1,
  async read({ tx, registry }, which): Promise<ErasuresView> {
    const rows = await listErasures(tx, which);
    const { page, next } = pageOf(rows, which.limit, ({ beganAt: at, id }) => momentOf({ at, id }));
    return { erasures: page.map((one) => ({ ...one, steps: stepsOf(registry).length })), next };
  },
});
