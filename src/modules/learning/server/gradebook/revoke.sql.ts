import { sql } from '#platform/db/sql.ts';
import type { Side } from '#platform/actor.ts';
import type { R, T } from '../tx.ts';
import type { CompletionSubject } from './revoke.policy.ts';

type Which = { step: string; persona: string };

/** The newest granting of a completion; undefined where none ever was. */
export const findCompletion = (
  tx: R,
  which: Which,
): Promise<(CompletionSubject & { ruleVersion: number; completedAt: Date }) | undefined> =>
  tx
    .selectFrom('learning.completion as completion')
    .innerJoin('learning.step as step', 'step.id', 'completion.step_id')
    .innerJoin('learning.programme as programme', 'programme.id', 'step.programme_id')
    .leftJoin('learning.completion_revocation as revocation', (join) =>
      join
        .onRef('revocation.step_id', '=', 'completion.step_id')
        .onRef('revocation.persona_id', '=', 'completion.persona_id')
        .onRef('revocation.round', '=', 'completion.round'),
    )
    .where('completion.step_id', '=', which.step)
    .where('completion.persona_id', '=', which.persona)
    .select([
      'completion.persona_id as personaId',
      'completion.round',
      'completion.rule_version as ruleVersion',
      'completion.completed_at as completedAt',
      'programme.id as programmeId',
      sql<Side>`programme.side`.as('side'),
      sql<boolean>`revocation.step_id is null`.as('stands'),
    ])
    .orderBy('completion.round', 'desc')
    .limit(1)
    .executeTakeFirst();

/** False when somebody else was quicker: the primary key decides. */
export async function insertRevocation(
  tx: T,
  row: Which & { round: number; by: string; reason: string; now: Date },
): Promise<boolean> {
  const inserted = await tx
    .insertInto('learning.completion_revocation')
    .values({
      step_id: row.step,
      persona_id: row.persona,
      round: row.round,
      revoked_at: row.now,
      revoked_by: row.by,
      reason: row.reason,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('step_id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** As it had been, in a new round. False when somebody else was quicker: the primary key decides. */
export async function insertNextRound(
  tx: T,
  row: Which & { round: number; ruleVersion: number; completedAt: Date; by: string; now: Date },
): Promise<boolean> {
  const inserted = await tx
    .insertInto('learning.completion')
    .values({
      step_id: row.step,
      persona_id: row.persona,
      round: row.round,
      completed_at: row.completedAt,
      rule_version: row.ruleVersion,
      evidence: JSON.stringify({ givenBackBy: row.by, givenBackAt: row.now }),
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('step_id')
    .executeTakeFirst();
  return inserted !== undefined;
}
