import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Actor, Person } from '#platform/actor.ts';
import { picturesIn } from '#platform/markdown.ts';
import { moving, slope } from '#platform/pictures/testing/gallery.ts';
import { Refusal } from '#platform/verdict.ts';
import { openCast } from '#tests/cast/cast.ts';
import * as posts from '#modules/posts/index.server.ts';
import { forgetImages } from '../post/forget.ts';
import { attachImages, imagesFor, MOST_IMAGES } from './images.ts';

const community = { module: 'community' } as const;
const image = posts.image(community);
const uploadImage = posts.uploadImage(community);

const cast = await openCast();
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const modesta = await cast.withDuty(await cast.person('Modesta'), 'moderator');
const tia = await cast.person('Tia', { side: 'teen' });
const picture = (await slope(40, 30).jpeg().toBuffer()).toString('base64');

const uploads = (who: Person, file: unknown = picture) =>
  cast.as(who).does(uploadImage, { picture: file, clientId: randomUUID() });
const sees = async (who: Actor, id: string) =>
  cast
    .as(who)
    .asks(image, { image: id })
    .then(() => true)
    .catch((problem: unknown) => {
      if (problem instanceof Refusal && problem.code === 'not_found') return false;
      throw problem;
    });

/** A post of one thread in a space of its own; straight into the tables. */
async function post(by: Person, space: { reads?: string; anonymous?: boolean } = {}) {
  const [spaceId, threadId, postId] = [randomUUID(), randomUUID(), randomUUID()];
  const now = cast.deps.now();
  await cast.sql(
    `insert into community.space (id, slug, side, position, title, reads, created_at)
     values ($1, $2, $3, 1, 'Kitchen', $4, $5)`,
    [spaceId, spaceId, by.side, space.reads ?? 'members', now],
  );
  const author = space.anonymous === true ? null : by.personaId;
  await cast.sql(
    `insert into community.thread (id, space_id, slug, kind, title, author_id, created_at, last_post_at)
     values ($1, $2, $3, 'talk', 'Bread', $4, $5, $5)`,
    [threadId, spaceId, threadId, author, now],
  );
  await cast.sql(
    `insert into posts.post (id, place_kind, place_id, scope_id, seq, root_seq, author_id, alias, body, body_html, created_at)
     values ($1, 'thread', $2, $3, 1, 1, $4, $5, 'x', 'x', $6)`,
    [postId, threadId, spaceId, author, author === null ? 1 : null, now],
  );
  if (author === null)
    await cast.sql(
      'insert into posts.anonymous_author (post_id, place_id, persona_id) values ($1, $2, $3)',
      [postId, threadId, by.personaId],
    );
  return postId;
}

const attach = (postId: string, by: Person, ...ids: string[]) =>
  cast.db
    .as<never>()
    .transaction()
    .execute(async (tx) => {
      await attachImages(tx, { postId, uploaderId: by.personaId, body: showing(ids) });
      await shows(postId, ...ids);
    });

const showing = (ids: readonly string[]) => ids.map((id) => `![](/images/${id})`).join('\n');

const shows = (postId: string, ...ids: string[]) =>
  cast.sql('update posts.post set body = $2 where id = $1', [postId, showing(ids) || 'x']);

test('Ann uploads a picture; until a post shows it, it is hers alone', async () => {
  const made = await uploads(ann);
  expect(made).toMatchObject({ path: `/images/${made.image}`, width: 40, height: 30 });
  const shown = await cast.as(ann).asks(image, { image: made.image });
  expect(Buffer.from(shown.bytes, 'base64').toString('latin1', 8, 12)).toBe('WEBP');
  for (const other of [ben, tia, cast.guest, await cast.withDuty(ben, 'moderator')])
    expect(await sees(other, made.image)).toBe(false);
});

test('bytes from a form do as well as base64; what is no picture is refused, and guests sign in first', async () => {
  await uploads(ann, new Uint8Array(await slope(10, 10).png().toBuffer()));
  const nonsense = { picture: 'this is no picture', clientId: randomUUID() };
  expect((await cast.as(ann).refused(uploadImage, nonsense)).fields).toEqual({
    picture: 'picture_kind',
  });
  expect((await cast.as(ann).refused(uploadImage, { clientId: randomUUID() })).fields).toEqual({
    picture: 'picture_missing',
  });
  expect(
    (await cast.as(cast.guest).refused(uploadImage, { picture, clientId: randomUUID() })).why,
  ).toBe('sign_in_first');
});

test('the same sending twice is one picture', async () => {
  const sending = { picture, clientId: randomUUID() };
  const first = await cast.as(ann).does(uploadImage, sending);
  expect((await cast.as(ann).does(uploadImage, sending)).image).toBe(first.image);
});

test('in a post it is seen by whoever sees the post, and no longer than that', async () => {
  const { image: id } = await uploads(ann);
  const postId = await post(ann);
  await attach(postId, ann, id);
  const readers = async () => [
    await sees(ann, id),
    await sees(ben, id),
    await sees({ ...ben, blocked: [ann.personaId] }, id),
    await sees(tia, id),
    await sees(cast.guest, id),
    await sees(modesta, id),
  ];
  expect(await readers()).toEqual([true, true, false, false, false, true]);
  for (const gone of ['held_at', 'hidden_at', 'deleted_at']) {
    await cast.sql(`update posts.post set ${gone} = now() where id = $1`, [postId]);
    // Words that somebody took back are nobody else's, nor are their pictures.
    const moderates = gone !== 'deleted_at';
    expect(await readers(), gone).toEqual([true, false, false, false, false, moderates]);
    await cast.sql(`update posts.post set ${gone} = null where id = $1`, [postId]);
  }
  await cast.sql(
    `update community.space set reads = 'everyone' where id = (select scope_id from posts.post where id = $1)`,
    [postId],
  );
  expect(await readers()).toEqual([true, true, false, false, true, true]);
});

