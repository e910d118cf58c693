import { choosingIn, MOST_TAKEN, takenWith } from '#modules/posts/index.server.ts';
import { isSignedIn } from '#platform/actor.policy.ts';
import { pick } from '#platform/pick.ts';
import { query } from '#platform/use-case.ts';
import { deny, firstDenial, allow } from '#platform/verdict.ts';
import { ChoosingInput, type ChoosingView } from '../../choosing.contract.ts';
import { keysFor } from '../space/keys.ts';
import { mayHideAll, mayModerateThread, mayRegroup } from './moderation.policy.ts';
import { spacesModerated, threadToModerate } from './page.sql.ts';
import { readersFrom } from './readers.view.ts';
import { sought } from './sought.ts';

export const choosing = query()({
  name: 'community.choosing',
  about:
    'Posts of a thread for those who look after it, to choose several of, and what can be done with those that are chosen.',
  input: ChoosingInput,
  may: isSignedIn,
  statements: 10,
  async read(ctx, input): Promise<ChoosingView | undefined> {
    const { tx, actor } = ctx;
    const thread = await threadToModerate(tx, actor, input);
    if (thread === undefined || mayModerateThread(actor, thread) !== true) return undefined;
    const choosing = await choosingIn(ctx, thread.id, input);
    const { chosen } = choosing;
    const posts = chosen.map(({ id }) => id);
    const going = posts.length === 0 ? [] : await takenWith(tx, { placeId: thread.id, posts });
    const readers = readersFrom(thread, await keysFor(ctx));
    const others = posts.length === 0 ? [] : await spacesModerated(tx, actor, thread);
    const takes = firstDenial(
      mayRegroup(actor, thread),
      chosen.some(({ isOpening }) => isOpening) ? deny('opening_stays') : allow,
      going.length > MOST_TAKEN ? deny('too_many_below') : allow,
    );
    const isSeen = going[0]?.isSeen ?? false;
    return {
      thread: pick(thread, 'id', 'slug', 'title'),
      space: {
        ...{ id: thread.spaceId, slug: thread.spaceSlug, title: thread.spaceTitle },
        language: thread.spaceLanguage,
      },
      ...choosing,
      going: Math.min(going.length, MOST_TAKEN),
      spaces: others.map(readers.of),
      readers: readers.here,
      target:
        input.sought === undefined
          ? null
          : await sought(ctx, thread, { sought: input.sought, readers }),
      can: {
        hide: mayHideAll(actor, {
          ...thread,
          chosen: chosen.map(({ isMine }) => ({ isOwn: isMine })),
        }),
        split: firstDenial(takes, isSeen ? allow : deny('first_not_seen')),
        move: takes,
      },
    };
  },
});
