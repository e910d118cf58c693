import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { said, saidEverywhere, saidIn } from '#platform/languages/said.sql.ts';
import type { Actor } from '#platform/actor.ts';
import { stepShownTo } from '../programme/asked.sql.ts';
import { holdsPowerAt, visibleTo } from '../programme/visible.sql.ts';

/** The programmes that somebody may read, as posts ask; folded: discussions where they have no answer yet, or that are not there for them. */
export function programmesRead(actor: Actor): RawBuilder<unknown> {
  const me = sql`${actor.personaId}::uuid`;
  const isBeside = holdsPowerAt(actor, ['host', 'see_register', 'moderate']);
  return sql`
    select programme.id, 'learn/' || programme.slug,
      ${said('programme.id', 'programme.title', actor.locale)},
      ${saidIn('programme.id', sql.ref('programme.language'), actor.locale)},
      ${saidEverywhere('programme.id', 'programme.title')}, '/learn/' || programme.slug, 0,
      ${holdsPowerAt(actor, ['moderate'])}, false,
      array(select step.id from learning.step step
        left join learning.step_start start on start.step_id = step.id and start.persona_id = ${me}
        join learning.step_version version
          on version.step_id = step.id and version.version = coalesce(start.version, step.version)
        where step.programme_id = programme.id and (${stepShownTo(actor)} is not true or version.is_folded
          and (step.host_id = ${me}) is not true and not ${isBeside}
          and not exists (select from learning.counted own where own.step_id = step.id
            and own.author_id = ${me} and own.counts = 'answer')))
    from learning.programme programme where ${visibleTo(actor)}`;
}

export const stepsSearched = (ids: RawBuilder<unknown>): RawBuilder<unknown> =>
  sql`select step.id, '', 'discussion' from learning.step step where step.id = any(${ids})`;
