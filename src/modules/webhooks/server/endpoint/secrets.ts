import { canUnseal, seal, unseal } from '#platform/secret-box.ts';
import type { AnyTx } from '#platform/db/sql.ts';
import type { Settings } from '#settings';
import { putSecret, sealedOnes, type Endpoint } from './endpoint.sql.ts';

const boundTo = (id: string) => `webhooks.endpoint:${id}`;

export const sealed = (settings: Settings, id: string, secret: string): string =>
  seal(settings, secret, boundTo(id));

/** Those that are signed with now; undefined where the newest cannot be opened: the key that sealed it is not here. */
export function secretsOf(
  { id, secret, formerSecret, formerUntil }: Endpoint,
  settings: Settings,
  now: Date,
): string[] | undefined {
  const newest = opened(settings, id, secret);
  if (newest === undefined) return undefined;
  const isFormerHeld = formerSecret !== null && formerUntil !== null && formerUntil > now;
  const former = isFormerHeld ? opened(settings, id, formerSecret) : undefined;
  return former === undefined ? [newest] : [newest, former];
}

export const canOpen = (settings: Settings, { id, secret }: Pick<Endpoint, 'id' | 'secret'>) =>
  opened(settings, id, secret) !== undefined;

function opened(settings: Settings, id: string, secret: string): string | undefined {
  try {
    return unseal(settings, secret, boundTo(id)).text;
  } catch {
    return undefined;
  }
}

/** Seals them with the newest key of the place, after that was rotated. */
export async function sealAnew(tx: AnyTx, settings: Settings): Promise<void> {
  for (const { id, secret, formerSecret, formerUntil } of await sealedOnes(tx)) {
    const [now, former] = [secret, formerSecret].map((one) => {
      if (one === null || !canUnseal(settings, one)) return one;
      const { text, isOld } = unseal(settings, one, boundTo(id));
      return isOld ? sealed(settings, id, text) : one;
    });
    if (now !== secret || former !== formerSecret)
      await putSecret(tx, id, {
        secret: now ?? secret,
        former: former ?? null,
        until: formerUntil,
      });
  }
}
