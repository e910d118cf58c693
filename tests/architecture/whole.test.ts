import { expect, test } from 'vitest';
import { z } from 'zod';
import { registry } from '#entry/modules.ts';
import { MOST_WHOLE } from '#platform/whole.contract.ts';

type Schema = { type?: string; format?: string; maximum?: number; minimum?: number };

/** Every whole number in a schema, by where it stands. */
function* wholeNumbers(schema: unknown, path: string): Generator<[string, Schema]> {
  if (schema === null || typeof schema !== 'object') return;
  if ((schema as Schema).type === 'integer') yield [path, schema];
  for (const [name, part] of Object.entries(schema)) yield* wholeNumbers(part, `${path}.${name}`);
}

/** Too large for a column of integers, unless its column is said to be wider. */
const isTooLarge = ({ format, maximum = Infinity }: Schema) =>
  maximum > MOST_WHOLE && format !== 'int64';

const schemaOf = (input: z.ZodType) =>
  z.toJSONSchema(input, { io: 'input', unrepresentable: 'any' });

test('every whole number that comes in fits the column it is for', () => {
  const all = [...registry.useCases.values(), ...registry.queries.values()].flatMap((entry) => [
    ...wholeNumbers(schemaOf(entry.input as z.ZodType), entry.name),
  ]);
  expect(all.length).toBeGreaterThan(8);
  expect(all.filter(([, schema]) => isTooLarge(schema)).map(([path]) => path)).toEqual([]);
});

test('one without a bound is found, wherever it stands', () => {
  const input = z.strictObject({ seqs: z.array(z.coerce.number().int().min(1)).optional() });
  const found = [...wholeNumbers(schemaOf(input), 'tea')];
  expect(found.filter(([, schema]) => isTooLarge(schema))).toHaveLength(1);
});
