import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ask, openScratch, serverOn } from './scratch.ts';
import { startEmbedded } from './start.ts';

const log = () => undefined;
const { dataDir, ...scratch } = openScratch('data with a space, and ünï');
afterAll(() => scratch[Symbol.asyncDispose]());

test('a new directory becomes a database, and keeps what was written', async () => {
  const first = await startEmbedded({ dataDir, log });
  await ask(first.ownerUrl, "create table kept as select 'yes'::text as answer");
  await first.stop();
  await first.stop();
  expect(serverOn(dataDir)).toBe(0);
  expect(existsSync(join(dataDir, 'samovar.lock'))).toBe(false);

  const second = await startEmbedded({ dataDir, log });
  expect(await ask(second.ownerUrl, 'select answer from kept')).toBe('yes');
  await second.stop();
});

test('it is durable, speaks Unicode, and the roles are apart', async () => {
  const { ownerUrl, appUrl, sealerUrl, stop } = await startEmbedded({ dataDir, log });
  for (const setting of ['fsync', 'full_page_writes', 'synchronous_commit'])
    expect(await ask(appUrl, `show ${setting}`)).toBe('on');
  expect(await ask(appUrl, "select upper('žluťoučký')")).toBe('ŽLUŤOUČKÝ');
  const collation = 'select datlocale from pg_database where datname = current_database()';
  expect(await ask(appUrl, collation)).toBe('C.UTF-8');

  await ask(ownerUrl, 'create schema ours');
  await ask(ownerUrl, 'create table ours.note (text text)');
  await expect(ask(ownerUrl, 'create database theirs')).rejects.toThrow('permission denied');
  expect(await ask(appUrl, 'select current_user')).toBe('samovar_app');
  expect(await ask(sealerUrl, 'select current_user')).toBe('samovar_sealer');
  for (const url of [appUrl, sealerUrl]) {
    await expect(ask(url, 'create schema theirs')).rejects.toThrow('permission denied');
    await expect(ask(url, 'create table public.theirs ()')).rejects.toThrow('permission denied');
    await expect(ask(url, 'select from ours.note')).rejects.toThrow('permission denied');
  }
  await stop();
});

test('the server can be given a port of the loopback address', async () => {
  const port = 20_000 + (process.pid % 10_000);
  const onPort = await startEmbedded({ dataDir, log, port });
  expect(new URL(onPort.appUrl).port).toBe(String(port));
  expect(await ask(onPort.appUrl, 'select 1')).toBe(1);
  await onPort.stop();
});

test('lost passwords are made anew', async () => {
  await (await startEmbedded({ dataDir, log })).stop();
  rmSync(join(dataDir, 'passwords.json'));
  const server = await startEmbedded({ dataDir, log });
  expect(await ask(server.appUrl, 'select current_user')).toBe('samovar_app');
  await server.stop();
});

test('a path too long for a socket is served on a port of its own', async () => {
  await using deep = openScratch(join('d'.repeat(60), 'e'.repeat(60)));
  const server = await startEmbedded({ dataDir: deep.dataDir, log });
  expect(new URL(server.appUrl).hostname).toBe('127.0.0.1');
  expect(await ask(server.appUrl, 'select 1')).toBe(1);
  await server.stop();
});
