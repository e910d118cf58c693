import { beforeAll, expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { asks } from '#tests/matrix/asks.ts';
import { does } from '#tests/matrix/side.ts';
import { mine } from '../mine/mine.ts';
import { leaveProgramme } from '../programme/taking-part.ts';
import { markDone, takeBackMarks } from './mark-done.ts';
import { gradebook, stepGradebook } from './gradebook.ts';
import { personGradebook } from './person.ts';
import { giveBackCompletion, revokeCompletion } from './revoke-completion.ts';
import { openStages, type School } from './testing/stages.ts';

let cast: Cast;
beforeAll(async () => {
  cast = await openCast();
});

const reason = 'She told us in the evening group.';
const by = (people: Person[], how = 'by_hand') => ({
  people: people.map(({ personaId }) => personaId),
  how,
  reason,
});
const later = () => cast.at(new Date(cast.deps.now().getTime() + 60_000));
const myStep = async (person: Person, step: string) =>
  (await cast.as(person).asks(mine)).programmes
    .flatMap(({ courses }) => courses.flatMap(({ steps }) => steps))
    .find(({ id }) => id === step);
const inStep = async ({ host, slug }: School, person: Person) =>
  (
    await cast.as(host).asks(stepGradebook, { programmeSlug: slug, stepSlug: 'leading-by-serving' })
  ).people.find(({ id }) => id === person.personaId);
const done = async ({ host, slug }: School, person: Person) =>
  (await cast.as(host).asks(gradebook, { programmeSlug: slug })).people.find(
    ({ id }) => id === person.personaId,
  )?.done;

test('A host marks a step as done for two at once: the next opens, both read why, the register says how and by whom', async () => {
  const { school, talk, people } = await openStages(cast);
  const { reader, answerer } = people;
  const input = { step: talk, ...by([reader, answerer]) };
  await cast.as(school.host).does(markDone, input);
  for (const person of [reader, answerer]) {
    expect(await myStep(person, talk)).toMatchObject({
      ...{ state: 'done', marked: { how: 'by_hand', reason } },
    });
    expect(JSON.stringify(await myStep(person, talk))).not.toContain(school.host.name);
    expect(await told(person)).toMatchObject([
      { says: 'inbox.completion_by_hand', reason },
      { says: 'inbox.completion_by_hand', reason },
    ]);
    expect(await inStep(school, person)).toMatchObject({
      ...{ state: 'done', marked: { how: 'by_hand', by: school.host.name, reason } },
    });
  }
  expect((await told(people.new))[0]?.says).not.toBe('inbox.completion_by_hand');
  expect((await inStep(school, people.done))?.marked).toBeNull();
  expect((await cast.as(school.host).refused(markDone, input)).why).toBe('nobody_to_mark');
});

test('Whoever is done, left, or never came is passed over; nobody marks their own, and nobody but a host marks', async () => {
  const { school, talk, people } = await openStages(cast);
  await cast.as(people.reader).does(leaveProgramme, { programme: school.id });
  const stranger = await cast.person('Stranger');
  const all = by([people.done, people.reader, stranger, people.answerer]);
  const { people: marked } = await cast.as(school.host).does(markDone, { step: talk, ...all });
  expect(marked).toEqual([people.answerer.personaId]);
  const mentor = await cast.withDuty(await cast.person('Jonas'), 'mentor', { scope: school.id });
  const elsewhere = await cast.withDuty(await cast.person('Host elsewhere'), 'host', {
    scope: crypto.randomUUID(),
  });
  const input = { step: talk, ...by([people.new]) };
  for (const actor of [mentor, elsewhere, people.done, people.new])
    expect((await cast.as(actor).refused(markDone, input)).code).toBe('not_found');
  expect(
    (await cast.as(school.host).refused(markDone, { step: talk, ...by([school.host]) })).why,
  ).toBe('not_oneself');
  for (const [wrong, field] of [
    [{ people: [] }, 'people'],
    [{ reason: '\u200b \u2800' }, 'reason'],
    [{ how: 'somehow' }, 'how'],
    [{ people: Array.from({ length: 51 }, () => crypto.randomUUID()) }, 'people'],
  ] as const)
    expect(
      Object.keys((await cast.as(school.host).refused(markDone, { ...input, ...wrong })).fields),
    ).toEqual([field]);
});

test('Excused from the last that was missing, somebody has come to the end, and is told so', async () => {
  const { school, people } = await openStages(cast);
  const view = await cast.as(school.host).asks(personGradebook, {
    ...{ programme: school.id, person: people.done.personaId },
  });
  const last = view.steps.at(-1)?.id ?? '';
  await cast.as(school.host).does(markDone, { step: last, ...by([people.done], 'excused') });
  expect(await kinds(people.done)).toEqual(
    expect.arrayContaining(['completion', 'programme_done']),
  );
  const after = await cast.as(school.host).asks(personGradebook, {
    ...{ programme: school.id, person: people.done.personaId },
  });
  expect(after.person).toMatchObject({ state: 'done', waitsFor: null, done: 3 });
  expect(after.steps.at(-1)).toMatchObject({ marked: { how: 'excused', by: school.host.name } });
});

test('A mark that is taken back leaves nothing behind: who had done nothing does it themselves, who had is done by that', async () => {
  const { school, talk, people } = await openStages(cast);
  const { reader, answerer } = people;
  const { marking } = await cast
    .as(school.host)
    .does(markDone, { step: talk, ...by([reader, answerer]) });
  // Meanwhile she gives all that it asks.
  const hers = await school.answers(reader, talk);
  await school.replies(answerer, hers.post);
  later();
  await cast.as(school.host).does(takeBackMarks, { marking, reason: 'The wrong list.' });
  expect(await myStep(answerer, talk)).toMatchObject({ state: 'done', marked: null });
  expect(await myStep(reader, talk)).toMatchObject({ state: 'open', takenBack: null });
  expect(await told(reader)).toMatchObject([
    { says: 'inbox.completion_revoked', reason: 'The wrong list.' },
    { says: 'inbox.completion_revoked', reason: 'The wrong list.' },
  ]);
  expect(
    (await cast.as(school.host).refused(takeBackMarks, { marking, reason: 'Again.' })).why,
  ).toBe('taken_back_already');
  const [other] = (await inStep(school, answerer))?.evidence ?? [];
  await school.replies(reader, other?.post ?? '');
  expect(await myStep(reader, talk)).toMatchObject({ state: 'done', marked: null });
  expect(await done(school, reader)).toBe(2);
  const rounds = await cast.sql<{ round: number }>(
    'select round from learning.completion where step_id = $1 and persona_id = $2 order by round',
    [talk, reader.personaId],
  );
  expect(rounds.map(({ round }) => round)).toEqual([0, 1]);
});

test('Of one person it is taken back and given back like any other, and stays a mark', async () => {
  const { school, talk, people } = await openStages(cast);
  await cast.as(school.host).does(markDone, { step: talk, ...by([people.reader], 'excused') });
  const which = { step: talk, person: people.reader.personaId };
  later();
  await cast.as(school.host).does(revokeCompletion, { ...which, reason: 'The wrong Reader.' });
  expect((await inStep(school, people.reader))?.state).toBe('not_begun');
  // The log offers nothing that would be refused.
  const undone = async (act: string) => {
    const log = await asks<{ deeds: Deed[] }>(cast, school.host, 'safety.deeds');
    const deed = log.deeds.find((one) => one.act === act) ?? expect.fail(act);
    const undo = cast.registry.useCases.get('safety.undo_deed') ?? expect.fail('no undoing');
    if (deed.can.undo === true) return true;
    const { why } = await cast.as(school.host).refused(undo, { deed: deed.id, reason });
    expect(why).toBe(deed.can.undo);
    return why;
  };
  expect(await undone('learning.mark_done')).toBe('undone_already');
  expect(await undone('learning.revoke_completion')).toBe(true);
  later();
  await cast
    .as(school.host)
    .does(giveBackCompletion, { ...which, reason: 'It was the right one.' });
  expect(await inStep(school, people.reader)).toMatchObject({
    ...{ state: 'done', marked: { how: 'excused', reason: 'It was the right one.' } },
  });
});

test('What was done to somebody by their own hand and taken back stays so when a mark over it goes', async () => {
  const { school, talk, people } = await openStages(cast);
  const which = { step: talk, person: people.done.personaId };
  const host = cast.as(school.host);
  await host.does(revokeCompletion, { ...which, reason: 'Copied from a friend.' });
  later();
  const { marking } = await host.does(markDone, { step: talk, ...by([people.done]) });
  expect((await inStep(school, people.done))?.state).toBe('done');
  later();
  await host.does(takeBackMarks, { marking, reason: 'By mistake.' });
  expect(await inStep(school, people.done)).toMatchObject({
    ...{ state: 'taken_back', waitsFor: 'host', takenBack: { reason: 'Copied from a friend.' } },
  });
});

test('All who were marked at once are one deed, undone from the log, and that undone as well', async () => {
  const { school, talk, people } = await openStages(cast);
  await cast
    .as(school.host)
    .does(markDone, { step: talk, ...by([people.reader, people.answerer]) });
  const undo = async (act: string) => {
    later();
    const [deed] = await cast.sql<{ id: string }>(
      'select id from platform.deed where act = $1 order by at desc limit 1',
      [act],
    );
    await does(cast, school.host, 'safety.undo_deed', {
      deed: deed?.id,
      reason: 'The wrong button.',
    });
  };
  await undo('learning.mark_done');
  expect((await myStep(people.reader, talk))?.state).toBe('open');
  await undo('learning.take_back_marks');
  expect(await myStep(people.reader, talk)).toMatchObject({
    ...{ state: 'done', marked: { reason: 'The wrong button.' } },
  });
  const audited = await cast.sql<{ person_pseudonym: string | null }>(
    `select person_pseudonym from platform.audit_entry
     where act = 'learning.mark_done' and evidence ->> 'step' = $1`,
    [talk],
  );
  expect(audited, 'one row for all, and one for each, twice').toHaveLength(6);
});

test('Two hosts who mark somebody at once, and the person who does it just then: it is done once', async () => {
  const { school, talk, people } = await openStages(cast);
  const input = { step: talk, ...by([people.answerer]) };
  const peer = (await inStep(school, people.done))?.evidence[0]?.post ?? '';
  await Promise.allSettled([
    cast.as(school.host).does(markDone, input),
    cast.as(school.host).does(markDone, input),
    school.replies(people.answerer, peer),
  ]);
  const standing = await cast.sql(
    'select from learning.standing where step_id = $1 and persona_id = $2',
    [talk, people.answerer.personaId],
  );
  expect(standing).toHaveLength(1);
});

type Deed = { id: string; act: string; can: { undo: true | string } };
type Said = { says: string; reason: string | null };
/** The newest of the inbox and of what was decided. */
async function told(person: Person): Promise<(Said | undefined)[]> {
  await cast.drain();
  const asked = async <Out>(name: string) =>
    (await cast.as(person).asks(cast.registry.queries.get(name) ?? expect.fail(name), {})) as Out;
  const { items } = await asked<{ items: Said[] }>('notifications.inbox');
  const { decisions } = await asked<{ decisions: Said[] }>('safety.decisions_about_me');
  return [items[0], decisions[0]];
}

async function kinds(person: Person): Promise<string[]> {
  await cast.drain();
  const rows = await cast.sql<{ kind: string }>(
    'select kind from notifications.item where persona_id = $1',
    [person.personaId],
  );
  return rows.map(({ kind }) => kind);
}
