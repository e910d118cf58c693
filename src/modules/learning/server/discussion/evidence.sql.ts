import { sql } from '#platform/db/sql.ts';
import type { Counted, MyPost } from '../../discussion.contract.ts';
import { whyHidden } from '#modules/posts/index.server.ts';
import { inSight } from '../programme/deeds.sql.ts';
import type { R } from '../tx.ts';

/** A post of one's own, as evidence. */
export type EvidenceRow = Omit<MyPost, 'counted' | 'removal'> &
  Counted & { removal: (Omit<NonNullable<MyPost['removal']>, 'at'> & { at: string }) | null };

/** Nobody reads more of their own posts at once; what counted comes first. */
const MOST = 100;

/** What somebody posted in a discussion, in order of time, and what was taken away and why. */
export const evidenceRows = (
  tx: R,
  { stepId, personaId, blocked }: { stepId: string; personaId: string; blocked: readonly string[] },
) =>
  sql<EvidenceRow>`
    select mine.post_id as id, p.created_at as at, mine.counts,
      case when ${inSight('mine.counts_to', blocked)} then mine.counts_to end as peer, peer.name as "toName",
      mine.because,
      case when p.hidden_at is not null then 'hidden' when p.deleted_at is not null then 'deleted'
        when p.held_at is not null then 'held' else 'shown' end as state,
      case when p.hidden_at is not null then ${whyHidden(
        'p',
        sql`jsonb_build_object('rule', m.rule, 'reason', m.reason, 'at', m.at, 'by', (
          select remover.name from accounts.pub_member_card remover
          where remover.id = m.by_id and ${inSight('remover.id', blocked)}))`,
      )} end as removal
    from (
      select * from learning.counted c
      where c.step_id = ${stepId}::uuid and c.author_id = ${personaId}::uuid
      order by c.counts = 'nothing', c.seq limit ${MOST}
    ) mine
    join posts.pub_post p on p.id = mine.post_id
    left join accounts.pub_member_card peer on peer.id = mine.counts_to and ${inSight('peer.id', blocked)}
    order by p.created_at, mine.seq`.rows(tx);
