import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { meansOfFile, type Means } from '#platform/backup/key.ts';
import { StartError } from '#platform/embedded/start-error.ts';
import type { Settings } from '#settings';

const SHORTEST = 12;
type Said = Pick<Settings, 'SAMOVAR_BACKUP_PASSPHRASE'> & { keyFile: string | undefined };

/** What a new backup is sealed with: words that are long enough, typed twice where they are asked for. */
export async function meansToSeal({ SAMOVAR_BACKUP_PASSPHRASE, keyFile }: Said): Promise<Means> {
  if (keyFile !== undefined) return meansOfFile(keyFile);
  const words = SAMOVAR_BACKUP_PASSPHRASE ?? (await asked('Passphrase for the backup: '));
  if (words.length < SHORTEST)
    throw new StartError(
      `The passphrase is too short: take at least ${SHORTEST} characters, such as five words by chance.`,
    );
  const again =
    SAMOVAR_BACKUP_PASSPHRASE === undefined ? await asked('The same once more: ') : words;
  if (again !== words)
    throw new StartError('These were two different passphrases: nothing was done.');
  return { kind: 'passphrase', words };
}

/** What a backup is opened with, which says itself what that must be. */
export async function meansToOpen(
  kind: Means['kind'],
  { SAMOVAR_BACKUP_PASSPHRASE, keyFile }: Said,
): Promise<Means> {
  if (kind === 'none') return { kind };
  if (kind === 'file') {
    if (keyFile === undefined)
      throw new StartError('The backup was sealed with a key file: name it by --key-file.');
    return meansOfFile(keyFile);
  }
  if (keyFile !== undefined)
    throw new StartError('The backup was sealed with a passphrase: leave --key-file out.');
  const words = SAMOVAR_BACKUP_PASSPHRASE ?? (await asked('Passphrase of the backup: '));
  return { kind: 'passphrase', words };
}

/** A line typed on the terminal, which does not show it. */
async function asked(question: string): Promise<string> {
  if (!process.stdin.isTTY)
    throw new StartError(
      'There is no terminal to ask for the passphrase on: set SAMOVAR_BACKUP_PASSPHRASE, or give --key-file FILE.',
    );
  process.stderr.write(question);
  const nowhere = new Writable({ write: (_chunk, _encoding, done) => done() });
  const lines = createInterface({ input: process.stdin, output: nowhere, terminal: true });
  try {
    return await new Promise<string>((resolve, reject) => {
      lines.once('SIGINT', () => reject(new StartError('Stopped: nothing was done.')));
      lines.once('close', () => reject(new StartError('Stopped: nothing was done.')));
      lines.question('', resolve);
    });
  } finally {
    lines.close();
    process.stderr.write('\n');
  }
}
