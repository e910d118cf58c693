import { withoutName } from '#modules/posts/index.server.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { SETTINGS } from '#platform/live/bus.ts';
import type { Personal } from '#platform/personal/personal.ts';
import { nobodyIn } from '#platform/personal/rows.sql.ts';
import { idOf, textsOf } from '#platform/personal/texts-of.sql.ts';

/** What an operator decided stays, without the name where it says one with an @; what they did is in the audit, which they take along. */
export const personal: Personal = {
  exportOf: () => Promise.resolve({ sections: [] }),
  erase: [
    {
      table: 'admin.setting',
      async run(ctx, parting) {
        const said = textsOf('admin.setting', ['value'], idOf('key', 'language', 'version'));
        const changed = await withoutName(ctx, parting, said);
        // Every process keeps what holds in memory, and guests' pages for a second.
        if (changed > 0) ctx.wake(SETTINGS, ['*']);
        if (changed > 0) forgetGuestPages(ctx);
        return changed;
      },
    },
    nobodyIn('admin.setting.by_id'),
    nobodyIn('admin.import.undone_by'),
  ],
};
