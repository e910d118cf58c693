import { sql } from '#platform/db/sql.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import type { Tx } from '#platform/db/database.ts';
import { inSight, seen } from '../programme/deeds.sql.ts';
import type { LearningTables } from '../tables.ts';

export type WaitingRow = {
  post: string;
  id: string | null;
  name: string | null;
  avatar: string | null;
  at: Date;
  stepId: string;
};

/** Answers of others in these steps that wait for a first reply; where `first` says, before all, then the newest. */
export async function waitingIn(
  tx: Tx<LearningTables & MemberCardTable>,
  where: {
    stepIds: readonly string[];
    first: readonly string[];
    me: string;
    blocked: readonly string[];
    limit: number;
  },
): Promise<WaitingRow[]> {
  const { rows } = await sql<WaitingRow>`
    select p.id as post, author.id, author.name, author.avatar, p.created_at as at, p.step_id as "stepId"
    from unnest(${[...where.stepIds]}::uuid[]) as step(id)
    cross join lateral (
      select p.id, p.author_id, p.created_at, p.step_id from learning.post p
      where p.step_id = step.id and p.id = p.root_id and p.counts = 'answer' and p.replied_at is null
        and ${seen('p')} and p.author_id <> ${where.me}::uuid
        and ${inSight('p.author_id', where.blocked)}
      order by p.created_at desc, p.id desc limit ${where.limit}
    ) p
    left join accounts.pub_member_card author on author.id = p.author_id
    order by p.step_id = any(${[...where.first]}::uuid[]) desc, p.created_at desc, p.id desc
    limit ${where.limit}`.execute(tx);
  return rows;
}
