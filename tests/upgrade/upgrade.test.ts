import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { text as textOf } from 'node:stream/consumers';
import { createGunzip } from 'node:zlib';
import type pg from 'pg';
import { expect, inject, test } from 'vitest';
import { copyIn } from '#platform/copy/copy-in.ts';
import { copyOut } from '#platform/copy/copy-out.ts';
import { tablesInOrder } from '#platform/copy/catalogue.ts';
import { piecesOf } from '#platform/copy/pieces.ts';
import { withClient } from '#platform/embedded/roles.sql.ts';
import { migrate } from '#platform/db/migrate.ts';
import { refoldNames } from '#modules/accounts/index.server.ts';
import { guest, system, type Person } from '#platform/actor.ts';
import { openWorld } from '#platform/testing/world.ts';
import { factsAbout } from '#platform/actor-facts.sql.ts';
import { registry } from '#entry/modules.ts';
import { rowsOfNow } from './moved.ts';

const THEN = 'tests/fixtures/upgrade/611ec0c.copy.gz';
const LAST = '20261122_1410_titles_of_who_left.sql';

type Row = Record<string, unknown>;
/** Every row there was before the newer migrations, by table. */
const before = new Map<string, Row[]>();

const world = await openWorld(registry, { TEEN_SIDE: true }, async (ownerUrl) => {
  const { appUrl, sealerUrl } = inject('database');
  const roles = { app: new URL(appUrl).username, sealer: new URL(sealerUrl).username };
  await migrate(ownerUrl, roles, { upTo: LAST });
  await copyIn(ownerUrl, piecesOf(createReadStream(THEN).pipe(createGunzip())));
  await withClient(ownerUrl, async (client) => {
    for (const { name } of await tablesInOrder(client))
      if (name !== 'migration.applied') before.set(name, await rowsOf(client, name));
  });
  await migrate(ownerUrl, roles);
});

async function rowsOf(client: pg.ClientBase | pg.Pool, table: string): Promise<Row[]> {
  const { rows } = await client.query<{ row: Row }>(`select to_jsonb(t) as row from ${table} t`);
  return rows.map(({ row }) => row);
}

test('every row that was there is there, with all it said', async () => {
  expect([...before.values()].flat().length).toBeGreaterThan(1_000);
  const now = new Map<string, Row[]>();
  for (const [table, rows] of before) {
    for (const { table: to, row } of rows.flatMap((then) => rowsOfNow(table, then))) {
      if (!now.has(to)) now.set(to, await rowsOf(world.db.pool, to));
      const names = Object.keys(row);
      const isSame = (one: Row) =>
        names.every((name) => JSON.stringify(one[name]) === JSON.stringify(row[name]));
      if (now.get(to)?.some(isSame) !== true) expect.soft(row, `${table} → ${to}`).toBeUndefined();
    }
  }
});

test('posts of a discussion stand in order of time, each in its thread, with its hearts', async () => {
  const said = before.get('learning.post') ?? [];
  const hearts = Map.groupBy(before.get('learning.heart') ?? [], (heart) => heart['post_id']);
  const orderOf = (row: Row) =>
    [Date.parse(String(row['created_at'])), Number(row['arrival'])] as const;
  for (const [step, rows] of Map.groupBy(said, (row) => row['step_id'])) {
    const inOrder = rows.toSorted((a, b) => {
      const [[at, arrival], [other, later]] = [orderOf(a), orderOf(b)];
      return at - other || arrival - later;
    });
    const seqOf = new Map(inOrder.map((row, nr) => [row['id'], nr + 1]));
    const now = await world.sql(
      `select p.id, p.seq, p.root_seq, p.hearts, c.seq as counted_seq, c.root_seq as counted_root, s.last_seq, p.scope_id
       from posts.post p join learning.counted c on c.post_id = p.id join learning.step s on s.id = p.place_id
       where p.place_id = $1 order by p.seq`,
      [step],
    );
    const programme = before.get('learning.step')?.find((one) => one['id'] === step);
    expect(now).toEqual(
      inOrder.map((row) => {
        const [seq, root] = [seqOf.get(row['id']), seqOf.get(row['root_id'])];
        return {
          ...{ id: row['id'], seq, root_seq: root, counted_seq: seq, counted_root: root },
          hearts: hearts.get(row['id'])?.length ?? 0,
          ...{ last_seq: rows.length, scope_id: programme?.['programme_id'] },
        };
      }),
    );
  }
});

