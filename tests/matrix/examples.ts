import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { registry } from '#entry/modules.ts';
import { byName, written } from '#platform/http/answers/written.ts';
import { offered } from '#platform/http/catalogue.ts';
import { examples, type Example } from '#platform/http/openapi/answers.ts';
import { inputOf } from '#platform/http/inputs.ts';
import { root } from '#platform/root.ts';
import { faultsOf } from './answers.ts';
import { fullness, tidied } from './tidied.ts';

const entries = new Map(offered(registry).map((one) => [one.name as string, one]));

/** Gathers what was really asked and answered, and keeps the fullest of each operation as its example. */
export function gathering() {
  const met = new Map<string, Example>();
  return {
    /** `answer`: undefined where it is a file, or nobody may. */
    meet(name: string, input: object, answer?: unknown): void {
      const one = tidied({ input: typed(name, input), answer });
      const known = met.get(name);
      if (known === undefined || fullness(one) > fullness(known)) met.set(name, one);
    },
    /** Those that are written down stay as they are for as long as they fit. */
    expectKept(): void {
      const kept = examples();
      const stale = [...met].flatMap(([name, { answer }]) => {
        const known = kept[name];
        const isHalf = answer !== undefined && known?.answer === undefined;
        return isHalf || known === undefined || !fits(name, known) ? [name] : [];
      });
      const gone = Object.keys(kept).filter((name) => !entries.has(name));
      if (stale.length + gone.length === 0) return;
      if (process.env['UPDATE_MATRIX'] !== '1')
        return expect.fail(`Made with UPDATE_MATRIX=1: ${[...stale, ...gone].join(', ')}.`);
      const fresh = stale.map((name) => [name, met.get(name) ?? expect.fail(name)] as const);
      write(new Map([...Object.entries(kept), ...fresh].filter(([name]) => entries.has(name))));
    },
  };
}

/** What stands in an address, as JSON has it. */
function typed(name: string, input: object): Example['input'] {
  const { properties = {} } = inputOf(entries.get(name) ?? expect.fail(name));
  const isNumber = (field: string) => /integer|number/.test(String(properties[field]?.type));
  const typedOne = (field: string, one: unknown) => {
    if (typeof one !== 'string' || one === '') return one;
    if (properties[field]?.type === 'array') return one.split(',');
    return isNumber(field) ? Number(one) : one;
  };
  return Object.fromEntries(
    Object.entries(input).map(([field, one]: [string, unknown]) => [field, typedOne(field, one)]),
  );
}

/** A field that is gone, a value that is not taken any more: the example is made anew. */
const fits = (name: string, { input, answer }: Example): boolean =>
  (answer === undefined || faultsOf(name, answer).length === 0) &&
  entries.get(name)?.input.safeParse(input).success === true;

function write(all: ReadonlyMap<string, Example>): void {
  for (const [module, here] of Map.groupBy(all, ([name]) => name.split('.', 1)[0] ?? '')) {
    const text = written(byName(Object.fromEntries(here)));
    writeFileSync(join(root, `src/modules/${module}/examples.json`), `${text}\n`);
  }
}
