import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { hasEnded } from '#platform/live/testing/live-client.ts';
import { openLivePlace } from '#platform/live/testing/live-place.ts';
import { provesChannel, provesEnd } from '#platform/live/testing/proves-channel.ts';
import type { PostView } from '#modules/posts/contract.ts';
import { openCast } from '#tests/cast/cast.ts';
import type { ThreadChanges, ThreadView } from '../../thread.contract.ts';
import { closeThread } from '../moderation/close-thread.ts';
import { changeReaders } from '../space/change-readers.ts';
import { markSeen } from './mark-seen.ts';
import * as acts from './post-acts.ts';
import { openStage, postsOf, type Stage } from './testing/stage.ts';
import { threadChannel } from './thread.channel.ts';

const cast = await openCast();
const stage = await openStage(cast, { allowsAnonymous: true, reads: 'members' });
const [ann, ben, cleo, dora] = await Promise.all(
  ['Ann', 'Ben', 'Cleo', 'Dora'].map((name) => cast.person(name)),
);
const mira = await cast.withDuty(await cast.person('Mira'), 'moderator');
const host = await cast.withDuty(await cast.person('Hana'), 'operator');
if (!ann || !ben || !cleo || !dora) throw new Error('somebody is missing');
/** Ben and Dora do not meet. */
const apart: Person = { ...dora, blocked: [ben.personaId] };
const readers = { opener: ann, writer: ben, reader: cleo, moderator: mira, apart };
const live = await openLivePlace(cast, [threadChannel]);
const links = 'https://a.example https://b.example https://c.example';

type State = {
  seq: number;
  posts: PostView[];
  accepted: PostView[];
  replies: number;
};
/** As it comes over the wire: moments are text. */
const stateOf = (view: ThreadView): State => {
  const { seq, accepted, replies } = view;
  return JSON.parse(JSON.stringify({ seq, accepted, replies, posts: postsOf(view) })) as State;
};

/** What the browser does with news, in short. */
function applied(state: State, news: ThreadChanges): State {
  const now = [...(news.isOpeningChanged && news.opening ? [news.opening] : []), ...news.posts];
  const away = new Set([...news.gone, ...now.map(({ id }) => id)]);
  const posts = [...state.posts.filter(({ id }) => !away.has(id)), ...now];
  posts.sort((one, other) => one.rootSeq - other.rootSeq || one.seq - other.seq);
  return { ...stateOf(news), posts };
}

/** Everything that happens to the posts of a question, one after the other. */
async function story(at: Stage = stage) {
  const {
    thread: id,
    threadSlug: thread,
    post: opening,
  } = await at.opens(ann as Person, { kind: 'question' });
  // They have all been on its page.
  for (const who of Object.values(readers))
    await cast.as(who as Person).does(markSeen, { thread: id, seqs: [1] });
  const made = new Map<string, string>();
  const post = (name: string) => ({ post: made.get(name) ?? '' });
  const says = async (who: Person, name: string, body: string, more: object = {}) =>
    made.set(name, (await at.replies(who, id, body, more)).post);
  const edits = (who: Person, name: string, body: string) =>
    cast.as(who).does(acts.editPost, { ...post(name), body, clientId: randomUUID() });
  const why = { rule: 'kindness', reason: 'It named somebody.' };
  const [a, b, c] = [ann, ben, cleo] as Person[] as [Person, Person, Person];
  made.set('opening', opening);
  const all: Record<string, () => Promise<unknown>> = {
    'a reply': () => says(b, 'reply', 'Tea helps.'),
    'a reply below it': () => says(c, 'below', 'It does.', post('reply')),
    'a reply without a name': () => says(c, 'unnamed', 'I too.', { anonymous: true }),
    'an edit': () => edits(b, 'reply', 'Black tea helps.'),
    'an edit of the opening post': () => edits(a, 'opening', 'It was long, and it is over.'),
    'a heart': () => cast.as(c).does(acts.heart, post('reply')),
    'a heart of the opener': () => cast.as(a).does(acts.heart, post('reply')),
    'a heart taken back by one who keeps it': async () => {
      await cast.as(c).does(acts.bookmark, post('reply'));
      await cast.as(c).does(acts.unheart, post('reply'));
    },
    'an answer chosen': () => cast.as(a).does(acts.acceptAnswer, post('reply')),
    'another answer': () => cast.as(a).does(acts.acceptAnswer, post('unnamed')),
    'an answer chosen no longer': () => cast.as(a).does(acts.withdrawAcceptance, post('unnamed')),
    'taken back': () => cast.as(b).does(acts.deletePost, post('reply')),
    'what answered it, hidden': () =>
      cast.as(mira).does(acts.hidePost, { ...post('below'), ...why }),
    'shown again': () =>
      cast.as(mira).does(acts.restorePost, { ...post('below'), reason: 'A mistake.' }),
    'given back': () => cast.as(b).does(acts.restoreOwnPost, post('reply')),
    'a reply that waits': () => says(b, 'waiting', links),
    'changed while it waits': () => edits(b, 'waiting', `${links} https://d.example`),
    'let be seen': () => cast.as(mira).does(acts.releasePost, post('waiting')),
    'held since it was changed': () => edits(b, 'reply', links),
    'one that waits, taken back': () => cast.as(b).does(acts.deletePost, post('reply')),
    'another that waits': () => says(b, 'unread', links),
    'taken back unread': () => cast.as(b).does(acts.deletePost, post('unread')),
    'given back unread': () => cast.as(b).does(acts.restoreOwnPost, post('unread')),
    'hidden unread': () => cast.as(mira).does(acts.hidePost, { ...post('unread'), ...why }),
  };
  return { id, thread, all };
}

