import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { does, makeProgramme, makerOf } from '#tests/matrix/side.ts';
import { openStage } from '../testing/stage.ts';
import { offeredTypes } from './test-event.ts';

// What programs are told of what people do, and that it says no more of anybody than every member may read.
const stage = await openStage();
const [ann, ben] = [await stage.person('Ann'), await stage.person('Ben')];
const all = await stage.told({ types: offeredTypes(stage.registry) });
const HOUR = 3_600_000;
type Said = { type: string; data: Record<string, string> };
const said = (): Said[] => all.came().map(({ body }) => JSON.parse(body) as Said);
/** What was told since. */
const since = (before: number) => said().slice(before);
const act = (who: Person, name: string, input: object) =>
  does<object>(stage.cast, who, name, input);
const maker = await makerOf(stage.cast);
const [school, other] = [
  await makeProgramme(stage.cast, maker, 'adult', 'Listening'),
  await makeProgramme(stage.cast, maker, 'adult', 'Resting'),
];
/** Somebody who takes part. */
async function trainee(name: string, { id: programme } = school) {
  const who = await stage.person(name);
  await act(who, 'learning.enrol', { programme });
  return who;
}
const completes = ({ personaId }: Person, step: string) =>
  act(maker, 'learning.mark_done', {
    ...{ step, people: [personaId], how: 'by_hand', reason: 'She did it with us.' },
  });
await stage.drain();

test('nobody is named but whoever is thanked where all may see it', () => {
  const naming = [...stage.registry.publicEvents].filter(([, { data }]) => 'person' in data.shape);
  expect(naming.map(([type]) => type).toSorted()).toEqual([
    ...['recognition.badge_awarded', 'recognition.badge_taken_back'],
  ]);
});

test('what was written without a name is told once its hour is over, with all else of that hour', async () => {
  await stage.goesOn(stage.today() + 60);
  stage.nextDay();
  const hours = () => Math.ceil(stage.deps.now().getTime() / HOUR) * HOUR;
  const [start, before] = [stage.deps.now().getTime(), said().length];
  const later = async (time: number) => stage.goesOn(stage.today() + (time - start) / 60_000);
  const full = hours() + HOUR;
  const { thread: id } = await stage.opens(ann);
  for (const minutes of [7, 38]) {
    await later(full + minutes * 60_000);
    await stage.replies(ben, id, { anonymous: 'yes' });
    await stage.drain();
  }
  await stage.replies(ben, id);
  await stage.drain();
  expect(since(before).map(({ type }) => type)).toEqual([
    ...['community.thread_opened', 'community.reply_posted'],
  ]);
  const waiting = (await all.view({ which: 'waiting' })).deliveries;
  const hour = new Date(full + HOUR);
  expect(waiting.map(({ nextAt, happenedAt }) => [nextAt, happenedAt])).toEqual([
    ...[
      [hour, new Date(full)],
      [hour, new Date(full)],
    ],
  ]);
  const made = await stage.sql<{ made_at: Date }>(
    'select distinct made_at from webhooks.delivery where due_at is not null',
  );
  expect(made, 'nor where it stands among the others').toEqual([{ made_at: hour }]);
  await later(full + 59 * 60_000);
  expect(since(before)).toHaveLength(2);
  await later(full + HOUR);
  const sent = all.came().slice(before + 2);
  expect(sent.map(({ headers }) => headers['webhook-timestamp'])).toEqual([
    ...[String(hour.getTime() / 1000), String(hour.getTime() / 1000)],
  ]);
});

test('a badge on a page that is for nobody else is not told, given or taken', async () => {
  const person = ann.personaId;
  const { badge } = await does<{ badge: string }>(
    stage.cast,
    stage.olga,
    'recognition.create_badge',
    {
      ...{ title: 'Candle', side: 'adult' },
    },
  );
  const one = { badge, person, reason: 'For the quiet hours.' };
  const before = said().length;
  const readsPage = (who: string) =>
    stage.sql('update accounts.persona set page_for = $2 where id = $1', [person, who]);
  await readsPage('me');
  await act(stage.olga, 'recognition.award_badge', one);
  await stage.drain();
  await act(stage.olga, 'recognition.take_back_badge', one);
  await stage.drain();
  expect(since(before)).toEqual([]);
  await readsPage('members');
  await act(stage.olga, 'recognition.give_back_badge', one);
  await act(stage.olga, 'recognition.take_back_badge', one);
  await stage.drain();
  expect(since(before), 'what was given is no more there').toMatchObject([
    { type: 'recognition.badge_taken_back', data: { badge, person } },
  ]);
});

test('a step that somebody did is told without them, and so is that they take part', async () => {
  const before = said().length;
  const chidi = await trainee('Chidi');
  await completes(chidi, school.discussion.id);
  await stage.drain();
  const told = since(before).filter(({ type }) => type.startsWith('learning.'));
  expect(told.map(({ type }) => type)).toEqual(
    expect.arrayContaining(['learning.enrolled', 'learning.step_completed']),
  );
  expect(JSON.stringify(told)).not.toContain(chidi.personaId);
  const kept = await stage.sql('select from webhooks.delivery where persona_id = $1', [
    chidi.personaId,
  ]);
  expect(kept.length, 'what is kept of it goes with them').toBe(told.length);
});

test('how somebody gets on in a programme that members do not find is not told', async () => {
  const told = async () => {
    const before = said().length;
    const newcomer = await stage.person(`Newcomer ${before}`);
    await act(newcomer, 'learning.enrol', { programme: school.id });
    await stage.drain();
    return since(before).map(({ type }) => type);
  };
  expect(await told()).toEqual(['learning.enrolled']);
  const closes = (when: string) =>
    stage.sql(`update learning.programme set closed_at = ${when} where id = $1`, [school.id]);
  const before = said().length;
  const late = await stage.person('Lateborn');
  await act(late, 'learning.enrol', { programme: school.id });
  await closes('now()');
  await stage.drain();
  expect(since(before)).toEqual([]);
  await closes('null');
});

test('what somebody does in a step that was taken out of the programme meanwhile is not told', async () => {
  const step = other.discussion.id;
  const dita = await trainee('Dita', other);
  await stage.drain();
  const before = said().length;
  await completes(dita, step);
  await stage.sql('update learning.step set retired_at = now() where id = $1', [step]);
  await stage.drain();
  expect(since(before).map(({ data }) => data['step'])).not.toContain(step);
});
