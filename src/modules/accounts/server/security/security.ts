import { isSignedIn } from '#platform/actor.policy.ts';
import { canMail } from '#platform/mail/send.ts';
import type { SecurityView } from '../../security.contract.ts';
import { listPasskeys } from '../passkey/passkey.sql.ts';
import { proved } from '../session/proved.ts';
import { openHelp } from '../help/help.sql.ts';
import { query } from '../tx.ts';
import { readSecurity } from './security.sql.ts';

export const security = query({
  name: 'accounts.security',
  about: 'My ways in: e-mail, passkeys, one-time codes, recovery codes that are left.',
  may: isSignedIn,
  statements: 4,
  async read(ctx): Promise<SecurityView | undefined> {
    const { tx, actor, settings } = ctx;
    const accountId = actor.accountId ?? '';
    const own = await readSecurity(tx, accountId);
    if (own === undefined) return undefined;
    return {
      name: actor.name ?? '',
      hasPassword: own.hasPassword,
      isProved: (await proved(ctx)).isProved,
      canMail: canMail(settings),
      email:
        own.email === null
          ? null
          : {
              address: own.email,
              isConfirmed: own.confirmedAt !== null,
              isRefused: own.isRefused,
            },
      pending: own.pending,
      isPendingRefused: own.isPendingRefused,
      passkeys: await listPasskeys(tx, accountId),
      totpSince: own.totpSince,
      help: (await openHelp(tx, accountId, ctx.now)) ?? null,
      codes: own.codesMadeAt === null ? null : { left: own.codesLeft, madeAt: own.codesMadeAt },
    };
  },
});
