import { pick } from '#platform/pick.ts';
import { query } from '#platform/use-case.ts';
import type { SmallThingsView } from '../../home.contract.ts';
import { placedItemOf, waitingOf } from '../space/list-item.view.ts';
import { isSignedIn } from '../space/space.policy.ts';
import { waiting } from '../waiting/waiting.sql.ts';
import { toBeginWith } from './beginning.rules.ts';
import { followedNews, openCheckin, standingOf } from './small-things.sql.ts';

const NEWCOMERS = 2;
/** Followed threads fill up what is left of a handful. */
const FOLLOWED = 3;
const HANDFUL = 5;

export const smallThings = query()({
  name: 'community.small_things',
  about: 'The next small things for me in talking: somebody to greet or answer, and what I follow.',
  may: isSignedIn,
  statements: 5,
  async read({ tx, actor, now }): Promise<SmallThingsView> {
    const reader = { actor, now };
    const standing = await standingOf(tx, actor);
    const { welcome } = standing;
    const greet =
      welcome?.greets === true
        ? await waiting(tx, reader, { of: 'newcomers', limit: NEWCOMERS })
        : [];
    const [needed] = await waiting(tx, reader, { of: 'near', limit: 1 });
    const checkin = await openCheckin(tx, reader);
    const followed = await followedNews(tx, reader, FOLLOWED);
    const before = greet.length + (needed === undefined ? 0 : 1) + (checkin === undefined ? 0 : 1);
    return {
      beginning: toBeginWith(standing),
      introduce:
        welcome === null || welcome.isKnown || welcome.skipped
          ? null
          : pick(welcome, 'id', 'slug', 'title'),
      greet: greet.map(waitingOf),
      waiting: needed === undefined ? null : waitingOf(needed),
      checkin: checkin === undefined ? null : placedItemOf(checkin),
      followed: followed.slice(0, HANDFUL - before).map(placedItemOf),
    };
  },
});
