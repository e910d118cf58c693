import { expect, test } from 'vitest';
import { decisionsAboutMe } from '#modules/safety/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { forgotten } from '#tests/cast/forgotten.ts';
import { deletePost } from '../discussion/post-acts.ts';
import { programme } from '../programme/programmes.ts';
import { openSchool } from '../programme/testing/school.ts';
import { authoring } from './authoring.ts';
import { changeReaders } from './change-readers.ts';
import { publishProgramme, withdrawProgramme } from './opening-acts.ts';
import { editProgramme } from './programme-acts.ts';

const cast = await openCast({ TEEN_SIDE: true });
const operator = await cast.withDuty(await cast.person('Olu'), 'operator');
const undo = cast.registry.useCases.get('safety.undo_deed') ?? expect.fail('no undoing');
const reason = 'We wish to be found.';
const more = { moreRead: 'more_would_read' };

const ask = async <Out>(who: Actor, name: string, input: object = {}) =>
  (await cast.as(who).asks(cast.registry.queries.get(name) ?? expect.fail(name), input)) as Out;
type Item = { says: string; reason: string | null; place: object };
const later = () => cast.at(new Date(cast.deps.now().getTime() + 60_000));
async function newest(who: Actor) {
  await cast.drain();
  const { items } = await ask<{ items: Item[] }>(who, 'notifications.inbox');
  later();
  return items[0];
}
const decided = async (who: Actor) =>
  (await cast.as(who).asks(decisionsAboutMe, {})).decisions.map((one) => [one.says, one.reason]);
type Deed = { id: string; act: string; says: object; reason: string; ahead: object | null };
const deedsBy = async (who: Actor, input: object = {}) =>
  (await ask<{ deeds: Deed[] }>(who, 'safety.deeds', input)).deeds[0] ?? expect.fail('No deed.');
const guestReads = async (slug: string) =>
  (await cast
    .as(cast.guest)
    .asks(programme, { programmeSlug: slug })
    .catch(() => undefined)) !== undefined;

/** A school in which Ann answered and Ben replied, while Chidi only takes part. */
async function spokenIn() {
  const school = await openSchool(cast, { title: 'Listening well' });
  const talk = await school.discussion('Talk');
  const ann = await school.trainee('Ann');
  const ben = await school.trainee('Ben');
  const chidi = await school.trainee('Chidi');
  for (const who of [ann, ben]) await school.reads(who, school.first);
  const { post } = await school.answers(ann, talk);
  await school.answers(ben, talk);
  const reply = await school.replies(ben, post);
  return { ...school, talk, ann, ben, chidi, reply: reply.post };
}

test('guests read what was written only where that is meant and said why; those who wrote read who reads it now', async () => {
  const school = await spokenIn();
  const { ann, ben, chidi, host, id, slug } = school;
  const by = cast.as(host);
  await cast.as(ben).does(deletePost, { post: school.reply });
  const view = await by.asks(authoring, { programme: id });
  expect(view).toMatchObject({ reads: 'members', written: { answers: 2, writers: 2, more: 0 } });
  const open = { programme: id, reads: 'everyone', reason };
  expect((await by.refused(changeReaders, { ...open, reason: ' ' })).fields).toEqual({
    reason: 'reason_missing',
  });
  expect((await by.refused(changeReaders, open)).fields).toEqual(more);
  expect((await by.refused(changeReaders, { ...open, reads: 'members' })).fields).toEqual({
    reads: 'read_by_the_same',
  });
  expect((await cast.as(ann).refused(changeReaders, open)).code).toBe('not_found');
  expect(await guestReads(slug)).toBe(false);
  // Another name opens nothing.
  await by.does(editProgramme, { programme: id, title: 'Listening' });
  expect((await by.refused(editProgramme, { ...open, title: 'Listening' })).code).toBe('invalid');

  const opens = () => by.does(changeReaders, { ...open, moreRead: 'on', base: view.readersBase });
  expect(await forgotten(cast, opens)).toBe(true);
  expect(await guestReads(slug)).toBe(true);
  for (const who of [ann, ben]) {
    expect(await newest(who)).toMatchObject({
      ...{ says: 'inbox.programme_readers_everyone', reason },
      place: { title: 'Listening', link: `/learn/${slug}` },
    });
    expect(await decided(who)).toEqual([['inbox.programme_readers_everyone', reason]]);
  }
  // Chidi wrote nothing, or only later: it was not decided about him.
  expect((await newest(chidi))?.says ?? '').not.toContain('programme_readers');
  await school.reads(chidi, school.first);
  await school.answers(chidi, school.talk);
  expect(await decided(chidi)).toEqual([]);
  // Who looked at it before that sees what changed.
  const closing = { ...open, reads: 'members', base: view.readersBase };
  expect(await by.refused(changeReaders, closing)).toMatchObject({ why: 'changed_meanwhile' });
});

