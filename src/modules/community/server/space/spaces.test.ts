import { randomUUID } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { arranging, newSpace } from './arranging.ts';
import { createSpace } from './create-space.ts';
import { changeReaders } from './change-readers.ts';
import { editSpace } from './edit-space.ts';
import { followSpace } from './follow-space.ts';
import { archiveSpace, moveSpace, reopenSpace } from './placing-space.ts';
import { space } from './space.ts';
import { spaceAbout } from './space-about.ts';
import { spaces } from './spaces.ts';
import { openTalking } from './testing/talking.ts';

const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Chidi' });
const talking = await openTalking(cast);
const { keeper, warden } = talking;
const ann = await cast.person('Ann');
const tia = await cast.person('Tia', { side: 'teen' });
const make = (fields: object) => ({ clientId: randomUUID(), ...fields });

async function titlesFor(person: Person | typeof cast.guest): Promise<string[]> {
  const view = await cast.as(person).asks(spaces);
  return view.spaces.flatMap((one) => [one.title, ...one.within.map((child) => child.title)]);
}

describe('making a space', () => {
  test('is for who arranges everywhere; everybody else is refused, and guests sign in', async () => {
    const { spaceSlug } = await cast.as(keeper).does(createSpace, make({ title: 'Evening Light' }));
    expect(spaceSlug).toBe('evening-light');
    const refusal = await cast.as(ann).refused(createSpace, make({ title: 'Mine' }));
    expect(refusal.why).toBe('arrangers_only');
    expect((await cast.as(ann).refused(newSpace)).code).toBe('not_found');
    const again = await cast.as(keeper).does(createSpace, make({ title: 'Evening Light' }));
    expect(again.spaceSlug).toBe('evening-light-2');
    const odd = await cast.as(keeper).does(createSpace, make({ title: '💛💛' }));
    expect(odd.spaceSlug).toBe('space');
    const taken = await cast.as(keeper).does(createSpace, make({ title: 'New' }));
    expect(taken.spaceSlug).toBe('new-2');
  });

  test('sent twice, makes one', async () => {
    const input = make({ title: 'Once' });
    const first = await cast.as(keeper).does(createSpace, input);
    expect(await cast.as(keeper).does(createSpace, input)).toEqual(first);
  });

  test('of young people needs a current clearance, and is never public', async () => {
    const input = { title: 'Teens', side: 'teen' };
    expect((await cast.as(keeper).refused(createSpace, make(input))).why).toBe('arrangers_only');
    const open = await cast.as(warden).refused(createSpace, make({ ...input, reads: 'everyone' }));
    expect(open.why).toBe('teens_never_public');
    const { space: id } = await cast.as(warden).does(createSpace, make(input));
    expect(await titlesFor(tia)).toContain('Teens');
    for (const other of [ann, keeper, cast.guest]) {
      expect(await titlesFor(other)).not.toContain('Teens');
      expect((await cast.as(other).refused(space, { space: id })).code).toBe('not_found');
      expect((await cast.as(other).refused(spaceAbout, { space: id })).code).toBe('not_found');
    }
    expect((await cast.as(keeper).refused(arranging, { space: id })).code).toBe('not_found');
  });

  test('writes what was done into the audit', async () => {
    const made = await talking.space('Recorded');
    const [entry] = await cast.sql<{ act: string }>(
      'select act from platform.audit_entry where subject_id = $1',
      [made.id],
    );
    expect(entry?.act).toBe('community.create_space');
  });
});

