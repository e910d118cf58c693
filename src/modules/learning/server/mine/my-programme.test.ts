import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { addStep, removeStep } from '../authoring/step-acts.ts';
import { discussion } from '../discussion/discussion.ts';
import { giveBackCompletion, revokeCompletion } from '../gradebook/revoke-completion.ts';
import { leaveProgramme } from '../programme/taking-part.ts';
import { openSchool } from '../programme/testing/school.ts';
import { finishReading } from '../reading/reading.ts';
import { myProgramme } from './my-programme.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});

/** A reading and a discussion, and two who have answered. */
async function talkingSchool() {
  const school = await openSchool(cast);
  const talk = await school.discussion('Leading by serving');
  const [ann, ben] = [await school.trainee('Ann'), await school.trainee('Ben')];
  for (const person of [ann, ben]) await school.reads(person, school.first);
  await school.answers(ann, talk);
  const bens = await school.answers(ben, talk);
  const way = (person: Person) => cast.as(person).asks(myProgramme, { programme: school.id });
  return { school, talk, ann, ben, way, finishes: () => school.replies(ann, bens.post) };
}

const told = async (person: Person) => {
  await cast.drain();
  const rows = await cast.sql<{ kind: string }>(
    `select kind from notifications.item where persona_id = $1
      and kind in ('step_done', 'programme_done', 'completion') order by seq`,
    [person.personaId],
  );
  return rows.map(({ kind }) => kind);
};

test('Who does the last step has come to the end of it: what, when, beside whom, and what others had of it', async () => {
  const { school, talk, ann, way, finishes } = await talkingSchool();
  const before = await way(ann);
  expect(before).toMatchObject({ state: 'underway', steps: 2, done: 1, finishedAt: null });
  expect(before.nextStep).toMatchObject({ id: talk });
  const { post } = await finishes();
  // What the page tells of it: this post did the last step.
  const at = { programme: school.id, stepSlug: before.nextStep?.slug ?? '' };
  const { finished, mine } = await cast.as(ann).asks(discussion, at);
  const did = mine?.posts.find(({ id }) => id === post);
  expect({ finished, at: mine?.completedAt }).toEqual({ finished: true, at: did?.at });
  expect(did?.at).toBeInstanceOf(Date);
  const after = await way(ann);
  expect(after).toMatchObject({ state: 'finished', done: 2, nextStep: null, takenBack: [] });
  expect(after.gave).toEqual({ answers: 1, replies: 1 });
  expect(after.finishedAt).toBeInstanceOf(Date);
  expect(after.lookedAfterBy).toMatchObject([{ id: school.host.personaId }]);
  // One thing is told, and not the last step as well.
  expect(await told(ann)).toEqual(['programme_done']);
});

test('A reading that is the last says so to whoever presses the button, and only then', async () => {
  const school = await openSchool(cast);
  const last = await school.reading('Farewell');
  const ann = await school.trainee('Ann');
  const read = (step: string) =>
    cast.as(ann).does(finishReading, { step, clientId: crypto.randomUUID() });
  expect(await read(school.first)).toMatchObject({ first: true, finished: false });
  expect(await read(last)).toMatchObject({ first: true, finished: true });
  expect(await read(last)).toMatchObject({ first: false, finished: false });
  expect(await told(ann)).toEqual(['programme_done']);
});

test('What is taken back is not called finished any more, with the reason; given back, it is, and told once', async () => {
  const { school, talk, ann, way, finishes } = await talkingSchool();
  await finishes();
  const which = { step: talk, person: ann.personaId, reason: 'Copied from a friend.' };
  await cast.as(school.host).does(revokeCompletion, which);
  const taken = await way(ann);
  expect(taken).toMatchObject({ state: 'taken_back', done: 1, finishedAt: null });
  expect(taken.takenBack).toMatchObject([{ how: { reason: 'Copied from a friend.' } }]);
  await cast.as(school.host).does(giveBackCompletion, { ...which, reason: 'We talked.' });
  expect((await way(ann)).state).toBe('finished');
  expect(await told(ann)).toEqual(['programme_done', 'completion']);
});

test('Who had done all but what is given back hears of the end when it is given back', async () => {
  const { school, talk, ann, finishes } = await talkingSchool();
  const last = await school.reading('Farewell');
  await finishes();
  const which = { step: talk, person: ann.personaId, reason: 'By mistake.' };
  await cast.as(school.host).does(revokeCompletion, which);
  await cast.sql(
    `insert into learning.step_start (step_id, persona_id, version, started_at) values ($1, $2, 1, now())`,
    [last, ann.personaId],
  );
  await school.reads(ann, last);
  expect(await told(ann)).not.toContain('programme_done');
  await cast.as(school.host).does(giveBackCompletion, which);
  expect(await told(ann)).toContain('programme_done');
});

test('When the only step that somebody missed goes, they have come to the end; who misses more has not', async () => {
  const school = await openSchool(cast);
  const added = await cast.as(school.host).does(addStep, {
    ...{ course: school.course, kind: 'reading', title: 'Too much', body: 'Words.' },
    clientId: crypto.randomUUID(),
  });
  const [ann, ben] = [await school.trainee('Ann'), await school.trainee('Ben')];
  await school.reads(ann, school.first);
  await cast.as(school.host).does(removeStep, { step: added.step });
  expect(await told(ann)).toEqual(['programme_done']);
  expect(await told(ben)).toEqual([]);
});

test('Who leaves keeps what was done; who never began, and a guest, have no way through it', async () => {
  const { school, ann, way, finishes } = await talkingSchool();
  await finishes();
  await cast.as(ann).does(leaveProgramme, { programme: school.id });
  expect((await way(ann)).state).toBe('finished');
  const input = { programme: school.id };
  const eve = cast.as(await cast.person('Eve'));
  expect((await eve.refused(myProgramme, input)).code).toBe('not_found');
  expect((await cast.as(cast.guest).refused(myProgramme, input)).code).toBe('unauthenticated');
});

test('A host who is out of somebody’s sight is not named to them; it takes three statements', async () => {
  const { school, ann, way, finishes } = await talkingSchool();
  await finishes();
  const blocked = { ...ann, blocked: [school.host.personaId] };
  expect((await way(blocked)).lookedAfterBy).toEqual([]);
  expect(await cast.statements(() => way(ann))).toBe(myProgramme.statements);
});
