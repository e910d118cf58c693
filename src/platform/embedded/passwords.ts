import { randomBytes } from 'node:crypto';
import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { give, type RunAs } from './run-as.ts';

/** One password for each role. They are random and never leave the data directory. */
export type Passwords = { superuser: string; owner: string; app: string; sealer: string };

/** The passwords of this data directory, or undefined where there are none yet. */
export function readPasswords(dataDir: string): Passwords | undefined {
  try {
    const found = JSON.parse(readFileSync(fileIn(dataDir), 'utf8')) as Partial<Passwords>;
    const { superuser, owner, app, sealer } = found;
    return superuser && owner && app && sealer ? { superuser, owner, app, sealer } : undefined;
  } catch {
    return undefined;
  }
}

/** Makes new passwords and has them on disk before anything uses them. */
export function writePasswords(dataDir: string, as: RunAs): Passwords {
  const password = () => randomBytes(24).toString('base64url');
  const made = { superuser: password(), owner: password(), app: password(), sealer: password() };
  const draft = `${fileIn(dataDir)}.new`;
  const file = openSync(draft, 'w', 0o600);
  writeSync(file, `${JSON.stringify(made, null, 2)}\n`);
  fsyncSync(file);
  closeSync(file);
  give(as, draft);
  renameSync(draft, fileIn(dataDir));
  return made;
}

const fileIn = (dataDir: string) => join(dataDir, 'passwords.json');
