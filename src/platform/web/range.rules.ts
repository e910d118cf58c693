/** Bytes of a file, both included. */
export type Range = { from: number; to: number };

/**
 * What a `Range` asks of a file of so many bytes (RFC 9110, 14): one range of bytes; null where it asks for none that
 * is there. Whatever else it says, the whole file answers it.
 */
export function rangeOf(header: string | null, size: number): Range | 'whole' | null {
  const said = /^bytes=(\d*)-(\d*)$/.exec(header?.trim() ?? '');
  const [, first = '', last = ''] = said ?? [];
  if (said === null || (first === '' && last === '')) return 'whole';
  if (first === '') {
    const from = Math.max(0, size - Number(last));
    return Number(last) === 0 ? null : { from, to: size - 1 };
  }
  const from = Number(first);
  const to = last === '' ? size - 1 : Math.min(Number(last), size - 1);
  if (last !== '' && Number(last) < from) return 'whole';
  return from >= size ? null : { from, to };
}
