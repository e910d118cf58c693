import { useCase } from '#platform/use-case.ts';
import { forgetGuestPages } from '#platform/guest-pages.ts';
import { ChangeJoining } from '../../joining.contract.ts';
import type { AccountsTables } from '../tables.ts';
import { mayOperate } from './joining.policy.ts';
import { lockJoining, setJoining } from './joining.sql.ts';

export const changeJoining = useCase<AccountsTables>()({
  name: 'accounts.change_joining',
  about: 'Decide how people come in: openly, by invitation or by approval. Recorded.',
  input: ChangeJoining,
  subject: ({ tx }) => lockJoining(tx),
  may: mayOperate,
  async run(ctx, to) {
    await setJoining(ctx.tx, to);
    forgetGuestPages(ctx);
    return {};
  },
  power: (to, before) => ({
    subjectKind: 'joining',
    subjectId: 'here',
    reason: null,
    evidence: { before, after: to },
  }),
});
