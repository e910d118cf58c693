import { once } from 'node:events';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { registry } from '#entry/modules.ts';
import { serve } from '#entry/serve.ts';
import { atEnd } from '#platform/testing/at-end.ts';
import { openWorld } from '#platform/testing/world.ts';
import { freePort } from '#tests/api/place.ts';
import { readSettings } from '#settings';
import { environmentOf, openFolder, startCommand } from './testing/command-line.ts';
import { oldPostgres } from './testing/old-postgres.ts';

const folder = openFolder();
const file = folder.put('a file', ['mine']);
const world = await openWorld(registry);
const env: Record<string, string> = {
  ...(await environmentOf(world)),
  DATA_DIR: join(folder.path, 'data'),
  PORT: String(await freePort()),
};

const nowhere = {
  DATABASE_URL: 'postgres://a:b@127.0.0.1:1/c',
  DATABASE_OWNER_URL: 'postgres://a:b@127.0.0.1:1/c',
};
const owner = { DATABASE_OWNER_URL: env['DATABASE_OWNER_URL'] ?? '' };

/** Starts, and is refused: one line, nothing else, no password among it. */
async function refused(more: Record<string, string>, part = 'web'): Promise<string> {
  const { code, out, err } = await startCommand({ ...env, ...more }, [part]).ended;
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/^[^\n]+\.\n$/);
  return err;
}

test.each([
  [{ PORT: 'seven' }, /PORT is not right \("seven"\): it must be a whole number from 0 to 65535/],
  [{ HOST: 'no such host' }, /HOST is "no such host", which is no address of this machine/],
  [{ DATA_DIR: file }, /a file.* cannot be written \(a file of that name is in the way\)/],
  [{ DATA_DIR: '/proc/samovar' }, /\/proc\/samovar cannot be written/],
  [nowhere, /The database cannot be reached/],
  [{ ...nowhere, ...owner }, /The database cannot be reached/],
])('%j is refused in one line', async (more, sentence) => {
  expect(await refused(more)).toMatch(sentence);
});

// In another shell than the service's, without its DATA_DIR, they would praise or save an empty place.
test.each([['doctor'], ['backup', '--plain', join(folder.path, 'saved')], ['person', 'list']])(
  '%s asks about a place that is there, and makes none',
  async (...args) => {
    const DATA_DIR = join(folder.path, 'nowhere');
    const { code, err } = await startCommand({ DATA_DIR }, args).ended;
    expect([code, err]).toEqual([
      1,
      `There is no place in ${DATA_DIR} yet: look at DATA_DIR, or start Samovar there first.\n`,
    ]);
    expect(existsSync(DATA_DIR)).toBe(false);
  },
);

test('what is secret is not said, and wrong usage is told from what is refused', async () => {
  expect(await refused({ DATABASE_URL: 'mysql://a:secret@b/c' })).not.toContain('secret');
  const { code, err } = await startCommand(env, ['web', '--port', '80']).ended;
  expect([code, err]).toEqual([2, expect.stringMatching(/^"--port" is not known here\.\nUsage: /)]);
});

test('a PostgreSQL that is too old is named', async () => {
  const url = await oldPostgres('15.4 (Debian 15.4-1)');
  expect(await refused({ DATABASE_URL: url, DATABASE_OWNER_URL: url })).toMatch(
    /is PostgreSQL 15\.4 .*Samovar needs 16 or later/,
  );
});

test('the first operator is told to whoever can sign in, once, and is not lost by a start that fails', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  atEnd(() => other.close());
  const taken = String((other.address() as AddressInfo).port);
  expect(await refused({ PORT: taken })).toContain(`Port ${taken} is in use`);
  const people = () => world.sql('select from accounts.account');
  expect(await people()).toEqual([]);

  // A worker or a gateway lets nobody in, and so makes nobody.
  for (const part of ['worker', 'gateway']) {
    const run = startCommand({ ...env, PORT: String(await freePort()) }, [part]);
    await expect
      .poll(() =>
        world.sql(
          `select from pg_stat_activity where application_name like 'samovar%' and pid <> pg_backend_pid() and query like '%listen%'`,
        ),
      )
      .not.toEqual([]);
    run.child.kill('SIGTERM');
    expect((await run.ended).out).not.toContain('password');
  }
  expect(await people()).toEqual([]);

  // In this process, since the command itself wants pages that are built.
  const started = async () => {
    const told: string[] = [];
    const settings = readSettings({ ...env, PORT: String(await freePort()) }, registry.settings);
    const place = await serve({ ...settings, LOG_LEVEL: 'silent' }, ['web'], {
      web: () => Promise.resolve({ handle: (_req, res) => void res.end() }),
      greet: ({ name, password }) => told.push(name, password),
    });
    await place.stop();
    return told;
  };
  expect(await started()).toEqual(['Keeper', expect.stringMatching(/^\S{20}$/)]);
  expect(await people()).toHaveLength(1);
  expect(await started()).toEqual([]);
});

test('a command in another shell knows where the place is served, unless its own settings say an address', async () => {
  const PORT = String(await freePort());
  const settings = readSettings({ ...env, PORT }, registry.settings);
  const place = await serve({ ...settings, LOG_LEVEL: 'silent' }, ['web'], {
    web: () => Promise.resolve({ handle: (_req, res) => void res.end() }),
  });
  await place.stop();
  const [one] = await world.sql<{ id: string }>(`select id from accounts.persona`);
  const linkWith = async (more: Record<string, string>) =>
    (await startCommand({ ...env, ...more }, ['person', 'reset', one?.id ?? '']).ended).out.split(
      '/recover/link?key=',
    )[0];
  expect(await linkWith({})).toBe(`http://localhost:${PORT}`);
  expect(await linkWith({ ORIGIN: 'https://talk.example.org' })).toBe('https://talk.example.org');
  // What was met there is told by the doctor in a shell that knows nothing of the place, too.
  await world.sql(
    `insert into platform.setup_note (about, seen, setting, at) values ('origin', 'http://192.168.1.7', $1, now())`,
    [`http://localhost:${PORT}`],
  );
  const { out } = await startCommand(env, ['doctor']).ended;
  expect(out).toContain('set ORIGIN=http://192.168.1.7');
});

test('a folder for data that others have filled is left alone', async () => {
  const theirs = join(folder.path, 'theirs');
  mkdirSync(join(theirs, 'postgres'), { recursive: true });
  writeFileSync(join(theirs, 'postgres/poem.txt'), 'Mine.');
  const { code, out, err } = await startCommand({ DATA_DIR: theirs }, ['serve']).ended;
  expect([code, out]).toEqual([1, '']);
  expect(err).toMatch(/holds no database[^\n]+\.\n$/);
});
