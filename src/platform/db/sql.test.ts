import fc from 'fast-check';
import { Kysely, PostgresDialect, sql as kysely } from 'kysely';
import { expect, test } from 'vitest';
import { sql, type RawBuilder } from './sql.ts';

type Tag = typeof sql;
/** Writes the same with either tag. */
type With<Written> = (tag: Tag) => Written;

let asked: unknown;
let answer = { command: 'SELECT', rowCount: 0, rows: [] as object[] };
const client = {
  query(text: string, values: readonly unknown[]) {
    asked = { text, values };
    return Promise.resolve(answer);
  },
  release: () => undefined,
};
const db = new Kysely<{ t: { id: string } }>({
  dialect: new PostgresDialect({
    pool: { connect: () => Promise.resolve(client), end: () => Promise.resolve() } as never,
  }),
});

const query = (tag: Tag, condition: With<RawBuilder<unknown>>) =>
  db
    .selectFrom('t')
    .where(condition(tag) as RawBuilder<boolean>)
    .select(['id', condition(tag).as('x')]);

const names = fc.constantFrom('id', 'p.id', 'community.post.id', 'x"y.z');
const values = fc.oneof(
  fc.string(),
  fc.date(),
  fc.array(fc.integer()),
  fc.constantFrom(null, undefined, true, 2, Buffer.from('x'), { a: 1 }),
);
const literals = fc.constantFrom("it's", 'back\\slash', '$1', 12, -0.5);
const texts = fc.constantFrom('', ' = ', ' and (', '$1', '::uuid');

const made = <Value>(from: fc.Arbitrary<Value>, write: (value: Value, tag: Tag) => unknown) =>
  from.map(
    (value): With<unknown> =>
      (tag) =>
        write(value, tag),
  );

const { template } = fc.letrec<{ part: With<unknown>; template: With<RawBuilder<unknown>> }>(
  (tie) => {
    const parts = fc.array(tie('part'), { maxLength: 3 });
    return {
      part: fc.oneof(
        { maxDepth: 4 },
        made(values, (value) => value),
        made(names, (name, tag) => tag.ref(name)),
        made(fc.constantFrom('t', 'community.post'), (name, tag) => tag.table(name)),
        made(texts, (text, tag) => tag.raw(text)),
        made(literals, (value, tag) => tag.lit(value)),
        tie('template'),
        made(tie('template'), (condition, tag) => query(tag, condition)),
        made(parts, (these, tag) => tag.join(these.map((part) => part(tag)))),
        made(fc.tuple(parts, tie('template')), ([these, by], tag) =>
          tag.join(
            these.map((part) => part(tag)),
            by(tag),
          ),
        ),
      ),
      template: fc
        .array(fc.tuple(tie('part'), texts), { maxLength: 4 })
        .map((rest): With<RawBuilder<unknown>> => (tag) => {
          const written = ['select ', ...rest.map(([, text]) => text)];
          return tag(Object.assign(written, { raw: written }), ...rest.map(([part]) => part(tag)));
        }),
    };
  },
);

const compiled = (written: {
  compile(on: typeof db): { sql: string; parameters: readonly unknown[] };
}) => {
  const { sql: text, parameters } = written.compile(db);
  return { text, values: parameters };
};

test('asks what Kysely would ask with its own tag, as a statement and in one of the builder', async () => {
  const theirs = kysely as unknown as Tag;
  await fc.assert(
    fc.asyncProperty(template, async (written) => {
      await written(sql).execute(db);
      expect(asked).toEqual(compiled(written(theirs) as never));
      expect(compiled(query(sql, written))).toEqual(compiled(query(theirs, written)));
    }),
    { numRuns: 300 },
  );
});

test('gives the rows, the first of them, and whether or how many were changed', async () => {
  const rows = [{ id: 'a' }, { id: 'b' }];
  answer = { command: 'UPDATE', rowCount: 2, rows };
  const statement = sql`update t set x = 1 returning id`;
  expect(await statement.rows(db)).toEqual(rows);
  expect(await statement.first(db)).toEqual({ id: 'a' });
  expect(await statement.changed(db)).toBe(2);
  expect(await statement.any(db)).toBe(true);
  answer = { command: 'SELECT', rowCount: 0, rows: [] };
  expect(await statement.first(db)).toBeUndefined();
  expect(await statement.changed(db)).toBe(0);
  expect(await statement.any(db)).toBe(false);
});
