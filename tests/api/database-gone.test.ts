import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { openScratch, serverOn, startElsewhere } from '#platform/embedded/scratch.ts';
import { freePort } from './place.ts';

const { dataDir, ...scratch } = openScratch();
const children: ChildProcess[] = [];
afterAll(async () => {
  for (const child of children.filter(({ exitCode }) => exitCode === null)) {
    child.kill('SIGTERM');
    await once(child, 'exit');
  }
  await scratch[Symbol.asyncDispose]();
});

/** A process that answers calls, and how it answers one that asks the database. */
async function open(env: Record<string, string>) {
  const port = await freePort();
  const child = spawn(process.execPath, [join(process.cwd(), 'src/entry/cli.ts'), 'gateway'], {
    env: { ...process.env, PORT: String(port), LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  children.push(child);
  const ended = once(child, 'exit') as Promise<[number | null]>;
  const said = child.stderr === null ? '' : text(child.stderr);
  const ask = async () => {
    const answer = await fetch(`http://localhost:${port}/api/community.spaces`);
    return [answer.status, answer.headers.get('retry-after'), (await answer.text()).length > 0];
  };
  const asks = () => ask().catch(() => []);
  await expect.poll(asks).toEqual([200, null, true]);
  return { ask, ended, said };
}
const AWAY = [503, '5', true];

test('killed under a running Samovar, a database of its own is there again at once', async () => {
  const { ask } = await open({ DATA_DIR: dataDir });
  const pid = serverOn(dataDir);
  process.kill(pid, 'SIGKILL');
  await expect.poll(ask, { interval: 1 }).toEqual(AWAY);
  await expect.poll(ask).toEqual([200, null, true]);
  expect(serverOn(dataDir)).not.toBe(pid);
  children.at(-1)?.kill('SIGTERM');
  await once(children.at(-1) as ChildProcess, 'exit');
});

test('one of somebody else’s that stays away ends the process, with a line that says why', async () => {
  const { ownerUrl, end } = await startElsewhere(dataDir);
  const { ask, ended, said } = await open({ DATABASE_URL: ownerUrl, DATABASE_PATIENCE: '2' });
  await end('SIGTERM');
  await expect.poll(ask, { interval: 10 }).toEqual(AWAY);
  expect((await ended)[0]).toBe(1);
  expect(await said).toMatch(/The database has been away for more than 2 seconds/);
});
