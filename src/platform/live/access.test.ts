import assert from 'node:assert/strict';
import { test } from 'vitest';
import { guest, type Person } from '../actor.ts';
import { openWorld } from '../testing/world.ts';
import { hasEnded, isSaid, openLive, stands } from './testing/live-client.ts';
import { openLivePlace, somebody } from './testing/live-place.ts';
import { provesEnd } from './testing/proves-channel.ts';
import {
  close,
  cupsChannel,
  dismiss,
  pour,
  serve,
  shut,
  tableChannel,
  teahouse,
} from './testing/teahouse.ts';

const world = await openWorld(teahouse);
const place = await openLivePlace(world, [cupsChannel, tableChannel]);

const does = (...[act, input]: Parameters<ReturnType<typeof world.as>['does']>) =>
  world.as(guest()).does(act, input);
const poured = (to: Person, spill = false) => does(pour, { to: to.personaId, spill });
const served = (key: string, to: Person) => does(serve, { key, for: to.personaId });

test('what may not be joined looks like what is not there', async () => {
  const [ann, ben] = [somebody('Ann'), somebody('Ben')];
  await does(shut, { key: 'closed' });
  const stream = await place.stream(ann, 'table:closed', 'nothing', 'table', 'cups:1', 'table:x y');
  await stream.at(4);
  assert.deepEqual(
    stream.news.map(({ on, hasEnded }) => [on, hasEnded]).sort(),
    ['cups:1', 'nothing', 'table', 'table:closed', 'table:x y'].map((on) => [on, true]),
  );
  const seated = await place.stream({ ...ben, restrictions: ['banned'] }, 'table:open');
  await seated.first(hasEnded);
});

test('who loses access is told at once, and sent nothing more', async () => {
  const [ann, ben] = [somebody('Ann'), somebody('Ben')];
  const [hers, his] = [
    await place.stream(ann, 'table:a'),
    await place.stream(ben, 'table:a', 'cups'),
  ];
  await Promise.all([hers.first(stands), his.first(({ on }) => on === 'cups')]);
  place.known({ ...ben, restrictions: ['banned'] });
  await does(close, { to: ben.personaId });
  assert.equal((await his.first(hasEnded)).on, 'table:a');
  // What stays joined was made for the rights he had.
  assert.equal((await his.first(({ isStale }) => isStale === true)).on, 'cups');
  await served('a', ann);
  await hers.first(isSaid);
  await does(shut, { key: 'a' });
  await hers.first(hasEnded);
  assert.equal(his.news.some(isSaid), false);
  hers.leave();
  his.leave();
});

test('where rows decide who reads, nobody is sent what another may read', async () => {
  const story = (key: string) => {
    const [leaver, stays] = [somebody('Ben'), somebody('Ann')];
    const act = () => does(dismiss, { key, whom: leaver.personaId });
    return { key, leaver, stays, act, then: () => served(key, somebody('Cleo')) };
  };
  await provesEnd(place, tableChannel, story('rows'));
  const knowsNobody = {
    ...tableChannel,
    marks: () => Promise.resolve({ seq: 0, of: new Map<string, string>() }),
  };
  await provesEnd(await openLivePlace(world, [knowsNobody]), knowsNobody, story('unknown'));
  const forgets: typeof tableChannel.marks = async (...asked) => ({
    seq: (await tableChannel.marks?.(...asked))?.seq ?? 0,
    of: new Map(asked[3].map(({ personaId }) => [personaId, 'same'])),
  });
  const wrong = { ...tableChannel, marks: forgets };
  const proof = provesEnd(await openLivePlace(world, [wrong]), wrong, story('forgotten'));
  await assert.rejects(proof, /who may read no more is sent what comes/);
});

test('who is woken is judged by rows, too', async () => {
  const ben = somebody('Ben');
  const stream = await place.stream(ben, 'table:d');
  await stream.at(0);
  await does(dismiss, { key: 'd', whom: ben.personaId });
  await does(close, { to: ben.personaId });
  await stream.first(hasEnded);
});

test('who leaves while they are judged takes nothing from those who stay', async () => {
  const [ann, ben] = [somebody('Ann'), somebody('Ben')];
  const [asked, answered] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
  let isSlow = false;
  const slow: typeof tableChannel = {
    ...tableChannel,
    async subject(ctx, key) {
      if (isSlow && ctx.actor.personaId === ben.personaId) {
        asked.resolve();
        await answered.promise;
      }
      return tableChannel.subject(ctx, key);
    },
  };
  const { gateway, stream } = await openLivePlace(world, [slow]);
  const [hers, his] = [await stream(ann, 'table:e'), await stream(ben, 'table:e')];
  await Promise.all([hers.at(0), his.at(0)]);
  await does(dismiss, { key: 'e', whom: ben.personaId });
  isSlow = true;
  await does(close, { to: ben.personaId });
  await asked.promise;
  his.leave();
  while (gateway.stats().streams > 1) await new Promise(setImmediate);
  answered.resolve();
  await does(shut, { key: 'e' });
  await hers.first(hasEnded);
});

test('rights that ran out unseen are found before anything is sent', async () => {
  const quick = await place.open({ rightsMs: 0 });
  const ann = somebody('Ann');
  const badges = ['keeper'];
  const stream = await openLive(quick.origin, place.known({ ...ann, badges }), ['table:b']);
  await stream.at(0);
  place.known({ ...ann, restrictions: ['banned'] });
  await served('b', ann);
  await stream.first(hasEnded);
  assert.equal(stream.news.some(isSaid), false);
  stream.leave();
});

test('a stream ends with its session', async () => {
  const ann = somebody('Ann');
  const stream = await place.stream(ann, 'cups');
  await stream.at(0);
  await does(close, { to: ann.personaId });
  await poured(ann);
  await stream.at(1);
  place.forget(ann);
  await does(close, { to: ann.personaId });
  await stream.ended;
});

test('a session that ended unseen is found at a heartbeat', async () => {
  const quick = await place.open({ heartbeatMs: 20, recheckMs: 60 });
  const ann = somebody('Ann');
  const stream = await openLive(quick.origin, place.known(ann), ['cups']);
  await stream.at(0);
  place.forget(ann);
  await stream.ended;
  assert.ok(stream.comments > 0);
  assert.deepEqual([quick.gateway.stats().streams, quick.gateway.stats().subjects], [0, 0]);
});
