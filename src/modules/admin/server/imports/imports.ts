import { query } from '#platform/use-case.ts';
import { Imports, type ImportsView } from '../../imports.contract.ts';
import type { AdminTables } from '../tables.ts';
import { maySeeImports, sidesOf } from './imports.policy.ts';
import { IMPORTS_AT_ONCE, listImports } from './imports.sql.ts';

export const imports = query<AdminTables>()({
  name: 'admin.imports',
  about: 'Which files were imported, when, what each added, and whether it still stands.',
  input: Imports,
  may: maySeeImports,
  statements: 1,
  async read({ tx, actor }, { before }): Promise<ImportsView> {
    const found = await listImports(tx, sidesOf(actor), before);
    const shown = found.slice(0, IMPORTS_AT_ONCE);
    return {
      imports: shown,
      next: found.length > IMPORTS_AT_ONCE ? (shown.at(-1)?.id ?? null) : null,
    };
  },
});
