import { isSignedIn } from '#platform/actor.policy.ts';
import { query } from '#platform/use-case.ts';
import { Nothing } from '../../contract.ts';
import type { TotpSetupView } from '../../security.contract.ts';
import { readSecurity } from '../security/security.sql.ts';
import { proved } from '../session/proved.ts';
import type { AccountsTables } from '../tables.ts';
import { setupOf } from './totp.ts';
import { readTotp } from './totp.sql.ts';

export const totpSetup = query<AccountsTables>()({
  name: 'accounts.totp_setup',
  about: 'The key for an app that has been begun with and is not confirmed yet.',
  input: Nothing,
  may: isSignedIn,
  statements: 3,
  async read(ctx): Promise<TotpSetupView> {
    const { tx, actor, settings } = ctx;
    const accountId = actor.accountId ?? '';
    const totp = await readTotp(tx, accountId);
    const isOn = totp?.onAt != null;
    const hasCodes = (await readSecurity(tx, accountId))?.codesLeft !== 0;
    // The key is shown only to whoever may begin anew with another.
    const isOpen = !isOn && totp !== undefined && (await proved(ctx)).isProved;
    const setup = isOpen ? setupOf(settings, accountId, actor.name ?? '', totp.secret) : null;
    return { isOn, hasCodes, setup };
  },
});
