import { expect, test } from 'vitest';
import { holds, system, type Person } from '#platform/actor.ts';
import { markDemo } from '#platform/demo.sql.ts';
import { openCast } from '#tests/cast/cast.ts';
import { asks } from '#tests/matrix/asks.ts';
import { does } from '#tests/matrix/side.ts';
import { endDemo, fillDemo } from '../demo.ts';
import { firstOperator } from '../first-operator.ts';

const cast = await openCast({ DEMO: true });
const give = (to: Person, duty: string, by: Person | null = null) =>
  cast.as(by ?? system).does(cast.registry.useCases.get('leading.grant_duty') as never, {
    ...{ person: to.personaId, duty, reason: 'For a look around.' },
  });
const open = async () =>
  (
    await cast.sql<{ held: string }>(
      `select c.name || ' ' || d.kind as held from "leading".duty d
        join accounts.pub_member_card c on c.id = d.persona_id where d.ended_at is null order by 1`,
    )
  ).map(({ held }) => held);

test('nothing that was given in a demo holds power after it, whoever holds it; what was given since does', async () => {
  await firstOperator(cast);
  await cast.db.begin((tx) => markDemo(tx, cast.deps.now()));
  const wanda = await cast.person('Wanda');
  await cast.sql(`update accounts.persona set source = 'demo' where id = $1`, [wanda.personaId]);
  await cast.withDuty(wanda, 'operator');
  // A visitor joins under a name of their own, and is made an operator by one of the made-up people.
  const visitor = await cast.person('Visitor');
  await give(visitor, 'operator', await cast.anew(wanda));
  const clearing = { person: visitor.personaId, reason: 'For a look around.' };
  await does(cast, await cast.anew(wanda), 'leading.grant_clearance', clearing);
  const sitting = { ...(await cast.anew(visitor)), sessionKey: 'here' };
  const { code } = await does<{ code: string }>(cast, sitting, 'accounts.invite', {});
  expect(holds(sitting, 'operate')).toBe(true);

  await endDemo(cast);
  const keeper = ['Keeper moderator', 'Keeper operator'];
  expect(await open()).toEqual(keeper);
  expect(await cast.sql('select from "leading".clearance where ended_at is null')).toEqual([]);
  expect((await cast.anew(visitor)).powers).toEqual([]);
  expect(await asks(cast, visitor, 'accounts.joining', { invitation: code })).toMatchObject({
    invitation: { state: 'over' },
  });
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
