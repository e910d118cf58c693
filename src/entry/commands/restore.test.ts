import { spawnSync } from 'node:child_process';
import { createReadStream, existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createGunzip, gzipSync, gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { registry } from '#entry/modules.ts';
import { copyIn } from '#platform/copy/copy-in.ts';
import { piecesOf } from '#platform/copy/pieces.ts';
import { migrate } from '#platform/db/migrate.ts';
import { migrationNames } from '#platform/db/migrations.ts';
import { withClient } from '#platform/embedded/roles.sql.ts';
import { openWorld } from '#platform/testing/world.ts';
import { openCast } from '#tests/cast/cast.ts';
import { environmentOf, openFolder, startCommand } from './testing/command-line.ts';
import { environmentAt, restored, SEALED } from './testing/restored.ts';

const folder = openFolder();
const file = (name: string) => join(folder.path, name);
const cast = await openCast();
const mira = await cast.person('Mira');
await cast.sql(
  `insert into accounts.invitation (id, code_hash, kind, side, made_by, uses, made_at, expires_at)
   values (gen_random_uuid(), 'code', 'house', 'adult', $1, 1, now(), now() + interval '7 days')`,
  [mira.personaId],
);
for (const ago of ['2 hours', '2 minutes'])
  await cast.sql(
    `insert into platform.outgoing_email (id, sort, rank, made_at, due_at, until)
     values (gen_random_uuid(), $1::text, 1, now() - $1::text::interval, now(), now() + interval '3 days')`,
    [ago],
  );
const env = { ...(await environmentOf(cast)), DATA_DIR: file('data') };
const samovar = (more: Record<string, string>, ...args: string[]) =>
  startCommand({ ...env, ...more }, args).ended;
/** An empty database, and what is told where nothing can be restored into it. */
const empty = async () => {
  let url = '';
  await openWorld(registry, {}, async (ownerUrl) => void (url = await Promise.resolve(ownerUrl)));
  return environmentAt(url);
};
const target = await empty();
const refused = async (more: Record<string, string>, ...args: string[]) => {
  const { code, out, err } = await samovar(more, ...args);
  expect([code, out]).toEqual([1, '']);
  // Before it there may be how far it came, where the machine is slow.
  expect(err).toMatch(/[^\n]\n$/);
  return err.trim().split('\n').at(-1) ?? '';
};
const intoEmpty = (name: string, more: Record<string, string> = SEALED) =>
  refused({ ...target, ...more }, 'restore', file(name), '--erased', 'none');
const schemas = () =>
  withClient(target.DATABASE_OWNER_URL ?? '', async (client) =>
    (
      await client.query<{ name: string }>(
        `select nspname as name from pg_namespace where nspname !~ '^pg_|^(information_schema|public)$'`,
      )
    ).rows.map(({ name }) => name),
  );

await samovar(SEALED, 'backup', file('sealed'));
await writeFile(file('a key'), Buffer.alloc(32, 7));
await samovar({}, 'backup', file('by key'), '--key-file', file('a key'));
const plain = await samovar({}, 'backup', file('plain'), '--plain');

test('how a backup is sealed is said; without a terminal nothing is asked and nothing written', async () => {
  expect(plain.out).toContain('It is not sealed: whoever has the file reads all');
  expect(await refused({}, 'backup', file('none'))).toMatch(/^There is no terminal .* --key-file/);
  expect(await refused({ SAMOVAR_BACKUP_PASSPHRASE: 'short' }, 'backup', file('none'))).toMatch(
    /^The passphrase is too short/,
  );
  const both = await samovar({}, 'backup', file('none'), '--plain', '--key-file', file('a key'));
  expect(both.code).toBe(2);
  expect(await refused(SEALED, 'backup', file('sealed'))).toMatch(/ is there already: .*--force/);
  expect((await samovar(SEALED, 'backup', file('sealed'), '--force')).code).toBe(0);
  expect(await refused(SEALED, 'backup', file('no folder/backup'))).toMatch(/cannot be written/);
  expect((await readdir(folder.path)).sort()).toEqual(['a key', 'by key', 'plain', 'sealed']);
  expect((await readFile(file('sealed'))).includes('Mira')).toBe(false);
  const doctor = await samovar({}, 'doctor');
  expect(doctor.out).toMatch(/The last backup shows 20\d\d-.* \(.*sealed\)/);
});

test('where the disk is full nothing is left behind', () => {
  // A file may grow to so many blocks and no further, which is told as a disk that is full.
  const shell = `ulimit -f 1; exec "$0" src/entry/cli.ts backup "${file('full')}"`;
  const ran = spawnSync('bash', ['-c', shell, process.execPath], {
    env: { PATH: process.env['PATH'], ...env, ...SEALED, LOG_LEVEL: 'error' },
    encoding: 'utf8',
  });
  expect(ran.status).toBe(1);
  expect(ran.stderr).toMatch(/full could not be written: .* Nothing is kept of it\.\n$/);
  expect(existsSync(file('full')) || existsSync(file('full.part'))).toBe(false);
});

test.each<[string, (bytes: Buffer) => Buffer, RegExp]>([
  ['cut off', (bytes) => bytes.subarray(0, bytes.length - 500), /damaged/],
  ['with one byte of another', (bytes) => flipped(bytes, bytes.length - 900), /damaged/],
  ['none of ours', () => Buffer.from('PK and so on'), /It is no backup of ours/],
  ['damaged in its first line', (bytes) => flipped(bytes, 17), /It is damaged at its beginning/],
  [
    'of a later form',
    (bytes) =>
      Buffer.from(bytes.toString('latin1').replace('"version":1', '"version":2'), 'latin1'),
    /made by a newer Samovar/,
  ],
])('a backup that is %s is refused in a sentence, and leaves nothing', async (...of) => {
  const [, change, sentence] = of;
  await writeFile(file('changed'), change(await readFile(file('sealed'))));
  expect(await intoEmpty('changed')).toMatch(sentence);
  expect(await schemas()).toEqual([]);
});

function flipped(bytes: Buffer, at: number): Buffer {
  const other = Buffer.from(bytes);
  other[at] = (other[at] ?? 0) ^ 1;
  return other;
}

test('another passphrase, none, or another key opens nothing; the right ones do', async () => {
  const other = { SAMOVAR_BACKUP_PASSPHRASE: 'five other words by chance' };
  expect(await intoEmpty('sealed', other)).toMatch(/^The backup does not open/);
  expect(await intoEmpty('sealed', {})).toMatch(/^There is no terminal/);
  expect(await intoEmpty('by key')).toMatch(/sealed with a key file/);
  expect(await schemas()).toEqual([]);
  const key = ['--key-file', file('a key'), '--erased', 'none'];
  const { world, ran } = await restored({}, file('by key'), ...key);
  expect(ran.out).toContain('\nThe chain of the audit is whole.\n');
  // What waited for long was sent since; what was written just now goes out from here.
  expect(ran.out).toContain(' 1 letters that waited then are not sent any more.');
  expect(await world.sql('select sort from platform.outgoing_email')).toEqual([
    { sort: '2 minutes' },
  ]);
  expect(await world.sql('select name from accounts.persona')).toEqual([{ name: 'Mira' }]);
});

/** What stands in a backup that is not sealed, changed. */
async function rewritten(change: (text: string) => string): Promise<void> {
  const bytes = await readFile(file('plain'));
  const end = bytes.indexOf('\n') + 1;
  const text = gunzipSync(bytes.subarray(end)).toString();
  expect(change(text)).not.toBe(text);
  await writeFile(file('changed'), Buffer.concat([bytes.subarray(0, end), gzipSync(change(text))]));
}

test.each<[string, (text: string) => string, RegExp]>([
  [
    'of a newer Samovar',
    (text) => text.replace(/"migrations":\[/, '$&{"name":"29990101_later.sql","checksum":"0"},'),
    /^The backup was made by a newer Samovar \(29990101_later\.sql\)/,
  ],
  [
    'that holds another row than it says',
    (text) => text.replace(/\tMira\t/, '\tMara\t'),
    /^accounts\.persona is not what was backed up \(1 of 1 rows, and not the same\): nothing was restored/,
  ],
  [
    'with a line that would do something',
    (text) =>
      text.replace('> accounts.persona (', `> accounts.persona (id) from program 'true' -- (`),
    /it names a table or a column that is not there/,
  ],
  ['without its end', (text) => text.slice(0, text.lastIndexOf('! ')), /its end is missing/],
  ['that ends within a table', (text) => text.slice(0, text.indexOf('Mira')), /cut off/],
])('a backup %s is refused, and leaves nothing', async (...of) => {
  const [, change, sentence] = of;
  await rewritten(change);
  expect(await intoEmpty('changed')).toMatch(sentence);
  expect(await schemas()).toEqual([]);
});

test('an invitation comes back with a place that moves, and not with a backup of long ago: it may have been revoked since', async () => {
  const good = 'select 1 from accounts.invitation where revoked_at is null';
  const moved = await restored({}, file('plain'), '--erased', 'none');
  expect(await moved.world.sql(good)).toHaveLength(1);
  expect(moved.ran.out).not.toContain('invitations');
  await rewritten((text) => text.replace(/"at":"[^"]+"/, '"at":"2026-01-01T00:00:00.000Z"'));
  const old = await restored({}, file('changed'), '--erased', 'none');
  expect(await old.world.sql(good)).toEqual([]);
  expect(old.ran.out).toContain('\n1 invitations of then are void');
});

test('nothing is restored where Samovar runs, nor among tables of something else', async () => {
  const restore = ['restore', file('sealed'), '--erased', 'none'];
  expect(await refused(SEALED, ...restore)).toMatch(/^Samovar is running on this database/);
  const owner = target.DATABASE_OWNER_URL ?? '';
  await withClient(owner, (client) => client.query('create table public.recipe (id int)'));
  expect(await intoEmpty('sealed')).toMatch(/^There are tables of something else/);
  await withClient(owner, (client) => client.query('drop table public.recipe'));
});

test('killed midway it does not open; the same command again restores it', async () => {
  const owner = target.DATABASE_OWNER_URL ?? '';
  const args = ['restore', file('sealed'), '--erased', 'none'];
  const run = startCommand({ ...env, ...target, ...SEALED }, args);
  await expect.poll(schemas, { timeout: 20_000, interval: 20 }).toContain('posts');
  run.child.kill('SIGKILL');
  await run.ended;
  for (const command of ['migrate', 'web', 'backup'])
    expect(
      await refused(
        { ...target, ...SEALED },
        command,
        ...(command === 'backup' ? [file('x')] : []),
      ),
    ).toMatch(/^A backup was being restored into this database, and that was not finished/);
  expect((await samovar(target, 'doctor')).out).toContain('that was not finished');
  expect(await samovar({ ...target, ...SEALED }, ...args)).toMatchObject({ code: 0 });
  expect(await schemas()).not.toContain('samovar_restoring');
  const found = await withClient(owner, (client) =>
    client.query('select name from accounts.persona'),
  );
  expect(found.rows).toEqual([{ name: 'Mira' }]);
});

test('an older backup is restored and brought up to date', async () => {
  let older = {};
  await openWorld(registry, {}, async (ownerUrl) => {
    await migrate(
      ownerUrl,
      { app: null, sealer: null },
      { upTo: '20261122_1410_titles_of_who_left.sql' },
    );
    const then = createReadStream('tests/fixtures/upgrade/611ec0c.copy.gz').pipe(createGunzip());
    await copyIn(ownerUrl, piecesOf(then));
    older = environmentAt(ownerUrl);
  });
  expect((await samovar({ ...older, ...SEALED }, 'backup', file('older'))).code).toBe(0);
  const { world, ran } = await restored({}, file('older'), '--erased', 'none');
  expect(ran.out).toMatch(/[1-9]\d* sessions and tokens ended/);
  const applied = await world.sql<{ name: string }>(
    'select name from migration.applied order by name',
  );
  expect(applied.map(({ name }) => name)).toEqual(await migrationNames());
  expect(await world.sql(`select from accounts.persona where name = 'Mira Stone'`)).toHaveLength(1);
});

test('the bundled database: restored into a new DATA_DIR, beside the list and the keys of the place that was', async () => {
  const DATA_DIR = file('moved');
  await mkdir(DATA_DIR);
  await writeFile(join(DATA_DIR, 'erased.jsonl'), '');
  const bundled = (...args: string[]) => startCommand({ DATA_DIR, ...SEALED }, args).ended;
  const done = await bundled('restore', file('sealed'));
  expect(done).toMatchObject({ code: 0 });
  expect((await bundled('person', 'list')).out).toContain('Mira');
  expect((await bundled('backup', file('again'))).code).toBe(0);
  expect(await bundled('restore', file('again'))).toMatchObject({
    code: 1,
    err: expect.stringContaining('There are people in this database already') as string,
  });
});
