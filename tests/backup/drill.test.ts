import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { chainPending, firstBroken } from '#platform/audit/audit.sql.ts';
import { system } from '#platform/actor.ts';
import { erasedListOf } from '#platform/backup/erased-list.ts';
import { tablesInOrder } from '#platform/copy/catalogue.ts';
import { withClient } from '#platform/embedded/roles.sql.ts';
import { openStage, postsOf } from '#modules/community/server/thread/testing/stage.ts';
import { join as joinPlace } from '#modules/accounts/server/account/join.ts';
import { thread as threadOf } from '#modules/community/server/thread/thread.ts';
import { signIn } from '#modules/accounts/server/account/sign-in.ts';
import { insertLeaving } from '#modules/accounts/server/leaving/leaving.sql.ts';
import { eraseDue } from '#modules/admin/server/erasing/erase-due.ts';
import { openCast } from '#tests/cast/cast.ts';
import { environmentOf, openFolder, startCommand } from '#entry/commands/testing/command-line.ts';
import { restored, SEALED } from '#entry/commands/testing/restored.ts';

const folder = openFolder();
const file = (name: string) => join(folder.path, name);
const cast = await openCast();
const stage = await openStage(cast);
const { DATA_DIR } = cast.deps.settings;
const env: Record<string, string> = { ...(await environmentOf(cast)), ...SEALED, DATA_DIR };
const samovar = (...args: string[]) => startCommand(env, args).ended;

const password = 'a quiet long word';
const mira = await cast
  .as(cast.guest)
  .does(joinPlace, { name: 'Mira', password, birthYear: 1990, guidelines: 'yes' });
const noor = await cast.person('Noor Who Leaves');
const begun = await stage.opens(noor, { title: 'Of Noor', body: 'Only Noor says this.' });
const kept = await stage.opens(await cast.person('Sunniva'), { title: 'It goes on' });
await stage.replies(noor, kept.thread, 'With Noor in it.');
await cast.drain();
for (const act of ['one', 'two', 'three'])
  await cast.asOwner(`insert into platform.audit_entry (id, at, act, subject_kind, subject_id, reason)
    values (gen_random_uuid(), clock_timestamp(), '${act}', 'thread', 'x', 'Not kind.')`);
await withClient(env['DATABASE_OWNER_URL'] ?? '', chainPending);

/** What a restore ends, or what is different by the restore itself. */
const ENDED = /^accounts\.(session|half_session)$|^platform\.(limit_count|setup_note)$/;
const everything = (of: Pick<typeof cast, 'db' | 'sql'>) =>
  of.db.pool.connect().then(async (client) => {
    try {
      const found: Record<string, unknown> = {};
      for (const { name } of await tablesInOrder(client)) {
        const { rows } = await client.query(`select t::text as row from ${name} t order by 1`);
        if (!ENDED.test(name)) found[name] = rows;
      }
      return found;
    } finally {
      client.release();
    }
  });

test('what people write and upload while a backup is made is in it in part, and all that is in it is whole', async () => {
  const backup = startCommand(env, ['backup', file('while')]);
  let isOver = false;
  const ended = backup.ended.finally(() => (isOver = true));
  const written: string[] = [];
  const writers = ['Amaru', 'Hadiza', 'Bo'].map(async (name) => {
    const person = await cast.person(name);
    while (!isOver) {
      const { thread: id } = await stage.opens(person, { title: `By ${name}` });
      await stage.replies(person, id, 'And more.');
      await cast.sql(
        `insert into accounts.avatar (persona_id, version, bytes, uploaded_at) values ($1, $2, $3, now())
         on conflict (persona_id) do update set version = excluded.version, bytes = excluded.bytes`,
        [person.personaId, String(written.length), randomBytes(200_000)],
      );
      written.push(id);
    }
  });
  expect(await ended).toMatchObject({ code: 0 });
  await Promise.all(writers);
  expect((await stat(file('while'))).mode & 0o777).toBe(0o600);

  const { world, ran } = await restored({}, file('while'), '--erased', 'none');
  expect(ran.out).toContain('Each table is what was backed up.');
  const there = await world.sql<{ id: string; last: number; posts: number }>(
    `select t.id, t.last_seq as last, count(p.id)::int as posts from community.thread t
     join posts.post p on p.place_id = t.id group by t.id`,
  );
  expect(there.every(({ last, posts }) => last === posts)).toBe(true);
  const some = written.filter((id) => there.some((one) => one.id === id));
  // In the order they were begun in by each, nothing in between is missing.
  expect(some.length).toBeLessThan(written.length);
  const jobs = 'select count(*)::int as n from graphile_worker._private_jobs';
  const [waiting] = await world.sql<{ n: number }>(jobs);
  expect(waiting?.n).toBeGreaterThan(0);
  await cast.drain();
});

