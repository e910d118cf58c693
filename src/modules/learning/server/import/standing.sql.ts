import { sql } from '#platform/db/sql.ts';
import { nextRound, wasGranted } from '../programme/granting.sql.ts';
import type { T } from '../tx.ts';
import type { Granted } from './granted.rules.ts';
import type { Run } from './places.sql.ts';

export type Began = { stepId: string; programmeId: string; personaId: string; at: Date };

/** Whoever posted takes part in the programme, and began under the rule that was imported. */
export async function insertBegun(
  tx: T,
  { importId }: Run,
  begun: readonly Began[],
): Promise<void> {
  const json = JSON.stringify(begun);
  const rows = sql`json_to_recordset(${json}::json) as new
    ("stepId" uuid, "programmeId" uuid, "personaId" uuid, at timestamptz)`;
  await sql`insert into learning.enrolment (programme_id, persona_id, enrolled_at, import_id)
    select "programmeId", "personaId", min(at), ${importId}::uuid from ${rows} group by 1, 2
    on conflict do nothing`.execute(tx);
  await sql`insert into learning.step_start (step_id, persona_id, version, started_at, import_id)
    select "stepId", "personaId", 1, at, ${importId}::uuid from ${rows} on conflict do nothing`.execute(
    tx,
  );
}

/** How many are new: what was granted or marked before, or taken back since, stays as it is. */
export async function insertCompletions(
  tx: T,
  { importId }: Run,
  granted: readonly (Granted & { stepId: string })[],
): Promise<number> {
  const [step, person] = [sql.ref('new.stepId'), sql.ref('new.personaId')];
  const { numAffectedRows } = await sql`
    insert into learning.completion (step_id, persona_id, round, completed_at, rule_version, evidence,
      import_id)
    select "stepId", "personaId", ${nextRound(step, person)}, "completedAt", "ruleVersion", evidence, ${importId}::uuid
    from json_to_recordset(${JSON.stringify(granted)}::json) as new
      ("stepId" uuid, "personaId" uuid, "completedAt" timestamptz, "ruleVersion" int, evidence jsonb)
    where not ${wasGranted(step, person)} on conflict do nothing`.execute(tx);
  return Number(numAffectedRows ?? 0);
}
