import { sql } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { RuleVersion } from '../../rules.contract.ts';
import { inSight, wholeRule } from '../programme/deeds.sql.ts';
import type { R } from '../tx.ts';

type Row = Omit<RuleVersion, 'changes'>;

/** Every version of what a step asks, the newest first, with who stands where. */
export const rulesOf = (tx: R, actor: Actor, stepId: string) =>
  sql<Row>`
    select version.version, version.created_at as at, card.name as by, version.reason, ${wholeRule('version')} as rule,
      (select count(*)::int from learning.step_start start
        where start.step_id = version.step_id and start.version = version.version
          and not exists (select from learning.standing f
            where f.step_id = start.step_id and f.persona_id = start.persona_id)) as underway,
      (select count(*)::int from learning.standing f
        where f.step_id = version.step_id and f.rule_version = version.version) as done
    from learning.step_version version
    left join accounts.pub_member_card card on card.id = version.created_by and ${inSight('card.id', actor.blocked)}
    where version.step_id = ${stepId}::uuid order by version.version desc`.rows(tx);
