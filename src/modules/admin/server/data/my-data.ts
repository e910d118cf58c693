import { hasOwnPassword, leavingOf } from '#modules/accounts/index.server.ts';
import { isSignedIn } from '#platform/actor.policy.ts';
import { query } from '#platform/use-case.ts';
import type { MyDataView } from '../../data.contract.ts';
import { mayLeave } from './data.policy.ts';
import { lastOf } from './last-operator.ts';

export const myData = query<never>()({
  name: 'admin.my_data',
  about: 'What I can take along, and whether I am about to leave.',
  may: isSignedIn,
  statements: 6,
  async read({ tx, actor, now }): Promise<MyDataView> {
    const accountId = actor.accountId ?? '';
    const leaver = await lastOf({ tx, now }, accountId);
    return {
      name: actor.name ?? '',
      hasPassword: await hasOwnPassword(tx, accountId),
      leaving: (await leavingOf(tx, accountId)) ?? null,
      can: { delete: mayLeave(actor, leaver) },
    };
  },
});
