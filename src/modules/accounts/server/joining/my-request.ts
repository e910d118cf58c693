import { query } from '#platform/use-case.ts';
import { Nothing } from '../../contract.ts';
import type { MyRequestView } from '../../joining.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { DECLINED_FOR } from './forget-requests.ts';
import { mayFollowRequest } from './joining.policy.ts';
import { readRequest } from './request.sql.ts';

export const myRequest = query<AccountsTables>()({
  name: 'accounts.my_request',
  about: 'Where my request to join stands.',
  input: Nothing,
  may: mayFollowRequest,
  statements: 1,
  async read({ tx, actor }): Promise<MyRequestView | undefined> {
    const found = await readRequest(tx, actor.accountId ?? '');
    if (found === undefined) return undefined;
    const { declinedAt, ...request } = found;
    return {
      ...request,
      state: declinedAt === null ? 'waiting' : 'declined',
      forgottenAt: declinedAt && new Date(declinedAt.getTime() + DECLINED_FOR),
    };
  },
});