test('each post is found under the address it had', async () => {
  const moderator = await whoSeesAll();
  const asks = async (name: string, input: object) => {
    const query = registry.queries.get(name);
    if (query === undefined) throw new Error(name);
    return JSON.stringify(await world.as(moderator).asks(query, input));
  };
  const threads = new Map(before.get('community.thread')?.map((row) => [row['id'], row]));
  const spaces = new Map(before.get('community.space')?.map((row) => [row['id'], row]));
  for (const post of before.get('community.post') ?? []) {
    if (post['deleted_at'] !== null) continue;
    const thread = threads.get(post['thread_id']);
    const space = spaces.get(post['space_id']);
    const input = { spaceSlug: space?.['slug'], threadSlug: thread?.['slug'], around: post['id'] };
    const view = await asks('community.thread', input);
    expect(view, JSON.stringify(input)).toContain(`"id":${JSON.stringify(post['id'])}`);
  }
  const steps = new Map(before.get('learning.step')?.map((row) => [row['id'], row]));
  const programmes = new Map(before.get('learning.programme')?.map((row) => [row['id'], row]));
  for (const post of before.get('learning.post') ?? []) {
    if (post['deleted_at'] !== null || post['removed_at'] !== null) continue;
    const step = steps.get(post['step_id']);
    const programme = programmes.get(step?.['programme_id']);
    const input = {
      programmeSlug: programme?.['slug'],
      stepSlug: step?.['slug'],
      around: post['id'],
    };
    const view = await asks('learning.discussion', input);
    expect(view, JSON.stringify(input)).toContain(JSON.stringify(post['id']));
  }
});

test('what is copied out and put in again is what it was', async () => {
  const name = (await world.sql<{ name: string }>('select current_database() as name'))[0]?.name;
  const url = new URL(inject('database').ownerUrl);
  url.pathname = `/${name ?? ''}`;
  const text = () => textOf(copyOut(url.href));
  const once = await text();
  await copyIn(url.href, piecesOf(Readable.from([Buffer.from(once)])));
  expect(await text()).toBe(once);
});

test('whoever leaves later is named in no version of what operators wrote here, the oldest neither', async () => {
  const mira = await whoSeesAll();
  await refoldNames(world.db);
  const said = [
    ['guidelines', 'en', 1, `In doubt, ask @${mira.name}.`],
    ['guidelines', 'en', 2, 'In doubt, ask anybody.'],
    ['guidelines', 'es', 1, `Pregunta a @${mira.name.toUpperCase()}, o a quien quieras.`],
    ['contact', 'en', 1, `@${mira.name} opens the door.`],
    ['community_name', '', 1, `The house of @${mira.name}`],
    ['community_name', '', 2, 'The house'],
  ] as const;
  for (const one of said)
    await world.sql(
      `insert into admin.setting (key, language, version, value, by_id, at) values ($1, $2, $3, $4, $5, $6)`,
      [...one, mira.personaId, world.deps.now()],
    );
  await world.sql(
    `insert into accounts.leaving (account_id, asked_at, due_at, posts) values ($1, $2::timestamptz - interval '1 day', $2, 'keep')`,
    [mira.accountId, world.deps.now()],
  );
  const eraseDue = registry.useCases.get('admin.erase_due') ?? expect.fail('nobody is erased');
  await world.as(system).does(eraseDue, {});
  await world.drain();
  expect(await world.sql('select from admin.erasure where finished_at is not null')).toHaveLength(
    1,
  );
  const now = await world.sql<{ value: string; by_id: string | null }>(
    'select value, by_id from admin.setting order by key desc, language, version',
  );
  expect(now.map(({ value }) => value)).toEqual([
    'In doubt, ask @somebody.',
    'In doubt, ask anybody.',
    'Pregunta a @somebody, o a quien quieras.',
    '@somebody opens the door.',
    'The house of @somebody',
    'The house',
  ]);
  expect(now.every(({ by_id: by }) => by === null)).toBe(true);
});

/** A moderator, cleared for the young people's side too. */
async function whoSeesAll(): Promise<Person> {
  const [found] = await world.sql<Pick<Person, 'accountId' | 'personaId' | 'name'>>(
    `select account_id as "accountId", id as "personaId", name from accounts.persona
     where name = 'Mira Stone'`,
  );
  if (found === undefined) throw new Error('she is not there');
  const as = { ...found, side: 'adult' } as const;
  return {
    ...guest(),
    ...as,
    kind: 'person',
    ...(await factsAbout({ tx: world.db.as(), now: world.deps.now(), registry }, as)),
  };
}
