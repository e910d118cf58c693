import fc from 'fast-check';

/** What is done to one field of an input; which one is counted off. */
export type Change = { at: number; how: (typeof ways)[number]; value: unknown };
const ways = ['set', 'set', 'set', 'drop', 'wrap', 'add', 'into'] as const;

/** Stands for an id of somebody or something that is really there. */
type Known = { known: number };
const isKnown = (value: unknown): value is Known =>
  typeof value === 'object' && value !== null && 'known' in value;

const numbers = [
  ...[0, -0, -1, 1, 0.5, 255, 256, 32_767, 32_768, 65_536, 2_147_483_647, 2_147_483_648],
  ...[-2_147_483_649, 9_007_199_254_740_991, 9_007_199_254_740_992, 1e19, 1e300, -1e300],
];

const texts = [
  ...numbers.map(String),
  ...['', ' ', '\u00a0', '\u200b', '\ufeff', '\0', 'a\0b', '\ud800', 'x\udfffy', '\uffff'],
  ...['NaN', 'Infinity', '-Infinity', 'null', 'undefined', 'true', '1e400', '0x10', '١٢', '½'],
  ...["'", '"', '\\', '\\x00', '%', '%00', '%E0%A4%A', '_', '&', ':*', '!(', "'#m1'", '<b>', '*/'],
  ...[
    'مرحبا بالعالم',
    '\u202eabc\u202c',
    '😢'.repeat(40),
    '👩‍👩‍👧‍👦',
    'a\u0301'.repeat(200),
    'İ',
    '上海',
  ],
  ...['0000-01-01', '0001-01-01', '9999-12-31', '2026-02-30', '275760-09-14', '-4713-01-01'],
  ...['2026-99-99T99:99:99Z', '24:00', 'infinity', 'now', 'P1Y', '2026-11-29T10:00:00+99:99'],
  ...['00000000-0000-0000-0000-000000000000', '------------------------------------', 'a.b.c'],
  ...['1.1.00000000-0000-4000-8000-000000000000', '99999999999999999999.1.x', '~', '1~2~3'],
  ...['__proto__', 'constructor', 'toString', '../../etc', '//evil.example', 'javascript:alert(1)'],
  ...[
    `${'-'.repeat(33)}a`,
    '"'.repeat(99),
    '('.repeat(500),
    '!'.repeat(9_000),
    'or '.repeat(3_000),
  ],
  ...['> '.repeat(400) + 'x', '['.repeat(3_000), '*a'.repeat(2_000), '`'.repeat(5_000)],
  ...['![](/images/x)'.repeat(300), '@'.repeat(2_000), '@Otherwise '.repeat(300), '# '.repeat(900)],
  ...['x'.repeat(201), 'x'.repeat(3_000), 'words '.repeat(9_000), 'ñ'.repeat(70_000)],
];

const deep = (levels: number): unknown => JSON.parse('['.repeat(levels) + ']'.repeat(levels));

/** Values near what is asked for, and far from it. */
export const value: fc.Arbitrary<unknown> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom<unknown>(...texts) },
  { weight: 2, arbitrary: fc.constantFrom<unknown>(...numbers) },
  { weight: 2, arbitrary: fc.nat(200).map((known) => ({ known })) },
  { weight: 1, arbitrary: fc.constantFrom<unknown>(null, true, false, {}, [], [[]], [null], ['']) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 1, arbitrary: fc.uuid() },
  { weight: 1, arbitrary: fc.jsonValue({ maxDepth: 2 }) },
  { weight: 1, arbitrary: fc.constantFrom(3, 17, 4_000).map(deep) },
  { weight: 1, arbitrary: fc.constantFrom(2, 300, 6_000).map((many) => Array(many).fill('1')) },
);

export const changes: fc.Arbitrary<Change[]> = fc.array(
  fc.record({ at: fc.nat(40), how: fc.constantFrom(...ways), value }),
  { maxLength: 4 },
);

/** An input with these changes; `fields`: those it may have; `known`: ids that are there. */
export function changed(
  input: Record<string, unknown>,
  all: readonly Change[],
  { fields, known }: { fields: readonly string[]; known: readonly string[] },
): Record<string, unknown> {
  const out = { ...input };
  for (const { at, how, value: given } of all) {
    const names = [...new Set([...Object.keys(out), ...fields])];
    const name = names[at % Math.max(1, names.length)] ?? 'name';
    const put = filled(given, known);
    const before = out[name];
    if (how === 'drop') delete out[name];
    else if (how === 'wrap') out[name] = [before, put];
    else if (how === 'add') out[typeof put === 'string' ? put : `${name}2`] = put;
    else if (how === 'into' && Array.isArray(before)) out[name] = [...(before as unknown[]), put];
    else out[name] = put;
  }
  return out;
}

const filled = (given: unknown, known: readonly string[]): unknown =>
  isKnown(given) ? known[given.known % known.length] : given;
