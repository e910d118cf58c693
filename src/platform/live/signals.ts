import type { Bus, Signal } from './bus.ts';
import { bytesOf, isOpen, type Stream } from './stream.ts';
import { JOINING, type Topic, type Topics } from './topics.ts';

/** The same from the same person is passed on no more often than this, in ms. */
const EVERY = 1_000;
const PRESENT = 'present';

/**
 * What is true only now: somebody types, somebody is there. It goes over the bus to whoever has joined
 * the subject and is kept nowhere. Presence is said at joining and at each heartbeat; who is not heard
 * of for a while has gone.
 */
export function createSignals(
  bus: Bus,
  topics: Topics,
  send: (stream: Stream, bytes: Buffer) => void,
) {
  const said = new Map<string, number>();

  /** Passes a signal on; too soon after the same it is dropped, as it says nothing new. */
  function say(topic: Pick<Topic, 'channel' | 'key'>, signal: string, by: string): void {
    const on = `${topic.channel.name}:${topic.key}`;
    const what = `${on} ${signal} ${by}`;
    const now = Date.now();
    if (now - (said.get(what) ?? 0) < EVERY) return;
    said.set(what, now);
    bus.signal({ on, signal, by });
  }

  /** Nobody hears of somebody who is out of their sight, nor of themselves. */
  function heard({ on, signal, by }: Signal): void {
    const [channel = '', key = ''] = on.split(':');
    const topic = topics.at(channel, key);
    if (topic === undefined) return;
    const bytes = bytesOf({ on: topic.name, signal, by });
    for (const [stream, sent] of topic.members) {
      const { actor } = stream;
      if (sent !== JOINING && isOpen(stream) && isMet(actor, by)) send(stream, bytes);
    }
  }

  /** Says that somebody is there, and tells them who else is here. */
  function came(stream: Stream, topic: Topic): void {
    if (topic.channel.signals?.includes(PRESENT) !== true) return;
    say(topic, PRESENT, stream.actor.personaId);
    const here = new Set([...topic.members.keys()].map(({ actor }) => actor.personaId));
    for (const by of here)
      if (isMet(stream.actor, by)) send(stream, bytesOf({ on: topic.name, signal: PRESENT, by }));
  }

  /** At a heartbeat: who has joined is still there. */
  function still(): void {
    const before = Date.now() - EVERY;
    for (const [what, at] of said) if (at < before) said.delete(what);
    for (const topic of topics.all()) {
      if (topic.channel.signals?.includes(PRESENT) !== true) continue;
      const here = new Set([...topic.members.keys()].map(({ actor }) => actor.personaId));
      for (const by of here) say(topic, PRESENT, by);
    }
  }
  return { say, heard, came, still };
}

const isMet = ({ personaId, blocked }: Stream['actor'], by: string): boolean =>
  personaId !== by && !blocked.includes(by);
