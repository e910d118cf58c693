import type { IncomingMessage, ServerResponse } from 'node:http';
import pLimit from 'p-limit';
import { isPerson, tokenTrouble, type Actor, type Person } from '../actor.ts';
import { isCrossOrigin, readJson } from '../http/request.ts';
import type { Log } from '../log.ts';
import type { Deps } from '../perform.ts';
import { covers } from '../scope.contract.ts';
import { Refusal, type RefusalCode } from '../verdict.ts';
import { ACCESS_CHANNEL, SESSION_CHANNEL, type Bus, type Wake } from './bus.ts';
import type { Channel } from './channel.ts';
import { createDelivering, type Render } from './delivering.ts';
import { createJoining } from './joining.ts';
import { refuse as refuseFrom } from './problem.ts';
import { createSignals } from './signals.ts';
import { beat, begin, isOpen, lookOf, type Carried, type Stream } from './stream.ts';
import { createTopics } from './topics.ts';

export type GatewayDeps = {
  bus: Bus;
  channels: readonly Channel[];
  deps: Deps;
  /** Who is asking; asked again while the stream is open, so that it ends with its session. */
  actorOf(carried: Carried): Promise<Actor>;
  /** Says what changed as HTML; without it browsers fetch the page. */
  render?: Render | undefined;
  /** Where our own pages are served from. */
  origins: ReadonlySet<string>;
  log: Log;
  limits?: Partial<GatewayLimits>;
};

export type Gateway = {
  /** Takes /live: GET opens a stream, POST passes a signal on. False for every other path. */
  handle(req: IncomingMessage, res: ServerResponse): boolean;
  stats(): { streams: number; people: number; subjects: number; wakes: number; dropped: number };
  /** Ends all streams; browsers come back to whoever answers then. */
  close(): void;
};

const defaults = {
  heartbeatMs: 25_000,
  /** How long a stream may go on before its session is looked at again. */
  recheckMs: 240_000,
  /** How long rights that somebody was given may be taken for current. */
  rightsMs: 2_000,
  /** What may wait for a slow reader before the stream is dropped; the browser comes back and catches up. */
  backlogBytes: 262_144,
  streamsPerPerson: 20,
  subjectsPerStream: 40,
};
export type GatewayLimits = typeof defaults;

/** How many people or kinds of reader are asked for at a time: a crowd does not take all connections. */
const AT_A_TIME = 4;

