import type { Person } from '#platform/actor.ts';
import type { Cast } from '#tests/cast/cast.ts';

/** Takes somebody's turn in a discussion, so that what they and others do there meets at one point. */
export async function holdTurn(cast: Cast, { step, person }: { step: string; person: Person }) {
  const client = await cast.db.pool.connect();
  await client.query('begin');
  await client.query(
    'select from learning.step_start where step_id = $1 and persona_id = $2 for update',
    [step, person.personaId],
  );
  return {
    /** Until so many acts wait for a lock. */
    async waiting(acts: number): Promise<void> {
      for (let i = 0; i < 6_000; i += 1) {
        const [row] = await cast.sql<{ n: number }>(
          `select count(*)::int as n from pg_stat_activity
           where datname = current_database() and wait_event_type = 'Lock'`,
        );
        if ((row?.n ?? 0) >= acts) return;
        await new Promise((resolve) => setTimeout(resolve, 10));
      }
      throw new Error(`fewer than ${acts} wait`);
    },
    async release(): Promise<void> {
      await client.query('commit');
      client.release();
    },
  };
}
