import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Binaries } from './binaries.ts';
import { readPasswords, writePasswords, type Passwords } from './passwords.ts';
import { findPostmaster, stopPostmaster } from './postmaster.ts';
import { read } from './processes.ts';
import { commandAs, give, type RunAs } from './run-as.ts';
import { StartError, reasonOf } from './start-error.ts';

/** The name of the role that may do anything; only start-up uses it. */
export const SUPERUSER = 'postgres';

export type Making = {
  dataDir: string;
  cluster: string;
  binaries: Binaries;
  as: RunAs;
  throwaway: boolean;
  log: (sentence: string) => void;
};

/** Makes the data where there are none yet, and sees to it that we have their passwords. */
export async function prepareCluster(making: Making): Promise<Passwords> {
  const { dataDir, cluster, as, log } = making;
  const known = readPasswords(dataDir);
  if (madeBy(cluster) === undefined) {
    log('Making the database; this happens once.');
    const passwords = known ?? writePasswords(dataDir, as);
    makeCluster(making, passwords.superuser);
    return passwords;
  }
  if (known !== undefined) return known;
  const running = findPostmaster(cluster);
  if (running !== undefined) await stopPostmaster(running.pid);
  const passwords = writePasswords(dataDir, as);
  resetPassword(making, passwords.superuser);
  return passwords;
}

/** The major version that made these data; undefined where there are none. */
const madeBy = (cluster: string): string | undefined => read(join(cluster, 'PG_VERSION'))?.trim();

/** Data of another major version cannot be read by this one. */
export function refuseOtherMajor(cluster: string, { major }: Binaries): void {
  const found = madeBy(cluster);
  if (found === undefined || found === major) return;
  throw new StartError(
    `The database in ${cluster} was made by PostgreSQL ${found}, and this Samovar brings PostgreSQL ${major}: make a backup with the Samovar that made it, and restore it into a new DATA_DIR.`,
  );
}

/**
 * Makes the data in a folder beside, which gets its name when all is there: a start cut short leaves nothing half made.
 * The collation is PostgreSQL's own, by code point, since an index ordered by the system's or by ICU
 * breaks silently when that library is upgraded; names are put in a reader's order by the query.
 */
function makeCluster(
  { dataDir, cluster, binaries, as, throwaway }: Making,
  password: string,
): void {
  for (const old of readdirSync(dataDir).filter((name) => name.startsWith('postgres.new-')))
    rmSync(join(dataDir, old), { recursive: true, force: true });
  const workshop = mkdtempSync(join(dataDir, 'postgres.new-'));
  const passwordFile = join(workshop, 'password');
  const draft = join(workshop, 'data');
  try {
    writeFileSync(passwordFile, password, { mode: 0o600 });
    for (const path of [workshop, passwordFile]) give(as, path);
    const locale = ['--encoding=UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8'];
    const access = [`--username=${SUPERUSER}`, `--pwfile=${passwordFile}`, '--auth=scram-sha-256'];
    const speed = throwaway ? ['--no-sync'] : [];
    run(as, binaries.initdb, ['-D', draft, ...locale, '--no-locale', ...access, ...speed]);
    name(draft, cluster);
  } finally {
    rmSync(workshop, { recursive: true, force: true });
  }
}

function name(draft: string, cluster: string): void {
  try {
    renameSync(draft, cluster);
  } catch (error) {
    throw new StartError(
      `${cluster} exists but holds no database (${reasonOf(error)}): move it away and start again.`,
    );
  }
}

/** Sets the superuser's password where it was lost. The server must not be running. */
function resetPassword({ cluster, binaries, as }: Making, password: string): void {
  const statement = `alter role ${SUPERUSER} password '${password}'\n`;
  run(as, binaries.postgres, ['--single', '-D', cluster, 'postgres'], statement);
}

function run(as: RunAs, program: string, given: string[], input?: string): void {
  const { command, args, options } = commandAs(as, program, given);
  const done = spawnSync(command, args, {
    ...options,
    cwd: '/',
    encoding: 'utf8',
    ...(input === undefined ? {} : { input }),
  });
  if (done.status === 0) return;
  throw new StartError(
    `The database could not be made: ${lastLine(done.stderr || (done.error?.message ?? ''))}`,
  );
}

const lastLine = (text: string): string =>
  text.split('\n').findLast((line) => /error|fatal|panic/i.test(line)) ??
  (text.trim().split('\n').at(-1) || 'no reason given.');
