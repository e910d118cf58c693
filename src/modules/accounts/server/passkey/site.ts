import { originOf } from '#platform/origin.ts';
import type { Settings } from '#settings';

/** How long a passkey has for its answer, in ms. */
export const ASKED_FOR = 5 * 60_000;

/** What passkeys are bound to: the host of the site and its whole origin. */
export function siteOf(settings: Settings): { id: string; origin: string; name: string } {
  const origin = originOf(settings);
  return { id: new URL(origin).hostname, origin, name: settings.COMMUNITY_NAME };
}

/** EdDSA, ES256 and RS256, as COSE numbers them: what devices have. */
export const ALGORITHMS = [-8, -7, -257];
