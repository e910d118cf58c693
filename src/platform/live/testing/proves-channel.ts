import assert from 'node:assert/strict';
import type { Person } from '../../actor.ts';
import type { Channel } from '../channel.ts';
import { hasEnded, isSaid, type LiveClient } from './live-client.ts';
import type { LivePlace } from './live-place.ts';

type Story<State, View> = {
  reader: Person;
  /** Empty for a subject of one's own. */
  key: string;
  /** All of it, as its reader finds it when they come. */
  snapshot(): Promise<State>;
  /** What somebody who has the one and is told the other has then. */
  applied(state: State, view: View): State;
  /** Everything that changes it, by what it is. */
  acts: Record<string, () => Promise<unknown>>;
};

/**
 * Zulip’s test, which every channel has to pass: snapshot before + news = snapshot after, for whoever
 * is there when it happens, and for whoever missed it and catches up.
 */
export async function provesChannel<State extends { seq: number }, View>(
  place: LivePlace,
  { name, isOwn }: Channel,
  { reader, key, snapshot, applied, acts }: Story<State, View>,
): Promise<void> {
  for (const [what, act] of Object.entries(acts)) {
    const before = await plain(snapshot());
    const on = `${isOwn === true ? name : `${name}:${key}`}@${before.seq}`;
    const there = await place.stream(reader, on);
    await there.at(0);
    await act();
    const after = await plain(snapshot());
    assert.ok(after.seq > before.seq, `${what}: nothing moved`);
    const late = await place.stream(reader, on);
    assert.deepEqual(await told(there), after, `${what}: for whoever is there`);
    assert.deepEqual(await told(late), after, `${what}: for whoever missed it`);

    async function told(client: LiveClient): Promise<State> {
      await client.first((news) => (news.seq ?? 0) >= after.seq);
      client.leave();
      assert.ok(!client.news.some(({ isStale }) => isStale), `${what}: the page had to be fetched`);
      return client.news.reduce(
        (state, { html }) =>
          html === undefined ? state : applied(state, JSON.parse(html) as View),
        before,
      );
    }
  }
}

/**
 * What a channel with `marks` has to pass too: who may read no more, by the act, is told so and sent nothing
 * of what comes `then`; whoever looks on beside them goes on.
 */
export async function provesEnd(
  place: LivePlace,
  { name }: Channel,
  story: {
    key: string;
    leaver: Person;
    stays: Person;
    act(): Promise<unknown>;
    then(): Promise<unknown>;
  },
): Promise<void> {
  const on = `${name}:${story.key}`;
  const [there, gone] = [await place.stream(story.stays, on), await place.stream(story.leaver, on)];
  await Promise.all([gone.at(0), there.at(0)]);
  await story.act();
  await story.then();
  await Promise.all([there, gone].map(({ first }) => first((one) => isSaid(one) || hasEnded(one))));
  assert.ok(!there.news.some(hasEnded), 'who goes on is sent away');
  assert.ok(!gone.news.some(isSaid), 'who may read no more is sent what comes');
  gone.leave();
  there.leave();
}

/** As it comes over the wire: moments are text. */
const plain = async <State>(state: Promise<State>): Promise<State> =>
  JSON.parse(JSON.stringify(await state)) as State;
