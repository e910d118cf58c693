import { generateAuthenticationOptions } from '@simplewebauthn/server';
import { anyone } from '#platform/actor.policy.ts';
import { useCase } from '#platform/use-case.ts';
import { Nothing } from '../../contract.ts';
import type { AccountsTables } from '../tables.ts';
import { putChallenge } from './challenge.sql.ts';
import { ASKED_FOR, siteOf } from './site.ts';

export const askPasskey = useCase<AccountsTables>()({
  name: 'accounts.ask_passkey',
  about: 'Ask for what a passkey is to sign when somebody signs in with it.',
  input: Nothing,
  limits: [{ points: 60, seconds: 900, by: 'network' }],
  subject: () => Promise.resolve({}),
  may: anyone,
  async run(ctx) {
    const options = await generateAuthenticationOptions({
      rpID: siteOf(ctx.settings).id,
      timeout: ASKED_FOR,
      userVerification: 'required',
    });
    const expiresAt = new Date(ctx.now.getTime() + ASKED_FOR);
    const { challenge } = options;
    await putChallenge(ctx.tx, { challenge, accountId: null, handle: null, expiresAt });
    return { options };
  },
});
