import { randomUUID } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { root } from '#platform/root.ts';
import { table, type Figure } from './figures.ts';
import { measureCommunity } from './community.ts';
import { seedMillion } from './million.ts';
import { measureGrowth, measurePage } from './pages.ts';
import { openBenchPlace } from './place.ts';
import { measureWriting, newWords } from './posting.ts';
import { measureSearch } from './search.ts';
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
  const people = await seedPeople(client, 90);
  const reader = people[0]?.cookie ?? '';
  const thread = await seedThread(client, 'twenty', 20, 2);
  await enrol(client, thread, people);
  await client.query('analyze');
  figures.push(...(await measureWeight(place, thread)));
  say('(a) Pages against a bare server.');
  const discussion = [
    ['learning.discussion', { programme: thread.programme, step: thread.step }],
  ] as const;
  const path = `/learn/${thread.programme}/${thread.step}`;
  figures.push(
    ...(await measurePage(
      place,
      { what: 'a discussion of 20 answers', path, guest: discussion, member: discussion },
      reader,
    )),
  );
  say('(b) Posting replies.');
  const { rows } = await client.query<{ id: string }>(
    'select id from learning.post where step_id = $1 and id = root_id',
    [thread.stepId],
  );
  const answers = rows.map((row) => row.id);
  figures.push(
    ...(await measureWriting(place, 'replying in a discussion', people.slice(20, 40), (at) => ({
      name: 'learning.post_reply',
      input: { post: answers[at % answers.length], body: newWords(), clientId: randomUUID() },
    }))),
  );
  say('(c) Threads, and fifty people who write, heart and follow.');
  figures.push(...(await measureCommunity(place, client, people.slice(40))));
  say(`(d) Search over ${few} posts in spaces; seeding takes a while.`);
  figures.push(...(await measureSearch(place.appUrl, await seedMillion(client, few))));
  say(`(e) Growth to ${few} posts; seeding takes a while.`);
  figures.push(await measureDiscussions());
} finally {
  await client.end().catch(() => undefined);
  await place.stop();
}
const machine = `${cpus().length} cores, Node ${process.version}, ${new Date().toISOString().slice(0, 10)}`;
say(`\n${machine}\n\n${table(figures)}`);
if (process.argv.includes('--write')) intoReadme();
process.exitCode = figures.every((figure) => figure.ok) ? 0 : 1;

/** (e) The same page in a discussion of ten thousand posts and in one of a million. */
async function measureDiscussions(): Promise<Figure> {
  const small = await seedThread(client, 'small', 4_000, 1);
  const large = await seedThread(client, 'large', Math.floor(few * 0.4), 1);
  await client.query('vacuum analyze');
  const path = (slug: string) => `/learn/${slug}/talk`;
  const what = `a discussion of ${few} posts, against one of 10 thousand`;
  const paths = { small: path(small.programme), large: path(large.programme) };
  return measureGrowth(place, what, paths);
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
