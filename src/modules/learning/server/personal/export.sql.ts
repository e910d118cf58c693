import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Cell, Section, Who } from '#platform/personal/personal.ts';

type Row = Record<string, Cell>;
type Reading = Tx<never>;
const ids = ({ personaIds }: Who) => sql`${[...personaIds]}::uuid[]`;

export type OwnPost = {
  programme: string;
  step: string;
  at: Date;
  text: string;
  counts: string;
  state: string;
  reason: string | null;
  edited: Date | null;
};

/** Every post of somebody's; an answer with the questions it was given to. */
export async function ownPosts(tx: Reading, who: Who): Promise<OwnPost[]> {
  const { rows } = await sql<OwnPost>`
    select g.title as programme, v.title as step, p.created_at as at,
      coalesce((select string_agg('**' || f.question || '**' || E'\\n\\n' || f.body, E'\\n\\n' order by f.position)
        from learning.answer_part f where f.post_id = p.id), p.body) as text,
      p.counts,
      case when p.removed_at is not null then 'removed' when p.deleted_at is not null then 'deleted'
        when p.held_at is not null then 'held' else 'shown' end as state,
      p.removal_reason as reason, p.edited_at as edited
    from learning.post p join learning.step s on s.id = p.step_id
    join learning.step_version v on v.step_id = s.id and v.version = s.version
    join learning.programme g on g.id = s.programme_id
    where p.author_id = any(${ids(who)}) order by p.created_at, p.arrival`.execute(tx);
  return rows;
}

export async function ownRevisions(tx: Reading, who: Who): Promise<Row[]> {
  const { rows } = await sql<Row>`
    select v.title as step, r.replaced_at as at,
      case when r.parts = '[]' then r.body
        else (select string_agg(part, E'\\n\\n') from jsonb_array_elements_text(r.parts) part) end as text
    from learning.post_revision r join learning.post p on p.id = r.post_id
    join learning.step s on s.id = p.step_id
    join learning.step_version v on v.step_id = s.id and v.version = s.version
    where p.author_id = any(${ids(who)}) order by r.replaced_at`.execute(tx);
  return rows;
}

/** Where somebody takes part, what they completed, and what they gave hearts to. */
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
      'learning_hearts',
      sql<Row>`select v.title as step, h.given_at as at from learning.heart h
        join learning.post at on at.id = h.post_id ${step}
        where h.persona_id = any(${me}) order by h.given_at`,
    ),
    await read(
      'removed_by_me',
      sql<Row>`select v.title as step, at.removed_at as at, at.removal_reason as reason
        from learning.post at ${step} where at.removed_by = any(${me}) order by at.removed_at`,
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