test('an opening is undone without asking whether more read it; a closing only where that is meant', async () => {
  const { ann, host, id, slug } = await spokenIn();
  const open = { programme: id, reads: 'everyone', moreRead: 'on', reason };
  later();
  await cast.as(host).does(changeReaders, open);
  const first = await deedsBy(host);
  expect(first).toMatchObject({
    ...{ act: 'learning.change_readers', reason, says: { from: 'members', to: 'everyone' } },
  });
  expect((await deedsBy(operator, { deed: first.id })).ahead).toEqual({
    act: 'learning.change_readers',
    params: { from: 'everyone', to: 'members', answers: 3, writers: 2, more: 0 },
    opens: false,
  });
  expect((await cast.as(ann).refused(undo, { deed: first.id, reason })).code).toBe('not_found');
  later();
  await cast.as(operator).does(undo, { deed: first.id, reason: 'It was the wrong one.' });
  expect(await guestReads(slug)).toBe(false);
  expect(await newest(ann)).toMatchObject({
    ...{ says: 'inbox.programme_readers_members', reason: 'It was the wrong one.' },
  });
  const back = await deedsBy(host);
  expect((await deedsBy(host, { deed: back.id })).ahead).toMatchObject({ opens: true });
  expect((await cast.as(host).refused(undo, { deed: back.id, reason })).fields).toEqual(more);
  await cast.as(host).does(undo, { deed: back.id, moreRead: 'on', reason });
  expect(await guestReads(slug)).toBe(true);
  expect(await decided(ann)).toEqual([
    ['inbox.programme_readers_everyone', reason],
    ['inbox.programme_readers_members', 'It was the wrong one.'],
    ['inbox.programme_readers_everyone', reason],
  ]);
});

test('one that guests read, and that was closed, lets them in again only where that is meant; so does undoing', async () => {
  const { host, id, slug } = await spokenIn();
  const by = cast.as(host);
  await by.does(changeReaders, { programme: id, reads: 'everyone', moreRead: 'on', reason });
  const closes = () => by.does(withdrawProgramme, { programme: id });
  await closes();
  expect(await guestReads(slug)).toBe(false);
  expect((await by.refused(publishProgramme, { programme: id })).fields).toEqual(more);
  expect(await guestReads(slug)).toBe(false);
  const opens = () => by.does(publishProgramme, { programme: id, moreRead: 'on' });
  expect(await forgotten(cast, opens)).toBe(true);
  expect(await guestReads(slug)).toBe(true);
  later();
  await closes();
  const deed = await deedsBy(host);
  expect((await deedsBy(host, { deed: deed.id })).ahead).toMatchObject({ opens: true });
  expect((await by.refused(undo, { deed: deed.id, reason })).fields).toEqual(more);
  await by.does(undo, { deed: deed.id, moreRead: 'on', reason });
  expect(await guestReads(slug)).toBe(true);
  // Of one that members read alone nothing is asked.
  await by.does(changeReaders, { programme: id, reads: 'members', reason });
  await closes();
  await by.does(publishProgramme, { programme: id });
  expect(await guestReads(slug)).toBe(false);
});

test('a draft in which nobody did anything asks for a reason alone; it is read once it is open', async () => {
  const school = await openSchool(cast, { published: false });
  const open = { programme: school.id, reads: 'everyone' };
  const by = cast.as(school.host);
  expect((await by.refused(changeReaders, open)).fields).toEqual({ reason: 'reason_missing' });
  await by.does(changeReaders, { ...open, reason });
  expect(await guestReads(school.slug)).toBe(false);
  await school.publish();
  expect(await guestReads(school.slug)).toBe(true);
  // Once it is open, closing it asks for nothing more, and opening it again does, also while it takes in nobody new.
  await by.does(changeReaders, { ...open, reads: 'members', reason });
  expect((await by.refused(changeReaders, { ...open, reason })).fields).toEqual(more);
  await school.reads(await school.trainee('Ann'), school.first);
  await by.does(withdrawProgramme, { programme: school.id });
  expect((await by.refused(changeReaders, { ...open, reason })).fields).toEqual(more);
});

test('what young people write is never open to guests', async () => {
  const school = await openSchool(cast, { side: 'teen' });
  const open = { programme: school.id, reads: 'everyone', moreRead: 'on', reason };
  expect(await cast.as(school.host).refused(changeReaders, open)).toMatchObject({
    why: 'teens_never_public',
  });
  expect((await cast.as(operator).refused(changeReaders, open)).code).toBe('not_found');
});
