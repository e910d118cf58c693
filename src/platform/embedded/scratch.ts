import { spawn, type ChildProcess, type SpawnOptions } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { findPostmaster, stopPostmaster } from './postmaster.ts';
import { withClient } from './roles.sql.ts';
import { throwawayFolder } from './throwaway.ts';

/** A place for the tests of this folder; what still runs there is stopped, and it is cleared away. */
export type Scratch = AsyncDisposable & { folder: string; dataDir: string };

export function openScratch(name = 'data'): Scratch {
  const folder = realpathSync(mkdtempSync(join(throwawayFolder(), 'samovar-scratch-')));
  const dataDir = join(folder, name);
  const clear = async () => {
    const left = findPostmaster(join(dataDir, 'postgres'));
    if (left !== undefined) await stopPostmaster(left.pid, 'SIGQUIT');
    rmSync(folder, { recursive: true, force: true });
  };
  return { folder, dataDir, [Symbol.asyncDispose]: clear };
}

/** The process number of the server on these data. */
export const serverOn = (dataDir: string): number =>
  findPostmaster(join(dataDir, 'postgres'))?.pid ?? 0;

export type Running = {
  child: ChildProcess;
  ownerUrl: string;
  end(signal: NodeJS.Signals): Promise<number | null>;
};

/** What a Node process says that could not start. */
export class Refused extends Error {}

/** Another Node process that starts the server, and stops it on SIGTERM. */
export async function startElsewhere(
  dataDir: string,
  { source = import.meta.dirname, ...how }: SpawnOptions & { source?: string } = {},
): Promise<Running> {
  const start = pathToFileURL(join(source, 'start.ts')).href;
  const script = `
    const { startEmbedded } = await import(${JSON.stringify(start)});
    const log = () => undefined;
    startEmbedded({ dataDir: ${JSON.stringify(dataDir)}, log }).then(
      (server) => {
        const alive = setInterval(() => undefined, 1000);
        process.on('SIGTERM', () => server.stop().then(() => clearInterval(alive)));
        process.on('SIGUSR2', () => process.exit(7));
        console.log(server.ownerUrl);
      },
      (error) => {
        console.log('refused: ' + (error.name === 'StartError' ? error.message : error.stack));
      },
    );`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
    ...how,
  });
  const ended = new Promise<number | null>((done) => child.once('exit', done));
  const said = await firstLine(child);
  if (said === '') throw new Error('The other process ended without a word.');
  if (said.startsWith('refused: ')) throw new Refused(said.slice('refused: '.length));
  const end = (signal: NodeJS.Signals) => {
    child.kill(signal);
    return ended;
  };
  return { child, ownerUrl: said, end };
}

/** Runs one statement and gives the first column of the first row. */
export const ask = (url: string, sql: string): Promise<unknown> =>
  withClient(url, async (db) => {
    const { rows } = await db.query<unknown[]>({ text: sql, rowMode: 'array' });
    return rows[0]?.[0];
  });

async function firstLine(child: ChildProcess): Promise<string> {
  let text = '';
  for await (const piece of child.stdout ?? []) {
    text += String(piece);
    if (text.includes('\n')) break;
  }
  return text.split('\n')[0] ?? '';
}
