import { sql } from '#platform/db/sql.ts';
import type { Cell, Personal, Section } from '#platform/personal/personal.ts';

type Row = Record<string, Cell>;

const newest = sql`join learning.step_version v on v.step_id = s.id and v.version = s.version`;
const step = sql`join learning.step s on s.id = at.step_id ${newest}`;

/** Where somebody takes part, what they completed, and what their posts counted as; their words are with posts. */
export const exportOf: Personal['exportOf'] = async ({ tx }, { personaIds }) => {
  const me = sql`any(${personaIds}::uuid[])`;
  const asked = {
    programmes: sql<Row>`select g.title as programme, e.enrolled_at as at from learning.enrolment e
      join learning.programme g on g.id = e.programme_id where e.persona_id = ${me} order by e.enrolled_at`,
    finished: sql<Row>`select g.title as programme, e.told_at as at from learning.programme_end e
      join learning.programme g on g.id = e.programme_id where e.persona_id = ${me} order by e.told_at`,
    begun: sql<Row>`select v.title as step, at.started_at as at from learning.step_start at ${step}
      where at.persona_id = ${me} order by at.started_at`,
    completed: sql<Row>`select v.title as step, at.completed_at as at, m.how, m.reason as because,
        r.revoked_at as ended, r.reason
      from learning.completion at ${step}
      left join learning.mark m
        on m.step_id = at.step_id and m.persona_id = at.persona_id and m.round = at.round
      left join learning.completion_revocation r
        on r.step_id = at.step_id and r.persona_id = at.persona_id and r.round = at.round
      where at.persona_id = ${me} order by at.completed_at`,
    revoked_by_me: sql<Row>`select v.title as step, at.revoked_at as at, at.reason
      from learning.completion_revocation at ${step}
      where at.revoked_by = ${me} order by at.revoked_at`,
    marked_by_me: sql<Row>`select v.title as step, at.marked_at as at, at.how, at.reason
      from learning.mark at ${step}
      where at.marked_by = ${me} order by at.marked_at`,
    nudges: sql<Row>`select g.title as programme, n.sent_at as at, n.body as text
      from learning.nudge_recipient r join learning.nudge n on n.id = r.nudge_id
      join learning.programme g on g.id = n.programme_id
      where r.persona_id = ${me} and n.taken_at is null order by n.sent_at`,
    nudges_by_me: sql<Row>`select g.title as programme, n.sent_at as at, n.taken_at as ended, n.body as text
      from learning.nudge n join learning.programme g on g.id = n.programme_id
      where n.author_id = ${me} order by n.sent_at`,
    counted: sql<Row>`select v.title as step, p.created_at as at, at.counts from learning.counted at
      join posts.pub_post p on p.id = at.post_id ${step}
      where at.author_id = ${me} order by p.created_at, at.seq`,
    hosted: sql<Row>`select v.title as step, g.title as programme, s.created_at as at
      from learning.step s ${newest} join learning.programme g on g.id = s.programme_id
      where s.host_id = ${me} order by s.created_at`,
    uploaded_files: sql<Row>`select g.title as programme, f.name as title, f.size::float8 as number, f.uploaded_at as at
      from learning.file f left join learning.programme g on g.id = f.programme_id
      where f.uploader_id = ${me} order by f.uploaded_at`,
    written_steps: sql<Row>`select v.title as step, v.version as number, v.created_at as at, v.body as text, v.reason
      from learning.step_version v where v.created_by = ${me} order by v.created_at`,
  };
  const sections: Section[] = [];
  for (const [key, query] of Object.entries(asked))
    sections.push({ key, rows: await query.rows(tx) });
  return { sections };
};
