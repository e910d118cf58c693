import assert from 'node:assert/strict';
import { expect, test } from 'vitest';
import { translator } from '#lib/text/index.ts';
import { openCast } from '#tests/cast/cast.ts';
import { atomOf, documentOf } from '../../ui/seo/feed.ts';
import { siteMapOf } from '../../ui/seo/site-map.ts';
import { dataBlock, structuredThread } from '../../ui/seo/structured.ts';
import { openStage } from '../thread/testing/stage.ts';
import { feed } from './feed.ts';
import { siteMap } from './site-map.ts';

const cast = await openCast({ TEEN_SIDE: true });
const open = await openStage(cast, { allowsAnonymous: true });
const members = await openStage(cast, { reads: 'members' });
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');

const how = { origin: 'https://tea.example', community: 'Tea', t: translator('en') };
const month = '2026-03';
const evil = '</script><script>alert(1)</script> & "quotes"';

test('a public thread is a feed: newest first, with names, and a note in the place of hard words', async () => {
  cast.at('2026-03-04T20:17:00Z');
  const { thread: id, threadSlug: thread } = await open.opens(ann, { title: 'Evenings & nights' });
  await open.replies(ben, id, 'The river took him.', { contentNote: 'a death' });
  await open.replies(ben, id, 'From nobody.', { anonymous: true });
  const view = await cast.as(cast.guest).asks(feed, { spaceSlug: open.slug, threadSlug: thread });
  assert.deepEqual(
    view.entries.map((entry) => entry.author),
    [null, 'Ben', 'Ann'],
  );
  assert.equal(view.entries[0]?.updated.toISOString(), '2026-03-04T20:00:00.000Z');
  const text = atomOf(view, how);
  assert.ok(text.includes('May be hard to read: a death') && !text.includes('river'));
  assert.ok(text.includes('Somebody without a name'));
  assert.ok(text.includes(`${how.origin}/talk/${open.slug}/${thread}?around=`));
  const first = documentOf(text, 'application/atom+xml', new Request('https://x.example'));
  expect(first.headers.get('cache-control')).toBe('public, no-cache');
  expect(first.headers.get('vary')).toBe('cookie, accept-language');
  const signedIn = new Request('https://x.example', { headers: { cookie: 'samovar_session=x' } });
  const own = documentOf(text, 'application/atom+xml', signedIn);
  expect(own.headers.get('cache-control')).toBe('private, no-cache');
  const etag = first.headers.get('etag') ?? '';
  const again = new Request('https://x.example', { headers: { 'if-none-match': etag } });
  assert.equal(documentOf(text, 'application/atom+xml', again).status, 304);
});

test('what guests may not read has no feed and is on no map, whoever asks', async () => {
  await open.opens(ann);
  const { threadSlug: thread, thread: id } = await members.opens(ann, { title: 'Among us only' });
  for (const who of [cast.guest, ann]) {
    assert.equal((await cast.as(who).refused(feed, { spaceSlug: members.slug })).code, 'not_found');
    const refusal = await cast
      .as(who)
      .refused(feed, { spaceSlug: members.slug, threadSlug: thread });
    assert.equal(refusal.code, 'not_found');
    const index = await cast.as(who).asks(siteMap, {});
    assert.ok(siteMapOf(index, how.origin).includes(`${how.origin}/sitemap-${month}.xml</loc>`));
    // Spaces stand on its first page.
    const pages = [index.months[0] ?? '', month].map(async (one) =>
      siteMapOf(await cast.as(who).asks(siteMap, { month: one }), how.origin, one),
    );
    const map = (await Promise.all(pages)).join('');
    assert.ok(map.includes(`/talk/${open.slug}</loc>`));
    assert.ok(!map.includes(members.slug) && !map.includes(thread));
  }
  await cast.sql('update community.thread set unseen_at = now() where id = $1', [id]);
  assert.equal((await cast.as(ann).refused(siteMap, { month: '2025-11' })).code, 'not_found');
});

