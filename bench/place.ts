import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openUrls } from '#entry/serve.ts';
import { root } from '#platform/root.ts';
import { readSettings } from '#settings';

export type BenchPlace = {
  origin: string;
  appUrl: string;
  ownerUrl: string;
  /** Milliseconds from starting the process to the first page. */
  coldStart: number;
  pid: number;
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

/** Starts Samovar as an operator would, on an empty directory, and waits for the first page. */
export async function openBenchPlace(
  dataDir = mkdtempSync(join(tmpdir(), 'samovar-bench-')),
): Promise<BenchPlace> {
  const port = await freePort();
  const env = {
    ...process.env,
    PORT: String(port),
    DATA_DIR: dataDir,
    RATE_LIMITS: 'off',
    LOG_LEVEL: 'error',
  };
  const began = performance.now();
  const child = spawn(process.execPath, [join(root, 'src/entry/cli.ts'), 'serve'], {
    env,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const origin = `http://localhost:${port}`;
  await firstPage(origin, child);
  const coldStart = performance.now() - began;
  const urls = await openUrls(readSettings({ DATA_DIR: dataDir }), { join: true });
  return {
    origin,
    appUrl: urls.appUrl,
    ownerUrl: urls.ownerUrl,
    coldStart,
    pid: child.pid ?? 0,
    async stop({ keep = false } = {}) {
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
  for (let tries = 0; tries < 1_200; tries += 1) {
    if (child.exitCode !== null) throw new Error('Samovar did not start.');
    const answer = await fetch(`${origin}/`).catch(() => undefined);
    if (answer?.ok === true) return;
    await sleep(50);
  }
  throw new Error('No page within a minute.');
}
