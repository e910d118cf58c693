import { hkdfSync } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { reasonOf, StartError } from '../embedded/start-error.ts';
import { keyOfPassphrase } from '../secrets.ts';
import type { Header } from './header.ts';

/** What a backup is sealed with: words, the bytes of a file, or nothing. */
export type Means =
  { kind: 'passphrase'; words: string } | { kind: 'file'; bytes: Buffer } | { kind: 'none' };

const SHORTEST = 16;

/** Reads a key file: whatever holds enough chance, such as 32 random bytes. */
export async function meansOfFile(path: string): Promise<Means> {
  const bytes = await readFile(path).catch((problem: unknown) => {
    throw new StartError(`The key file ${path} cannot be read: ${reasonOf(problem)}.`);
  });
  if (bytes.length < SHORTEST)
    throw new StartError(
      `The key file ${path} is too short to keep anything: make one with "head -c 32 /dev/urandom > ${path}".`,
    );
  return { kind: 'file', bytes };
}

/** The key of one backup alone: its salt makes it. */
export async function keyOf(
  means: Exclude<Means, { kind: 'none' }>,
  header: Header,
): Promise<Buffer> {
  const salt = Buffer.from(header.salt, 'base64url');
  if (means.kind === 'passphrase') return keyOfPassphrase(means.words, salt, header);
  return Buffer.from(hkdfSync('sha256', means.bytes, salt, 'samovar backup', 32));
}
