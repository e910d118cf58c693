import { beforeAll, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { programme, programmes } from '../programme/programmes.ts';
import { enrol, leaveProgramme } from '../programme/taking-part.ts';
import { openSchool } from '../programme/testing/school.ts';
import { authoring } from './authoring.ts';
import { publishProgramme, removeProgramme, withdrawProgramme } from './opening-acts.ts';

let cast: Cast;
let operator: Actor;
beforeAll(async () => {
  cast = await openCast();
  operator = await cast.withDuty(await cast.person('Olu'), 'operator');
});
/** Whether somebody finds it, on its page and in the list. */
async function finds(who: Actor, slug: string): Promise<boolean> {
  const listed = (await cast.as(who).asks(programmes, {})).programmes.some(
    (one) => one.slug === slug,
  );
  const page = await cast
    .as(who)
    .asks(programme, { programmeSlug: slug })
    .catch(() => undefined);
  expect(page !== undefined).toBe(listed);
  return listed;
}

test('a programme opened by a slip is a draft again as long as nobody began, and can be removed', async () => {
  const school = await openSchool(cast);
  const input = { programme: school.id };
  const ann = await cast.person('Ann');
  expect(await finds(ann, school.slug)).toBe(true);
  expect(await cast.as(ann).refused(withdrawProgramme, input)).toMatchObject({ code: 'not_found' });
  expect(await cast.as(operator).refused(removeProgramme, input)).toMatchObject({
    why: 'withdraw_first',
  });
  const { isDraft } = await cast.as(operator).does(withdrawProgramme, input);
  expect([isDraft, await finds(ann, school.slug), await finds(operator, school.slug)]).toEqual([
    ...[true, false, true],
  ]);
  expect(await cast.as(operator).refused(withdrawProgramme, input)).toMatchObject({
    why: 'not_published_yet',
  });
  await cast.as(operator).does(publishProgramme, input);
  expect(await finds(ann, school.slug)).toBe(true);

  await cast.as(operator).does(withdrawProgramme, input);
  const mentor = await cast.withDuty(await cast.person('Jonas'), 'mentor', { scope: school.id });
  expect(await cast.as(operator).refused(removeProgramme, input)).toMatchObject({
    why: 'programme_has_duties',
  });
  await cast.sql(`update "leading".duty set ended_at = now() where persona_id = $1`, [
    mentor.personaId,
  ]);
  await cast.as(operator).does(removeProgramme, input);
  expect(await finds(operator, school.slug)).toBe(false);
  expect(await cast.sql('select from learning.step where programme_id = $1', [school.id])).toEqual(
    [],
  );
});

test('once somebody began it closes to newcomers: Ann goes on with all she did, nobody else finds it, and it opens again', async () => {
  const school = await openSchool(cast);
  const input = { programme: school.id };
  const talk = await school.discussion('Talk');
  const [ann, ben, gone] = [
    await school.trainee('Ann'),
    await cast.person('Ben'),
    await school.trainee('Gone'),
  ];
  await school.reads(ann, school.first);
  await school.reads(gone, school.first);
  const words = await school.answers(ann, talk);
  const { isDraft } = await cast.as(school.host).does(withdrawProgramme, input);
  expect(isDraft).toBe(false);
  expect(await cast.as(ann).asks(programme, input)).toMatchObject({ closed: true, done: 1 });
  expect(await finds(ben, school.slug)).toBe(false);
  expect(await finds(cast.guest, school.slug)).toBe(false);
  expect(await cast.as(ben).refused(enrol, input)).toMatchObject({ code: 'not_found' });
  // Who walks beside is there still, and whoever began goes on: Gone answers, and replies to Ann.
  const mentor = await cast.withDuty(await cast.person('Mia'), 'mentor', { scope: school.id });
  await cast.as(mentor).asks(programme, input);
  await school.answers(gone, talk);
  await school.replies(gone, words.post);
  for (const refused of [
    await cast.as(school.host).refused(withdrawProgramme, input),
    await cast.as(school.host).refused(removeProgramme, input),
  ])
    expect(['closed_already', 'withdraw_first']).toContain(refused.why);
  expect((await cast.as(school.host).asks(authoring, input)).can).toMatchObject({
    ...{ publish: true, withdraw: 'closed_already', remove: 'withdraw_first' },
  });
  await cast.as(school.host).does(publishProgramme, input);
  expect(await finds(ben, school.slug)).toBe(true);
});

test('whoever only read there and left finds it still once it has closed, and is told', async () => {
  const school = await openSchool(cast);
  const input = { programme: school.id };
  const [ann, ben] = [await school.trainee('Ann'), await school.trainee('Ben')];
  await school.reads(ann, school.first);
  for (const who of [ann, ben]) await cast.as(who).does(leaveProgramme, input);
  await cast.as(school.host).does(withdrawProgramme, input);
  expect(await cast.as(ann).asks(programme, input)).toMatchObject({ closed: true });
  expect(await newest(ann)).toMatchObject({ says: 'inbox.programme_placed_closed' });
  expect(await finds(ben, school.slug), 'who did nothing there').toBe(false);
});

test('nobody takes part any more who once did: what they did keeps the programme from becoming a draft', async () => {
  const school = await openSchool(cast);
  const ann = await school.trainee('Ann');
  await school.reads(ann, school.first);
  await cast.sql('delete from learning.enrolment where programme_id = $1', [school.id]);
  const input = { programme: school.id };
  expect(await cast.as(school.host).does(withdrawProgramme, input)).toMatchObject({
    isDraft: false,
  });
});

test('whoever began is told that it closes, and that this was undone, with the reason; nobody else is', async () => {
  const school = await openSchool(cast);
  const input = { programme: school.id };
  const [ann, left, ben] = [
    await school.trainee('Ann'),
    await school.trainee('Left'),
    await cast.person('Ben'),
  ];
  const talk = await school.discussion('Talk');
  await school.reads(left, school.first);
  await school.answers(left, talk);
  await cast.as(left).does(leaveProgramme, input);
  await cast.as(school.host).does(withdrawProgramme, input);
  const place = { link: `/learn/${school.slug}` };
  for (const who of [ann, left])
    expect(await newest(who)).toMatchObject({
      ...{ says: 'inbox.programme_placed_closed', reason: null, place },
    });
  cast.at(new Date(cast.deps.now().getTime() + 60_000));
  const [deed] = await cast.sql<{ id: string }>(
    `select id from platform.deed where subject_id = $1 order by at desc limit 1`,
    [school.id],
  );
  const reason = 'It was the wrong programme.';
  const undo = cast.registry.useCases.get('safety.undo_deed') ?? expect.fail('no undoing');
  await cast.as(operator).does(undo, { deed: deed?.id, reason });
  for (const who of [ann, left])
    expect(await newest(who)).toMatchObject({
      ...{ says: 'inbox.programme_placed_opened', reason, place },
    });
  expect(await newest(ben)).toBeUndefined();
  // A draft that is opened for the first time is news to nobody who began.
  const other = await openSchool(cast, { published: false });
  await other.publish();
  expect((await newest(other.host))?.says ?? '').not.toContain('programme_placed');
});

async function newest(who: Actor) {
  await cast.drain();
  const inbox = cast.registry.queries.get('notifications.inbox') ?? expect.fail('no inbox');
  const { items } = (await cast.as(who).asks(inbox, {})) as {
    items: { says: string; reason: string | null; place: { link: string } }[];
  };
  return items[0];
}
