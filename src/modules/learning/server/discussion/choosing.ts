import { choosable, choosingIn, leftOf } from '#modules/posts/index.server.ts';
import { isSignedIn } from '#platform/actor.policy.ts';
import { allow } from '#platform/verdict.ts';
import { ChoosingInput, type ChoosingView } from '../../choosing.contract.ts';
import { query } from '../tx.ts';
import { mayHidePosts, mayRestorePosts, stepVerdicts } from './discussion.policy.ts';
import { discussionPlace } from './discussion.sql.ts';

export const choosing = query({
  name: 'learning.choosing',
  about:
    'Posts of a discussion for those who look after it, to choose several of; and what was hidden at once, to be given back.',
  input: ChoosingInput,
  may: isSignedIn,
  statements: 5,
  async read(ctx, { deed, ...input }): Promise<ChoosingView | undefined> {
    const step = await discussionPlace(ctx.tx, ctx.actor, input);
    if (step === undefined || stepVerdicts.moderate(ctx.actor, step) !== allow) return undefined;
    const view = await choosingIn(ctx, step.id, input);
    const left =
      deed === undefined ? [] : await leftOf(ctx, { deed, placeId: step.id, act: 'hide' });
    const hidden = await choosable(ctx, step.id, left);
    const own = (posts: readonly { isMine: boolean }[]) => ({
      ...{ ...step, chosen: posts.map(({ isMine }) => ({ isOwn: isMine })) },
    });
    return {
      ...view,
      programme: {
        ...{ id: step.programmeId, slug: step.programmeSlug, title: step.programmeTitle },
        language: step.programmeLanguage,
      },
      step: { id: step.id, slug: step.slug, title: step.title },
      hidden: deed === undefined ? null : { deed, posts: hidden },
      can: {
        hide: mayHidePosts(ctx.actor, own(view.chosen)),
        restore: mayRestorePosts(ctx.actor, own(hidden)),
      },
    };
  },
});
