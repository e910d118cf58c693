import { randomBytes, randomUUID } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { openCast } from '#tests/cast/cast.ts';
import { everythingOf } from '#tests/leaving/everything.ts';
import type { Download } from '#platform/download.contract.ts';
import { archiveOf } from './archive.ts';
import { exportMyData } from './export-my-data.ts';

const unpacked = async ({ pieces }: Download) => unzipSync(await buffer(pieces));
const cast = await openCast();
const all = await everythingOf(cast, 'Annabel Quince');
await cast.sql(
  `update accounts.session set proved_at = $2, token_hash = decode('aa', 'hex') where persona_id = $1`,
  [all.ann.personaId, cast.deps.now()],
);
await cast.sql(`update posts.part set body = $1 where post_id = $2`, [
  '<script>alert(1)</script> "quoted" zqopeningwords',
  all.community.opening,
]);
const ann = { ...all.ann, sessionKey: 'aa' };
const made = await cast.as(ann).does(exportMyData, {});
const files = await unpacked(made);
const whole = Object.entries(files)
  .map(([path, bytes]) => `${path}\n${Buffer.from(bytes).toString('latin1')}`)
  .join('\n')
  .toLowerCase();
const page = strFromU8(files['index.html'] ?? new Uint8Array());

/** Not taken along, and why. */
const leftOut: Record<string, string> = {
  secret: 'whoever has the archive could sign in, or nothing could be read in it',
  'pii:pseudonym': 'an id of the database, of no use elsewhere',
  'pii:link': 'an id of the database, of no use elsewhere',
};
/** About her, by somebody else, or of others. */
const others = [
  'accounts.side_report.words', // what somebody reported of her, once of two rows: hers is there
  'platform.deed.reason', // the same as in the audit, where it is taken along
  'platform.demo_letter.subject',
  'platform.demo_letter.address',
  'accounts.persona.name_key',
  'accounts.persona.fold_key',
  'accounts.persona.folded',
  'accounts.former_name.name_key',
  'accounts.former_name.fold_key',
  'accounts.former_name.folded',
  'accounts.invitation.code_hash',
];

test('every column that holds something of her is in the archive, or is left out for a reason', () => {
  const wanted = [...all.words]
    .map(([where, word]) => {
      const [, column = '', kind = ''] = /^(\S+) \((\S+)\)/.exec(where) ?? [];
      return { column, kind, word };
    })
    .filter(({ kind }) => kind !== 'public' && kind !== 'internal' && !(kind in leftOut))
    .filter(({ column }) => !others.includes(column));
  expect(wanted.length).toBeGreaterThan(15);
  const missing = wanted.filter(({ word }) => !whole.includes(word));
  expect(missing).toEqual([]);
});

test('her words are there, also without her name, as files of their own too; nobody else’s are', () => {
  for (const word of ['zqanswerwords', 'zqdeepreply', 'zqopeningwords', 'zqnamelesswords', 'zqdraftwords'])
    expect(whole, word).toContain(word);
  expect(Object.keys(files).filter((path) => path.startsWith('posts/')).length).toBeGreaterThan(6);
  expect(Object.keys(files).filter((path) => path.startsWith('pictures/')).length).toBeGreaterThan(2);
  for (const theirs of ['the quiet before it', 'you are not alone', 'what @annabel', 'for @annabel'])
    expect(whole, theirs).not.toContain(theirs);
});

test('a thread says what opened it and what replied; where no post opens the place nothing is said', () => {
  const data = JSON.parse(strFromU8(files['data.json'] ?? new Uint8Array())) as Record<
    string,
    { kind: string | null }[]
  >;
  const kinds = (key: string) => new Set(data[key]?.map(({ kind }) => kind));
  expect(kinds('community_posts')).toEqual(new Set(['talk', 'reply']));
  expect(kinds('learning_posts')).toEqual(new Set([null]));
});

test('no secret, and no id of anybody, is in it', async () => {
  const secrets = [...all.words]
    .filter(([where]) => where.includes('(secret)'))
    .map(([, word]) => word);
  expect(secrets.length).toBeGreaterThan(5);
  expect(secrets.filter((secret) => whole.includes(secret))).toEqual([]);
  const people = await cast.sql<{ id: string }>(
    'select id from accounts.persona union select id from accounts.account',
  );
  expect(people.filter(({ id }) => whole.includes(id))).toEqual([]);
});

