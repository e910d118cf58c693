import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { holds, system, type Person } from '#platform/actor.ts';
import type { InboxView } from '#modules/notifications/contract.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import { openCast } from '#tests/cast/cast.ts';
import { untilWaiting } from '#tests/cast/hold-row.ts';
import { duties } from './duties.ts';
import { endDuty, grantClearance, grantDuty } from './grants.ts';
import { powersFrom } from './powers.rules.ts';

const cast = await openCast();
const inbox = cast.registry.queries.get('notifications.inbox') as never;
const keeper = await cast.withDuty(await cast.person('Keeper'), 'operator');
const ann = await cast.person('Ann');
const tia = await cast.person('Tia', { side: 'teen' });
const reason = 'She asked to help and we know her.';

test('the operator makes Nora a mentor, sees it, and ends it; both acts are in the audit', async () => {
  const nora = await cast.person('Nora');
  const [reason, over] = ['She asked to help, and was asked back.', 'Her year is over.'];
  const { duty } = await cast
    .as(keeper)
    .does(grantDuty, { person: nora.personaId, kind: 'mentor', reason });
  expect(holds(await cast.anew(nora), 'see_register')).toBe(true);
  const held = (await cast.as(keeper).asks(duties)).duties.map((one) => one.name);
  expect(held).toEqual(expect.arrayContaining(['Keeper', 'Nora']));
  await cast.as(keeper).does(endDuty, { duty, reason: over });
  expect((await cast.anew(nora)).powers).toEqual([]);
  const acts = await cast.sql<{ act: string }>(
    'select act from platform.audit_entry where reason = any($1)',
    [[reason, over]],
  );
  expect(acts.map((row) => row.act).sort()).toEqual(['leading.end_duty', 'leading.grant_duty']);
});

test('nobody else may, nobody appoints himself, and the same duty is not given twice', async () => {
  expect(
    (await cast.as(ann).refused(grantDuty, { person: keeper.personaId, kind: 'host', reason }))
      .code,
  ).toBe('not_found');
  expect(
    (await cast.as(ann).refused(grantDuty, { person: randomUUID(), kind: 'host', reason })).code,
  ).toBe('not_found');
  expect(
    (await cast.as(keeper).refused(grantDuty, { person: keeper.personaId, kind: 'host', reason }))
      .why,
  ).toBe('not_oneself');
  await cast.as(keeper).does(grantDuty, { person: ann.personaId, kind: 'host', reason });
  expect(
    (await cast.as(keeper).refused(grantDuty, { person: ann.personaId, kind: 'host', reason })).why,
  ).toBe('duty_held_already');
});

test('of two operators who end each other’s duty at once, one stays', async () => {
  const olga = await cast.person('Olga');
  const { duty } = await cast
    .as(keeper)
    .does(grantDuty, { person: olga.personaId, kind: 'operator', reason });
  const second = await cast.anew(olga);
  const held = (await cast.as(keeper).asks(duties)).duties.find(
    ({ person, kind }) => person === keeper.personaId && kind === 'operator',
  );
  // Both have begun before either may go on.
  const { both } = await cast.db.begin(async (tx) => {
    await takeLock(tx, 'leading.acting');
    const began = Promise.allSettled([
      cast.as(keeper).does(endDuty, { duty, reason }),
      cast.as(second).does(endDuty, { duty: held?.id ?? '', reason }),
    ]);
    await untilWaiting(cast, 2);
    return { both: began };
  });
  const ends = await both;
  const refused = ends.flatMap((end) => (end.status === 'rejected' ? [end.reason as object] : []));
  expect(refused).toMatchObject([{ code: 'conflict', why: 'last_operator_stays' }]);
  const stays = await Promise.all([keeper, olga].map((one) => cast.anew(one)));
  expect(stays.filter((one) => holds(one, 'grant'))).toHaveLength(1);
  // The place goes on as it was before.
  if (holds(await cast.anew(keeper), 'grant')) return;
  await cast.withDuty(keeper, 'operator');
  await cast.as(keeper).does(endDuty, { duty, reason });
});

