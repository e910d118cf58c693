import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import { root } from '#platform/root.ts';
import { atEnd } from '#platform/testing/at-end.ts';
import type { World } from '#platform/testing/world.ts';
import { freePort } from './place.ts';

export type StartedPart = { port: number; child: ChildProcess };

/** How the parts of a place on the database of a world are started, as processes of their own. */
export function partsOf({ db }: Pick<World, 'db'>, more: Record<string, string>) {
  const appUrl = new URL(String(db.pool.options.connectionString));
  const ownerUrl = new URL(inject('database').ownerUrl);
  ownerUrl.pathname = appUrl.pathname;
  const dataDir = mkdtempSync(join(tmpdir(), 'samovar apart '));
  const env = {
    ...process.env,
    ...{ DATABASE_URL: appUrl.href, DATABASE_OWNER_URL: ownerUrl.href, DATA_DIR: dataDir },
    ...{ RATE_LIMITS: 'off', LOG_LEVEL: 'error', ...more },
  };
  atEnd(() => rmSync(dataDir, { recursive: true, force: true }));
  /** Starts one; `told` hears what it writes to its log. */
  return async (part: string, told?: (text: string) => void): Promise<StartedPart> => {
    const port = await freePort();
    const child = spawn(process.execPath, [join(root, 'src/entry/cli.ts'), part], {
      env: { ...env, PORT: String(port) },
      stdio: ['ignore', told === undefined ? 'ignore' : 'pipe', told ? 'pipe' : 'inherit'],
    });
    for (const stream of [child.stdout, child.stderr])
      stream?.setEncoding('utf8').on('data', (text: string) => told?.(text));
    atEnd(async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
    });
    return { port, child };
  };
}

/** Waits until it answers. */
export async function untilReady({ port, child }: StartedPart): Promise<void> {
  const isReady = () => fetch(`http://localhost:${port}/readyz`).catch(() => undefined);
  while ((await isReady())?.ok !== true) {
    if (child.exitCode !== null) throw new Error('A part did not start.');
    await sleep(50);
  }
}
