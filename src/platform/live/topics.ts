import type { Channel } from './channel.ts';
import type { Stream } from './stream.ts';

/** Being judged: nothing is sent yet. */
export const JOINING = -1;

/** A subject that somebody has joined here. */
export type Topic = {
  /** As its readers call it: `thread:ID`; `inbox` is everybody's own. */
  readonly name: string;
  readonly channel: Channel;
  readonly key: string;
  /** Who has joined, and how far each was sent. */
  readonly members: Map<Stream, number>;
  /** The place that decides who may read it. */
  scope: string | undefined;
  /** How far it has come, as far as is known here; infinite when nobody can tell without asking. */
  seq: number;
  /** A round of delivery is under way; what comes meanwhile makes one more. */
  isBusy: boolean;
  isWanted: boolean;
  /** How often in a row something came while others were told. */
  unrest: number;
};

/** What a page costs, in ms. */
const PAGE_MS = 20;

/** Who has to fetch the page waits up to so long, in ms, that not everybody does at once. */
export const spread = ({ members }: Topic): number => (members.size - 1) * PAGE_MS;

export type Topics = {
  /** The subject of that name as one person means it. Undefined: there is no such channel. */
  named(name: string, personaId: string): { channel: Channel; key: string } | undefined;
  at(channel: string, key: string): Topic | undefined;
  join(stream: Stream, channel: Channel, key: string): Topic;
  leave(stream: Stream, topic: Topic): void;
  all(): Topic[];
};

const NAME = /^([a-z_.]+)(?::([\w-]{1,64}))?$/;

/** What is joined in this process, by channel and key. */
export function createTopics(channels: readonly Channel[]): Topics {
  const byName = new Map(channels.map((one) => [one.name, one]));
  const topics = new Map<string, Topic>();
  const idOf = (channel: string, key: string) => `${channel}:${key}`;
  return {
    named(name, personaId) {
      const [, first = '', key] = NAME.exec(name) ?? [];
      const channel = byName.get(first);
      if (channel === undefined || (channel.isOwn === true) !== (key === undefined))
        return undefined;
      return { channel, key: key ?? personaId };
    },
    at: (channel, key) => topics.get(idOf(channel, key)),
    join(stream, channel, key) {
      const id = idOf(channel.name, key);
      const topic = topics.get(id) ?? {
        ...{ name: channel.isOwn === true ? channel.name : id, channel, key },
        ...{ members: new Map<Stream, number>(), scope: undefined, seq: 0 },
        ...{ isBusy: false, unrest: 0, isWanted: false },
      };
      topics.set(id, topic);
      topic.members.set(stream, JOINING);
      stream.topics.add(topic);
      return topic;
    },
    leave(stream, topic) {
      topic.members.delete(stream);
      stream.topics.delete(topic);
      const id = idOf(topic.channel.name, topic.key);
      if (topic.members.size === 0 && topics.get(id) === topic) topics.delete(id);
    },
    all: () => [...topics.values()],
  };
}
