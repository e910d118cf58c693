import { isSignedIn } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { OneSpace } from '../../space.contract.ts';
import type { CommunityTables } from '../tables.ts';
import { deleteFollow, insertFollow } from './follow.sql.ts';
import { findSpaceRow } from './space.sql.ts';

export const followSpace = useCase<CommunityTables>()({
  name: 'community.follow_space',
  about: 'Hear of every new thread in a space. In the welcome space: greet newcomers.',
  input: OneSpace,
  subject: ({ tx, actor }, { space }) => findSpaceRow(tx, actor, space),
  may: isSignedIn,
  async run({ tx, actor, now }, _input, { id, slug }) {
    await insertFollow(tx, { spaceId: id, personaId: actor.personaId ?? '', now });
    return { space: slug };
  },
});

export const unfollowSpace = useCase<CommunityTables>()({
  name: 'community.unfollow_space',
  about: 'Hear of new threads in a space no more.',
  input: OneSpace,
  subject: ({ tx, actor }, { space }) => findSpaceRow(tx, actor, space),
  may: isSignedIn,
  async run({ tx, actor }, _input, { id, slug }) {
    await deleteFollow(tx, { spaceId: id, personaId: actor.personaId ?? '' });
    return { space: slug };
  },
});
