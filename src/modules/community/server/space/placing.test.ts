import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { deletePost } from '../thread/post-acts.ts';
import { hideThread } from '../moderation/hide-thread.ts';
import { openStage } from '../moderation/testing/stage.ts';
import { arranging } from './arranging.ts';
import { decisionsAboutMe } from '#modules/safety/index.server.ts';
import { changeReaders } from './change-readers.ts';
import { createSpace } from './create-space.ts';
import { archiveSpace, reopenSpace } from './placing-space.ts';

const stage = await openStage();
const { ann, ben, chidi, keeper } = stage;
const olga = await stage.withDuty(await stage.person('Olga'), 'operator');

const named = (name: string) =>
  stage.registry.queries.get(name) ?? expect.fail(`There is no ${name}.`);
type Item = { says: string; reason: string | null; place: { title: string; link: string } };
async function newest(who: Person) {
  await stage.drain();
  const { items } = (await stage.as(who).asks(named('notifications.inbox'), {})) as {
    items: Item[];
  };
  // What happens next happens later.
  stage.at(new Date(stage.deps.now().getTime() + 60_000));
  return items[0];
}
const inboxOf = async (who: Person, says: string) => {
  const { items } = (await stage.as(who).asks(named('notifications.inbox'), {})) as {
    items: Item[];
  };
  return items.filter((item) => item.says === says);
};
const decided = async (who: Person) => (await stage.as(who).asks(decisionsAboutMe, {})).decisions;
type Deed = { id: string; act: string; title: string; ahead: object | null };
const log = async (input: object) =>
  ((await stage.as(olga).asks(named('safety.deeds'), input)) as { deeds: Deed[] }).deeds;
/** As one is asked about it before undoing it; the log itself counts nothing. */
async function deedOf(act: string, title: string) {
  const found = (await log({})).find((deed) => deed.act === act && deed.title === title);
  expect(found?.ahead).toBeNull();
  return (await log({ deed: found?.id }))[0] ?? expect.fail(`There is no ${act}.`);
}

/** A space with a sub-forum; Ann wrote in one, Ben without his name in the other. */
async function spoken(title: string) {
  const about = { reads: 'members', allowsAnonymous: true } as const;
  const make = (name: string, parent: string | null) =>
    stage.as(keeper).does(createSpace, { title: name, parent, ...about, clientId: randomUUID() });
  const space = await make(title, null);
  const within = await make(`${title}, within`, space.space);
  await stage.opens(ann, `Ann in ${title}`, { space: space.space });
  const thread = await stage.opens(ann, `Ann within ${title}`, { space: within.space });
  await stage.replies(ben, thread.thread, 'Without a name', { anonymous: true });
  return { ...space, within };
}
const spokenThere = { threads: 2, writers: 2, more: 0 };

test('who archives a space, or opens it again, reads who wrote there, and they are told once', async () => {
  const { space, spaceSlug, within } = await spoken('Evenings');
  expect((await stage.as(keeper).asks(arranging, { space })).spoken).toEqual(spokenThere);
  const reason = 'Nobody came any more.';
  await stage.as(keeper).does(archiveSpace, { space, reason });
  expect(await deedOf('community.archive_space', 'Evenings')).toMatchObject({ reason });
  // Ben wrote in the sub-forum alone, and is told of that.
  for (const [who, title, slug] of [
    [ann, 'Evenings', spaceSlug],
    [ben, 'Evenings, within', within.spaceSlug],
  ] as const) {
    const says = 'inbox.space_placed_archive_space';
    const place = { title, link: `/talk/${slug}` };
    expect(await newest(who)).toMatchObject({ says, reason, place });
    expect(await inboxOf(who, says)).toHaveLength(1);
    const one = { says, reason, dutyKind: 'arranger', ...place };
    expect(await decided(who), 'once, as in the inbox').toMatchObject([one]);
  }
  expect(await decided(chidi)).toEqual([]);
  expect((await newest(chidi))?.says ?? '').not.toContain('space_placed');
  expect((await stage.as(keeper).asks(arranging, { space })).spoken).toEqual(spokenThere);
  expect((await stage.as(keeper).refused(reopenSpace, { space, reason: ' ' })).fields).toEqual({
    reason: 'reason_missing',
  });
  await stage.as(keeper).does(reopenSpace, { space, reason: 'People asked for it.' });
  for (const who of [ann, ben])
    expect(await newest(who)).toMatchObject({
      ...{ says: 'inbox.space_placed_reopen_space', reason: 'People asked for it.' },
    });
  expect((await decided(ben)).map(({ says }) => says)).toEqual([
    ...['inbox.space_placed_reopen_space', 'inbox.space_placed_archive_space'],
  ]);
});

