import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { Refused, ask, openScratch, startElsewhere } from './scratch.ts';
import { StartError } from './start-error.ts';
import { startEmbedded } from './start.ts';

const log = () => undefined;
const { folder, dataDir, ...scratch } = openScratch();
afterAll(() => scratch[Symbol.asyncDispose]());

test('a second start on the same data is refused, and may join instead', async () => {
  const first = await startElsewhere(dataDir);
  await refused(
    dataDir,
    `Samovar already runs on ${dataDir} (process ${first.child.pid}): stop it`,
  );

  const guest = await startEmbedded({ dataDir, log, join: true });
  expect(await ask(guest.ownerUrl, 'select 1')).toBe(1);
  await guest.stop();
  expect(await ask(first.ownerUrl, 'select 1')).toBe(1);
  expect(await first.end('SIGTERM')).toBe(0);
});

test('whoever asks to join where nobody runs starts the server', async () => {
  const server = await startEmbedded({ dataDir, log, join: true });
  await expect(startElsewhere(dataDir)).rejects.toThrow('already runs');
  await server.stop();
});

test('of three starts at the same moment on a stale lock one wins', async () => {
  mkdirSync(dataDir, { recursive: true });
  writeFileSync(join(dataDir, 'samovar.lock'), '{"pid":999999999,"began":"gone"}');
  const starts = await Promise.allSettled([1, 2, 3].map(() => startElsewhere(dataDir)));
  const winners = starts.filter((start) => start.status === 'fulfilled');
  const losers = starts.filter((start) => start.status === 'rejected');
  for (const { value } of winners) await value.end('SIGTERM');
  expect(winners).toHaveLength(1);
  for (const { reason } of losers) {
    expect(reason).toBeInstanceOf(Refused);
    expect(String(reason)).toContain('already runs');
  }
});

test('a port in use is named', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await new Promise((listening) => other.once('listening', listening));
  const address = other.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  await refused(dataDir, `Port ${port} of 127.0.0.1, meant for the database, is in use`, port);
  other.close();
});

test('a directory that cannot be made is named', async () => {
  writeFileSync(join(folder, 'file'), '');
  await refused(join(folder, 'file/data'), 'a part of the path is a file');
});

test.skipIf(process.getuid?.() === 0)('a directory that cannot be written is named', async () => {
  const closed = join(folder, 'closed');
  mkdirSync(closed);
  chmodSync(closed, 0o500);
  await refused(closed, 'permission denied');
});

test('data of another PostgreSQL are left alone', async () => {
  const older = join(folder, 'older');
  mkdirSync(join(older, 'postgres'), { recursive: true });
  writeFileSync(join(older, 'postgres/PG_VERSION'), '17\n');
  await refused(older, 'was made by PostgreSQL 17');
});

test('a folder that holds something else is left alone', async () => {
  const theirs = join(folder, 'theirs');
  mkdirSync(join(theirs, 'postgres'), { recursive: true });
  writeFileSync(join(theirs, 'postgres/poem.txt'), 'Mine.');
  await refused(theirs, 'holds no database');
});

/** One whole sentence for the operator, and nothing left locked. */
async function refused(where: string, sentence: string, port?: number): Promise<void> {
  const refusal: unknown = await startEmbedded({ dataDir: where, log, port }).catch(
    (error: unknown) => error,
  );
  expect(refusal).toBeInstanceOf(StartError);
  expect((refusal as Error).message).toContain(sentence);
  expect((refusal as Error).message).toMatch(/^[^\n]+\.$/);
}
