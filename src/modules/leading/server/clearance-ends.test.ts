import { expect, test } from 'vitest';
import { system, type Person } from '#platform/actor.ts';
import type { InboxView } from '#modules/notifications/contract.ts';
import { openCast } from '#tests/cast/cast.ts';
import { asks } from '#tests/matrix/asks.ts';
import { tellClearanceEnds } from './clearance-ends.ts';
import { endClearance, grantClearance } from './grants.ts';

const DAY = 86_400_000;
const reason = 'She was checked by the office.';

async function open() {
  const cast = await openCast();
  const start = new Date('2026-03-01T08:00:00Z');
  cast.at(start.toISOString());
  const olga = await cast.withDuty(await cast.person('Olga'), 'operator');
  const omar = await cast.withDuty(await cast.person('Omar'), 'operator');
  const mira = await cast.withDuty(await cast.person('Mira'), 'moderator');
  return {
    ...{ cast, olga, omar, mira, start },
    clear: (who: Person, months: number) =>
      cast.as(olga).does(grantClearance, { person: who.personaId, months, reason }),
    /** What was told by then, three processes looking at once. */
    look: async (days: number, from = start) => {
      cast.at(new Date(from.getTime() + days * DAY).toISOString());
      const looks = [1, 2, 3].map(() => cast.as(system).does(tellClearanceEnds, {}));
      const told = (await Promise.all(looks)).reduce((sum, one) => sum + one.told, 0);
      await cast.drain();
      return told;
    },
    says: async (who: Person) =>
      (await asks<InboxView>(cast, who, 'notifications.inbox')).items
        .filter(({ says }) => /ends_|ran_out/.test(says))
        .map(({ says, place }) => [says.replace('inbox.', ''), place.title, place.link]),
  };
}

test('Mira and those who run the place are told 30 and 7 days before her clearance ends, and when it ended; once each', async () => {
  const { olga, omar, mira, clear, look, says } = await open();
  await clear(mira, 6);
  // Until 1 September: 184 days.
  const told = [];
  for (const days of [100, 153, 155, 156, 178, 180, 183, 185, 186]) told.push(await look(days));
  expect(told).toEqual([0, 0, 1, 0, 1, 0, 0, 1, 0]);
  expect(await says(mira)).toEqual(
    ['ran_out', 'ends_7', 'ends_30'].map((act) => [`clearance_${act}`, '', '/settings/acts']),
  );
  for (const one of [olga, omar])
    expect(await says(one)).toEqual(
      ['ran_out', 'ends_7', 'ends_30'].map((act) => [`clearance_of_${act}`, 'Mira', '/operate']),
    );
  expect(await says(await (await open()).cast.person('Nobody'))).toEqual([]);
});

test('whoever is cleared anew in time is told of the new one alone; who was for a month, not at once', async () => {
  const { cast, olga, mira, clear, look, says } = await open();
  const first = await clear(mira, 1);
  expect(await look(1), 'she has just heard how long').toBe(0);
  expect(await look(25)).toBe(1);
  await clear(mira, 12);
  expect(await look(40), 'the first has ended, and she is cleared').toBe(0);
  expect((await says(mira)).map(([act]) => act)).toEqual(['clearance_ends_7']);
  await cast.as(olga).does(endClearance, { clearance: first.clearance, reason });
  expect(await look(380)).toBe(1);
});

test('what an operator ended is told as that, and never that it ran out', async () => {
  const { cast, olga, mira, clear, look, says } = await open();
  const { clearance } = await clear(mira, 6);
  await cast.as(olga).does(endClearance, { clearance, reason });
  expect(await look(200)).toBe(0);
  expect(await says(mira)).toEqual([]);
});

test('only the clock tells it', async () => {
  const { cast, olga } = await open();
  expect((await cast.as(olga).refused(tellClearanceEnds, {})).code).toBe('not_found');
});
