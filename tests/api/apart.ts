import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { inject } from 'vitest';
import { root } from '#platform/root.ts';
import { atEnd } from '#platform/testing/at-end.ts';
import type { World } from '#platform/testing/world.ts';
import { freePort } from './place.ts';

/** The place of a world as three processes, pages, streams and worker, behind one address. */
export async function openApart({ db }: World): Promise<{ origin: string }> {
  const appUrl = new URL(String(db.pool.options.connectionString));
  const ownerUrl = new URL(inject('database').ownerUrl);
  ownerUrl.pathname = appUrl.pathname;
  const dataDir = mkdtempSync(join(tmpdir(), 'samovar apart '));
  const origin = `http://localhost:${await freePort()}`;
  const env = {
    ...process.env,
    ...{ DATABASE_URL: appUrl.href, DATABASE_OWNER_URL: ownerUrl.href, DATA_DIR: dataDir },
    ...{ ORIGIN: origin, RATE_LIMITS: 'off', LOG_LEVEL: 'error' },
  };
  const start = async (part: string) => {
    const port = await freePort();
    const command = [join(root, 'src/entry/cli.ts'), part];
    const child = spawn(process.execPath, command, {
      env: { ...env, PORT: String(port) },
      stdio: ['ignore', 'ignore', 'inherit'],
    });
    atEnd(async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
    });
    return { port, child };
  };
  const [web, gateway] = [await start('web'), await start('gateway')];
  await start('worker');
  for (const { port, child } of [web, gateway]) {
    const isReady = () => fetch(`http://localhost:${port}/readyz`).catch(() => undefined);
    while ((await isReady())?.ok !== true) {
      if (child.exitCode !== null) throw new Error('One of three did not start.');
      await sleep(50);
    }
  }
  const proxy = createServer((req, res) => {
    const { port } = req.url?.startsWith('/live') === true ? gateway : web;
    const { url: path, method, headers } = req;
    const passed = request({ host: '127.0.0.1', port, path, method, headers }, (answer) => {
      res.writeHead(answer.statusCode ?? 502, answer.rawHeaders);
      answer.pipe(res);
    });
    passed.on('error', () => res.destroy());
    res.on('close', () => passed.destroy());
    req.pipe(passed);
  }).listen(Number(new URL(origin).port), '127.0.0.1');
  atEnd(() => {
    proxy.closeAllConnections();
    proxy.close();
    rmSync(dataDir, { recursive: true, force: true });
  });
  return { origin };
}
