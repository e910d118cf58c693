import { sql, type RawBuilder } from './db/sql.ts';
import type { Actor } from './actor.ts';
import type { Subject } from './module.ts';
import type { Registry } from './registry.ts';

/**
 * What a reader may see now of subjects of several sorts; `idsOf` says which of each, `columns` what of them is asked.
 * A sort names tables of its own in what it says of the language: none of them is called `one_seen` there.
 */
export const seenOfSorts = (
  registry: Pick<Registry, 'all'>,
  sorts: readonly Subject[],
  reader: Actor,
  idsOf: (sort: Subject) => RawBuilder<unknown>,
  columns = sql`seen.id, seen.title, seen.link, seen.state, seen.whys`,
): RawBuilder<unknown> =>
  sql.join(
    sorts.map(
      (sort) => sql`select ${sort.kind}::text as kind, ${columns}
        from (select one_seen.*, ${sort.language?.(sql`one_seen.id`, reader) ?? sql`null::text`} as language
          from (${sort.seen(reader, idsOf(sort), registry)}) one_seen(id, title, link, state, whys)) seen`,
    ),
    sql` union all `,
  );
