import { cpSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { beginningOf, hasEnded } from './processes.ts';
import { ask, openScratch, serverOn, startElsewhere } from './scratch.ts';
import { startEmbedded } from './start.ts';

const log = () => undefined;
const { dataDir, ...scratch } = openScratch();
afterAll(() => scratch[Symbol.asyncDispose]());

test('killing Node leaves the server running, and the next start adopts it', async () => {
  const killed = await startElsewhere(dataDir);
  await ask(killed.ownerUrl, 'create table before_the_kill as select 1 as n');
  const pid = serverOn(dataDir);
  await killed.end('SIGKILL');
  expect(beginningOf(pid)).toBeDefined();

  const next = await startEmbedded({ dataDir, log });
  expect(serverOn(dataDir)).toBe(pid);
  expect(await ask(next.ownerUrl, 'select n from before_the_kill')).toBe(1);
  await next.stop();
  expect(beginningOf(pid)).toBeUndefined();
});

test('a server left running that listens elsewhere than wished is started anew', async () => {
  const killed = await startElsewhere(dataDir);
  await killed.end('SIGKILL');
  const port = 30_000 + (process.pid % 10_000);
  const next = await startEmbedded({ dataDir, log, port });
  expect(new URL(next.appUrl).port).toBe(String(port));
  expect(await ask(next.appUrl, 'select 1')).toBe(1);
  await next.stop();
});

test('after everything was killed at once the next start recovers what was committed', async () => {
  const killed = await startElsewhere(dataDir);
  await ask(killed.ownerUrl, 'create table committed as select 1 as n');
  process.kill(serverOn(dataDir), 'SIGKILL');
  await killed.end('SIGKILL');

  const next = await startEmbedded({ dataDir, log });
  expect(await ask(next.ownerUrl, 'select n from committed')).toBe(1);
  await next.stop();
});

test('a server that ends by itself is started again, with everything, at the same address', async () => {
  const said: string[] = [];
  const server = await startEmbedded({ dataDir, log: (sentence) => void said.push(sentence) });
  await ask(server.ownerUrl, 'create table before_the_end as select 1 as n');
  for (const signal of ['SIGKILL', 'SIGQUIT'] as const) {
    const pid = serverOn(dataDir);
    process.kill(pid, signal);
    const asked = () => ask(server.appUrl, 'select 1').catch(() => undefined);
    await expect.poll(async () => (serverOn(dataDir) !== pid ? asked() : undefined)).toBe(1);
  }
  expect(await ask(server.ownerUrl, 'select n from before_the_end')).toBe(1);
  expect(said.filter((one) => /ended by itself/.test(one))).toHaveLength(2);
  const last = serverOn(dataDir);
  await server.stop();
  expect(beginningOf(last)).toBeUndefined();
});

test('a number that another program has by now does not hold up the start', async () => {
  const first = await startElsewhere(dataDir);
  const pidFile = join(dataDir, 'postgres/postmaster.pid');
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  await first.end('SIGTERM');

  writeFileSync(pidFile, [process.pid, ...lines.slice(1)].join('\n'));
  leaveLock({ pid: process.pid, began: 'long before' });
  await expectToStart();
});

test('a copy of data in use starts beside them, and neither touches the other', async () => {
  const first = await startElsewhere(dataDir);
  await ask(first.ownerUrl, 'create table there as select 1 as n');
  await ask(first.ownerUrl, 'checkpoint').catch(() => undefined);
  const copy = `${dataDir} copied`;
  cpSync(dataDir, copy, { recursive: true, filter: (path) => !path.includes('.s.PGSQL') });
  const second = await startEmbedded({ dataDir: copy, log });
  expect(serverOn(copy)).not.toBe(serverOn(dataDir));
  expect(await ask(second.appUrl, 'select 1')).toBe(1);
  await second.stop();
  expect(await ask(first.ownerUrl, 'select n from there')).toBe(1);
  await first.end('SIGTERM');
});

test('the same data by another path are still in use', async () => {
  const first = await startElsewhere(dataDir);
  const other = `${dataDir} again`;
  symlinkSync(dataDir, other);
  await expect(startEmbedded({ dataDir: other, log })).rejects.toThrow('already runs');
  expect(await ask(first.ownerUrl, 'select 1')).toBe(1);
  await first.end('SIGTERM');
});

test.for(['', '{"pid":', '{"pid":999999999,"began":""}'])(
  'a lock left by a crash does not hold up the start: %s',
  async (content) => {
    leaveLock(content);
    await expectToStart();
  },
);

test('a Node process that ends by itself takes its server along', async () => {
  const polite = await startElsewhere(dataDir);
  expect(await polite.end('SIGTERM')).toBe(0);
  expect(serverOn(dataDir)).toBe(0);

  const sudden = await startElsewhere(dataDir);
  const pid = serverOn(dataDir);
  expect(await sudden.end('SIGUSR2')).toBe(7);
  expect(await hasEnded(pid, 10_000)).toBe(true);
});

const leaveLock = (content: string | object) => {
  const text = typeof content === 'string' ? content : JSON.stringify(content);
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, 'samovar.lock'), text);
};

async function expectToStart(): Promise<void> {
  const server = await startEmbedded({ dataDir, log });
  expect(await ask(server.appUrl, 'select 1')).toBe(1);
  await server.stop();
}