test('who wrote in a sub-forum that is kept for others now is told of its archiving, by its own name', async () => {
  const { space, within } = await spoken('Nights');
  const reason = 'It is about us.';
  const close = { space, reads: 'holders', readDuties: ['host'], reason };
  await stage.as(keeper).does(changeReaders, close);
  await newest(ben);
  await stage.as(keeper).does(archiveSpace, { space, reason: 'All is said.' });
  expect(await newest(ben)).toMatchObject({
    ...{ says: 'inbox.space_placed_archive_space', reason: 'All is said.' },
    place: { title: 'Nights, within', link: '/my-words' },
  });
  expect((await decided(ben))[0]).toMatchObject({ reason: 'All is said.', title: null });
  expect(within.space).not.toBe(space);
});

test('how many people wrote there does not tell who wrote without their name: it may be whoever wrote with it', async () => {
  const { space, within } = await spoken('Dawns');
  const alone = { title: 'Dusks', reads: 'members', allowsAnonymous: true } as const;
  const dusks = await stage.as(keeper).does(createSpace, { ...alone, clientId: randomUUID() });
  const { thread } = await stage.opens(ann, 'Ann by name', { space: dusks.space });
  await stage.replies(ann, thread, 'Ann without her name', { anonymous: true });
  const counted = async (one: string) =>
    (await stage.as(keeper).asks(arranging, { space: one })).spoken.writers;
  expect([await counted(space), await counted(dusks.space)]).toEqual([2, 2]);
  // The same person without a name in two threads is two, and what waits or was taken back nobody's.
  const other = await stage.opens(chidi, 'Another', { space, anonymous: true });
  await stage.opens(chidi, 'And one within', { space: within.space, anonymous: true });
  expect(await counted(space)).toBe(4);
  await stage.as(chidi).does(deletePost, { post: other.post });
  expect(await counted(space)).toBe(3);
});

test('what is hidden there is counted too: who wrote it is told as well', async () => {
  const { space } = await spoken('Storms');
  const reason = 'Too much for here.';
  const apart = await stage.opens(chidi, 'Out of sight', { space });
  await stage.as(stage.mira).does(hideThread, { thread: apart.thread, rule: 'kindness', reason });
  const gone = await stage.opens(chidi, 'Taken back', { space });
  await stage.as(chidi).does(deletePost, { post: gone.post });
  const { spoken: said } = await stage.as(keeper).asks(arranging, { space });
  expect(said).toEqual({ threads: 3, writers: 3, more: 0 });
  await newest(chidi);
  await stage.as(keeper).does(archiveSpace, { space, reason });
  for (const who of [ann, ben, chidi])
    expect(await newest(who)).toMatchObject({ says: 'inbox.space_placed_archive_space' });
});

test('what was archived before by itself is neither counted nor told of again', async () => {
  const { space, within } = await spoken('Mornings');
  await stage.as(keeper).does(archiveSpace, { space: within.space, reason: 'Said.' });
  expect(await newest(ben)).toMatchObject({ place: { title: 'Mornings, within' } });
  expect((await stage.as(keeper).asks(arranging, { space })).spoken).toEqual({
    ...{ threads: 1, writers: 1, more: 0 },
  });
  await stage.as(keeper).does(archiveSpace, { space, reason: 'All is said.' });
  expect(await newest(ann)).toMatchObject({ place: { title: 'Mornings' } });
  expect(await newest(ben)).toMatchObject({ place: { title: 'Mornings, within' } });
});

test('undoing that a space was made says before what will happen, and tells those who wrote there why', async () => {
  await spoken('Noons');
  const undo = stage.registry.useCases.get('safety.undo_deed') ?? expect.fail('no undoing');
  const reason = 'It was made twice.';
  const made = await deedOf('community.create_space', 'Noons');
  expect(made.ahead).toEqual({ act: 'community.archive_space', params: spokenThere, opens: false });
  await newest(ann);
  await stage.as(olga).does(undo, { deed: made.id, reason });
  for (const who of [ann, ben])
    expect(await newest(who)).toMatchObject({ says: 'inbox.space_placed_archive_space', reason });
  const archived = await deedOf('community.archive_space', 'Noons');
  expect(archived.ahead).toMatchObject({ act: 'community.reopen_space', params: spokenThere });
  await stage.as(olga).does(undo, { deed: archived.id, reason: 'It was not.' });
  expect(await newest(ben)).toMatchObject({
    ...{ says: 'inbox.space_placed_reopen_space', reason: 'It was not.' },
  });
});
