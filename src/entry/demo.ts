import { sql } from '#platform/db/sql.ts';
import { hasAnybody, revokeMadeIn, shutOutMadeUp } from '#modules/accounts/index.server.ts';
import { openDatabase } from '#platform/db/database.ts';
import { closeDemo, isDemo, markDemo, resumeDemo } from '#platform/demo.sql.ts';
import { StartError } from '#platform/embedded/start-error.ts';
import { endPowers } from '#modules/leading/index.server.ts';
import { system } from '#platform/actor.ts';
import { context } from '#platform/perform.ts';
import { record } from '#platform/record.sql.ts';
import type { App } from './app.ts';
import { inOneTransaction } from './demo/in-one-transaction.ts';
import { firstOperator, type SignIn } from './first-operator.ts';

const NO_DEMO =
  'There are people here who are not made up, and the demo must not come among them: give it a place of its own, for example with DATA_DIR=./demo.';

/** Throws a StartError where real people are. Writes nothing: it is asked before anything is migrated. */
export async function refuseNoDemo(ownerUrl: string): Promise<void> {
  const db = openDatabase(ownerUrl, { max: 1 });
  try {
    if (await orNoTable(isDemo(db.as()))) return;
    if (await orNoTable(hasAnybody(db.as()))) throw new StartError(NO_DEMO);
  } finally {
    await db.close();
  }
}

const orNoTable = (asked: Promise<boolean>): Promise<boolean> =>
  asked.catch((problem: { code?: unknown }) => {
    if (problem.code === '42P01') return false;
    throw problem;
  });

/**
 * Fills an empty place with the demo community and its first operator, once, all or nothing: a start
 * that was broken off has left nothing behind, and a second start changes nothing.
 */
export async function fillDemo({
  deps,
  registry,
}: Pick<App, 'deps' | 'registry'>): Promise<SignIn | null> {
  const { plant } = await import('./demo/plant.ts');
  const { demo } = await import('#db/seed/demo/demo.ts');
  return deps.db.begin(async (tx) => {
    // Of two processes that start at once the second waits here, and then finds everybody there.
    if (!(await markDemo(tx, deps.now()))) {
      await resumeDemo(tx, deps.now());
      return null;
    }
    if (await hasAnybody(tx)) throw new StartError(NO_DEMO);
    const joined = inOneTransaction(deps, tx);
    const first = await firstOperator({ deps: joined });
    // Thousands of small questions, joined in a good order as they are written: to look for a
    // better one takes longer than to answer.
    await sql`set local join_collapse_limit = 1`.execute(tx);
    await plant(joined, registry, demo, { now: deps.now(), first: first?.person });
    return first;
  });
}

const OVER = 'The demo is over.';

/**
 * A start on demo data that is no demo's: whoever came in as one of the made-up people is out again, and what
 * was given in the demo, or by them, holds no power any more, whoever holds it. The first operator stays.
 */
export async function endDemo({ deps }: Pick<App, 'deps'>): Promise<void> {
  await deps.db.begin(async (tx) => {
    if (!(await isDemo(tx))) return;
    const madeUp = await shutOutMadeUp(tx);
    const since = await closeDemo(tx);
    const { ctx, pending } = context(deps, tx, system);
    // Where it was over before, what real people gave is their own.
    const given = { since, of: madeUp };
    await revokeMadeIn(tx, given, ctx.now);
    const acts = await endPowers(ctx.as(), { ...given, reason: OVER });
    const power = acts.map((act) => ({ byPersonaId: null, ...act }));
    await record(tx, { ...pending, now: ctx.now, power });
  });
}
