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

const { values } = parseArgs({
  options: {
    base: { type: 'string', default: '611ec0c' },
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
  },
});
const wanted = values.only?.split(',') ?? Object.keys(all);
const unknown = wanted.find((name) => !(name in all));
if (unknown !== undefined)
  throw new Error(`There is no part "${unknown}": ${Object.keys(all).join(', ')}.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`);
const sides = await openSides(values.base, values.quick, say);
const figures: Figure[] = [];
try {
  for (const [name, measure] of Object.entries(all)) {
    if (!wanted.includes(name)) continue;
    say(`\n${name}`);
    const found = await measure(sides);
    say(table(found));
    figures.push(...found);
  }
} finally {
  await sides.stop();
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
