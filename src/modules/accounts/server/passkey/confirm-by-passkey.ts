import { withSession } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { ConfirmByPasskey } from '../../security.contract.ts';
import { setProved } from '../session/own-sessions.sql.ts';
import type { AccountsTables } from '../tables.ts';
import { recognise } from './recognise.ts';

export const confirmByPasskey = useCase<AccountsTables>()({
  name: 'accounts.confirm_by_passkey',
  about: 'Show once more, by a passkey of mine, that it is me.',
  input: ConfirmByPasskey,
  limits: [{ points: 20, seconds: 900, by: 'account' }],
  subject: () => Promise.resolve({}),
  may: withSession,
  async run(ctx, { answer }) {
    const who = await recognise(ctx, answer);
    if (who.accountId !== ctx.actor.accountId) throw new Refusal('conflict', 'passkey_unknown');
    await setProved(ctx.tx, Buffer.from(ctx.actor.sessionKey ?? '', 'hex'), ctx.now);
    return {};
  },
});
