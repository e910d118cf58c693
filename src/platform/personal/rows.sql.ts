import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Ctx } from '../use-case.ts';
import { AT_ONCE, type EraseStep, type Parting } from './personal.ts';

type Column = `${string}.${string}.${string}`;

/** Erases the rows in which a column names one of the person's personas. `schema.table.column`. */
export const rowsOf = (column: Column): EraseStep => {
  const [schema = '', table = '', name = ''] = column.split('.');
  return {
    table: `${schema}.${table}`,
    run: (ctx, { who }) => {
      const at = sql.table(`${schema}.${table}`);
      return changed(
        ctx,
        sql`delete from ${at} where ctid = any(array(select ctid from ${at}
          where ${sql.ref(name)} = any(${[...who.personaIds]}::uuid[]) limit ${AT_ONCE}))`,
      );
    },
  };
};

/** Takes the person out of a column: nobody stands there afterwards. */
export const nobodyIn = (column: Column): EraseStep => replacedIn(column, () => sql`null`);

/** Puts a stand-in for the person into a column that must name somebody: one of its own in each `place`. */
export const standInIn = (column: Column, place: string): EraseStep =>
  replacedIn(column, ({ salt }) =>
    standIn(salt, sql.ref(place), sql.ref(column.split('.')[2] ?? '')),
  );

/** A persona that nobody is: the same within one erasure for the same persona and place, and nowhere else. */
export const standIn = (
  salt: string,
  place: RawBuilder<unknown>,
  persona: RawBuilder<unknown>,
): RawBuilder<string> =>
  sql<string>`md5(${salt}::text || ${place}::text || ${persona}::text)::uuid`;

function replacedIn(column: Column, by: (parting: Parting) => RawBuilder<unknown>): EraseStep {
  const [schema = '', table = '', name = ''] = column.split('.');
  return {
    table: `${schema}.${table}`,
    run: (ctx, parting) => {
      const at = sql.table(`${schema}.${table}`);
      return changed(
        ctx,
        sql`update ${at} set ${sql.ref(name)} = ${by(parting)}
          where ctid = any(array(select ctid from ${at}
            where ${sql.ref(name)} = any(${[...parting.who.personaIds]}::uuid[]) limit ${AT_ONCE}))`,
      );
    },
  };
}

/** How many rows a statement changed. */
export async function changed(ctx: Ctx<never>, statement: RawBuilder<unknown>): Promise<number> {
  const { numAffectedRows } = await statement.execute(ctx.tx);
  return Number(numAffectedRows ?? 0n);
}
