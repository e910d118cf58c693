import { beforeAll, describe, expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { translator } from '#lib/text/index.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { stepItems } from '../../ui/programme/step-items.ts';
import { finishReading, reading } from '../reading/reading.ts';
import { enrol, leaveProgramme } from './taking-part.ts';
import { programme, programmes } from './programmes.ts';
import { openSchool } from './testing/school.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Sam, in the office' });
});

const states = async (actor: Actor, slug: string) => {
  const view = await cast.as(actor).asks(programme, { programmeSlug: slug });
  return view.courses.flatMap(({ steps }) => steps.map(({ state }) => state));
};

describe('Taking part', () => {
  test('Ann enrols, and the first step opens; before that nothing is asked of her', async () => {
    const school = await openSchool(cast);
    await school.discussion('Leading by serving');
    const ann = await cast.person('Ann');
    const steps = async () => {
      const view = await cast.as(ann).asks(programme, { programme: school.id });
      return view.courses.flatMap((course) => course.steps);
    };
    // What opens after what is the same truth before and after.
    const heard = async () => stepItems(translator('en'), '', await steps()).map((it) => it.heard);
    expect(await states(ann, school.slug)).toEqual(['closed', 'closed']);
    expect(await heard()).toEqual([undefined, 'opens after Welcome']);
    await cast.as(ann).does(enrol, { programme: school.id });
    expect(await states(ann, school.slug)).toEqual(['open', 'not_open_yet']);
    expect(await heard()).toEqual([undefined, 'opens after Welcome']);
    await school.reads(ann, school.first);
    expect(await heard()).toEqual([undefined, undefined]);
  });

  test('Enrolling twice is enrolling once', async () => {
    const school = await openSchool(cast);
    const ben = await school.trainee('Ben');
    const before = await cast.as(ben).asks(programme, { programme: school.id });
    cast.at('2026-03-06T20:00:00Z');
    await cast.as(ben).does(enrol, { programme: school.id });
    const after = await cast.as(ben).asks(programme, { programme: school.id });
    expect(after.enrolledAt).toEqual(before.enrolledAt);
  });

  test('A guest is led to sign in, a host walks beside, a draft is not there', async () => {
    const school = await openSchool(cast);
    const draft = await openSchool(cast, { published: false });
    const ann = cast.as(await cast.person('Ann'));
    const input = { programme: school.id };
    await cast.sql('update learning.programme set is_public = true where id = $1', [school.id]);
    expect(await cast.as(cast.guest).refused(enrol, input)).toMatchObject({
      code: 'unauthenticated',
    });
    expect(await cast.as(school.host).refused(enrol, input)).toMatchObject({ why: 'you_host_it' });
    expect(await ann.refused(enrol, { programme: draft.id })).toMatchObject({
      code: 'not_found',
    });
    expect(await cast.as(draft.host).asks(programme, { programme: draft.id })).toMatchObject({
      published: false,
      can: { author: true },
    });
  });

  test('Who leaves and comes back finds what was done', async () => {
    const school = await openSchool(cast);
    await school.reading('More');
    const mira = await school.trainee('Mira');
    await school.reads(mira, school.first);
    await cast.as(mira).does(leaveProgramme, { programme: school.id });
    expect(await states(mira, school.slug)).toEqual(['done', 'closed']);
    expect(await cast.as(mira).refused(leaveProgramme, { programme: school.id })).toMatchObject({
      why: 'not_enrolled',
    });
    await cast.as(mira).does(enrol, { programme: school.id });
    expect(await states(mira, school.slug)).toEqual(['done', 'open']);
  });
});

describe('The order of steps', () => {
  test('Each step opens when all before it are done', async () => {
    const school = await openSchool(cast);
    const talk = await school.discussion('Leading by serving');
    const last = await school.reading('Farewell');
    const ann = await school.trainee('Ann');
    const ben = await school.trainee('Ben');
    const soon = await cast.as(ann).refused(finishReading, {
      step: last,
      clientId: crypto.randomUUID(),
    });
    expect(soon).toMatchObject({ code: 'forbidden', why: 'step_not_open_yet' });

    for (const person of [ann, ben]) await school.reads(person, school.first);
    expect(await states(ann, school.slug)).toEqual(['done', 'open', 'not_open_yet']);
    await school.answers(ann, talk);
    expect(await states(ann, school.slug)).toEqual(['done', 'waiting', 'not_open_yet']);
    const his = await school.answers(ben, talk);
    expect(await states(ann, school.slug)).toEqual(['done', 'open', 'not_open_yet']);
    await school.replies(ann, his.post);
    expect(await states(ann, school.slug)).toEqual(['done', 'done', 'open']);
    await school.reads(ann, last);
    expect(await states(ann, school.slug)).toEqual(['done', 'done', 'done']);
  });

  test('What was begun stays open when a step is put before it', async () => {
    const school = await openSchool(cast);
    const talk = await school.discussion('Leading by serving');
    const ann = await school.trainee('Ann');
    await school.reads(ann, school.first);
    await school.answers(ann, talk);
    const added = await school.reading('Put between');
    await cast.sql(
      `update learning.step s set position = case when s.id = $1 then 3 else 2 end where s.id in ($1, $2)`,
      [talk, added],
    );
    expect(await states(ann, school.slug)).toEqual(['done', 'open', 'waiting']);
  });

  test('A reading is done once, however often the button is pressed', async () => {
    const school = await openSchool(cast);
    const after = await school.reading('More');
    const ann = await school.trainee('Ann');
    const clientId = crypto.randomUUID();
    const first = await cast.as(ann).does(finishReading, { step: school.first, clientId });
    expect(first).toMatchObject({ first: true });
    expect(await cast.as(ann).does(finishReading, { step: school.first, clientId })).toEqual(first);
    expect(await school.reads(ann, school.first)).toMatchObject({ first: false });
    const rows = await cast.sql('select 1 from learning.completion where persona_id = $1', [
      ann.personaId,
    ]);
    expect(rows).toHaveLength(1);
    const view = await cast.as(ann).asks(reading, { programme: school.id, stepSlug: 'welcome' });
    expect(view).toMatchObject({
      state: 'done',
      nextStep: { slug: 'more' },
      can: { finish: true },
    });
    expect(after).toBeDefined();
  });

  test('The link to the next step appears only when it opens', async () => {
    const school = await openSchool(cast);
    await school.reading('More');
    const ann = await school.trainee('Ann');
    const at = { programme: school.id, stepSlug: 'welcome' };
    expect((await cast.as(ann).asks(reading, at)).nextStep).toBeNull();
    await school.reads(ann, school.first);
    expect((await cast.as(ann).asks(reading, at)).nextStep?.slug).toBe('more');
  });
});

test('The list and the pages take the same number of statements for one programme and for many', async () => {
  for (let i = 0; i < 3; i += 1) await openSchool(cast, { title: `Programme ${i}` });
  const school = await openSchool(cast);
  const ann = await school.trainee('Ann');
  const asks = cast.as(ann).asks;
  const input = { programme: school.id };
  expect(await cast.statements(() => asks(programmes))).toBe(programmes.statements);
  expect(await cast.statements(() => asks(programme, input))).toBe(programme.statements);
  expect(await cast.statements(() => asks(reading, { ...input, stepSlug: 'welcome' }))).toBe(
    reading.statements,
  );
});
