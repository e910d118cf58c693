import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { afterAll, expect, test } from 'vitest';
import { createRegistry } from '#platform/registry.ts';
import { statementsOf } from '#platform/testing/statements.ts';
import { openWorld } from '#platform/testing/world.ts';
import { openCast } from '#tests/cast/cast.ts';
import { queryRows } from './rows.ts';
import { makerOf, seedHalf } from './side.ts';

// What is asked of the database is written down as SQL, to be read as such, with the shape of its plan
// where tables are never read whole if an index helps. Written anew with UPDATE_MATRIX=1.
const cast = await openCast();
const half = await seedHalf(cast, await makerOf(cast), 'adult', 'Oakling');
const operator = await cast.withDuty(half.host, 'operator');
const reader = await cast.withDuty(operator, 'moderator');
// Nobody was ever here: plans are made of the tables and their indexes alone.
const nobody = await openWorld(createRegistry([]));
const planner = await nobody.db.pool.connect();
await planner.query('set enable_seqscan = off');
afterAll(() => planner.release());

type Plan = {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  Plans?: Plan[];
};

/** The nodes that read something, indented by what they stand in. */
function shapeOf(plan: Plan, depth = 0): string[] {
  const { 'Node Type': node, 'Relation Name': table, 'Index Name': index, Plans = [] } = plan;
  const isShown = table !== undefined || index !== undefined || /Join|Loop|Sort|Agg/.test(node);
  const on = index ?? table ?? '';
  const line = isShown ? [`--${'  '.repeat(depth)} ${[node, on].join(' ').trim()}`] : [];
  return [...line, ...Plans.flatMap((one) => shapeOf(one, depth + (isShown ? 1 : 0)))];
}

async function written(text: string): Promise<string> {
  const { rows } = await planner.query<{ 'QUERY PLAN': { Plan: Plan }[] }>(
    `explain (generic_plan, format json) ${text}`,
  );
  const plan = rows[0]?.['QUERY PLAN'][0]?.Plan;
  return `${lines(text)};\n${plan ? shapeOf(plan).join('\n') : ''}\n`;
}

/** Without the indentation of where it came from; what the builder made is broken where clauses begin. */
function lines(text: string): string {
  const clauses = / (?=(?:from|where|(?:inner|left) join|order by|group by|limit) )/g;
  const all = text.includes('\n') ? text : text.replaceAll(clauses, '\n');
  const tidy = all.split('\n').map((line) => line.trimEnd());
  const [, ...rest] = tidy.filter((line) => line !== '');
  const deep = Math.min(...rest.map((line) => line.search(/\S/)));
  return tidy
    .filter((line) => line !== '')
    .map((line, at) => (at === 0 ? line.trim() : line.slice(deep)))
    .join('\n');
}

const modules = [...new Set(queryRows.map(({ name }) => name.split('.', 1)[0] ?? ''))];

test.each(modules)('the questions of %s are those that are written down', async (module) => {
  const parts: string[] = [];
  for (const row of queryRows.filter(({ name }) => name.startsWith(`${module}.`))) {
    const query = cast.registry.queries.get(row.name) ?? expect.fail(row.name);
    const asker = row.reader === undefined ? reader : await row.reader(cast, half);
    const asked = await statementsOf(() => cast.as(asker).asks(query, row.input(half)));
    const texts = [...new Set(asked.map(({ text }) => text))];
    parts.push(`-- ${row.name}\n${(await Promise.all(texts.map(written))).join('')}`);
  }
  const path = `db/queries/${module}.sql`;
  const text = `-- Written by tests/matrix/queries.test.ts. Do not edit.\n\n${parts.join('\n')}`;
  mkdirSync('db/queries', { recursive: true });
  if (process.env['UPDATE_MATRIX'] === '1' || !existsSync(path)) writeFileSync(path, text);
  expect(text).toBe(readFileSync(path, 'utf8'));
});
