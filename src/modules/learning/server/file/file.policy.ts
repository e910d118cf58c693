import type { Actor } from '#platform/actor.ts';
import { isSignedIn } from '#platform/actor.policy.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { mayEdit, type AuthoredProgramme } from '../authoring/authoring.policy.ts';
import { mayAuthor } from '../programme/programme.policy.ts';
import type { Arriving } from './file.sql.ts';

/** Somebody who writes anything that is taught: to lay out tables and to make pictures anew costs more than a post. */
export const authorsAnything = (actor: Actor): Verdict =>
  firstDenial(
    isSignedIn(actor),
    actor.powers.some(({ power }) => power === 'author') ? allow : deny('authors_only'),
  );

/** Whoever began a file sends its pieces, as long as they write the programme. */
export const maySend = (
  actor: Actor,
  { programmeId: id, side, uploaderId }: Pick<Arriving, 'programmeId' | 'side' | 'uploaderId'>,
): Verdict =>
  firstDenial(
    mayAuthor(actor, { id, side }) === allow ? allow : deny('not_found'),
    uploaderId === actor.personaId ? allow : deny('not_found'),
  );

/** What a step shows stays until its text says otherwise. */
export const mayRemoveFile = (
  actor: Actor,
  { isShown, ...programme }: AuthoredProgramme & { isShown: boolean },
): Verdict => firstDenial(mayEdit(actor, programme), isShown ? deny('file_is_shown') : allow);