test('young people who have signed in find no feed and no map of the other side', async () => {
  const tia = await cast.person('Tia', { side: 'teen' });
  const { threadSlug } = await open.opens(ann, { title: 'Among grown-ups' });
  for (const at of [{ spaceSlug: open.slug }, { spaceSlug: open.slug, threadSlug }])
    assert.equal((await cast.as(tia).refused(feed, at)).code, 'not_found');
  assert.ok(
    !JSON.stringify(await cast.as(tia).asks(siteMap, { month: month })).includes(open.slug),
  );
  assert.ok(
    JSON.stringify(await cast.as(cast.guest).asks(siteMap, { month: month })).includes(open.slug),
  );
});

test('what is hidden leaves the feed', async () => {
  const { thread: id, threadSlug: thread } = await open.opens(ann, { title: 'To be hidden' });
  const { post } = await open.replies(ben, id, 'A walnut.');
  const texts = async () =>
    JSON.stringify(
      await cast.as(cast.guest).asks(feed, { spaceSlug: open.slug, threadSlug: thread }),
    );
  assert.ok((await texts()).includes('walnut'));
  await cast.sql('update posts.post set hidden_at = now() where id = $1', [post]);
  assert.ok(!(await texts()).includes('walnut'));
});

test('what a page tells search engines cannot end its block, whatever was written', async () => {
  const { thread: id, threadSlug: thread } = await open.opens(ann, {
    title: `Odd ${evil}`,
    kind: 'question',
    body: evil,
  });
  await open.replies(ben, id, evil);
  const view = await open.reads(cast.guest, thread);
  const data = structuredThread(view, {
    origin: how.origin,
    path: '/talk/x/y',
    somebody: 'Somebody',
  });
  assert.ok(data !== null);
  const block = dataBlock(data);
  assert.equal(block.match(/<\/script>/g)?.length, 1);
  const inner = block.slice(block.indexOf('>') + 1, block.lastIndexOf('<'));
  const parsed = JSON.parse(inner) as {
    '@type': string;
    mainEntity: { name: string; suggestedAnswer: unknown[] };
  };
  assert.deepEqual([parsed['@type'], parsed.mainEntity.name], ['QAPage', `Odd ${evil}`]);
  assert.equal(parsed.mainEntity.suggestedAnswer.length, 1);
});

test('search engines are given the words of a thread’s first post, and of those below their beginning', async () => {
  const words = Array.from({ length: 250 }, (_, nr) => (nr * 7_919 + 46_656).toString(36));
  const long = `A samovar keeps ${words.join(' ')} 😀`;
  const { thread: id, threadSlug: thread } = await open.opens(ann, { body: long });
  await open.replies(ben, id, long);
  const data = structuredThread(await open.reads(cast.guest, thread), {
    ...{ origin: how.origin, path: '/talk/x/y', somebody: 'Somebody' },
  }) as { text: string; comment: { text: string }[] };
  assert.ok(data.text.endsWith('😀') && data.text.length > 1_000);
  const [below] = data.comment;
  assert.ok(below !== undefined && below.text.length <= 200);
  assert.ok(below.text.startsWith('A samovar keeps') && below.text.endsWith('…'));
});

test('a feed and a map take as many statements as they say', async () => {
  const asks = cast.as(cast.guest);
  assert.equal(
    await cast.statements(() => asks.asks(feed, { spaceSlug: open.slug })),
    feed.statements,
  );
  assert.equal(
    await cast.statements(() => asks.asks(siteMap, { month: month })),
    siteMap.statements,
  );
});

test('the map goes month by month, since the first thread was opened', async () => {
  const { thread: id, threadSlug: thread } = await open.opens(ann, { title: 'In the old year' });
  await cast.sql(`update community.thread set created_at = '2025-12-31T23:59Z' where id = $1`, [
    id,
  ]);
  const { months, threads } = await cast.as(cast.guest).asks(siteMap, {});
  assert.deepEqual([months, threads], [['2025-12', '2026-01', '2026-02', '2026-03'], []]);
  const old = await cast.as(cast.guest).asks(siteMap, { month: '2025-12' });
  assert.deepEqual(
    old.threads.map(({ slug }) => slug),
    [thread],
  );
  assert.deepEqual((await cast.as(cast.guest).asks(siteMap, { month: '2026-01' })).threads, []);
});
