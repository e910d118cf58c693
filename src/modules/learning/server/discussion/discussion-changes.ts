import { changesOf, MOST_CHANGES } from '#modules/posts/index.server.ts';
import { allow } from '#platform/verdict.ts';
import { DiscussionChangesInput, type DiscussionChanges } from '../../discussion.contract.ts';
import { query } from '../tx.ts';
import { maySeePeers, moderates } from './discussion.policy.ts';
import { discussionPlace } from './discussion.sql.ts';
import { changedRows } from './page.sql.ts';
import { changedView, headOf } from './post.view.ts';

export const discussionChanges = query({
  name: 'learning.discussion_changes',
  about: 'What changed in a discussion after a number: posts as its page shows them.',
  input: DiscussionChangesInput,
  may: () => allow,
  statements: 2,
  async read({ tx, actor }, { step, after }): Promise<DiscussionChanges | undefined> {
    const place = await discussionPlace(tx, actor, { step });
    if (place === undefined) return undefined;
    const reader = { actor, moderates: moderates(actor, place) };
    const since = { placeId: step, after, limit: MOST_CHANGES, isOpened: false };
    const seesPeers = maySeePeers(actor, place) === allow;
    const rows = seesPeers ? await changedRows(tx, { stepId: step, reader }, since) : [];
    return {
      ...headOf(place),
      ...changesOf(rows, place, { after, moderates: reader.moderates }),
      posts: rows.filter(({ isShown }) => isShown).map((row) => changedView(actor, place, row)),
    };
  },
});
