import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, inject, test } from 'vitest';
import { system } from '#platform/actor.ts';
import { context } from '#platform/perform.ts';
import { record } from '#platform/record.sql.ts';
import { modules } from '#entry/modules.ts';
import { stepsOf } from '#modules/admin/server/erasing/steps.ts';
import { eraseOn } from '#modules/admin/server/erasing/go-on.ts';
import { map } from '../../boundaries.js';
import { openCast, type Cast } from '../cast/cast.ts';
import { aboutNobody, everythingOf, wordsOfHers, type Everything } from '../leaving/everything.ts';
import { asksToLeave, comesDue, finished } from '../leaving/parting.ts';
import { tracesOf } from '../leaving/traces.ts';

/** Filled while somebody leaves; looked at with the rest afterwards. */
const filledByLeaving = ['accounts.leaving', 'admin.erasure'];

const needlesOf = ({ ann, listener, words }: Everything): string[] => [
  ann.personaId,
  ann.accountId,
  listener,
  ann.name,
  ann.name.toLowerCase().replaceAll(' ', ''),
  ...wordsOfHers,
  ...[...words].flatMap(([where, word]) => (/ \((public|internal)\)/.test(where) ? [] : [word])),
];

const cast = await openCast();
const all = await everythingOf(cast, 'Annabel Quince');
const needles = needlesOf(all);
const steps = stepsOf(cast.registry);
const before = await tracesOf(cast, [
  all.ann.personaId,
  all.ann.accountId,
  all.listener,
  ...needles,
]);
await leaves(cast, all, 'remove');

test('every module with tables says what it knows of people', () => {
  const schemas = new Set(all.columns.map(({ schema }) => schema));
  const owning = Object.keys(map).filter((name) => schemas.has(name));
  const saying = modules.filter((module) => 'personal' in module).map(({ name }) => name);
  expect(saying.sort()).toEqual([...owning, 'platform'].sort());
});

test('before, there is a trace of her in every table, or the table is about nobody', () => {
  const traced = new Set(before.map((trace) => trace.split(':')[0]));
  const tables = new Set(
    all.columns.filter(({ kind }) => kind === 'r').map(({ schema, table }) => `${schema}.${table}`),
  );
  const untraced = [...tables].filter((table) => !traced.has(table)).sort();
  expect(untraced).toEqual([...aboutNobody, ...filledByLeaving].sort());
});

test('what may only be added to is erased of nobody whose day is not over', async () => {
  const { carl } = all.others;
  await cast.sql(
    `insert into accounts.leaving (account_id, asked_at, due_at, posts)
     values ($1, now(), now() + interval '1 day', 'remove')`,
    [carl.accountId],
  );
  for (const call of [
    `select learning.erase_facts('${carl.personaId}', gen_random_uuid())`,
    `select posts.erase_acts('${carl.personaId}')`,
    `select community.erase_acts('${carl.personaId}')`,
  ])
    await expect(cast.sql(call)).rejects.toThrow(/nobody is to be erased/);
});

test('she has left: in no table, no index of words and no queue is a trace of her', async () => {
  const [erasure] = await finished(cast);
  expect(erasure?.finished_at).not.toBeNull();
  expect(await tracesOf(cast, needles)).toEqual([]);
});

test('what others said is still there, and names somebody', async () => {
  const [his] = await cast.sql<{ body: string; body_html: string; hearts: number }>(
    'select body, body_html, hearts from posts.post where id = $1',
    [all.community.his],
  );
  expect(his).toEqual({
    body: 'Thank you @somebody for this',
    body_html: '<p>Thank you @somebody for this</p>',
    hearts: 0,
  });
  const [under] = await cast.sql<{ body: string; author_id: string }>(
    'select body, author_id from posts.post where id = $1',
    [all.learning.under],
  );
  expect(under).toEqual({
    body: 'Thank you @somebody, and @somebody',
    author_id: all.others.ben.personaId,
  });
});

test('where others replied a gap keeps its place; where nobody came nothing is left', async () => {
  const [opening] = await cast.sql<{ body: string; author_id: string | null }>(
    'select body, author_id from posts.post where id = $1',
    [all.community.opening],
  );
  expect(opening).toEqual({ body: '', author_id: null });
  const threads = await cast.sql<{ id: string; title: string; unseen_at: Date | null }>(
    `select id, title, unseen_at from community.thread
     where merged_into is null and id <> '${all.community.theirs}' order by title`,
  );
  expect(threads.map(({ id }) => id).sort()).toEqual(
    [all.community.talk, all.community.anonymous].sort(),
  );
  expect(new Set(threads.map(({ title }) => title))).toEqual(new Set(['…']));
  expect(threads.map(({ unseen_at: unseen }) => unseen)).toEqual([null, null]);
});

