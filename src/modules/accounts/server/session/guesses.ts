import { foldKey } from '#platform/names.ts';
import { siteOf } from '#platform/network.rules.ts';
import { Refusal } from '#platform/verdict.ts';
import type { PrepareCtx } from '../tx.ts';
import { knownDevice } from './known-device.ts';

const HOUR = 3_600;
const DAY = 86_400;

/** A device where somebody signed in to the account before: its own, whatever others do. */
const KNOWN = { points: 20, seconds: HOUR };
/** Any other: for all accounts from one network, and for one account from it. */
const NETWORK = { points: 60, seconds: 900 };
const HERE = { points: 10, seconds: HOUR };
/** So many for one account from wherever; beyond, each network has a few a day, and nobody is shut out. */
const CALM = { points: 60, seconds: HOUR };
const SIEGE = { points: 3, seconds: DAY };

/** Of six digits, where the password was right. */
const SECOND = { points: 12, seconds: HOUR };

type Whom = { key: string; passwordHash: string | null | undefined };

/** Whose account is meant, for counting: however a name is spelled it is one; an e-mail tells of no name. */
export const whomOf = (
  who: string,
  found: { personaId: string; passwordHash: string | null } | undefined,
): Whom => ({
  key: who.includes('@') ? who.toLowerCase() : (found?.personaId ?? foldKey(who)),
  passwordHash: found?.passwordHash,
});

/**
 * Counts one try to get in by something that can be guessed. Throws `Refusal` slowed_down. Nobody can turn this
 * against an owner: known devices are counted by themselves, and a network that never tried has room always.
 * Gives back how to say that it was right: then what this one try took is given back, and no more. Whoever knows their
 * own password gains nothing by that for other accounts, and nobody is slowed down for having been right.
 */
export async function countGuess(
  { door }: PrepareCtx,
  act: string,
  whom: Whom,
): Promise<() => Promise<void>> {
  const { wait, right } = takingOf(door, act);
  const device = knownDevice(door.known, whom.passwordHash);
  if (device !== null) {
    slowDown(await wait(`device:${device}`, KNOWN));
    return right;
  }
  // For one account, all that one holder of addresses may have is one.
  const here = `${whom.key}:${siteOf(door.network)}`;
  // What is refused already says nothing more about the account: one network alone never lays siege to it.
  slowDown(await wait(`network:${door.network}`, NETWORK));
  slowDown(await wait(`here:${here}`, HERE));
  const few = await wait(`few:${here}`, SIEGE);
  if ((await wait(`whom:${whom.key}`, CALM)) > 0) slowDown(few);
  return right;
}

/**
 * Counts one try of six digits, and gives back how to say that they were right. Who tries them from an unknown device
 * has the password already, so the account has one measure for all of those; recovery codes are too long to be
 * guessed.
 */
export async function countSecond(
  { door }: PrepareCtx,
  { accountId, passwordHash }: { accountId: string; passwordHash: string | null },
): Promise<() => Promise<void>> {
  const { wait, right } = takingOf(door, 'second');
  const device = knownDevice(door.known, passwordHash);
  slowDown(await wait(device ?? accountId, SECOND));
  return right;
}

/** Takes points, and remembers which, so that they can be given back. */
function takingOf(door: PrepareCtx['door'], act: string) {
  const taken: { key: string; seconds: number }[] = [];
  return {
    async wait(of: string, limit: typeof KNOWN): Promise<number> {
      const key = `${act}:${of}`;
      const seconds = await door.waitFor(key, limit);
      if (seconds === 0) taken.push({ key, seconds: limit.seconds });
      return seconds;
    },
    right: () => door.giveBack(taken.splice(0)),
  };
}

function slowDown(seconds: number): void {
  if (seconds === 0) return;
  const minutes = Math.ceil(seconds / 60);
  throw new Refusal('too_many', 'slowed_down', { params: { seconds, minutes } });
}
