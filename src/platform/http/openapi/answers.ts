import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../../root.ts';
import type { Answers } from '../answers/schema.ts';
import { withIds } from './fields-of-ids.ts';

/** An operation as it was once asked, and answered, unless that is a file. */
export type Example = { input: Record<string, unknown>; answer?: unknown };

/** What is written down of the answers of all modules. Read when the document is asked for, and not kept. */
export function answers(): Answers {
  const all = read<Answers>('answers');
  const operations = together(all.map(({ operations }) => operations));
  const schemas = together(all.map(({ schemas }) => schemas));
  return {
    operations: each(operations, (one) => ({ ...one, answer: withIds(one.answer) })),
    schemas: each(schemas, withIds),
  };
}

/** An example of each operation, as the matrix met it. */
export const examples = (): Record<string, Example> =>
  together(read<Record<string, Example>>('examples'));

const read = <Written>(what: 'answers' | 'examples'): Written[] =>
  globSync(`src/{platform,modules/*}/${what}.json`, { cwd: root }).map(
    (path) => JSON.parse(readFileSync(join(root, path), 'utf8')) as Written,
  );

const each = <One>(record: Record<string, One>, made: (one: One) => One): Record<string, One> =>
  Object.fromEntries(Object.entries(record).map(([name, one]) => [name, made(one)]));

const together = <One>(records: readonly Record<string, One>[]): Record<string, One> =>
  Object.assign({}, ...records) as Record<string, One>;
