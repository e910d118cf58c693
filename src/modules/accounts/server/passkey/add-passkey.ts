import { verifyRegistrationResponse, type RegistrationResponseJSON } from '@simplewebauthn/server';
import { useCase } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { AddPasskey } from '../../security.contract.ts';
import { notifyOwner } from '../email-message/queue-email.ts';
import { mayChangeWayIn } from '../security/security.policy.ts';
import { proved } from '../session/proved.ts';
import type { AccountsTables } from '../tables.ts';
import { answered } from './answer.rules.ts';
import { takeChallenge } from './challenge.sql.ts';
import { insertPasskey } from './passkey.sql.ts';
import { ALGORITHMS, siteOf } from './site.ts';

export const addPasskey = useCase<AccountsTables>()({
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
      now: ctx.now,
    });
    if (!isNew) throw new Refusal('conflict', 'passkey_known');
    await notifyOwner(ctx, 'passkey_added', accountId);
    return { id };
  },
});
