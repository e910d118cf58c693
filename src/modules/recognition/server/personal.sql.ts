import { longerNames } from '#modules/accounts/index.server.ts';
import { sql } from '#platform/db/sql.ts';
import { namedInVersions, putTexts } from '#platform/languages/named.sql.ts';
import type { EraseStep, Personal } from '#platform/personal/personal.ts';
import { textsOf } from '#platform/personal/texts-of.sql.ts';
import { throughTexts, type Walk } from '#platform/personal/through-texts.sql.ts';
import { nobodyIn, rowsOf, sectionsOf } from '#platform/personal/rows.sql.ts';

const step = (table: string, walk: Walk): EraseStep => ({
  table,
  run: async (ctx, { who }) => throughTexts(ctx, who, await longerNames(ctx.tx, who.names), walk),
});

/** Two that are given have two titles, whoever they were called after: the second gets a number. */
const badges: Walk = {
  ...textsOf('recognition.badge', ['title', 'about']),
  put: (id, now, was) => sql`
    update recognition.badge b set about = ${now['about']}, title = (
      select free.title from (select ${now['title']}::text as title, 1 as nr
        union all select ${now['title']}::text || ' ' || n, n from generate_series(2, 1000) n) free
      where b.retired_at is not null or not exists (select from recognition.badge other
        where other.side = b.side and other.id <> b.id and other.retired_at is null
          and lower(other.title) = lower(free.title))
      order by free.nr limit 1)
    where b.id = ${id}::uuid and b.title = ${was['title']} and b.about = ${was['about']}`,
};

/** Where others wrote their name with an @ into what badges say, in any language. */
const unnamed: readonly EraseStep[] = [
  step('recognition.badge', badges),
  step('platform.translation', {
    find: (after, like) => namedInVersions(sql`select id from recognition.badge`, { after, like }),
    put: putTexts,
  }),
];

/** Badges go with the person; those they gave stay with whom they gave them to. */
export const personal: Personal = {
  exportOf: ({ tx }, { personaIds }) => {
    const who = sql`any(${[...personaIds]}::uuid[])`;
    const awards = sql`select b.title, a.reason, a.awarded_at as at
      from recognition.award a join recognition.badge b on b.id = a.badge_id`;
    return sectionsOf(tx, {
      badges: sql`${awards} where a.persona_id = ${who} order by a.awarded_at`,
      badges_taken_back: sql`select b.title, a.awarded_for as reason, a.awarded_at as at, a.taken_at as ended,
        a.reason as ended_because, a.given_back_at as given_back,
        a.given_back_because from recognition.taking_back a
        join recognition.badge b on b.id = a.badge_id where a.persona_id = ${who} order by a.taken_at`,
      badges_given: sql`${awards} where a.awarded_by = ${who} order by a.awarded_at`,
    });
  },
  erase: [
    ...unnamed,
    rowsOf('recognition.award.persona_id'),
    rowsOf('recognition.taking_back.persona_id'),
    nobodyIn('recognition.award.awarded_by'),
  ],
};
