import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { guest, type Person, type Side, system } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { makeProgramme, makerOf } from '#tests/matrix/side.ts';
import { chooseDay, mySide, stateEighteen } from '../side-change/my-side.ts';
import { findSideChanges, passOver } from '../side-change/find-side-changes.ts';
import { dismissSideReports, moveSide, reportWrongSide, sideReports } from './side-reports.ts';

const cast = await openCast({ TEEN_SIDE: true, SAFEGUARDING_CONTACT: 'Sam, in the office' });
const timer = cast.as(system);
const operator = await cast.withDuty(await cast.person('Olga'), 'operator');
const cleared = await cast.withDuty(await cast.person('Clara'), 'operator', { cleared: true });
const maker = await makerOf(cast);
const garden = await makeProgramme(cast, maker, 'teen', 'Teen garden');
const bornIn = (person: Person, year: number) =>
  cast.sql('update accounts.account set birth_year = $2 where id = $1', [person.accountId, year]);
const sideOf = async ({ personaId }: Person): Promise<string | undefined> =>
  (
    await cast.sql<{ side: string }>('select side from accounts.persona where id = $1', [personaId])
  )[0]?.side;
const someone = (name: string, side: Side = 'teen') => cast.person(name, { side });
const does = (who: Person, name: string, input: object) => {
  const useCase = cast.registry.useCases.get(name);
  if (useCase === undefined) throw new Error(name);
  return cast.as(who).does(useCase, input);
};

test('somebody who is surely 18 is told, keeps thirty days, and goes over with nothing left behind', async () => {
  const tess = await someone('Tess');
  await bornIn(tess, 2007);
  await does(tess, 'learning.enrol', { programme: garden.id });
  const post = (await does(tess, 'learning.post_answer', {
    step: garden.discussion.id,
    parts: ['What I said among the young.'],
    clientId: randomUUID(),
  })) as { post: string };
  await does(tess, 'accounts.save_draft', { form: 'learning.answer:x', body: 'unsaid' });
  await timer.does(findSideChanges, {});
  expect((await cast.as(tess).asks(mySide)).sideChange?.latestAt.toISOString()).toBe(
    '2026-04-03T20:00:00.000Z',
  );
  expect((await timer.does(passOver, {})).passed).not.toContain(tess.personaId);
  expect(await sideOf(tess)).toBe('teen');
  cast.at('2026-04-03T21:00:00Z');
  expect((await timer.does(passOver, {})).passed).toContain(tess.personaId);
  await cast.drain();
  expect(await sideOf(tess)).toBe('adult');
  const left = async (text: string) => cast.sql(text, [tess.personaId]);
  expect(await left('select from learning.enrolment where persona_id = $1')).toEqual([]);
  expect(await left('select from accounts.draft where persona_id = $1')).toEqual([]);
  expect(await left('select from notifications.item where persona_id = $1')).toEqual([]);
  const grown = { ...tess, side: 'adult' as const };
  const discussion = cast.registry.queries.get('learning.discussion');
  if (discussion === undefined) throw new Error('no discussion');
  const where = { programme: garden.id, stepSlug: garden.discussion.slug };
  expect((await cast.as(grown).refused(discussion, where)).code).toBe('not_found');
  const seen = await cast.as(await someone('Tom')).asks(discussion, where);
  expect(JSON.stringify(seen), 'the words stay, under the name').toContain(post.post);
  expect(JSON.stringify(seen)).toContain('Tess');
  expect((await cast.as(grown).asks(mySide)).moved).toMatchObject({ because: 'turned_18' });
  const audit = await cast.sql(
    `select from platform.audit_entry e join platform.audit_person p on p.pseudonym = e.person_pseudonym
     where e.act = 'accounts.pass_over' and p.persona_id = $1`,
    [tess.personaId],
  );
  expect(audit).toHaveLength(1);
  cast.at('2026-03-04T20:00:00Z');
});

test('the day can be chosen within thirty days, and no other', async () => {
  const una = { ...(await someone('Una')), sessionKey: 'here' };
  await bornIn(una, 2007);
  expect((await cast.as(una).refused(chooseDay, { day: '2026-03-10' })).code).toBe('not_found');
  await timer.does(findSideChanges, {});
  for (const day of ['2026-04-04', '2026-03-03', '2026-13-01', 'soon'])
    expect((await cast.as(una).refused(chooseDay, { day })).code, day).toBe('invalid');
  await cast.as(una).does(chooseDay, { day: '2026-03-10' });
  cast.at('2026-03-10T01:00:00Z');
  expect((await timer.does(passOver, {})).passed).toContain(una.personaId);
  cast.at('2026-03-04T20:00:00Z');
});