test('the last operator stays, on the machine too; whatever else they hold can end', async () => {
  const held = (await cast.as(keeper).asks(duties)).duties.filter(
    ({ kind }) => kind === 'operator',
  );
  expect(held).toHaveLength(1);
  const last = held[0]?.id ?? '';
  const refused = await cast.as(system).refused(endDuty, { duty: last, reason });
  expect([refused.code, refused.why]).toEqual(['conflict', 'last_operator_stays']);
  const gus = await cast.person('Gus');
  const given = { person: gus.personaId, reason };
  const mentor = await cast.as(system).does(grantDuty, { ...given, kind: 'mentor' });
  await cast.as(system).does(endDuty, { duty: mentor.duty, reason });
  const second = await cast.as(system).does(grantDuty, { ...given, kind: 'operator' });
  await cast.as(system).does(endDuty, { duty: second.duty, reason });
});

test('what can be ended is said with each: nobody’s own, and what ends by itself', async () => {
  const olga = await cast.person('Olga the second');
  await cast.as(keeper).does(grantDuty, { person: olga.personaId, kind: 'operator', reason });
  await cast.as(keeper).does(grantClearance, { person: olga.personaId, reason });
  const ends = async (who: Person) => {
    const { duties: held, clearances } = await cast.as(await cast.anew(who)).asks(duties);
    const of = (all: readonly { person: string; can: { end: unknown } }[]) =>
      new Set(all.flatMap(({ person, can }) => (person === olga.personaId ? [can.end] : [])));
    return [...of(held.filter(({ isActing }) => !isActing)), ...of(clearances)];
  };
  expect(await ends(keeper)).toEqual([true, true]);
  expect(await ends(olga)).toEqual(['not_oneself', 'not_oneself']);
  const { duties: all } = await cast.as(keeper).asks(duties);
  const acting = all.find(({ isActing, person }) => isActing && person === olga.personaId);
  expect(acting?.can.end ?? 'ends_by_itself').toBe('ends_by_itself');
  const [last] = all.filter(({ person, kind }) => person === olga.personaId && kind === 'operator');
  await cast.as(keeper).does(endDuty, { duty: last?.id ?? '', reason });
});

test('a duty is for a place that is there: a programme, a space, or everywhere', async () => {
  const hana = await cast.person('Hana');
  const given = { person: hana.personaId, kind: 'host' as const, reason };
  const nowhere = { ...given, scope: randomUUID() };
  for (const who of [keeper, system]) {
    const refused = await cast.as(who).refused(grantDuty, nowhere);
    expect([refused.code, refused.fields]).toEqual(['invalid', { scope: 'no_such_place' }]);
  }
  const programme = { ...given, scope: randomUUID() };
  await cast.sql(
    `insert into learning.programme (id, slug, title, side, created_at) values ($1, 'way', 'The way', 'adult', now())`,
    [programme.scope],
  );
  await cast.as(keeper).does(grantDuty, programme);
});

test('who is about to leave does not end the duty of the only one who stays', async () => {
  const place = await openCast();
  const [stays, goes] = [await place.person('Stays'), await place.person('Goes')];
  await place.withDuty(stays, 'operator');
  const going = await place.withDuty(goes, 'operator');
  const held = (await place.as(going).asks(duties)).duties;
  const duty = held.find(({ person }) => person === stays.personaId)?.id ?? '';
  const asked = `insert into accounts.leaving (account_id, asked_at, due_at, posts)
    values ($1, $2, $2::timestamptz + interval '1 day', 'keep')`;
  await place.sql(asked, [goes.accountId, place.deps.now()]);
  const refused = await place.as(going).refused(endDuty, { duty, reason });
  expect([refused.code, refused.why]).toEqual(['conflict', 'last_operator_stays']);
  await place.sql('delete from accounts.leaving');
  await place.as(going).does(endDuty, { duty, reason });
});

test('nobody is given a duty by whom they do not meet: out of sight is not there', async () => {
  const dan = await cast.person('Dan');
  const apart = { ...keeper, blocked: [dan.personaId] };
  const given = { person: dan.personaId, kind: 'mentor', reason };
  expect((await cast.as(apart).refused(grantDuty, given)).code).toBe('not_found');
  await cast.as(keeper).does(grantDuty, given);
});

