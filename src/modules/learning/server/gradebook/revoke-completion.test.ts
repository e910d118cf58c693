import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { mine } from '../mine/mine.ts';
import { giveBackCompletion, revokeCompletion } from './revoke-completion.ts';
import { gradebook } from './gradebook.ts';
import { openStages, type School } from './testing/stages.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});

test('Taking a completion back needs a host, a reason, and somebody else; the person reads why; it can be given back', async () => {
  const { school, talk, people } = await openStages(cast);
  const ann = people.done;
  const which = { step: talk, person: ann.personaId, reason: 'Copied from a friend.' };
  const mentor = await cast.withDuty(await cast.person('Jonas'), 'mentor', { scope: school.id });
  for (const actor of [mentor, ann, people.reader]) {
    expect(await cast.as(actor).refused(revokeCompletion, which)).toMatchObject({
      code: 'not_found',
    });
  }
  expect(
    await cast.as(school.host).refused(revokeCompletion, { ...which, reason: ' ' }),
  ).toMatchObject({ fields: { reason: 'reason_missing' } });

  await cast.as(school.host).does(revokeCompletion, which);
  expect(await cast.as(school.host).refused(revokeCompletion, which)).toMatchObject({
    why: 'taken_back_already',
  });
  const taken = await myStep(ann, talk);
  expect(taken).toMatchObject({
    state: 'taken_back',
    takenBack: { reason: 'Copied from a friend.' },
  });
  const row = await rowOf(school, ann);
  expect(row).toMatchObject({ state: 'taken_back', done: 1 });

  const again = await school.replies(ann, (await school.answers(people.reader, talk)).post);
  expect(again).toBeDefined();
  expect((await myStep(ann, talk))?.state).toBe('taken_back');

  await cast.as(school.host).does(giveBackCompletion, { ...which, reason: 'We talked.' });
  expect((await myStep(ann, talk))?.state).toBe('done');
  expect((await rowOf(school, ann))?.done).toBe(2);
  expect(await acts(talk)).toEqual(['learning.revoke_completion', 'learning.give_back_completion']);
});

test('whoever loses a completion reads why, in the inbox and of themselves, and so when it is given back', async () => {
  const { school, talk, people } = await openStages(cast);
  const which = { step: talk, person: people.done.personaId };
  await cast.as(school.host).does(revokeCompletion, { ...which, reason: 'Copied from a friend.' });
  const taken = { says: 'inbox.completion_revoked', reason: 'Copied from a friend.' };
  expect((await told(people.done))[0]).toMatchObject([taken, taken]);
  cast.at(new Date(cast.deps.now().getTime() + 60_000));
  await cast.as(school.host).does(giveBackCompletion, { ...which, reason: 'We talked.' });
  const back = { says: 'inbox.completion_given_back', reason: 'We talked.' };
  expect(await told(people.done)).toMatchObject([
    [back, back],
    [taken, taken],
  ]);
  // What was said to one person is said to no other.
  expect(JSON.stringify(await told(people.reader))).not.toContain('We talked.');
});

type Said = { says: string; reason: string | null };
/** The newest of the inbox and of what was decided, side by side. */
async function told(person: Person): Promise<(Said | undefined)[][]> {
  await cast.drain();
  const asked = async <Out>(name: string) =>
    (await cast.as(person).asks(cast.registry.queries.get(name) ?? expect.fail(name), {})) as Out;
  const { items } = await asked<{ items: Said[] }>('notifications.inbox');
  const { decisions } = await asked<{ decisions: Said[] }>('safety.decisions_about_me');
  return decisions.slice(0, 2).map((decision, nr) => [items[nr], decision]);
}

const myStep = async (person: Person, step: string) =>
  (await cast.as(person).asks(mine)).programmes
    .flatMap(({ courses }) => courses.flatMap(({ steps }) => steps))
    .find(({ id }) => id === step);

const rowOf = async (school: School, person: Person) =>
  (await cast.as(school.host).asks(gradebook, { programme: school.id })).people.find(
    ({ id }) => id === person.personaId,
  );

const acts = async (step: string) =>
  (
    await cast.sql<{ act: string }>(
      'select act from platform.audit_entry where subject_id = $1 order by at, act desc',
      [step],
    )
  ).map(({ act }) => act);