test('what was edited away is seen by nobody but its writer and those who moderate there', async () => {
  const [{ image: kept }, { image: taken }] = [await uploads(ann), await uploads(ann)];
  const postId = await post(ann, { reads: 'everyone' });
  await attach(postId, ann, kept, taken);
  expect(await sees(cast.guest, taken)).toBe(true);
  await shows(postId, kept);
  const readers = [cast.guest, ben, ann, modesta];
  expect(await Promise.all(readers.map((who) => sees(who, kept)))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(await Promise.all(readers.map((who) => sees(who, taken)))).toEqual([
    false,
    false,
    true,
    true,
  ]);
});

test('in a post without a name it is seen also between people who blocked: nothing tells whose it is', async () => {
  const { image: id } = await uploads(ann);
  await attach(await post(ann, { anonymous: true }), ann, id);
  const [shown, hers] = [
    await cast.as({ ...ben, blocked: [ann.personaId] }).asks(image, { image: id }),
    await cast.as(ann).asks(image, { image: id }),
  ];
  expect(shown).toEqual(hers);
  expect(Object.keys(shown).sort()).toEqual(['bytes', 'height', 'type', 'width']);
});

test("nobody shows a picture of somebody else's, nor one of another post; the post stays without it", async () => {
  const { image: id } = await uploads(ann);
  const refusal = (work: Promise<void>) =>
    work.then(
      () => undefined,
      (problem: unknown) => (problem as Refusal).fields,
    );
  const postOfBen = await post(ben);
  const { image: bens } = await uploads(ben);
  expect(await refusal(attach(postOfBen, ben, bens, id))).toEqual({ body: 'image_not_yours' });
  expect(await sees(ann, bens)).toBe(false);
  expect(await refusal(attach(postOfBen, ben, randomUUID()))).toEqual({ body: 'image_not_yours' });
  const first = await post(ann);
  await attach(first, ann, id);
  await attach(first, ann, id);
  expect(await refusal(attach(await post(ann), ann, id))).toEqual({ body: 'image_not_yours' });
  const many = Array.from({ length: MOST_IMAGES + 1 }, () => randomUUID());
  expect(await refusal(attach(first, ann, ...many))).toEqual({ body: 'too_many_images' });
});

test('a text is shown with the pictures its writer may use, and asks nothing when it has none', async () => {
  const [{ image: own }, { image: others }] = [await uploads(ann), await uploads(ben)];
  const body = `![a](/images/${own}) ![b](/images/${others}) ![c](https://evil.example/x.png)`;
  expect(picturesIn(body)).toEqual([own, others]);
  const tx = cast.db.as<never>();
  const found = await imagesFor(tx, { body, uploaderId: ann.personaId });
  expect([...found]).toEqual([[own, { width: 40, height: 30, moves: false }]]);
  expect(
    await cast.statements(() => imagesFor(tx, { body: 'words', uploaderId: ann.personaId })),
  ).toBe(0);
});

test('a GIF has a still first frame of its own', async () => {
  const gif = (await moving(5, 20, 20)).toString('base64');
  const made = await uploads(ann, gif);
  expect(made.moves).toBe(true);
  const [moves, still] = [
    await cast.as(ann).asks(image, { image: made.image }),
    await cast.as(ann).asks(image, { image: made.image, still: '1' }),
  ];
  expect(Buffer.from(moves.bytes, 'base64').includes('ANIM')).toBe(true);
  expect(Buffer.from(still.bytes, 'base64').includes('ANIM')).toBe(false);
});

test('nobody piles up pictures that no post shows, not even all at once', async () => {
  const cleo = await cast.person('Cleo');
  const done = await Promise.allSettled(Array.from({ length: 6 }, () => uploads(cleo)));
  const kept = done.filter(({ status }) => status === 'fulfilled').length;
  for (let more = kept; more < 30; more += 1) await uploads(cleo);
  expect(
    (await cast.as(cleo).refused(uploadImage, { picture, clientId: randomUUID() })).fields,
  ).toEqual({ picture: 'too_many_pictures' });
});

test('what no post took up is forgotten after a day, and so is what a forgotten post showed', async () => {
  const system = { ...cast.guest, kind: 'system' as const };
  const [{ image: loose }, { image: used }] = [await uploads(ann), await uploads(ann)];
  const postId = await post(ann);
  await attach(postId, ann, used);
  await cast.as(system).does(forgetImages, {});
  expect([await sees(ann, loose), await sees(ann, used)]).toEqual([true, true]);
  cast.at('2026-03-05T20:00:01Z');
  await cast.as(system).does(forgetImages, {});
  expect([await sees(ann, loose), await sees(ann, used)]).toEqual([false, true]);
  await cast.sql(`update posts.post set deleted_at = now(), body = '' where id = $1`, [postId]);
  await cast.as(system).does(forgetImages, {});
  expect(await cast.sql('select id from posts.image where id = $1', [used])).toEqual([]);
  expect((await cast.as(ann).refused(forgetImages, {})).code).toBe('not_found');
});
