import assert from 'node:assert/strict';
import { test } from 'vitest';
import { system, type Person } from '#platform/actor.ts';
import { search as searchIn } from '#modules/posts/index.server.ts';
import type { SearchView } from '#modules/posts/search.contract.ts';
import { openCast } from '#tests/cast/cast.ts';
import { acceptAnswer, deletePost, editPost } from './post-acts.ts';
import { openStage } from './testing/stage.ts';
import { randomUUID } from 'node:crypto';

const search = searchIn('community');
const cast = await openCast({ TEEN_SIDE: true });
const open = await openStage(cast, { allowsAnonymous: true });
const members = await openStage(cast, { reads: 'members' });
const kept = await openStage(cast, { reads: 'holders' });
const teens = await openStage(cast, { side: 'teen', reads: 'members' });
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const tess = await cast.person('Tess', { side: 'teen' });

const asks = (who: Person | typeof cast.guest, q: string, more = {}): Promise<SearchView> =>
  cast.as(who).asks(search, { q, ...more });
const ids = (view: SearchView) => view.posts.map((post) => post.id);
const indexPosts = cast.registry.useCases.get('posts.index_posts');
assert.ok(indexPosts);
const indexed = () => cast.as(system).does(indexPosts, {});

test('Ann finds what Ben wrote by another form of the word, in either language', async () => {
  const { post } = await open.opens(ben, {
    title: 'Evenings alone',
    body: 'I have been worrying about the exams, and the nights are long for me.',
  });
  const spanish = await open.opens(ben, {
    title: 'Las noches',
    body: 'Estoy escribiendo canciones porque no puedo dormir por las noches.',
  });
  await indexed();
  assert.deepEqual(ids(await asks(ann, 'worried exam')), [post]);
  assert.deepEqual(ids(await asks(ann, 'canción')), [spanish.post]);
  assert.deepEqual(ids(await asks(ann, 'cancion')), [spanish.post]);
  assert.deepEqual(ids(await asks(ann, '"the exams"')), [post]);
  assert.deepEqual(ids(await asks(ann, '"exams worrying"')), []);
  assert.deepEqual(ids(await asks(ann, 'worrying -exams')), []);
  assert.deepEqual(ids(await asks(ann, 'worrying -exams', { exact: 'yes' })), []);
  const [found] = (await asks(ann, 'exam')).posts;
  assert.deepEqual(
    found?.excerpt.filter((piece) => piece.hit),
    [{ text: 'exams', hit: true }],
  );
});

test('a typing mistake is forgiven, and said; the words as typed can still be asked for', async () => {
  const { post } = await open.opens(ben, { title: 'Bread', body: 'I am wandering to the ovens.' });
  await indexed();
  const view = await asks(ann, 'wandring ovnes');
  assert.deepEqual([view.corrected, ids(view)], ['wandering ovens', [post]]);
  const exact = await asks(ann, 'wandring ovnes', { exact: 'yes' });
  assert.deepEqual([exact.corrected, exact.posts], [null, []]);
});

test('what one may not read is neither found nor offered as the word one meant', async () => {
  await members.opens(ben, { title: 'Among us', body: 'The marzipan is in the kitchen.' });
  await teens.opens(tess, { title: 'Ours', body: 'The lighthouse is where we meet.' });
  await indexed();
  assert.equal((await asks(ann, 'marzipan')).posts.length, 1);
  for (const [who, word] of [
    [cast.guest, 'marzipan'],
    [cast.guest, 'marzipam'],
    [tess, 'marzipan'],
    [ann, 'lighthouse'],
    [ann, 'lighthuose'],
  ] as const) {
    const view = await asks(who, word);
    assert.deepEqual([view.posts, view.corrected, view.named], [[], null, []], `${word}`);
  }
  assert.equal((await asks(tess, 'lighthuose')).corrected, 'lighthouse');
  assert.ok(!JSON.stringify(await asks(ann, 'Among', { scopeKey: teens.slug })).includes('Ours'));
  assert.equal((await asks(ann, 'kitchen', { scopeKey: kept.slug })).unknown, 'space');
});

