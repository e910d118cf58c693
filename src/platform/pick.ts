/** These of a row's fields and no others: what a view shows of it. */
export function pick<Row extends object, Name extends keyof Row>(row: Row, ...names: Name[]) {
  const picked = {} as Pick<Row, Name>;
  for (const name of names) picked[name] = row[name];
  return picked;
}
