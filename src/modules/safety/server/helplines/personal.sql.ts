import { longerNames } from '#modules/accounts/index.server.ts';
import { sql } from '#platform/db/sql.ts';
import { namedInVersions, putTexts } from '#platform/languages/named.sql.ts';
import type { EraseStep, Personal } from '#platform/personal/personal.ts';
import { nobodyIn } from '#platform/personal/rows.sql.ts';
import { textsOf } from '#platform/personal/texts-of.sql.ts';
import { throughTexts, type Walk } from '#platform/personal/through-texts.sql.ts';
import { helplinesChanged } from './kept.ts';

/** Every process keeps what stands there in memory. */
const step = (table: string, walk: Walk): EraseStep => ({
  table,
  async run(ctx, { who }) {
    const changed = await throughTexts(ctx, who, await longerNames(ctx.tx, who.names), walk);
    if (changed > 0) helplinesChanged(ctx);
    return changed;
  },
});

/** A line stays, without who confirmed it, and without the name where its words say one with an @. What somebody did is in the audit, which they take along. */
export const personal: Personal = {
  exportOf: () => Promise.resolve({ sections: [] }),
  erase: [
    step(
      'safety.helpline',
      textsOf('safety.helpline', ['name', 'whom', 'hours', 'note', 'before::jsonb']),
    ),
    step('platform.translation', {
      find: (after, like) => namedInVersions(sql`select id from safety.helpline`, { after, like }),
      put: putTexts,
    }),
    nobodyIn('safety.helpline.checked_by'),
  ],
};