test('a post that is taken back or edited is not found by its old words, and they are forgotten', async () => {
  const { post } = await open.opens(ben, { title: 'A name', body: 'Her name was Quillabee.' });
  await indexed();
  assert.deepEqual(ids(await asks(ann, 'Quillabee')), [post]);
  const edited = { post, title: 'A name', body: 'Her name was Rose.', clientId: randomUUID() };
  await cast.as(ben).does(editPost, edited);
  assert.equal((await asks(ann, 'Quillabee')).posts.length, 0);
  await indexed();
  assert.equal(await stored('quillabee'), 0);
  assert.deepEqual(ids(await asks(ann, 'Rose')), [post]);
  await cast.as(ben).does(deletePost, { post });
  assert.equal((await asks(ann, 'Rose')).posts.length, 0);
  await indexed();
  assert.equal(await stored('rose'), 0);
  await isCountedRight();
});

test('the author finds what they just wrote, before anybody else does', async () => {
  const { thread: id } = await open.opens(ben, {
    title: 'Just now',
    body: 'A nightingale, finally.',
  });
  const { post } = await open.replies(ann, id, 'That nightingale again.', { anonymous: true });
  assert.deepEqual(ids(await asks(ann, 'nightingales')), [post]);
  assert.deepEqual(ids(await asks(ann, 'nightingales', { order: 'best' })), [post]);
  assert.deepEqual(ids(await asks(cast.guest, 'nightingales')), []);
  await indexed();
  assert.equal((await asks(ann, 'nightingales')).posts.length, 2);
  assert.equal((await asks(cast.guest, 'nightingales')).posts.length, 2);
});

test('an accepted answer is found as one, with what it answers', async () => {
  const { thread: id, post } = await open.opens(ben, { kind: 'question', body: 'Why marmalade?' });
  const answer = await open.replies(ann, id, 'Marmalade keeps.');
  await open.replies(ann, id, 'Marmalade also shines.');
  await indexed();
  await cast.as(ben).does(acceptAnswer, { post: answer.post });
  await indexed();
  const found = await asks(ann, 'marmalade', { accepted: 'yes' });
  assert.deepEqual(ids(found).sort(), [post, answer.post].sort());
  assert.deepEqual(ids(await asks(ann, 'marmalade', { kind: 'talk' })), []);
});

test('of several who index at once each does its part, and the words are counted once', async () => {
  const { thread: id } = await open.opens(ben, { title: 'At once', body: 'The first armadillo.' });
  for (let nr = 0; nr < 12; nr += 1) await open.replies(ann, id, `Armadillo number ${nr}.`);
  await Promise.all([indexed(), indexed(), indexed()]);
  assert.equal((await asks(cast.guest, 'armadillo')).posts.length, 13);
  await isCountedRight();
  await indexed();
  await isCountedRight();
});

test('a post that waits, or whose thread is unseen, is not found; shown again, it is', async () => {
  const rare = { title: 'Rare', body: 'A chrysanthemum blooms.' };
  const { post, thread: id } = await open.opens(ben, rare);
  await indexed();
  const seen = async () => ids(await asks(ann, 'chrysanthemum')).includes(post);
  assert.ok(await seen());
  await cast.sql('update posts.post set held_at = now() where id = $1', [post]);
  assert.ok(!(await seen()));
  await cast.sql('update posts.post set held_at = null where id = $1', [post]);
  await indexed();
  assert.ok(await seen());
  await cast.sql('update community.thread set unseen_at = now() where id = $1', [id]);
  assert.ok(!(await seen()));
  await cast.sql('update community.thread set unseen_at = null where id = $1', [id]);
  await indexed();
  assert.ok(await seen());
});

test('by a person one finds what bears their name, never what they wrote without it', async () => {
  const named = await open.opens(ben, { title: 'Mine', body: 'Porcelain is what I collect.' });
  await open.opens(ben, { title: 'Not mine', body: 'Porcelain breaks, like me.', anonymous: true });
  await indexed();
  assert.equal((await asks(ann, 'porcelain')).posts.length, 2);
  assert.deepEqual(ids(await asks(ann, 'porcelain', { by: 'ben' })), [named.post]);
  assert.equal((await asks(ann, 'porcelain', { by: 'Nobody' })).unknown, 'by');
  const annBlocks: Person = { ...ann, blocked: [ben.personaId] };
  assert.equal((await asks(annBlocks, 'porcelain', { by: 'Ben' })).unknown, 'by');
  const [left, ...more] = (await asks(annBlocks, 'porcelain')).posts;
  assert.deepEqual([left?.by.kind, more], ['anonymous', []]);
});

