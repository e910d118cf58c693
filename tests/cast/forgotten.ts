import { GUEST_PAGES } from '#platform/guest-pages.ts';
import type { Cast } from './cast.ts';

/** Whether the kept pages of guests are forgotten when this is done. */
export async function forgotten(cast: Cast, act: () => Promise<unknown>): Promise<boolean> {
  const client = await cast.db.pool.connect();
  const heard: string[] = [];
  client.on('notification', ({ payload }) => heard.push(payload ?? ''));
  await client.query('listen samovar_live');
  try {
    await act();
    // An answer to a question of ours comes behind what was told before it.
    await client.query('select 1');
    await client.query('unlisten samovar_live');
  } finally {
    client.release(true);
  }
  return heard.some((payload) => payload.includes(`"${GUEST_PAGES}"`));
}
