import assert from 'node:assert/strict';
import { test } from 'vitest';
import { system, type Person } from '#platform/actor.ts';
import type { SearchView } from '../../search.contract.ts';
import { openCast } from '#tests/cast/cast.ts';
import { deletePost, editPost } from '../thread/post-acts.ts';
import { openStage } from '../thread/testing/stage.ts';
import { randomUUID } from 'node:crypto';
import { countWords } from './count-words.ts';
import { search } from './search.ts';

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
const counted = () => cast.as(system).does(countWords, {});

test('Ann finds what Ben wrote by another form of the word, in either language', async () => {
  const { post } = await open.opens(ben, {
    title: 'Evenings alone',
    body: 'I have been worrying about the exams, and the nights are long for me.',
  });
  const spanish = await open.opens(ben, {
    title: 'Las noches',
    body: 'Estoy escribiendo canciones porque no puedo dormir por las noches.',
  });
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
  await counted();
  const view = await asks(ann, 'worying exmas');
  assert.equal(view.corrected, 'worrying exams');
  assert.equal(view.posts.length, 1);
  const exact = await asks(ann, 'worying exmas', { exact: 'yes' });
  assert.deepEqual([exact.corrected, exact.posts], [null, []]);
});

test('what one may not read is neither found nor offered as the word one meant', async () => {
  await members.opens(ben, { title: 'Among us', body: 'The marzipan is in the kitchen.' });
  await teens.opens(tess, { title: 'Ours', body: 'The lighthouse is where we meet.' });
  await counted();
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
  assert.ok(!JSON.stringify(await asks(ann, 'Among', { space: teens.slug })).includes('Ours'));
  assert.equal((await asks(ann, 'kitchen', { space: kept.slug })).unknown, 'space');
});

test('a post that is taken back or edited is not found by its old words, and they are forgotten', async () => {
  const { post } = await open.opens(ben, { title: 'A name', body: 'Her name was Quillabee.' });
  await counted();
  assert.deepEqual(ids(await asks(ann, 'Quillabee')), [post]);
  const edited = { post, title: 'A name', body: 'Her name was Rose.', clientId: randomUUID() };
  await cast.as(ben).does(editPost, edited);
  assert.equal((await asks(ann, 'Quillabee')).posts.length, 0);
  assert.equal(await stored('quillabee'), 0);
  await counted();
  await cast.as(ben).does(deletePost, { post });
  assert.equal((await asks(ann, 'Rose')).posts.length, 0);
  assert.equal(await stored('rose'), 0);
});

test('a post that waits, or whose thread is unseen, is not found; shown again, it is', async () => {
  const { post, id } = await open.opens(ben, { title: 'Rare', body: 'A chrysanthemum blooms.' });
  const seen = async () => ids(await asks(ann, 'chrysanthemum')).includes(post);
  assert.ok(await seen());
  await cast.sql('update posts.post set held_at = now() where id = $1', [post]);
  assert.ok(!(await seen()));
  await cast.sql('update posts.post set held_at = null where id = $1', [post]);
  assert.ok(await seen());
  await cast.sql('update community.thread set unseen_at = now() where id = $1', [id]);
  assert.ok(!(await seen()));
  await cast.sql('update community.thread set unseen_at = null where id = $1', [id]);
  assert.ok(await seen());
});

test('by a person one finds what bears their name, never what they wrote without it', async () => {
  const named = await open.opens(ben, { title: 'Mine', body: 'Porcelain is what I collect.' });
  await open.opens(ben, { title: 'Not mine', body: 'Porcelain breaks, like me.', anonymous: true });
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
  const [noted] = (await asks(ann, 'zeppelin')).posts;
  assert.deepEqual([noted?.excerpt, noted?.contentNote], [[], 'fire']);
  const [code] = (await asks(ann, 'platypus')).posts;
  const shown = code?.excerpt.map((piece) => piece.text).join('') ?? '';
  assert.match(shown, /alert\(1\).*& a "platypus"\./);
  assert.ok(!shown.includes('&amp;'));
});

test('pages follow each other without gaps, newest or best first', async () => {
  const { id } = await open.opens(ben, { title: 'Many', body: 'The first saxophone.' });
  for (let i = 0; i < 44; i += 1) {
    cast.at(new Date(Date.parse('2026-03-05T20:00:00Z') + i * 3_000_000_0));
    await open.replies(ben, id, `Saxophone number ${i}${' and a saxophone'.repeat(i % 3)}.`);
  }
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
  await counted();
  for (const q of ['saxophone', 'saxaphone', 'nothinglikeit'])
    assert.ok((await cast.statements(() => asks(ann, q, { by: 'Ben' }))) <= search.statements);
});

const stored = async (word: string): Promise<number> =>
  (
    await cast.sql<{ n: number }>(
      `select (select count(*) from community.search_word where word = $1)::int
        + (select count(*) from community.search_word_space where word = $1)::int
        + (select count(*) from community.search_post where words @@ to_tsquery('simple', $1))::int as n`,
      [word],
    )
  )[0]?.n ?? -1;
