import { sql } from 'kysely';
import { DEMO_SOURCE, hasPeopleOf } from '#modules/accounts/index.server.ts';
import { StartError } from '#platform/embedded/start-error.ts';
import { Refusal } from '#platform/verdict.ts';
import { demo } from '#db/seed/demo/demo.ts';
import type { App } from './app.ts';
import { plant } from './demo/plant.ts';
import { inOneTransaction } from './demo/in-one-transaction.ts';

/**
 * Fills the place with the demo community, once, all or nothing: a start that was broken off has
 * left nothing behind, and a second start changes nothing.
 */
export async function fillDemo(app: Pick<App, 'deps' | 'registry'>): Promise<void> {
  const { deps, registry } = app;
  try {
    await deps.db
      .as<never>()
      .transaction()
      .execute(async (tx) => {
        // Of two processes that start at once the second waits here, and then finds everybody there.
        if (await hasPeopleOf(tx, DEMO_SOURCE)) return;
        // Thousands of small questions, joined in a good order as they are written: to look for a
        // better one takes longer than to answer.
        await sql`set local join_collapse_limit = 1`.execute(tx);
        await plant(inOneTransaction(deps, tx), registry, demo, deps.now());
      });
  } catch (problem) {
    if (!(problem instanceof Refusal) || problem.fields['name'] !== 'name_taken') throw problem;
    throw new StartError(
      'Somebody here has the name of one of the demo people already. Give the demo a place of its own: DATA_DIR=./demo.',
    );
  }
}
