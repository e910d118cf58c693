import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { MOST_BOOKMARKS, myBookmarks } from '#modules/posts/index.server.ts';
import { openCast } from '#tests/cast/cast.ts';
import { holdRow } from '#tests/cast/hold-row.ts';
import { bookmark, deletePost, removeBookmark, restoreOwnPost } from './post-acts.ts';
import { openStage } from './testing/stage.ts';

const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Chidi' });
const stage = await openStage(cast, { allowsAnonymous: true });
const [ann, ben] = [await cast.person('Ann'), await cast.person('Ben')];
const tia = await cast.person('Tia', { side: 'teen' });

const listed = myBookmarks('community');
const kept = async (who: Person) => (await cast.as(who).asks(listed, {})).bookmarks;
const keeps = (who: Person, post: string) => cast.as(who).does(bookmark, { post });

test('Ann keeps a thread and a reply for later, once each, the newest first; nobody else sees it', async () => {
  const thread = await stage.opens(ben, { title: 'Slow bread' });
  const reply = await stage.replies(ann, thread.thread, 'With rye.');
  await keeps(ann, thread.post);
  await keeps(ann, reply.post);
  await keeps(ann, thread.post);
  const [first, second, ...more] = await kept(ann);
  expect([first?.id, second?.id, more.length]).toEqual([reply.post, thread.post, 0]);
  expect(first?.post).toMatchObject({ title: 'Slow bread', beginning: 'With rye.' });
  expect(first?.post?.link).toContain(`#p-${reply.post}`);
  expect(await kept(ben)).toEqual([]);
  const shown = await stage.reads(ann, thread.threadSlug);
  expect(shown.opening?.bookmarked).toBe(true);
  expect((await stage.reads(ben, thread.threadSlug)).opening?.bookmarked).toBe(false);
  await cast.as(ann).does(removeBookmark, { post: reply.post });
  expect((await kept(ann)).map(({ id }) => id)).toEqual([thread.post]);
});

test('who presses twice at once keeps it once, since the first time, and is not told that it is too many', async () => {
  const fay = await cast.person('Fay');
  const { post } = await stage.opens(ben, { title: 'Pressed twice' });
  const before = `insert into posts.bookmark (persona_id, post_id, kept_at) values ($1, $2, '2025-06-01')`;
  const pressed = await holdRow(cast, before, [fay.personaId, post]);
  const again = keeps(fay, post);
  await pressed.waiting(1).finally(() => pressed.release());
  await again;
  expect((await kept(fay)).map(({ id, keptAt }) => [id, keptAt.getFullYear()])).toEqual([
    [post, 2025],
  ]);
});

test('what can be read no more stands there without a word of it, comes back, and can be let go', async () => {
  const cleo = await cast.person('Cleo');
  const { post } = await stage.opens(ben, { title: 'Mislaid', body: 'Something private.' });
  await keeps(cleo, post);
  await cast.as(ben).does(deletePost, { post });
  expect(await kept(cleo)).toEqual([{ id: post, keptAt: expect.any(Date) as Date, post: null }]);
  expect((await cast.as(cleo).refused(bookmark, { post })).code).toBe('not_found');
  await cast.as(ben).does(restoreOwnPost, { post });
  expect((await kept(cleo))[0]?.post?.title).toBe('Mislaid');
  expect((await kept({ ...cleo, blocked: [ben.personaId] }))[0]?.post).toBeNull();
  await cast.as(ben).does(deletePost, { post });
  await cast.as(cleo).does(removeBookmark, { post });
  expect(await kept(cleo)).toEqual([]);
});

test('words without a name stay so; nothing is kept of the other side, nor by guests', async () => {
  const dora = await cast.person('Dora');
  const { post } = await stage.opens(ben, { title: 'Quietly', anonymous: true });
  await keeps(dora, post);
  expect((await kept(dora))[0]?.post?.by).toEqual({ kind: 'anonymous' });
  expect((await cast.as(tia).refused(bookmark, { post })).code).toBe('not_found');
  expect((await cast.as(cast.guest).refused(bookmark, { post })).code).toBe('unauthenticated');
  expect((await cast.as(cast.guest).refused(removeBookmark, { post })).code).toBe(
    'unauthenticated',
  );
  expect(await cast.statements(() => kept(dora))).toBe(listed.statements);
});

test('as many are kept as anybody goes back to; then one is told so, and what is let go makes room', async () => {
  const eve = await cast.person('Eve');
  const first = await stage.opens(ben, { title: 'Kept first' });
  const more = await stage.opens(ben, { title: 'One too many' });
  await keeps(eve, first.post);
  await cast.sql(
    `with made as (insert into posts.post (id, place_kind, place_id, scope_id, seq, root_seq, author_id, body, body_html, created_at)
       select gen_random_uuid(), place_kind, place_id, scope_id, n, n, author_id, 'x', 'x', created_at
       from posts.post, generate_series(2, $2::int) n where id = $1 returning id)
     insert into posts.bookmark (persona_id, post_id, kept_at) select $3, id, now() from made`,
    [first.post, MOST_BOOKMARKS, eve.personaId],
  );
  const refused = await cast.as(eve).refused(bookmark, { post: more.post });
  expect([refused.why, refused.params]).toEqual(['bookmarks_full', { most: MOST_BOOKMARKS }]);
  // What is kept already stays kept, and nobody is told of too many.
  await keeps(eve, first.post);
  await cast.as(eve).does(removeBookmark, { post: first.post });
  await keeps(eve, more.post);
  expect((await kept(eve)).length).toBeLessThanOrEqual(20);
});
