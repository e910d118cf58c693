import type { LimitFunction } from 'p-limit';
import { isPerson, type Actor, type Person } from '../actor.ts';
import { reading, type Deps } from '../perform.ts';
import type { Channel, Standing } from './channel.ts';
import { bytesOf, isOpen, lookOf, type Carried, type News, type Stream } from './stream.ts';
import { spread, type Topic, type Topics } from './topics.ts';

type JoiningDeps = {
  deps: Deps;
  topics: Topics;
  few: LimitFunction;
  send(stream: Stream, bytes: Buffer): void;
  deliver(topics: readonly Topic[]): void;
  whoIs(carried: Carried): Promise<Actor | undefined>;
};

/** Who may join what: judged at joining, and again when access may have changed. */
export function createJoining({ deps, topics, few, send, deliver, whoIs }: JoiningDeps) {
  const tell = (stream: Stream, news: News) => send(stream, bytesOf(news));

  /** `thread:ID@57`: joins a subject and brings what changed since. Undefined where it may not be. */
  async function join(stream: Stream, asked: string): Promise<Topic | undefined> {
    const [on = '', given] = asked.split('@');
    const named = topics.named(on, stream.actor.personaId);
    if (named === undefined) return void tell(stream, { on, hasEnded: true });
    const topic = topics.join(stream, named.channel, named.key);
    // Joined first and read afterwards: what happens in between is not missed.
    const standing = await standingOf(stream, topic);
    if (!isOpen(stream) || !topic.members.has(stream)) return undefined;
    if (standing === undefined) return void end(stream, topic);
    topic.scope = standing.scope;
    const after = given === undefined ? standing.seq : Number(given);
    // From another time, or no number at all: the page begins anew.
    const isStale = !(after <= standing.seq);
    const seq = isStale ? standing.seq : after;
    topic.members.set(stream, seq);
    topic.seq = Math.max(topic.seq, standing.seq);
    tell(stream, { on, seq, ...(isStale && { isStale }) });
    if (seq < topic.seq) deliver([topic]);
    return topic;
  }

  async function judged(
    actor: Person,
    { channel, key }: { channel: Channel; key: string },
  ): Promise<Standing | undefined> {
    const ctx = reading<never>(deps, actor);
    const subject = (await channel.subject(ctx, key)) as Standing | undefined;
    return subject !== undefined && channel.mayJoin(actor, subject) === true ? subject : undefined;
  }

  /** Without the truth a stream would look healthy and show what it may not: it is ended, and comes back. */
  async function standingOf(stream: Stream, topic: Topic): Promise<Standing | undefined> {
    try {
      return await judged(stream.actor, topic);
    } catch {
      stream.res.end();
      return undefined;
    }
  }

  function end(stream: Stream, topic: Topic): void {
    topics.leave(stream, topic);
    tell(stream, { on: topic.name, hasEnded: true });
  }

  async function judge(stream: Stream, topic: Topic): Promise<void> {
    const standing = await standingOf(stream, topic);
    if (standing !== undefined) topic.scope = standing.scope;
    else if (topic.members.has(stream)) end(stream, topic);
  }

  /** Others may read these subjects now, or everything in these places. */
  function judgeAgain(keys: ReadonlySet<string>): void {
    const concerned = topics
      .all()
      .filter(({ key, scope }) => keys.has(key) || (scope !== undefined && keys.has(scope)))
      .flatMap((topic) => [...topic.members.keys()].map((stream) => ({ stream, topic })));
    void few.map(concerned, ({ stream, topic }) => judge(stream, topic));
  }

  /**
   * Ends a stream whose session has ended or belongs to somebody else now; its rights are those of now.
   * Who was woken is judged in any case: rows may decide, of which their rights know nothing.
   */
  async function recheck(stream: Stream, isWoken = false): Promise<void> {
    stream.checkedAt = Date.now();
    const actor = await whoIs(stream.carried);
    if (actor === undefined || !isOpen(stream)) return;
    if (!isPerson(actor) || actor.personaId !== stream.actor.personaId)
      return void stream.res.end();
    const isSame =
      lookOf(actor) === stream.look && String(actor.blocked) === String(stream.actor.blocked);
    stream.actor = actor;
    if (isSame && !isWoken) return;
    stream.look = lookOf(actor);
    for (const topic of [...stream.topics]) await judge(stream, topic);
    // What stands on their pages was made for the rights they had.
    for (const topic of stream.topics)
      tell(stream, { on: topic.name, isStale: true, within: spread(topic) });
  }

  return { join, judged, end, judgeAgain, recheck };
}
