import { isSignedIn } from '#platform/actor.policy.ts';
import type { Side } from '#platform/actor.ts';
import { query } from '#platform/use-case.ts';
import { Nothing } from '../../contract.ts';
import type { MySideView } from '../../side.contract.ts';
import { lastChange } from '../side/side.sql.ts';
import type { AccountsTables } from '../tables.ts';
import { mayState } from './side-change.rules.ts';
import { readSideChange } from './side-change.sql.ts';

/** How long somebody is told that they were moved. */
const TOLD_FOR = 90 * 86_400_000;

export const mySide = query<AccountsTables>()({
  name: 'accounts.my_side',
  about: 'Which side I am on, and my way from one to the other when there is one.',
  input: Nothing,
  may: isSignedIn,
  statements: 2,
  async read({ tx, actor, now }): Promise<MySideView | undefined> {
    const accountId = actor.accountId ?? '';
    const self = await readSideChange(tx, accountId);
    if (self === undefined) return undefined;
    const moved = await lastChange(tx, accountId, new Date(now.getTime() - TOLD_FOR));
    const { side, dueAt, latestAt } = self;
    return {
      side,
      mayState: mayState(self, now.getUTCFullYear()),
      sideChange: dueAt === null || latestAt === null ? null : { dueAt, latestAt },
      moved:
        moved === undefined
          ? null
          : {
              to: moved.to as Side,
              because: moved.because as 'turned_18' | 'wrong_side',
              reason: moved.reason,
              at: moved.at,
            },
    };
  },
});
