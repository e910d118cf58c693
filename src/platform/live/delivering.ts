import pLimit, { type LimitFunction } from 'p-limit';
import { NOBODY, system } from '../actor.ts';
import type { Log } from '../log.ts';
import { ask, reading, type Deps } from '../perform.ts';
import { Refusal } from '../verdict.ts';
import type { Changed, Channel } from './channel.ts';
import { bytesOf, isOpen, type News, type Stream } from './stream.ts';
import { JOINING, spread, type Topic } from './topics.ts';

/** What changed, as HTML in a reader's language; undefined where nobody here can say it. */
export type Render = (channel: string, view: unknown, locale: string) => string | undefined;

/** How often in a row those who see the same are looked at anew. */
const MOST_ANEW = 10;

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

type Known = ReadonlyMap<string, Changed>;

/** So many own subjects are asked for at once. */
const TOGETHER = 200;

/**
 * Sends everybody who has joined a subject what changed since they were last sent something, as they
 * may read it: what arrives and what was missed go one road. Those who see the same are asked for once.
 */
export function createDelivering(to: DeliveringDeps): (topics: readonly Topic[]) => void {
  /** What many share waits for no crowd’s own. */
  const aside = pLimit(2);

  return function deliver(topics) {
    for (const [channel, some] of Map.groupBy(topics, (topic) => topic.channel)) {
      const size = channel.ofMany === undefined ? 1 : TOGETHER;
      for (let at = 0; at < some.length; at += size) void bringUp(some.slice(at, at + size));
    }
  };

  async function bringUp(topics: readonly Topic[]): Promise<void> {
    for (const topic of topics) topic.isWanted = true;
    const idle = topics.filter(({ isBusy }) => !isBusy);
    for (const topic of idle) topic.isBusy = true;
    for (let due = idle; due.length > 0; due = idle.filter(({ isWanted }) => isWanted)) {
      for (const topic of due) topic.isWanted = false;
      const streams = due.flatMap(behind);
      await to.renew(streams);
      const known = await ofMany(due[0]?.channel, streams.filter(isOpen));
      await Promise.all(due.map((topic) => round(topic, known)));
    }
    for (const topic of idle) topic.isBusy = false;
  }

  /** What those are sent who can be answered for together. */
  async function ofMany(channel: Channel | undefined, streams: readonly Stream[]): Promise<Known> {
    if (channel?.ofMany === undefined) return new Map();
    const alike = Map.groupBy(streams, ({ actor, look }) => `${look} ${[...actor.blocked].sort()}`);
    const found = await aside.map(alike.values(), async ([one, ...others]) => {
      const ids = new Set([one, ...others].flatMap((each) => each?.actor.personaId ?? []));
      const nobody = { ...one?.actor, personaId: NOBODY, accountId: NOBODY } as Stream['actor'];
      if (ids.size === 1 || channel.changes.may(nobody) !== true) return [];
      const views = channel.ofMany?.(reading<never>(to.deps, nobody), [...ids]).catch(failed);
      return [...((await views) ?? [])];
    });
    return new Map(found.flat());

    /** They are asked for alone, and each is ended who gets no answer then. */
    function failed(problem: unknown): Known {
      to.log.warn({ on: channel?.name, why: (problem as Error).message }, 'live: not together');
      return new Map();
    }
  }

  async function round(topic: Topic, known: Known): Promise<void> {
    const bySent = Map.groupBy(behind(topic), (stream) => topic.members.get(stream) ?? 0);
    for (const [after, those] of bySent) {
      try {
        const alike = await alikeAmong(topic, after, those.filter(isOpen));
        const few = topic.channel.isOwn === true ? aside : to.few;
        await few.map(alike.groups, (same) => bring(topic, { after, at: alike.seq }, same, known));
      } catch (problem) {
        // Without the truth a stream would look healthy and be behind: end it, the browser comes back.
        to.log.warn({ on: topic.channel.name, why: (problem as Error).message }, 'live: no news');
        for (const { res } of those) res.end();
      }
    }
    if (topic.seq === Infinity && !topic.isWanted)
      topic.seq = Math.max(0, ...topic.members.values());
  }

  /** Those who see the same, together. */
  async function alikeAmong(
    { channel, key }: Topic,
    after: number,
    streams: readonly Stream[],
  ): Promise<{ seq: number | undefined; groups: Stream[][] }> {
    const people = [...new Map(streams.map(({ actor }) => [actor.personaId, actor])).values()];
    const ctx = reading<never>(to.deps, system);
    const marks = people.length > 1 ? await channel.marks?.(ctx, key, after, people) : undefined;
    const alike = ({ actor: { personaId }, look }: Stream) =>
      JSON.stringify([look, marks?.of.get(personaId) ?? { personaId }]);
    return { seq: marks?.seq, groups: [...Map.groupBy(streams, alike).values()] };
  }

  /** Asks for one of those who see the same, and sends it to all of them. */
  async function bring(
    topic: Topic,
    { after, at }: { after: number; at: number | undefined },
    same: readonly Stream[],
    known: Known,
  ): Promise<void> {
    const [first] = same;
    if (first === undefined) return;
    const view = known.get(first.actor.personaId) ?? (await changesFor(topic, after, first));
    if (view === undefined) return same.forEach((stream) => to.end(stream, topic));
    // What came meanwhile may set them apart: they are looked at anew, or fetch the page where it never rests.
    const isMixed = at !== undefined && at !== (view.until ?? view.seq) && !isOne(same);
    if (isMixed && (topic.unrest += 1) < MOST_ANEW) return void (topic.isWanted = true);
    if (!isOne(same)) topic.unrest = 0;
    const shown = isMixed ? { ...view, isStale: true } : view;
    const bytes =
      view.seq === after ? undefined : bytesOf(newsOf(topic, after, shown, first.actor.locale));
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

const isOne = ([first, ...others]: readonly Stream[]): boolean =>
  others.every(({ actor }) => actor.personaId === first?.actor.personaId);

const behind = ({ members, seq }: Topic): Stream[] =>
  [...members].filter(([, sent]) => sent !== JOINING && sent < seq).map(([stream]) => stream);
