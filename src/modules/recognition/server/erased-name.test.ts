import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { whoIs } from '#modules/accounts/index.server.ts';
import { system, type Person } from '#platform/actor.ts';
import { context } from '#platform/perform.ts';
import { openCast } from '#tests/cast/cast.ts';
import { badges } from './badges.ts';
import { createBadge, retireBadge } from './manage-badges.ts';
import { personal } from './personal.sql.ts';

const cast = await openCast();
const olga = await cast.withDuty(await cast.person('Olga'), 'operator');

async function erases({ accountId }: Person): Promise<void> {
  const who = (await whoIs(cast.db.read(), accountId)) ?? expect.fail();
  for (const { run } of personal.erase)
    await cast.db.begin((tx) =>
      run(context<never>(cast.deps, tx, system).ctx, {
        ...{ who, posts: 'remove', salt: randomUUID() },
      }),
    );
}

const titles = async () =>
  (await cast.as(olga).asks(badges)).badges.map(({ title }) => title).sort();

test('badges that were called after two who have left are told apart by a number, and both have left', async () => {
  const [ann, ben, cleo] = [
    await cast.person('Ann'),
    await cast.person('Ben'),
    await cast.person('Cleo'),
  ];
  for (const title of [
    'Friend of @Ann',
    'Friend of @ann, too',
    'Friend of @Ben',
    'Friend of @Cleo',
  ])
    await cast.as(olga).does(createBadge, { title });
  const { badge } = await cast.as(olga).does(createBadge, { title: 'Thanks, @Ben' });
  await cast.as(olga).does(createBadge, { title: 'Thanks, @Ann' });
  await cast.as(olga).does(retireBadge, { badge });
  for (const person of [ann, ben, cleo]) await erases(person);
  expect(await titles()).toEqual([
    'Friend of @somebody',
    'Friend of @somebody 2',
    'Friend of @somebody 3',
    'Friend of @somebody, too',
    // One that is given no more takes no title from another.
    'Thanks, @somebody',
    'Thanks, @somebody',
  ]);
});
