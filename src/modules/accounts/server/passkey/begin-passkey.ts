import { randomBytes } from 'node:crypto';
import { generateRegistrationOptions } from '@simplewebauthn/server';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { Nothing } from '../../contract.ts';
import { mayChangeWayIn } from '../security/security.policy.ts';
import { proved } from '../session/proved.ts';
import type { AccountsTables } from '../tables.ts';
import { putChallenge } from './challenge.sql.ts';
import { knownPasskeys } from './passkey.sql.ts';
import { ALGORITHMS, ASKED_FOR, siteOf } from './site.ts';

/** Passkeys of one account. */
const MOST = 20;

export const beginPasskey = useCase<AccountsTables>()({
  name: 'accounts.begin_passkey',
  about: 'Ask for what a browser needs to make a passkey.',
  input: Nothing,
  limits: [{ points: 30, seconds: 3600, by: 'account' }],
  subject: proved,
  may: mayChangeWayIn,
  async run(ctx) {
    const accountId = ctx.actor.accountId ?? '';
    const known = await knownPasskeys(ctx.tx, accountId);
    if (known.length >= MOST) throw new Refusal('conflict', 'passkeys_enough');
    // Random: a lost device must not tell which account it opened.
    const handle = known[0]?.handle ?? randomBytes(32);
    const site = siteOf(ctx.settings);
    const options = await generateRegistrationOptions({
      rpName: site.name,
      rpID: site.id,
      userName: ctx.actor.name ?? '',
      userDisplayName: ctx.actor.name ?? '',
      userID: new Uint8Array(handle),
      timeout: ASKED_FOR,
      excludeCredentials: known.map(({ credentialId, transports }) => ({
        id: credentialId,
        transports,
      })),
      supportedAlgorithmIDs: ALGORITHMS,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const expiresAt = new Date(ctx.now.getTime() + ASKED_FOR);
    await putChallenge(ctx.tx, { challenge: options.challenge, accountId, handle, expiresAt });
    return { options };
  },
});
