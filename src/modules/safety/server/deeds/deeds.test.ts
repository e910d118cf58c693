import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { system, type Person } from '#platform/actor.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import { openCast } from '#tests/cast/cast.ts';
import { untilWaiting } from '#tests/cast/hold-row.ts';
import { decisionsAboutMe } from '../decisions.ts';
import { deeds } from './deeds.ts';
import { undoDeed } from './undo-deed.ts';

const cast = await openCast();
const olga = await cast.withDuty(await cast.person('Olga'), 'operator');
// Otherwise Olga would moderate, too.
const mo = await cast.withDuty(await cast.person('Mo'), 'moderator');
const reason = 'It was the wrong button.';
const act = (name: string) => cast.registry.useCases.get(name) ?? expect.fail(name);
const does = async <Out>(who: Person, name: string, input: object) =>
  (await cast.as(who).does(act(name), input)) as Out;
const logOf = async (who: Person) => (await cast.as(who).asks(deeds, {})).deeds;
/** The last deed of that name. */
const last = async (name: string) =>
  (await logOf(olga)).find((deed) => deed.act === name) ?? expect.fail(name);
const later = (minutes = 1) => cast.at(new Date(cast.deps.now().getTime() + minutes * 60_000));
async function undo(name: string) {
  later();
  await cast.as(olga).does(undoDeed, { deed: (await last(name)).id, reason });
}
/** Why it cannot be undone: what the log says, and what one hears who tries. */
async function refused(name: string, who = olga) {
  const { id, can } = await last(name);
  const { why, code } = await cast.as(who).refused(undoDeed, { deed: id, reason });
  if (who === olga) expect(why).toBe(can.undo);
  return why || code;
}
const told = async (who: Person) =>
  (await cast.as(who).asks(decisionsAboutMe, {})).decisions.map((one) => [one.says, one.reason]);

test('a space that was archived by a slip is written in again, and that can be undone as well', async () => {
  const { space } = await does<{ space: string }>(olga, 'community.create_space', {
    title: 'Quiet',
    clientId: randomUUID(),
  });
  later();
  await does(olga, 'community.archive_space', { space, reason: 'Nobody came.' });
  const archived = async () =>
    (
      await cast.sql<{ is: boolean }>(
        'select archived_at is not null as is from community.space where id = $1',
        [space],
      )
    )[0]?.is;
  // What stands in the audit as a reason nobody gave; it is in no language of the reader's.
  expect((await last('community.create_space')).reason).toBeNull();
  expect(await refused('community.create_space')).toBe('something_came_since');
  await undo('community.archive_space');
  expect(await archived()).toBe(false);
  expect(await refused('community.archive_space')).toBe('undone_already');
  expect(await last('community.reopen_space')).toMatchObject({
    ...{ title: 'Quiet', isUndoing: true, reason, by: { name: 'Olga' }, can: { undo: true } },
  });
  await undo('community.reopen_space');
  expect(await archived()).toBe(true);
  const audited = await cast.sql<{ act: string; reason: string }>(
    'select act, reason from platform.audit_entry order by at desc limit 1',
  );
  expect(audited).toEqual([{ act: 'community.archive_space', reason }]);
});

test('of two who undo the same at once, one does it', async () => {
  const { space } = await does<{ space: string }>(olga, 'community.create_space', {
    ...{ title: 'Twice', clientId: randomUUID() },
  });
  later();
  await does(olga, 'community.archive_space', { space, reason });
  later();
  const { id: deed } = await last('community.archive_space');
  // Both have begun before either may go on.
  const { both } = await cast.db.begin(async (tx) => {
    await takeLock(tx, 'platform.deed', deed);
    const once = () => cast.as(olga).does(undoDeed, { deed, reason });
    const began = Promise.allSettled([once(), once()]);
    await untilWaiting(cast, 2);
    return { both: began };
  });
  const ends = await both;
  const second = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as object] : []));
  expect(second).toMatchObject([{ why: 'undone_already' }]);
  const undone = (await logOf(olga)).filter(({ act: one }) => one === 'community.reopen_space');
  expect(undone.filter(({ title }) => title === 'Twice')).toHaveLength(1);
});

