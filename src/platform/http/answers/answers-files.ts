import { offered } from '../catalogue.ts';
import type { Registry } from '../../registry.ts';
import { readTypes } from './read-types.ts';
import { byName, written } from './written.ts';

/** `answers.json` of each module, from the types of its operations: path → text. */
export function answersFiles(registry: Registry): Map<string, string> {
  const names = new Set<string>(offered(registry).map(({ name }) => name));
  const byModule = readTypes((name) => names.has(name));
  const found = [...byModule.values()].flatMap(({ operations }) => Object.keys(operations));
  const lost = [...names].filter((name) => !found.includes(name));
  if (lost.length > 0) throw new Error(`The compiler does not find ${lost.join(', ')}.`);
  return new Map(
    [...byModule].map(([module, { operations, schemas }]) => [
      `src/${module === 'platform' ? module : `modules/${module}`}/answers.json`,
      `${written({ operations: byName(operations), schemas: byName(schemas) })}\n`,
    ]),
  );
}
