import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { asks } from '#tests/matrix/asks.ts';
import { does } from '#tests/matrix/side.ts';
import type { MyDraftsView } from '#modules/accounts/draft.contract.ts';
import type { NewThreadView } from '../thread.contract.ts';
import { openStage } from './thread/testing/stage.ts';

const cast = await openCast();
const ann = await cast.person('Ann');
const ben = await cast.person('Ben');
const begins = (who: Person, place: string, body: string, more: object = {}) => {
  // One after the other.
  cast.at(new Date(cast.deps.now().getTime() + 1000));
  return does(cast, who, 'accounts.save_draft', { form: place, body, ...more });
};
const listOf = async (who: Person, place?: string) =>
  (await asks<MyDraftsView>(cast, who, 'accounts.my_drafts', { form: place })).drafts;

test('all that one began stands in one list, with what it is, where it goes on and what it says', async () => {
  const stage = await openStage(cast);
  const { thread: id, threadSlug: thread } = await stage.opens(ben, { title: 'Rain on the roof' });
  const { post } = await stage.replies(ben, id, 'It rains.');
  const mine = await stage.replies(ann, id, 'Here too.');
  await begins(ann, `community.new:${stage.space}:title`, 'Snow');
  await begins(ann, `community.new:${stage.space}`, 'It fell all night.');
  await begins(ann, `community.reply:${id}`, 'To everybody');
  await begins(ann, `community.reply:${post}`, 'To Ben');
  await begins(ann, `community.edit:${mine.post}`, 'Here too, and more.');
  await begins(ben, `community.reply:${id}`, 'Not hers');

  const list = await listOf(ann);
  const at = `/talk/${stage.slug}`;
  expect(Object.fromEntries(list.map((one) => [one.link, [one.says, one.title]]))).toEqual({
    [`${at}/new`]: ['drafts.community.new', 'Evenings'],
    [`${at}/${thread}?from=end#reply-${id}`]: ['drafts.community.reply', 'Rain on the roof'],
    [`${at}/${thread}?around=${post}#reply-${post}`]: [
      'drafts.community.reply',
      'Rain on the roof',
    ],
    [`${at}/${thread}?do=edit:${mine.post}&around=${mine.post}#p-${mine.post}`]: [
      'drafts.community.edit',
      'Rain on the roof',
    ],
  });
  expect(list.find(({ link }) => link === `${at}/new`)?.fields).toEqual([
    { name: '', words: 'It fell all night.', isOlder: false },
    { name: 'title', words: 'Snow', isOlder: false },
  ]);
  expect(JSON.stringify(list)).not.toContain('Not hers');

  await does(cast, ann, 'community.open_thread', {
    ...{ space: stage.space, title: 'Snow', body: 'It fell all night.' },
    clientId: crypto.randomUUID(),
  });
  expect((await listOf(ann)).map(({ link }) => link)).not.toContain(`${at}/new`);
});

test('where one may not read or write any more the words stay, and nothing is said of the place', async () => {
  const cleo = await cast.person('Cleo');
  const gone = await openStage(cast);
  const { thread: id } = await gone.opens(ben, { title: 'Behind a door' });
  const still = await openStage(cast);
  await begins(cleo, `community.reply:${id}`, 'What I wanted to say.');
  await begins(cleo, `community.new:${still.space}`, 'A thread of mine.');
  await cast.sql(`update community.space set reads = 'holders' where id = $1`, [gone.space]);
  await cast.sql(`update community.space set writes = 'staff' where id = $1`, [still.space]);

  expect(await listOf(cleo)).toMatchObject([
    { says: 'drafts.community.new', title: 'Evenings', link: null },
    { title: null, link: null, fields: [{ words: 'What I wanted to say.' }] },
  ]);
});

