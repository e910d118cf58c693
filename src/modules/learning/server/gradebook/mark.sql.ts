import { sql } from '#platform/db/sql.ts';
import type { Actor, Side } from '#platform/actor.ts';
import type { MarkedHow } from '../../gradebook.contract.ts';
import type { Stands, StepKind } from '../../programme.contract.ts';
import { standsAs, stepVisibleTo } from '../programme/asked.sql.ts';
import { nextRound } from '../programme/granting.sql.ts';
import type { R, T } from '../tx.ts';

/** A step as acts of its hosts name it, and its people. */
export type MarkedStep = {
  stepId: string;
  kind: StepKind;
  ruleVersion: number;
  slug: string;
  title: string;
  programmeId: string;
  programme: string;
  side: Side;
  people: string[];
};

const step = sql`step.id as "stepId", step.kind, step.version as "ruleVersion", step.slug, version.title,
  programme.id as "programmeId", programme.slug as programme, programme.side`;
const inPlace = sql`join learning.programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version`;

/** A step, with those of these people who take part and are not done with it. Whoever holds it does not take part. */
export const findToMark = (tx: R, actor: Actor, of: { step: string; people: readonly string[] }) =>
  sql<MarkedStep & { stands: Stands; rests: boolean }>`
    select ${step}, ${standsAs()} as stands, programme.set_aside is not null as rests, coalesce((
      select jsonb_agg(e.persona_id order by e.persona_id) from learning.enrolment e
      join accounts.pub_member_card card on card.id = e.persona_id and card.side = programme.side
      where e.programme_id = programme.id and e.persona_id = any(${of.people}::uuid[])
        and e.persona_id is distinct from step.host_id
        and not exists (select from learning.standing f
          where f.step_id = step.id and f.persona_id = e.persona_id)), '[]') as people
    from learning.step ${inPlace}
    where step.id = ${of.step}::uuid and ${stepVisibleTo(actor)}`.first(tx);

/** What was marked at once, with those for whom it still stands. */
export const findMarking = (tx: R, marking: string) =>
  sql<MarkedStep & { how: MarkedHow }>`
    select ${step}, marked.how, marked.people from (
      select m.step_id, m.how, coalesce(jsonb_agg(m.persona_id order by m.persona_id)
        filter (where f.step_id is not null), '[]') as people
      from learning.mark m left join learning.standing f
        on f.step_id = m.step_id and f.persona_id = m.persona_id and f.round = m.round
      where m.marking_id = ${marking}::uuid group by m.step_id, m.how) marked
    join learning.step on step.id = marked.step_id ${inPlace}`.first(tx);

type Marking = { id: string; how: MarkedHow; by: string; at: Date; reason: string };

/**
 * Grants a step to these people by a mark; who they are, for whom it was not done meanwhile. In one
 * order, and the round decides between two that race.
 */
export async function insertMarks(
  tx: T,
  { stepId, ruleVersion, people }: Pick<MarkedStep, 'stepId' | 'ruleVersion' | 'people'>,
  { id, how, by, at, reason }: Marking,
): Promise<string[]> {
  const [of, person] = [sql`${stepId}::uuid`, sql.ref('person.id')];
  const marked = await sql<{ id: string }>`
    with granted as (
      insert into learning.completion (step_id, persona_id, round, completed_at, rule_version, evidence)
      select ${of}, person.id, ${nextRound(of, person)}, ${at}::timestamptz, ${ruleVersion}::integer, '{}'
      from unnest(${people}::uuid[]) person (id)
      where not exists (select from learning.standing f where f.step_id = ${of} and f.persona_id = person.id)
      order by person.id on conflict do nothing returning step_id, persona_id, round)
    insert into learning.mark (step_id, persona_id, round, marking_id, how, marked_by, marked_at, reason)
    select step_id, persona_id, round, ${id}::uuid, ${how}, ${by}::uuid, ${at}::timestamptz, ${reason} from granted
    returning persona_id as id`.rows(tx);
  return marked.map((one) => one.id);
}

/** Takes back what stands of a marking; whose it was, by whoever came first. */
export async function revokeMarks(
  tx: T,
  marking: string,
  { by, at, reason }: { by: string; at: Date; reason: string },
): Promise<string[]> {
  const revoked = await sql<{ id: string }>`
    insert into learning.completion_revocation (step_id, persona_id, round, revoked_at, revoked_by, reason)
    select m.step_id, m.persona_id, m.round, ${at}::timestamptz, ${by}::uuid, ${reason}
    from learning.mark m where m.marking_id = ${marking}::uuid order by m.persona_id
    on conflict do nothing returning persona_id as id`.rows(tx);
  return revoked.map((one) => one.id);
}

/** Of each of these markings whether nothing of it stands any more. */
export const takenBack = async (tx: R, markings: readonly string[]): Promise<boolean[]> =>
  (
    await sql<{ over: boolean }>`
      select not exists (select from learning.mark m join learning.standing f
        on f.step_id = m.step_id and f.persona_id = m.persona_id and f.round = m.round
        where m.marking_id = asked.id) as over
      from unnest(${[...markings]}::uuid[]) with ordinality asked (id, nr) order by asked.nr`.rows(
      tx,
    )
  ).map(({ over }) => over);

/** For how many of these people each step stands as done. */
export const standingIn = async (
  tx: R,
  asked: readonly { step: string; people: readonly string[] }[],
): Promise<number[]> =>
  (
    await sql<{ count: number }>`
      select (select count(*)::int from learning.standing f where f.step_id = (asked.one ->> 'step')::uuid
        and f.persona_id in (select jsonb_array_elements_text(asked.one -> 'people')::uuid)) as count
      from jsonb_array_elements(${JSON.stringify(asked)}::jsonb) with ordinality asked (one, nr)
      order by asked.nr`.rows(tx)
  ).map(({ count }) => count);
