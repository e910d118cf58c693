import { sql } from '#platform/db/sql.ts';
import type { JudgedPost } from '../counting/judge.rules.ts';
import { judgedColumns } from '../discussion/counted.sql.ts';
import { requires } from '../programme/deeds.sql.ts';
import type { R } from '../tx.ts';
import type { ReportedDiscussion } from './report.rules.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The discussions that go by this id, of one source or of all: our own, or one they were imported under. */
export function discussionsBy(
  tx: R,
  reference: string,
  source?: string,
): Promise<ReportedDiscussion[]> {
  const own = uuid.test(reference) ? sql`step.id = ${reference}::uuid` : sql`false`;
  const from = source === undefined ? sql`true` : sql`step.source = ${source}`;
  return sql<ReportedDiscussion>`
    select step.id, step.external_id as "externalId", step.source, version.title, programme.title as programme,
      step.host_id as "hostId", ${requires('version')} as requires
    from learning.step
    join learning.programme on programme.id = step.programme_id
    join learning.step_version version on version.step_id = step.id and version.version = step.version
    where step.kind = 'discussion' and ${from} and (${own} or step.external_id = ${reference})
    order by step.created_at, step.id`.rows(tx);
}

/** Everything said in a discussion by those who take part and by its hosts, in order of time. */
export const reportedPosts = (tx: R, stepId: string) =>
  sql<JudgedPost>`
    select coalesce(p.external_id, p.id::text) as id, ${judgedColumns}
    from learning.counted c join posts.pub_post p on p.id = c.post_id
    where c.step_id = ${stepId}::uuid
      and (c.is_imported
        or exists (select 1 from learning.enrolment e
          where e.programme_id = p.scope_id and e.persona_id = c.author_id)
        or exists (select 1 from learning.completion done
          where done.step_id = c.step_id and done.persona_id = c.author_id))
    order by p.created_at, c.seq`.rows(tx);

/** What was granted in a discussion: when, or null where it was taken back. */
export async function grantedIn(tx: R, stepId: string): Promise<Map<string, Date | null>> {
  const rows = await sql<{ persona: string; at: Date | null }>`
    select granted.persona_id as persona, standing.completed_at as at
    from learning.completion granted left join learning.standing
      on standing.step_id = granted.step_id and standing.persona_id = granted.persona_id
    where granted.step_id = ${stepId}::uuid`.rows(tx);
  return new Map(rows.map(({ persona, at }) => [persona, at]));
}

export async function namesOf(tx: R, ids: readonly string[]): Promise<Map<string, string>> {
  const rows = await sql<{ id: string; name: string }>`
    select id, name from accounts.pub_member_card where id = any(${ids}::uuid[])`.rows(tx);
  return new Map(rows.map(({ id, name }) => [id, name]));
}
