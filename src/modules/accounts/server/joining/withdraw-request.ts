import { useCase } from '#platform/use-case.ts';
import { Nothing, type EndedSession } from '../../contract.ts';
import type { AccountsTables } from '../tables.ts';
import { mayWithdraw } from './joining.policy.ts';
import { forgetApplicant } from './request.sql.ts';

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
