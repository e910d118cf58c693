import assert from 'node:assert/strict';
import { test } from 'vitest';
import { search as searchIn } from '#modules/posts/index.server.ts';
import type { SearchView } from '#modules/posts/search.contract.ts';
import { openCast } from '#tests/cast/cast.ts';
import { openStage } from './testing/stage.ts';

// Each kind of what people who use such software reported, tried on a real database.
const search = searchIn('community');
const cast = await openCast();
const open = await openStage(cast);
const members = await openStage(cast, { reads: 'members' });
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');

async function wrote(...bodies: string[]): Promise<string[]> {
  const posts: string[] = [];
  for (const body of bodies) posts.push((await open.opens(ben, { title: 'Said', body })).post);
  await cast.drain();
  return posts;
}
const asks = (q: string, more = {}): Promise<SearchView> =>
  cast.as(ann).asks(search, { q, ...more });
const ids = ({ posts }: SearchView) => posts.map(({ id }) => id);
const marked = ({ posts }: SearchView, id: string) =>
  posts.find((post) => post.id === id)?.excerpt.flatMap(({ text, hit }) => (hit ? [text] : []));

test('marks around a word are no part of it, where one asks and where one writes', async () => {
  const [plain, spanish] = await wrote(
    'Tonight I cannot sleepwell at all.',
    '¿Alguienmas? ¡Dormirr!',
  );
  for (const q of [
    '“sleepwell”',
    'sleepwell…',
    'sleepwell 😢',
    '«sleepwell»',
    '—sleepwell',
    '¿sleepwell?',
    '‘sleepwell’',
  ])
    assert.deepEqual(ids(await asks(q)), [plain], q);
  for (const q of ['alguienmas', '¿dormirr?', '¡dormirr!'])
    assert.deepEqual(ids(await asks(q)), [spanish], q);
  const dressed = await wrote(
    '“zonked” she said',
    'zonked… again',
    'Zonked😢',
    '«zonked»',
    '—zonked',
    'zonked/asleep',
    'tired.Zonked',
  );
  const view = await asks('zonked');
  assert.deepEqual(ids(view).sort(), dressed.sort());
  for (const id of dressed) assert.equal(marked(view, id)?.[0]?.toLowerCase(), 'zonked');
});

test('an apostrophe of either kind finds the other', async () => {
  const both = await wrote("I mustn't forget.", 'I mustn’t remember.');
  for (const q of ["mustn't", 'mustn’t', 'mustnt'])
    assert.deepEqual(ids(await asks(q)).sort(), both.sort(), q);
});

test('a script without blanks is found by part of what is written', async () => {
  const [post] = await wrote('我家在上海东边');
  for (const q of ['上海', '海', '我家在上海', '上海东']) {
    const view = await asks(q);
    assert.deepEqual(ids(view), [post], q);
    assert.deepEqual(marked(view, post ?? ''), [q]);
  }
  assert.deepEqual(ids(await asks('海上')), []);
});

test('a word written as one, with a hyphen or apart finds the other two', async () => {
  const all = await wrote('About bed wetting.', 'About bed-wetting.', 'About bedwetting.');
  for (const q of ['bed wetting', 'bed-wetting', 'bedwetting']) {
    const view = await asks(q);
    assert.deepEqual(ids(view).sort(), all.sort(), q);
    for (const id of all) assert.match(marked(view, id)?.join(' ') ?? '', /^bed.?wetting$/u);
  }
});

test('a dash between blanks is no "not", and what is called so comes first', async () => {
  const title = 'Panic attacks - coping on the bus';
  const body = 'coping with panic attacks on the bus. '.repeat(3);
  await open.opens(ben, { title: 'Bus', body });
  const { post } = await open.opens(ben, { title, body: 'Like this.' });
  await open.opens(ben, { title: 'Coping', body });
  await cast.drain();
  const view = await asks(title);
  assert.deepEqual([ids(view)[0], ids(view).length], [post, 3]);
  assert.equal((await asks(title, { order: 'newest' })).posts[0]?.title[0]?.text, 'Coping');
});

test('a right word that nobody wrote is not made another', async () => {
  await wrote('The greenn hills.', 'In brieff.');
  const view = await asks('grieff');
  assert.deepEqual([view.corrected, view.posts], [null, []]);
});

test('mistakes in several words; some of the words, when all bring nothing, and it says so', async () => {
  const [first, second] = await wrote('Quixotic mornings.', 'A lavender evening.');
  const some = await asks('quixotic lavender');
  assert.deepEqual(
    [ids(some).sort(), some.onlySome, some.corrected],
    [[first, second].sort(), true, null],
  );
  const slips = await asks('quixotci lavednre');
  assert.deepEqual([ids(slips).sort(), slips.onlySome], [[first, second].sort(), true]);
  assert.equal(slips.corrected, 'quixotic lavender');
  const [kettle] = await wrote('Put the kettledrum on.');
  assert.deepEqual(ids(await asks('teh kettledrum')), [kettle]);
  assert.deepEqual((await asks('quixotic lavender', { exact: 'yes' })).posts, []);
  assert.deepEqual((await asks('“quixotic lavender”')).posts, []);
});

test('of some of the words nothing is told that cannot be read', async () => {
  await wrote('A harpsichord.');
  await members.opens(ben, { title: 'Ours', body: 'The frangipani.' });
  await cast.drain();
  const guest = await cast.as(cast.guest).asks(search, { q: 'harpsichord frangipnai' });
  assert.deepEqual([guest.posts.length, guest.corrected], [1, null]);
});

test('the further page of what was mended looks for the same', async () => {
  await wrote(...Array.from({ length: 23 }, (_, nr) => `Marimbaphone ${nr}.`));
  const first = await asks('marimbaphoen');
  const second = await asks('marimbaphoen', { after: first.next });
  assert.deepEqual([first.posts.length, second.posts.length], [20, 3]);
  assert.equal(second.corrected, 'marimbaphone');
});

test('days are those of the reader', async () => {
  cast.at(new Date('2026-06-10T16:30:00Z'));
  const [post] = await wrote('A tanabata wish.');
  const day = (on: string, zone?: string) => asks('tanabata', { from: on, to: on, zone }).then(ids);
  assert.deepEqual(await day('2026-06-11', 'Asia/Tokyo'), [post]);
  assert.deepEqual(await day('2026-06-10', 'Asia/Tokyo'), []);
  assert.deepEqual(await day('2026-06-10'), [post]);
  assert.equal((await cast.as(ann).refused(search, { q: 'x', zone: 'Mars/Base' })).code, 'invalid');
});

test('C++ is not every C', async () => {
  const [language] = await wrote('I write C++ and little else.', 'Vitamin C, grade C.');
  assert.deepEqual(ids(await asks('C++')), [language]);
});

test('many dashes, brackets and operators are no error', async () => {
  for (const q of [
    `${'-'.repeat(33)}a`,
    `${'- '.repeat(60)}a`,
    '('.repeat(150),
    `${'!'.repeat(99)}x`,
    '"-" -"',
    'ﷺ'.repeat(200),
  ])
    assert.ok(Array.isArray((await asks(q)).posts), q);
});
