import webPush from 'web-push';
import type { AnyTx } from '#platform/db/sql.ts';
import { canUnseal, seal, unseal } from '#platform/secret-box.ts';
import type { Settings } from '#settings';
import { findKey, putKey, sealAnew } from './push.sql.ts';

const BOUND = 'notifications.push_key';

/**
 * Sees to it that this place has its own key: made once, by whichever worker comes first, sealed as other secrets
 * are, and sealed anew when that key is rotated.
 */
export async function keepKey(tx: AnyTx, settings: Settings, now: Date): Promise<void> {
  const key = await findKey(tx);
  if (key === undefined) {
    const { publicKey, privateKey } = webPush.generateVAPIDKeys();
    await putKey(tx, { publicKey, sealed: seal(settings, privateKey, BOUND) }, now);
  } else if (canUnseal(settings, key.sealed)) {
    const { text, isOld } = unseal(settings, key.sealed, BOUND);
    if (isOld) await sealAnew(tx, seal(settings, text, BOUND));
  }
}

/** Both halves. Throws where there is none, or the private one is sealed with a key that is not here. */
export async function openKey(tx: AnyTx, settings: Settings) {
  const key = await findKey(tx);
  if (key === undefined) throw new Error('There is no key for web push yet.');
  return { publicKey: key.publicKey, privateKey: unseal(settings, key.sealed, BOUND).text };
}
