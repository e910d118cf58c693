import { randomBytes } from 'node:crypto';
import type { Cast } from '#tests/cast/cast.ts';
import { playersOf } from './roles.ts';
import type { Row } from './rows.ts';
import { makerOf, seedHalf } from './side.ts';

/** A place where everything can be done: both sides, letters, secrets. */
export const settings = {
  TEEN_SIDE: true,
  SAFEGUARDING_CONTACT: 'Sam, in the office',
  SMTP_URL: 'smtp://127.0.0.1:1',
  SECRETS_KEY: randomBytes(32).toString('base64url'),
};

/** Both sides with what was said there, and one person for each role. */
export async function setStage(cast: Cast) {
  const maker = await makerOf(cast);
  const halves = {
    adult: await seedHalf(cast, maker, 'adult', 'Oakling'),
    teen: await seedHalf(cast, maker, 'teen', 'Zephyra'),
  };
  return { maker, halves, players: await playersOf(cast, halves.adult, halves.teen) };
}

/** Which sides a row is acted upon, and what that is called. */
export function upon<R extends Pick<Row, 'name' | 'variant' | 'once'>>(row: R) {
  const name = row.variant === undefined ? row.name : `${row.name} (${row.variant})`;
  if (row.once === true) return [{ row, side: 'adult' as const, label: name }];
  return (['adult', 'teen'] as const).map((side) => ({ row, side, label: `${name} → ${side}` }));
}
