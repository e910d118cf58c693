import { expect, test } from 'vitest';
import { system } from '#platform/actor.ts';
import { eraseDue } from '../erasing/erase-due.ts';
import { openImporting } from './testing/importing.ts';
import { file, post, POSTS } from './testing/tea.ts';

const place = await openImporting();

/** As if somebody imported had claimed the account and left. */
async function erase(name: string): Promise<void> {
  await place.sql(
    `insert into accounts.leaving (account_id, asked_at, due_at, posts)
     select account_id, $2::timestamptz - interval '2 days', $2::timestamptz - interval '1 day', 'remove'
     from accounts.persona where name = $1`,
    [name, place.deps.now()],
  );
  await place.as(system).does(eraseDue, {});
  await place.drain();
}
const people = async () =>
  (await place.sql<{ name: string }>('select name from accounts.persona order by name')).map(
    ({ name }) => name,
  );
const bodies = async () =>
  (await place.sql<{ body: string }>('select body from posts.post order by created_at, seq')).map(
    ({ body }) => body,
  );

test('Ann was imported and is erased: the same file again neither fails nor brings her back', async () => {
  await place.imports(file());
  await erase('Ann');
  expect(await people()).toEqual(['Ben', 'Cara', 'Rosa']);
  const before = await bodies();
  expect(before).not.toContain('They ask once, and then they listen.');
  const again = await place.imports(file());
  expect(again.members).toMatchObject({ added: 0 });
  expect(again.posts).toMatchObject({ added: 0 });
  expect(await people()).toEqual(['Ben', 'Cara', 'Rosa']);
  expect(await bodies()).toEqual(before);
});

test('a file that has grown adds what others wrote since, and nothing of hers', async () => {
  const grown = file({
    posts: [
      ...POSTS,
      post('p4', 'ann', 12, 'And I am back.'),
      post('p5', 'cara', 13, 'I would ask twice.', 'p4'),
    ],
  });
  const taken = await place.imports(grown);
  expect(taken.posts).toMatchObject({ added: 1 });
  expect(await bodies()).toContain('I would ask twice.');
  expect(await bodies()).not.toContain('And I am back.');
  expect(await people()).not.toContain('Ann');
  expect((await place.imports(grown)).posts).toMatchObject({ added: 0 });
});

test('when the host is erased the discussion goes on with nobody as its host', async () => {
  await erase('Rosa');
  expect(await place.sql('select 1 from learning.step where host_id is not null')).toEqual([]);
  expect((await place.imports(file())).members).toMatchObject({ added: 0 });
  expect(await people()).toEqual(['Ben', 'Cara']);
});

test('somebody of that name who was not erased is another', async () => {
  const other = file({ format: { source: 'another place' } }).slice(0, 5);
  expect((await place.imports(other)).members).toMatchObject({ added: 4 });
});
