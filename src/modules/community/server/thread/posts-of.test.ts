import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Actor, Person } from '#platform/actor.ts';
import { postsOf as postsOfIn } from '#modules/posts/index.server.ts';
import { openCast } from '#tests/cast/cast.ts';

const postsOf = postsOfIn('community');
const cast = await openCast();
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const tia = await cast.person('Tia', { side: 'teen' });

type Place = { id: string; spaceId: string };
let minute = 0;

/** A thread in a space of its own; straight into the tables. */
async function thread(by: Person | null, reads = 'members', side = 'adult'): Promise<Place> {
  const [id, spaceId] = [randomUUID(), randomUUID()];
  const now = cast.deps.now();
  await cast.sql(
    `insert into community.space (id, slug, side, position, title, reads, created_at)
     values ($1, $2, $3, 1, 'Kitchen', $4, $5)`,
    [spaceId, `s-${spaceId}`, side, reads, now],
  );
  await cast.sql(
    `insert into community.thread (id, space_id, slug, kind, title, author_id, created_at, last_post_at)
     values ($1, $2, $3, 'talk', 'Bread', $4, $5, $5)`,
    [id, spaceId, `t-${id}`, by?.personaId ?? null, now],
  );
  return { id, spaceId };
}

async function says(
  by: Person,
  at: Place,
  words: string,
  { anonymous = false, note = '' } = {},
): Promise<string> {
  const id = randomUUID();
  minute += 1;
  await cast.sql(
    `insert into posts.post (id, place_kind, place_id, scope_id, seq, root_seq, author_id, alias, body, body_html, content_note, created_at)
     values ($1, 'thread', $2, $3, $4, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[
        id,
        at.id,
        at.spaceId,
        minute,
        anonymous ? null : by.personaId,
        anonymous ? minute : null,
      ],
      ...[words, `<p>${words}</p>`, note, new Date(cast.deps.now().getTime() + minute * 60_000)],
    ],
  );
  if (anonymous)
    await cast.sql(
      'insert into posts.anonymous_author (post_id, place_id, persona_id) values ($1, $2, $3)',
      [id, at.id, by.personaId],
    );
  return id;
}

const of = async (who: Person, reader: Actor, after?: string) =>
  cast.as(reader).asks(postsOf, { person: who.personaId, ...(after && { after }) });
const words = async (who: Person, reader: Actor) =>
  (await of(who, reader)).posts.map(({ beginning }) => beginning);

const members = await thread(ben);
const everyone = await thread(ben, 'everyone');
await says(ann, members, 'to members');
await says(ann, everyone, 'to everyone');
await says(ann, members, 'without my name', { anonymous: true });

test('what bears a name is shown newest first, to whoever may read where it stands', async () => {
  expect(await words(ann, ben)).toEqual(['to everyone', 'to members']);
  expect(await words(ann, ann)).toEqual(['to everyone', 'to members']);
  expect(await words(ann, cast.guest), 'a new page is for members').toEqual([]);
  await cast.sql(`update accounts.persona set page_for = 'all' where id = $1`, [ann.personaId]);
  expect(await words(ann, cast.guest)).toEqual(['to everyone']);
  expect(await words(ann, tia)).toEqual([]);
});

test('what was written without a name is nowhere here, not even for its author', async () => {
  for (const reader of [ann, ben, await cast.withDuty(ben, 'moderator')])
    expect(await words(ann, reader)).not.toContain('without my name');
});

test('whoever blocked whom reads nothing, also nothing in threads of whom they blocked', async () => {
  expect(await words(ann, { ...ben, blocked: [ann.personaId] })).toEqual([]);
  const chidi = await cast.person('Chidi');
  expect(await words(ann, { ...chidi, blocked: [ben.personaId] })).toEqual([]);
  expect(await words(ann, chidi)).toHaveLength(2);
});

test.each(['deleted_at', 'hidden_at', 'held_at'])('a post with %s is not shown', async (gone) => {
  const id = await says(ann, members, 'gone');
  await cast.sql(`update posts.post set ${gone} = now() where id = $1`, [id]);
  for (const reader of [ann, ben]) expect(await words(ann, reader)).not.toContain('gone');
});

test('posts of a thread that nobody sees are not shown', async () => {
  const fay = await cast.person('Fay');
  const unseen = await thread(ben);
  await cast.sql('update community.thread set unseen_at = now() where id = $1', [unseen.id]);
  await says(fay, unseen, 'in the dark');
  expect(await words(fay, ben)).toEqual([]);
});

test('hard words stay folded: only the note is told', async () => {
  const dora = await cast.person('Dora');
  await says(dora, members, 'the hard words', { note: 'loss' });
  expect((await of(dora, ben)).posts[0]).toMatchObject({ beginning: '', contentNote: 'loss' });
});

test('a long history comes page by page, each post once', async () => {
  const eve = await cast.person('Eve');
  for (let n = 0; n < 45; n += 1) await says(eve, members, `words ${n}`);
  const met: string[] = [];
  let next: string | undefined;
  do {
    const page: Awaited<ReturnType<typeof of>> = await of(eve, ben, next);
    met.push(...page.posts.map(({ beginning }) => beginning));
    next = page.next ?? undefined;
  } while (next !== undefined);
  expect(met).toEqual(Array.from({ length: 45 }, (_, n) => `words ${44 - n}`));
});

test('a post is no place to go on from: a cursor tells nothing, and cannot be made up', async () => {
  const other = await says(await cast.person('Gil'), members, 'elsewhere');
  const input = { person: ann.personaId, limit: 1 };
  for (const after of [other, `2026-11-30T18:00:00.000Z_${other}`])
    expect((await cast.as(ben).refused(postsOf, { ...input, after })).fields).toEqual({
      after: 'cursor_not_valid',
    });
  const { posts, next } = await cast.as(ben).asks(postsOf, input);
  const said = Buffer.from(next ?? '', 'base64url').toString();
  expect(posts).toHaveLength(1);
  expect(said + (next ?? '')).not.toContain(posts[0]?.id);
});

test('since a moment there is what was written then or later', async () => {
  const { posts } = await of(ann, ben);
  const { at } = posts[0] ?? expect.fail();
  const since = async (moment: Date) =>
    (await cast.as(ben).asks(postsOf, { person: ann.personaId, since: moment.toISOString() }))
      .posts;
  expect((await since(at)).map(({ id }) => id)).toContain(posts[0]?.id);
  expect(await since(new Date(at.getTime() + 1))).toEqual([]);
});
