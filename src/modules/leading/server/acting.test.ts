import { expect, test } from 'vitest';
import { holds, system, type Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { duties } from './duties.ts';
import { endDuty, grantDuty } from './grants.ts';
import { keepModerated } from './acting.ts';

const reason = 'She asked to help and we know her.';

async function open() {
  const cast = await openCast();
  const keeper = await cast.withDuty(await cast.person('Keeper'), 'operator');
  const moderates = async (who: Person) => holds(await cast.anew(who), 'moderate');
  const look = () => cast.as(system).does(keepModerated, {});
  const give = async (
    who: Person,
    duty: string,
    by: Person = keeper,
    scope: string | null = null,
  ) =>
    (
      await cast
        .as(by)
        .does(grantDuty, { person: who.personaId, kind: duty as 'host', scope, reason })
    ).duty;
  const audited = async () =>
    (
      await cast.sql<{ at: string }>(
        `select evidence ->> 'isActing' as at from platform.audit_entry
         where evidence ? 'isActing' order by at`,
      )
    ).map(({ at }) => at);
  return { cast, keeper, moderates, look, give, audited };
}

test('an operator alone moderates, until Mira does, and again when she stops; all of it is audited', async () => {
  const { cast, keeper, moderates, look, give, audited } = await open();
  expect(await moderates(keeper)).toBe(false);
  await look();
  await look();
  expect(await moderates(keeper)).toBe(true);
  const [own] = (await cast.as(keeper).asks(duties)).duties.filter(({ isActing }) => isActing);
  expect(own).toMatchObject({ name: 'Keeper', kind: 'moderator' });
  const mira = await cast.person('Mira');
  const duty = await give(mira, 'moderator');
  expect([await moderates(keeper), await moderates(mira)]).toEqual([false, true]);
  await cast.as(keeper).does(endDuty, { duty, reason });
  expect([await moderates(keeper), await moderates(mira)]).toEqual([true, false]);
  expect(await audited()).toEqual(['false', 'true', 'true']);
});

test('who moderates in one space alone takes it from nobody; a host everywhere does', async () => {
  const { cast, keeper, moderates, look, give } = await open();
  await look();
  const scope = crypto.randomUUID();
  await cast.sql(
    `insert into community.space (id, slug, title, side, position, created_at) values ($1, 'one', 'One', 'adult', 1, now())`,
    [scope],
  );
  await give(await cast.person('Sol'), 'moderator', keeper, scope);
  expect(await moderates(keeper)).toBe(true);
  await give(await cast.person('Hope'), 'host');
  expect(await moderates(keeper)).toBe(false);
});

test('it is in nobody’s hands, and goes with the operator’s own duty', async () => {
  const { cast, keeper, moderates, look, give } = await open();
  await look();
  const olga = await cast.person('Olga');
  const hers = await give(olga, 'operator');
  expect(await moderates(olga)).toBe(true);
  const second = await cast.anew(olga);
  const [own] = (await cast.as(keeper).asks(duties)).duties.filter(
    ({ isActing, person }) => isActing && person === keeper.personaId,
  );
  const end = { duty: own?.id ?? '', reason };
  expect((await cast.as(second).refused(endDuty, end)).why).toBe('ends_by_itself');
  await cast.as(keeper).does(endDuty, { duty: hers, reason });
  expect([await moderates(olga), await moderates(keeper)]).toEqual([false, true]);
  // A real one takes the place of what stands in.
  await give(olga, 'operator');
  await give(keeper, 'moderator', await cast.anew(olga));
  expect(await moderates(olga)).toBe(false);
  await look();
  const all = (await cast.as(keeper).asks(duties)).duties;
  expect(all.filter(({ kind }) => kind === 'moderator').map(({ isActing }) => isActing)).toEqual([
    false,
  ]);
});

test('nobody else sets it going, and a clearance does for it what it does for every moderator', async () => {
  const { cast, keeper, look } = await open();
  expect((await cast.as(keeper).refused(keepModerated, {})).code).toBe('not_found');
  const cleared = await cast.withDuty(await cast.person('Clara'), 'operator', { cleared: true });
  await look();
  const place = { id: 'x', side: 'teen' } as const;
  expect(holds(await cast.anew(keeper), 'moderate', place)).toBe(false);
  expect(holds(await cast.anew(cleared), 'moderate', place)).toBe(true);
});