describe('who may read', () => {
  test('guests find what is for everyone, members the rest, holders what is kept for them', async () => {
    await talking.space('Open door', { reads: 'everyone' });
    await talking.space('Members');
    const kept = await talking.space('Mentors', { reads: 'holders', readDuties: 'mentor' });
    const badge = randomUUID();
    await talking.space('Badge', { reads: 'holders', readBadges: [badge] });
    expect(await titlesFor(cast.guest)).toEqual(['Open door']);
    const annSees = await titlesFor(ann);
    expect(annSees).toEqual(expect.arrayContaining(['Open door', 'Members']));
    expect(annSees).not.toContain('Mentors');
    expect(annSees).not.toContain('Badge');
    const mentor = await cast.withDuty(await cast.person('Mira'), 'mentor');
    expect(await titlesFor(mentor)).toContain('Mentors');
    expect(await titlesFor({ ...ann, badges: [badge] })).toContain('Badge');
    const refusal = await cast.as(ann).refused(followSpace, { space: kept.id });
    expect(refusal.code).toBe('not_found');
  });

  test('kept for holders of nothing is refused at its field', async () => {
    const refusal = await cast
      .as(keeper)
      .refused(createSpace, make({ title: 'No', reads: 'holders' }));
    expect(refusal.fields).toEqual({ readDuties: 'holders_missing' });
  });

  test('changes at once, and kept pages of guests are forgotten', async () => {
    const made = await talking.space('Changing', { reads: 'everyone' });
    expect(await titlesFor(cast.guest)).toContain('Changing');
    const which = { space: made.id, reason: 'It is about us.' };
    await cast.as(keeper).does(changeReaders, { ...which, reads: 'members' });
    expect(await titlesFor(cast.guest)).not.toContain('Changing');
    // Who changes its name changes nothing of who reads it.
    await cast.as(keeper).does(changeReaders, {
      ...{ ...which, reads: 'everyone', moreRead: true },
    });
    await cast.as(keeper).does(editSpace, { space: made.id, title: 'Changed' });
    expect(await titlesFor(cast.guest)).toContain('Changed');
  });
});

describe('a sub-forum', () => {
  test('stands in its space, one level deep, and is never more open', async () => {
    const house = await talking.space('House', {
      reads: 'holders',
      readDuties: ['mentor', 'host'],
    });
    const inHouse = (fields: object) => make({ title: 'Room', parent: house.id, ...fields });
    for (const wider of [
      { reads: 'everyone' },
      { reads: 'members' },
      { reads: 'holders', readDuties: ['mentor', 'moderator'] },
    ]) {
      const refusal = await cast.as(keeper).refused(createSpace, inHouse(wider));
      expect(refusal.fields).toEqual({ reads: 'more_open_than_parent' });
    }
    const kept = { reads: 'holders', readDuties: ['mentor'] };
    const { space: room } = await cast.as(keeper).does(createSpace, inHouse(kept));
    const deeper = await cast
      .as(keeper)
      .refused(createSpace, make({ title: 'Cupboard', parent: room, ...kept }));
    expect(deeper.why).toBe('one_level_only');
    const mentor = await cast.withDuty(await cast.person('Mo'), 'mentor');
    const view = await cast.as(mentor).asks(space, { space: room });
    expect(view.space.parent).toMatchObject({ slug: house.slug, title: 'House' });
    expect((await cast.as(ann).refused(space, { space: room })).code).toBe('not_found');
  });

  test('closes together with the space it stands in', async () => {
    const hall = await talking.space('Hall', { reads: 'everyone' });
    const corner = await talking.space('Corner', { reads: 'everyone', parent: hall.id });
    expect(await titlesFor(cast.guest)).toContain('Corner');
    const done = await cast.as(keeper).does(changeReaders, {
      space: hall.id,
      reads: 'holders',
      readDuties: ['mentor'],
      reason: 'It is about us.',
    });
    expect(done.within).toEqual([corner.id]);
    expect(await titlesFor(cast.guest)).not.toContain('Corner');
    expect(await titlesFor(ann)).not.toContain('Corner');
  });

  test('is made by the host of its space, who arranges it too; a host of another is refused', async () => {
    const yard = await talking.space('Yard');
    const other = await talking.space('Elsewhere');
    const hana = await cast.withDuty(await cast.person('Hana'), 'host', { scope: yard.id });
    const otto = await cast.withDuty(await cast.person('Otto'), 'host', { scope: other.id });
    const input = { title: 'Bench', parent: yard.id };
    expect((await cast.as(otto).refused(createSpace, make(input))).why).toBe('arrangers_only');
    const { space: bench } = await cast.as(hana).does(createSpace, make(input));
    await cast.as(hana).does(editSpace, { space: bench, title: 'Garden bench' });
    expect((await cast.as(otto).refused(editSpace, { space: bench, title: 'X' + 'y' })).why).toBe(
      'arrangers_only',
    );
    const alone = await cast.as(hana).refused(createSpace, make({ title: 'Own' }));
    expect(alone.why).toBe('arrangers_only');
  });
});

