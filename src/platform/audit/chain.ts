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
  /** The hash of what it says in words, with a salt: the words go with whom they are about, this stays. */
  wordsHash: string;
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
    entry.wordsHash,
    entry.expiresAt,
  ];
  return createHash('sha256').update(previous).update(JSON.stringify(fields)).digest();
}

/** Whether the words are those that were hashed. Words that were erased left nothing, salt and all. */
export const holdsWords = (entry: {
  wordsHash: string;
  words: string | null;
  isEmpty: boolean;
}): boolean =>
  entry.words === null
    ? entry.isEmpty
    : createHash('sha256').update(entry.words).digest('hex') === entry.wordsHash;

/** A link of the chain with what it holds; of an entry that is gone nothing is left but the link. */
export type Link = ChainedEntry & {
  seq: number;
  hash: Buffer;
  words: string | null;
  isEmpty: boolean;
};
/** How far the chain was followed: the last link that fits, and the first that does not. */
export type Followed = { seq: number; hash: Buffer; broken: number | null };

export const beginning: Followed = { seq: 0, hash: genesis, broken: null };

/** Follows the chain from where it was followed to, over the links that come next. */
export function follow(from: Followed, links: readonly Link[]): Followed {
  let { seq, hash } = from;
  for (const link of links) {
    const fits = link.seq === seq + 1 && link.hash.equals(hashOf(hash, link)) && holdsWords(link);
    if (!fits) return { seq, hash, broken: link.seq };
    ({ seq, hash } = link);
  }
  return { seq, hash, broken: null };
}
