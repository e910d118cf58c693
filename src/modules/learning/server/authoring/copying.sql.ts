import { sql } from '#platform/db/sql.ts';
import { copyVersions } from '#platform/languages/said.sql.ts';
import type { T } from '../tx.ts';

type Copying = { from: string; to: string; newId(): string; by: string | null; now: Date };

/** The courses and steps of a programme: whatever in it has texts of its own; all, or without what was retired or removed. */
export async function textsWithin(
  tx: T,
  programmeId: string,
  { whole = true } = {},
): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select id from learning.course where programme_id = ${programmeId}::uuid and (${whole} or removed_at is null)
    union all select id from learning.step
    where programme_id = ${programmeId}::uuid and (${whole} or retired_at is null and removed_at is null)`.rows(
    tx,
  );
  return rows.map(({ id }) => id);
}

/** Courses, steps and their newest versions, in all their languages, drafts as drafts, and the files they show; nobody's posts, progress or hosts, and nothing retired. */
export async function copyTexts(tx: T, { from, to, newId, by, now }: Copying): Promise<void> {
  const pairs = (await textsWithin(tx, from, { whole: false })).map((id) => ({
    ...{ old: id, new: newId() },
  }));
  const mapping = sql`jsonb_to_recordset(${JSON.stringify(pairs)}::jsonb)`;
  await copyVersions(tx, [...pairs, { old: from, new: to }], { by, now });
  await sql`insert into learning.course (id, programme_id, position, title, summary)
    select m.new, ${to}::uuid, c.position, c.title, c.summary
    from learning.course c join ${mapping} as m(old uuid, new uuid) on m.old = c.id`.execute(tx);
  await sql`insert into learning.step (id, course_id, programme_id, slug, position, kind, hidden_at, created_at)
    select m.new, mc.new, ${to}::uuid, s.slug, s.position, s.kind, s.hidden_at, ${now}
    from learning.step s join ${mapping} as m(old uuid, new uuid) on m.old = s.id
    join ${mapping} as mc(old uuid, new uuid) on mc.old = s.course_id`.execute(tx);
  await sql`insert into learning.step_file (step_id, file_id)
    select m.new, f.file_id from learning.step_file f join ${mapping} as m(old uuid, new uuid) on m.old = f.step_id`.execute(
    tx,
  );
  await sql`insert into learning.programme_file (programme_id, file_id, name)
    select distinct ${to}::uuid, f.file_id, held.name
    from learning.step_file f join ${mapping} as m(old uuid, new uuid) on m.old = f.step_id
    left join learning.programme_file held on held.programme_id = ${from}::uuid and held.file_id = f.file_id`.execute(
    tx,
  );
  await sql`insert into learning.step_version (step_id, version, title, body, body_html, video_url,
      questions, requires_answer, replies_to_peers, min_words, min_reply_words, is_folded, created_by, created_at)
    select m.new, 1, v.title, v.body, v.body_html, v.video_url,
      v.questions, v.requires_answer, v.replies_to_peers, v.min_words, v.min_reply_words, v.is_folded, ${by}::uuid, ${now}
    from learning.step s join ${mapping} as m(old uuid, new uuid) on m.old = s.id
    join learning.step_version v on v.step_id = s.id and v.version = s.version`.execute(tx);
}
