import { holds, type Actor, type Side } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import type { Stands } from '../../programme.contract.ts';
import { mayAuthor } from '../programme/programme.policy.ts';

/** Begun by who may write everywhere; a host of one programme writes that one. */
export const mayCreate = (actor: Actor, place: { side: Side; sideIsOn: boolean }): Verdict =>
  firstDenial(
    // A scope never has this id: only the power without a scope holds for it.
    holds(actor, 'author', { id: '', side: place.side }) ? allow : deny('authors_only'),
    place.sideIsOn ? allow : deny('side_is_off'),
  );

export type AuthoredProgramme = {
  id: string;
  slug: string;
  side: Side;
  published: boolean;
  /** Archived or hidden, and by that neither open nor closed. */
  setAside: 'archived' | 'hidden' | null;
  first: string | null;
};

/** Drafts and addresses of what one does not write are not there. */
export const mayEdit = (actor: Actor, programme: AuthoredProgramme): Verdict =>
  mayAuthor(actor, programme) === allow ? allow : deny('not_found');

/** `opens`: guests are to read it. */
export const mayChangeReaders = (
  actor: Actor,
  programme: AuthoredProgramme & { opens: boolean },
): Verdict =>
  firstDenial(mayEdit(actor, programme), programme.opens ? mayMakePublic(programme) : allow);

/** What young people write is never open to the whole world. */
export const mayMakePublic = (programme: { side: Side }): Verdict =>
  programme.side === 'adult' ? allow : deny('teens_never_public');

type SetAside = { setAside: 'archived' | 'hidden' | null };
const isSo = { archived: 'programme_is_archived', hidden: 'programme_is_hidden' } as const;

/** What is open or closed is archived or hidden, and the one as well as the other. A draft is nobody's yet. */
export const maySetAside = (
  actor: Actor,
  programme: AuthoredProgramme & SetAside,
  to: 'archived' | 'hidden',
): Verdict =>
  firstDenial(
    mayEdit(actor, programme),
    programme.published ? allow : deny('not_published_yet'),
    programme.setAside === to ? deny(isSo[to]) : allow,
  );

export const mayBringBack = (actor: Actor, programme: AuthoredProgramme & SetAside): Verdict =>
  firstDenial(
    mayEdit(actor, programme),
    programme.setAside === null ? deny('programme_not_set_aside') : allow,
  );

export const mayPublish = (
  actor: Actor,
  programme: AuthoredProgramme & SetAside & { closed: boolean; steps: number },
): Verdict =>
  firstDenial(
    mayEdit(actor, programme),
    programme.setAside === null ? allow : deny('bring_back_first'),
    programme.published && !programme.closed ? deny('published_already') : allow,
    programme.steps === 0 ? deny('no_steps_yet') : allow,
  );

export const mayWithdraw = (
  actor: Actor,
  programme: AuthoredProgramme & SetAside & { closed: boolean },
): Verdict =>
  firstDenial(
    mayEdit(actor, programme),
    programme.setAside === null ? allow : deny('bring_back_first'),
    programme.published ? allow : deny('not_published_yet'),
    programme.closed ? deny('closed_already') : allow,
  );

/** A draft in which nobody did anything, and for which nobody holds a duty: there it would be a duty for nothing. */
export const mayRemoveProgramme = (
  actor: Actor,
  programme: AuthoredProgramme & { untouched: boolean; hasDuties: boolean },
): Verdict =>
  firstDenial(
    mayEdit(actor, programme),
    programme.published ? deny('withdraw_first') : allow,
    programme.untouched ? allow : deny('programme_was_begun'),
    programme.hasDuties ? deny('programme_has_duties') : allow,
  );

/**
 * Texts alone are copied, so nothing of the other side is seen by doing it; the copy is a draft
 * that only authors of its side can open.
 */
export const mayCopy = (actor: Actor, programme: AuthoredProgramme, targetIsOn: boolean): Verdict =>
  firstDenial(
    mayEdit(actor, programme),
    holds(actor, 'author') ? allow : deny('authors_only'),
    targetIsOn ? allow : deny('side_is_off'),
  );

type Touchable = AuthoredProgramme & { untouched: boolean };
type Standing = AuthoredProgramme & { stands: Stands };

/** Nobody is asked anything in a programme that rests, or told that there is less to do. */
export const mayPlace = (actor: Actor, programme: AuthoredProgramme): Verdict =>
  firstDenial(
    mayEdit(actor, programme),
    programme.setAside === null ? allow : deny('bring_back_first'),
  );

/** In one that rests, only drafts are written: they are asked of nobody. */
export const mayAddStep = (
  actor: Actor,
  course: AuthoredProgramme & { isDraft: boolean },
): Verdict => (course.isDraft ? mayEdit(actor, course) : mayPlace(actor, course));

/** What somebody wrote or finished stays. */
export const mayRemoveStep = (actor: Actor, step: Touchable): Verdict =>
  firstDenial(mayPlace(actor, step), step.untouched ? allow : deny('step_was_begun'));

export const mayShowStep = (actor: Actor, step: Standing): Verdict =>
  firstDenial(mayPlace(actor, step), step.stands === 'draft' ? allow : deny('step_is_shown'));

/** What somebody began is not taken out of their sight: it is retired. */
export const mayHideStep = (actor: Actor, step: Touchable & Standing): Verdict =>
  firstDenial(
    mayPlace(actor, step),
    step.stands === 'draft' ? deny('step_is_draft') : allow,
    // Undone, it would be asked, which it was not before.
    step.stands === 'retired' ? deny('step_is_retired') : allow,
    step.untouched ? allow : deny('step_was_begun_retire'),
  );

/** One that nobody began is removed, or made a draft. */
export const mayRetireStep = (actor: Actor, step: Touchable & Standing): Verdict =>
  firstDenial(
    mayPlace(actor, step),
    step.stands === 'retired' ? deny('step_is_retired') : allow,
    step.untouched ? deny('step_not_begun') : allow,
  );

export const mayReinstateStep = (actor: Actor, step: Standing): Verdict =>
  firstDenial(mayPlace(actor, step), step.stands === 'retired' ? allow : deny('step_is_asked'));

export const mayRemoveCourse = (
  actor: Actor,
  course: AuthoredProgramme & { steps: number },
): Verdict =>
  firstDenial(mayEdit(actor, course), course.steps === 0 ? allow : deny('course_has_steps'));
