import type { EndedSession } from '../../contract.ts';
import type { MyRequestView } from '../../joining.contract.ts';
import { query, useCase } from '../tx.ts';
import { DECLINED_FOR } from './forget-requests.ts';
import { mayFollowRequest, mayWithdraw } from './joining.policy.ts';
import { forgetApplicant, readRequest } from './request.sql.ts';

export const myRequest = query({
  name: 'accounts.my_request',
  about: 'Where my request to join stands.',
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

export const withdrawRequest = useCase({
  name: 'accounts.withdraw_request',
  about: 'Take back one’s request to join. The account is erased at once, with all it holds.',
  may: mayWithdraw,
  async run({ tx, actor }): Promise<EndedSession> {
    await forgetApplicant(tx, actor.accountId ?? '');
    return { session: null };
  },
});
