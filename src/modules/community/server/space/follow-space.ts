import { isSignedIn } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { OneSpace } from '../../space.contract.ts';
import { writerOf } from '#modules/posts/index.server.ts';
import { deleteFollow, findSpaceRow, insertFollow } from './space.sql.ts';

export const followSpace = useCase()({
  name: 'community.follow_space',
  about: 'Hear of every new thread in a space. In the welcome space: greet newcomers.',
  input: OneSpace,
  subject: ({ tx, actor }, { space }) => findSpaceRow(tx, actor, space),
  may: isSignedIn,
  async run(ctx, _input, { id, slug }) {
    await insertFollow(ctx.tx, { spaceId: id, personaId: writerOf(ctx) }, ctx.now);
    return { space: slug };
  },
});

export const unfollowSpace = useCase()({
  name: 'community.unfollow_space',
  about: 'Hear of new threads in a space no more.',
  input: OneSpace,
  subject: ({ tx, actor }, { space }) => findSpaceRow(tx, actor, space),
  may: isSignedIn,
  async run(ctx, _input, { id, slug }) {
    await deleteFollow(ctx.tx, { spaceId: id, personaId: writerOf(ctx) });
    return { space: slug };
  },
});
