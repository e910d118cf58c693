import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openLive, stands, type LiveClient } from '#platform/live/testing/live-client.ts';
import { openLivePlace } from '#platform/live/testing/live-place.ts';
import { openCast } from '#tests/cast/cast.ts';
import type { ThreadChanges } from '../../thread.contract.ts';
import { markSeen } from './mark-seen.ts';
import * as acts from './post-acts.ts';
import { openStage } from './testing/stage.ts';
import { threadChanges } from './thread-changes.ts';
import { threadChannel } from './thread.channel.ts';

const cast = await openCast();
const stage = await openStage(cast);
const [ann, ben, cleo, dora] = await Promise.all(
  ['Ann', 'Ben', 'Cleo', 'Dora'].map((name) => cast.person(name)),
);
const mira = await cast.withDuty(await cast.person('Mira'), 'moderator');
if (!ann || !ben || !cleo || !dora) throw new Error('somebody is missing');
const live = await openLivePlace(cast, [threadChannel]);
const links = 'https://a.example https://b.example https://c.example';
const why = { rule: 'kindness', reason: 'It named somebody.' };

/** They come one after the other: of those who see the same, the first is asked for. */
async function watching(id: string, readers: readonly Person[], origin = live.origin) {
  const clients: LiveClient[] = [];
  for (const reader of readers) {
    const client = await openLive(origin, live.known(reader), [`thread:${id}`]);
    await client.first(stands);
    clients.push(client);
  }
  return clients;
}

/** All that somebody was sent until a number. */
async function told(client: LiveClient | undefined, until: number): Promise<ThreadChanges[]> {
  await client?.first(({ seq = 0 }) => seq >= until);
  expect(client?.news.some(({ isStale }) => isStale)).toBe(false);
  client?.leave();
  return (client?.news ?? []).flatMap(({ html }) =>
    html === undefined ? [] : [JSON.parse(html) as ThreadChanges],
  );
}

/** Something happens once, before the first or the second statement of what is read for those who see the same. */
function inTheMiddle(nth: number, act: () => Promise<unknown>): typeof threadChannel {
  let asked = 0;
  const read: typeof threadChanges.read = ({ tx, ...ctx }, input) => {
    const executor = tx.getExecutor();
    const executeQuery = async (query: Parameters<typeof executor.executeQuery>[0]) => {
      asked += 1;
      if (asked === nth) await act();
      return executor.executeQuery(query);
    };
    const between = Object.create(executor, { executeQuery: { value: executeQuery } }) as unknown;
    const its = Object.create(tx, { getExecutor: { value: () => between } }) as typeof tx;
    return threadChanges.read({ ...ctx, tx: its }, input);
  };
  return { ...threadChannel, changes: { ...threadChanges, read } };
}

test.each([1, 2])(
  'what is written while others are told (%i) is shown to nobody as its author sees it',
  async (nth) => {
    const { thread: id, threadSlug: thread } = await stage.opens(ann);
    const { seq } = await stage.reads(ann, thread);
    // Cleo has joined first: she is the one who is asked for.
    const channels = [inTheMiddle(nth, () => stage.replies(cleo, id, links))];
    const { origin } = await live.open({}, { channels });
    const [cleos, doras] = await watching(id, [cleo, dora], origin);
    await stage.replies(ann, id, 'Or coffee.');
    for (const client of [cleos, doras]) await told(client, seq + 2);
    expect(JSON.stringify(cleos?.news)).toContain('a.example');
    expect(JSON.stringify(doras?.news)).toContain('Or coffee');
    expect(JSON.stringify(doras?.news)).not.toContain('a.example');
  },
);

test('who wrote what was hidden is told who is answered, and others are not', async () => {
  const { thread: id, threadSlug: thread } = await stage.opens(ann);
  const { post } = await stage.replies(ben, id, 'Tea helps.');
  const { post: below } = await stage.replies(cleo, id, 'It does.', { post });
  await cast.as(mira).does(acts.hidePost, { post, ...why });
  for (const who of [ben, dora]) await cast.as(who).does(markSeen, { thread: id, seqs: [1, 2, 3] });
  const [bens, doras] = await watching(id, [ben, dora]);
  await cast.as(ann).does(acts.heart, { post: below });
  const { seq } = await stage.reads(ann, thread);
  const answered = async (client: LiveClient | undefined) =>
    (await told(client, seq)).flatMap(({ posts }) => posts).map(({ inReplyTo }) => inReplyTo);
  expect(await answered(bens)).toMatchObject([{ post, by: { name: 'Ben' } }]);
  expect(await answered(doras)).toEqual([{ post: null, by: null }]);
});

test('a post that nobody saw is named to nobody but moderators when it goes', async () => {
  const { thread: id, threadSlug: thread } = await stage.opens(ann);
  const [miras, doras] = await watching(id, [mira, dora]);
  const { post } = await stage.replies(ben, id, links);
  const { post: other } = await stage.replies(cleo, id, links);
  await cast.as(ben).does(acts.deletePost, { post });
  await cast.as(mira).does(acts.hidePost, { post: other, ...why });
  const { seq } = await stage.reads(ann, thread);
  const gone = async (client: LiveClient | undefined) =>
    (await told(client, seq)).flatMap((news) => news.gone);
  expect(new Set(await gone(miras))).toEqual(new Set([post]));
  expect(await gone(doras)).toEqual([]);
});
