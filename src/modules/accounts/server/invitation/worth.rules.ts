import type { JoiningView } from '../../joining.contract.ts';

export type Found = {
  kind: string;
  uses: number;
  used: number;
  expiresAt: Date;
  revokedAt: Date | null;
  /** Of a claim: whose it is. */
  name: string | null;
  nameKey: string | null;
  isClaimed: boolean;
};

/** What an invitation lets its bearer do now. Null: there was none; undefined: nobody knows the code. */
export function worthOf(found: Found | null | undefined, now: Date): JoiningView['invitation'] {
  if (found === null) return { state: 'none' };
  if (found === undefined || isOver(found, now)) return { state: 'over' };
  if (found.name === null) return { state: 'good', skipsApproval: found.kind === 'house' };
  return { state: 'claim', name: found.name, needsName: found.nameKey?.includes('~') ?? false };
}

const isOver = ({ uses, used, expiresAt, revokedAt, isClaimed }: Found, now: Date): boolean =>
  used >= uses || revokedAt !== null || expiresAt <= now || isClaimed;

/** How an invitation stands, for its maker. */
export function stateOf(
  one: { uses: number; used: number; expiresAt: Date; revokedAt: Date | null },
  now: Date,
): 'good' | 'used' | 'over' | 'revoked' {
  if (one.used >= one.uses) return 'used';
  if (one.revokedAt !== null) return 'revoked';
  return one.expiresAt <= now ? 'over' : 'good';
}
