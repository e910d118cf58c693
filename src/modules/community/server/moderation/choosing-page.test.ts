import { expect, test } from 'vitest';
import { choosing } from './choosing.ts';
import { closeThread } from './close-thread.ts';
import { movePosts } from './move-posts.ts';
import { openStage, why } from './testing/stage.ts';

const stage = await openStage();
const { ann, ben, mira } = stage;

test('she finds a thread by words of its title, of those she looks after; chooses over pages, and all between', async () => {
  const from = await stage.opens(ann, 'A long evening');
  const said: string[] = [];
  for (let nr = 0; nr < 55; nr += 1) said.push(await stage.replies(ben, from.thread, `Word ${nr}`));
  const lantern = await stage.opens(ann, 'Paper lanterns for the harbour');
  const kept = await stage.opens(stage.keeper, 'Lanterns among those who run this');
  await stage.sql(`update community.thread set hidden_at = now() where id = $1`, [kept.thread]);
  await stage.drain();
  const asks = (input: object) =>
    stage.as(mira).asks(choosing, { threadSlug: from.threadSlug, ...input });

  const first = await asks({});
  expect([first.posts.length, first.previous]).toEqual([50, null]);
  expect(first.posts[0]).toMatchObject({ isOpening: true, author: { name: 'Ann' } });
  const second = await asks({ after: first.next });
  expect(second.posts.map(({ id }) => id)).toEqual(said.slice(49));
  expect((await asks({ before: second.previous })).posts).toEqual(first.posts);
  const some = [said[48], said[52]].join(',');
  const between = await asks({ posts: some, between: true });
  expect(between.chosen.map(({ id }) => id)).toEqual(said.slice(48, 53));
  expect(between).toMatchObject({ going: 5, can: { hide: true, split: true, move: true } });
  const all = await asks({ posts: [said[0], said[54]].join(','), between: true });
  expect([all.isTooMuch, all.chosen.length]).toEqual([true, 50]);
  expect((await asks({ posts: from.post })).can).toMatchObject({ move: 'opening_stays' });

  const target = async (sought: string) => (await asks({ posts: some, sought })).target;
  expect((await target('lanterns harb'))?.offered).toMatchObject([
    { slug: lantern.threadSlug, title: 'Paper lanterns for the harbour', spaceTitle: 'Asking' },
  ]);
  expect(await target('   ')).toMatchObject({ offered: [], why: 'thread_missing' });
  expect(await target('Zebras')).toMatchObject({ offered: [], why: 'no_thread_titled' });
  expect((await target(lantern.threadSlug))?.found?.slug).toBe(lantern.threadSlug);
  expect(await target(from.threadSlug)).toMatchObject({ why: 'the_same_thread' });
  // Whoever looks after one space is offered nothing of another.
  const hana = await stage.withDuty(await stage.person('Hana'), 'host', {
    scope: stage.nights.space,
  });
  expect((await stage.as(hana).refused(choosing, { threadSlug: from.threadSlug })).code).toBe(
    'not_found',
  );
});

test('of two who move the same posts at once, one does it; what was closed may still be cleared up', async () => {
  const from = await stage.opens(ann, 'Twice at once');
  const post = await stage.replies(ben, from.thread, 'Me');
  const [one, two] = [await stage.opens(ann, 'Here'), await stage.opens(ann, 'There')];
  await stage.as(mira).does(closeThread, { thread: from.thread, ...why });
  const ends = await Promise.allSettled(
    [one, two].map(({ thread: into }) =>
      stage.as(mira).does(movePosts, { posts: [post], into, ...why }),
    ),
  );
  const done = ends.filter(({ status }) => status === 'fulfilled').length;
  const places = await stage.sql<{ id: string }>(
    'select id from posts.post where place_id = any($1)',
    [[one.thread, two.thread]],
  );
  expect(places.filter(({ id }) => id === post)).toHaveLength(1);
  // The second may have come when they stood where the first took them, and took them on.
  expect(done).toBeGreaterThan(0);
});
