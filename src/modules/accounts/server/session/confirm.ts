import { withSession } from '#platform/actor.policy.ts';
import { Confirm } from '../../security.contract.ts';
import { isMadeUp, provePassword } from '../account/own-account.ts';
import { useCase } from '../tx.ts';
import { setProved } from './session.sql.ts';

export const confirm = useCase({
  name: 'accounts.confirm',
  about: 'Show once more, by the password, that it is me; then the way in may be changed.',
  input: Confirm,
  limits: [{ points: 10, seconds: 900, by: 'account' }],
  prepare: {
    may: withSession,
    async make(ctx, { password }) {
      if (!(await isMadeUp(ctx))) await provePassword(ctx, password);
    },
  },
  may: withSession,
  async run(ctx) {
    await setProved(ctx.tx, Buffer.from(ctx.actor.sessionKey ?? '', 'hex'), ctx.now);
    return {};
  },
});
