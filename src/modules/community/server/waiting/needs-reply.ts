import { query } from '#platform/use-case.ts';
import { NeedsReplyInput, type NeedsReplyView } from '../../waiting.contract.ts';
import { spacesBeside } from '../space/everywhere.sql.ts';
import { isSignedIn } from '../space/space.policy.ts';
import { waiting } from './waiting.sql.ts';
import { waitingOf } from '../space/list-item.view.ts';

const PAGE = 20;
const NEWCOMERS = 20;

export const needsReply = query()({
  name: 'community.needs_reply',
  about: 'What waits for a first answer and could have mine: the oldest and most alone first.',
  input: NeedsReplyInput,
  may: isSignedIn,
  statements: 3,
  async read({ tx, actor, now }, { after }): Promise<NeedsReplyView> {
    const reader = { actor, now };
    const isFirst = after === undefined;
    const newcomers = isFirst
      ? await waiting(tx, reader, { of: 'newcomers', limit: NEWCOMERS })
      : [];
    const found = await waiting(tx, reader, { of: 'others', after, limit: PAGE + 1 });
    const page = found.slice(0, PAGE);
    return {
      newcomers: newcomers.map(waitingOf),
      waiting: page.map(waitingOf),
      further: found.length > PAGE ? (page.at(-1)?.cursor ?? null) : null,
      isFirst,
      beside: await spacesBeside(tx, actor),
    };
  },
});
