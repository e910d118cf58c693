import { sql } from '#platform/db/sql.ts';
import type { Evidence } from '../../programme.contract.ts';
import { isThere } from '#modules/posts/index.server.ts';
import { inSight } from '../programme/deeds.sql.ts';
import type { R } from '../tx.ts';

export type PostRow = Evidence & {
  stepId: string;
  personaId: string;
  /** How many posts this person has in this step. */
  total: number;
};

/** Enough to show why; who wrote more reads it in the discussion. */
const PER_STEP = 12;

/** What these people posted in these steps and what it counted as; what counted comes first. */
export const postsOf = (
  tx: R,
  of: { stepIds: readonly string[]; personaIds: readonly string[]; blocked: readonly string[] },
) =>
  sql<PostRow>`
    select posts."stepId", posts."personaId", posts.post, posts.counts, peer.name as "toName",
      posts.because, posts.at, posts.total
    from (
      select c.step_id as "stepId", c.author_id as "personaId", c.post_id as post, p.created_at as at,
        case when c.stands then c.counts else 'nothing' end as counts,
        case when not ${isThere('p')} then 'removed' when not c.stands then 'held' else c.because end as because,
        c.counts_to,
        count(*) over person as total,
        row_number() over (person order by c.counts = 'nothing', p.created_at, c.seq) as place
      from learning.counted c join posts.pub_post p on p.id = c.post_id
      where c.step_id = any(${of.stepIds}::uuid[]) and c.author_id = any(${of.personaIds}::uuid[])
      window person as (partition by c.step_id, c.author_id)
    ) posts
    left join accounts.pub_member_card peer on peer.id = posts.counts_to
      and ${inSight('peer.id', of.blocked)}
    where posts.place <= ${PER_STEP}
    order by posts.at, posts.post`.rows(tx);
