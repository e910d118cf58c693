import { pageOf } from '#platform/paged.contract.ts';
import { query } from '#platform/use-case.ts';
import { Imports, type ImportsView } from '../../imports.contract.ts';
import type { AdminTables } from '../tables.ts';
import { maySeeImports, sidesOf } from './imports.policy.ts';
import { listImports } from './imports.sql.ts';

export const imports = query<AdminTables>()({
  name: 'admin.imports',
  about: 'Which files were imported, when, what each added, and whether it still stands.',
  input: Imports,
  may: maySeeImports,
  statements: 1,
  async read({ tx, actor }, which): Promise<ImportsView> {
    const rows = await listImports(tx, sidesOf(actor), which);
    const { page, next } = pageOf(rows, which.limit, ({ id }) => id);
    return { imports: page, next };
  },
});
