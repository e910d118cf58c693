import { sql } from '#platform/db/sql.ts';
import type { R, T } from '../tx.ts';

export type Granted = {
  stepId: string;
  personaId: string;
  completedAt: Date;
  ruleVersion: number;
  evidence: unknown;
};

/** True the first time only: the primary key decides between two that race. */
export async function grantCompletion(tx: T, granted: Granted): Promise<boolean> {
  const inserted = await tx
    .insertInto('learning.completion')
    .values({
      step_id: granted.stepId,
      persona_id: granted.personaId,
      completed_at: granted.completedAt,
      rule_version: granted.ruleVersion,
      evidence: JSON.stringify(granted.evidence),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('step_id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** How many steps of a programme somebody has not done. */
export async function stepsMissing(
  tx: R,
  who: { programmeId: string; personaId: string },
): Promise<number> {
  const row = await tx
    .selectFrom('learning.step as step')
    .select(sql<number>`count(*)::int`.as('missing'))
    .where('step.programme_id', '=', who.programmeId)
    .where(
      sql<boolean>`not exists (select 1 from learning.standing f
        where f.step_id = step.id and f.persona_id = ${who.personaId}::uuid)`,
    )
    .executeTakeFirstOrThrow();
  return row.missing;
}
