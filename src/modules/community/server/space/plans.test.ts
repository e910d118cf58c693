import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { marksAmong, posts, postsOf, search } from '#modules/posts/index.server.ts';
import { system } from '#platform/actor.ts';
import { context } from '#platform/perform.ts';
import { scansOf, type Scan } from '#platform/testing/plans.ts';
import { openCast } from '#tests/cast/cast.ts';
import { front } from '../home/front.ts';
import { smallThings } from '../home/small-things.ts';
import { communityPersonal } from '../personal/personal.ts';
import { needsReply } from '../waiting/needs-reply.ts';
import { threadFilters } from '../../space.contract.ts';
import { threadOrders } from '../../threads.contract.ts';
import { arranging } from './arranging.ts';
import { threads } from './everywhere.ts';
import { space } from './space.ts';
import { spaces } from './spaces.ts';
import { deletePost } from '../thread/post-acts.ts';
import { postReply } from '../thread/post-reply.ts';
import { thread } from '../thread/thread.ts';
import { crowd } from '../thread/testing/stage.ts';
import { openTalking } from './testing/talking.ts';

const MANY = 20_000;
const SOMEBODY = '00000000-0000-4000-9000-000000000007';

const cast = await openCast();
const talking = await openTalking(cast);
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const { id, slug } = await talking.space('Big', { reads: 'everyone' });
const other = await talking.space('Small', { reads: 'everyone' });

/**
 * Twenty thousand threads in one space with a post each, almost all of them answered, by a thousand
 * people. Every hundredth says something of its own.
 */
await cast.asOwner(
  `alter table posts.post disable trigger user;
   insert into community.thread (id, space_id, slug, kind, title, author_id, created_at, last_seq,
     last_post_at, replies, answered_at)
   select ('00000000-0000-4000-8000-' || lpad(to_hex(n), 12, '0'))::uuid, '${id}', 'big-' || n,
     case when n % 10 = 0 then 'question' else 'talk' end, 'Thread ' || n,
     ('00000000-0000-4000-9000-' || lpad(to_hex(n % 1000), 12, '0'))::uuid,
     at - make_interval(mins => n), 1, at - make_interval(mins => n), 0,
     case when n % 200 = 0 then null else at end
   from generate_series(1, ${MANY}) n, (values ('${cast.deps.now().toISOString()}'::timestamptz)) now (at);
   insert into posts.post (id, place_kind, place_id, scope_id, seq, root_seq, author_id, body, body_html, created_at)
   select gen_random_uuid(), 'thread', t.id, t.space_id, 1, 1, t.author_id, 'Words.', '<p>Words.</p>', t.created_at
   from community.thread t where t.space_id = '${id}';
   alter table posts.post enable trigger user;
   insert into posts.search_post (post_id, place_id, scope_id, author_id, created_at, words)
   select p.id, p.place_id, p.scope_id, p.author_id, p.created_at,
     to_tsvector('posts.en', case when right(t.slug, 2) = '00' then 'quince' else 'words' end)
       || array_to_tsvector(array['#en', '#m' || posts.search_month(p.created_at), '#s' || p.scope_id])
   from posts.post p join community.thread t on t.id = p.place_id`,
);
await talking.thread(other.id, { by: ann });
const long = await talking.thread(other.id, { by: ben });
await cast.asOwner('analyze community.thread, posts.post, community.space, posts.search_post');

const ask = (who: typeof ann | typeof cast.guest) => ({
  spaces: () => cast.as(who).asks(spaces),
  all: (show: (typeof threadOrders)[number]) => () => cast.as(who).asks(threads, { show }),
  space: (show: (typeof threadFilters)[number]) => () =>
    cast.as(who).asks(space, { spaceSlug: slug, show }),
});

const indexAgain = async () => {
  const useCase = cast.registry.useCases.get('posts.index_posts');
  if (useCase === undefined) throw new Error('nobody indexes posts');
  await cast.sql(
    'insert into posts.search_waiting (post_id) select id from posts.post where author_id = $1',
    [SOMEBODY],
  );
  await cast.as(system).does(useCase, {});
};

