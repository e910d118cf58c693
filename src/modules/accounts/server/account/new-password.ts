import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { refusedAt } from '#platform/verdict.ts';
import type { Settings } from '#settings';
import { weaknessOf, type Common } from './password.rules.ts';

/** As many of the commonest words as are also taken two at a time. */
const OFTEN = 1000;

let known: Common | undefined;

/** The passwords of zxcvbn-ts (MIT), as words without the numbers around them, by how often they are met; and a few in Spanish. */
function commonest(): Common {
  if (known !== undefined) return known;
  const file = readFileSync(new URL('./common-passwords.txt.gz', import.meta.url));
  const words = gunzipSync(file).toString('utf8').trim().split('\n');
  known = { all: new Set(words), often: new Set(words.slice(0, OFTEN)) };
  return known;
}

/** Why a new password would be guessed soon; null where it would not. */
export const weaknessIn = (
  { settings }: { settings: Pick<Settings, 'COMMUNITY_NAME'> },
  password: string,
  name: string,
): string | null => weaknessOf(password, { name, place: settings.COMMUNITY_NAME }, commonest());

/** Throws `Refusal` at the field where a new password would be guessed soon. */
export function refuseWeak(
  ctx: { settings: Pick<Settings, 'COMMUNITY_NAME'> },
  password: string,
  { name, field }: { name: string; field: string },
): void {
  const why = weaknessIn(ctx, password, name);
  if (why !== null) throw refusedAt(field, why);
}
