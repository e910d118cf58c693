import { isLongAgo, type Ending } from '#platform/backup/afterwards.ts';
import { sql } from '#platform/db/sql.ts';

/**
 * What waited to be told by e-mail or push when a backup was made was told since; it is in the inbox still. Devices
 * end with the sessions they belong to.
 */
export const countAsTold: Ending = async ({ tx, clock }, at) => {
  await sql`delete from notifications.push_device`.execute(tx);
  if (isLongAgo(at, clock()))
    for (const choice of ['notifications.email_choice', 'notifications.push_choice'])
      await sql`update ${sql.table(choice)} c set waits_since = null,
        told_seq = coalesce((select last_seq from notifications.reader r where r.persona_id = c.persona_id), told_seq)
        where waits_since is not null`.execute(tx);
  return {};
};
