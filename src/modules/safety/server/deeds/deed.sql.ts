import type { z } from 'zod';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import type { Deed, ReadCtx } from '#platform/use-case.ts';
import type { DeedsInput, DeedView } from '../../deeds.contract.ts';
import type { DeedFacts } from './deed.policy.ts';

type DeedRow = DeedFacts &
  Omit<DeedView, 'by' | 'person' | 'can' | 'ahead' | 'says'> &
  Record<'byId' | 'byName' | 'personName', string | null> & {
    undo: Deed['undo'];
    detail: Deed['detail'] | null;
    subjectId: string;
  };

/** Deeds of a power that the actor holds on that side, everywhere, there, or in what is above. */
function heldFor(actor: Actor): RawBuilder<boolean> {
  const held = actor.powers
    .filter(({ sides }) => sides.length > 0)
    .map(
      // To safeguard is about young people, from the adult side.
      ({ power, scope, sides }) => sql`(deed.power = ${power}
        and (${power} = 'safeguard' or deed.side = any(${[...sides]}::text[]))
        and (${scope}::uuid is null or ${scope}::uuid in (deed.scope_id, deed.above_id)))`,
    );
  return held.length === 0 ? sql<boolean>`false` : sql<boolean>`(${sql.join(held, sql` or `)})`;
}

// Whoever is on another side now is not named. A block hides nobody here: or who acts could hide from who answers for it.
const named = (card: string, column: string) => sql`accounts.pub_member_card ${sql.ref(card)}
  on ${sql.ref(`${card}.id`)} = ${sql.ref(`deed.${column}`)} and ${sql.ref(`${card}.side`)} in (deed.side, 'adult')`;

const deeds = (actor: Actor, rest: RawBuilder<unknown>) => sql<DeedRow>`
  select deed.id, deed.act, deed.at, deed.rule, deed.reason, deed.title, deed.link, deed.undo, deed.detail,
    deed.subject_id as "subjectId", deed.on_machine as "onMachine",
    by.id as "byId", by.name as "byName", person.id as "personId", person.name as "personName",
    deed.undoes is not null as "isUndoing", ${heldFor(actor)} as "isTheirs", deed.undo is not null as "isUndoable",
    exists (select from platform.pub_deed later where later.undoes = deed.id) as "isUndone",
    exists (select from platform.pub_deed later where later.subject_id = deed.subject_id
      and later.person_id is not distinct from deed.person_id and (later.at, later.id) > (deed.at, deed.id)) as "isOvertaken"
  from platform.pub_deed deed left join ${named('by', 'by_id')}
  left join ${named('person', 'person_id')} ${rest}`;

/** What the actor may have done, newest first, or one `deed` of that; one more than a page holds. */
export const deedRows = (
  tx: ReadTx,
  actor: Actor,
  { after, since, deed, limit }: z.output<typeof DeedsInput>,
) =>
  deeds(
    actor,
    sql`where ${heldFor(actor)}
        ${deed === undefined ? sql`` : sql`and deed.id = ${deed}::uuid`}
        ${after === undefined ? sql`` : sql`and (deed.at, deed.id) < (${after.at}, ${after.id}::uuid)`}
        ${since === undefined ? sql`` : sql`and deed.at >= ${since}`}
      order by deed.at desc, deed.id desc limit ${limit + 1}`,
  ).rows(tx);

/** What undoing one brings about, with what the act which undoes it tells of its subject. */
export async function aheadOf(
  { tx, registry }: ReadCtx,
  { undo, subjectId }: Pick<DeedRow, 'undo' | 'subjectId'>,
): Promise<DeedView['ahead']> {
  if (undo === null) return null;
  const tells = registry.useCases.get(undo.by)?.takesBack?.tells;
  const params = (await tells?.(tx, subjectId, undo.with)) ?? {};
  return { act: undo.by, params, opens: undo.withMoreRead === true };
}

/** The same rows, where those are undone as well of which nothing is left to be taken back. */
export async function undoneElsewhere<Row extends Pick<DeedRow, 'undo' | 'isUndone'>>(
  tx: ReadTx,
  { useCases }: Pick<ReadCtx['registry'], 'useCases'>,
  rows: readonly Row[],
): Promise<Row[]> {
  const gone = new Set<Row>();
  for (const by of new Set(rows.map(({ undo }) => undo?.by))) {
    const over = by === undefined ? undefined : useCases.get(by)?.takesBack?.over;
    if (over === undefined) continue;
    const those = rows.filter(({ undo }) => undo?.by === by);
    const found = await over(
      tx,
      those.map(({ undo }) => undo?.with ?? {}),
    );
    those.filter((_row, nr) => found[nr] === true).forEach((row) => gone.add(row));
  }
  return rows.map((row) => (gone.has(row) ? { ...row, isUndone: true } : row));
}

/** One of them; of two who undo it at once, one does it after the other. */
export async function deedToUndo(tx: Tx, actor: Actor, id: string): Promise<DeedRow | undefined> {
  await takeLock(tx, 'platform.deed', id);
  return deeds(actor, sql`where deed.id = ${id}::uuid and ${heldFor(actor)}`).first(tx);
}