test('guidelines have a version that grows when they change, and only then', async () => {
  const made = await talking.space('Ruled', { guidelines: 'Be **kind**.' });
  const version = async () =>
    (await cast.as(keeper).asks(arranging, { space: made.id })).space.guidelinesVersion;
  expect(await version()).toBe(1);
  const same = { space: made.id, title: 'Ruled anew', guidelines: 'Be **kind**.' };
  await cast.as(keeper).does(editSpace, same);
  expect(await version()).toBe(1);
  await cast.as(keeper).does(editSpace, { ...same, guidelines: 'Be kind, and brief.' });
  expect(await version()).toBe(2);
  const about = await cast.as(ann).asks(spaceAbout, { space: made.id });
  expect(about.guidelinesHtml).toBe('<p dir="auto">Be kind, and brief.</p>');
});

test('one welcome space a side; another is refused while it is open', async () => {
  const first = await talking.space('Hello', { isWelcome: 'on' });
  const input = { title: 'Hi there', isWelcome: true };
  expect((await cast.as(keeper).refused(createSpace, make(input))).fields).toEqual({
    isWelcome: 'welcome_space_exists',
  });
  await talking.space('Hello teens', { isWelcome: true, side: 'teen' });
  await cast.as(keeper).does(archiveSpace, { space: first.id, reason: 'All is said.' });
  await talking.space('Hi there', { isWelcome: true });
  expect(
    (await cast.as(keeper).refused(reopenSpace, { space: first.id, reason: 'All is said.' })).why,
  ).toBe('welcome_space_exists');
});

test('an archived space is read, not written; its sub-forums go and come with it', async () => {
  const barn = await talking.space('Barn');
  const loft = await talking.space('Loft', { parent: barn.id });
  expect((await cast.as(ann).asks(space, { space: loft.id })).can.open).toBe(true);
  await cast.as(keeper).does(archiveSpace, { space: barn.id, reason: 'All is said.' });
  expect((await cast.as(ann).asks(space, { space: loft.id })).can.open).toBe('space_archived');
  expect(
    (await cast.as(keeper).refused(reopenSpace, { space: loft.id, reason: 'All is said.' })).why,
  ).toBe('parent_is_archived');
  expect(
    (await cast.as(ann).refused(archiveSpace, { space: barn.id, reason: 'All is said.' })).why,
  ).toBe('arrangers_only');
  await cast.as(keeper).does(reopenSpace, { space: barn.id, reason: 'All is said.' });
  expect((await cast.as(ann).asks(space, { space: loft.id })).can.open).toBe(true);
  expect(
    (await cast.as(keeper).refused(reopenSpace, { space: barn.id, reason: 'All is said.' })).why,
  ).toBe('not_archived');
});

test('spaces change places, and members move nothing', async () => {
  const one = await talking.space('Row one');
  const two = await talking.space('Row two');
  const order = async () =>
    (await titlesFor(ann)).filter((title) => title.startsWith('Row ')).join(', ');
  expect(await order()).toBe('Row one, Row two');
  await cast.as(keeper).does(moveSpace, { space: two.id, direction: 'up' });
  expect(await order()).toBe('Row two, Row one');
  const refusal = await cast.as(ann).refused(moveSpace, { space: one.id, direction: 'up' });
  expect(refusal.why).toBe('arrangers_only');
});

test('what is written of a space is inert', async () => {
  const made = await talking.space('<script>alert(1)</script>', {
    about: '<img src=x onerror=alert(1)> [a](javascript:alert(1))\u0000',
  });
  const turned = await talking.space('\u202etnelis\u202c \u2066and');
  expect((await cast.as(ann).asks(spaceAbout, { space: turned.id })).title).toBe('tnelis and');
  const empty = await cast.as(keeper).refused(createSpace, make({ title: '\u202e\u0000 \u2066' }));
  expect(empty.fields).toEqual({ title: 'title_missing' });
  const view = await cast.as(ann).asks(spaceAbout, { space: made.id });
  expect(view.aboutHtml).not.toMatch(/<img|href="javascript/);
});
