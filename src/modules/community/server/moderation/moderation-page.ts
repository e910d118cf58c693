import { goneOf, mayHide, mayRelease, mayRestore, mayReveal } from '#modules/posts/index.server.ts';
import { pick } from '#platform/pick.ts';
import { query } from '#platform/use-case.ts';
import { isSignedIn } from '#platform/actor.policy.ts';
import { deny } from '#platform/verdict.ts';
import {
  ModerationInput,
  type ModerationView,
  type ReadersView,
} from '../../moderation.contract.ts';
import { keysFor } from '../space/keys.ts';
import { isMoreOpen, type Openness } from '../space/openness.rules.ts';
import type { Key } from '../../space.contract.ts';
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
import {
  mayClose,
  mayMergeThread,
  mayRegroup,
  mayReopen,
  mayModerateThread,
  mayShowThread,
} from './moderation.policy.ts';
import type { ThreadToModerate } from './moderation.sql.ts';
import { slugIn } from './slug.rules.ts';
import type { Actor } from '#platform/actor.ts';

export const moderation = query()({
  name: 'community.tending',
  about: 'What those who look after a space can do with a thread, or with one post of it.',
  input: ModerationInput,
  may: isSignedIn,
  statements: 7,
  async read(ctx, input): Promise<ModerationView | undefined> {
    const { tx, actor } = ctx;
    const thread = await threadToModerate(tx, actor, input.thread);
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
    const here = { ...thread, id: thread.spaceId, title: thread.spaceTitle };
    const others = moderate === true ? await spacesModerated(tx, actor, thread) : [];
    const badges = await keysFor(ctx);
    const readersOf = (one: Openness & { id: string; title: string }) => ({
      ...readersView(one, badges),
      opens: isMoreOpen(one, thread),
      closes: isMoreOpen(thread, one),
    });
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
      readers: readersView(here, badges),
      spaces: others.map(readersOf),
      target:
        input.into === undefined || moderate !== true
          ? null
          : targetView(actor, thread, {
              said: input.into,
              found: await threadToModerate(tx, actor, slugIn(input.into)),
              readersOf,
            }),
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

/** What would stay of two threads, said back before they are put together; or why they may not be. */
function targetView(
  actor: Actor,
  thread: ThreadToModerate,
  asked: {
    said: string;
    found: ThreadToModerate | undefined;
    readersOf: (space: Openness & { id: string; title: string }) => ReadersView;
  },
): ModerationView['target'] {
  const { said, found } = asked;
  const no = (why: string) => ({ said, found: null, why });
  if (found?.side !== thread.side) return no('no_such_thread');
  if (found.id === thread.id) return no('the_same_thread');
  const verdict = mayMergeThread(actor, { ...thread, target: found });
  if (verdict !== true) return no(verdict);
  const space = asked.readersOf({ ...found, id: found.spaceId, title: found.spaceTitle });
  return { said, found: { ...pick(found, 'slug', 'title'), space }, why: null };
}

const readersView = (
  space: Openness & { id: string; title: string },
  badges: readonly Key[],
): ModerationView['readers'] => ({
  ...pick(space, 'id', 'title', 'reads', 'readDuties'),
  badges: badges.filter(({ id }) => space.readBadges.includes(id)).map(({ title }) => title),
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
      split: !post.isTopLevel ? deny('not_top_level') : mayRegroup(actor, post),
      reveal: mayReveal(actor, post, threadVerdicts),
    },
  };
}
