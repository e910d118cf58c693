import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { root } from '#platform/root.ts';
import { table, type Figure } from './figures.ts';
import { inTurns } from './load.ts';
import { measurePages } from './pages.ts';
import { openBenchPlace } from './place.ts';
import { measurePosting } from './posting.ts';
import { enrol, seedPeople, seedThread } from './seed.ts';
import { measureStart, measureWeight } from './weight.ts';

const say = (sentence: string) => process.stdout.write(`${sentence}\n`);
const few = process.argv.includes('--quick') ? 100_000 : 1_000_000;
const figures: Figure[] = [];

const dataDir = mkdtempSync(join(tmpdir(), 'samovar-bench-'));
say('Starting on an empty directory.');
const place = await openBenchPlace(dataDir);
const client = new pg.Client({ connectionString: place.ownerUrl });
try {
  const again = await coldStartAgain();
  figures.push(...measureStart(place, again));
  await client.connect();
  const people = await seedPeople(client, 40);
  const reader = people[0]?.cookie ?? '';
  const thread = await seedThread(client, 'twenty', 20, 2);
  await enrol(client, thread, people);
  await client.query('analyze');
  figures.push(...(await measureWeight(place, thread)));
  say('(a) Pages against a bare server.');
  figures.push(...(await measurePages(place, thread, reader)));
  say('(b) Posting replies.');
  const { rows } = await client.query<{ id: string }>(
    'select id from learning.post where step_id = $1 and id = root_id',
    [thread.stepId],
  );
  figures.push(
    ...(await measurePosting(
      place,
      people.slice(20),
      rows.map((row) => row.id),
    )),
  );
  say(`(c) Growth to ${few} posts; seeding takes a while.`);
  figures.push(await measureGrowth());
} finally {
  await client.end().catch(() => undefined);
  await place.stop();
}
const machine = `${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;
say(`\n${machine}\n\n${table(figures)}`);
if (process.argv.includes('--write')) intoReadme();
process.exitCode = figures.every((figure) => figure.ok) ? 0 : 1;

/** (c) The same page in a discussion of ten thousand posts and in one of a million. */
async function measureGrowth(): Promise<Figure> {
  const small = await seedThread(client, 'small', 4_000, 1);
  const large = await seedThread(client, 'large', Math.floor(few * 0.4), 1);
  await client.query('vacuum analyze');
  const url = (slug: string) => `${place.origin}/learn/${slug}/talk`;
  const headers = { cookie: 'theme=auto' };
  const loads = await inTurns({
    small: { url: url(small.programme), headers },
    large: { url: url(large.programme), headers },
  });
  const ratio = loads.small.perSecond / loads.large.perSecond;
  return {
    what: `page cost, ${few} posts against 10 thousand`,
    bar: '≤ 1.3 ×',
    value: ratio,
    shown: `${ratio.toFixed(2)} ×`,
    ok: ratio <= 1.3,
    note: `${loads.large.perSecond.toFixed(0)} against ${loads.small.perSecond.toFixed(0)} pages a second, uncached`,
  };
}

/** A second start beside the running one, on data of its own that exist already. */
async function coldStartAgain(): Promise<number> {
  const other = mkdtempSync(join(tmpdir(), 'samovar-bench-'));
  const first = await openBenchPlace(other);
  await first.stop({ keep: true });
  const second = await openBenchPlace(other);
  await second.stop();
  rmSync(other, { recursive: true, force: true });
  return second.coldStart;
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
