import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registry } from '#entry/modules.ts';
import { offered } from '#platform/http/catalogue.ts';
import { root } from '#platform/root.ts';

const lines = readFileSync(join(root, 'docs/slips-of-the-hand.md'), 'utf8')
  .split('\n')
  .filter((line) => line.startsWith('| `'));
const cellsOf = (line: string) => line.split('|').map((cell) => cell.trim());

test('of every act it is written what a slip of the hand does, who learns of it and how it is undone', () => {
  const acts: string[] = offered(registry).flatMap(({ kind, name }) =>
    kind === 'query' ? [] : [name],
  );
  const told: string[] = lines.map((line) => cellsOf(line)[1]?.slice(1, -1) ?? '');
  expect(acts.filter((name) => !told.includes(name))).toEqual([]);
  expect(told.filter((name, at) => !acts.includes(name) || told.indexOf(name) !== at)).toEqual([]);
  expect(lines.filter((line) => cellsOf(line).slice(1, 5).includes(''))).toEqual([]);
});

test('what is said to undo an act is there', () => {
  const named = lines.flatMap((line) =>
    [...line.matchAll(/`([a-z]+\.[a-z_]+)`/g)].map(([, name = '']) => name),
  );
  const acts: string[] = [...registry.useCases.keys()];
  expect(named.filter((name) => !acts.includes(name))).toEqual([]);
});
