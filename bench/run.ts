import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { root } from '#platform/root.ts';
import { measureCrowd } from './crowd.ts';
import { table, type Figure } from './figures.ts';
import { measureDigest } from './digest.ts';
import { measureLong } from './long.ts';
import { measurePages } from './pages.ts';
import { measurePause, measureReplies } from './replies.ts';
import { measureScreening } from './screening.ts';
import { measureMillion } from './search.ts';
import { openSides, type Sides } from './sides.ts';
import { measureStreams } from './streams.ts';
import { measureWeight } from './weight.ts';

/** The parts of a run, by the names that `--only` takes; in this order. */
const all: Record<string, (sides: Sides) => Promise<Figure[]>> = {
  pages: measurePages,
  long: measureLong,
  replies: measureReplies,
  pause: measurePause,
  crowd: measureCrowd,
  streams: measureStreams,
  weight: measureWeight,
  million: measureMillion,
  digest: measureDigest,
};
/** Those that need no place. */
const alone: Record<string, () => Promise<Figure[]>> = { screening: measureScreening };

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: '611ec0c' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const names = [...Object.keys(alone), ...Object.keys(all)];
const wanted = values.only?.split(',') ?? names;
const unknown = wanted.find((name) => !names.includes(name));
if (unknown !== undefined) throw new Error(`There is no part "${unknown}": ${names.join(', ')}.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`);
const figures: Figure[] = [];
async function part(name: string, measure: () => Promise<Figure[]>): Promise<void> {
  if (!wanted.includes(name)) return;
  say(`\n${name}`);
  const found = await measure();
  say(table(found));
  figures.push(...found);
}
for (const [name, measure] of Object.entries(alone)) await part(name, measure);
if (wanted.some((name) => name in all)) {
  const sides = await openSides(values.base, values.quick, say);
  try {
    for (const [name, measure] of Object.entries(all)) await part(name, () => measure(sides));
  } finally {
    await sides.stop();
  }
}
const machine = `${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; before is ${values.base}`;
say(`\n${machine}\n\n${table(figures)}`);
if (values.write) intoReadme();
process.exitCode = figures.every((figure) => figure.ok) ? 0 : 1;

function intoReadme(): void {
  const path = join(root, 'bench/README.md');
  const [before = '', rest = ''] = readFileSync(path, 'utf8').split('<!-- figures -->');
  const after = rest.split('<!-- end of figures -->')[1] ?? '\n';
  writeFileSync(
    path,
    `${before}<!-- figures -->\n\n${machine}\n\n${table(figures)}\n\n<!-- end of figures -->${after}`,
  );
}
