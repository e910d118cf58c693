import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { Stands } from '../../programme.contract.ts';
import { authoredBy, holdsPowerAt, visibleTo } from './visible.sql.ts';

/** Whether a step stands in its programme at all: it was not removed. `step`: its alias. */
export const isPlaced = (step = 'step'): RawBuilder<boolean> =>
  sql<boolean>`${sql.ref(`${step}.removed_at`)} is null`;

/** Whether a step is asked of those who take part: neither a draft nor retired, nor removed. */
export const isAsked = (step = 'step'): RawBuilder<boolean> =>
  sql<boolean>`(${sql.ref(`${step}.hidden_at`)} is null and ${sql.ref(`${step}.retired_at`)} is null and ${isPlaced(step)})`;

/** How a step stands in its programme. */
export const standsAs = (step = 'step'): RawBuilder<Stands> =>
  sql<Stands>`case when ${sql.ref(`${step}.hidden_at`)} is not null then 'draft'
    when ${sql.ref(`${step}.retired_at`)} is not null then 'retired' else 'asked' end`;

/** Whether somebody began, wrote or finished something in a step. */
const wasThere = (personaId: string | null): RawBuilder<boolean> =>
  personaId === null
    ? sql<boolean>`false`
    : sql<boolean>`(exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = ${personaId}::uuid)
      or exists (select from learning.counted t where t.step_id = step.id and t.author_id = ${personaId}::uuid)
      or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = ${personaId}::uuid))`;

/**
 * Which steps of a programme that the actor reads are there for them (`step` and `programme` in the query): a draft
 * for its authors, a retired one for those who were in it, for whoever walks beside, and for its authors.
 */
export const stepShownTo = (actor: Actor): RawBuilder<boolean> =>
  actor.kind === 'system'
    ? isPlaced()
    : sql<boolean>`(${isPlaced()} and (${isAsked()} or (step.hidden_at is null
        and (${holdsPowerAt(actor, ['host', 'see_register', 'moderate'])} or ${wasThere(actor.personaId)}))
      or ${authoredBy(actor)}))`;

/** Which steps of a programme somebody has before them, or had: of those no longer asked the ones they were in. */
export const stepOnPathOf = (personaId: string): RawBuilder<boolean> =>
  sql<boolean>`(${isPlaced()} and (${isAsked()} or (step.hidden_at is null and ${wasThere(personaId)})))`;

/** The ONE condition for a step: its programme is read, and it is there. */
export const stepVisibleTo = (actor: Actor): RawBuilder<boolean> =>
  sql<boolean>`(${visibleTo(actor)} and ${stepShownTo(actor)})`;
