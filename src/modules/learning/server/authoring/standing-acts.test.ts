import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Actor } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { discussion } from '../discussion/discussion.ts';
import { gradebook } from '../gradebook/gradebook.ts';
import { myProgramme } from '../mine/my-programme.ts';
import { programme } from '../programme/programmes.ts';
import { openSchool } from '../programme/testing/school.ts';
import { reading } from '../reading/reading.ts';
import { finishReading } from '../reading/reading.ts';
import { authoringStep } from './authoring.ts';
import { hideStep, reinstateStep, retireStep, showStep } from './standing-acts.ts';
import { addStep } from './step-acts.ts';

const cast = await openCast();

async function school() {
  const made = await openSchool(cast);
  const talk = await made.discussion('Talk');
  const draft = (
    await cast.as(made.host).does(addStep, {
      ...{ course: made.course, kind: 'reading', title: 'Later', body: 'Not yet.' },
      ...{ isDraft: 'on', clientId: randomUUID() },
    })
  ).step;
  const input = { programme: made.id };
  const path = async (who: Actor) =>
    (await cast.as(who).asks(programme, input)).courses.flatMap(({ steps }) =>
      steps.map(({ title, state }) => `${title}: ${state}`),
    );
  const told = async ({ personaId }: { personaId: string }) => {
    await cast.drain();
    return (
      await cast.sql<{ kind: string; via: string | null }>(
        'select kind, via from notifications.item where persona_id = $1 order by seq',
        [personaId],
      )
    ).map(({ kind, via }) => (via === null ? kind : `${kind} ${via}`));
  };
  return { ...made, ...{ talk, draft, input, path, told } };
}

test('a draft step is not there for Ann, who comes to the end without it; shown, it is one step more, and she keeps what she did', async () => {
  const at = await school();
  const ann = await at.trainee('Ann');
  const ben = await at.trainee('Ben');
  expect(await at.path(ann)).toEqual(['Welcome: open', 'Talk: not_open_yet']);
  expect(await cast.as(ann).refused(reading, { ...at.input, stepSlug: 'later' })).toMatchObject({
    code: 'not_found',
  });
  expect(
    await cast.as(ann).refused(finishReading, { step: at.draft, clientId: randomUUID() }),
  ).toMatchObject({ code: 'not_found' });
  for (const one of [ann, ben]) await at.reads(one, at.first);
  const words = await at.answers(ann, at.talk);
  await at.answers(ben, at.talk);
  await at.replies(ben, words.post);
  expect(await cast.as(ben).asks(myProgramme, at.input)).toMatchObject({
    ...{ state: 'finished', steps: 2, done: 2 },
  });
  const people = async () => (await cast.as(at.host).asks(gradebook, at.input)).people;
  expect((await people()).find(({ id }) => id === ben.personaId)).toMatchObject({ state: 'done' });

  // Its authors see it, as a draft, and do nothing in it either.
  expect(await at.path(at.host)).toContain('Later: closed');
  const page = await cast.as(at.host).asks(reading, { ...at.input, stepSlug: 'later' });
  expect(page).toMatchObject({ stands: 'draft', can: { finish: 'step_is_draft' } });

  const before = await at.told(ben);
  await cast.as(at.host).does(showStep, { step: at.draft });
  expect(await at.told(ben), 'nobody is told unless that is wished').toEqual(before);
  expect(await cast.as(ben).asks(myProgramme, at.input)).toMatchObject({
    ...{ state: 'underway', steps: 3, done: 2 },
  });
  expect(await cast.as(at.host).refused(showStep, { step: at.draft })).toMatchObject({
    why: 'step_is_shown',
  });
  await cast.as(at.host).does(hideStep, { step: at.draft });
  await cast.as(at.host).does(showStep, { step: at.draft, tell: 'on' });
  expect((await at.told(ben)).slice(before.length)).toContain('step_shown');
  await at.reads(ben, at.draft);
  expect(await cast.as(at.host).refused(hideStep, { step: at.draft })).toMatchObject({
    why: 'step_was_begun_retire',
  });
});

