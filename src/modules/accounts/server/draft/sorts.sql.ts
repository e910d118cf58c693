import type { Actor } from '#platform/actor.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Subject } from '#platform/module.ts';
import { port } from '#platform/port.contract.ts';

/** What people begin to write and do not send at once: an answer, a reply, a text of a course. */
export type DraftSort = {
  /** How the places of such drafts begin; the message `drafts.module.thing` says what it is. */
  kind: `${string}.${string}`;
  /**
   * Where those of them go on that the actor may read, as SQL: rows of `id, title, link`; no link where they may
   * not write. `ids`: an array of uuids.
   */
  leads?(actor: Actor, ids: RawBuilder<unknown>): RawBuilder<unknown>;
  /** The page of what has no id: something new, or one's own. */
  page?: string;
};

export const messageOf = ({ kind }: Pick<DraftSort, 'kind'>): string => `drafts.${kind}`;

export const draftSorts = port<DraftSort>('accounts.draft_sorts', 'many', (sort) => ({
  messages: [messageOf(sort)],
}));

/** What drafts stand with is called by its own module alone. */
const alone = { all: () => [] };

/** Drafts that stand with things that can be pointed at; `link`: where, of `seen.id` and `seen.link`. */
export const leadsTo =
  (subjects: readonly Subject[], link: RawBuilder<unknown>): NonNullable<DraftSort['leads']> =>
  (actor, ids) =>
    sql.join(
      subjects.map(
        (one) => sql`select seen.id, seen.title,
          case when seen.link not like '/my-words%' then ${link} end as link
          from (${one.seen(actor, ids, alone)}) seen(id, title, link, state, whys)`,
      ),
      sql` union all `,
    );
