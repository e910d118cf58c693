import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { Counts } from '../counting/judge.rules.ts';
import { inSight } from '../programme/deeds.sql.ts';
import type { Tables } from './discussion.sql.ts';

/** A post of one's own, as evidence. */
export type EvidenceRow = {
  id: string;
  at: Date;
  counts: Counts;
  to: string | null;
  toName: string | null;
  because: string | null;
  state: 'shown' | 'held' | 'deleted' | 'removed';
  removal: { reason: string; by: string | null; at: string } | null;
};

/** Nobody reads more of their own posts at once; what counted comes first. */
const MOST = 100;

/** What somebody posted in a discussion, in order of time, and what was taken away and why. */
export async function evidenceRows(
  tx: Tx<Tables>,
  { stepId, personaId, blocked }: { stepId: string; personaId: string; blocked: readonly string[] },
): Promise<EvidenceRow[]> {
  const { rows } = await sql<EvidenceRow>`
    select mine.id, mine.created_at as at, mine.counts,
      case when ${inSight('mine.counts_to', blocked)} then mine.counts_to end as "to", peer.name as "toName",
      mine.because,
      case when mine.removed_at is not null then 'removed' when mine.deleted_at is not null then 'deleted'
        when mine.held_at is not null then 'held' else 'shown' end as state,
      case when mine.removed_at is not null then jsonb_build_object(
        'reason', mine.removal_reason, 'by', remover.name, 'at', mine.removed_at) end as removal
    from (
      select * from learning.post p
      where p.step_id = ${stepId}::uuid and p.author_id = ${personaId}::uuid
      order by p.counts = 'nothing', p.created_at, p.arrival limit ${MOST}
    ) mine
    left join accounts.pub_member_card peer on peer.id = mine.counts_to and ${inSight('peer.id', blocked)}
    left join accounts.pub_member_card remover on remover.id = mine.removed_by
      and ${inSight('remover.id', blocked)}
    order by mine.created_at, mine.arrival`.execute(tx);
  return rows;
}
