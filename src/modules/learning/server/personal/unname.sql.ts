import { withoutName } from '#modules/posts/index.server.ts';
import { sql } from '#platform/db/sql.ts';
import { namedInVersions, putTexts } from '#platform/languages/named.sql.ts';
import type { EraseStep } from '#platform/personal/personal.ts';
import { idOf, textsOf } from '#platform/personal/texts-of.sql.ts';
import type { Walk } from '#platform/personal/through-texts.sql.ts';

const inAllLanguages: Walk = {
  find: (after, like) =>
    namedInVersions(
      sql`select id from learning.programme union all select id from learning.course
        union all select id from learning.step`,
      { after, like },
    ),
  put: putTexts,
};

const step = (table: string, walk: Walk): EraseStep => ({
  table,
  run: (ctx, parting) => withoutName(ctx, parting, walk),
});

/** Where hosts wrote their name with an @ into what is taught. */
export const unnamedInTexts: readonly EraseStep[] = [
  step('learning.programme', textsOf('learning.programme', ['title', 'summary'])),
  step('learning.course', textsOf('learning.course', ['title', 'summary'])),
  step(
    'learning.step_version',
    textsOf(
      'learning.step_version',
      ['title', 'body', 'body_html', 'questions::jsonb'],
      idOf('step_id', 'version'),
    ),
  ),
  step('platform.translation', inAllLanguages),
];
