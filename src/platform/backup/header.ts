import { randomBytes } from 'node:crypto';
import type { FileHandle } from 'node:fs/promises';
import { z } from 'zod';
import { StartError } from '../embedded/start-error.ts';

const MAGIC = 'samovar-backup ';
/** A first line longer than this is none of ours. */
const LONGEST = 1_000;
const SALT = 16;
// argon2id's second recommendation in RFC 9106 (64 MiB, 3 passes): once for a backup, by whoever has all the time.
const COST = { memory: 65_536, passes: 3 };

const Header = z.strictObject({
  version: z.number(),
  /** What the key is made of; `none`: the backup is not sealed. */
  key: z.enum(['passphrase', 'file', 'none']),
  salt: z.base64url().default(''),
  /** Of argon2id, in KiB; bounded, since anybody can write a file. */
  memory: z.int().min(8).max(1_048_576).default(COST.memory),
  passes: z.int().min(1).max(20).default(COST.passes),
});
export type Header = z.infer<typeof Header>;

/** How a backup begins: in the open, and sealed along with the rest. */
export const newHeader = (key: Header['key']): { header: Header; line: Buffer } => {
  const salt = key === 'none' ? '' : randomBytes(SALT).toString('base64url');
  const header = { version: 1, key, salt, ...COST };
  return { header, line: Buffer.from(`${MAGIC}${JSON.stringify(header)}\n`) };
};

/** Reads how a backup is sealed. Throws a StartError where it is none, or one of a later form. */
export async function readHeader(
  file: FileHandle,
  path: string,
): Promise<{ header: Header; line: Buffer }> {
  const beginning = Buffer.alloc(LONGEST);
  const { bytesRead } = await file.read(beginning, 0, LONGEST, 0);
  const line = beginning.subarray(0, beginning.subarray(0, bytesRead).indexOf('\n') + 1);
  if (!line.toString().startsWith(MAGIC)) throw new StartError(`${path}: It is no backup of ours.`);
  const said = jsonOf(line.toString().slice(MAGIC.length));
  if (typeof said?.version === 'number' && said.version > 1)
    throw new StartError(`${path}: It was made by a newer Samovar: restore it with that one.`);
  const header = Header.safeParse(said);
  if (!header.success) throw new StartError(`${path}: It is damaged at its beginning.`);
  return { header: header.data, line };
}

function jsonOf(text: string): { version?: unknown } | null {
  try {
    return JSON.parse(text) as { version?: unknown } | null;
  } catch {
    return null;
  }
}
