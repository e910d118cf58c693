import { availableParallelism } from 'node:os';
import pg from 'pg';
import { afterAll, expect, test } from 'vitest';
import { allJobsDone } from '../../bench/quiet.ts';
import { openPlace } from '../../bench/place.ts';
import { burn } from './waves/burners.ts';
import { call, hangUp, isKind } from './waves/call.ts';
import { goOn, longest } from './waves/ordinary.ts';
import { setScene } from './waves/scene.ts';
import { waves } from './waves/waves.ts';

/** Nobody else waits longer than that, in ms. */
const MOST = 1_000;

const place = await openPlace({ env: { RATE_LIMITS: 'on' } });
const scene = await setScene(place);
afterAll(async () => {
  hangUp();
  await place.stop();
});

/** Connections on which something goes on, other than that of who asks. */
async function busyConnections(): Promise<number> {
  const client = new pg.Client({ connectionString: place.ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ busy: number }>(
      `select count(*)::int as busy from pg_stat_activity
       where application_name = 'samovar' and state <> 'idle'`,
    );
    return rows[0]?.busy ?? 0;
  } finally {
    await client.end();
  }
}

const machines = [
  ['on an idle machine', 0],
  ['while all cores are busy', availableParallelism()],
] as const;

test.each(machines)('%s no wave ends anything, and nobody else waits', async (machine, cores) => {
  const [who] = scene.ordinary.splice(0, 1);
  if (who === undefined) throw new Error('Nobody goes on.');
  const stopBurning = await burn(cores, 180);
  const going = goOn(scene.origin, who, scene.thread);
  const unkind: string[] = [];
  const lines: string[] = [];
  try {
    for (const [name, wave] of Object.entries(waves)) {
      going.meanwhile(name);
      const answers = await wave(scene);
      const later = answers.filter(({ status }) => status === 503).length;
      lines.push(`${name}: ${answers.length} sent, ${later} asked to come back`);
      unkind.push(
        ...answers
          .filter((one) => !isKind(one))
          .map(({ what, status, body }) => `${name}: ${what} ${status} ${body.slice(0, 200)}`),
      );
    }
  } finally {
    await going.stop();
    await stopBurning();
  }
  console.log(`${machine}\n${lines.join('\n')}\nlongest, in ms:\n${longest(going.met)}`);
  expect([...new Set(unkind)].slice(0, 20)).toEqual([]);
  expect(going.met.filter(({ status }) => status !== 200)).toEqual([]);
  const late = going.met.filter(({ took }) => took > MOST);
  expect(late.map(({ during, what, took }) => `${during}: ${what} ${Math.round(took)}`)).toEqual(
    [],
  );
  // Afterwards all is well: ready, nothing held, and the worker has done what there was.
  expect((await call(scene.origin, who, { path: '/readyz' })).status).toBe(200);
  await expect.poll(busyConnections).toBe(0);
  await allJobsDone(place);
});