test('its page shows everything as text, loads nothing, and stands in her language', async () => {
  expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
  expect(page).not.toMatch(/<script|https?:\/\/|src="(?!pictures\/)/);
  expect(page).toContain('<html lang="en"');
  const spanish = await cast.as({ ...ann, locale: 'es' }).does(exportMyData, {});
  const there = await unpacked(spanish);
  expect(strFromU8(there['index.html'] ?? new Uint8Array())).toContain('<html lang="es"');
});

test('titles of others are in it as far as she may read them now', async () => {
  const [space, thread] = [randomUUID(), randomUUID()];
  await cast.sql(
    `insert into community.space (id, slug, side, position, title, reads, created_at)
     values ($1, 'zq-closed', 'adult', 90, 'zqclosedspace', 'members', now())`,
    [space],
  );
  await cast.sql(
    `insert into community.thread (id, space_id, slug, kind, title, created_at, last_post_at)
     values ($1, $2, 'zq-theirs', 'talk', 'zqtheirtitle', now(), now())`,
    [thread, space],
  );
  await cast.sql(
    `with v as (insert into posts.visit (place_id, persona_id, seen, visited_at) values ($1, $2, '{}', now()))
     insert into community.space_follow (space_id, persona_id, followed_at) values ($3, $2, now())`,
    [thread, ann.personaId, space],
  );
  await cast.sql(
    `insert into notifications.mute (persona_id, thread_id, muted_at) values ($1, $2, now())`,
    [ann.personaId, thread],
  );
  const told = async () => {
    const zip = await unpacked(await cast.as(ann).does(exportMyData, {}));
    const data = strFromU8(zip['data.json'] ?? new Uint8Array());
    return ['zqtheirtitle', 'zqclosedspace'].filter((word) => data.includes(word));
  };
  expect(await told()).toEqual(['zqtheirtitle', 'zqclosedspace']);
  await cast.sql('update community.thread set unseen_at = now() where id = $1', [thread]);
  expect(await told()).toEqual(['zqclosedspace']);
  await cast.sql(`update community.space set reads = 'holders' where id = $1`, [space]);
  expect(await told()).toEqual([]);
});

test('a wrong password, a token and a guest take nothing along', async () => {
  await cast.sql(`update accounts.session set proved_at = null where persona_id = $1`, [
    ann.personaId,
  ]);
  const refusal = await cast.as(ann).refused(exportMyData, { password: 'not the one' });
  expect(refusal.fields).toEqual({ password: 'password_wrong' });
  await cast.sql(`update accounts.session set proved_at = $2 where persona_id = $1`, [
    ann.personaId,
    cast.deps.now(),
  ]);
  expect((await cast.as(all.ann).refused(exportMyData, {})).why).toBe('session_only');
  expect((await cast.as(cast.guest).refused(exportMyData, {})).code).toBe('unauthenticated');
});

test('two archives of one person are on their way at once; a third is asked for later', async () => {
  const begun = async () => {
    const { pieces } = await cast.as(ann).does(exportMyData, {});
    const reader = pieces[Symbol.asyncIterator]();
    await reader.next();
    return reader;
  };
  const [first, second] = [await begun(), await begun()];
  const refusal = await cast.as(ann).refused(exportMyData, {});
  expect([refusal.code, refusal.why, refusal.params['seconds']]).toEqual([
    ...['unavailable', 'busy', 30],
  ]);
  // Whoever hangs up makes room.
  await first.return?.();
  await (await begun()).return?.();
  await second.return?.();
});

test('nothing is read that nobody takes, and each picture when its turn comes', async () => {
  const read: number[] = [];
  const files = Array.from({ length: 50 }, (_, nr) => ({
    path: `pictures/${nr}.webp`,
    content: () => (read.push(nr), Promise.resolve(randomBytes(100_000))),
  }));
  const about = { name: 'Ann', community: 'Here', locale: 'en', at: new Date() };
  const pieces = archiveOf(cast.db.as<never>(), [{ sections: [], files }], about);
  let taken = 0;
  for await (const piece of pieces) if ((taken += piece.length) > 350_000) break;
  expect(read).toEqual([0, 1, 2, 3]);
});