test('on disk, beside the files of the database itself, there is nothing of her either', async () => {
  const { dataDir } = inject('database');
  if (dataDir === null) return;
  // Below these PostgreSQL keeps pages until it clears them away; docs/self-hosting.md says so.
  const inCluster = /\/postgres\/(base|global|pg_[a-z]+)$/;
  const files = (folder: string): string[] =>
    readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (inCluster.test(path)) return [];
      return entry.isDirectory() ? files(path) : entry.isFile() ? [path] : [];
    });
  const looked = files(dataDir);
  expect(looked.length).toBeGreaterThan(0);
  const found = looked.filter((path) => {
    const text = readFileSync(path, 'latin1').toLowerCase();
    return needles.some((needle) => text.includes(needle.toLowerCase()));
  });
  expect(found).toEqual([]);
});

test('the audit says that somebody was erased, and not who; the report counts', async () => {
  const [entry] = await cast.sql<{ by_pseudonym: null; person_pseudonym: null }>(
    `select by_pseudonym, person_pseudonym from platform.audit_entry where act = 'admin.erase_due'`,
  );
  expect(entry).toEqual({ by_pseudonym: null, person_pseudonym: null });
  const [erasure] = await finished(cast);
  expect(erasure?.counts['accounts.account']).toBe(1);
  expect(erasure?.counts['posts.post']).toBeGreaterThan(0);
});

test('killed at any step and begun again, it ends the same', async () => {
  const other = await openCast();
  const twin = await everythingOf(other, 'Annabel Quince');
  await asksToLeave(other, twin, 'remove');
  const erasure = await comesDue(other);
  class Killed extends Error {}
  const once = (from: number, killed: boolean) =>
    other.db.begin(async (tx) => {
      const { ctx, pending } = context(other.deps, tx, system);
      const reached = await eraseOn(ctx.as(), erasure, from);
      if (killed) throw new Killed();
      await record(tx, { ...pending, now: ctx.now });
      return reached;
    });
  let turns = 0;
  for (let done: number | undefined = 0; done !== undefined;) {
    await expect(once(done, true)).rejects.toThrow(Killed);
    done = await once(done, false);
    turns += 1;
    expect(turns).toBeLessThan(3 * steps.length);
  }
  expect(turns).toBeGreaterThan(steps.length);
  expect(await tracesOf(other, needlesOf(twin))).toEqual([]);
  const [here] = await finished(other);
  const [there] = await finished(cast);
  const without = (counts: Record<string, number> = {}) =>
    Object.fromEntries(
      Object.entries(counts).filter(
        ([table]) => !/^(platform\.sent|notifications\.|graphile)/.test(table),
      ),
    );
  expect(without(here?.counts)).toEqual(without(there?.counts));
});

test('she may stay until the day is over; later, as she wishes it, she leaves her words without a name', async () => {
  const other = await openCast();
  const twin = await everythingOf(other, 'Annabel Quince');
  await asksToLeave(other, twin, 'remove');
  const stay = other.registry.useCases.get('admin.stay');
  const eraseDue = other.registry.useCases.get('admin.erase_due');
  if (stay === undefined || eraseDue === undefined) throw new Error('nobody can stay');
  await other.as(system).does(eraseDue, {});
  expect(await finished(other)).toEqual([]);
  expect(await other.as({ ...twin.ann, sessionKey: 'aa' }).does(stay, {})).toEqual({ stays: true });
  other.at(new Date(other.deps.now().getTime() + 48 * 3_600_000));
  await other.as(system).does(eraseDue, {});
  expect(await finished(other)).toEqual([]);

  await leaves(other, twin, 'keep');
  const ids = [twin.ann.personaId, twin.ann.accountId, twin.listener, twin.ann.name];
  expect(await tracesOf(other, [...ids, 'leaver@example.org', 'zqdraftwords'])).toEqual([]);
  expect((await tracesOf(other, ['zqopeningwords'])).length).toBeGreaterThan(0);
  expect((await tracesOf(other, ['zqanswerwords'])).length).toBeGreaterThan(0);
  const rows = await other.sql(
    'select 1 from posts.post p join accounts.persona a on a.id = p.author_id where p.id = $1',
    [twin.learning.post],
  );
  expect(rows).toEqual([]);
});

async function leaves(from: Cast, who: Everything, posts: 'remove' | 'keep'): Promise<void> {
  await asksToLeave(from, who, posts);
  await comesDue(from);
  await from.drain();
}
