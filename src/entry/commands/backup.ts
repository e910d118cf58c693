import { resolve } from 'node:path';
import { backUp } from '#platform/backup/backup.ts';
import { erasedListOf } from '#platform/backup/erased-list.ts';
import { halfRestored } from '#platform/backup/target.sql.ts';
import { openDatabase } from '#platform/db/database.ts';
import { withClient } from '#platform/embedded/roles.sql.ts';
import { StartError } from '#platform/embedded/start-error.ts';
import { keepNote } from '#platform/setup-notes.sql.ts';
import type { Settings } from '#settings';
import { argumentsOf, UsageError } from './arguments.ts';
import { settingsOrRefuse, withUrls, type Command } from './command.ts';
import { meansToSeal } from './passphrase.ts';
import { megabytes, tally } from './tally.ts';

export const backup: Command = {
  usage: 'backup FILE [--key-file FILE | --plain] [--force]',
  about: 'Back the whole place up into a file, while it is open.',
  async run(args) {
    const { positionals, values, flags, isHelp } = argumentsOf(
      args,
      { 'key-file': { type: 'string' } },
      ['plain', 'force'],
    );
    if (isHelp) return help();
    const [path, more] = positionals;
    if (path === undefined) throw new UsageError('Into which file?');
    if (more !== undefined) throw new UsageError(`"${more}" is too much: one file.`);
    const keyFile = values['key-file'];
    const isPlain = flags.has('plain');
    if (isPlain && keyFile !== undefined)
      throw new UsageError('Either --plain or --key-file: a backup is sealed or it is not.');
    const { SAMOVAR_BACKUP_PASSPHRASE } = settingsOrRefuse();
    const means = isPlain
      ? ({ kind: 'none' } as const)
      : await meansToSeal({ SAMOVAR_BACKUP_PASSPHRASE, keyFile });
    const done = await withUrls(
      async ({ ownerUrl }, settings) => {
        const half = await withClient(ownerUrl, halfRestored);
        if (half !== undefined) throw new StartError(half);
        const begun = new Date().toISOString().slice(0, 16);
        const { watch, end } = tally();
        const { bytes } = await backUp(ownerUrl, { path, force: flags.has('force'), means, watch });
        await note(ownerUrl, path, begun);
        return `Backed up into ${path}: ${end()}, as it was at ${begun} (${megabytes(bytes)} in the file).\n${sealedBy(means.kind)}\n${apart(settings)}\n`;
      },
      { existing: true },
    );
    process.stdout.write(done);
    return 0;
  },
};

/** For the doctor. A database of before there were such notes is backed up, too. */
async function note(ownerUrl: string, path: string, at: string): Promise<void> {
  const db = openDatabase(ownerUrl, { max: 1 });
  const one = { about: 'backup', seen: resolve(path), setting: at } as const;
  try {
    await db.begin((tx) => keepNote(tx, new Date(), one));
  } catch (problem) {
    if ((problem as { code?: unknown }).code !== '42P01') throw problem;
  } finally {
    await db.close();
  }
}

const sealedBy = (kind: 'passphrase' | 'file' | 'none'): string =>
  ({
    passphrase: 'It is sealed with the passphrase: whoever loses that can restore nothing.',
    file: 'It is sealed with the key file: keep that in another place. Whoever loses it can restore nothing.',
    none: 'It is not sealed: whoever has the file reads all that people wrote here, under which names, and the addresses they gave.',
  })[kind];

/** What a restored place needs besides. */
const apart = ({ SECRETS_KEY, DATA_DIR }: Settings): string => {
  const key =
    SECRETS_KEY === undefined
      ? `the key of one-time codes (${resolve(DATA_DIR, 'secrets.key')})`
      : 'the key of one-time codes (SECRETS_KEY)';
  return `Not in it, and to be kept elsewhere: ${key}, and who will be erased from now on (${resolve(erasedListOf(DATA_DIR))}).`;
};

function help(): number {
  process.stdout.write(`Usage: samovar ${backup.usage}

${backup.about} It shows one moment, with all that people
wrote and all pictures; what they write meanwhile is in the next one. The place stays open.

It is sealed with the passphrase in SAMOVAR_BACKUP_PASSPHRASE, or one that is asked for on the terminal.

  --key-file FILE   seal it with a key instead: head -c 32 /dev/urandom > FILE
  --plain           do not seal it: whoever has the file reads everything
  --force           put it in place of a file of that name

Exit codes: 0 done, 1 refused with one line, 2 wrong usage.
`);
  return 0;
}
