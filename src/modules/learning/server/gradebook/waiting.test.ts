import { beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import type { GradebookInput } from '../../gradebook.contract.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { openSchool } from '../programme/testing/school.ts';
import { gradebook } from './gradebook.ts';
import { personGradebook } from './person.ts';
import { revokeCompletion } from './revoke-completion.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});
const on = (day: number) => cast.at(new Date(Date.UTC(2026, 2, day, 12)));

// Several addresses among few words: screening lets a person decide.
const LINKS = 'https://a.example https://b.example https://c.example';

/** Ann waits for a peer, Ben for his host, Carl's words to be looked at; Dora has read, Eve done all she could. */
async function openWaiting() {
  on(1);
  const school = await openSchool(cast);
  const talk = await school.discussion('Leading by serving');
  const [ann, ben, carl, dora] = [
    await school.trainee('Ann'),
    await school.trainee('Ben'),
    await school.trainee('Carl'),
    await school.trainee('Dora'),
  ];
  on(2);
  for (const person of [ann, ben, carl, dora]) await school.reads(person, school.first);
  on(5);
  await school.answers(ann, talk);
  on(8);
  await school.answers(carl, talk, `Look here ${LINKS}`);
  const which = { step: school.first, person: ben.personaId };
  await cast.as(school.host).does(revokeCompletion, { ...which, reason: 'Not read.' });
  type More = Omit<z.input<typeof GradebookInput>, 'programme'>;
  const names = async (more: More) =>
    (await cast.as(school.host).asks(gradebook, { programme: school.id, ...more })).people.map(
      ({ name }) => name.split(' ')[0],
    );
  return { school, talk, ann, ben, carl, dora, names };
}

test('The register says what each waits for, and since when nothing has moved', async () => {
  const { school, names, ...people } = await openWaiting();
  const view = await cast.as(school.host).asks(gradebook, { programme: school.id });
  const of = (id: string) => view.people.find((one) => one.id === id);
  expect(of(people.ann.personaId)).toMatchObject({
    ...{ waitsFor: 'peer', movedAt: new Date(Date.UTC(2026, 2, 5, 12)) },
    since: new Date(Date.UTC(2026, 2, 2, 12)),
  });
  expect(of(people.ben.personaId)).toMatchObject({ waitsFor: 'host', state: 'taken_back' });
  expect(of(people.carl.personaId)).toMatchObject({
    ...{ waitsFor: 'host', movedAt: new Date(Date.UTC(2026, 2, 8, 12)) },
  });
  expect(of(people.dora.personaId)).toMatchObject({
    ...{ waitsFor: 'self', movedAt: new Date(Date.UTC(2026, 2, 2, 12)) },
  });
  expect(await names({ waits: 'peer' })).toEqual(['Ann']);
  expect(await names({ waits: 'host' })).toEqual(['Ben', 'Carl']);
  expect(await names({ waits: 'self' })).toEqual(['Dora']);
});

test('Those for whom nothing has moved for so many days are found, the longest first; who is done waits for nothing', async () => {
  const { school, talk, ann, dora, names } = await openWaiting();
  on(13);
  expect(await names({ still: 7 })).toEqual(['Ann', 'Ben', 'Dora']);
  expect(await names({ still: 7, sort: 'moved' })).toEqual(['Ben', 'Dora', 'Ann']);
  expect(await names({ still: 30 })).toEqual([]);
  const answer = (
    await cast.sql<{ id: string }>(
      'select post_id as id from learning.counted where step_id = $1 and author_id = $2',
      [talk, ann.personaId],
    )
  )[0]?.id;
  await school.answers(dora, talk);
  await school.replies(dora, answer ?? '');
  on(28);
  expect(await names({ still: 7 })).toEqual(['Ann', 'Ben', 'Carl']);
  expect((await names({ sort: 'moved' })).at(-1)).toBe('Dora');
});

test('On the page of one person stand their steps, when each was done, and what counted; of nobody else, and for nobody else', async () => {
  const { school, ann, ben } = await openWaiting();
  const at = { programme: school.id, person: ann.personaId };
  const view = await cast.as(school.host).asks(personGradebook, at);
  expect(view.person).toMatchObject({ name: ann.name, done: 1, waitsFor: 'peer' });
  expect(view.steps).toMatchObject([
    { id: school.first, state: 'done', completedAt: new Date(Date.UTC(2026, 2, 2, 12)) },
    { state: 'waiting', evidence: [{ counts: 'answer' }] },
  ]);
  expect(JSON.stringify(view)).not.toContain(ben.personaId);
  expect(view.can).toEqual({ revoke: true, mark: true });
  const mentor = await cast.withDuty(await cast.person('Jonas'), 'mentor', { scope: school.id });
  expect((await cast.as(mentor).asks(personGradebook, at)).can.mark).toBe('authors_only');
  for (const actor of [ann, ben])
    expect((await cast.as(actor).refused(personGradebook, at)).code).toBe('not_found');
  const other = { ...at, person: (await cast.person('Nobody here')).personaId };
  expect((await cast.as(school.host).refused(personGradebook, other)).code).toBe('not_found');
  const asked = () => cast.as(school.host).asks(personGradebook, at);
  expect(await cast.statements(asked)).toBe(personGradebook.statements);
});
