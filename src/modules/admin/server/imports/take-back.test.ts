import { expect, test } from 'vitest';
import { guest } from '#platform/actor.ts';
import { file, post, POSTS } from '../import/testing/tea.ts';
import { imports } from './imports.ts';
import { openPlace } from './testing/place.ts';

const world = await openPlace();
const mira = await world.person('Mira');

test('An import is taken back whole: not a row is left of it, and the file comes in again as the first time', async () => {
  await world.importing('beside it', { people: [] });
  await world.indexed();
  const before = await world.everything();
  const { id, lines } = await world.importing('wrong');
  await world.indexed();
  const first = await world.reports('good-hosts', 'wrong');
  const ends = await world.sql('select told_at from learning.programme_end where import_id = $1', [
    id,
  ]);
  expect(ends, 'of the day of what was done').toEqual([
    { told_at: new Date('2026-01-06T11:00:00Z') },
  ]);
  await world.acts(mira, 'learning.heart', { post: await world.idOf('wrong', 'posts.post', 'p1') });
  await world.acts(mira, 'learning.bookmark', {
    post: await world.idOf('wrong', 'posts.post', 'p2'),
  });
  await world.drain();
  const { goes, against, can } = await world.looks(id);
  expect({ goes, against, can }).toEqual({
    goes: {
      ...{ members: 4, programmes: 1, courses: 1, discussions: 1, posts: 3, completions: 1 },
      ...{ links: 0, hearts: 1, bookmarks: 1 },
    },
    against: [],
    can: { takeBack: 'session_only' },
  });

  expect((await world.takesBack(id)).went).toEqual(goes);
  await world.drain();
  await world.indexed();
  expect(await world.everything()).toEqual(before);
  expect((await world.keeps(id)).why).toBe('import_taken_back');

  const again = await world.imports(lines);
  expect(again).toMatchObject({ posts: { added: 3, known: 0 }, completions: 1 });
  expect(again.id).not.toBe(id);
  expect(await world.reports('good-hosts', 'wrong')).toEqual(first);
});

test('Who took which import back, and why, is in the audit and in the list', async () => {
  const { id } = await world.importing('listed');
  await world.takesBack(id);
  const [entry] = await world.sql<{ subject_id: string; reason: string; evidence: object }>(
    `select subject_id, reason, evidence from platform.audit_entry
     where act = 'admin.take_back_import' and subject_id = $1`,
    [id],
  );
  expect(entry).toMatchObject({
    reason: 'It was the wrong file.',
    evidence: { source: 'listed', file: 'test.jsonl', members: 4, posts: 3 },
  });
  const { imports: all } = await world.as(world.operator).asks(imports, {});
  expect(all.find((one) => one.id === id)).toMatchObject({
    ...{ source: 'listed', side: 'adult', fileName: 'test.jsonl', stands: 'taken_back' },
    ...{ counts: { members: 4, posts: 3, completions: 1 }, takenBackBy: 'Olga' },
  });
});

test('A file that brought nothing new is no import', async () => {
  const { lines } = await world.importing('twice');
  expect((await world.imports(lines)).id).toBeNull();
});

test('A grown import adds its own part, is taken back alone, and before the first', async () => {
  const first = await world.importing('grown', { posts: [POSTS[0] ?? {}] });
  await world.indexed();
  const before = await world.everything();
  const report = await world.reports('good-hosts', 'grown');
  const second = await world.importing('grown', {
    posts: [...POSTS, post('p0', 'ann', 8, 'A good host is there.')],
  });
  expect(await world.reports('good-hosts', 'grown')).not.toEqual(report);
  expect((await world.looks(first.id)).against).toEqual([
    {
      why: 'later',
      count: 1,
      where: [{ title: 'test.jsonl', link: `/operate/imports/${second.id}` }],
    },
  ]);
  expect((await world.keeps(first.id)).why).toBe('import_built_on');

  const { went } = await world.takesBack(second.id);
  expect(went).toMatchObject({ members: 0, discussions: 0, posts: 3, completions: 1 });
  await world.indexed();
  expect(await world.reports('good-hosts', 'grown')).toEqual(report);
  // Numbers are never given twice, and the discussion has come further.
  const steady = ({
    'learning.step': _step,
    'posts.place': _place,
    'posts.visit': _visit,
    ...rest
  }: Record<string, string[]>) => rest;
  expect(steady(await world.everything())).toEqual(steady(before));
  expect((await world.takesBack(first.id)).went).toMatchObject({ posts: 1, members: 4 });
});

test('People of one source whom another file names again stay with the first', async () => {
  await world.importing('kept');
  const [format] = file({ format: { source: 'kept' } });
  const { id } = await world.imports([format ?? {}, { type: 'member', id: 'dora', name: 'Dora' }]);
  expect((await world.takesBack(id ?? '')).went).toMatchObject({ members: 1, posts: 0 });
  expect((await world.reports('good-hosts', 'kept'))?.people).toHaveLength(2);
});

test('Only those who run the place see it and take it back: of young people who is cleared, and nobody by a token', async () => {
  const { id } = await world.importing('whose');
  for (const actor of [mira, guest()])
    expect((await world.keeps(id, actor as typeof mira)).code).toBe('not_found');
  expect((await world.keeps(id, world.operator)).why).toBe('session_only');
  await world.sql(`update admin.import set side = 'teen' where id = $1`, [id]);
  expect((await world.keeps(id)).code).toBe('not_found');
  const { imports: all } = await world.as(world.operator).asks(imports, {});
  expect(all.map((one) => one.id)).not.toContain(id);
  expect((await world.keeps('0b6e6f1e-5f5c-4c39-9f0e-0a6f4a0c7b09')).code).toBe('not_found');
});

test('Completions of an import go by its owner’s function alone, once it is taken back, and nobody else’s', async () => {
  const { id } = await world.importing('facts');
  const erase = () => world.db.pool.query('select learning.erase_imported($1)', [id]);
  await expect(erase()).rejects.toThrow(/nothing is to be erased/);
  await expect(
    world.db.pool.query('update learning.completion set import_id = $1', [id]),
  ).rejects.toThrow(/permission denied/);
  await world.sql('update admin.import set undone_at = now() where id = $1', [id]);
  await world.sql(
    `update accounts.account a set password_hash = 'x' from accounts.persona p
     where p.account_id = a.id and p.import_id = $1 and p.name = 'Ben'`,
    [id],
  );
  await expect(erase()).rejects.toThrow(/nothing is to be erased/);
  await world.sql(
    `update accounts.account a set password_hash = null from accounts.persona p
     where p.account_id = a.id and p.import_id = $1`,
    [id],
  );
  const count = async () =>
    (await world.sql<{ n: number }>('select count(*)::int as n from learning.completion'))[0]?.n ??
    0;
  const before = await count();
  await erase();
  expect(await count()).toBe(before - 1);
});