test('a restored place is what it was: every table, the ways in but nobody inside, the chain, a thread', async () => {
  await cast.drain();
  const before = await everything(cast);
  expect(await samovar('backup', file('quiet'))).toMatchObject({
    code: 0,
    out: expect.stringContaining('It is sealed with the passphrase') as string,
  });
  const { world } = await restored({}, file('quiet'), '--erased', 'none');
  expect(await everything(world)).toEqual(before);
  expect(await world.sql('select from accounts.session')).toEqual([]);
  const again = await world.as(cast.guest).does(signIn, { who: 'mira', password });
  expect(again).toMatchObject({ person: mira.person });
  expect(await firstBroken(world.db.pool)).toBeNull();
  expect(await world.sql('select from platform.audit_seal')).toHaveLength(3);
  const there = await openStageOf(world).reads(cast.guest, kept.threadSlug);
  const here = await stage.reads(cast.guest, kept.threadSlug);
  expect(postsOf(there)).toEqual(postsOf(here));
  // Numbers go on behind those there are.
  await world.sql(`insert into posts.search_waiting (post_id) values (gen_random_uuid())`);
  // The application's role is walled off as ever.
  await expect(world.sql(`delete from platform.audit_entry`)).rejects.toThrow('permission denied');
});

const openStageOf = (world: Pick<typeof cast, 'as'>) => ({
  reads: (reader: typeof cast.guest, threadSlug: string) =>
    world.as(reader).asks(threadOf, { spaceSlug: stage.slug, threadSlug }),
});

test('whoever was erased since a backup is erased again, with the words they wrote; without a list nothing is restored', async () => {
  const at = cast.deps.now();
  await insertLeaving(cast.db.as(), noor.accountId, {
    askedAt: new Date(at.getTime() - 86_400_000),
    dueAt: at,
    posts: 'remove',
  });
  await cast.as(system).does(eraseDue, {});
  await cast.drain();
  expect(await cast.sql(`select from accounts.persona where name = 'Noor Who Leaves'`)).toEqual([]);

  const list = erasedListOf(DATA_DIR);
  await expect(restored({ DATA_DIR: file('elsewhere') }, file('quiet'))).rejects.toThrow(
    /^not restored: Somebody may have been erased since .* name the list of the place that was by --erased FILE/,
  );
  const { world, ran } = await restored({}, file('quiet'), '--erased', list);
  expect(ran.out).toContain('\n1 people who were erased since are erased again');
  world.at(new Date());
  await world.as(system).does(eraseDue, {});
  await world.drain();
  expect(await world.sql(`select from accounts.persona where name = 'Noor Who Leaves'`)).toEqual(
    [],
  );
  expect(
    await world.sql(`select from posts.post where body like '%Noor%'`),
    'their words, too',
  ).toEqual([]);
  expect(await world.sql('select from community.thread where id = $1', [begun.thread])).toEqual(
    await cast.sql('select from community.thread where id = $1', [begun.thread]),
  );
  // Listed by a digest: neither the name nor the id is in the list.
  const text = await readFile(list, 'utf8');
  // The tests deliver everything twice.
  for (const line of text.trim().split('\n'))
    expect(line).toMatch(/^\{"account":"[0-9a-f]{64}","posts":"remove","on":"2026-03-04"\}$/);
  expect(text).not.toContain(noor.accountId);
});
