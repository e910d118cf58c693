import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Place } from './place.ts';

/** Until what follows the acts is done too, jobs and whatever else was put off for a moment. */
export async function quiet(place: Place): Promise<void> {
  await allJobsDone(place);
  await sleep(1_000);
  await allJobsDone(place);
}

/** Until the worker has nothing left to do: no job, and no post that search does not know yet. */
export async function allJobsDone(place: Pick<Place, 'ownerUrl'>): Promise<void> {
  const client = new pg.Client({ connectionString: place.ownerUrl });
  await client.connect();
  try {
    const { rows: found } = await client.query<{ apart: boolean }>(
      `select to_regclass('posts.search_waiting') is not null as apart`,
    );
    const unsearched = found[0]?.apart ? '(select count(*) from posts.search_waiting)' : '0';
    for (;;) {
      const { rows } = await client.query<{ waiting: number }>(
        `select (count(*) + ${unsearched})::int as waiting from graphile_worker._private_jobs
         where run_at <= now() and attempts < max_attempts`,
      );
      if (rows[0]?.waiting === 0) return;
      await sleep(100);
    }
  } finally {
    await client.end();
  }
}
