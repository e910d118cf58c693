/** JSON in which whatever fits into a line stands in one: so a change of one field is one line. */
export function written(value: unknown, indent = ''): string {
  const short = JSON.stringify(value);
  if (typeof value !== 'object' || value === null || short.length + indent.length <= 120)
    return short;
  const deeper = `${indent}  `;
  const lines = Array.isArray(value)
    ? value.map((one) => deeper + written(one, deeper))
    : Object.entries(value).map(
        ([key, one]) => `${deeper}${JSON.stringify(key)}: ${written(one, deeper)}`,
      );
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return `${open}\n${lines.join(',\n')}\n${indent}${close}`;
}

/** Keys in an order that does not depend on who came first. */
export const byName = <One>(record: Record<string, One>): Record<string, One> =>
  Object.fromEntries(Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1)));
