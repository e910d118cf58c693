import { goneOf, mayHide, mayRelease, mayRestore, mayReveal } from '#modules/posts/index.server.ts';
import { pick } from '#platform/pick.ts';
import { query } from '#platform/use-case.ts';
import { isSignedIn } from '#platform/actor.policy.ts';
import { deny } from '#platform/verdict.ts';
import { ModerationInput, type ModerationView } from '../../moderation.contract.ts';
import { keysFor } from '../space/keys.ts';
import { threadVerdicts } from '../thread/in-threads.ts';
import { toView } from './log.ts';
import { threadActRows } from './log.sql.ts';
import {
  extentOf,
  postToModerate,
  spacesModerated,
  threadToModerate,
  type PostToModerate,
} from './page.sql.ts';
import { readersFrom } from './readers.view.ts';
import { sought } from './sought.ts';
import {
  mayClose,
  mayRegroup,
  mayReopen,
  mayModerateThread,
  mayShowThread,
} from './moderation.policy.ts';
import type { Actor } from '#platform/actor.ts';

export const moderation = query()({
  name: 'community.tending',
  about: 'What those who look after a space can do with a thread, or with one post of it.',
  input: ModerationInput,
  may: isSignedIn,
  statements: 11,
  async read(ctx, input): Promise<ModerationView | undefined> {
    const { tx, actor } = ctx;
    const thread = await threadToModerate(tx, actor, input);
    if (thread === undefined) return undefined;
    const post =
      input.post === undefined ? null : await postToModerate(tx, actor, thread, input.post);
    if (post === undefined) return undefined;
    // A holder of a case comes here for a post without a name; for everybody else it is the staff's page.
    const moderate = mayModerateThread(actor, thread);
    if (
      moderate !== true &&
      (post === null || mayReveal(actor, { ...thread, ...post }, threadVerdicts) !== true)
    )
      return undefined;
    const others = moderate === true ? await spacesModerated(tx, actor, thread) : [];
    const readers = readersFrom(thread, await keysFor(ctx));
    return {
      thread: {
        ...pick(thread, 'id', 'slug', 'title', 'closedAt', 'pinnedAt', 'featuredAt', 'hiddenAt'),
        ...(await extentOf(tx, thread.id)),
      },
      space: {
        ...{ id: thread.spaceId, slug: thread.spaceSlug, title: thread.spaceTitle },
        language: thread.spaceLanguage,
      },
      post: post && viewOf(actor, { ...thread, ...post }),
      readers: readers.here,
      spaces: others.map(readers.of),
      target:
        input.sought === undefined || moderate !== true
          ? null
          : await sought(ctx, thread, { sought: input.sought, readers }),
      acts: moderate === true ? (await threadActRows(ctx, thread.id)).map(toView(ctx)) : [],
      can: {
        close: mayClose(actor, thread),
        reopen: mayReopen(actor, thread),
        hide: mayRegroup(actor, thread),
        show: mayShowThread(actor, thread),
        mark: mayRegroup(actor, thread),
        moderate,
      },
    };
  },
});

function viewOf(
  actor: Actor,
  post: PostToModerate & Parameters<typeof mayModerateThread>[1],
): ModerationView['post'] {
  return {
    ...pick(post, 'id', 'html', 'note', 'isAnonymous', 'at', 'isOpening'),
    author:
      post.authorId !== null && post.authorName !== null
        ? { id: post.authorId, name: post.authorName }
        : null,
    seen: post.changedAt?.toISOString() ?? '',
    state: goneOf(post) ?? 'shown',
    can: {
      hide: mayHide(actor, post, threadVerdicts),
      restore: mayRestore(actor, post, threadVerdicts),
      release: mayRelease(actor, post, threadVerdicts),
      split: post.isOpening ? deny('opening_stays') : mayRegroup(actor, post),
      reveal: mayReveal(actor, post, threadVerdicts),
    },
  };
}
