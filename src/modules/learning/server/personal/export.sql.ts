import { sql } from '#platform/db/sql.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { Cell, Section, Who } from '#platform/personal/personal.ts';

type Row = Record<string, Cell>;
type Reading = ReadTx<never>;
const ids = ({ personaIds }: Who) => sql`${[...personaIds]}::uuid[]`;

/** Where somebody takes part, what they completed, and what their posts counted as. */
export async function smallThings(tx: Reading, who: Who): Promise<Section[]> {
  const me = ids(who);
  const step = sql`join learning.step s on s.id = at.step_id
    join learning.step_version v on v.step_id = s.id and v.version = s.version`;
  const read = async (key: string, query: ReturnType<typeof sql<Row>>): Promise<Section> => ({
    key,
    rows: (await query.execute(tx)).rows,
  });
  return [
    await read(
      'programmes',
      sql<Row>`select g.title as programme, e.enrolled_at as at from learning.enrolment e
        join learning.programme g on g.id = e.programme_id where e.persona_id = any(${me}) order by e.enrolled_at`,
    ),
    await read(
      'begun',
      sql<Row>`select v.title as step, at.started_at as at from learning.step_start at ${step}
        where at.persona_id = any(${me}) order by at.started_at`,
    ),
    await read(
      'completed',
      sql<Row>`select v.title as step, at.completed_at as at, r.revoked_at as ended, r.reason
        from learning.completion at ${step}
        left join learning.completion_revocation r
          on r.step_id = at.step_id and r.persona_id = at.persona_id and r.round = at.round
        where at.persona_id = any(${me}) order by at.completed_at`,
    ),
    await read(
      'revoked_by_me',
      sql<Row>`select v.title as step, at.revoked_at as at, at.reason
        from learning.completion_revocation at ${step}
        where at.revoked_by = any(${me}) order by at.revoked_at`,
    ),
    await read(
      'counted',
      sql<Row>`select v.title as step, p.created_at as at, at.counts from learning.counted at
        join posts.pub_post p on p.id = at.post_id ${step}
        where at.author_id = any(${me}) order by p.created_at, at.seq`,
    ),
    await read(
      'hosted',
      sql<Row>`select v.title as step, g.title as programme, s.created_at as at from learning.step s
        join learning.step_version v on v.step_id = s.id and v.version = s.version
        join learning.programme g on g.id = s.programme_id
        where s.host_id = any(${me}) order by s.created_at`,
    ),
    await read(
      'written_steps',
      sql<Row>`select v.title as step, v.version as number, v.created_at as at, v.body as text
        from learning.step_version v where v.created_by = any(${me}) order by v.created_at`,
    ),
  ];
}
