import { chance, slowHash } from '#platform/secrets.ts';
import { CODES } from '../../security.contract.ts';
import type { Ctx } from '../tx.ts';
import { newCode, plainCode } from './code.rules.ts';
import { replaceCodes, useCode } from './recovery.sql.ts';

/** An account that there never is. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

/** Makes a new set of codes. They are given back this once and kept as hashes only. */
export async function makeCodes(ctx: Ctx, accountId: string): Promise<string[]> {
  const codes = Array.from({ length: CODES }, () => newCode(chance));
  const hashes: Buffer[] = [];
  // One after the other: each takes its memory.
  for (const code of codes) hashes.push(await slowHash(plainCode(code), accountId));
  await replaceCodes(ctx.tx, accountId, hashes, ctx.now);
  return codes;
}

/** Uses a code up; false when it is none of theirs. For nobody it takes as long and says no. */
export async function takeCode(
  ctx: Ctx,
  accountId: string | undefined,
  typed: string,
): Promise<boolean> {
  const owner = accountId ?? NOBODY;
  return useCode(ctx.tx, owner, await slowHash(plainCode(typed), owner), ctx.now);
}
