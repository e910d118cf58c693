import { chance, slowHash } from '#platform/secrets.ts';
import type { Slowly } from '#platform/slow.ts';
import { CODES } from '../../security.contract.ts';
import { newCode, plainCode } from './code.rules.ts';

/** An account that there never is. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** A new set of codes, which are given back this once, and the hashes as which they are kept. */
export async function makeCodes(accountId: string, slowly: Slowly) {
  const codes = Array.from({ length: CODES }, () => newCode(chance));
  const hashes: Buffer[] = [];
  // One after the other: each takes its memory, and its turn.
  for (const code of codes) hashes.push(await slowHash(plainCode(code), accountId, slowly));
  return { codes, hashes };
}

/** What a typed code is compared by. For nobody it takes as long. */
export const hashOfCode = (
  typed: string,
  accountId: string | undefined,
  slowly: Slowly,
): Promise<Buffer> => slowHash(plainCode(typed), accountId ?? NOBODY, slowly);
