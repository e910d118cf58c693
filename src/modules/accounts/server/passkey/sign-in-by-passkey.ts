import { anyone, withSession } from '#platform/actor.policy.ts';
import { Refusal } from '#platform/verdict.ts';
import { ConfirmByPasskey, SignInByPasskey } from '../../security.contract.ts';
import { useCase } from '../tx.ts';
import { openSession } from '../session/enter.ts';
import { setProved } from '../session/session.sql.ts';
import { putChallenge } from './passkey.sql.ts';
import { ASKED_FOR, siteOf } from './site.ts';
import { recognise } from './recognise.ts';
import { webAuthn } from './web-authn.ts';

export const askPasskey = useCase({
  name: 'accounts.ask_passkey',
  about: 'Ask for what a passkey is to sign when somebody signs in with it.',
  limits: [{ points: 300, seconds: 900, by: 'network' }],
  may: anyone,
  async run(ctx) {
    const { generateAuthenticationOptions } = await webAuthn();
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

/** No second step follows: the device has asked for a finger, a face or a number of its own. */
export const signInByPasskey = useCase({
  name: 'accounts.sign_in_by_passkey',
  about: 'Sign in with a passkey alone.',
  input: SignInByPasskey,
  // Nobody guesses a passkey; this is against floods alone.
  limits: [{ points: 300, seconds: 900, by: 'network' }],
  may: anyone,
  run: async (ctx, { answer }) => openSession(ctx, await recognise(ctx, answer)),
});

export const confirmByPasskey = useCase({
  name: 'accounts.confirm_by_passkey',
  about: 'Show once more, by a passkey of mine, that it is me.',
  input: ConfirmByPasskey,
  limits: [{ points: 20, seconds: 900, by: 'account' }],
  may: withSession,
  async run(ctx, { answer }) {
    const who = await recognise(ctx, answer);
    if (who.accountId !== ctx.actor.accountId) throw new Refusal('conflict', 'passkey_unknown');
    await setProved(ctx.tx, Buffer.from(ctx.actor.sessionKey ?? '', 'hex'), ctx.now);
    return {};
  },
});
