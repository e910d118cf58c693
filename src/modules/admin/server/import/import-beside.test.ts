import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openImporting } from './testing/importing.ts';
import { DISCUSSION, file, post, POSTS } from './testing/tea.ts';

const world = await openImporting();

/** An imported discussion, and what people do in it here. */
async function place(source: string, posts = POSTS) {
  const told = (more: Parameters<typeof file>[0] = {}) =>
    file({ posts, ...more, format: { source, ...more.format } });
  await world.imports(told());
  const [found] = await world.sql<{ step: string; programme: string; slug: string }>(
    `select s.id as step, g.id as programme, s.slug from learning.step s
     join learning.programme g on g.id = s.programme_id where s.source = $1`,
    [source],
  );
  if (found === undefined) throw new Error('nothing was imported');
  const clientId = () => randomUUID();
  const idOf = async (externalId: string) => {
    const [row] = await world.sql<{ id: string }>(
      'select id from posts.post where source = $1 and external_id = $2',
      [source, externalId],
    );
    return row?.id ?? '';
  };
  const { step, programme, slug } = found;
  return {
    ...found,
    told,
    idOf,
    person: async (name: string) => {
      const person = await world.person(`${name} of ${source}`);
      await world.acts(person, 'learning.enrol', { programme });
      return person;
    },
    answers: (person: Person, text: string) =>
      world.acts(person, 'learning.post_answer', { step, parts: [text], clientId: clientId() }),
    replies: async (person: Person, to: string, body: string) =>
      world.acts(person, 'learning.post_reply', {
        post: await idOf(to),
        body,
        clientId: clientId(),
      }),
    page: (reader: Person) =>
      world.asks(reader, 'learning.discussion', { programme, stepSlug: slug }) as Promise<{
        answers: { id: string; replies: { id: string }[] }[];
      }>,
    report: async () => (await world.reports('good-hosts', source))?.people ?? [],
  };
}

test('Dora answers here beside the imported, replies to one of them, and is done', async () => {
  const here = await place('native');
  const dora = await here.person('Dora');
  await here.answers(dora, 'A host warms the pot first.');
  expect(await here.replies(dora, 'p1', 'Asking once is kind.')).toMatchObject({
    progress: 'completed',
  });
  const before = await here.report();
  expect(before.map(({ member, completed }) => [member, completed])).toEqual([
    ['Ann', false],
    ['Ben', true],
    ['Dora of native', true],
  ]);
  const untouched = await world.fingerprint();
  await world.imports(here.told());
  expect(await world.fingerprint()).toEqual(untouched);
});

test('A grown file moves a thread, and what was said in it here goes along', async () => {
  const here = await place('moved', [post('late', 'ann', 12, 'A good host laughs.')]);
  const dora = await here.person('Dora');
  await here.answers(dora, 'A host warms the pot first.');
  const reply = await here.replies(dora, 'late', 'And sings.');
  const posts = [
    post('late', 'ann', 12, 'A good host laughs.'),
    post('first', 'ann', 8, 'A good host is there.'),
  ];
  await world.imports(here.told({ posts }));
  const thread = (await here.page(dora)).answers.find(({ replies }) => replies.length > 0);
  expect(thread?.id).toBe(await here.idOf('first'));
  expect(thread?.replies.map(({ id }) => id)).toEqual([await here.idOf('late'), reply['post']]);
  expect((await here.report()).map(({ completed }) => completed)).toEqual([false, true]);
});

test('Somebody here with the name of one of them does not take their mentions', async () => {
  const posts = [
    post('cara', 'cara', 9, 'Leaves the door open.'),
    post('to-cara', 'ben', 13, '@Cara so does a good guest'),
  ];
  const here = await place('namesake', posts);
  const cara = await here.person('Cara');
  await world.sql(`update accounts.persona set name = 'Cara' where id = $1`, [cara.personaId]);
  await here.answers(cara, 'I am another Cara, with a kettle.');
  await world.imports(here.told({ posts: [...posts, post('more', 'ann', 14, 'A warm cup.')] }));
  const [ben] = (await here.report()).filter(({ member }) => member === 'Ben');
  expect(ben).toMatchObject({ repliesToPeers: 1 });
});