test('a retired discussion is missing to nobody; who wrote there reads on, others find nothing, and it is asked again', async () => {
  const at = await school();
  const [ann, ben, carla] = [
    await at.trainee('Ann'),
    await at.trainee('Ben'),
    await at.trainee('Carla'),
  ];
  const step = { ...at.input, stepSlug: 'talk' };
  for (const one of [ann, ben, carla]) await at.reads(one, at.first);
  const words = await at.answers(ann, at.talk);
  const retire = { step: at.talk, reason: 'It asked too much.' };
  expect(await cast.as(ann).refused(retireStep, retire)).toMatchObject({ code: 'not_found' });
  expect(await cast.as(at.host).refused(retireStep, { ...retire, step: at.draft })).toMatchObject({
    why: 'step_not_begun',
  });
  const { wouldFinish } = await cast.as(at.host).asks(authoringStep, step);
  expect(wouldFinish, 'all three have read, and miss this alone').toBe(3);
  await cast.as(at.host).does(retireStep, retire);
  for (const one of [ann, carla])
    expect(await cast.as(one).asks(myProgramme, at.input)).toMatchObject({
      ...{ state: 'finished', steps: 1, done: 1 },
    });
  expect(await at.told(ann)).toEqual(
    expect.arrayContaining(['step_placed retired', 'programme_done']),
  );
  expect(await at.told(carla)).not.toContain('step_placed retired');
  expect(await at.path(ann)).toEqual(['Welcome: done', 'Talk: closed']);
  expect(await at.path(carla)).toEqual(['Welcome: done']);

  const page = await cast.as(ann).asks(discussion, step);
  expect(page.myAnswer?.id).toBe(words.post);
  expect(page).toMatchObject({ stands: 'retired', can: { reply: 'step_is_retired' } });
  expect(await cast.as(carla).refused(discussion, step)).toMatchObject({ code: 'not_found' });
  const host = await cast.as(at.host).asks(discussion, step);
  expect(host).toMatchObject({ can: { reply: 'step_is_retired' } });
  const register = await cast.as(at.host).asks(gradebook, at.input);
  expect(register.steps).toMatchObject([{ retired: false }, { retired: true }]);
  expect(register.totals).toMatchObject({ people: 3, done: 3 });
  expect(await cast.as(at.host).refused(retireStep, retire)).toMatchObject({
    why: 'step_is_retired',
  });

  cast.at(new Date(cast.deps.now().getTime() + 60_000));
  await cast.as(at.host).does(reinstateStep, { step: at.talk, reason: 'It was good.' });
  expect(await at.path(carla)).toEqual(['Welcome: done', 'Talk: open']);
  // What she had not read says how it stands now.
  const toldNow = await at.told(ann);
  expect(toldNow).toContain('step_placed reinstated');
  expect(toldNow).not.toContain('step_placed retired');
  expect(await cast.as(ann).asks(programme, at.input)).toMatchObject({
    ...{ endedAt: expect.any(Date) as Date, steps: 2, done: 1 },
  });
  expect((await cast.as(at.host).asks(authoringStep, step)).wouldFinish).toBe(0);
  await at.replies(carla, (await at.answers(carla, at.talk), words.post));
  expect(await cast.as(carla).asks(myProgramme, at.input)).toMatchObject({ state: 'finished' });
});

test('of a step of another programme, or of the other side, a host knows nothing', async () => {
  const [here, there] = [await school(), await school()];
  const host = await cast.withDuty(await cast.person('Hugo'), 'host', { scope: here.id });
  for (const [act, input] of [
    [showStep, { step: there.draft }],
    [hideStep, { step: there.talk }],
    [retireStep, { step: there.talk, reason: 'No reason' }],
    [reinstateStep, { step: there.talk, reason: 'No reason' }],
  ] as const)
    expect(await cast.as(host).refused(act, input)).toMatchObject({ code: 'not_found' });
  expect(
    (await cast.as(there.host).asks(authoringStep, { ...there.input, stepSlug: 'later' })).stands,
  ).toBe('draft');
});