test('one of them is thrown away with what it had replaced; the others and those of others stay', async () => {
  const dan = await cast.person('Dan');
  const long = 'It rained all day, and I did not go out for bread.';
  for (const body of [long, 'b']) await begins(dan, 'accounts.profile:mine:about', body);
  await begins(dan, 'community.space:new:title', 'A room');
  expect(await listOf(dan)).toMatchObject([
    { says: 'drafts.community.space', link: '/talk/new' },
    {
      ...{ link: '/settings/profile' },
      fields: [
        { name: 'about', words: 'b' },
        { name: 'about', words: long, isOlder: true },
      ],
    },
  ]);
  await does(cast, ben, 'accounts.discard_draft', { form: 'accounts.profile:mine' });
  expect(await listOf(dan)).toHaveLength(2);
  await does(cast, dan, 'accounts.discard_draft', { form: 'accounts.profile:mine' });
  expect((await listOf(dan)).map(({ form }) => form)).toEqual(['community.space:new']);
});

test('of words as long as a book the list has the beginning, and one asked for by itself all', async () => {
  const eva = await cast.person('Eva');
  await begins(eva, 'community.space:new:about', 'long '.repeat(2000));
  expect(await listOf(eva)).toMatchObject([{ isCut: true }]);
  const [whole] = await listOf(eva, 'community.space:new');
  expect(whole).toMatchObject({ isCut: false });
  expect(whole?.fields[0]?.words).toHaveLength(10_000);
  expect(await listOf(eva, 'community.space:ne')).toEqual([]);
});

test('texts of a space are kept until they are saved; a change that is refused keeps them', async () => {
  const olu = await cast.withDuty(await cast.person('Olu'), 'operator');
  const made = { title: 'A new room', clientId: crypto.randomUUID() };
  await begins(olu, 'community.space:new:about', 'For those who cannot sleep.');
  const { space, spaceSlug } = await does<Record<'space' | 'spaceSlug', string>>(
    cast,
    olu,
    'community.create_space',
    made,
  );
  expect(await listOf(olu)).toEqual([]);

  await begins(olu, `community.space:${space}:about`, 'For the small hours.', { base: 'older' });
  expect(await listOf(olu)).toMatchObject([
    { says: 'drafts.community.space', title: 'A new room', link: `/talk/${spaceSlug}/about/edit` },
  ]);
  const edit = { space, title: 'A new room', about: 'For the small hours.' };
  await expect(
    does(cast, olu, 'community.edit_space', { ...edit, base: 'older' }),
  ).rejects.toMatchObject({ why: 'changed_meanwhile' });
  expect(await listOf(olu)).toHaveLength(1);
  await does(cast, olu, 'community.edit_space', edit);
  expect(await listOf(olu)).toEqual([]);
});

test('what was begun in one space is brought along to another, and goes from both when it is sent', async () => {
  const [one, other] = [await openStage(cast), await openStage(cast)];
  const fay = await cast.person('Fay');
  await begins(fay, `community.new:${one.space}:title`, 'Wind');
  await begins(fay, `community.new:${one.space}`, 'It blew all night.');
  const form = (who: Person, begunIn?: string) =>
    asks<NewThreadView>(cast, who, 'community.new_thread', { space: other.space, begunIn });
  const here = `community.new:${other.space}`;
  expect((await form(fay)).drafts).toEqual({});
  expect(await form(fay, one.space)).toMatchObject({
    drafts: { [here]: 'It blew all night.', [`${here}:title`]: 'Wind' },
    begunIn: one.space,
  });
  // Nobody is brought another's words, and what was begun here stands before what was begun elsewhere.
  expect(await form(ben, one.space)).toMatchObject({ drafts: {}, begunIn: null });
  await other.opens(fay, { title: 'Wind', begunIn: one.space });
  expect(await listOf(fay)).toEqual([]);
  await begins(fay, `community.new:${one.space}`, 'There.');
  await begins(fay, here, 'Here.');
  expect(await form(fay, one.space)).toMatchObject({
    drafts: { [here]: 'Here.' },
    begunIn: null,
  });
});