test('in the year of the birthday one says so oneself; a year earlier nobody may', async () => {
  const vera = { ...(await someone('Vera')), sessionKey: 'here' };
  const wanda = { ...(await someone('Wanda')), sessionKey: 'here' };
  await bornIn(vera, 2008);
  await bornIn(wanda, 2009);
  await timer.does(findSideChanges, {});
  expect((await cast.as(vera).asks(mySide)).sideChange).toBeNull();
  expect((await cast.as(vera).refused(stateEighteen, {})).fields).toEqual({
    sure: 'please_confirm',
  });
  await cast.as(vera).does(stateEighteen, { sure: true });
  expect((await cast.as(vera).asks(mySide)).sideChange).not.toBeNull();
  const lost = { ...vera, sessionKey: null };
  expect((await cast.as(lost).refused(stateEighteen, { sure: true })).why).toBe('session_only');
  for (const who of [vera, wanda, { ...operator, sessionKey: 'here' }])
    expect((await cast.as(who).refused(stateEighteen, { sure: true })).code).toBe('not_found');
  expect((await cast.as(guest()).refused(stateEighteen, { sure: true })).code).toBe(
    'unauthenticated',
  );
});

test('a grown-up among the young is said to be so, moved at once, and reads why', async () => {
  const xan = await someone('Xan');
  const yma = await someone('Yma');
  const zoe = await someone('Zoe');
  const person = xan.personaId;
  await cast.as(yma).does(reportWrongSide, { person, words: 'Talks of his office.' });
  await cast.as(zoe).does(reportWrongSide, { person });
  await cast.as(zoe).does(reportWrongSide, { person });
  for (const who of [operator, yma])
    expect((await cast.as(who).refused(sideReports)).code).toBe('not_found');
  const { people } = await cast.as(cleared).asks(sideReports);
  expect(people.find(({ id }) => id === person)).toMatchObject({
    times: 2,
    words: ['Talks of his office.'],
  });
  expect(JSON.stringify(people), 'who said it is not told').not.toMatch(/Yma|Zoe/);
  const move = { person, birthYear: 1985, reason: 'You are not among the young.' };
  expect((await cast.as(operator).refused(moveSide, move)).code).toBe('not_found');
  expect((await cast.as(cleared).refused(moveSide, { ...move, birthYear: 2010 })).fields).toEqual({
    birthYear: 'year_of_this_side',
  });
  await cast.as(cleared).does(moveSide, move);
  expect(await sideOf(xan)).toBe('adult');
  expect((await cast.as({ ...xan, side: 'adult' }).asks(mySide)).moved).toMatchObject({
    because: 'wrong_side',
    reason: move.reason,
  });
  expect((await cast.as(cleared).asks(sideReports)).people.map(({ id }) => id)).not.toContain(
    person,
  );
});

test('a young person with a duty among adults loses it when moved', async () => {
  const young = await cast.withDuty(await someone('Quin', 'adult'), 'moderator', { cleared: true });
  await cast
    .as(cleared)
    .does(moveSide, { person: young.personaId, birthYear: 2010, reason: 'She told us her age.' });
  await cast.drain();
  for (const table of ['duty', 'clearance']) {
    const open = `select from "leading".${table} where persona_id = $1 and ended_at is null`;
    expect(await cast.sql(open, [young.personaId])).toEqual([]);
  }
});

test('reports are dismissed with a reason, once; nobody reports the other side or themselves', async () => {
  const ann = await someone('Ann', 'adult');
  const ben = await someone('Ben', 'adult');
  const tia = await someone('Tia');
  await cast.as(ann).does(reportWrongSide, { person: ben.personaId });
  const dismiss = { person: ben.personaId, reason: 'He is a grandfather.' };
  expect((await cast.as(ann).refused(dismissSideReports, dismiss)).code).toBe('not_found');
  await cast.as(cleared).does(dismissSideReports, dismiss);
  expect((await cast.as(cleared).refused(dismissSideReports, dismiss)).code).toBe('not_found');
  const person = ben.personaId;
  expect((await cast.as(tia).refused(reportWrongSide, { person })).code).toBe('not_found');
  expect((await cast.as(ben).refused(reportWrongSide, { person })).why).toBe('not_oneself');
});

test('a block silences nobody: Tia reports a grown-up whom she blocked, or who blocked her', async () => {
  const tia = await someone('Tia');
  const suspect = await someone('Suspect');
  const person = suspect.personaId;
  // The actor carries whom they do not see, whoever of the two began.
  await cast.as({ ...tia, blocked: [person] }).does(reportWrongSide, { person });
  const { people } = await cast.as(cleared).asks(sideReports);
  expect(people.map(({ id }) => id)).toContain(person);
});