test('words under a note stay folded, and what looks like HTML is text', async () => {
  await open.opens(ben, { title: 'Heavy', body: 'The zeppelin burned.', contentNote: 'fire' });
  await open.opens(ben, { title: 'Code', body: 'A <script>alert(1)</script> & a "platypus".' });
  await indexed();
  const [noted] = (await asks(ann, 'zeppelin')).posts;
  assert.deepEqual([noted?.excerpt, noted?.contentNote], [[], 'fire']);
  const [code] = (await asks(ann, 'platypus')).posts;
  const shown = code?.excerpt.map((piece) => piece.text).join('') ?? '';
  assert.match(shown, /alert\(1\).*& a "platypus"\./);
  assert.ok(!shown.includes('&amp;'));
});

test('pages follow each other without gaps, newest or best first', async () => {
  const { thread: id } = await open.opens(ben, { title: 'Many', body: 'The first saxophone.' });
  for (let i = 0; i < 44; i += 1) {
    cast.at(new Date(Date.parse('2026-03-05T20:00:00Z') + i * 3_000_000_0));
    await open.replies(ben, id, `Saxophone number ${i}${' and a saxophone'.repeat(i % 3)}.`);
  }
  await indexed();
  for (const order of ['newest', 'best']) {
    const seen: string[] = [];
    let after: string | null = '';
    while (after !== null) {
      const view: SearchView = await asks(ann, 'saxophone', { order, ...(after && { after }) });
      seen.push(...ids(view));
      after = view.next;
    }
    assert.deepEqual([seen.length, new Set(seen).size], [45, 45], order);
  }
  const march = await asks(ann, 'saxophone', { from: '2026-03-05', to: '2026-03-05' });
  assert.equal(march.posts.length, 1);
});

test('nothing that is typed is too strange to be answered kindly', async () => {
  assert.equal((await asks(ann, '')).nothing, 'empty');
  assert.equal((await asks(ann, 'the and of')).nothing, 'little');
  for (const q of [
    `' or 1=1 --`,
    ') & ! | <-> :*',
    '"',
    '-',
    '🫖 ☕',
    '‮אבג שלום',
    'a\0b',
    '#en',
    "'#sx' | '#en'",
    'x'.repeat(3_900),
    '\\',
  ]) {
    const view = await asks(ann, q);
    assert.equal(view.corrected, null, q);
  }
  assert.equal((await asks(ann, 'x'.repeat(3_900))).cut, true);
  assert.deepEqual((await asks(ann, '#en')).posts, (await asks(ann, 'en')).posts);
  assert.equal((await cast.as(ann).refused(search, { q: 'x', after: 'nonsense' })).code, 'invalid');
});

test('however much is found, it takes as many statements as it says', async () => {
  await open.opens(ben, { title: 'Loud', body: 'The trombone.' });
  await indexed();
  for (const q of ['trombones', 'trombnoe', 'nothinglikeit'])
    assert.ok((await cast.statements(() => asks(ann, q, { by: 'Ben' }))) <= search.statements);
});

const stored = async (word: string): Promise<number> =>
  (
    await cast.sql<{ n: number }>(
      `select (select count(*) from posts.search_word where word = $1)::int
        + (select count(*) from posts.search_word_scope where word = $1)::int
        + (select count(*) from posts.search_counted where $1 = any(terms))::int
        + (select count(*) from posts.search_post where words @@ to_tsquery('simple', $1))::int as n`,
      [word],
    )
  )[0]?.n ?? -1;

/** The count of words is what it has of each post, put together. */
const isCountedRight = async () =>
  assert.deepEqual(
    await cast.sql(
      `with them as (select term, scope_id, count(*)::int from posts.search_counted, unnest(terms) term group by 1, 2),
       kept as (select word, scope_id, posts from posts.search_word_scope)
       (table them except table kept) union all (table kept except table them)`,
    ),
    [],
  );
