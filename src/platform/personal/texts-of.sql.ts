import { sql, type RawBuilder } from '../db/sql.ts';
import { AT_ONCE } from './personal.ts';
import type { Found, Walk } from './through-texts.sql.ts';

/** The id of a row that has none of its own, of what it is known by. */
export const idOf = (...columns: readonly string[]): RawBuilder<string> =>
  sql<string>`md5(concat_ws('/', ${sql.join(columns.map((one) => sql`${sql.ref(one)}::text`))}))::uuid`;

/**
 * Walks over what is said in a table of few rows (each is read), whose words may name somebody with an @. Columns
 * of text, or `name::jsonb`.
 */
export function textsOf(
  table: string,
  columns: readonly string[],
  id: RawBuilder<string> = sql.ref('id'),
): Walk {
  const own = columns.map((column) => {
    const [name = '', type = 'text'] = column.split('::');
    return { name, type: sql.raw(type), at: sql.ref(name) };
  });
  const texts = sql.join(own.map(({ name, at }) => sql`${sql.lit(name)}, ${at}::text`));
  const all = sql.join(own.map(({ at }) => sql`${at}::text`));
  return {
    find: (after, like) => sql<Found>`
      select ${id} as id, jsonb_build_object(${texts}) as texts from ${sql.table(table)}
      where ${id} > ${after}::uuid and concat_ws(' ', ${all}) ilike any(${like})
      order by 1 limit ${AT_ONCE}`,
    put: (row, now, was) => sql`
      update ${sql.table(table)}
      set ${sql.join(own.map(({ name, type, at }) => sql`${at} = ${now[name]}::${type}`))}
      where ${id} = ${row}::uuid
        and ${sql.join(
          own.map(({ name, at }) => sql`${at}::text is not distinct from ${was[name]}`),
          sql` and `,
        )}`,
  };
}
