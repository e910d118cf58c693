import { readFileSync } from 'node:fs';
import { beforeEach, expect, test } from 'vitest';
import { openImporting, type Line } from './testing/importing.ts';
import { DISCUSSION, file, post } from './testing/tea.ts';

const twin = readFileSync('tests/fixtures/import/kind-hosts.jsonl', 'utf8').trim().split('\n');
const report: unknown = JSON.parse(
  readFileSync('tests/fixtures/import/kind-hosts.report.json', 'utf8'),
);
const world = await openImporting();
/** Each story has a source of its own, so that they share a database. */
let story = 0;
beforeEach(() => (story += 1));
const source = () => `story ${story}`;
const told = (more: Parameters<typeof file>[0] = {}): Line[] =>
  file({ ...more, format: { source: source() } });

test('A grown file adds what is new, and comes to the same as if it had been whole', async () => {
  const lines = twin.map((line) => JSON.parse(line) as Line);
  const early = lines.filter(({ type, id }) => type !== 'post' || Number(String(id).slice(1)) < 12);
  const [format, ...rest] = lines;
  const first = await world.imports([{ ...format, source: source() }, ...early.slice(1)]);
  const grown = await world.imports([{ ...format, source: source() }, ...rest]);
  expect(grown.posts).toEqual({ added: 12, known: 11 });
  expect(first.completions + grown.completions).toBe(8);
  await world.imports([{ ...format, source: 'at once' }, ...rest]);
  const posts = (from: string) =>
    world.sql(
      `select p.external_id, c.counts, c.because, c.text_key, c.replied_at, root.external_id as root,
         parent.external_id as parent, peer.external_id as "to"
       from posts.post p join learning.counted c on c.post_id = p.id
       join posts.post root on root.place_id = p.place_id and root.seq = p.root_seq
       left join posts.post parent on parent.id = p.parent_id
       left join accounts.persona peer on peer.id = c.counts_to
       where p.source = $1 and c.root_seq = p.root_seq and c.seq = p.seq order by p.created_at, p.seq`,
      [from],
    );
  expect(await posts(source())).toEqual(await posts('at once'));
  expect(await world.reports('leading-well-3-1', source())).toEqual(report);
});

test('A grown file may name what was imported before without repeating it', async () => {
  await world.imports(told());
  const [format] = told();
  const grown = await world.imports([
    format ?? {},
    { type: 'member', id: 'dora', name: 'Dora' },
    { type: 'programme', id: 'porches', space: 'kitchen', title: 'Porches' },
    { ...DISCUSSION, id: 'chairs', position: 2, title: 'Chairs' },
    post('p4', 'dora', 12, 'Yes, a chair.', 'p2'),
    { ...post('p5', 'ann', 12, 'A chair is a kind word.'), discussion: 'chairs' },
  ]);
  expect(grown).toMatchObject({ programmes: { added: 1 }, discussions: { added: 1 } });
  const people = (await world.reports('good-hosts', source()))?.people;
  expect(people?.map(({ member }) => member)).toEqual(['Ann', 'Ben', 'Dora']);
  const homes = await world.sql(`select home from learning.programme where source = $1`, [
    source(),
  ]);
  expect(homes).toEqual([{ home: 'The Kitchen' }, { home: 'The Kitchen' }]);
});

test('A course that was removed meanwhile comes back, at the end, when a grown file adds to it', async () => {
  const cups = { type: 'course', id: 'cups', programme: 'hosting', position: 2, title: 'Cups' };
  const pots = { type: 'course', id: 'pots', programme: 'hosting', position: 3, title: 'Pots' };
  await world.imports([...told(), cups, pots]);
  const author = await world.withDuty(await world.person('Aiko'), 'host');
  const [course] = await world.sql<{ id: string; programme: string }>(
    `select id, programme_id as programme from learning.course where source = $1 and external_id = 'cups'`,
    [source()],
  );
  await world.acts(author, 'learning.remove_course', { course: course?.id });
  const seen = async () =>
    (
      (await world.asks(author, 'learning.authoring', { programme: course?.programme })) as {
        courses: { title: string; steps: { title: string }[] }[];
      }
    ).courses.map(({ title, steps }) => [title, ...steps.map((step) => step.title)]);
  const [tea, pot] = [['Tea for all', 'Good hosts'], ['Pots']];
  await world.imports([...told(), cups, pots]);
  expect(await seen()).toEqual([tea, pot]);
  const chairs = { ...DISCUSSION, id: 'chairs', course: 'cups', title: 'Chairs' };
  await world.imports([...told(), cups, pots, chairs]);
  expect(await seen()).toEqual([tea, pot, ['Cups', 'Chairs']]);
});

test('A programme comes in the language it is written in, or in the first of the place; another one later is refused', async () => {
  await world.imports(told());
  const [format] = told();
  const salon = { type: 'programme', id: 'salon', space: 'kitchen', title: 'Sala' };
  await world.imports([format ?? {}, { ...salon, language: 'es' }]);
  const rows = await world.sql<{ language: string }>(
    `select language from learning.programme where source = $1 order by created_at, title`,
    [source()],
  );
  expect(rows.map(({ language }) => language).sort()).toEqual(['en', 'es']);
  await expect(world.imports([format ?? {}, { ...salon, language: 'en' }])).rejects.toMatchObject({
    why: 'import_differs',
  });
});

test('A grown file may bring what was said earlier: the old posts are judged again with it', async () => {
  const late = [
    post('late', 'ann', 12, 'A good host laughs.'),
    post('to-cara', 'ben', 13, '@Cara so does a good guest'),
    post('under', 'cara', 14, 'They do.', 'late'),
  ];
  await world.imports(told({ posts: late }));
  const counted = async () =>
    Object.fromEntries(
      (
        await world.sql<{ id: string; is: string; root: string }>(
          `select p.external_id as id, coalesce(c.because, c.counts) as "is", root.external_id as root
           from posts.post p join learning.counted c on c.post_id = p.id
           join posts.post root on root.place_id = p.place_id and root.seq = p.root_seq
           where p.source = $1`,
          [source()],
        )
      ).map(({ id, is, root }) => [id, `${is} in ${root}`]),
    );
  expect(await counted()).toEqual({
    late: 'answer in late',
    'to-cara': 'nobody_to_reply_to in to-cara',
    under: 'reply in late',
  });
  const early = [
    post('first', 'ann', 8, 'A good host is there.'),
    post('cara', 'cara', 9, 'Leaves the door open.'),
  ];
  const grown = await world.imports(told({ posts: [...late, ...early] }));
  expect(await counted()).toEqual({
    first: 'answer in first',
    cara: 'answer in cara',
    late: 'answer in first',
    'to-cara': 'reply in cara',
    under: 'reply in first',
  });
  expect(grown.completions).toBe(1);
});
