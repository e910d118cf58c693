import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registry } from '#entry/modules.ts';
import { offered } from '#platform/http/catalogue.ts';
import { root } from '#platform/root.ts';

// Each module says it of its own acts.
const lines = globSync('src/modules/*/slips-of-the-hand.md', { cwd: root })
  .flatMap((path) => readFileSync(join(root, path), 'utf8').split('\n'))
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

test('what nothing undoes says so before; what stands in the log of deeds is said to', () => {
  const rowOf = (name: string) =>
    cellsOf(lines.find((line) => line.startsWith(`| \`${name}\``)) ?? '');
  const final = lines.filter((line) => /\bnothing\b/.test(cellsOf(line)[4] ?? ''));
  expect(final.filter((line) => !/\bsays?\b|asked about first/.test(line))).toEqual([]);
  const logged = [...registry.useCases.values()].filter(({ deed }) => deed !== undefined);
  expect(logged.filter(({ name }) => !rowOf(name)[3]?.includes('the log'))).toEqual([]);
  // What takes another back is itself taken back from the log, by hand, or says why not.
  const takesBack = logged.filter((act) => act.takesBack !== undefined);
  const undone = takesBack.map(({ name }) => rowOf(name)[4] ?? '');
  expect(undone.filter((how) => !/`safety\.undo_deed`|no undoing/.test(how))).toEqual([]);
});
