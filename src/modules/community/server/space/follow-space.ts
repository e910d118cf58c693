import { isSignedIn } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { OneSpace } from '../../space.contract.ts';
import { writerOf } from '#modules/posts/index.server.ts';
import { deleteFollow, findSpaceRow, insertFollow } from './space.sql.ts';
import { whereSpace } from './where.rules.ts';

export const followSpace = useCase()({
  name: 'community.follow_space',
  about: 'Hear of every new thread in a space. In the welcome space: greet newcomers.',
  input: OneSpace,
  subject: ({ tx, actor }, at) => findSpaceRow(tx, actor, at),
  may: isSignedIn,
  async run(ctx, _input, space) {
    await insertFollow(ctx.tx, { spaceId: space.id, personaId: writerOf(ctx) }, ctx.now);
    return whereSpace(space);
  },
});

export const unfollowSpace = useCase()({
  name: 'community.unfollow_space',
  about: 'Hear of new threads in a space no more.',
  input: OneSpace,
  subject: ({ tx, actor }, at) => findSpaceRow(tx, actor, at),
  may: isSignedIn,
  async run(ctx, _input, space) {
    await deleteFollow(ctx.tx, { spaceId: space.id, personaId: writerOf(ctx) });
    return whereSpace(space);
  },
});
