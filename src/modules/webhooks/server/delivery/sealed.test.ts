import { expect, test } from 'vitest';
import type { InboxView } from '#modules/notifications/contract.ts';
import { asks } from '#tests/matrix/asks.ts';
import { openStage } from '../testing/stage.ts';
import { resumeEndpoint, rotateSecret } from '../endpoint/tend-endpoint.ts';
import { sendTest } from './send-again.ts';

const stage = await openStage();
const { olga, told, goesOn, today, nextDay } = stage;
const ann = await stage.person('Ann');
const OTHER_KEY = `${'a'.repeat(42)}c`;

/** Whatever is done meanwhile is done with another key, as where `secrets.key` was lost. */
async function withoutKey(work: () => Promise<unknown>) {
  const { settings } = stage.deps;
  const { SECRETS_KEY } = settings;
  Object.assign(settings, { SECRETS_KEY: OTHER_KEY });
  try {
    await work();
  } finally {
    Object.assign(settings, { SECRETS_KEY });
  }
}
const heard = async () => {
  const { items } = await asks<InboxView>(stage.cast, olga, 'notifications.inbox');
  return items.filter(({ kind, act }) => kind === 'webhook' && act === 'sealed').length;
};

test('one whose secret cannot be opened stops by itself, and Olga is told; the others are sent what they wait for', async () => {
  nextDay();
  const lost = await told();
  await withoutKey(async () => {
    const well = await told();
    for (let nr = 0; nr < 3; nr += 1) await stage.opens(ann);
    await goesOn(today());
    await goesOn(today() + 1);
    expect(well.came()).toHaveLength(3);
    expect(await lost.view()).toMatchObject({ stopped: 'sealed', waiting: 3, failed: 0 });
    expect((await lost.view()).deliveries.map(({ attempts }) => attempts)).toEqual([0, 0, 0]);
    await stage.drain();
    expect(await heard()).toBe(1);
    const again = await stage.as(olga).refused(resumeEndpoint, { endpoint: lost.id });
    expect(again.why).toBe('webhook_sealed');
    await stage.as(olga).does(sendTest, { endpoint: lost.id });
    await goesOn(today() + 2);
    expect((await lost.view({ which: 'failed' })).deliveries).toMatchObject([
      { type: 'webhooks.tested', problem: 'sealed' },
    ]);
  });
  expect(lost.came()).toEqual([]);
  await stage.as(olga).does(resumeEndpoint, { endpoint: lost.id });
  await goesOn(today() + 3);
  expect(lost.came(), 'with the key back, all that waited').toHaveLength(3);
});

test('where the key does not come back, a new secret lets it go on, and nothing of the one before is signed', async () => {
  nextDay();
  const lost = await told();
  await withoutKey(async () => {
    await stage.opens(ann);
    await goesOn(today());
    expect((await lost.view()).stopped).toBe('sealed');
    await stage.as(olga).does(rotateSecret, { endpoint: lost.id });
    expect((await lost.view()).formerUntil).toBeNull();
    await stage.as(olga).does(resumeEndpoint, { endpoint: lost.id });
    await goesOn(today() + 1);
    expect(lost.came()).toHaveLength(1);
    expect(String(lost.came()[0]?.headers['webhook-signature']).split(' ')).toHaveLength(1);
  });
});
