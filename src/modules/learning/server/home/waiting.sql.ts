import { sql } from '#platform/db/sql.ts';
import type { WaitingPeer } from '../../home.contract.ts';
import { inSight } from '../programme/deeds.sql.ts';
import type { R } from '../tx.ts';

export type WaitingRow = Omit<WaitingPeer, 'programme' | 'step'> & { stepId: string };

/** Answers of others in these steps that wait for a first reply; where `first` says, before all, then the newest. */
export const waitingIn = (
  tx: R,
  where: {
    stepIds: readonly string[];
    first: readonly string[];
    me: string;
    blocked: readonly string[];
    limit: number;
  },
) =>
  sql<WaitingRow>`
    select c.post_id as post, author.id, author.name, author.avatar, p.created_at as at, c.step_id as "stepId"
    from unnest(${where.stepIds}::uuid[]) as step(id)
    cross join lateral (
      select c.post_id, c.author_id, c.step_id from learning.counted c
      where c.step_id = step.id and c.seq = c.root_seq and c.counts = 'answer' and c.stands
        and c.replied_at is null and c.author_id <> ${where.me}::uuid
        and ${inSight('c.author_id', where.blocked)}
      order by c.seq desc limit ${where.limit}
    ) c
    join posts.pub_post p on p.id = c.post_id
    left join accounts.pub_member_card author on author.id = c.author_id
    order by c.step_id = any(${where.first}::uuid[]) desc, p.created_at desc, p.id desc
    limit ${where.limit}`.rows(tx);
