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
import { openAlone, openSides, type Alone, type Sides } from './sides.ts';
import { measureStreams } from './streams.ts';
import { measureWeight } from './weight.ts';

/** The parts that compare the base with now, by the names that `--only` takes; in this order. */
const compared: Record<string, (sides: Sides) => Promise<Figure[]>> = {
  pages: measurePages,
  long: measureLong,
  replies: measureReplies,
  pause: measurePause,
  crowd: measureCrowd,
  streams: measureStreams,
  weight: measureWeight,
};

/** The parts that need no base; after them. */
const alone: Record<string, (tree: Alone) => Promise<Figure[]>> = {
  screening: measureScreening,
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
const parts = Object.keys({ ...compared, ...alone });
const wanted = values.only?.split(',') ?? parts;
const unknown = wanted.find((name) => !parts.includes(name));
if (unknown !== undefined) throw new Error(`There is no part "${unknown}": ${parts.join(', ')}.`);
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));

const say = (sentence: string) => void process.stdout.write(`${sentence}\n`);
const figures: Figure[] = [];
const now = openAlone(values.quick, say);
if (wanted.some((name) => name in compared)) {
  const sides = await openSides(values.base, now, say);
  try {
    await measureAll(compared, sides);
  } finally {
    await sides.stop();
  }
}
await measureAll(alone, now);
const machine = `${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}; before is ${values.base}`;
say(`\n${machine}\n\n${table(figures)}`);
if (values.write) intoReadme();
process.exitCode = figures.every((figure) => figure.ok) ? 0 : 1;

async function measureAll<On>(of: Record<string, (on: On) => Promise<Figure[]>>, on: On) {
  for (const [name, measure] of Object.entries(of)) {
    if (!wanted.includes(name)) continue;
    say(`\n${name}`);
    const found = await measure(on);
    say(table(found));
    figures.push(...found);
  }
}

function intoReadme(): void {
  const path = join(root, 'bench/README.md');
  const [before = '', rest = ''] = readFileSync(path, 'utf8').split('<!-- figures -->');
  const after = rest.split('<!-- end of figures -->')[1] ?? '\n';
  writeFileSync(
    path,
    `${before}<!-- figures -->\n\n${machine}\n\n${table(figures)}\n\n<!-- end of figures -->${after}`,
  );
}
