import { sql } from '#platform/db/sql.ts';
import type { MarkedHow } from '../../gradebook.contract.ts';
import type { StepKind } from '../../programme.contract.ts';
import type { R } from '../tx.ts';
import type { CompletionSubject } from './revoke.policy.ts';

type Titled = { slug: string; title: string; kind: StepKind };
type Granted = { ruleVersion: number; completedAt: Date; how: MarkedHow | null };

/** The newest granting of a completion; undefined where none ever was. */
export const findCompletion = (tx: R, which: { step: string; person: string }) =>
  sql<CompletionSubject & Granted & Titled>`
    select granted.persona_id as "personaId", granted.round, granted.rule_version as "ruleVersion",
      granted.completed_at as "completedAt", programme.id as "programmeId", programme.side,
      programme.slug, version.title, step.kind, ended.step_id is null as stands, mark.how
    from learning.completion granted join learning.step on step.id = granted.step_id
    join learning.programme on programme.id = step.programme_id
    join learning.step_version version on version.step_id = step.id and version.version = step.version
    left join learning.mark on mark.step_id = granted.step_id
      and mark.persona_id = granted.persona_id and mark.round = granted.round
    left join learning.completion_revocation ended on ended.step_id = granted.step_id
      and ended.persona_id = granted.persona_id and ended.round = granted.round
    where granted.step_id = ${which.step}::uuid and granted.persona_id = ${which.person}::uuid
    order by granted.round desc limit 1`.first(tx);
