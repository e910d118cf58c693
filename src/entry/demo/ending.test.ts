import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { holds, system, type Person } from '#platform/actor.ts';
import { markDemo } from '#platform/demo.sql.ts';
import { openCast } from '#tests/cast/cast.ts';
import { asks } from '#tests/matrix/asks.ts';
import { does } from '#tests/matrix/side.ts';
import { endDemo, fillDemo } from '../demo.ts';
import { firstOperator } from '../first-operator.ts';

const UNKNOWN = 'db/migrations/20261129_1750_platform_demo_unknown.sql';
type Place = Awaited<ReturnType<typeof openCast>>;
const cast = await openCast({ DEMO: true });
const give = (to: Person, duty: string, by: Person | null = null, place = cast) =>
  place.as(by ?? system).does(place.registry.useCases.get('leading.grant_duty') as never, {
    ...{ person: to.personaId, kind: duty, reason: 'For a look around.' },
  });
const open = async (place = cast) =>
  (
    await place.sql<{ held: string }>(
      `select c.name || ' ' || d.kind as held from "leading".duty d
        join accounts.pub_member_card c on c.id = d.persona_id where d.ended_at is null order by 1`,
    )
  ).map(({ held }) => held);
/** A made-up operator of a place that was made a demo. */
async function madeUp(place: Place, name: string) {
  await place.db.begin((tx) => markDemo(tx, place.deps.now()));
  const one = await place.person(name);
  await place.sql(`update accounts.persona set source = 'demo' where id = $1`, [one.personaId]);
  return place.withDuty(one, 'operator');
}
const told = async (place: Place, who: Person) =>
  (
    await place.sql<{ act: string }>(
      `select kind || ' ' || via as act from notifications.item where persona_id = $1 order by 1`,
      [who.personaId],
    )
  ).map(({ act }) => act);

test('nothing that was given in a demo holds power after it, whoever holds it; what was given since does', async () => {
  await firstOperator(cast);
  const wanda = await madeUp(cast, 'Wanda');
  // A visitor joins under a name of their own, and is made an operator by one of the made-up people.
  const visitor = await cast.person('Visitor');
  await give(visitor, 'operator', await cast.anew(wanda));
  const clearing = { person: visitor.personaId, reason: 'For a look around.' };
  await does(cast, await cast.anew(wanda), 'leading.grant_clearance', clearing);
  const sitting = { ...(await cast.anew(visitor)), sessionKey: 'here' };
  const { code } = await does<{ code: string }>(cast, sitting, 'accounts.invite', {});
  expect(holds(sitting, 'operate')).toBe(true);

  await cast.drain();
  cast.at('2026-03-04T21:00:00Z');
  await endDemo(cast);
  const keeper = ['Keeper moderator', 'Keeper operator'];
  expect(await open()).toEqual(keeper);
  expect(await cast.sql('select from "leading".clearance where ended_at is null')).toEqual([]);
  expect((await cast.anew(visitor)).powers).toEqual([]);
  expect(await asks(cast, visitor, 'accounts.joining', { code })).toMatchObject({
    invitation: { state: 'over' },
  });
  await cast.drain();
  expect(await told(cast, visitor)).toEqual(
    expect.arrayContaining(['clearance ended', 'duty ended_operator']),
  );
  const audited = await cast.sql<{ act: string }>(
    `select act from platform.audit_entry where reason = 'The demo is over.' and by_pseudonym is null order by act`,
  );
  expect(audited.map(({ act }) => act)).toEqual([
    ...['leading.end_clearance', 'leading.end_duty', 'leading.end_duty'],
  ]);

  // The next start that is no demo either leaves what was given in between.
  cast.at('2026-03-05T20:00:00Z');
  await give(visitor, 'mentor');
  await endDemo(cast);
  expect(await open()).toEqual([...keeper, 'Visitor mentor']);
  // A demo that goes on ends again, with what was given in it.
  cast.at('2026-03-06T20:00:00Z');
  expect(await fillDemo(cast)).toBeNull();
  await give(visitor, 'host');
  await endDemo(cast);
  expect(await open()).toEqual([...keeper, 'Visitor mentor']);
});

/** A place that was a demo before anybody wrote down until when. */
async function ofBefore(place: Place) {
  const wanda = await madeUp(place, 'Wanda');
  await place.sql(readFileSync(UNKNOWN, 'utf8'));
  return wanda;
}

test('where nobody knows until when a place was a demo, only what its made-up people hold or gave ends', async () => {
  const place = await openCast({ DEMO: true });
  await firstOperator(place);
  const wanda = await ofBefore(place);
  const olga = await place.person('Olga');
  const mo = await place.person('Mo');
  const lee = await place.person('Lee');
  await give(olga, 'operator', null, place);
  await give(mo, 'moderator', await place.anew(olga), place);
  await give(lee, 'operator', wanda, place);
  await place.drain();
  place.at('2026-03-04T21:00:00Z');
  await endDemo(place);
  expect(await open(place)).toEqual(['Keeper operator', 'Mo moderator', 'Olga operator']);
  await place.drain();
  expect(await told(place, lee)).toContain('duty ended_operator');
  expect(await told(place, olga)).toContain('duty_of ended_server');
});

test('nobody is left alone by it: who runs the place goes on where nobody else would', async () => {
  const place = await openCast({ DEMO: true });
  const wanda = await ofBefore(place);
  await give(await place.person('Olga'), 'operator', wanda, place);
  await endDemo(place);
  expect(await open(place)).toContain('Olga operator');
  expect(await open(place)).not.toContain('Wanda operator');
});

test('of a demo that is known, a visitor runs the place after it in no case; whom the first operator appointed does', async () => {
  for (const [by, left] of [
    ['Wanda', []],
    ['Keeper', ['Ria moderator', 'Ria operator']],
  ] as const) {
    const place = await openCast({ DEMO: true });
    await firstOperator(place);
    const wanda = await madeUp(place, 'Wanda');
    const [keeper] = await place.sql<{ id: string }>(
      `select id from accounts.persona where name = 'Keeper'`,
    );
    const first = await place.anew({ ...wanda, name: 'Keeper', personaId: keeper?.id ?? '' });
    await give(await place.person('Ria'), 'operator', by === 'Keeper' ? first : wanda, place);
    await place.sql(`update "leading".duty set ended_at = now() where persona_id = $1`, [
      keeper?.id,
    ]);
    await endDemo(place);
    expect(await open(place), by).toEqual(left);
  }
});
