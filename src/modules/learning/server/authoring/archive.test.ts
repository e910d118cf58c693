import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { discussion } from '../discussion/discussion.ts';
import { gradebook, stepGradebook } from '../gradebook/gradebook.ts';
import { personGradebook } from '../gradebook/person.ts';
import { nextThings } from '../home/next-things.ts';
import { mine } from '../mine/mine.ts';
import { myProgramme } from '../mine/my-programme.ts';
import { programme, programmes } from '../programme/programmes.ts';
import { openSchool } from '../programme/testing/school.ts';
import { reading } from '../reading/reading.ts';
import { authoringStep } from './authoring.ts';
import { archiveProgramme, bringBackProgramme } from './set-aside.ts';
import { retireStep } from './standing-acts.ts';
import { addStep } from './step-acts.ts';

const cast = await openCast();
const reason = 'It came to its end.';

/** Ann has answered and waits for a peer; Ben has read the first page. */
async function school() {
  const at = await openSchool(cast);
  const talk = await at.discussion('Talk');
  const [ann, ben] = [await at.trainee('Ann'), await at.trainee('Ben')];
  for (const one of [ann, ben]) await at.reads(one, at.first);
  await at.answers(ann, talk);
  const input = { programme: at.id };
  return { ...at, ...{ talk, ann, ben, input, by: cast.as(at.host) } };
}

test('in an archive nothing asks: no next step, nobody who waits, nobody to reply to, nothing to hold', async () => {
  const { by, ann, ben, input, slug } = await school();
  const talk = { ...input, stepSlug: 'talk' };
  const alive = await cast.as(ben).asks(discussion, talk);
  expect(alive).toMatchObject({ setAside: null, answers: [{ firstReplyWanted: true }] });
  expect((await by.asks(nextThings)).beside.map((one) => one.slug)).toContain(slug);
  expect((await by.asks(nextThings)).waiting).toHaveLength(1);

  await by.does(archiveProgramme, { ...input, reason });
  expect(await cast.as(ben).asks(discussion, talk)).toMatchObject({
    ...{
      setAside: 'archived',
      nextStep: null,
      waiting: [],
      answers: [{ firstReplyWanted: false }],
    },
    can: { answer: 'programme_rests', reply: 'programme_rests' },
  });
  expect(await cast.as(ben).asks(reading, { ...input, stepSlug: 'welcome' })).toMatchObject({
    ...{ setAside: 'archived', state: 'done', nextStep: null },
  });
  const path = await cast.as(ann).asks(programme, input);
  expect(path.courses.flatMap(({ steps }) => steps)).toMatchObject([
    { state: 'done', isNext: false, opensAfter: null },
    { state: 'closed', isNext: false, opensAfter: null },
  ]);
  for (const own of [
    await cast.as(ann).asks(myProgramme, input),
    (await cast.as(ann).asks(mine)).programmes.find((one) => one.slug === slug),
  ])
    expect(own).toMatchObject({ setAside: 'archived', steps: 2, done: 1 });
  const card = (await cast.as(ann).asks(programmes)).programmes.find((one) => one.slug === slug);
  expect(card).toMatchObject({ setAside: 'archived', nextStep: null });
  expect(await by.asks(nextThings)).toMatchObject({ beside: [], waiting: [] });
});

test('its register is kept to be read: nobody waits in it, and nobody is written to or marked', async () => {
  const { by, ann, input } = await school();
  const person = { ...input, person: ann.personaId };
  expect((await by.asks(gradebook, input)).people.map(({ waitsFor }) => waitsFor)).toEqual([
    ...['peer', 'self'],
  ]);
  await by.does(archiveProgramme, { ...input, reason });
  for (const view of [
    await by.asks(gradebook, input),
    await by.asks(stepGradebook, { ...input, stepSlug: 'talk' }),
  ]) {
    expect(view.programme.setAside).toBe('archived');
    expect(view.people.map(({ waitsFor }) => waitsFor)).toEqual([null, null]);
  }
  expect((await by.asks(gradebook, input)).can.write).toBe('programme_rests');
  expect(await by.asks(personGradebook, person)).toMatchObject({
    ...{ programme: { setAside: 'archived' }, person: { waitsFor: null } },
    can: { mark: 'programme_rests' },
  });
});

test('a step that is added to an archive begins as a draft, and stays one when the programme is back', async () => {
  const { by, ben, course, input } = await school();
  const step = (more: object) => ({
    ...{ course, kind: 'reading', title: 'Later', body: 'Words.', clientId: randomUUID() },
    ...more,
  });
  await by.does(archiveProgramme, { ...input, reason });
  expect((await by.refused(addStep, step({}))).why).toBe('bring_back_first');
  await by.does(addStep, step({ isDraft: 'on' }));
  const later = { ...input, stepSlug: 'later' };
  expect(await by.asks(authoringStep, later)).toMatchObject({
    ...{ setAside: 'archived', stands: 'draft' },
  });
  await by.does(bringBackProgramme, { ...input, reason });
  expect(await by.asks(authoringStep, later)).toMatchObject({ setAside: null, stands: 'draft' });
  expect((await cast.as(ben).refused(reading, later)).code).toBe('not_found');
});

test('whoever waits in a step that is retired is asked for nothing there any more', async () => {
  const { by, ann, talk, input } = await school();
  await by.does(retireStep, { step: talk, reason });
  const page = await cast.as(ann).asks(discussion, { ...input, stepSlug: 'talk' });
  expect(page).toMatchObject({
    stands: 'retired',
    waiting: [],
    can: { answer: 'step_is_retired' },
  });
  const register = await by.asks(stepGradebook, { ...input, stepSlug: 'talk' });
  expect(register.people).toMatchObject([{ id: ann.personaId, waitsFor: null }]);
});
