import { randomBytes } from 'node:crypto';
import type { RegistrationResponseJSON } from '@simplewebauthn/server';
import { Refusal } from '#platform/verdict.ts';
import { AddPasskey } from '../../security.contract.ts';
import { mayChangeWayIn } from '../security/security.policy.ts';
import { proved } from '../session/proved.ts';
import { useCase } from '../tx.ts';
import { notifyOwner } from '../email-message/queue-email.ts';
import { insertPasskey, knownPasskeys, putChallenge, takeChallenge } from './passkey.sql.ts';
import { ALGORITHMS, ASKED_FOR, siteOf } from './site.ts';
import { answered } from './answer.rules.ts';
import { webAuthn } from './web-authn.ts';

/** Passkeys of one account. */
const MOST = 20;

export const beginPasskey = useCase({
  name: 'accounts.begin_passkey',
  about: 'Ask for what a browser needs to make a passkey.',
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
    const { generateRegistrationOptions } = await webAuthn();
    const options = await generateRegistrationOptions({
      rpName: site.name,
      rpID: site.id,
      userName: ctx.actor.name ?? '',
      userDisplayName: ctx.actor.name ?? '',
      userID: new Uint8Array(handle),
      timeout: ASKED_FOR,
      excludeCredentials: known.map(({ id, transports }) => ({ id, transports })),
      supportedAlgorithmIDs: ALGORITHMS,
      authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
    });
    const expiresAt = new Date(ctx.now.getTime() + ASKED_FOR);
    await putChallenge(ctx.tx, { challenge: options.challenge, accountId, handle, expiresAt });
    return { options };
  },
});

export const addPasskey = useCase({
  name: 'accounts.add_passkey',
  about: 'Keep a passkey that a browser has made, under a name.',
  input: AddPasskey,
  limits: [{ points: 30, seconds: 3600, by: 'account' }],
  subject: proved,
  may: mayChangeWayIn,
  async run(ctx, { name, answer }) {
    const accountId = ctx.actor.accountId ?? '';
    const given = answered(answer);
    const asked = given && (await takeChallenge(ctx.tx, given.challenge, accountId, ctx.now));
    if (given === undefined || asked?.handle == null) throw new Refusal('conflict', 'passkey_late');
    const site = siteOf(ctx.settings);
    const { verifyRegistrationResponse } = await webAuthn();
    const made = await verifyRegistrationResponse({
      response: given.whole as RegistrationResponseJSON,
      expectedChallenge: given.challenge,
      expectedOrigin: site.origin,
      expectedRPID: site.id,
      requireUserVerification: true,
      supportedAlgorithmIDs: ALGORITHMS,
    }).catch(() => undefined);
    if (made?.verified !== true) throw new Refusal('conflict', 'passkey_not_valid');
    const { credential } = made.registrationInfo;
    const id = ctx.newId();
    const isNew = await insertPasskey(ctx.tx, {
      id,
      accountId,
      name,
      credentialId: credential.id,
      publicKey: Buffer.from(credential.publicKey),
      counter: credential.counter,
      transports: (credential.transports ?? []).slice(0, 8),
      handle: asked.handle,
      madeAt: ctx.now,
    });
    if (!isNew) throw new Refusal('conflict', 'passkey_known');
    await notifyOwner(ctx, 'passkey_added', accountId);
    return { id };
  },
});
