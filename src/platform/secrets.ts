import { createHash, randomBytes, randomInt } from 'node:crypto';
import { hash, hashRaw, verify } from '@node-rs/argon2';
import type { Slowly } from './slow.ts';

/** A token of 256 bits, fit for a URL or a header. */
export const newToken = (prefix = ''): string => prefix + randomBytes(32).toString('base64url');

/** Tokens are kept as their SHA-256: they carry enough chance to need no salt. */
export const tokenHash = (token: string): Buffer => createHash('sha256').update(token).digest();

// argon2id with OWASP's first recommendation for it (19 MiB, 2 passes, 1 lane).
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/**
 * A password as it is kept, whichever way a keyboard or a system writes its accents (NFKC, as NIST SP 800-63B
 * says).
 */
export const hashPassword = (password: string, slowly: Slowly): Promise<string> =>
  slowly('secrets', () => hash(password.normalize('NFKC'), cost));

/** An integer from 0 up to, but not including, `below`; every one as likely. */
export const chance = (below: number): number => randomInt(below);

/**
 * The slow hash of a code that is searched for among a few of one owner: the same for the same code
 * and owner, so that one hash is made whether or not there is anybody.
 */
export const slowHash = (code: string, owner: string, slowly: Slowly): Promise<Buffer> =>
  slowly('secrets', () =>
    hashRaw(code, { ...cost, salt: createHash('sha256').update(`code:${owner}`).digest() }),
  );

let dummy: Promise<string> | undefined;

/** Whether the password fits. Without a hash it takes as long and says no, so that time tells nothing. */
export async function passwordFits(
  kept: string | null | undefined,
  password: string,
  slowly: Slowly,
): Promise<boolean> {
  dummy ??= hash(newToken(), cost);
  const against = kept ?? (await dummy);
  // Those kept before are as they were typed; how often it is tried depends on what is typed alone.
  const forms = ['NFKC', 'NFC', 'NFD'].map((form) => password.normalize(form));
  let fits = false;
  for (const form of new Set([...forms, password]))
    fits ||= await slowly('secrets', () => verify(against, form));
  return fits && kept != null;
}

/** A key made of words that somebody keeps in mind, for a backup: as slow as its beginning says. */
export const keyOfPassphrase = (
  words: string,
  salt: Buffer,
  { memory, passes }: { memory: number; passes: number },
): Promise<Buffer> =>
  hashRaw(words.normalize('NFKC'), {
    ...{ memoryCost: memory, timeCost: passes, parallelism: 1 },
    ...{ outputLen: 32, salt },
  });