test('a badge comes back as it had been, and whose it is reads why; so does one that nobody was to get any more', async () => {
  const nora = await cast.person('Nora');
  const { badge } = await does<{ badge: string }>(olga, 'recognition.create_badge', {
    title: 'Lamp keeper',
  });
  const award = { badge, person: nora.personaId };
  await does(olga, 'recognition.award_badge', { ...award, reason: 'For the long nights.' });
  later();
  await does(olga, 'recognition.take_back_badge', { ...award, reason: 'By mistake.' });
  later();
  await does(olga, 'recognition.retire_badge', { badge });
  await undo('recognition.take_back_badge');
  expect(
    await cast.sql('select reason from recognition.award where persona_id = $1', [nora.personaId]),
  ).toEqual([{ reason: 'For the long nights.' }]);
  expect(await told(nora)).toEqual([
    ['inbox.badge_given_back', reason],
    ['inbox.badge_taken', 'By mistake.'],
    ['inbox.badge_given', 'For the long nights.'],
  ]);
  await does(olga, 'recognition.create_badge', { title: 'LAMP  keeper' });
  expect(await refusedByAct('recognition.retire_badge')).toBe('badge_title_taken');
  await undo('recognition.create_badge');
  await undoOf('recognition.retire_badge', 'Lamp keeper');
  expect(await titles()).toEqual(['Lamp keeper']);
});

/** What the act itself refuses that would take it back. */
async function refusedByAct(name: string) {
  const { id } = await last(name);
  return (await cast.as(olga).refused(undoDeed, { deed: id, reason })).why;
}
async function undoOf(name: string, title: string) {
  later();
  const found = (await logOf(olga)).find((deed) => deed.act === name && deed.title === title);
  await cast.as(olga).does(undoDeed, { deed: found?.id, reason });
}
const titles = async () =>
  (
    await cast.sql<{ title: string }>(
      'select title from recognition.badge where retired_at is null',
    )
  ).map(({ title }) => title);

test('a duty that was ended is held again, one that was given is not; whom it concerns is told', async () => {
  const hal = await cast.person('Hal');
  const given = { person: hal.personaId, kind: 'mentor', reason: 'He knows how.' };
  const { duty } = await does<{ duty: string }>(olga, 'leading.grant_duty', given);
  later();
  await does(olga, 'leading.end_duty', { duty, reason: 'The wrong Hal.' });
  await undo('leading.end_duty');
  expect((await cast.anew(hal)).powers.map(({ power }) => power)).toContain('duty:mentor');
  expect(await refused('leading.end_duty')).toBe('undone_already');
  await undo('leading.grant_duty');
  expect((await cast.anew(hal)).powers).toEqual([]);
  expect((await told(hal)).slice(0, 2)).toEqual([
    ['inbox.duty_ended_mentor', reason],
    ['inbox.duty_given_mentor', reason],
  ]);
});

test('what was given on the machine is said to be; whose name is gone has left', async () => {
  const ida = await cast.person('Ida');
  const given = { person: ida.personaId, kind: 'mentor', reason: 'Done on the machine.' };
  await cast.as(system).does(act('leading.grant_duty'), given);
  later();
  expect(await last('leading.grant_duty')).toMatchObject({ by: null, onMachine: true });
  await does(olga, 'leading.grant_duty', { ...given, kind: 'case_holder' });
  later();
  await cast.asOwner(`update platform.deed set by_id = null where title = 'case_holder'`);
  expect(await last('leading.grant_duty')).toMatchObject({ by: null, onMachine: false });
});

test('who acts and blocks the operator is named in the log all the same', async () => {
  const hal = await cast.withDuty(await cast.person('Hal the host'), 'host');
  const { space } = await does<{ space: string }>(olga, 'community.create_space', {
    title: 'Shut by Hal',
    clientId: randomUUID(),
  });
  await does(hal, 'community.archive_space', { space, reason: 'Nobody came.' });
  const log = await logOf({ ...olga, blocked: [hal.personaId] });
  const archived = log.find(({ act, title }) => /archive/.test(act) && title === 'Shut by Hal');
  expect(archived?.by?.name).toBe('Hal the host');
});

test('only who holds the power reads of it and undoes it; nobody undoes what was done to them; not after two weeks', async () => {
  const ida = await cast.person('Ida');
  await does(olga, 'leading.grant_duty', { person: ida.personaId, kind: 'operator', reason });
  expect((await logOf(mo)).map((deed) => deed.act)).toEqual([]);
  expect(await refused('leading.grant_duty', mo)).toBe('not_found');
  const asked = { deed: (await last('leading.grant_duty')).id };
  expect((await cast.as(olga).asks(deeds, asked)).deeds).toHaveLength(1);
  expect((await cast.as(mo).refused(deeds, asked)).code).toBe('not_found');
  expect(await refused('leading.grant_duty', await cast.anew(ida))).toBe('not_oneself');
  expect((await cast.as(cast.guest).refused(deeds, {})).code).toBe('unauthenticated');
  expect((await cast.as(await cast.person('Gil')).refused(deeds, {})).code).toBe('not_found');
  later(15 * 24 * 60);
  expect(await refused('leading.grant_duty')).toBe('too_late_to_undo');
});
