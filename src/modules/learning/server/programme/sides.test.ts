import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { finishReading, reading } from '../reading/reading.ts';
import { gradebook } from '../gradebook/gradebook.ts';
import { enrol } from './taking-part.ts';
import { programme, programmes } from './programmes.ts';
import { openSchool } from './testing/school.ts';

let cast: Cast;
let teens: Awaited<ReturnType<typeof openSchool>>;
let adults: Awaited<ReturnType<typeof openSchool>>;
beforeAll(async () => {
  cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Sam, in the office' });
  teens = await openSchool(cast, { side: 'teen', title: 'Zebra meadow' });
  adults = await openSchool(cast, { title: 'Oak bench' });
  await teens.trainee('Tove');
  await adults.trainee('Ann');
});

const sees = async (actor: Actor, slug: string) => {
  const listed = (await cast.as(actor).asks(programmes)).programmes.some(
    (one) => one.slug === slug,
  );
  const paged = await cast
    .as(actor)
    .refused(programme, { programmeSlug: slug })
    .then(
      (refusal) => refusal.code,
      () => 'seen',
    );
  return { listed, paged };
};

test('A grown-up and a young person see their own side and nothing of the other', async () => {
  const ann = await cast.person('Ann');
  const tove = await cast.person('Tove', { side: 'teen' });
  const hidden = { listed: false, paged: 'not_found' };
  expect(await sees(ann, teens.slug)).toEqual(hidden);
  expect(await sees(tove, adults.slug)).toEqual(hidden);
  expect(await sees(ann, adults.slug)).toEqual({ listed: true, paged: 'seen' });
  expect(await sees(tove, teens.slug)).toEqual({ listed: true, paged: 'seen' });
  expect(await sees(cast.guest, teens.slug)).toEqual(hidden);
});

test('Across the sides nobody enrols, reads or finishes anything', async () => {
  const ann = cast.as(await cast.person('Ann'));
  const input = { programme: teens.id };
  const step = { step: teens.first, clientId: crypto.randomUUID() };
  expect(await ann.refused(enrol, input)).toMatchObject({ code: 'not_found' });
  expect(await ann.refused(reading, { ...input, stepSlug: 'welcome' })).toMatchObject({
    code: 'not_found',
  });
  expect(await ann.refused(finishReading, step)).toMatchObject({ code: 'not_found' });
});

test('A mentor sees a programme of the other side while the clearance holds, and not after', async () => {
  const jonas = await cast.withDuty(await cast.person('Jonas'), 'mentor', {
    scope: teens.id,
    cleared: true,
  });
  expect(await sees(jonas, teens.slug)).toEqual({ listed: true, paged: 'seen' });
  expect(await cast.as(jonas).refused(enrol, { programme: teens.id })).toMatchObject({
    why: 'other_side',
  });
  const { people } = await cast.as(jonas).asks(gradebook, { programme: teens.id });
  expect(people.map(({ name }) => name)).toEqual([expect.stringMatching(/^Tove/)]);

  const afterwards = await cast.anew(jonas, new Date('2027-06-01T00:00:00Z'));
  expect(await sees(afterwards, teens.slug)).toEqual({ listed: false, paged: 'not_found' });
  expect(await cast.as(afterwards).refused(gradebook, { programme: teens.id })).toMatchObject({
    code: 'not_found',
  });
});

test('A clearance for one place opens no other place of that side', async () => {
  const other = await openSchool(cast, { side: 'teen', title: 'Heron pond' });
  const mentor = await cast.withDuty(await cast.person('Lena'), 'mentor', {
    scope: teens.id,
    cleared: true,
  });
  expect(await sees(mentor, other.slug)).toEqual({ listed: false, paged: 'not_found' });
});

test('Guests read what is public and published, and no drafts', async () => {
  const open = await openSchool(cast, { title: 'Open door' });
  const draft = await openSchool(cast, { title: 'Draft door', published: false });
  for (const { id } of [open, draft]) {
    await cast.sql('update learning.programme set is_public = true where id = $1', [id]);
  }
  expect(await sees(cast.guest, open.slug)).toEqual({ listed: true, paged: 'seen' });
  expect(await sees(cast.guest, draft.slug)).toEqual({ listed: false, paged: 'not_found' });
  expect(await sees(cast.guest, adults.slug)).toEqual({ listed: false, paged: 'not_found' });
});
