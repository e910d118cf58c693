import assert from 'node:assert/strict';
import { test } from 'vitest';
import { guest, type Person } from '../actor.ts';
import type { ViewOf } from '../use-case.ts';
import { openWorld } from '../testing/world.ts';
import { isSaid, openLive, stands } from './testing/live-client.ts';
import { openLivePlace, somebody } from './testing/live-place.ts';
import { provesChannel } from './testing/proves-channel.ts';
import {
  cups,
  cupsChannel,
  pour,
  serve,
  table,
  tableChannel,
  teahouse,
} from './testing/teahouse.ts';

const world = await openWorld(teahouse);
const place = await openLivePlace(world, [cupsChannel, tableChannel]);
const { origin } = place;

const does = (...[act, input]: Parameters<ReturnType<typeof world.as>['does']>) =>
  world.as(guest()).does(act, input);
const poured = (to: Person, spill = false) => does(pour, { to: to.personaId, spill });
const served = (key: string, to: Person) => does(serve, { key, for: to.personaId });
const cupsIn = (news: { html?: string }) =>
  (JSON.parse(news.html ?? '{}') as ViewOf<typeof cups>).cups;

test('only who has signed in gets a stream; nothing but GET and POST, nothing but /live', async () => {
  const refused = await fetch(`${origin}/live`);
  assert.equal(refused.status, 401);
  assert.equal(refused.headers.get('content-type'), 'application/problem+json');
  assert.equal(((await refused.json()) as { code: string }).code, 'unauthenticated');
  assert.equal((await fetch(`${origin}/live`, { method: 'DELETE' })).status, 405);
  assert.equal((await fetch(`${origin}/liver`)).status, 404);
});

test('Ann is told where her cups stand, then each that is poured; Ben’s never arrive', async () => {
  const [ann, ben] = [somebody('Ann'), somebody('Ben')];
  const [hers, his] = [await place.stream(ann, 'cups'), await place.stream(ben, 'cups')];
  assert.equal(hers.type, 'text/event-stream; charset=utf-8');
  assert.deepEqual(await hers.at(0), { on: 'cups', seq: 0 });
  await his.at(0);
  for (let n = 0; n < 3; n += 1) await poured(ben);
  await poured(ann);
  const news = await hers.at(1);
  assert.deepEqual([news.on, news.after, news.seq, cupsIn(news).length], ['cups', 0, 1, 1]);
  await his.first(({ seq }) => seq === 3);
  assert.equal(hers.news.length, 2);
  assert.equal(his.news.flatMap(cupsIn).filter(Boolean).length, 3);
  hers.leave();
  his.leave();
});

test('an act that failed wakes nobody', async () => {
  const ann = somebody('Ann');
  const stream = await place.stream(ann, 'cups');
  await stream.at(0);
  await assert.rejects(poured(ann, true), /spilt/);
  await poured(ann);
  assert.equal((await stream.at(1)).seq, 1);
  stream.leave();
});

test('snapshot before + news = snapshot after, of one’s own and of what is shared', async () => {
  const ann = somebody('Ann');
  type Cups = ViewOf<typeof cups>;
  await provesChannel<Cups, Cups>(place, cupsChannel, {
    ...{ reader: ann, key: '' },
    snapshot: () => world.as(ann).asks(cups, { after: -1 }),
    applied: (state, view) => ({ ...view, cups: [...state.cups, ...view.cups] }),
    acts: { one: () => poured(ann), 'one more': () => poured(ann) },
  });
  type Table = ViewOf<typeof table>;
  await provesChannel<Table, Table>(place, tableChannel, {
    ...{ reader: ann, key: 'by-the-window' },
    snapshot: () => world.as(ann).asks(table, { key: 'by-the-window', after: -1 }),
    applied: (state, view) => ({ ...view, cups: [...state.cups, ...view.cups] }),
    acts: {
      'for somebody else': () => served('by-the-window', somebody('Ben')),
      'for oneself': () => served('by-the-window', ann),
    },
  });
});

test('the proof is awake: news that say something else, or nothing, are found', async () => {
  const ann = somebody('Ann');
  type Cups = ViewOf<typeof cups>;
  const story = {
    ...{ reader: ann, key: '' },
    snapshot: () => world.as(ann).asks(cups, { after: -1 }),
    applied: (_state: Cups, view: Cups) => view,
  };
  await poured(ann);
  await assert.rejects(
    provesChannel<Cups, Cups>(place, cupsChannel, { ...story, acts: { one: () => poured(ann) } }),
    /one: for whoever is there/,
  );
  const nothing = () => Promise.resolve();
  await assert.rejects(
    provesChannel<Cups, Cups>(place, cupsChannel, { ...story, acts: { nothing } }),
    /nothing: nothing moved/,
  );
});

