import { sql } from '#platform/db/sql.ts';
import type { Person } from '#platform/mentions/mention.rules.ts';
import { peerLeft } from '../programme/deeds.sql.ts';
import { wasGranted } from '../programme/granting.sql.ts';
import type { R, T } from '../tx.ts';
import type { DiscussionRow } from './discussion.sql.ts';

type Place = Pick<DiscussionRow, 'id' | 'programmeId' | 'hostId' | 'side'>;

/**
 * Who of these names may be meant in a discussion: whoever is enrolled, has posted here, or is the
 * host; nobody of the other side, but for one who posted or holds the discussion by their duty.
 */
export const peopleNamed = (
  tx: R,
  place: Place,
  { names, except = [] }: { names: readonly string[]; except?: readonly string[] },
) =>
  sql<Person>`
    select card.id, card.name from accounts.pub_member_card card
    where card.folded = any(${names}::text[]) and card.id <> all(${except}::uuid[])
      and (card.id = ${place.hostId}::uuid
        or (card.side = ${place.side} and exists (select from learning.enrolment e
          where e.programme_id = ${place.programmeId}::uuid and e.persona_id = card.id))
        or exists (select from learning.counted c
          where c.step_id = ${place.id}::uuid and c.author_id = card.id and c.stands))
    limit 200`.rows(tx);

/**
 * Who had answered and found nobody to reply to until `newcomer` came; each is told once, so this
 * says it once. Only in a discussion of very few can anybody wait, and that is looked at first.
 */
export async function whoWaitedFor(
  tx: T,
  { stepId, newcomer, now }: { stepId: string; newcomer: string; now: Date },
): Promise<string[]> {
  const few = sql`(select max(v.replies_to_peers) + 2 from learning.step_version v where v.step_id = ${stepId}::uuid)`;
  const rows = await sql<{ persona_id: string }>`
    update learning.step_start waiting set peer_told_at = ${now}
    where (select count(*) from (
        select from learning.counted a
        where a.step_id = ${stepId}::uuid and a.seq = a.root_seq and a.counts = 'answer' and a.stands
        limit ${few}) here) < ${few}
      and waiting.step_id = ${stepId}::uuid and waiting.persona_id <> ${newcomer}::uuid
      and waiting.peer_told_at is null
      and not exists (select from accounts.pub_block b
        where b.persona_id = waiting.persona_id and b.hidden_id = ${newcomer}::uuid)
      and exists (select from learning.counted own where own.step_id = waiting.step_id
        and own.author_id = waiting.persona_id and own.counts = 'answer' and own.stands)
      and not ${wasGranted(sql`waiting.step_id`, sql`waiting.persona_id`)}
      and not ${peerLeft(sql`waiting.step_id`, sql`waiting.persona_id`, sql`${newcomer}::uuid`)}
    returning waiting.persona_id`.rows(tx);
  return rows.map((row) => row.persona_id);
}

/** Whether there is another peer with an answer whom somebody has not replied to. */
export async function peersLeft(tx: R, stepId: string, personaId: string): Promise<boolean> {
  const left = peerLeft(sql`${stepId}::uuid`, sql`${personaId}::uuid`);
  return (await sql<{ left: boolean }>`select ${left} as left`.one(tx)).left;
}
