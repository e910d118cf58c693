import { isSignedIn } from '#platform/actor.policy.ts';
import { holds, type Actor, type Side } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';

type ProgrammePlace = { id: string; side: Side };

/** A programme the actor may read. */
type ProgrammeSubject = ProgrammePlace & {
  published: boolean;
  closed: boolean;
  setAside: 'archived' | 'hidden' | null;
  enrolledAt: Date | null;
};

/** One takes part on one's own side; a host walks beside, and is no participant. */
export const mayEnrol = (actor: Actor, programme: ProgrammeSubject): Verdict =>
  firstDenial(
    isSignedIn(actor),
    actor.side === programme.side ? allow : deny('other_side'),
    holds(actor, 'host', programme) ? deny('you_host_it') : allow,
    programme.published ? allow : deny('not_published_yet'),
    programme.closed || programme.setAside !== null ? deny('programme_closed') : allow,
  );

export const mayLeave = (actor: Actor, programme: ProgrammeSubject): Verdict =>
  firstDenial(isSignedIn(actor), programme.enrolledAt === null ? deny('not_enrolled') : allow);

/** Hosts of the programme and operators write it. */
export const mayAuthor = (actor: Actor, programme: ProgrammePlace): Verdict =>
  holds(actor, 'author', programme) ? allow : deny('authors_only');

/** Hosts and mentors see who is done and who misses what. */
export const maySeeGradebook = (actor: Actor, programme: ProgrammePlace): Verdict =>
  holds(actor, 'see_register', programme) ? allow : deny('mentors_only');

/** Without it there is none: neither its page nor its file is there. */
export const mayOpenGradebook = (actor: Actor, at: { programme: ProgrammePlace }): Verdict =>
  maySeeGradebook(actor, at.programme) === allow ? allow : deny('not_found');