test('who comes from another time begins anew; who missed nothing is told nothing', async () => {
  const ann = somebody('Ann');
  await poured(ann);
  const ahead = await place.stream(ann, 'cups@9');
  assert.deepEqual(await ahead.at(0), { on: 'cups', seq: 1, isStale: true });
  const same = await place.stream(ann, 'cups@1');
  await poured(ann);
  assert.deepEqual([(await same.at(0)).html, (await same.at(1)).seq], [undefined, 2]);
  for (let n = 0; n < 51; n += 1) await poured(ann);
  const late = await place.stream(ann, 'cups@0');
  const news = await late.first(({ isStale }) => isStale === true);
  assert.deepEqual([news.seq, news.html, news.within], [53, undefined, 40]);
  for (const stream of [ahead, same, late]) stream.leave();
});

test('many at one table are asked for once, but for those who have something of their own there', async () => {
  const guests = Array.from({ length: 12 }, (_, n) => somebody(`Guest ${n}`));
  const [own] = guests as [Person];
  // Nobody says that they are there: that would be counted, too.
  const { origin: quiet } = await place.open({}, { channels: [{ ...tableChannel, signals: [] }] });
  const streams = await Promise.all(
    guests.map((one) => openLive(quiet, place.known(one), ['table:long'])),
  );
  await Promise.all(streams.map((stream) => stream.first(stands)));
  let owned: number[] = [];
  const statements = await world.statements(async () => {
    await served('long', own);
    const views = await Promise.all(streams.map((stream) => stream.first(isSaid)));
    owned = views.map(({ html = '' }) => (JSON.parse(html) as ViewOf<typeof table>).own);
  });
  assert.deepEqual(
    owned,
    guests.map((one) => (one === own ? 1 : 0)),
  );
  // The act: 3 and its wake-up. The marks, here two for each, and how far it had come. Twice the question,
  // for her and for all others.
  assert.equal(statements, 5 + 2 * guests.length + 2 * table.statements);
  streams.forEach((stream) => stream.leave());
});

test('where something comes each time that they are looked at, they fetch the page', async () => {
  const guests = ['Ann', 'Ben'].map((name) => somebody(name));
  const marks: typeof tableChannel.marks = async (...asked) => {
    const found = await tableChannel.marks?.(...asked);
    await served('restless', somebody('Cleo'));
    return found ?? { seq: 0, of: new Map() };
  };
  const { origin } = await place.open({}, { channels: [{ ...tableChannel, marks, signals: [] }] });
  const streams = await Promise.all(
    guests.map((one) => openLive(origin, place.known(one), ['table:restless'])),
  );
  await Promise.all(streams.map((stream) => stream.first(stands)));
  await served('restless', somebody('Cleo'));
  for (const stream of streams) {
    await stream.first(({ isStale }) => isStale === true);
    assert.equal(stream.news.find(isSaid), undefined);
    stream.leave();
  }
});

test('the database cuts the listener off; what happened meanwhile arrives, and what comes after', async () => {
  const ann = somebody('Ann');
  const stream = await place.stream(ann, 'cups', 'table:c');
  await stream.at(1);
  await world.sql(
    `select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'samovar live' and datname = current_database()`,
  );
  await poured(ann);
  await served('c', ann);
  await stream.first(({ on, seq }) => on === 'cups' && seq === 1);
  await stream.first(({ on, seq }) => on === 'table:c' && seq === 1);
  await poured(ann);
  await stream.first(({ on, seq }) => on === 'cups' && seq === 2);
  stream.leave();
});

test('a reader too slow is dropped; one person has so many streams, and joins so much', async () => {
  const render = () => 'x'.repeat(500_000);
  const limits = { backlogBytes: 50_000, streamsPerPerson: 1, subjectsPerStream: 2 };
  const small = await place.open(limits, { render });
  const ann = somebody('Ann');
  const headers = place.known(ann);
  assert.equal((await openLive(small.origin, headers, ['a', 'b', 'c'])).status, 429);
  const stream = await openLive(small.origin, headers, ['cups']);
  await stream.at(0);
  assert.equal((await openLive(small.origin, headers, [])).status, 429);
  stream.pause();
  while (small.gateway.stats().streams > 0) {
    await poured(ann);
    await new Promise((done) => setTimeout(done, 20));
  }
  assert.equal(small.gateway.stats().dropped, 1);
});

test('shutting down ends every stream', async () => {
  const closing = await place.open();
  const headers = place.known(somebody('Ann'));
  const stream = await openLive(closing.origin, headers, ['cups']);
  await stream.at(0);
  closing.gateway.close();
  await stream.ended;
  assert.equal((await fetch(`${closing.origin}/live`, { headers })).status, 503);
  assert.ok(place.gateway.stats().wakes > 0);
});