test.each([
  ['the list of spaces', ask(ann).spaces],
  ['the list of spaces, for guests', ask(cast.guest).spaces],
  ...threadFilters.map((show) => [`a space, ${show}`, ask(ann).space(show)] as const),
  ['a space, for guests', ask(cast.guest).space('all')],
  ...threadOrders.map((show) => [`all spaces, ${show}`, ask(ann).all(show)] as const),
  ['all spaces, for guests', ask(cast.guest).all('active')],
  ['what needs a reply', () => cast.as(ann).asks(needsReply)],
  ['the small things', () => cast.as(ann).asks(smallThings)],
  ['the front', () => cast.as(cast.guest).asks(front)],
  ['a search', () => cast.as(ann).asks(search('community'), { q: 'quinces' })],
  ['a search for common words', () => cast.as(cast.guest).asks(search('community'), { q: 'word' })],
  ['a mistyped search', () => cast.as(ann).asks(search('community'), { q: 'quincez' })],
  ['what somebody wrote', () => cast.as(ann).asks(postsOf('community'), { person: SOMEBODY })],
  ['letting posts be found', indexAgain],
] as const)('%s reads by index alone with twenty thousand threads', async (_what, work) => {
  const scans = await scansOf(cast, work);
  expect(
    scans.filter(
      ({ node, table }) => node === 'Seq Scan' && /^(thread|post|search_.*)$/.test(table),
    ),
  ).toEqual([]);
});

test('before a space is archived its threads and posts are counted by index, and no further than a thousand', async () => {
  const keeper = await cast.withDuty(await cast.person('Olga'), 'operator');
  const asks = () => cast.as(keeper).asks(arranging, { spaceSlug: slug });
  expect((await asks()).spoken).toEqual({ threads: 1_000, writers: 1_000, more: 1 });
  const scans = (await scansOf(cast, asks)).filter(({ table }) => /^(thread|post)$/.test(table));
  expect(new Set(scans.map(({ table }) => table))).toEqual(new Set(['thread', 'post']));
  expect(scans.filter(({ node, rows }) => node === 'Seq Scan' || rows > 1_001)).toEqual([]);
});

test('who is told what becomes of a space is found by whoever wrote, not by all that was written', async () => {
  const audience = cast.registry.audiences.get('community.space_writers');
  const there = () =>
    cast.db.begin<readonly string[], never>(async (tx) => {
      const { ctx } = context<never>(cast.deps, tx, system);
      return (await audience?.people(ctx, other.id)) ?? [];
    });
  expect(new Set(await there())).toEqual(new Set([ann.personaId, ben.personaId]));
  const scans = (await scansOf(cast, there)).filter(({ table }) => table === 'post');
  expect(scans).not.toEqual([]);
  expect(scans.filter(({ node, rows }) => node === 'Seq Scan' || rows > 20)).toEqual([]);
});

/** Every step by which somebody is erased from threads and posts, taken back afterwards. */
async function erased(): Promise<void> {
  const who = {
    accountId: ann.accountId,
    personaIds: [ann.personaId],
    names: ['Ann'],
    email: null,
  };
  const parting = { who, posts: 'remove', salt: randomUUID() } as const;
  // The log's own function asks whether the day has come.
  const steps = [...communityPersonal.erase, ...posts.personal.erase].filter(
    ({ table }) => table !== 'posts.moderation',
  );
  const tx = await cast.db.as<never>().startTransaction().execute();
  try {
    for (const { run } of steps) await run(context<never>(cast.deps, tx, system).ctx, parting);
  } finally {
    await tx.rollback().execute();
  }
}

test('whoever leaves is found by index: no step goes through the words of others', async () => {
  const scans = await scansOf(cast, erased);
  expect(
    scans.filter(({ table, rows }) => /^(thread|post|part|revision)$/.test(table) && rows > 1_000),
  ).toEqual([]);
});