test('What is edited here since is left alone by the same file', async () => {
  const here = await place('edited');
  await world.sql(`update learning.programme set title = 'Hosting better' where source = 'edited'`);
  await world.sql(`update learning.step_version set body = 'Whom?' where step_id = $1`, [
    here.step,
  ]);
  const p1 = await here.idOf('p1');
  await world.sql(
    `insert into posts.revision (post_id, replaced_at, body) select id, now(), body
     from posts.post where id = $1`,
    [p1],
  );
  await world.sql(`update posts.post set body = 'Other words.', edited_at = now() where id = $1`, [
    p1,
  ]);
  const before = await world.fingerprint();
  await world.imports(here.told());
  expect(await world.fingerprint()).toEqual(before);
  const posts = [{ ...POSTS[0], body: 'Words that were never there.' }];
  expect((await world.refuses(here.told({ posts }))).at).toBe('10 body');
});

test('A post that was removed here stays removed, and what was granted stays granted', async () => {
  const here = await place('removed');
  const p3 = await here.idOf('p3');
  await world.sql('update posts.post set hidden_at = now() where id = $1', [p3]);
  await world.sql(
    `update learning.counted set stands = false, counts = 'nothing', counts_to = null, because = 'removed'
     where post_id = $1`,
    [p3],
  );
  await world.imports(here.told({ posts: [...POSTS, post('p4', 'cara', 14, 'Thank you.', 'p2')] }));
  const [ben] = (await here.report()).filter(({ member }) => member === 'Ben');
  expect(ben).toMatchObject({ repliesToPeers: 0, completed: true });
  expect(ben?.evidence[1]).toMatchObject({ post: 'p3', because: 'It was removed.' });
});

test('Who posted under the imported rule may finish under it after it was changed here', async () => {
  const here = await place('rule', POSTS.slice(0, 2));
  await world.sql(
    `insert into learning.step_version (step_id, version, title, body, body_html, questions, replies_to_peers, created_at)
     select step_id, 2, title, body, body_html, questions, 3, now() from learning.step_version where step_id = $1`,
    [here.step],
  );
  await world.sql('update learning.step set version = 2 where id = $1', [here.step]);
  expect((await world.imports(here.told({ posts: POSTS }))).completions).toBe(1);
  const granted = await world.sql(
    `select rule_version, completed_at, evidence from learning.completion where step_id = $1`,
    [here.step],
  );
  const [ann] = await world.sql<{ id: string }>(
    `select id from accounts.persona where source = 'rule' and external_id = 'ann'`,
  );
  const [answer, reply] = [await here.idOf('p2'), await here.idOf('p3')];
  expect(granted).toEqual([
    {
      rule_version: 1,
      completed_at: new Date('2026-01-06T11:00:00Z'),
      evidence: { answer, replies: [{ post: reply, to: ann?.id }] },
    },
  ]);
});

test('A host who posts is no participant, also where others host', async () => {
  const here = await place('hosts', [
    post('word', 'rosa', 9, 'Welcome, everybody.'),
    post('p1', 'ann', 10, 'They listen.'),
    post('thanks', 'rosa', 11, 'Thank you, Ann.', 'p1'),
    post('back', 'ann', 12, 'Thank you, Rosa.', 'thanks'),
  ]);
  const [ann, ...others] = await here.report();
  expect(others).toEqual([]);
  expect(ann).toMatchObject({ member: 'Ann', repliesToPeers: 0 });
  expect(ann?.evidence[1]).toMatchObject({ post: 'back', counts: 'nothing' });
  const other = { ...DISCUSSION, id: 'guests', position: 2, title: 'Good guests', host: 'ann' };
  const said = { ...post('rosas', 'rosa', 13, 'A guest brings time.'), discussion: 'guests' };
  await world.imports([...here.told({ posts: [] }), other, said]);
  const enrolled = await world.sql<{ id: string }>(
    `select p.external_id as id from learning.enrolment e join accounts.persona p on p.id = e.persona_id
     where p.source = 'hosts' order by 1`,
  );
  expect(enrolled.map(({ id }) => id)).toEqual(['ann', 'rosa']);
});

test('Twenty thousand posts are imported, and known again', async () => {
  const many = Array.from({ length: 20_000 }, (_, i) =>
    post(
      `n${i}`,
      ['ann', 'ben', 'cara'][i % 3] ?? 'ann',
      i % 24,
      `Words of number ${i}.`,
      i > 0 && i % 2 === 0 ? `n${i >> 1}` : undefined,
    ),
  );
  const here = await place('many', many);
  const again = await world.imports(here.told());
  expect(again.posts).toEqual({ added: 0, known: 20_000 });
  const order = await world.sql<{ wrong: number }>(
    `select count(*)::int as wrong from (select seq, row_number() over (
         order by created_at, substr(external_id, 2)::int) as nr
       from posts.post where source = 'many') p
     where seq <> nr`,
  );
  expect(order).toEqual([{ wrong: 0 }]);
});
