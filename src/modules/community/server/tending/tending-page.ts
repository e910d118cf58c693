import { query } from '#platform/use-case.ts';
import { isPerson } from '#platform/actor.ts';
import { allow, deny, type Verdict } from '#platform/verdict.ts';
import { TendingInput, type TendingView } from '../../tending.contract.ts';
import { toView } from './log.ts';
import { threadActRows } from './log.sql.ts';
import { postToTend, spacesTended, threadToTend, type PostToTend } from './page.sql.ts';
import {
  mayClose,
  mayHide,
  mayRelease,
  mayReopen,
  mayRestore,
  mayReveal,
  mayTendThread,
} from './tending.policy.ts';
import type { Tables } from './tending.ts';
import type { Actor } from '#platform/actor.ts';

export const tending = query<Tables>()({
  name: 'community.tending',
  about: 'What those who look after a space can do with a thread, or with one post of it.',
  input: TendingInput,
  may: (actor) => (isPerson(actor) ? allow : deny('sign_in_first')),
  statements: 4,
  async read({ tx, actor }, input): Promise<TendingView | undefined> {
    const thread = await threadToTend(tx, actor, input.thread);
    if (thread === undefined) return undefined;
    const post = input.post === undefined ? null : await postToTend(tx, actor, thread, input.post);
    if (post === undefined) return undefined;
    // A holder of a case comes here for a post without a name; for everybody else it is the staff's page.
    const tend = mayTendThread(actor, thread);
    if (tend !== true && (post === null || mayReveal(actor, { ...thread, ...post }) !== true))
      return undefined;
    return {
      thread: {
        id: thread.id,
        slug: thread.slug,
        title: thread.title,
        closedAt: thread.closedAt,
        pinnedAt: thread.pinnedAt,
        featuredAt: thread.featuredAt,
      },
      space: { id: thread.spaceId, slug: thread.spaceSlug, title: thread.spaceTitle },
      post: post && viewOf(actor, { ...thread, ...post }, tend),
      spaces: tend === true ? await spacesTended(tx, actor, thread) : [],
      acts: tend === true ? (await threadActRows(tx, actor, thread.id)).map(toView) : [],
      can: { close: mayClose(actor, thread), reopen: mayReopen(actor, thread), tend },
    };
  },
});

function viewOf(
  actor: Actor,
  post: PostToTend & Parameters<typeof mayTendThread>[1],
  tend: Verdict,
): TendingView['post'] {
  return {
    id: post.id,
    html: post.html,
    note: post.note,
    author:
      post.authorId !== null && post.authorName !== null
        ? { id: post.authorId, name: post.authorName }
        : null,
    isNameless: post.isNameless,
    at: post.at,
    seen: post.changedAt?.toISOString() ?? '',
    state:
      post.deletedAt !== null
        ? 'deleted'
        : post.hiddenAt !== null
          ? 'hidden'
          : post.heldAt !== null
            ? 'held'
            : 'shown',
    isTopLevel: post.isTopLevel,
    can: {
      hide: mayHide(actor, post),
      restore: mayRestore(actor, post),
      release: mayRelease(actor, post),
      split: !post.isTopLevel ? deny('not_top_level') : tend,
      reveal: mayReveal(actor, post),
    },
  };
}