test('taking back a reply reads of a long thread its index alone', async () => {
  await crowd(cast, long.id, 5_000);
  const { post } = await cast
    .as(ben)
    .does(postReply, { thread: long.id, body: 'A reply.', clientId: randomUUID() });
  await cast.asOwner('vacuum analyze posts.post');
  const scans = await scansOf(cast, () => cast.as(ben).does(deletePost, { post }));
  const much = scans.filter(({ table, rows }) => table === 'post' && rows > 50);
  expect(new Set(much.map(({ node, index }) => `${node}: ${index}`))).toEqual(
    new Set(['Index Only Scan: post_in_sight']),
  );
});

test('a long thread is read from where the page begins, not from its beginning', async () => {
  const many = await talking.thread(other.id, { by: ben });
  await crowd(cast, many.id, 5_000);
  await cast.asOwner('vacuum analyze posts.post');
  const at = { thread: many.id };
  const { posts: last } = await cast.as(ann).asks(thread, { ...at, from: 'end' });
  const [first] = last;
  const day = cast.deps.now().toISOString().slice(0, 10);
  const pages = [{}, { from: 'end' }, { around: last.at(-1)?.id }, { after: first?.id }] as const;
  const jumps = [{ from: 'latest' }, { day }, { day: '2999-01-01' }] as const;
  for (const where of [...pages, ...jumps, { before: first?.id }]) {
    const scans = await scansOf(cast, () => cast.as(ann).asks(thread, { ...at, ...where }));
    // As connections of ours plan it. What is read by its id is read one by one.
    const others = scans.filter(
      ({ mode, table, index }) =>
        mode === 'force_generic_plan' && table === 'post' && index !== 'post_pkey',
    );
    expect(others.filter(({ blocks }) => blocks > 30)).toEqual([]);
  }
});

test.each([
  ['have read nothing', '{}'],
  ['left a gap near its beginning', '{[1,20),[22,5002)}'],
  [
    'left a hundred gaps',
    `{${Array.from({ length: 100 }, (_, at) => `[${at * 50 + 1},${at * 50 + 49})`).join()}}`,
  ],
  ['have read all', '{[1,5002)}'],
])('where those stand who %s is found in the gaps, not in what they read', async (_what, seen) => {
  const many = await talking.thread(other.id, { by: ben });
  await crowd(cast, many.id, 5_000);
  await cast.sql(`insert into posts.visit values ($1, $2, $3::int4multirange, now())`, [
    ...[many.id, ann.personaId, seen],
  ]);
  await cast.asOwner('vacuum analyze posts.post');
  const scans = await scansOf(cast, () => cast.as(ann).asks(thread, { thread: many.id }));
  const much = ({ table, rows, blocks }: Scan) => table === 'post' && (rows > 110 || blocks > 400);
  expect(scans.filter(much)).toEqual([]);
});

test('for whom somebody blocked, a list counts what those wrote in its threads, not all they wrote', async () => {
  const many = await talking.thread(other.id, { by: ben });
  await crowd(cast, many.id, 5_000);
  await cast.asOwner('vacuum analyze posts.post');
  const writers = await cast.sql<{ id: string }>(
    'select distinct author_id as id from posts.post where place_id = $1 and seq > 1',
    [many.id],
  );
  const blocking = { ...ann, blocked: writers.map(({ id: one }) => one) };
  const scans = await scansOf(cast, () => cast.as(blocking).asks(space, { spaceSlug: slug }));
  expect(scans.filter(({ table, rows }) => table === 'post' && rows > 500)).toEqual([]);
});

test('for whom a change looks the same is asked by index', async () => {
  await cast
    .as(ben)
    .does(postReply, { thread: long.id, body: 'One more.', clientId: randomUUID() });
  const since = { placeId: long.id, after: 0, limit: 40, isOpened: true };
  const readers = [ann, ben];
  const scans = await scansOf(cast, () => marksAmong(cast.db.as<never>(), since, readers));
  const much = scans.filter(({ table, rows }) => /^(thread|post|heart)$/.test(table) && rows > 200);
  expect(much).toEqual([]);
});

test('a look at what reads nothing is no look', async () => {
  await expect(scansOf(cast, () => Promise.resolve())).rejects.toThrow('no plan was looked at');
});
