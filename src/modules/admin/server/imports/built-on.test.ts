import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { POSTS } from '../import/testing/tea.ts';
import { openPlace } from './testing/place.ts';

const world = await openPlace();
const mira = await world.person('Mira');

type At = {
  source: string;
  id: string;
  ann: string;
  ben: string;
  step: string;
  programme: string;
  first: string;
};

const put = (statement: string, ...values: string[]) => world.sql(statement, values);
const BEN_DID = `select step_id, persona_id, round from learning.completion where persona_id = $1`;

/** What others do with what was imported: each keeps it, and is named. */
const deeds: Record<string, { does(at: At): Promise<unknown>; also?: string[] }> = {
  claimed: {
    does: ({ ann }) =>
      put(
        `update accounts.account a set password_hash = 'x' from accounts.persona p
         where p.account_id = a.id and p.id = $1`,
        ann,
      ),
  },
  left: {
    does: ({ first }) => put('update posts.post set author_id = null where id = $1', first),
  },
  posts: {
    does: async ({ source }) => {
      await world.joins(source, mira);
      await world.replies(source, mira, 'p1');
    },
    also: ['taking_part'],
  },
  taking_part: { does: ({ source }) => world.joins(source, mira) },
  marked: {
    does: ({ ben }) =>
      put(
        `insert into learning.completion_revocation (step_id, persona_id, round, revoked_at, revoked_by, reason)
         select step_id, persona_id, round, now(), persona_id, 'It was a copy.' from (${BEN_DID}) did`,
        ben,
      ),
  },
  nudged: {
    does: ({ programme }) =>
      put(
        `insert into learning.nudge (id, programme_id, author_id, body, sent_at)
         values (gen_random_uuid(), $1, gen_random_uuid(), 'How are you?', now())`,
        programme,
      ),
  },
  authored: {
    does: ({ programme }) =>
      put(`update learning.programme set title = 'Tea' where id = $1`, programme),
  },
  duties: {
    does: ({ programme }) =>
      put(
        `insert into "leading".duty (id, persona_id, kind, scope_id, granted_at, reason)
         values (gen_random_uuid(), gen_random_uuid(), 'host', $1, now(), 'Knows tea.')`,
        programme,
      ),
  },
  cleared: {
    does: ({ ann }) =>
      put(
        `insert into "leading".clearance (id, persona_id, granted_at, expires_at, note)
         values (gen_random_uuid(), $1, now(), now() + interval '1 year', 'Seen.')`,
        ann,
      ),
  },
  awarded: {
    does: async ({ ann }) => {
      const badge = randomUUID();
      await put(
        `insert into recognition.badge (id, side, title, created_at) values ($1, 'adult', $2, now())`,
        ...[badge, badge],
      );
      await put(
        `insert into recognition.award (badge_id, persona_id, awarded_at, reason) values ($1, $2, now(), 'Thank you.')`,
        ...[badge, ann],
      );
    },
  },
  mentioned: {
    does: async ({ ann }) => {
      const there = randomUUID();
      await put(
        `insert into posts.post (id, place_kind, place_id, scope_id, seq, root_seq, author_id, body, body_html, created_at)
         values ($1, 'thread', $1, $1, 1, 1, $2, 'Ask @Ann', '<p>Ask @Ann</p>', now())`,
        ...[there, mira.personaId],
      );
      await put(
        `insert into posts.mention (post_id, persona_id, written) values ($1, $2, '@Ann')`,
        ...[there, ann],
      );
    },
  },
  reported: {
    does: ({ ann }) =>
      put(
        `insert into accounts.side_report (persona_id, reporter_id, reported_at) values ($1, $2, now())`,
        ...[ann, mira.personaId],
      ),
  },
};

