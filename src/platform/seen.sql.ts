import { sql, type RawBuilder } from './db/sql.ts';
import type { Actor } from './actor.ts';
import type { Subject } from './module.ts';
import type { Registry } from './registry.ts';

/** What a reader may see now of subjects of several sorts; `idsOf` says which of each, `columns` what of them is asked. */
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
        from (select s.*, ${sort.language?.(sql`s.id`, reader) ?? sql`null::text`} as language
          from (${sort.seen(reader, idsOf(sort), registry)}) s(id, title, link, state, whys)) seen`,
    ),
    sql` union all `,
  );
