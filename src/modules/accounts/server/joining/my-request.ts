import { query, useCase } from '#platform/use-case.ts';
import { type EndedSession, Nothing } from '../../contract.ts';
import type { MyRequestView } from '../../joining.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { DECLINED_FOR } from './forget-requests.ts';
import { mayFollowRequest, mayWithdraw } from './joining.policy.ts';
import { forgetApplicant, readRequest } from './request.sql.ts';

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

export const withdrawRequest = useCase<AccountsTables>()({
  name: 'accounts.withdraw_request',
  about: 'Take back one’s request to join. The account is erased at once, with all it holds.',
  input: Nothing,
  subject: () => Promise.resolve({}),
  may: mayWithdraw,
  async run({ tx, actor }): Promise<EndedSession> {
    await forgetApplicant(tx, actor.accountId ?? '');
    return { session: null };
  },
});
