import { Secret, TOTP } from 'otpauth';
import { encode } from 'uqr';
import { canUnseal, seal, unseal } from '#platform/secret-box.ts';
import type { Settings } from '#settings';
import type { Ctx } from '../tx.ts';
import { saveSecret, takeStep } from './totp.sql.ts';

/** Seconds a code lasts; the one before and the one after are taken too, for clocks that differ. */
const PERIOD = 30;

const boundTo = (accountId: string): string => `totp:${accountId}`;

/** A fresh key of 160 bits, sealed for its account. */
export const newSecret = (settings: Settings, accountId: string): string =>
  seal(settings, new Secret({ size: 20 }).base32, boundTo(accountId));

const codesOf = (key: string, who: { name: string; community: string }): TOTP =>
  new TOTP({
    issuer: who.community,
    label: who.name,
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD,
    secret: Secret.fromBase32(key),
  });

/**
 * Takes a code of an app; false when it is wrong or was taken before. A secret that an old key
 * sealed is sealed again with the newest.
 */
export async function takeTotp(
  ctx: Ctx,
  accountId: string,
  secret: string,
  typed: string,
): Promise<boolean> {
  // Without its key nothing can be compared (the doctor says so); a recovery code still opens.
  if (!canUnseal(ctx.settings, secret)) return false;
  const { text: key, isOld } = unseal(ctx.settings, secret, boundTo(accountId));
  const token = typed.replace(/\s/g, '');
  if (!/^\d{6}$/.test(token)) return false;
  const timestamp = ctx.now.getTime();
  const delta = codesOf(key, { name: '', community: '' }).validate({ token, timestamp, window: 1 });
  if (delta === null) return false;
  const step = Math.floor(timestamp / 1000 / PERIOD) + delta;
  if (!(await takeStep(ctx.tx, accountId, step))) return false;
  if (isOld) await saveSecret(ctx.tx, accountId, seal(ctx.settings, key, boundTo(accountId)));
  return true;
}

/** What an app needs: the key in groups of four, an address, and its picture as one path. Null: the key it was sealed with is gone. */
export function setupOf(
  settings: Settings,
  accountId: string,
  name: string,
  secret: string,
): { key: string; uri: string; picture: { size: number; path: string } } | null {
  if (!canUnseal(settings, secret)) return null;
  const key = unseal(settings, secret, boundTo(accountId)).text;
  const uri = codesOf(key, { name, community: settings.COMMUNITY_NAME }).toString();
  return { key: key.replace(/(.{4})(?=.)/g, '$1 '), uri, picture: pictureOf(uri) };
}

/** A QR code as an SVG path of black squares, with its quiet edge. */
function pictureOf(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const path = data.flatMap((row, y) =>
    row.flatMap((isBlack, x) => (isBlack ? [`M${x} ${y}h1v1h-1z`] : [])),
  );
  return { size, path: path.join('') };
}
