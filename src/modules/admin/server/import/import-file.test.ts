import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, test } from 'vitest';
import { guest } from '#platform/actor.ts';
import { openImporting, type Line } from './testing/importing.ts';
import { importFile } from './import-file.ts';
import { changed, DISCUSSION, file, post, POSTS } from './testing/tea.ts';

const twin = readFileSync('tests/fixtures/import/kind-hosts.jsonl', 'utf8').trim().split('\n');
const report: unknown = JSON.parse(
  readFileSync('tests/fixtures/import/kind-hosts.report.json', 'utf8'),
);
const world = await openImporting();
/** Each story has a source of its own, so that they share a database. */
let story = 0;
beforeEach(() => (story += 1));
const told = (more: Parameters<typeof file>[0] = {}): Line[] =>
  file({ ...more, format: { source: `story ${story}`, ...more.format } });
const source = () => `story ${story}`;

test('A thread is imported, its register says of everybody what counted, and again it changes not a row', async () => {
  const done = await world.imports(twin);
  expect(done).toMatchObject({
    source: 'default',
    side: 'adult',
    members: { added: 15, known: 0, setApart: 0 },
    programmes: { added: 1, known: 0 },
    courses: { added: 1, known: 0 },
    discussions: { added: 1, known: 0 },
    posts: { added: 23, known: 0 },
    completions: 8,
  });
  expect(await world.reports('leading-well-3-1')).toEqual(report);

  const before = await world.fingerprint();
  const again = await world.imports(twin);
  expect(again.posts).toEqual({ added: 0, known: 23 });
  expect(again).toMatchObject({ members: { added: 0, known: 15 }, completions: 0 });
  expect(await world.fingerprint()).toEqual(before);
});

test('Nobody is told of it, and who did it is in the audit', async () => {
  await world.imports(told());
  expect(await world.drain()).toBe(0);
  const acts = await world.sql<{ by_pseudonym: string | null; evidence: { file: string } }>(
    `select by_pseudonym, evidence from platform.audit_entry
     where act = 'admin.import' and subject_id = $1`,
    [source()],
  );
  expect(acts).toMatchObject([{ by_pseudonym: null, evidence: { file: 'test.jsonl' } }]);
});

test('Nobody but the command line imports', async () => {
  const ann = await world.withDuty(await world.person('Keeper of keys'), 'operator');
  for (const actor of [ann, guest()]) {
    const refusal = await world.as(actor).refused(importFile, {
      name: 'x',
      lines: (async function* () {
        for (const line of file()) yield await Promise.resolve(JSON.stringify(line));
      })(),
    });
    expect(refusal.why).toBe('not_found');
  }
});

test('Signed-in adults can read it, enrolled are those who posted, and guests see nothing', async () => {
  await world.imports(told());
  const [place] = await world.sql<{ slug: string; step: string; home: string; posted: number }>(
    `select g.slug, s.slug as step, g.home, (select count(*)::int from learning.enrolment e
       where e.programme_id = g.id) as posted
     from learning.programme g join learning.step s on s.programme_id = g.id where g.source = $1`,
    [source()],
  );
  expect(place).toMatchObject({ home: 'The Kitchen', posted: 2 });
  const at = { programmeSlug: place?.slug, stepSlug: place?.step };
  const reader = await world.person('A reader');
  const page = (await world.asks(reader, 'learning.discussion', at)) as {
    html: string;
    questions: string[];
    answers: { by: { name: string }; html: string; replies: { html: string }[] }[];
  };
  expect(page.html).toContain('<em>like</em>');
  expect(page.questions).toEqual(DISCUSSION['questions']);
  expect(page.answers.map(({ by }) => by.name)).toEqual(['Ben', 'Ann']);
  expect(page.answers[1]?.replies.map(({ html }) => html)).toEqual([
    '<p dir="auto">I like the asking once.</p>',
  ]);
  const replied = await world.sql(
    `select p.external_id, c.replied_at from posts.post p join learning.counted c on c.post_id = p.id
     where p.source = $1 order by 1 limit 2`,
    [source()],
  );
  expect(replied).toEqual([
    { external_id: 'p1', replied_at: new Date('2026-01-06T11:00:00Z') },
    { external_id: 'p2', replied_at: null },
  ]);
  await expect(world.asks(guest(), 'learning.discussion', at)).rejects.toThrow('not_found');
});

