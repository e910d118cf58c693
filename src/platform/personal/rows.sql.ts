import { sql, type AnyTx, type RawBuilder } from '#platform/db/sql.ts';
import type { Ctx } from '../use-case.ts';
import { AT_ONCE, type EraseStep, type Exported, type Parting, type Section } from './personal.ts';

type Column = `${string}.${string}.${string}`;

/** Erases the rows in which a column names one of the person's personas. `schema.table.column`. */
export const rowsOf = (column: Column): EraseStep =>
  withRowsOf(column, (table) => sql`delete from ${table}`);

/** Takes the person out of a column: nobody stands there afterwards. */
export const nobodyIn = (column: Column): EraseStep =>
  withRowsOf(column, (table, name) => sql`update ${table} set ${name} = null`);

/** Puts a stand-in for the person into a column that must name somebody: one of its own in each `place`. */
export const standInIn = (column: Column, place: string): EraseStep =>
  withRowsOf(
    column,
    (table, name, { salt }) =>
      sql`update ${table} set ${name} = ${standIn(salt, sql.ref(place), name)}`,
  );

/** A persona that nobody is: the same within one erasure for the same persona and place, and nowhere else. */
export const standIn = (
  salt: string,
  place: RawBuilder<unknown>,
  persona: RawBuilder<unknown>,
): RawBuilder<string> =>
  sql<string>`md5(${salt}::text || ${place}::text || ${persona}::text)::uuid`;

type Part = RawBuilder<unknown>;

function withRowsOf(
  column: Column,
  act: (table: Part, name: Part, parting: Parting) => Part,
): EraseStep {
  const [schema = '', thing = '', last = ''] = column.split('.');
  const [table, name] = [sql.table(`${schema}.${thing}`), sql.ref(last)];
  return erasing(
    `${schema}.${thing}`,
    (parting) => sql`${act(table, name, parting)} where ctid = any(array(select ctid from ${table}
      where ${name} = any(${[...parting.who.personaIds]}::uuid[]) limit ${AT_ONCE}))`,
  );
}

/** A step that is one statement. */
export const erasing = (table: string, statement: (parting: Parting) => Part): EraseStep => ({
  table,
  run: (ctx, parting) => changed(ctx, statement(parting)),
});

/** How many rows a statement changed. */
export const changed = (ctx: Ctx<never>, statement: RawBuilder<unknown>): Promise<number> =>
  statement.changed(ctx.tx);

/** What somebody takes along of a module: a section for each question, by its key. */
export async function sectionsOf(
  tx: AnyTx,
  questions: Record<string, RawBuilder<unknown>>,
): Promise<Exported & { sections: Section[] }> {
  const sections: Section[] = [];
  for (const [key, question] of Object.entries(questions))
    sections.push({ key, rows: (await question.rows(tx)) as Section['rows'] });
  return { sections };
}
