import { createHash } from 'node:crypto';
import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { reasonOf, StartError } from '../embedded/start-error.ts';

/**
 * Who was erased, for whoever restores a backup of before: a digest of the account, which says nothing where that
 * account is not, the day, and what was wished for what they had written.
 */
export const ErasedPerson = z.strictObject({
  account: z.string().regex(/^[0-9a-f]{64}$/),
  on: z.iso.date(),
  posts: z.enum(['remove', 'keep']),
});
export type ErasedPerson = z.infer<typeof ErasedPerson>;

/** What the digest is made of, so that it is of nothing else. `accounts` makes the same in SQL. */
export const ERASED_PREFIX = 'samovar erased ';

export const erasedDigest = (accountId: string): string =>
  createHash('sha256').update(`${ERASED_PREFIX}${accountId}`).digest('hex');

/** Outside of the database, which a restore replaces: beside the keys. */
export const erasedListOf = (dataDir: string): string => join(dataDir, 'erased.jsonl');

export async function listErased(dataDir: string, person: ErasedPerson): Promise<void> {
  await mkdir(dataDir, { recursive: true, mode: 0o700 });
  const list = await open(erasedListOf(dataDir), 'a', 0o600);
  try {
    await list.appendFile(`${JSON.stringify(person)}\n`);
    await list.sync();
  } finally {
    await list.close();
  }
}

/** All of a list; undefined where there is no such file. A last line that was cut off was never acknowledged. */
export async function readErased(path: string): Promise<ErasedPerson[] | undefined> {
  const text = await readFile(path, 'utf8').catch((problem: unknown) => {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new StartError(`${path} cannot be read: ${reasonOf(problem)}.`);
  });
  return text
    ?.split('\n')
    .slice(0, -1)
    .map((line, nr) => {
      const one = ErasedPerson.safeParse(jsonOf(line));
      if (one.success) return one.data;
      throw new StartError(`${path}: Line ${nr + 1} is none of a list of who was erased.`);
    });
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
