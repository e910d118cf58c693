import { withoutName } from '#modules/posts/index.server.ts';
import type { Personal } from '#platform/personal/personal.ts';
import { nobodyIn } from '#platform/personal/rows.sql.ts';
import { idOf, textsOf } from '#platform/personal/texts-of.sql.ts';

/** What an operator decided stays, without the name where it says one with an @; what they did is in the audit, which they take along. */
export const personal: Personal = {
  exportOf: () => Promise.resolve({ sections: [] }),
  erase: [
    {
      table: 'admin.setting',
      run: (ctx, parting) =>
        withoutName(
          ctx,
          parting,
          textsOf('admin.setting', ['value'], idOf('key', 'language', 'version')),
        ),
    },
    nobodyIn('admin.setting.by_id'),
  ],
};
