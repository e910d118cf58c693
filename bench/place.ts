import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openUrls } from '#entry/urls.ts';
import { root } from '#platform/root.ts';
import { readSettings } from '#settings';

export type Place = {
  origin: string;
  appUrl: string;
  ownerUrl: string;
  dataDir: string;
  /** Milliseconds from starting the process to the first page. */
  coldStart: number;
  pid: number;
  postmaster: number;
  /** The sign-in of the first operator, where the data were empty. */
  operator: { who: string; password: string } | undefined;
  /** Ends it; its data go too unless they are to be kept. */
  stop(options?: { keep?: boolean }): Promise<void>;
};

/** A port that is free now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  return port;
}

export const newDataDir = (): string => mkdtempSync(join(tmpdir(), 'samovar-data-'));

/** Starts the Samovar of a tree as an operator would, and waits for the first page. */
export async function openPlace(
  options: { tree?: string; dataDir?: string; flags?: string[]; parts?: string; env?: object } = {},
): Promise<Place> {
  const { tree = root, dataDir = newDataDir(), flags = [], parts = 'serve' } = options;
  const port = await freePort();
  const env = {
    ...process.env,
    NODE_ENV: 'production',
    PORT: String(port),
    DATA_DIR: dataDir,
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'error',
    ...options.env,
  };
  const began = performance.now();
  const child = spawn(process.execPath, [...flags, join(tree, 'src/entry/cli.ts'), parts], {
    env,
    cwd: tree,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const abandon = () => child.kill();
  process.once('exit', abandon);
  let isStopping = false;
  child.once('exit', () => {
    process.off('exit', abandon);
    // What is measured from here on would be nothing.
    if (!isStopping) throw new Error(`The Samovar of ${tree} has ended by itself.`);
  });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const origin = `http://localhost:${port}`;
  await firstPage(origin, child);
  const coldStart = performance.now() - began;
  const { appUrl, ownerUrl } = await openUrls(readSettings({ DATA_DIR: dataDir }, {}), {
    join: true,
  });
  const [, who = '', password = ''] = /signs in as "(.+)" with the password (\S+)/.exec(said) ?? [];
  return {
    ...{ origin, appUrl, ownerUrl, dataDir, coldStart },
    pid: child.pid ?? 0,
    postmaster: Number(
      readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0],
    ),
    operator: who === '' ? undefined : { who, password },
    async stop({ keep = false } = {}) {
      isStopping = true;
      await end(child);
      if (!keep) rmSync(dataDir, { recursive: true, force: true });
    },
  };
}

export async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

async function firstPage(origin: string, child: ChildProcess): Promise<void> {
  for (let tries = 0; tries < 6_000; tries += 1) {
    if (child.exitCode !== null) throw new Error('Samovar did not start.');
    const answer = await fetch(`${origin}/`).catch(() => undefined);
    if (answer?.ok === true) return;
    await sleep(50);
  }
  throw new Error('No page within five minutes.');
}
