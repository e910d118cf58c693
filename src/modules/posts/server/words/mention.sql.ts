import { sql } from '#platform/db/sql.ts';
import type { ReadTx, Tx } from '#platform/db/database.ts';
import type { Written } from '#platform/mentions/mentions.rules.ts';

/** Keeps whom a post names now. Gives back those it did not name before. */
export async function saveMentions(
  tx: Tx,
  postId: string,
  mentions: readonly Written[],
): Promise<string[]> {
  const ids = mentions.map(({ id }) => id);
  const { rows } = await sql<{ persona_id: string }>`
    with gone as (
      delete from posts.mention where post_id = ${postId}::uuid
        and persona_id <> all(${ids}::uuid[])
    ), kept as (
      select persona_id from posts.mention where post_id = ${postId}::uuid
    ), named as (
      insert into posts.mention (post_id, persona_id, written)
      select ${postId}::uuid, m.id, string_agg(m.written, E'\\n')
      from unnest(${ids}::uuid[], ${mentions.map(({ written }) => written)}::text[]) m(id, written)
      group by m.id
      on conflict (post_id, persona_id) do update set written = excluded.written
      returning persona_id
    )
    select persona_id from named where persona_id not in (select persona_id from kept)`.execute(tx);
  return rows.map((row) => row.persona_id);
}

/** Whom a post names already, as it is written there: also by names that they bear no more. */
export const namedAlready = async (tx: ReadTx, postId: string) =>
  (
    await sql<{ id: string; written: string }>`select persona_id as id, written from posts.mention
      where post_id = ${postId}::uuid`.rows(tx)
  ).flatMap(({ id, written }) =>
    written.split('\n').map((name) => ({ id, name: name.replace(/^[@＠]/, '') })),
  );
