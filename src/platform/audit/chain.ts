import { createHash } from 'node:crypto';

/** An entry as it is chained: all its fields, in this order. */
export type ChainedEntry = {
  id: string;
  at: string;
  act: string;
  by: string | null;
  subjectKind: string;
  subjectId: string;
  person: string | null;
  reason: string | null;
  evidence: string;
  expiresAt: string | null;
};

/** What the chain begins with. */
export const genesis = Buffer.alloc(32);

/** hash = SHA-256 over the previous hash and the entry; changing any entry breaks all hashes after it. */
export function hashOf(previous: Buffer, entry: ChainedEntry): Buffer {
  const fields = [
    entry.id,
    entry.at,
    entry.act,
    entry.by,
    entry.subjectKind,
    entry.subjectId,
    entry.person,
    entry.reason,
    entry.evidence,
    entry.expiresAt,
  ];
  return createHash('sha256').update(previous).update(JSON.stringify(fields)).digest();
}
