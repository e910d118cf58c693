import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { system, type Actor, type Person } from '#platform/actor.ts';
import type { InboxView } from '#modules/notifications/contract.ts';
import type { DecisionsView } from '#modules/safety/decisions.contract.ts';
import { openCast } from '#tests/cast/cast.ts';
import { asks } from '#tests/matrix/asks.ts';
import { endClearance, endDuty, grantClearance, grantDuty } from './grants.ts';

const cast = await openCast();
const keeper = await cast.withDuty(await cast.person('Keeper'), 'operator');
const reason = 'She asked to help and we know her.';

test('what was ended on the machine, by whoever runs the place, or by itself is read as that by whom it concerns', async () => {
  const decided = async (who: Person) =>
    (await asks<DecisionsView>(cast, who, 'safety.decisions_about_me')).decisions
      .filter(({ says }) => says.includes('_ended'))
      .map(({ says, dutyKind }) => [says, dutyKind]);
  const [vera, wim] = [await cast.person('Vera'), await cast.person('Wim')];
  const ends = async (who: Person, by: Actor) => {
    const person = who.personaId;
    const { duty } = await cast.as(keeper).does(grantDuty, { person, kind: 'mentor', reason });
    await cast.as(by).does(endDuty, { duty, reason });
    const { clearance } = await cast.as(keeper).does(grantClearance, { person, reason });
    await cast.as(by).does(endClearance, { clearance, reason });
  };
  await ends(vera, system);
  await ends(wim, keeper);
  const both = (under: string) => [
    ['inbox.clearance_ended', under],
    ['inbox.duty_ended_mentor', under],
  ];
  expect((await decided(vera)).sort()).toEqual(both('server'));
  expect((await decided(wim)).sort()).toEqual(both('operator'));
});

test('who is made to look after one space reads in the inbox which one; by what they may read themselves', async () => {
  const [uma, id] = [await cast.person('Uma'), randomUUID()];
  await cast.sql(
    `insert into community.space (id, slug, title, side, position, created_at) values ($1, 'sleep', 'Sleep', 'adult', 1, now())`,
    [id],
  );
  const given = { person: uma.personaId, kind: 'moderator', scope: id, reason } as const;
  const { duty } = await cast.as(keeper).does(grantDuty, given);
  await cast.as(keeper).does(grantDuty, { ...given, scope: null });
  const told = async (who: Person) => {
    await cast.drain();
    return (await asks<InboxView>(cast, who, 'notifications.inbox')).items
      .filter(({ says }) => says.startsWith('inbox.duty_'))
      .map(({ says, place }) => [says, place.title]);
  };
  expect(await told(uma)).toEqual([
    ['inbox.duty_given_moderator', 'moderator'],
    ['inbox.duty_given_one_moderator', 'Sleep'],
  ]);
  // Out of her sight since: it is not named any more, and what was said of it is.
  cast.at(new Date(cast.deps.now().getTime() + 3_600_000));
  await cast.as(keeper).does(endDuty, { duty, reason });
  await cast.sql(
    `update community.space set reads = 'holders', read_duties = '{host}' where id = $1`,
    [id],
  );
  await cast.sql(`update "leading".duty set ended_at = now() where persona_id = $1`, [
    uma.personaId,
  ]);
  expect((await told(await cast.anew(uma)))[0]).toEqual(['inbox.duty_ended_one_moderator', '']);
});
