import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { actorOf } from '#entry/actor.ts';
import { originOf } from '#platform/origin.ts';
import { Refusal } from '#platform/verdict.ts';
import { openCast } from '#tests/cast/cast.ts';
import { roles, type Role } from './roles.ts';
import { inputsOf, rows, type Row } from './rows.ts';
import { setStage, settings, upon } from './stage.ts';

const cast = await openCast(settings);
cast.at(new Date());
const { maker, halves, players } = await setStage(cast);
const origin = originOf(cast.deps.settings);

/** Statements of an act done by the first who may, in the order of the roles. */
async function taken(row: Row): Promise<number | undefined> {
  const useCase = cast.registry.useCases.get(row.name);
  const inputs = inputsOf(row, { cast, half: halves.adult, maker, origin });
  const asked = async (role: Role) => {
    const { person, headers } = players[role];
    const actor = await actorOf(cast.deps, await headers());
    const input = await inputs.for(person);
    return cast.statements(() => cast.as(actor).does(useCase ?? expect.fail(row.name), input));
  };
  for (const role of roles) {
    const count = await asked(role).catch((problem: unknown) => problem);
    if (typeof count === 'number') return count;
    if (!(count instanceof Refusal)) throw count;
  }
  return undefined;
}

const adult = rows.flatMap(upon).filter(({ side }) => side === 'adult');
const modules = [...new Set(rows.map(({ name }) => name.split('.', 1)[0] ?? ''))];

test.each(modules)('%s: no act takes more statements than it is known to', async (module) => {
  const found: [name: string, count: number][] = [];
  for (const { row } of adult.filter(({ row }) => row.name.startsWith(`${module}.`))) {
    const count = await taken(row);
    const name = row.variant === undefined ? row.name : `${row.name} (${row.variant})`;
    if (count !== undefined) found.push([name, count]);
  }
  const path = `src/modules/${module}/testing/statements.txt`;
  const said = existsSync(path) ? read(path) : new Map<string, number>();
  const more = found.filter(([name, count]) => count > (said.get(name) ?? 0));
  if (process.env['UPDATE_MATRIX'] === '1' || said.size === 0) return write(path, found);
  expect(more, 'fewer is recorded with UPDATE_MATRIX=1, more is a decision').toEqual([]);
});

const read = (path: string) =>
  new Map(
    [...readFileSync(path, 'utf8').matchAll(/^([a-z].*?) +(\d+)$/gm)].map(
      ([, name = '', count]) => [name, Number(count)] as const,
    ),
  );

function write(path: string, found: readonly [name: string, count: number][]): void {
  const lines = found.map(([name, count]) => `${name.padEnd(64)}${count}\n`);
  writeFileSync(path, `# Statements of one act, at most\n${lines.join('')}`);
}
