import { sql } from '#platform/db/sql.ts';
import type { R } from '../tx.ts';
import type { CompletionSubject } from './revoke.policy.ts';

type Titled = { slug: string; title: string };

/** The newest granting of a completion; undefined where none ever was. */
export const findCompletion = (tx: R, which: { step: string; persona: string }) =>
  sql<CompletionSubject & { ruleVersion: number; completedAt: Date } & Titled>`
    select granted.persona_id as "personaId", granted.round, granted.rule_version as "ruleVersion",
      granted.completed_at as "completedAt", programme.id as "programmeId", programme.side,
      programme.slug, version.title, ended.step_id is null as stands
    from learning.completion granted join learning.step on step.id = granted.step_id
    join learning.programme on programme.id = step.programme_id
    join learning.step_version version on version.step_id = step.id and version.version = step.version
    left join learning.completion_revocation ended on ended.step_id = granted.step_id
      and ended.persona_id = granted.persona_id and ended.round = granted.round
    where granted.step_id = ${which.step}::uuid and granted.persona_id = ${which.persona}::uuid
    order by granted.round desc limit 1`.first(tx);
