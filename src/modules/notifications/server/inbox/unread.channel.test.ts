import assert from 'node:assert/strict';
import { test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openLivePlace } from '#platform/live/testing/live-place.ts';
import { provesChannel } from '#platform/live/testing/proves-channel.ts';
import type { UnreadView } from '../../contract.ts';
import { openTalk } from '../notify/community/testing/talk.ts';
import { muteThread, unmuteThread } from '../settings/mute.ts';
import { markAllRead, markRead } from './mark-read.ts';
import { unread } from './unread.ts';
import { unreadChannel } from './unread.channel.ts';

const { cast, makeSpace, acts, opens, replies, inboxOf, newcomer } = await openTalk();
const [space, teens] = [await makeSpace(), await makeSpace({ side: 'teen' })];
const [ann, ben] = [await cast.person('Ann'), await cast.person('Ben')];
const mod = await cast.withDuty(await newcomer(), 'moderator');
const live = await openLivePlace(cast, [unreadChannel]);
const unreadOf = (who: Person) => cast.as(who).asks(unread);
const why = { rule: 'kindness', reason: 'It named somebody.' };

test('snapshot before + news = snapshot after: told, read, muted, gone', async () => {
  const { thread } = await opens(ann, space);
  let reply = '';
  await provesChannel<UnreadView, UnreadView>(live, unreadChannel, {
    ...{ reader: ann, key: '' },
    snapshot: () => unreadOf(ann),
    applied: (_state, view) => view,
    acts: {
      told: () => replies(ben, thread),
      'one read': async () =>
        cast.as(ann).does(markRead, { id: (await inboxOf(ann))[0]?.id ?? '' }),
      'told again': async () => (reply = (await replies(await newcomer(), thread)).post),
      muted: () => cast.as(ann).does(muteThread, { thread }),
      'heard again': () => cast.as(ann).does(unmuteThread, { thread }),
      gone: () => acts(mod, 'hide_post', { post: reply, ...why }),
      'given back': () => acts(mod, 'restore_post', { post: reply, reason: 'A mistake.' }),
      'all read': () => cast.as(ann).does(markAllRead, {}),
    },
  });
});

/** People of every sort, each with something unread; those of one sort twice, who are asked for together. */
async function mixedCrowd(): Promise<Record<string, Person>> {
  const { thread } = await opens(ann, space);
  const { thread: theirs } = await opens(await newcomer('teen'), teens);
  const people = Object.fromEntries(
    await Promise.all(
      ['plain', 'plain too', 'muted', 'writer', 'unnamed', 'busy', 'closed', 'misled', 'none'].map(
        async (name): Promise<[string, Person]> => [name, await newcomer()],
      ),
    ),
  );
  const one = (name: string) => people[name] as Person;
  for (const name of ['apart', 'apart too', 'estranged', 'estranged too'])
    people[name] = await newcomer();
  for (const name of ['mod', 'mod too'])
    people[name] = await cast.withDuty(await newcomer(), 'moderator');
  for (const who of Object.values(people)) await acts(who, 'follow_thread', { thread });
  for (const name of ['teen', 'teen too', 'teen, misled']) {
    people[name] = await newcomer('teen');
    await acts(one(name), 'follow_thread', { thread: theirs });
  }
  await replies(await newcomer('teen'), theirs);
  const { thread: own } = await opens(one('closed'), space);
  await acts(mod, 'close_thread', { thread: own, ...why });
  const { post: hidden } = await replies(one('writer'), thread);
  const links = 'https://a.example https://b.example https://c.example';
  await replies(one('unnamed'), thread, { anonymous: true, body: links });
  await replies(ben, thread);
  await acts(mod, 'hide_post', { post: hidden, ...why });
  await cast.as(one('muted')).does(muteThread, { thread });
  const item = (who: string, kind: string, subject: string, many: number) =>
    cast.sql(
      `insert into notifications.item (id, persona_id, seq, changed, kind, subject_kind, subject_id, thread_id, at)
       select gen_random_uuid(), $1, n, n, $2, 'community.thread', $3, $3, now() from generate_series(1000, 999 + $4::int) n`,
      [one(who).personaId, kind, subject, many],
    );
  await item('busy', 'opened', thread, 60);
  for (const name of ['misled', 'teen, misled'])
    await item(name, 'opened', name === 'misled' ? theirs : thread, 2);
  await cast.as(one('none')).does(markAllRead, {});
  const blocks = (name: string, ...blocked: Person[]) =>
    (people[name] = { ...one(name), blocked: blocked.map(({ personaId }) => personaId) });
  for (const name of ['apart', 'apart too']) blocks(name, ben, one('writer'));
  for (const name of ['estranged', 'estranged too']) blocks(name, ann);
  for (const name of ['mod', 'mod too']) blocks(name, ben);
  blocks('closed', mod);
  return people;
}

test('asked for together everybody has what they would have alone', async () => {
  const crowd = Object.entries(await mixedCrowd());
  const joined = await Promise.all(
    crowd.map(async ([name, who]) => {
      const client = await live.stream(who, 'unread');
      await client.at(0);
      return { name, who, client };
    }),
  );
  const told = await cast.sql<{ id: string; seq: number }>(
    `update notifications.reader set last_seq = 2000 where persona_id = any($1) returning persona_id as id, last_seq as seq`,
    [crowd.map(([, { personaId }]) => personaId)],
  );
  assert.equal(told.length, crowd.length);
  const at = Object.fromEntries(told.map(({ id, seq }) => [id, seq]));
  const counts = new Map<string, number>();
  const statements = await cast.statements(async () => {
    await cast.sql(`select pg_notify('samovar_live', $1)`, [
      JSON.stringify({ channel: 'unread', at }),
    ]);
    for (const { client } of joined) await client.at(1);
  });
  for (const { name, who, client } of joined) {
    const view = JSON.parse((await client.at(1)).html ?? '{}') as UnreadView;
    assert.deepEqual(view, await unreadOf(who), name);
    counts.set(name, view.unread);
    client.leave();
  }
  const some = { none: 0, plain: 1, busy: 50, apart: 0, mod: 1, teen: 1, writer: 2, closed: 2 };
  for (const [name, n] of Object.entries(some)) assert.equal(counts.get(name), n, name);
  // Waking; five sorts of reader; whoever is the only one of a sort, or was told of what others do not see.
  const alone = [
    'closed',
    'writer',
    'unnamed',
    'estranged',
    'estranged too',
    'misled',
    'teen, misled',
  ];
  // Each time what waits, and what that is about.
  assert.equal(statements, 1 + 2 * (5 + alone.length));
});
