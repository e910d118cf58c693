import { holds } from '#platform/actor.ts';
import { query } from '#platform/use-case.ts';
import { allow, deny } from '#platform/verdict.ts';
import type { ErasuresView } from '../../data.contract.ts';
import type { AdminTables } from '../tables.ts';
import { listErasures } from './erasure.sql.ts';
import { stepsOf } from './steps.ts';

export const erasures = query<AdminTables>()({
  name: 'admin.erasures',
  about: 'Who was erased: when, and how many rows of which table. Nobody is named.',
  may: (actor) => (holds(actor, 'operate') ? allow : deny('not_found')),
  statements: 1,
  read: async ({ tx, registry }): Promise<ErasuresView> => ({
    erasures: (await listErasures(tx)).map((one) => ({ ...one, steps: stepsOf(registry).length })),
  }),
});
