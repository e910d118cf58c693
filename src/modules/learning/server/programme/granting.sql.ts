import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { T } from '../tx.ts';

type Grant = {
  stepId: string;
  personaId: string;
  ruleVersion: number;
  completedAt: Date;
  evidence: string;
};

/** The round in which somebody is granted a step next. */
export const nextRound = (stepId: RawBuilder<unknown>, personaId: RawBuilder<unknown>) =>
  sql`(select coalesce(max(c.round) + 1, 0) from learning.completion c
    where c.step_id = ${stepId} and c.persona_id = ${personaId})`;

/** Whether it was granted before, also where it was taken back since; a mark that was taken back is none. */
export const wasGranted = (stepId: RawBuilder<unknown>, personaId: RawBuilder<unknown>) =>
  sql<boolean>`exists (select from learning.granted g
    where g.step_id = ${stepId} and g.persona_id = ${personaId})`;

/** Grants a step for the first time. False where it was granted before: the round decides between two that race. */
export const grantOnce = (tx: T, grant: Grant): Promise<boolean> => {
  const [step, person] = [sql`${grant.stepId}::uuid`, sql`${grant.personaId}::uuid`];
  return sql`
    insert into learning.completion (step_id, persona_id, round, completed_at, rule_version, evidence)
    select ${step}, ${person}, ${nextRound(step, person)}, ${grant.completedAt}::timestamptz,
      ${grant.ruleVersion}::integer, ${grant.evidence}::jsonb
    where not ${wasGranted(step, person)} on conflict do nothing`.any(tx);
};
