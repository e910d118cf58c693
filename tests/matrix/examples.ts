import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { registry } from '#entry/modules.ts';
import { byName, written } from '#platform/http/answers/written.ts';
import { offered } from '#platform/http/catalogue.ts';
import { examples, type Example } from '#platform/http/openapi/answers.ts';
import { root } from '#platform/root.ts';
import { faultsOf } from './answers.ts';

type Takes = { safeParse(input: unknown): { success: boolean } };
const inputs = new Map<string, Takes>(
  offered(registry).map(({ name, input }) => [name, input as Takes]),
);

/** What was really asked and answered, by name: kept as examples of the document for as long as they fit. */
export function expectExamples(met: ReadonlyMap<string, Example>): void {
  const kept = examples();
  const fits = (name: string, { input, answer }: Example) =>
    faultsOf(name, answer).length === 0 && inputs.get(name)?.safeParse(input).success === true;
  const stale = [...met.keys()].filter((name) => !(kept[name] && fits(name, kept[name])));
  const gone = Object.keys(kept).filter((name) => !inputs.has(name));
  if (process.env['UPDATE_MATRIX'] === '1' && stale.length + gone.length > 0) {
    const fresh = stale.map((name) => [name, tidied(met.get(name) ?? expect.fail(name))] as const);
    write(new Map([...Object.entries(kept), ...fresh].filter(([name]) => inputs.has(name))));
  } else expect([...stale, ...gone], 'examples are written with UPDATE_MATRIX=1').toEqual([]);
}

function write(all: ReadonlyMap<string, Example>): void {
  for (const [module, here] of Map.groupBy(all, ([name]) => name.split('.', 1)[0] ?? '')) {
    const text = written(byName(Object.fromEntries(here)));
    writeFileSync(join(root, `src/modules/${module}/examples.json`), `${text}\n`);
  }
}

const MOMENT = /^\d{4}-\d\d-\d\dT[\d:.]+Z$/;
const UUID = /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/g;

/** One of each list, ids in a row, one moment, no secrets: enough to tell, and the same whenever it is made. */
function tidied({ input, answer }: Example): Example {
  const ids = new Map<string, string>();
  const idOf = (id: string) => {
    const nr = String(ids.size + 1).padStart(12, '0');
    const known = ids.get(id) ?? `00000000-0000-4000-8000-${nr}`;
    ids.set(id, known);
    return known;
  };
  const tidy = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.slice(0, 1).map(tidy);
    if (typeof value === 'string') return said(value);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).map(([key, one]) => [said(key), tidy(one)] as const);
    return Object.fromEntries(fields);
  };
  const said = (text: string) =>
    MOMENT.test(text)
      ? '2026-11-30T08:00:00.000Z'
      : text.replace(UUID, idOf).replace(/smv_[\w-]+/g, 'smv_…');
  // What a form leaves empty a program leaves out.
  const filled = Object.entries(input).filter(([, value]) => value !== '');
  return { input: tidy(Object.fromEntries(filled)) as Example['input'], answer: tidy(answer) };
}
