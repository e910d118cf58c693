import type { IncomingMessage, ServerResponse } from 'node:http';
import pLimit from 'p-limit';
import { isPerson, type Actor, type Person } from '../actor.ts';
import type { Log } from '../log.ts';
import type { AnyQuery } from '../use-case.ts';
import { SESSION_CHANNEL, type Bus, type Wake } from './bus.ts';
import type { Channel } from './channel.ts';
import { refuse } from './problem.ts';
import { backlog, beat, begin, cursorsOf, isOpen, sendCursor, type Stream } from './stream.ts';

export type GatewayDeps = {
  bus: Bus;
  channels: readonly Channel[];
  /** Who is asking; asked again while the stream is open, so that it ends with its session. */
  actorOf(req: IncomingMessage): Promise<Actor>;
  ask(actor: Actor, query: AnyQuery): Promise<unknown>;
  log: Log;
  limits?: Partial<GatewayLimits>;
};

export type GatewayLimits = {
  heartbeatMs: number;
  /** How long a stream may go on before its session is looked at again. */
  recheckMs: number;
  /** What may wait for a slow reader before the stream is dropped; the browser comes back and catches up. */
  backlogBytes: number;
  streamsPerPerson: number;
};

export type Gateway = {
  /** Takes GET /live; false for every other path. */
  handle(req: IncomingMessage, res: ServerResponse): boolean;
  stats(): { streams: number; people: number; wakes: number; dropped: number };
  /** Ends all streams; browsers come back to whoever answers then. */
  close(): void;
};

const defaults: GatewayLimits = {
  heartbeatMs: 25_000,
  recheckMs: 240_000,
  backlogBytes: 16_384,
  streamsPerPerson: 20,
};

/** How many database questions are asked at a time, so that a crowd does not ask all at once. */
const atATime = () => pLimit(4);

/** Holds the streams of signed-in people and sends each only what is for them. Knows no module. */
export function createGateway(deps: GatewayDeps): Gateway {
  const limits = { ...defaults, ...deps.limits };
  const byPerson = new Map<string, Set<Stream>>();
  const counted = { streams: 0, wakes: 0, dropped: 0 };
  let closed = false;

  const unsubscribe = deps.bus.subscribe({ woken, missed: () => void catchUp(everyone()) });
  const heartbeat = setInterval(tick, limits.heartbeatMs).unref();

  function handle(req: IncomingMessage, res: ServerResponse): boolean {
    if (req.url !== '/live' && req.url?.startsWith('/live?') !== true) return false;
    if (req.method === 'GET') void open(req, res);
    else refuse(res, 405, 'method_not_allowed');
    return true;
  }

  async function open(req: IncomingMessage, res: ServerResponse): Promise<void> {
    const actor = await whoIs(req);
    if (res.destroyed) return;
    if (actor === undefined || closed) return refuse(res, 503, 'unavailable');
    if (!isPerson(actor)) return refuse(res, 401, 'unauthenticated');
    if ((byPerson.get(actor.personaId)?.size ?? 0) >= limits.streamsPerPerson)
      return refuse(res, 429, 'too_many');
    const stream: Stream = {
      req,
      res,
      actor,
      channels: deps.channels.filter((one) => one.mayJoin(actor) === true).map((one) => one.name),
      sent: cursorsOf(req.headers['last-event-id']),
      checkedAt: Date.now(),
    };
    add(stream);
    begin(stream, Math.random());
    await catchUp([stream]);
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
    });
  }

  function woken(wake: Wake): void {
    const found = wake.to.flatMap((id) => [...(byPerson.get(id) ?? [])]);
    if (wake.channel === SESSION_CHANNEL) return void atATime().map(found, recheck);
    const seq = wake['seq'];
    if (typeof seq !== 'number') return;
    counted.wakes += 1;
    for (const stream of found) send(stream, wake.channel, seq);
  }

  function send(stream: Stream, channel: string, seq: number): void {
    if (!stream.channels.includes(channel) || !isOpen(stream)) return;
    if (sendCursor(stream, channel, seq)) dropIfSlow(stream);
  }

  /** Sends the cursors of the database: at the start, and after the bus was away. One question per person and channel. */
  async function catchUp(streams: readonly Stream[]): Promise<void> {
    const people = [...Map.groupBy(streams, (stream) => stream.actor.personaId).values()];
    await atATime().map(people, async (own) => {
      const first = own[0];
      if (first === undefined) return;
      for (const one of deps.channels.filter(({ name }) => first.channels.includes(name))) {
        const seq = await cursorOf(first.actor, one);
        // Without the truth a stream would look healthy and be behind: end it, the browser tries again.
        if (seq === undefined) own.forEach((stream) => stream.res.end());
        else own.forEach((stream) => send(stream, one.name, seq));
      }
    });
  }

  async function cursorOf(actor: Person, one: Channel): Promise<number | undefined> {
    try {
      return ((await deps.ask(actor, one.snapshot)) as { seq: number }).seq;
    } catch (problem) {
      deps.log.warn({ channel: one.name, why: (problem as Error).message }, 'live: no snapshot');
      return undefined;
    }
  }

  function tick(): void {
    const due = Date.now() - limits.recheckMs;
    const open = everyone().filter(isOpen);
    for (const stream of open) {
      beat(stream);
      dropIfSlow(stream);
    }
    const stale = open.filter((stream) => stream.checkedAt <= due);
    void atATime().map(stale, recheck);
  }

  /** Ends a stream whose session has ended or belongs to somebody else now. */
  async function recheck(stream: Stream): Promise<void> {
    stream.checkedAt = Date.now();
    const actor = await whoIs(stream.req);
    if (actor !== undefined && actor.personaId !== stream.actor.personaId) stream.res.end();
  }

  /** Undefined when the database does not answer: nobody is signed out by that. */
  async function whoIs(req: IncomingMessage): Promise<Actor | undefined> {
    try {
      return await deps.actorOf(req);
    } catch (problem) {
      deps.log.warn({ why: (problem as Error).message }, 'live: cannot tell who is asking');
      return undefined;
    }
  }

  function dropIfSlow(stream: Stream): void {
    if (backlog(stream) <= limits.backlogBytes) return;
    counted.dropped += 1;
    stream.res.destroy();
  }

  const everyone = (): Stream[] => [...byPerson.values()].flatMap((own) => [...own]);

  return {
    handle,
    stats: () => ({ ...counted, people: byPerson.size }),
    close() {
      closed = true;
      unsubscribe();
      clearInterval(heartbeat);
      for (const stream of everyone()) stream.res.end();
    },
  };
}