describe('A known id with other content is refused, with its line and field', () => {
  test.each<[string, number, Line]>([
    ['name', 3, { name: 'Annabel' }],
    ['name', 6, { name: 'The Larder' }],
    ['title', 7, { title: 'Hosting better' }],
    ['title', 8, { title: 'Coffee' }],
    ['position', 8, { position: 2 }],
    ['host', 9, { host: 'ann' }],
    ['body', 9, { body: 'Whom?' }],
    ['questions', 9, { questions: ['Who?'] }],
    ['requires', 9, { requires: { answer: false, repliesToPeers: 1 } }],
    ['createdAt', 9, { createdAt: '2026-01-05T08:00:01Z' }],
    ['author', 10, { author: 'cara' }],
    ['createdAt', 11, { createdAt: '2026-01-06T10:00:01Z' }],
    ['parent', 12, { parent: 'p2' }],
    ['body', 12, { body: 'I like the asking twice.' }],
  ])('%s of line %i', async (field, line, fields) => {
    await world.imports(told());
    const before = await world.fingerprint();
    const grown = [...changed(told(), line, fields), post('p9', 'cara', 15, 'New words.')];
    expect(await world.refuses(grown)).toEqual({ at: `${line} ${field}`, why: 'import_differs' });
    expect(await world.fingerprint()).toEqual(before);
  });
});

describe('A file with a fault is refused whole', () => {
  test.each<[string, string, (lines: Line[]) => (Line | string)[]]>([
    ['a line that is no JSON', '12', (lines) => [...lines.slice(0, 11), '{"type":']],
    ['a field that is missing', '10 author', (lines) => changed(lines, 10, { author: undefined })],
    ['a field that is unknown', '3 colour', (lines) => changed(lines, 3, { colour: 'red' })],
    ['an author whom nobody knows', '12 author', (lines) => changed(lines, 12, { author: 'zoe' })],
    ['an id that comes twice', '13 id', (lines) => [...lines, ...POSTS.slice(0, 1)]],
    [
      'a moment without a zone',
      '12 createdAt',
      (l) => changed(l, 12, { createdAt: '2026-01-06T10:00:00' }),
    ],
    [
      'a step where another stands',
      '10 position',
      (l) => [...l.slice(0, 9), { ...DISCUSSION, id: 'd2' }],
    ],
    ['people of the demo', '1 source', (lines) => changed(lines, 1, { source: 'demo' })],
    [
      'young people where their side is off',
      '1 side',
      (lines) => changed(lines, 1, { side: 'teen' }),
    ],
  ])('%s: line %s', async (_what, at, spoil) => {
    const before = await world.fingerprint();
    expect((await world.refuses(spoil(told()))).at).toBe(at);
    expect(await world.fingerprint()).toEqual(before);
  });

  test('a course or a step where another stands since an earlier file', async () => {
    await world.imports(told());
    const [format] = told();
    const course = { type: 'course', id: 'c2', programme: 'hosting', position: 1, title: 'Two' };
    const step = { ...DISCUSSION, id: 'd2' };
    const place = { why: 'import_place_taken' };
    expect(await world.refuses([format ?? {}, course])).toEqual({ at: '2 position', ...place });
    expect(await world.refuses([format ?? {}, step])).toEqual({ at: '2 position', ...place });
  });
});

test('In a file a reply may stand before what it replies to', async () => {
  await world.imports(told({ posts: POSTS.toReversed() }));
  const ben = (await world.reports('good-hosts', source()))?.people[1];
  expect(ben).toMatchObject({ member: 'Ben', completed: true });
});

test('Two sources with the same ids live beside one another', async () => {
  await world.imports(told());
  await world.imports(told({ format: { source: `another ${story}` }, posts: POSTS.slice(0, 1) }));
  expect((await world.reports('good-hosts', source()))?.totals).toEqual({
    participants: 2,
    completed: 1,
  });
  const other = await world.reports('good-hosts', `another ${story}`);
  expect(other?.totals).toEqual({ participants: 1, completed: 0 });
});

test('Of two imports at once one waits, and finds everything known', async () => {
  const [one, two] = await Promise.all([world.imports(told()), world.imports(told())]);
  expect([one.posts.added, two.posts.added].sort()).toEqual([0, 3]);
});
