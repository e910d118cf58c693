import { isSignedIn } from '#platform/actor.policy.ts';
import { holds, type Actor } from '#platform/actor.ts';
import { mayEdit, mayHideSeveral, stands, type Verdicts } from '#modules/posts/index.server.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { mayBeDone, mayDoStep } from '../programme/opening.rules.ts';
import type { DiscussionRow } from './discussion.sql.ts';
import type { PostRow } from './post.sql.ts';

type Place = Pick<DiscussionRow, 'programmeId' | 'side' | 'hostId'>;
type Discussion = Place & Pick<DiscussionRow, 'opening' | 'answered' | 'isFolded'>;
const holdsHere = (actor: Actor, power: string, { programmeId, side }: Place): boolean =>
  holds(actor, power, { id: programmeId, side });

/** A host asks and replies; what they write is no peer's. */
export const isHost = (actor: Actor, place: Place): boolean =>
  actor.personaId !== null && (actor.personaId === place.hostId || holdsHere(actor, 'host', place));

/** Hosts, mentors and moderators walk beside: they read and reply without being enrolled. */
export const isBeside = (actor: Actor, place: Place): boolean =>
  isHost(actor, place) || holdsHere(actor, 'see_register', place) || moderates(actor, place);

export const moderates = (actor: Actor, place: Place): boolean =>
  holdsHere(actor, 'moderate', place);

/** One answer each, by those who are enrolled and have come so far. */
export const mayAnswer = (actor: Actor, discussion: Discussion): Verdict =>
  firstDenial(
    isSignedIn(actor),
    isHost(actor, discussion) ? deny('host_asks') : allow,
    mayDoStep(discussion.opening),
    discussion.answered ? deny('already_answered') : allow,
  );

/** Where the host chose folding, peers' answers stay folded until one has given one's own. */
export const maySeePeers = (actor: Actor, discussion: Discussion): Verdict =>
  !discussion.isFolded || discussion.answered || isBeside(actor, discussion)
    ? allow
    : deny('answer_first');

/** Whether one may take part in the conversation below the answers at all. */
export const mayJoinIn = (actor: Actor, discussion: Discussion): Verdict =>
  firstDenial(
    isSignedIn(actor),
    isBeside(actor, discussion) ? mayBeDone(discussion.opening) : mayDoStep(discussion.opening),
    maySeePeers(actor, discussion),
  );

export const mayReply = (actor: Actor, post: Discussion & Parameters<typeof stands>[0]): Verdict =>
  firstDenial(mayJoinIn(actor, post), stands(post));

/** An answer is edited in the fields it was given in, everything else as one text. */
export const mayEditAnswer = (actor: Actor, post: PostRow): Verdict =>
  mayEdit(actor, post, {
    write: (_actor, { fields }) => (fields === 0 ? deny('not_an_answer') : allow),
  });

/** What somebody may do in a discussion, and with the posts of it. */
export const stepVerdicts = {
  // One may change one's words also when one takes part no more.
  write: (_actor: Actor, { fields }: Pick<PostRow, 'fields'>): Verdict =>
    fields > 0 ? deny('edit_its_fields') : allow,
  belong: maySeePeers,
  choose: (): Verdict => deny('not_a_question'),
  moderate: (actor: Actor, at: Place): Verdict =>
    firstDenial(isSignedIn(actor), moderates(actor, at) ? allow : deny('only_moderators')),
  reveal: (): Verdict => deny('has_a_name'),
} satisfies Verdicts<PostRow>;

type Chosen = Place & { chosen: readonly { isOwn: boolean }[] };

export const mayHidePosts = (actor: Actor, { chosen, ...at }: Chosen): Verdict =>
  mayHideSeveral(stepVerdicts.moderate(actor, at), chosen);

/** Whoever finds their own words among them does not decide. */
export const mayRestorePosts = (actor: Actor, { chosen, ...at }: Chosen): Verdict =>
  firstDenial(
    stepVerdicts.moderate(actor, at),
    chosen.some(({ isOwn }) => isOwn) ? deny('somebody_else_decides') : allow,
  );
