import { sql } from '#platform/db/sql.ts';
import { isThere } from '#modules/posts/index.server.ts';
import { requires } from '../programme/deeds.sql.ts';
import type { R } from '../tx.ts';
import type { ReportedDiscussion, ReportedPost } from './report.rules.ts';

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** The discussions that go by this id, of one source or of all: our own, or one they were imported under. */
export async function discussionsBy(
  tx: R,
  reference: string,
  source?: string,
): Promise<ReportedDiscussion[]> {
  const own = uuid.test(reference) ? sql`step.id = ${reference}::uuid` : sql`false`;
  const from = source === undefined ? sql`true` : sql`step.source = ${source}`;
  const result = await sql<ReportedDiscussion>`
    select step.id, step.external_id as "externalId", step.source, version.title, programme.title as programme,
      step.host_id as "hostId", ${requires('version')} as requires
    from learning.step
    join learning.programme on programme.id = step.programme_id
    join learning.step_version version on version.step_id = step.id and version.version = step.version
    where step.kind = 'discussion' and ${from} and (${own} or step.external_id = ${reference})
    order by step.created_at, step.id`.execute(tx);
  return result.rows;
}

/** Everything said in a discussion by those who take part and by its hosts, in order of time. */
export async function reportedPosts(tx: R, stepId: string): Promise<ReportedPost[]> {
  const result = await sql<ReportedPost>`
    select coalesce(p.external_id, p.id::text) as id, c.author_id as author, p.parent_id as parent,
      p.created_at as "createdAt", c.seq as arrival, p.body, p.held_at is not null as held,
      not ${isThere('p')} as gone,
      c.counts, c.counts_to as "to", c.because, c.text_key as "textKey", c.has_own_words as "ownWords"
    from learning.counted c join posts.pub_post p on p.id = c.post_id
    where c.step_id = ${stepId}::uuid
      and (c.is_imported
        or exists (select 1 from learning.enrolment e
          where e.programme_id = p.scope_id and e.persona_id = c.author_id)
        or exists (select 1 from learning.completion done
          where done.step_id = c.step_id and done.persona_id = c.author_id))
    order by p.created_at, c.seq`.execute(tx);
  return result.rows;
}

/** What was granted in a discussion: when, or null where it was taken back. */
export async function grantedIn(tx: R, stepId: string): Promise<Map<string, Date | null>> {
  const rows = await tx
    .selectFrom('learning.completion as granted')
    .leftJoin('learning.standing as standing', (join) =>
      join
        .onRef('standing.step_id', '=', 'granted.step_id')
        .onRef('standing.persona_id', '=', 'granted.persona_id'),
    )
    .where('granted.step_id', '=', stepId)
    .select(['granted.persona_id', 'standing.completed_at'])
    .execute();
  return new Map(rows.map((row) => [row.persona_id, row.completed_at]));
}

export async function namesOf(tx: R, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await tx
    .selectFrom('accounts.pub_member_card')
    .where(sql<boolean>`id = any(${[...ids]}::uuid[])`)
    .select(['id', 'name'])
    .execute();
  return new Map(rows.map(({ id, name }) => [id, name]));
}
