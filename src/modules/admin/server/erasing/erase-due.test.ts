import { expect, test } from 'vitest';
import { system, type Person } from '#platform/actor.ts';
import { openCast } from '#tests/cast/cast.ts';
import { deleteMyAccount, stay } from '../data/leave.ts';
import { myData } from '../data/my-data.ts';
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

test('of two operators who ask to leave, one after the other or at once, the second is told why they cannot yet', async () => {
  const place = await openCast();
  const seat = async (name: string) => {
    const person = await place.withDuty(await place.person(name), 'operator');
    const key = Buffer.from(name);
    await place.sql(
      `insert into accounts.session (token_hash, account_id, persona_id, created_at, seen_at, proved_at, expires_at)
       values ($1, $2, $3, $4, $4, $4, $4::timestamptz + interval '90 days')`,
      [key, person.accountId, person.personaId, place.deps.now()],
    );
    return { ...person, sessionKey: key.toString('hex') };
  };
  const one = await seat('Uma');
  const alone = await place.as(one).refused(deleteMyAccount, { posts: 'keep' });
  expect(alone).toMatchObject({ code: 'forbidden', why: 'last_operator' });
  expect((await place.as(one).asks(myData, {})).can.delete).toBe('last_operator');
  const two = await seat('Udo');
  const leave = (who: Person) => place.as(who).does(deleteMyAccount, { posts: 'keep' });
  const asked = await Promise.allSettled([leave(one), leave(two)]);
  const refused = asked.flatMap((end) =>
    end.status === 'rejected' ? [end.reason as { why: string }] : [],
  );
  expect(refused).toMatchObject([{ code: 'forbidden', why: 'last_operator_stays_behind' }]);
  const stays = asked[0]?.status === 'rejected' ? one : two;
  const view = await place.as(stays).asks(myData, {});
  expect(view.can.delete).toBe('last_operator_stays_behind');
  // The other stays after all, or somebody else is there: then they may go.
  await place.as(stays === one ? two : one).does(stay, {});
  await leave(stays);
});

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
