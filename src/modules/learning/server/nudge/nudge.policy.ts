import { holds, type Actor, type Side } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { mayRevoke } from '../gradebook/revoke.policy.ts';

type Place = { id: string; side: Side };
type Resting = Place & { setAside: 'archived' | 'hidden' | null };

/** Those who hold a programme write to people in it; whoever may not learns of nobody there. */
export const holdsProgramme = (actor: Actor, place: Place): Verdict =>
  mayRevoke(actor, place) === allow ? allow : deny('not_found');

/** In one that is archived or hidden nobody is asked for anything. */
export const mayWriteIn = (actor: Actor, programme: Resting): Verdict =>
  firstDenial(
    holdsProgramme(actor, programme),
    programme.setAside === null ? allow : deny('programme_rests'),
  );

/** `people`: who of those who were named takes part, and was not written to these days. */
export const mayNudge = (
  actor: Actor,
  { programme, people }: { programme: Resting; people: readonly string[] },
): Verdict =>
  firstDenial(mayWriteIn(actor, programme), people.length > 0 ? allow : deny('nobody_to_write_to'));

/** Whether somebody may be written to just now: not oneself, and nobody twice within some days. */
export const mayBeWrittenTo = (
  actor: Actor,
  person: { id: string; wasWrittenTo: boolean },
): Verdict =>
  firstDenial(
    actor.personaId === person.id ? deny('not_oneself') : allow,
    person.wasWrittenTo ? deny('written_to_these_days') : allow,
  );

/** What hosts wrote to one person alone is read by those who hold the programme and by its mentors, not by whoever moderates. */
export const mayReadNudges = (actor: Actor, place: Place): Verdict =>
  holdsProgramme(actor, place) === allow || holds(actor, 'duty:mentor', place)
    ? allow
    : deny('mentors_only');

/** Whoever may write may take back what one of them wrote. */
export const mayTakeBackNudge = (
  actor: Actor,
  nudge: { programme: Place; takenAt: Date | null },
): Verdict =>
  firstDenial(
    holdsProgramme(actor, nudge.programme),
    nudge.takenAt === null ? allow : deny('taken_back_already'),
  );
