import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Tables } from './discussion.sql.ts';

/** Empties posts that were deleted before a moment, with their fields and earlier versions. */
export async function forgetWords(tx: Tx<Tables>, before: Date): Promise<number> {
  const { rows } = await sql`
    with forgotten as (
      update learning.post set body = '', body_html = '', text_key = ''
      where deleted_at < ${before} and deleted_at is not null and body <> '' returning id
    ), parts as (
      delete from learning.answer_part f using forgotten where f.post_id = forgotten.id
    ), versions as (
      delete from learning.post_revision v using forgotten where v.post_id = forgotten.id
    )
    select id from forgotten`.execute(tx);
  return rows.length;
}
