import type { Side } from '#platform/actor.ts';
import { query } from '#platform/use-case.ts';
import { Cursor, type RequestsView } from '../../joining.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { cursorOf, fromCursor } from './cursor.rules.ts';
import { mayDecide, sidesDecided } from './joining.policy.ts';
import { listRequests } from './request.sql.ts';

export const requests = query<AccountsTables>()({
  name: 'accounts.requests',
  about: 'Who has asked to join and waits, oldest first. For those who decide on it.',
  input: Cursor,
  may: mayDecide,
  statements: 1,
  async read({ tx, actor }, { after }): Promise<RequestsView> {
    const sides = sidesDecided(actor);
    const { rows, hasMore } = await listRequests(tx, sides, fromCursor(after));
    const last = rows.at(-1);
    return {
      requests: rows.map((row) => ({ ...row, side: row.side as Side })),
      next: hasMore && last !== undefined ? cursorOf(last.askedAt, last.id) : null,
      seesTeens: sides.includes('teen'),
    };
  },
});
