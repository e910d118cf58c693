import { withSession } from '#platform/actor.policy.ts';
import { RemovePasskey, RenamePasskey } from '../../security.contract.ts';
import { useCase } from '../tx.ts';
import { notifyOwner } from '../email-message/queue-email.ts';
import { mayChangeWayIn } from '../security/security.policy.ts';
import { proved } from '../session/proved.ts';
import { deletePasskey, findOwnPasskey, renamePasskey as rename } from './passkey.sql.ts';

export const renamePasskey = useCase({
  name: 'accounts.rename_passkey',
  about: 'Call a passkey of mine something else.',
  input: RenamePasskey,
  limits: [{ points: 60, seconds: 3600, by: 'account' }],
  subject: ({ tx, actor }, { passkey }) => findOwnPasskey(tx, passkey, actor.accountId),
  may: withSession,
  async run({ tx }, { name }, passkey) {
    await rename(tx, passkey.id, name);
    return {};
  },
});

export const removePasskey = useCase({
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
