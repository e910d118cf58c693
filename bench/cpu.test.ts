import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { expect, test } from 'vitest';
import { startEmbedded } from '#platform/embedded/start.ts';
import { cpuOf, since } from './cpu.ts';

test('what a backend used stays counted when it has ended, to a tenth and a few hundredths of a second', async () => {
  const dataDir = mkdtempSync(join(tmpdir(), 'samovar-cpu-'));
  const server = await startEmbedded({ dataDir, log: () => undefined, throwaway: true });
  try {
    const [line = ''] = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n');
    const place = { pid: process.pid, postmaster: Number(line) };
    const before = cpuOf(place);
    const known = await work(server.ownerUrl);
    const { db, node } = since(before, cpuOf(place));
    expect(known).toBeGreaterThan(300);
    expect(db).toBeGreaterThan(known * 0.95 - 30);
    expect(db).toBeLessThan(known * 1.1 + 100);
    expect(node).toBeLessThan(known);
  } finally {
    await server.stop();
    rmSync(dataDir, { recursive: true, force: true });
  }
});

test('what this process computes is counted as the server’s', async () => {
  const place = { pid: process.pid, postmaster: process.pid };
  const before = cpuOf(place);
  const known = process.cpuUsage();
  const until = performance.now() + 400;
  while (performance.now() < until);
  const { user, system } = process.cpuUsage(known);
  expect(Math.abs(since(before, cpuOf(place)).node - (user + system) / 1_000)).toBeLessThan(60);
});

/** Milliseconds that a backend computed, by the kernel's finest account of it, before it ended. */
async function work(url: string): Promise<number> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  const { rows } = await client.query<{ pid: number }>('select pg_backend_pid() as pid');
  await client.query('select count(*) from generate_series(1, 3000000) n where n % 7 = sqrt(n)');
  const pid = rows[0]?.pid ?? 0;
  const used = Number(readFileSync(`/proc/${pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  await client.end();
  for (let tries = 0; tries < 200 && isThere(pid); tries += 1) await sleep(10);
  return used;
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
