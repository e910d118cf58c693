import type { AuthenticationResponseJSON } from '@simplewebauthn/server';
import { Refusal } from '#platform/verdict.ts';
import type { Ctx } from '../tx.ts';
import type { Member } from '../account/account.sql.ts';
import { answered } from './answer.rules.ts';
import { lockByCredential, noteUse, takeChallenge } from './passkey.sql.ts';
import { siteOf } from './site.ts';
import { webAuthn } from './web-authn.ts';

/**
 * Whose passkey this is: one that signed what we asked for, here, with the person shown to the device,
 * and whose counter has grown. Throws `Refusal` passkey_late or passkey_not_valid.
 */
export async function recognise(ctx: Ctx, answer: string): Promise<Member> {
  const given = answered(answer);
  const asked = given && (await takeChallenge(ctx.tx, given.challenge, null, ctx.now));
  if (given === undefined || asked === undefined) throw new Refusal('conflict', 'passkey_late');
  const known = await lockByCredential(ctx.tx, given.id);
  const isTheirs = known !== undefined && known.handle.toString('base64url') === given.handle;
  if (known === undefined || !isTheirs) throw new Refusal('conflict', 'passkey_unknown');
  const site = siteOf(ctx.settings);
  const { verifyAuthenticationResponse } = await webAuthn();
  const seen = await verifyAuthenticationResponse({
    response: given.whole as AuthenticationResponseJSON,
    expectedChallenge: given.challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    credential: {
      id: given.id,
      publicKey: new Uint8Array(known.publicKey),
      counter: Number(known.counter),
    },
    requireUserVerification: true,
  }).catch(() => undefined);
  if (seen?.verified !== true) throw new Refusal('conflict', 'passkey_not_valid');
  await noteUse(ctx.tx, known.id, seen.authenticationInfo.newCounter, ctx.now);
  return known;
}
