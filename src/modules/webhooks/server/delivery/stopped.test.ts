import { expect, test } from 'vitest';
import type { InboxView } from '#modules/notifications/contract.ts';
import { system } from '#platform/actor.ts';
import { asks } from '#tests/matrix/asks.ts';
import { openStage } from '../testing/stage.ts';
import { resumeEndpoint, stopEndpoint } from '../endpoint/tend-endpoint.ts';
import { editEndpoint } from '../endpoint/write-endpoint.ts';
import { carryDeliveries } from './carry-deliveries.ts';
import { takeDueDeliveries } from './outgoing-deliveries.ts';
import { sendFailedAgain, sendTest } from './send-again.ts';

const stage = await openStage();
const { receiver, olga, told, goesOn, today, nextDay } = stage;
const ann = await stage.person('Ann');
const inbox = async () => {
  const { items } = await asks<InboxView>(stage.cast, olga, 'notifications.inbox');
  return items.filter(({ kind }) => kind === 'webhook').map(({ act, place }) => [act, place.link]);
};
const take = async () => {
  const { ids } = await stage.as(system).does(takeDueDeliveries, {});
  return { ids, isMore: false };
};
/** As if it had been sent by nobody yet. */
const unsent = (endpoint: string) =>
  stage.sql('update webhooks.delivery set due_at = $2, sent_at = null where endpoint_id = $1', [
    ...[endpoint, stage.deps.now()],
  ]);

test('who takes nothing for three days is stopped; Olga is told once, lets it go on, and sends what failed again', async () => {
  nextDay();
  const one = await told();
  receiver.state.manner = 503;
  const opened = await stage.opens(ann);
  await goesOn(today());
  for (let hour = 1; hour < 80; hour += 1) await goesOn(today() + hour * 60);
  expect(await one.view()).toMatchObject({ stopped: 'failing', failed: 1, waiting: 0 });
  expect(one.came()).toHaveLength(10);
  const mine = async () =>
    (await inbox()).filter(([, link]) => link === `/operate/webhooks/${one.id}`);
  await stage.drain();
  expect((await mine()).map(([act]) => act)).toEqual(['failing']);
  receiver.state.manner = 204;
  const later = await stage.opens(ann);
  await goesOn(today() + 81 * 60);
  expect(one.came(), 'nothing while it is stopped').toHaveLength(10);
  expect((await one.view({ which: 'waiting' })).deliveries).toHaveLength(1);
  await stage.as(olga).does(sendTest, { endpoint: one.id });
  await stage.drain();
  expect(one.came(), 'but for a test').toHaveLength(11);

  await stage.as(olga).does(resumeEndpoint, { endpoint: one.id });
  await stage.drain();
  expect(one.came()).toHaveLength(12);
  const again = { endpoint: one.id };
  const tomorrow = new Date(stage.deps.now().getTime() + 86_400_000).toISOString();
  expect(await stage.as(olga).does(sendFailedAgain, { ...again, since: tomorrow })).toMatchObject({
    deliveries: 0,
  });
  expect(await stage.as(olga).does(sendFailedAgain, again)).toMatchObject({ deliveries: 1 });
  await stage.drain();
  expect(one.came()).toHaveLength(13);
  const threads = one
    .came()
    .map(({ body }) => JSON.parse(body) as { data: { thread?: string } })
    .map(({ data }) => data.thread);
  expect(new Set(threads)).toEqual(new Set([opened.thread, later.thread, undefined]));
  expect(await one.view()).toMatchObject({
    stopped: null,
    failed: 0,
    waiting: 0,
    failingSince: null,
  });
  expect(await mine()).toHaveLength(1);
});

test('who is gone is stopped at once, and hears nothing of what comes after', async () => {
  nextDay();
  const one = await told();
  receiver.state.manner = 410;
  await stage.opens(ann);
  await goesOn(today());
  receiver.state.manner = 204;
  expect(await one.view()).toMatchObject({ stopped: 'gone', failed: 1 });
  await stage.opens(ann);
  await goesOn(today() + 10);
  expect((await one.view()).deliveries).toHaveLength(1);
  await stage.drain();
  expect(await inbox()).toContainEqual(['gone', `/operate/webhooks/${one.id}`]);
});

test('a process that ends between sending and writing it down sends the same once more, under the same id', async () => {
  nextDay();
  const one = await told();
  await stage.opens(ann);
  await stage.drain();
  await unsent(one.id);
  const taken = await take();
  expect(taken.ids).toHaveLength(1);
  // It is sent, and nobody is left to write it down.
  const broken = { ...stage.deps, db: { ...stage.deps.db } };
  let acts = 0;
  const begin = stage.deps.db.begin.bind(stage.deps.db);
  broken.db.begin = (work: never) => {
    acts += 1;
    if (acts > 1) return Promise.reject(new Error('killed'));
    return begin(work);
  };
  await expect(carryDeliveries(broken, taken, new AbortController().signal)).rejects.toThrow(
    'killed',
  );
  expect(one.came()).toHaveLength(2);
  await goesOn(today() + 1);
  expect(one.came(), 'whoever took it has it').toHaveLength(2);
  await goesOn(today() + 3);
  expect(one.came()).toHaveLength(3);
  const sent = one.came().map(({ headers, body }) => [headers['webhook-id'], body]);
  expect(new Set(sent.map(String)).size).toBe(1);
});

test('stopped between taking and sending, nothing is sent, and nothing is counted', async () => {
  nextDay();
  const one = await told();
  await stage.opens(ann);
  await stage.drain();
  await unsent(one.id);
  const before = one.came().length;
  const taken = await take();
  await stage.as(olga).does(stopEndpoint, { endpoint: one.id });
  await carryDeliveries(stage.deps, taken, new AbortController().signal);
  expect(one.came()).toHaveLength(before);
  expect((await one.view()).waiting).toBe(1);
});

test.each([
  ['another event', 0, { types: ['community.reply_posted'], places: [] }],
  ['this place alone', 1, { types: ['community.thread_opened'], places: [stage.space] }],
])('what waited is sent only if Olga still chooses it: %s', async (_what, times, chosen) => {
  nextDay();
  const { id: endpoint, came, view } = await told();
  await stage.as(olga).does(stopEndpoint, { endpoint });
  await stage.opens(ann);
  await goesOn(today());
  expect(came()).toEqual([]);
  const { name, address, base } = await view();
  await stage.as(olga).does(editEndpoint, { endpoint, name, address, ...chosen, base });
  await stage.as(olga).does(resumeEndpoint, { endpoint });
  await goesOn(today() + 1);
  expect(came()).toHaveLength(times);
});
