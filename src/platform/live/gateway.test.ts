import assert from 'node:assert/strict';
import { randomUUID } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, test } from 'vitest';
import { guest, type Actor } from '../actor.ts';
import { createLog } from '../log.ts';
import { ask } from '../perform.ts';
import { openWorld } from '../testing/world.ts';
import { createGateway, type GatewayLimits } from './gateway.ts';
import { listenToPostgres } from './postgres-bus.ts';
import { close, cups, cupsChannel, pour, teahouse } from './testing/teahouse.ts';
import { openLive } from './testing/live-client.ts';

const world = await openWorld(teahouse);
const log = createLog('silent');
const url = String(world.db.pool.options.connectionString);
const bus = listenToPostgres({ url, log });
await bus.ready;
const stops: (() => unknown)[] = [() => bus.close()];
afterAll(async () => {
  for (const stop of stops.reverse()) await stop();
});

const people = new Map<string, Actor>();
const person = (name: string) => {
  const id = randomUUID();
  people.set(name, { ...guest(), kind: 'person', accountId: id, personaId: id, name });
  return { id, headers: { authorization: name } };
};
const poured = (to: { id: string }, spill = false) =>
  world.as(guest()).does(pour, { to: to.id, spill });

async function open(limits: Partial<GatewayLimits> = {}, channel = cupsChannel) {
  const gateway = createGateway({
    bus,
    channels: [channel],
    actorOf: ({ headers }) => Promise.resolve(people.get(headers.authorization ?? '') ?? guest()),
    ask: (actor, query) => ask(world.deps, actor, query, {}),
    log,
    limits,
  });
  const server = createServer((req, res) => {
    if (!gateway.handle(req, res)) res.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  stops.push(() => (gateway.close(), server.closeAllConnections(), server.close()));
  return { gateway, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const { gateway, origin } = await open();

test('only who has signed in gets a stream; nothing but GET, nothing but /live', async () => {
  const refused = await fetch(`${origin}/live`);
  assert.equal(refused.status, 401);
  assert.equal(refused.headers.get('content-type'), 'application/problem+json');
  assert.equal(((await refused.json()) as { code: string }).code, 'unauthenticated');
  assert.equal((await fetch(`${origin}/live`, { method: 'POST' })).status, 405);
  assert.equal((await fetch(`${origin}/liver`)).status, 404);
});

test('Ann is sent her cursor at once, then wake-ups; Ben’s never arrive', async () => {
  const [ann, ben] = [person('Ann'), person('Ben')];
  const [hers, his] = [await openLive(origin, ann.headers), await openLive(origin, ben.headers)];
  assert.equal(hers.type, 'text/event-stream; charset=utf-8');
  assert.deepEqual(await hers.at(0), { event: 'cups', id: 'cups:0', data: { seq: 0 } });
  assert.ok((hers.retry ?? 0) >= 1_000);
  // His first cursor is read from the database: only then is it certain to be from before the pouring.
  await his.at(0);

  for (let n = 0; n < 3; n += 1) await poured(ben);
  await poured(ann);
  assert.deepEqual((await hers.at(1)).data, { seq: 1 });
  await his.at(3);
  assert.equal(hers.events.length, 2);
  assert.deepEqual(
    his.events.map((event) => event.id),
    ['cups:0', 'cups:1', 'cups:2', 'cups:3'],
  );
  hers.leave();
  his.leave();
});

test('an act that failed wakes nobody', async () => {
  const ann = person('Ann');
  const stream = await openLive(origin, ann.headers);
  await stream.at(0);
  await assert.rejects(poured(ann, true), /spilt/);
  await poured(ann);
  assert.deepEqual((await stream.at(1)).data, { seq: 1 });
  stream.leave();
});

test('who slept catches up at once, and who missed nothing is not woken', async () => {
  const ann = person('Ann');
  await poured(ann);
  await poured(ann);
  const late = await openLive(origin, { ...ann.headers, 'last-event-id': 'cups:1' });
  assert.deepEqual(await late.at(0), { event: 'cups', id: 'cups:2', data: { seq: 2 } });
  const same = await openLive(origin, { ...ann.headers, 'last-event-id': 'cups:2' });
  await poured(ann);
  assert.deepEqual((await same.at(0)).data, { seq: 3 });
  late.leave();
  same.leave();
});

test('the database cuts the listener off; what happened meanwhile arrives, and what comes after', async () => {
  const ann = person('Ann');
  const stream = await openLive(origin, ann.headers);
  await stream.at(0);
  await world.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'samovar live' and datname = current_database()`,
  );
  await poured(ann);
  assert.deepEqual((await stream.at(1)).data, { seq: 1 });
  await poured(ann);
  assert.deepEqual((await stream.at(2)).data, { seq: 2 });
  stream.leave();
});

test('a stream ends with its session', async () => {
  const ann = person('Ann');
  const stream = await openLive(origin, ann.headers);
  await stream.at(0);
  await world.as(guest()).does(close, { to: ann.id });
  await poured(ann);
  await stream.at(1);
  people.delete('Ann');
  await world.as(guest()).does(close, { to: ann.id });
  await stream.ended;
});

test('a session that ended unseen is found at a heartbeat', async () => {
  const quick = await open({ heartbeatMs: 20, recheckMs: 60 });
  const stream = await openLive(quick.origin, person('Ann').headers);
  await stream.at(0);
  people.delete('Ann');
  await stream.ended;
  assert.ok(stream.comments > 0);
  assert.equal(quick.gateway.stats().streams, 0);
});

test('a reader too slow is dropped; one person has so many streams and no more', async () => {
  // A long name fills the sockets of the system with fewer wake-ups.
  const wide = { ...cupsChannel, name: 'c'.repeat(1_000) };
  const small = await open({ backlogBytes: 50_000, streamsPerPerson: 1 }, wide);
  const ann = person('Ann');
  const stream = await openLive(small.origin, ann.headers);
  await stream.at(0);
  assert.equal((await openLive(small.origin, ann.headers)).status, 429);
  stream.pause();
  await world.sql(
    `select pg_notify('samovar_live', json_build_object('channel', $1::text, 'to', array[$2::text], 'seq', n)::text)
     from generate_series(1, 10000) n`,
    [wide.name, ann.id],
  );
  while (small.gateway.stats().streams > 0) await new Promise((done) => setTimeout(done, 20));
  assert.equal(small.gateway.stats().dropped, 1);
});

test('shutting down ends every stream', async () => {
  const closing = await open();
  const stream = await openLive(closing.origin, person('Ann').headers);
  await stream.at(0);
  closing.gateway.close();
  await stream.ended;
  assert.equal(
    (await fetch(`${closing.origin}/live`, { headers: { authorization: 'Ann' } })).status,
    503,
  );
  assert.ok(gateway.stats().wakes > 0);
  assert.equal(cups.statements, 1);
});
