import { expect, test } from 'vitest';
import { createRegistry } from '../registry.ts';
import { openWorld } from './world.ts';

const registry = createRegistry([]);
const [here, elsewhere] = [await openWorld(registry), await openWorld(registry)];

test('what another world asks meanwhile is no statement of this one', async () => {
  const counted = await here.statements(async () => {
    await here.sql('select 1');
    // As a timer does that was set by a file before.
    await elsewhere.sql('select 2');
    await here.sql('select 3');
  });
  expect(counted).toBe(2);
});
