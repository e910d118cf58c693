import { useCase } from '#platform/use-case.ts';
import { RemovePasskey } from '../../security.contract.ts';
import { notifyOwner } from '../email-message/queue-email.ts';
import { mayChangeWayIn } from '../security/security.policy.ts';
import { proved } from '../session/proved.ts';
import type { AccountsTables } from '../tables.ts';
import { deletePasskey, findOwnPasskey } from './passkey.sql.ts';

export const removePasskey = useCase<AccountsTables>()({
  name: 'accounts.remove_passkey',
  about: 'Remove a passkey of mine. It opens nothing any more.',
  input: RemovePasskey,
  async subject(ctx, { passkey }) {
    const own = await findOwnPasskey(ctx.tx, passkey, ctx.actor.accountId);
    return own && { ...own, ...(await proved(ctx)) };
  },
  may: mayChangeWayIn,
  async run(ctx, _input, passkey) {
    await deletePasskey(ctx.tx, passkey.id);
    await notifyOwner(ctx, 'passkey_removed', ctx.actor.accountId ?? '');
    return {};
  },
});