/** Holds the streams of signed-in people and sends each what is new in what they joined. Knows no module. */
export function createGateway(options: GatewayDeps): Gateway {
  const { bus, deps, log } = options;
  const limits = { ...defaults, ...options.limits };
  const few = pLimit(AT_A_TIME);
  const byPerson = new Map<string, Set<Stream>>();
  const topics = createTopics(options.channels);
  const signals = createSignals(bus, topics, send);
  const joining = createJoining({
    ...{ deps, topics, few, send, whoIs },
    deliver: (some) => deliver(some),
  });
  const deliver = createDelivering({
    ...{ deps, log, few, send },
    render: options.render ?? (() => undefined),
    end: joining.end,
    renew: async (streams) =>
      void (await few.map(streams.filter(mayHaveRunOut), (stream) => joining.recheck(stream))),
  });
  const counted = { streams: 0, wakes: 0, dropped: 0 };
  let closed = false;

  const unsubscribe = bus.subscribe({ woken, missed, signalled: signals.heard });
  const heartbeat = setInterval(tick, limits.heartbeatMs).unref();

  const [own = ''] = options.origins;
  const refuse = (res: ServerResponse, ...why: [RefusalCode, string?]) =>
    refuseFrom(res, own, ...why);

  function handle(req: IncomingMessage, res: ServerResponse): boolean {
    if (req.url !== '/live' && req.url?.startsWith('/live?') !== true) return false;
    if (req.method === 'GET') void open(req, res);
    else if (req.method === 'POST') void pass(req, res);
    else refuse(res, 'method_not_allowed');
    return true;
  }

  /** `?on=inbox@12&on=thread:ID@57`: what to join, each with how far the page has come. */
  async function open(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const carried = carriedBy(req);
    const asked = new URL(req.url ?? '', 'http://live').searchParams.getAll('on');
    const actor = await whoIs(carried);
    if (res.destroyed) return;
    if (actor === undefined || closed) return refuse(res, 'unavailable');
    if (!isPerson(actor)) return refuse(res, 'unauthenticated', tokenTrouble(actor));
    if (!mayFollow(actor)) return refuse(res, 'forbidden', 'scope_missing');
    const isMuch = (byPerson.get(actor.personaId)?.size ?? 0) >= limits.streamsPerPerson;
    if (isMuch || asked.length > limits.subjectsPerStream) return refuse(res, 'too_many');
    const look = lookOf(actor);
    const stream: Stream = { res, carried, topics: new Set(), actor, look, checkedAt: Date.now() };
    add(stream);
    begin(stream);
    await few.map(asked, async (one) => {
      const topic = await joining.join(stream, one);
      if (topic !== undefined) signals.came(stream, topic);
    });
  }

  function add(stream: Stream): void {
    const { personaId } = stream.actor;
    const own = byPerson.get(personaId) ?? new Set();
    byPerson.set(personaId, own.add(stream));
    counted.streams += 1;
    stream.res.once('close', () => {
      counted.streams -= 1;
      own.delete(stream);
      if (own.size === 0 && byPerson.get(personaId) === own) byPerson.delete(personaId);
      for (const topic of stream.topics) topics.leave(stream, topic);
    });
  }

  /** `{"on":"chat:ID","signal":"typing"}`, from whoever may join it. */
  async function pass(req: IncomingMessage, res: ServerResponse): Promise<void> {
    try {
      if (isCrossOrigin(req, options.origins)) return refuse(res, 'forbidden', 'other_origin');
      const actor = await whoIs(carriedBy(req));
      if (actor === undefined || closed) return refuse(res, 'unavailable');
      if (!isPerson(actor)) return refuse(res, 'unauthenticated', tokenTrouble(actor));
      if (!mayFollow(actor)) return refuse(res, 'forbidden', 'scope_missing');
      const { on, signal } = (await readJson(req, 1_000)) as Record<string, unknown>;
      const named = topics.named(String(on), actor.personaId);
      const isKnown = named?.channel.signals?.includes(String(signal)) === true;
      if (named === undefined || !isKnown || (await joining.judged(actor, named)) === undefined)
        return refuse(res, 'not_found');
      signals.say(named, String(signal), actor.personaId);
      res.writeHead(204).end();
    } catch (problem) {
      if (problem instanceof Refusal) refuse(res, 'invalid', problem.why);
      else refuse(res, 'unavailable');
    }
  }

  function woken({ channel, at }: Wake): void {
    const keys = Object.keys(at);
    if (channel === SESSION_CHANNEL) {
      const theirs = keys.flatMap((id) => [...(byPerson.get(id) ?? [])]);
      return void few.map(theirs, (stream) => joining.recheck(stream, true));
    }
    if (channel === ACCESS_CHANNEL) return joining.judgeAgain(new Set(keys));
    const joined = keys.flatMap((key) => topics.at(channel, key) ?? []);
    counted.wakes += joined.length;
    for (const topic of joined) topic.seq = Math.max(topic.seq, at[topic.key] ?? 0);
    deliver(joined);
  }

  /** After the bus was away nobody knows what happened: everything is asked for. */
  function missed(): void {
    const joined = topics.all();
    for (const topic of joined) topic.seq = Infinity;
    deliver(joined);
  }

  function send(stream: Stream, bytes: Buffer): void {
    if (!isOpen(stream)) return;
    stream.res.write(bytes);
    dropIfSlow(stream);
  }

  function tick(): void {
    const due = Date.now() - limits.recheckMs;
    const open = everyone().filter(isOpen);
    for (const stream of open) {
      beat(stream);
      dropIfSlow(stream);
    }
    signals.still();
    const unseen = open.filter((stream) => stream.checkedAt <= due);
    void few.map(unseen, (stream) => joining.recheck(stream));
  }

  /** Rights come to their end by themselves: whoever holds any is looked at before they are sent something. */
  const mayHaveRunOut = ({ actor, checkedAt }: Stream): boolean =>
    (actor.powers.length > 0 || actor.badges.length > 0) &&
    checkedAt < Date.now() - limits.rightsMs;

  /** Undefined when the database does not answer: nobody is signed out by that. */
  async function whoIs(carried: Carried): Promise<Actor | undefined> {
    try {
      return await options.actorOf(carried);
    } catch (problem) {
      log.warn({ why: (problem as Error).message }, 'live: cannot tell who is asking');
      return undefined;
    }
  }

  function dropIfSlow(stream: Stream): void {
    if (stream.res.writableLength <= limits.backlogBytes) return;
    counted.dropped += 1;
    stream.res.destroy();
  }

  const everyone = (): Stream[] => [...byPerson.values()].flatMap((own) => [...own]);

  return {
    handle,
    stats: () => ({ ...counted, people: byPerson.size, subjects: topics.all().length }),
    close() {
      closed = true;
      unsubscribe();
      clearInterval(heartbeat);
      for (const stream of everyone()) stream.res.end();
    },
  };
}

/** Streams tell of what all modules have: a token that was made for less gets none. */
const mayFollow = ({ token }: Person): boolean => token === null || covers(token.scopes, 'read');

/** The two headers that say who it is; the rest of a request would be kept as long as its stream. */
const carriedBy = ({ headers: { cookie, authorization } }: IncomingMessage): Carried => ({
  cookie,
  authorization,
});
