import type { Insertable } from 'kysely';

type Camel<Name extends string> = Name extends `${infer First}_${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : Name;

type Snake<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `_${Lowercase<First>}`}${Snake<Rest>}`
  : Name;

/** A new row of a table, by the names of its columns as code writes them. */
export type NewRow<Row> = {
  [Column in keyof Insertable<Row> as Camel<Column & string>]: Insertable<Row>[Column];
};

/** The same values by the names of the columns: `madeBy` is `made_by`. All that is given is a column. */
export const columnsOf = <Row extends object>(row: Row) =>
  Object.fromEntries(
    Object.entries(row).map(([name, value]: [string, unknown]) => [
      name.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`),
      value,
    ]),
  ) as { [Name in keyof Row as Snake<Name & string>]: Row[Name] };