test.each(Object.entries(deeds))(
  '%s: it stays, nothing of it goes, and it is said where',
  async (why, deed) => {
    const source = `kept by ${why}`;
    const { id } = await world.importing(source);
    const at: At = {
      ...{ source, id },
      ann: await world.idOf(source, 'accounts.persona', 'ann'),
      ben: await world.idOf(source, 'accounts.persona', 'ben'),
      step: await world.idOf(source, 'learning.step', 'good-hosts'),
      programme: await world.idOf(source, 'learning.programme', 'hosting'),
      first: await world.idOf(source, 'posts.post', 'p1'),
    };
    expect((await world.looks(id)).against).toEqual([]);
    await deed.does(at);
    const { against, can } = await world.looks(id);
    expect(can.takeBack).not.toBe(true);
    expect(against.map((one) => one.why).sort()).toEqual([why, ...(deed.also ?? [])].sort());
    for (const { count, where } of against) {
      expect(count).toBe(1);
      expect(where).toHaveLength(1);
      expect(where[0]?.title).not.toBe('');
      expect(where[0]?.link).toMatch(/^\/(people|learn)\/[\w-]+/);
    }
    const before = await world.everything();
    expect((await world.keeps(id)).why).toBe('import_built_on');
    expect(await world.everything()).toEqual(before);
  },
);

test('What somebody wrote there and took back for good keeps nothing; until it is forgotten it does', async () => {
  const { id } = await world.importing('second thoughts');
  const dora = await world.person('Dora');
  await world.joins('second thoughts', dora);
  const reply = await world.replies('second thoughts', dora, 'p1');
  await world.acts(dora, 'learning.delete_post', { post: reply['post'] as string });
  const why = async () => (await world.looks(id)).against.map((one) => one.why).sort();
  expect(await why()).toEqual(['posts', 'taking_part']);
  await world.sql(`update posts.post set body = '', body_html = '' where id = $1`, [
    reply['post'] as string,
  ]);
  expect(await why()).toEqual(['taking_part']);
  await world.sql('delete from learning.step_start where persona_id = $1', [dora.personaId]);
  await world.sql(`delete from learning.enrolment where persona_id = $1`, [dora.personaId]);
  expect((await world.takesBack(id)).went).toMatchObject({ posts: 3 });
  expect(
    await world.sql('select 1 from posts.post where id = $1', [reply['post'] as string]),
  ).toEqual([]);
});

test('Words deep below its posts keep it, also under a reply that was taken back for good; what is all empty goes along', async () => {
  await world.importing('deep', { posts: POSTS.slice(0, 1) });
  const [dora, eve] = [await world.person('Dora'), await world.person('Eve')];
  for (const one of [dora, eve]) await world.joins('deep', one);
  const { id } = await world.importing('deep');
  const below = await world.replies('deep', dora, 'p2');
  const deepest = await world.acts(eve, 'learning.post_reply', {
    ...{ post: below['post'], body: 'So do I, since then.', clientId: randomUUID() },
  });
  const against = async () =>
    (await world.looks(id)).against.map(({ why, count }) => `${why} ${count}`);
  const emptied = async (person: Person, { post }: Record<string, unknown>) => {
    await world.acts(person, 'learning.delete_post', { post });
    await put(`update posts.post set body = '', body_html = '' where id = $1`, post as string);
  };
  expect(await against()).toEqual(['posts 2']);
  await emptied(dora, below);
  expect(await against()).toEqual(['posts 1']);
  expect((await world.keeps(id)).why).toBe('import_built_on');
  await emptied(eve, deepest);
  expect((await world.takesBack(id)).went).toMatchObject({ posts: 2 });
  const left = await world.sql('select 1 from posts.post where id = any($1)', [
    [below['post'], deepest['post']],
  ]);
  expect(left).toEqual([]);
});

test('What moderators did there keeps nothing: it stays in the log with its reason, and is undone no more', async () => {
  const { id } = await world.importing('looked after');
  const tomas = await world.withDuty(await world.person('Tomas'), 'moderator');
  const hidden = await world.idOf('looked after', 'posts.post', 'p1');
  const why = { rule: 'kindness', reason: 'It names somebody.' };
  await world.acts(tomas, 'learning.remove_post', { post: hidden, ...why });
  await world.drain();
  expect((await world.looks(id)).against).toEqual([]);
  await world.takesBack(id);
  await world.drain();
  const log = await world.sql('select rule, reason from posts.moderation where post_id = $1', [
    hidden,
  ]);
  expect(log).toEqual([why]);
  expect(await world.asks(tomas, 'community.moderation_log')).toHaveProperty('acts');
  await expect(
    world.acts(tomas, 'learning.restore_post', { post: hidden, reason: 'On second thought.' }),
  ).rejects.toMatchObject({ code: 'not_found' });
});