test("a teen's name is not told, not even to the operator, and a teen carries no powers", async () => {
  const unknown = await cast
    .as(keeper)
    .refused(grantDuty, { person: randomUUID(), kind: 'mentor', reason });
  expect(
    await cast.as(keeper).refused(grantDuty, { person: tia.personaId, kind: 'mentor', reason }),
  ).toEqual(unknown);
  expect((await cast.withDuty(tia, 'moderator')).powers).toEqual([]);
});

test('a power reaches a teen place only with a clearance, and only while it is current', async () => {
  const place = { id: 'x', side: 'teen' } as const;
  const chidi = await cast.withDuty(await cast.person('Chidi'), 'mentor');
  expect(holds(chidi, 'see_register', place)).toBe(false);
  await cast.as(keeper).does(grantClearance, { person: chidi.personaId, months: 1, reason });
  expect(holds(await cast.anew(chidi), 'see_register', place)).toBe(true);
  cast.at('2026-04-05T20:00:00Z');
  expect(holds(await cast.anew(chidi), 'see_register', place)).toBe(false);
});

test('one who is cleared is not cleared once more for the same time, and may be for longer', async () => {
  cast.at('2026-03-04T20:00:00Z');
  const once = { person: (await cast.person('Cleo')).personaId, months: 3, reason };
  await cast.as(keeper).does(grantClearance, once);
  const again = await cast.as(keeper).refused(grantClearance, once);
  expect([again.code, again.why]).toEqual(['conflict', 'cleared_already']);
  await cast.as(keeper).does(grantClearance, { ...once, months: 6 });
  expect((await cast.as(ann).refused(grantClearance, once)).code).toBe('not_found');
  const oneself = { ...once, person: keeper.personaId };
  expect((await cast.as(keeper).refused(grantClearance, oneself)).why).toBe('not_oneself');
});

test('what is given on the machine, and what an operator gives, is told to everybody else who runs the place', async () => {
  // What was done before is told to those of before.
  await cast.drain();
  const otto = await cast.withDuty(await cast.person('Otto'), 'operator');
  const lena = await cast.person('Lena');
  const person = lena.personaId;
  await cast.as(system).does(grantDuty, { person, kind: 'operator', reason: 'On the machine.' });
  await cast.as(keeper).does(grantClearance, { person, reason });
  await cast.as(system).does(grantClearance, { person: otto.personaId, months: 2, reason });
  await cast.drain();
  const says = async (who: Person) =>
    ((await cast.as(await cast.anew(who)).asks(inbox, {})) as InboxView).items
      .filter(({ kind }) => /^(duty|clearance)/.test(kind))
      .map((item) => [item.says, item.place.title, item.people.names.join(), item.reason]);
  // Nobody is told by whom a power was given to them.
  expect(await says(lena)).toEqual([
    ['inbox.clearance_of_given_server', 'Otto', '', reason],
    ['inbox.clearance_given', '', '', reason],
    ['inbox.duty_given_operator', 'operator', '', 'On the machine.'],
  ]);
  expect(await says(otto)).toEqual([
    ['inbox.clearance_given', '', '', reason],
    ['inbox.clearance_of_given', 'Lena', 'Keeper', reason],
    ['inbox.duty_of_given_server', 'Lena', '', 'On the machine.'],
  ]);
  expect(await says(ann)).not.toContainEqual(expect.arrayContaining(['Lena']));
  // Who runs it no more reads of it no more.
  await cast.sql(`update "leading".duty set ended_at = $2 where persona_id = $1`, [
    ...[otto.personaId, cast.deps.now()],
  ]);
  expect(await says(otto)).toEqual([['inbox.clearance_given', '', '', reason]]);
});

test('an operator’s clearance opens no view of the other side', () => {
  const powers = powersFrom('adult', [{ kind: 'operator', scope: null, isCleared: true }]);
  expect(powers.every((held) => !held.sides.includes('teen'))).toBe(true);
});
