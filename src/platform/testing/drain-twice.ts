import { setTimeout } from 'node:timers/promises';
import { runOnce, type TaskList } from 'graphile-worker';
import type { Kysely } from 'kysely';
import { system } from '../actor.ts';
import { sql } from '../db/sql.ts';
import { deliver, type Handler } from '../handlers.ts';
import { isAnyJobHeld } from '../jobs.sql.ts';
import { quiet } from '../lane.ts';
import { createLog } from '../log.ts';
import { context, type Deps } from '../perform.ts';
import type { Job } from '../record.sql.ts';
import { unheard } from './statements.ts';

/**
 * Runs all due jobs and returns how many were delivered for the first time. Each is delivered twice,
 * and its handler is run once more as if there were no receipt: that must change nothing. Throws what
 * a handler threw.
 */
export async function drainTwice(deps: Deps, handlers: readonly Handler[]): Promise<number> {
  let delivered = 0;
  const faults: unknown[] = [];
  const twice = async (one: Handler, job: Job['payload']) => {
    delivered += await deliver(deps, one, [job]);
    if ((await deliver(deps, one, [job])) > 0) throw new Error(`${one.name} was delivered twice`);
    const changed = await unheard(() => changedByAgain(deps, one, job));
    if (changed.length > 0)
      throw new Error(`${one.name} changes ${changed.join(', ')} when run again`);
  };
  const taskList: TaskList = Object.fromEntries(
    handlers.map((one) => [
      one.name,
      (payload: unknown) =>
        twice(one, payload as Job['payload']).catch((problem: unknown) => {
          faults.push(problem);
          throw problem;
        }),
    ]),
  );
  await runOnce({
    pgPool: deps.db.pool,
    noHandleSignals: true,
    logger: quiet(createLog('silent')),
    taskList,
  });
  // A run is over before its last outcomes are written down: who looks at once would see jobs still held.
  while (await isAnyJobHeld(deps.db.pool)) await setTimeout(5);
  if (faults.length > 0) throw faults[0];
  return delivered;
}

/**
 * What a handler would do to an event that it has met before, were it not for the receipt. Being woken
 * twice is harmless: it only says to look.
 */
async function changedByAgain(deps: Deps, one: Handler, job: Job['payload']): Promise<string[]> {
  const changed: string[] = [];
  const then = { ...deps, now: () => new Date(job.at) };
  const undo = new Error('undone');
  await deps.db
    .as<never>()
    .transaction()
    .execute(async (tx) => {
      const { ctx, pending } = context<never>(then, tx, system);
      await one.handle({ ...ctx, clock: () => deps.now() }, [job.payload as never], [job]);
      changed.push(...pending.jobs.map(({ identifier }) => `the job ${identifier}`));
      for (const table of await touched(tx))
        if ((await digest(tx, table)) !== (await digest(deps.db.as(), table))) changed.push(table);
      throw undo;
    })
    .catch((problem: unknown) => {
      if (problem !== undo) throw problem;
    });
  return changed;
}

/** The tables that this transaction has written to, even where it wrote the same again. */
async function touched(tx: Kysely<never>): Promise<string[]> {
  const { rows } = await sql<{ name: string }>`
    select format('%I.%I', schemaname, relname) as name from pg_stat_xact_user_tables
    where n_tup_ins + n_tup_upd + n_tup_del > 0 and schemaname <> 'graphile_worker'`.execute(tx);
  return rows.map(({ name }) => name);
}

/** Numbers that, like a wake-up, only say to look again. */
const CURSORS = ['seq', 'changed', 'last_seq'];

async function digest(tx: Kysely<never>, table: string): Promise<string> {
  const { rows } = await sql<{ digest: string }>`
    select count(*) || ' ' || coalesce(sum(hashtextextended((to_jsonb(t) - ${CURSORS}::text[])::text, 0)), 0) as digest
    from ${sql.raw(table)} t`.execute(tx);
  return rows[0]?.digest ?? '';
}