test('snapshot before + news = snapshot after, for one who is there and one who missed it', async () => {
  for (const reader of Object.values(readers)) {
    const { id, thread, all } = await story();
    const snapshot = async () => stateOf(await stage.reads(reader, thread));
    await provesChannel<State, ThreadChanges>(live, threadChannel, {
      ...{ reader, key: id, snapshot, applied },
      // Whom the writer is out of sight of is told that something changed, and not what.
      acts: all,
    });
  }
});

test('many who look on are asked for by kind, and each has what their page would show', async () => {
  const { id, thread, all } = await story();
  const crowd = await Promise.all(
    Array.from({ length: 6 }, async (_, n) => [`n${n}`, await cast.person(`N${n}`)] as const),
  );
  const everybody = Object.entries({ ...readers, ...Object.fromEntries(crowd) });
  const watching = await Promise.all(
    everybody.map(async ([name, reader]) => {
      const before = await stage.reads(reader, thread);
      const client = await live.stream(reader, `thread:${id}@${before.seq}`);
      await client.at(0);
      return { name, reader, client, before: stateOf(before) };
    }),
  );
  for (const [what, act] of Object.entries(all)) {
    const statements = await cast.statements(async () => {
      await act();
      const { seq } = await stage.reads(mira, thread);
      await Promise.all(
        watching.map(({ client }) => client.first((news) => (news.seq ?? 0) >= seq)),
      );
    });
    for (const { name, reader, client, before } of watching) {
      const state = client.news.reduce(
        (now, { html }) => (html ? applied(now, JSON.parse(html) as ThreadChanges) : now),
        before,
      );
      const page = stateOf(await stage.reads(reader, thread));
      expect(state, `${what}, for ${name}`).toEqual(page);
    }
    expect(statements, what).toBeLessThan(60);
  }
  const [, , ...same] = watching.filter(({ name }) => /^n/.test(name));
  for (const { client } of same) expect(client.news).toEqual(same[0]?.client.news);
  watching.forEach(({ client }) => client.leave());
});

test('held words go to their author and to moderators alone, those of the blocked to nobody who blocked them', async () => {
  const { id, thread, all } = await story();
  const { seq } = await stage.reads(mira, thread);
  const clients = new Map<string, Awaited<ReturnType<typeof live.stream>>>();
  for (const [name, reader] of Object.entries(readers))
    clients.set(name, await live.stream(reader, `thread:${id}@${seq}`));
  await all['a reply']?.();
  await all['a reply that waits']?.();
  const told = async (name: string) => {
    const client = clients.get(name);
    await client?.first((news) => (news.seq ?? 0) >= seq + 2);
    return client?.news.map(({ html }) => html ?? '').join() ?? '';
  };
  for (const name of ['writer', 'moderator']) expect(await told(name)).toContain('a.example');
  for (const name of ['opener', 'reader', 'apart'])
    expect(await told(name)).not.toContain('a.example');
  expect(await told('reader')).toContain('Tea helps');
  expect(await told('apart')).not.toContain('Tea helps');
});

test('who may not read is told nothing, and who may no longer read is told so within two seconds', async () => {
  const closing = await openStage(cast, { reads: 'members' });
  const { id, thread } = await story(closing);
  const teen = await cast.person('Tove', { side: 'teen' });
  const outside = await live.stream(teen, `thread:${id}`);
  expect(await outside.first(hasEnded)).toEqual({ on: `thread:${id}`, hasEnded: true });
  const nowhere = await live.stream(ann, 'thread:nowhere');
  expect(await nowhere.first(hasEnded)).toBeDefined();
  const { seq } = await closing.reads(mira, thread);
  const inside = await live.stream(cleo, `thread:${id}@${seq}`);
  await inside.at(0);
  const began = performance.now();
  await provesEnd(live, threadChannel, {
    ...{ key: id, leaver: ben, stays: mira },
    act: () =>
      cast.as(host).does(changeReaders, {
        ...{ space: closing.space, reads: 'holders', readDuties: ['operator'] },
        reason: 'It is about us.',
      }),
    then: () => closing.replies(mira, id, 'Tea helps.'),
  });
  await inside.first(hasEnded);
  expect(performance.now() - began).toBeLessThan(2_000);
  expect(JSON.stringify(outside.news)).not.toContain('Tea');
  expect(JSON.stringify(inside.news)).not.toContain('Tea');
});

test('what changes more than posts is fetched: a title, a closed thread', async () => {
  const open = await openStage(cast);
  const { thread: id, threadSlug: thread, post } = await open.opens(ann);
  const { seq } = await open.reads(ben, thread);
  const client = await live.stream(ben, `thread:${id}@${seq}`);
  await client.at(0);
  const title = { post, title: 'Another title', body: 'Words', clientId: randomUUID() };
  await cast.as(ann).does(acts.editPost, title);
  await client.first(({ isStale }) => isStale === true);
  const since = (await open.reads(ben, thread)).seq;
  await cast.as(mira).does(closeThread, { thread: id, reason: 'It is said.', rule: 'on_topic' });
  await client.first((news) => (news.seq ?? 0) > since && news.isStale === true);
});
