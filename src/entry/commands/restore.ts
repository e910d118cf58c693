import { hasAnybody } from '#modules/accounts/index.server.ts';
import { eraseAgain, loadSettings } from '#modules/admin/index.server.ts';
import { system } from '#platform/actor.ts';
import { firstBroken } from '#platform/audit/audit.sql.ts';
import { afterRestoring } from '#platform/backup/afterwards.ts';
import { erasedListOf, readErased, type ErasedPerson } from '#platform/backup/erased-list.ts';
import { openBackup, restore } from '#platform/backup/restore.ts';
import { openDatabase } from '#platform/db/database.ts';
import { withClient } from '#platform/embedded/roles.sql.ts';
import { StartError } from '#platform/embedded/start-error.ts';
import { createLog } from '#platform/log.ts';
import { perform } from '#platform/perform.ts';
import type { Settings } from '#settings';
import { createApp } from '../app.ts';
import { modules } from '../modules.ts';
import { migrateUrls, openUrls, type Urls } from '../urls.ts';
import { argumentsOf, UsageError } from './arguments.ts';
import { settingsOrRefuse, type Command } from './command.ts';
import { keyFindings } from './doctor.ts';
import { meansToOpen } from './passphrase.ts';
import { tally } from './tally.ts';

const NOBODY = 'none';

export const restoreCommand: Command = {
  usage: 'restore FILE [--key-file FILE] [--erased FILE|none]',
  about: 'Make an empty place what a backup shows.',
  async run(args) {
    const known = { 'key-file': { type: 'string' }, erased: { type: 'string' } } as const;
    const { positionals, values, isHelp } = argumentsOf(args, known);
    if (isHelp) return help();
    const [path, more] = positionals;
    if (path === undefined) throw new UsageError('From which file?');
    if (more !== undefined) throw new UsageError(`"${more}" is too much: one file.`);
    const settings = settingsOrRefuse();
    const { SAMOVAR_BACKUP_PASSPHRASE } = settings;
    const opened = await openBackup(path, (kind) =>
      meansToOpen(kind, { SAMOVAR_BACKUP_PASSPHRASE, keyFile: values['key-file'] }),
    );
    try {
      const erased = await whoWasErased(settings, values['erased'], opened.facts.at);
      const urls = await openUrls(settings);
      try {
        const { watch, end } = tally();
        const after: string[] = [];
        const finish = async () =>
          void after.push(...(await finished(urls, settings, opened.facts.at, erased)));
        const schemas = modules.map(({ name }) => name);
        const tables = await restore(urls.ownerUrl, opened, {
          schemas,
          isPeopled: () => isPeopled(urls.ownerUrl),
          watch,
          finish,
        });
        process.stdout.write(
          [
            `Restored from ${path}: ${tables.length} tables, ${end()}; it shows ${opened.facts.at.toISOString().slice(0, 16)}. Each table is what was backed up.`,
            ...after,
            '',
          ].join('\n'),
        );
        return 0;
      } finally {
        await urls.stop();
      }
    } finally {
      await opened.close();
    }
  },
};

/** Before the first migration nobody is there. */
async function isPeopled(ownerUrl: string): Promise<boolean> {
  const db = openDatabase(ownerUrl, { max: 1 });
  try {
    return await hasAnybody(db.as());
  } catch (problem) {
    if (['42P01', '3F000'].includes((problem as { code?: string }).code ?? '')) return false;
    throw problem;
  } finally {
    await db.close();
  }
}

/** Nobody who was erased since comes back because somebody did not think of it: without a list it must be said. */
async function whoWasErased(
  { DATA_DIR }: Settings,
  said: string | undefined,
  at: Date,
): Promise<ErasedPerson[]> {
  if (said === NOBODY) return [];
  const path = said ?? erasedListOf(DATA_DIR);
  const found = await readErased(path);
  if (found !== undefined) return found;
  if (said !== undefined) throw new StartError(`${path}: There is no such file.`);
  throw new StartError(
    `Somebody may have been erased since ${at.toISOString().slice(0, 16)}, and there is no ${path}: name the list of the place that was by --erased FILE, or say --erased none if there was nobody, or the list is lost.`,
  );
}

const AT_ONCE = 1_000;

/** Brings what was restored up to date, and ends what must not come back to life with it; gives what to say of it. */
async function finished(
  urls: Urls,
  settings: Settings,
  at: Date,
  erased: readonly ErasedPerson[],
): Promise<string[]> {
  await migrateUrls(urls, { isRestoring: true });
  const app = createApp(settings, urls.appUrl, createLog('error'));
  try {
    await loadSettings(app.deps.db.read(), settings);
    const local = { network: 'local' };
    const ended = (await perform(app.deps, system, afterRestoring, { at }, local)) as {
      signedOut: number;
      invitations: number;
      letters: number;
    };
    let again = 0;
    for (let from = 0; from < erased.length; from += AT_ONCE) {
      const people = erased.slice(from, from + AT_ONCE);
      const done = await perform(app.deps, system, eraseAgain, { people }, local);
      again += (done as { people: number }).people;
    }
    return [
      `Everybody signs in anew (${ended.signedOut} sessions and tokens ended). ${ended.letters} letters that waited then are not sent any more.`,
      ...(ended.invitations === 0
        ? []
        : [
            `${ended.invitations} invitations of then are void, for they may have been used or revoked since: make new ones.`,
          ]),
      `${again} people who were erased since are erased again, as soon as Samovar runs.`,
      ...(await findings(urls, settings)),
      'Passwords, duties, clearances and blocks are those of then: look at who holds a duty or a clearance (/operate) before you open it to all.',
    ];
  } finally {
    await app.close();
  }
}

const findings = (urls: Urls, settings: Settings): Promise<string[]> =>
  withClient(urls.ownerUrl, async (client) => {
    const broken = await firstBroken(client);
    return [
      broken === null
        ? 'The chain of the audit is whole.'
        : `The chain of the audit is broken at seal ${broken}, as it was when the backup was made.`,
      ...(await keyFindings(client, settings)),
    ];
  });

function help(): number {
  process.stdout.write(`Usage: samovar ${restoreCommand.usage}

${restoreCommand.about} The place must be stopped, and its database empty: another DATA_DIR,
or a new database in DATABASE_URL and DATABASE_OWNER_URL. An older backup is brought up to date.

All or nothing: what is begun and not finished does not open, and is restored again by the same command.
Everybody signs in anew afterwards, and whoever was erased since the backup is erased again.

  --key-file FILE      the key that it was sealed with
  --erased FILE|none   who was erased since: the list of the place that was (DATA_DIR/erased.jsonl, where
                       it is looked for unless you say), or "none"

Exit codes: 0 done, 1 refused with one line, 2 wrong usage.
`);
  return 0;
}
