import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Subject } from '#platform/module.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import { placeKinds } from '../place.ts';

type Reading = Pick<ReadCtx, 'registry' | 'actor'> & { tx: unknown };

/** What decides who reads: a space, a programme. */
export type Scope = {
  id: string;
  /** What it is called in an address. */
  key: string;
  title: string;
  /** The language in which the actor reads its title, where that is known; and what it is called in all. */
  language: string | null;
  names: string[];
  link: string;
  /** The actor looks after what is said there. */
  moderates: boolean;
  /** The actor may say there what is on their mind; a guest, once they joined. */
  writable: boolean;
  /** Places in it that the actor does not read yet. */
  folded: string[];
};

/** The scopes that the actor may read, of all kinds of places. */
export const scopesOf = ({ registry, actor }: Omit<Reading, 'tx'>): RawBuilder<unknown> =>
  sql.join(
    registry.all(placeKinds).map(
      (kind, nr) => sql`select ${nr}::int as nr, scope.* from (${kind.scopes(actor)})
        scope(id, key, title, language, names, link, position, moderates, writable, folded)`,
    ),
    sql` union all `,
  );

/** The same, read, in their order. */
export const readScopes = ({ tx, ...reading }: Reading) =>
  sql<Scope>`select id, key, title, language, names, link, moderates, writable, folded
    from (${scopesOf(reading)}) scope order by nr, position, id`.rows(tx as ReadCtx['tx']);

/** Kinds of places where whoever does not meet the author of the first post meets nothing. */
export const openedKinds = ({ registry }: Pick<Reading, 'registry'>): string[] =>
  registry.all(placeKinds).flatMap(({ kind, isOpened }) => (isOpened ? [kind] : []));

/** How posts of all kinds of places look to a reader. */
export const postSorts = ({ registry }: Pick<Reading, 'registry'>): Subject[] =>
  registry.all(placeKinds).flatMap(({ module }) => registry.subjects.get(`${module}.post`) ?? []);

/** How places of other kinds than `own` look to a reader. */
export const placeSorts = ({ registry }: Pick<Reading, 'registry'>, own: string): Subject[] =>
  registry
    .all(placeKinds)
    .flatMap(({ module, kind }) =>
      kind === own ? [] : (registry.subjects.get(`${module}.${kind}`) ?? []),
    );

/** Where the actor looks after what is said, of all kinds: rows of `id, title`. */
export const scopesModerated = (ctx: Omit<Reading, 'tx'>): RawBuilder<unknown> =>
  sql`(select scope.id, scope.title from (${scopesOf(ctx)}) scope where scope.moderates)`;
