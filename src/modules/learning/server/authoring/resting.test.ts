import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { releasePost } from '../discussion/post-acts.ts';
import { personGradebook } from '../gradebook/person.ts';
import { stepGradebook } from '../gradebook/gradebook.ts';
import { markDone } from '../gradebook/mark-done.ts';
import { revokeCompletion } from '../gradebook/revoke-completion.ts';
import { myProgramme } from '../mine/my-programme.ts';
import { openSchool } from '../programme/testing/school.ts';
import { enrol, leaveProgramme } from '../programme/taking-part.ts';
import { publishProgramme, withdrawProgramme } from './opening-acts.ts';
import { archiveProgramme, bringBackProgramme } from './set-aside.ts';
import { hideStep, reinstateStep, retireStep, showStep } from './standing-acts.ts';
import { addStep, changeRule, removeStep } from './step-acts.ts';

// Several addresses among few words: screening lets a person decide.
const LINKS = 'https://a.example https://b.example https://c.example';
const reason = 'It asked too much.';
const gentler = {
  questions: ['What did you see?'],
  requiresAnswer: true,
  repliesToPeers: 0,
  reason,
};

const cast = await openCast();

/** A reading and a discussion with one reply, and Ann, who has answered there. */
async function school() {
  const at = await openSchool(cast);
  const talk = await at.discussion('Talk', { repliesToPeers: 1 });
  const ann = await at.trainee('Ann');
  await at.reads(ann, at.first);
  await at.answers(ann, talk);
  const draft = await cast.as(at.host).does(addStep, {
    ...{ course: at.course, kind: 'reading', title: 'Later', body: 'Not yet.' },
    ...{ isDraft: 'on', clientId: randomUUID() },
  });
  const input = { programme: at.id };
  const standing = (step: string) =>
    cast.sql('select from learning.standing where step_id = $1 and persona_id = $2', [
      ...[step, ann.personaId],
    ]);
  return { ...at, talk, ann, by: cast.as(at.host), draft: draft.step, input, standing };
}

test('an answer released while Ann was away counts once the retired discussion is asked again', async () => {
  const { by, id, talk, input, ...at } = await school();
  await by.does(changeRule, { ...gentler, step: talk });
  const carla = await at.trainee('Carla');
  await at.reads(carla, at.first);
  const held = await at.answers(carla, talk, `What helped me: ${LINKS}`);
  await cast.as(carla).does(leaveProgramme, input);
  const tomas = await cast.withDuty(await cast.person('Tomas'), 'moderator', { scope: id });
  await cast.as(tomas).does(releasePost, { post: held.post });
  await by.does(retireStep, { step: talk, reason });
  await cast.as(carla).does(enrol, input);
  expect(await cast.as(carla).asks(myProgramme, input)).toMatchObject({ steps: 1, done: 1 });
  await by.does(reinstateStep, { step: talk, reason: 'It was good.' });
  expect(await cast.as(carla).asks(myProgramme, input)).toMatchObject({
    ...{ state: 'finished', steps: 2, done: 2 },
  });
});

test('a programme whose steps are all retired is not opened again: there is nothing to do in it', async () => {
  const { by, talk, first, input } = await school();
  for (const step of [talk, first]) await by.does(retireStep, { step, reason });
  await by.does(withdrawProgramme, input);
  expect((await by.refused(publishProgramme, input)).why).toBe('no_steps_yet');
  await by.does(reinstateStep, { step: first, reason });
  await by.does(publishProgramme, input);
});

test('in an archived programme no step is shown, hidden, retired, asked again or judged anew, until it is brought back', async () => {
  const { by, talk, draft, input, ann, standing } = await school();
  await by.does(archiveProgramme, { ...input, reason });
  for (const [act, acted] of [
    [showStep, { step: draft, tell: 'on' }],
    [hideStep, { step: talk }],
    [retireStep, { step: talk, reason }],
    [reinstateStep, { step: talk, reason }],
    [changeRule, { ...gentler, step: talk }],
    [removeStep, { step: draft }],
  ] as const)
    expect((await by.refused(act, acted)).why, act.name).toBe('bring_back_first');
  const person = await by.asks(personGradebook, { ...input, person: ann.personaId });
  expect(person.can).toEqual({ revoke: true, mark: 'programme_rests' });
  expect(
    (await by.refused(markDone, { step: talk, people: [ann.personaId], how: 'by_hand', reason }))
      .why,
  ).toBe('programme_rests');
  await by.does(bringBackProgramme, { ...input, reason });
  expect((await by.asks(personGradebook, { ...input, person: ann.personaId })).can.mark).toBe(true);
  expect(await standing(talk)).toHaveLength(0);
  await by.does(changeRule, { ...gentler, step: talk });
  expect(await standing(talk)).toHaveLength(1);
});

test('a gentler rule of a retired discussion grants nothing before it is asked again; a retired one is not hidden', async () => {
  const { by, talk, standing } = await school();
  await by.does(retireStep, { step: talk, reason });
  expect((await by.refused(hideStep, { step: talk })).why).toBe('step_is_retired');
  await by.does(changeRule, { ...gentler, step: talk });
  expect(await standing(talk)).toHaveLength(0);
  await by.does(reinstateStep, { step: talk, reason });
  expect(await standing(talk)).toHaveLength(1);
});

test('what was taken back of a step that is retired since holds nobody back; its list names those who were in it', async () => {
  const { by, talk, ann, input, trainee } = await school();
  await trainee('Ben');
  await by.does(changeRule, { ...gentler, step: talk });
  await by.does(revokeCompletion, { step: talk, person: ann.personaId, reason });
  expect(await cast.as(ann).asks(myProgramme, input)).toMatchObject({ state: 'taken_back' });
  const people = async () =>
    (await by.asks(stepGradebook, { ...input, stepSlug: 'talk' })).people.map(({ id }) => id);
  expect(await people()).toHaveLength(2);
  await by.does(retireStep, { step: talk, reason });
  expect(await cast.as(ann).asks(myProgramme, input)).toMatchObject({
    ...{ state: 'finished', takenBack: [], steps: 1, done: 1 },
  });
  expect(await people()).toEqual([ann.personaId]);
});
