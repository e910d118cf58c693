import { expect, test } from 'vitest';
import { system, type Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { eraseDue } from './erase-due.ts';

const cast = await openCast();
const asksToLeave = ({ accountId }: Person) =>
  cast.sql(
    `insert into accounts.leaving (account_id, asked_at, due_at, posts) values ($1, $2::timestamptz - interval '1 day', $2, 'remove')`,
    [accountId, cast.deps.now()],
  );
const stillThere = async (...people: Person[]) =>
  (
    await cast.sql<{ id: string }>(`select id from accounts.account where id = any($1)`, [
      people.map(({ accountId }) => accountId),
    ])
  ).length;

test('of two operators who leave together one stays, until somebody else runs the place', async () => {
  const olga = await cast.withDuty(await cast.person('Olga'), 'operator');
  const omar = await cast.withDuty(await cast.person('Omar'), 'operator');
  await asksToLeave(olga);
  await asksToLeave(omar);
  const timer = cast.as(system);
  expect((await timer.does(eraseDue, {})).begun).toHaveLength(1);
  expect((await timer.does(eraseDue, {})).begun, 'nor while the first is on their way').toEqual([]);
  await cast.drain();
  expect(await stillThere(olga, omar)).toBe(1);
  expect((await timer.does(eraseDue, {})).begun).toEqual([]);
  await cast.withDuty(await cast.person('Petra'), 'operator');
  expect((await timer.does(eraseDue, {})).begun).toHaveLength(1);
  await cast.drain();
  expect(await stillThere(olga, omar)).toBe(0);
});
