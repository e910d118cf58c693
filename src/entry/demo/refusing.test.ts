import { expect, test } from 'vitest';
import { registry } from '#entry/modules.ts';
import { StartError } from '#platform/embedded/start-error.ts';
import { openWorld } from '#platform/testing/world.ts';
import { endDemo, fillDemo } from '../demo.ts';
import { firstOperator } from '../first-operator.ts';

test('A place where somebody is already is told so, and is left as it was', async () => {
  const other = await openWorld(registry);
  await firstOperator(other);
  await expect(fillDemo(other)).rejects.toThrow(StartError);
  await endDemo(other);
  expect(
    await other.sql(
      'select count(*)::int as people, (select count(*)::int from platform.demo) as demos from accounts.persona where exists (select from accounts.account where password_hash is not null)',
    ),
  ).toEqual([{ people: 1, demos: 0 }]);
});
