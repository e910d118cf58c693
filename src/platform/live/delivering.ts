import type { LimitFunction } from 'p-limit';
import type { Log } from '../log.ts';
import { ask, type Deps } from '../perform.ts';
import { Refusal } from '../verdict.ts';
import type { Channel } from './channel.ts';
import { bytesOf, isOpen, type News, type Stream } from './stream.ts';
import { JOINING, spread, type Topic } from './topics.ts';

/** What changed, as HTML in a reader's language; undefined where nobody here can say it. */
export type Render = (channel: string, view: unknown, locale: string) => string | undefined;

type DeliveringDeps = {
  deps: Deps;
  log: Log;
  few: LimitFunction;
  render: Render;
  send(stream: Stream, bytes: Buffer): void;
  /** They may not read it any more. */
  end(stream: Stream, topic: Topic): void;
  /** Looks at the rights of those again that may have run out. */
  renew(streams: readonly Stream[]): Promise<void>;
};

type Changed = { seq: number; isStale: boolean };

/**
 * Sends everybody who has joined a subject what changed since they were last sent something, as they
 * may read it: what arrives and what was missed go one road. Those who see the same are asked for once.
 */
export function createDelivering(to: DeliveringDeps): (topic: Topic) => Promise<void> {
  return async function deliver(topic) {
    topic.isWanted = true;
    if (topic.isBusy) return;
    topic.isBusy = true;
    while (topic.isWanted) {
      topic.isWanted = false;
      await round(topic);
    }
    topic.isBusy = false;
  };

  async function round(topic: Topic): Promise<void> {
    const streams = behind(topic);
    await to.renew(streams);
    const bySent = Map.groupBy(streams, (stream) => topic.members.get(stream) ?? JOINING);
    bySent.delete(JOINING);
    for (const [after, those] of bySent) {
      try {
        const alike = await alikeAmong(topic, after, those.filter(isOpen));
        await to.few.map(alike, (same) => bring(topic, after, same));
      } catch (problem) {
        // Without the truth a stream would look healthy and be behind: end it, the browser comes back.
        to.log.warn({ on: topic.channel.name, why: (problem as Error).message }, 'live: no news');
        for (const { res } of those) res.end();
      }
    }
    if (topic.seq === Infinity) topic.seq = Math.max(0, ...topic.members.values());
  }

  /** Those who see the same, together. */
  async function alikeAmong(
    { channel, key }: Topic,
    after: number,
    streams: readonly Stream[],
  ): Promise<Stream[][]> {
    const people = [...new Map(streams.map(({ actor }) => [actor.personaId, actor])).values()];
    const marks = await marksOf(channel, key, after, people);
    return [
      ...Map.groupBy(
        streams,
        ({ actor, look }) =>
          `${look} ${marks?.get(actor.personaId) ?? ''} ${marks ? '' : actor.personaId}`,
      ).values(),
    ];
  }

  function marksOf(channel: Channel, key: string, after: number, people: Stream['actor'][]) {
    const { db, now, settings, registry } = to.deps;
    const ctx = { tx: db.read<never>(), now: now(), settings, registry };
    return people.length > 1 ? channel.marks?.(ctx, key, after, people) : undefined;
  }

  /** Asks for one of those who see the same, and sends it to all of them. */
  async function bring(topic: Topic, after: number, same: readonly Stream[]): Promise<void> {
    const [first] = same;
    if (first === undefined) return;
    const view = await changesFor(topic, after, first);
    if (view === undefined) return same.forEach((stream) => to.end(stream, topic));
    const bytes =
      view.seq === after ? undefined : bytesOf(newsOf(topic, after, view, first.actor.locale));
    for (const stream of same) {
      // Who was sent something else meanwhile has begun anew.
      if (topic.members.get(stream) !== after) continue;
      topic.members.set(stream, view.seq);
      if (bytes !== undefined) to.send(stream, bytes);
    }
  }

  async function changesFor(
    { channel, key }: Topic,
    after: number,
    { actor }: Stream,
  ): Promise<Changed | undefined> {
    try {
      return (await ask(to.deps, actor, channel.changes, channel.input(key, after))) as Changed;
    } catch (problem) {
      if (problem instanceof Refusal) return undefined;
      throw problem;
    }
  }

  function newsOf(topic: Topic, after: number, view: Changed, locale: string): News {
    const news = { on: topic.name, after, seq: view.seq };
    const html = view.isStale ? undefined : to.render(topic.channel.name, view, locale);
    return html === undefined
      ? { ...news, isStale: true, within: spread(topic) }
      : { ...news, html };
  }
}

const behind = ({ members, seq }: Topic): Stream[] =>
  [...members].filter(([, sent]) => sent !== JOINING && sent < seq).map(([stream]) => stream);
