import {
  comesOut,
  concernedBy,
  maySeePost,
  type Change,
  type Place,
} from '#modules/posts/index.server.ts';
import type { Ctx } from '#platform/use-case.ts';
import type { Actor } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import { isSignedIn } from '../space/space.policy.ts';
import { announce } from './arrival.ts';
import { describeThreads, openedBy } from '../personal/export.sql.ts';
import {
  deleteEmpty,
  followAlso,
  forgetTitles,
  lockThread,
  lockThreads,
  retitle,
} from './insert-thread.sql.ts';
import { peopleNamed } from './people.sql.ts';
import { findPost, lockThreadOf, type PostRow } from './post.sql.ts';
import { recomputeThreadStats } from './thread-stats.sql.ts';
import { mayModerate, type Place as SpacePlace } from '../moderation/moderation.policy.ts';
import {
  belongsIn,
  holdsCases,
  mayChoose,
  maySeeThread,
  mayWrite,
  moderates,
  type SpaceFacts,
} from './thread.policy.ts';
import { spacesRead, threadsSearched, type SpaceRow } from './thread.sql.ts';
import { threadKinds } from '../../thread.contract.ts';

/** Where words are about to be written: a space, and a thread of it when there is one. */
export type Spot = SpaceRow & { threadId?: string };

/** What somebody may do in a thread, and with the posts of it. */
export const threadVerdicts = {
  write: mayWrite,
  belong: (actor: Actor, at: SpaceFacts): Verdict =>
    belongsIn(actor, at) ? allow : deny('readers_only_here'),
  choose: mayChoose,
  moderate: mayModerate,
  reveal: (actor: Actor, at: SpacePlace): Verdict =>
    firstDenial(isSignedIn(actor), holdsCases(actor, at) ? allow : deny('only_case_holders')),
};

/** The words in threads: what posts need to know of them. */
export const inThreads: Place<'community', PostRow, Spot> = {
  kind: 'thread',
  module: 'community',
  screenedAs: 'community.post',
  kinds: threadKinds,
  isOpened: true,
  async find({ tx, actor }, postId) {
    const found = await findPost(tx, actor, postId);
    return found !== undefined && isThereFor(actor, found) ? found : undefined;
  },
  async findToModerate({ tx, actor }, postId) {
    const found = await findPost(tx, actor, postId);
    if (found === undefined || (!isThereFor(actor, found) && !holdsCases(actor, found)))
      return undefined;
    // Whoever will be refused makes nobody wait.
    if (!moderates(actor, found) && !holdsCases(actor, found)) return found;
    await lockThreadOf(tx, postId);
    return findPost(tx, actor, postId);
  },
  verdicts: threadVerdicts,
  people: ({ tx }, at, asked) => peopleNamed(tx, at, asked),
  lock: ({ tx }, { threadId }) => lockThread(tx, threadId),
  retitle: async ({ tx }, threadId, title) => void (await retitle(tx, threadId, title)),
  insertAlso: followAlso,
  changed,
  evidence: ({ threadId, spaceId }) => ({ thread: threadId, space: spaceId }),
  scopes: spacesRead,
  searched: threadsSearched,
  describe: ({ tx, actor }, threadIds, who) => describeThreads(tx, actor, threadIds, who),
  openedBy: ({ tx }, who) => openedBy(tx, who),
  async forgotten({ tx }, posts) {
    const opened = posts.filter(({ seq }) => seq === 1).map(({ placeId }) => placeId);
    await forgetTitles(tx, opened);
  },
  lockAll: async ({ tx }, threadIds) => void (await lockThreads(tx, threadIds)),
  async erased({ tx, now }, threadId) {
    if (await deleteEmpty(tx, threadId)) return true;
    await recomputeThreadStats(tx, threadId, now);
    return false;
  },
};

const isThereFor = (actor: Actor, post: PostRow): boolean =>
  maySeeThread(actor, post) && maySeePost(actor, post, { moderates: moderates(actor, post) });

async function changed(ctx: Ctx, post: PostRow, change: Change): Promise<object> {
  const { threadId, writerId } = post;
  if (change.to === 'hearted' || change.to === 'accepted') return {};
  // What waits already may get a new title that nobody has looked at.
  if (change.to !== 'edited' || change.heldNow || post.heldAt !== null)
    await recomputeThreadStats(ctx.tx, threadId, ctx.now);
  if (!comesOut(post, change)) return {};
  const said = { isOpening: post.seq === 1, isAnonymous: post.authorId === null };
  const concerned = await concernedBy(ctx.tx, post, { isOpened: true });
  const arrival = { ...said, isToThread: false, isWelcome: false, ...concerned };
  // Nobody is left to be named, or to be kept from being told, where the writer has gone.
  announce(ctx, { ...post, ...arrival, writerId: writerId ?? '' });
  return {};
}
