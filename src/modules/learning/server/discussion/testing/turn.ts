import type { Person } from '#platform/actor.ts';
import type { Cast } from '#tests/cast/cast.ts';
import { holdRow } from '#tests/cast/hold-row.ts';

/** Takes somebody's turn in a discussion, so that what they and others do there meets at one point. */
export const holdTurn = (cast: Cast, { step, person }: { step: string; person: Person }) =>
  holdRow(
    cast,
    'select from learning.step_start where step_id = $1 and persona_id = $2 for update',
    [step, person.personaId],
  );
