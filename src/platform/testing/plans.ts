import pg from 'pg';
import { expect } from 'vitest';
import { statementsOf, type Asked } from './statements.ts';
import type { World } from './world.ts';

/** One node of a plan that read a table or an index, with all the rows and pages it went through. */
export type Scan = {
  mode: Mode;
  node: string;
  table: string;
  index: string;
  rows: number;
  blocks: number;
};

/**
 * After five executions PostgreSQL may plan without the values. Such a plan is what most readers
 * get, so both are looked at.
 */
const MODES = ['force_custom_plan', 'force_generic_plan'] as const;
type Mode = (typeof MODES)[number];

/** How each statement of a piece of work reads its tables, of those that `which` knows. Fails where nothing was read at all. */
export async function scansOf(
  world: World,
  work: () => Promise<unknown>,
  which = /^\s*(select|with|update|delete)\b/i,
): Promise<Scan[]> {
  const asked = await statementsOf(work);
  const reading = asked.filter(({ text }) => which.test(text));
  const scans: Scan[] = [];
  for (const one of reading)
    for (const mode of MODES) {
      const plan = await planOf(world, one, mode);
      if (process.env['PLANS'] === '1') console.log(mode, one.text, JSON.stringify(plan, null, 1));
      collect(plan.Plan, mode, scans);
    }
  for (const mode of MODES)
    expect(
      scans.filter((scan) => scan.mode === mode),
      `${mode}: no plan was looked at`,
    ).not.toEqual([]);
  return scans;
}

async function planOf(world: World, { text, values }: Asked, mode: Mode): Promise<Planned> {
  const client = await world.db.pool.connect();
  const given = values.map(literal);
  const name = given.length === 0 ? 'looked_at' : `looked_at(${given.join(', ')})`;
  try {
    await client.query(`begin; set local plan_cache_mode = ${mode}; prepare looked_at as ${text}`);
    const { rows } = await client.query<{ 'QUERY PLAN': [Planned] }>(
      `explain (analyze, buffers, format json) execute ${name}`,
    );
    await client.query('rollback; deallocate looked_at');
    const [plan] = rows[0]?.['QUERY PLAN'] ?? [];
    if (plan === undefined) throw new Error(`There is no plan of ${text}`);
    return plan;
  } finally {
    client.release();
  }
}

/** A value as the driver would send it: arrays as PostgreSQL writes them, the rest as text or JSON. */
function literal(value: unknown): string {
  if (value === null || value === undefined) return 'null';
  if (Array.isArray(value)) return pg.escapeLiteral(`{${value.map(element).join(',')}}`);
  if (Buffer.isBuffer(value)) return `'\\x${value.toString('hex')}'`;
  if (value instanceof Date) return pg.escapeLiteral(value.toISOString());
  return pg.escapeLiteral(typeof value === 'object' ? JSON.stringify(value) : String(value));
}

const element = (value: unknown): string =>
  value === null
    ? 'NULL'
    : `"${(value instanceof Date ? value.toISOString() : String(value)).replaceAll(/[\\"]/g, String.raw`\$&`)}"`;

type Planned = { Plan: Node; 'Execution Time': number };
type Node = {
  'Node Type': string;
  'Relation Name'?: string;
  'Index Name'?: string;
  'Actual Rows': number;
  'Actual Loops': number;
  'Rows Removed by Filter'?: number;
  'Rows Removed by Index Recheck'?: number;
  'Shared Hit Blocks'?: number;
  'Shared Read Blocks'?: number;
  Plans?: Node[];
};

function collect(node: Node, mode: Mode, found: Scan[]): void {
  const { 'Relation Name': table, 'Index Name': index } = node;
  const each =
    node['Actual Rows'] +
    (node['Rows Removed by Filter'] ?? 0) +
    (node['Rows Removed by Index Recheck'] ?? 0);
  if (table !== undefined)
    found.push({
      ...{ mode, node: node['Node Type'], table, index: index ?? '' },
      rows: each * node['Actual Loops'],
      blocks: (node['Shared Hit Blocks'] ?? 0) + (node['Shared Read Blocks'] ?? 0),
    });
  node.Plans?.forEach((one) => collect(one, mode, found));
}
