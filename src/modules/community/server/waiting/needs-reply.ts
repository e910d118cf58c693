import { pageOf } from '#platform/paged.contract.ts';
import { query } from '#platform/use-case.ts';
import { NeedsReplyInput, type NeedsReplyView } from '../../waiting.contract.ts';
import { spacesBeside } from '../space/everywhere.sql.ts';
import { isSignedIn } from '../space/space.policy.ts';
import { waiting } from './waiting.sql.ts';
import { waitingOf } from '../space/list-item.view.ts';

const NEWCOMERS = 20;

export const needsReply = query()({
  name: 'community.needs_reply',
  about: 'What waits for a first answer and could have mine: the oldest and most alone first.',
  input: NeedsReplyInput,
  may: isSignedIn,
  statements: 3,
  async read({ tx, actor, now }, { after, limit }): Promise<NeedsReplyView> {
    const reader = { actor, now };
    const isFirst = after === undefined;
    const newcomers = isFirst
      ? await waiting(tx, reader, { of: 'newcomers', limit: NEWCOMERS })
      : [];
    const found = await waiting(tx, reader, { of: 'others', after, limit: limit + 1 });
    const { page, next } = pageOf(found, limit, ({ cursor }) => cursor);
    return {
      newcomers: newcomers.map(waitingOf),
      waiting: page.map(waitingOf),
      next,
      isFirst,
      beside: await spacesBeside(tx, actor),
    };
  },
});
