import {
  comesOut,
  concernedBy,
  maySeePost,
  type Change,
  type Place,
} from '#modules/posts/index.server.ts';
import type { Counted, Stands } from '../../discussion.contract.ts';
import type { Ctx, Tables } from '../tx.ts';
import { announce } from './arrival.ts';
import { completionFacts } from './completion-facts.sql.ts';
import { recomputeReplied, settle } from './counted.sql.ts';
import { isHost, moderates, stepVerdicts } from './discussion.policy.ts';
import { describeSteps, type DiscussionRow } from './discussion.sql.ts';
import { evaluateCompletion } from './evaluate-completion.ts';
import { recount } from './judging.ts';
import { lockBegun, lockParticipant, lockStepOf, lockSteps } from './own-posts.sql.ts';
import { peopleNamed } from './people.sql.ts';
import { findPost, type PostRow } from './post.sql.ts';
import { programmesRead, stepsSearched } from './scopes.sql.ts';
import { countedOf, refuseUncounted } from './sending.rules.ts';

/** What an act on one's own post gives back: what it counts as, and where one stands now. */
type Recounted = Partial<Counted & Stands>;

/** The words in discussions: what posts need to know of them. */
export const inSteps: Place<'learning', PostRow, DiscussionRow, Recounted> = {
  kind: 'step',
  module: 'learning',
  kinds: ['discussion'],
  isOpened: false,
  screenedAs: 'learning.post',
  async find({ tx, actor }, postId) {
    const found = await findPost(tx, actor, postId);
    return found !== undefined && maySeePost(actor, found, { moderates: moderates(actor, found) })
      ? found
      : undefined;
  },
  async findToModerate(ctx, postId) {
    const before = await inSteps.find(ctx, postId);
    // Whoever will be refused makes nobody wait.
    if (before === undefined || !moderates(ctx.actor, before)) return before;
    await lockStepOf(ctx.tx as never, postId);
    const found = await inSteps.find(ctx, postId);
    if (found !== undefined) await lockBegun(ctx.tx as never, found.id, found.peerId);
    return found;
  },
  verdicts: stepVerdicts,
  people: ({ tx }, at, asked) => peopleNamed(tx, at, asked),
  async lock(ctx, post) {
    const { tx, now } = ctx.as<Tables>();
    await lockSteps(tx, [post.id]);
    await lockParticipant(tx, post, post.peerId, now);
    return { title: null };
  },
  changed: (ctx, post, change) => changed(ctx.as<Tables>(), post, change),
  evidence: ({ placeId, scopeId }) => ({ step: placeId, programme: scopeId }),
  scopes: programmesRead,
  searched: stepsSearched,
  describe: ({ tx, actor }, stepIds) => describeSteps(tx, actor, stepIds),
  openedBy: () => Promise.resolve([]),
  lockAll: async (ctx, stepIds) => void (await lockSteps(ctx.as<Tables>().tx, stepIds)),
  async erased(ctx, stepId) {
    await settle(ctx.as<Tables>().tx, stepId);
    return false;
  },
};

/** Everything its author posted here is judged anew; for their own acts, what came of it. */
async function changed(ctx: Ctx, post: PostRow, change: Change): Promise<Recounted> {
  if (change.to === 'hearted' || change.to === 'accepted') return {};
  const { id: stepId, peerId, rootSeq, isOwn } = post;
  const byHost = isOwn ? isHost(ctx.actor, post) : post.because === 'by_the_host';
  const theirs = await recount(ctx, post, peerId, { byHost });
  if (change.to !== 'edited' || change.heldNow) await recomputeReplied(ctx.tx, { stepId, rootSeq });
  const now = theirs.find(({ id }) => id === post.postId);
  if (now !== undefined && change.to === 'edited' && post.fields > 0) refuseUncounted(now);
  if (comesOut(post, change) && post.writerId !== null) {
    const arrival = { by: post.writerId, isAnswer: post.seq === rootSeq };
    const concerned = await concernedBy(ctx.tx, post, { isOpened: false });
    await announce(ctx, { ...post, ...arrival, ...concerned });
  }
  const facts = await completionFacts(ctx.tx, stepId, peerId);
  const evaluated = await evaluateCompletion(ctx, stepId, peerId, facts);
  return isOwn ? { ...(now && countedOf(ctx.actor, now)), ...evaluated } : {};
}
