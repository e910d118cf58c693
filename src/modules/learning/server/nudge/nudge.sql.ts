import { takeLock } from '#platform/db/locks.sql.ts';
import { sql } from '#platform/db/sql.ts';
import { said } from '#platform/languages/said.sql.ts';
import type { Actor, Side } from '#platform/actor.ts';
import { DAYS_BETWEEN, type NudgeView, type SentNudge } from '../../nudge.contract.ts';
import { inSight } from '../programme/deeds.sql.ts';
import { visibleTo } from '../programme/visible.sql.ts';
import type { R, T } from '../tx.ts';
import type { WrittenTo } from './nudge.rules.ts';

/** When, and how often these days, people were written to in a programme; those who never were are left out. */
export async function writtenTo(
  tx: R,
  programmeId: string,
  { people, now }: { people: readonly string[]; now: Date },
): Promise<(id: string) => WrittenTo> {
  const rows = await sql<WrittenTo & { id: string }>`
    select r.persona_id as id, max(n.sent_at) filter (where n.taken_at is null) as at,
      (count(*) filter (where n.sent_at > ${now}::timestamptz - make_interval(days => ${DAYS_BETWEEN})))::int as often
    from learning.nudge_recipient r join learning.nudge n on n.id = r.nudge_id
    where r.persona_id = any(${people}::uuid[]) and n.programme_id = ${programmeId}::uuid
    group by r.persona_id`.rows(tx);
  const written = new Map(rows.map(({ id, ...one }) => [id, one]));
  return (id) => written.get(id) ?? { at: null, often: 0 };
}

/** Of two who write in one programme at once the second waits for the first, so that nobody hears twice. */
export const lockNudges = (tx: T, programmeId: string) =>
  takeLock(tx, 'learning.nudge', programmeId);

/** Who of these people takes part. */
export async function takingPart(
  tx: R,
  { id, side }: { id: string; side: Side },
  people: readonly string[],
): Promise<string[]> {
  const rows = await sql<{ id: string }>`
    select e.persona_id as id from learning.enrolment e
    join accounts.pub_member_card card on card.id = e.persona_id and card.side = ${side}
    where e.programme_id = ${id}::uuid and e.persona_id = any(${people}::uuid[])
    order by e.persona_id`.rows(tx);
  return rows.map((row) => row.id);
}

export const insertNudge = (
  tx: T,
  nudge: { id: string; programmeId: string; by: string; body: string; at: Date },
  people: readonly string[],
) =>
  sql`
    with nudge as (
      insert into learning.nudge (id, programme_id, author_id, body, sent_at)
      values (${nudge.id}::uuid, ${nudge.programmeId}::uuid, ${nudge.by}::uuid, ${nudge.body}, ${nudge.at})
      returning id)
    insert into learning.nudge_recipient (nudge_id, persona_id)
    select nudge.id, person from nudge, unnest(${people}::uuid[]) person`.execute(tx);

/** Words to the actor, of somebody in their sight, as long as they were not taken back. */
export const nudgeTo = (tx: R, actor: Actor, id: string) =>
  sql<Omit<NudgeView, 'step'> & { programmeId: string }>`
    select n.id, programme.id as "programmeId", n.body, n.sent_at as at,
      jsonb_build_object('id', programme.id, 'slug', programme.slug,
        'title', ${said('programme.id', 'programme.title', actor.locale)}) as programme,
      case when by.id is not null then jsonb_build_object('id', by.id, 'name', by.name) end as by
    from learning.nudge n join learning.programme on programme.id = n.programme_id
    join learning.nudge_recipient mine on mine.nudge_id = n.id and mine.persona_id = ${actor.personaId}::uuid
    left join accounts.pub_member_card by on by.id = n.author_id
    where n.id = ${id}::uuid and n.taken_at is null and ${visibleTo(actor)}
      and ${inSight('n.author_id', actor.blocked)}`.first(tx);

/** What hosts of a programme wrote to one person, the newest first. */
export const nudgesOf = (tx: R, programmeId: string, personaId: string) =>
  sql<SentNudge>`
    select n.id, n.body, n.sent_at as at, n.taken_at as "takenAt", by.name as by,
      (select count(*)::int - 1 from learning.nudge_recipient r where r.nudge_id = n.id) as others
    from learning.nudge_recipient mine join learning.nudge n on n.id = mine.nudge_id
    left join accounts.pub_member_card by on by.id = n.author_id
    where mine.persona_id = ${personaId}::uuid and n.programme_id = ${programmeId}::uuid
    order by n.sent_at desc, n.id limit 20`.rows(tx);

type Found = {
  id: string;
  takenAt: Date | null;
  programme: { id: string; side: Side; slug: string };
};

/** Words of hosts, locked, to be taken back. */
export const lockNudge = (tx: T, id: string) =>
  sql<Found>`
    select n.id, n.taken_at as "takenAt",
      jsonb_build_object('id', programme.id, 'side', programme.side, 'slug', programme.slug) as programme
    from learning.nudge n join learning.programme on programme.id = n.programme_id
    where n.id = ${id}::uuid for update of n`.first(tx);

export const takeNudge = (tx: T, id: string, now: Date) =>
  sql`update learning.nudge set taken_at = ${now} where id = ${id}::uuid`.execute(tx);
