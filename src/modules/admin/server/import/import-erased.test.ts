import { expect, test } from 'vitest';
import { system } from '#platform/actor.ts';
import { eraseDue } from '../erasing/erase-due.ts';
import { openImporting } from './testing/importing.ts';
import { file, post, POSTS } from './testing/tea.ts';

/** A place of which nothing was imported yet. */
async function open() {
  const place = await openImporting();
  const texts = async (question: string) =>
    (await place.sql<{ text: string }>(question)).map(({ text }) => text);
  return {
    ...place,
    people: () => texts('select name as text from accounts.persona order by name'),
    bodies: () => texts('select body as text from posts.post order by created_at, seq'),
    /** As if somebody imported had claimed the account and left. */
    async erases(name: string): Promise<void> {
      await place.sql(
        `insert into accounts.leaving (account_id, asked_at, due_at, posts)
         select account_id, $2::timestamptz - interval '2 days', $2::timestamptz - interval '1 day', 'remove'
         from accounts.persona where name = $1`,
        [name, place.deps.now()],
      );
      await place.as(system).does(eraseDue, {});
      await place.drain();
    },
  };
}

test('Ann was imported and is erased: the same file again neither fails nor brings her back, nor does one that has grown', async () => {
  const place = await open();
  await place.imports(file());
  await place.erases('Ann');
  expect(await place.people()).toEqual(['Ben', 'Cara', 'Rosa']);
  const before = await place.bodies();
  expect(before).not.toContain('They ask once, and then they listen.');
  const again = await place.imports(file());
  expect(again.members).toMatchObject({ added: 0 });
  expect(again.posts).toMatchObject({ added: 0 });
  expect(await place.people()).toEqual(['Ben', 'Cara', 'Rosa']);
  expect(await place.bodies()).toEqual(before);

  // What others wrote since is added, and nothing of hers.
  const grown = file({
    posts: [
      ...POSTS,
      post('p4', 'ann', 12, 'And I am back.'),
      post('p5', 'cara', 13, 'I would ask twice.', 'p4'),
    ],
  });
  expect((await place.imports(grown)).posts).toMatchObject({ added: 1 });
  expect(await place.bodies()).toContain('I would ask twice.');
  expect(await place.bodies()).not.toContain('And I am back.');
  expect(await place.people()).not.toContain('Ann');
  expect((await place.imports(grown)).posts).toMatchObject({ added: 0 });

  // Somebody of that name who was not erased is another.
  const other = file({ format: { source: 'another place' } }).slice(0, 5);
  expect((await place.imports(other)).members).toMatchObject({ added: 4 });
});

test('when the host is erased the discussion goes on with nobody as its host', async () => {
  const place = await open();
  await place.imports(file());
  await place.erases('Rosa');
  expect(await place.sql('select 1 from learning.step where host_id is not null')).toEqual([]);
  expect((await place.imports(file())).members).toMatchObject({ added: 0 });
  expect(await place.people()).toEqual(['Ann', 'Ben', 'Cara']);
});
