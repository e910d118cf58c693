import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from '../log.ts';
import { listeners, Signal, Wake, type Bus } from './bus.ts';

export type PostgresBus = Bus & {
  /** Resolves once it listens for the first time. */
  ready: Promise<void>;
};

/**
 * Listens to `samovar_live` on a connection of its own (outside the pool: a listener never gives it
 * back). When the database goes away it comes back by itself, first soon, then every five seconds,
 * and after each return tells everybody to catch up.
 */
export function listenToPostgres(options: {
  url: string;
  log: Log;
  pingMs?: number;
  /** Told once the database has been away for so long, in ms. */
  lost?: { after: number; tell: () => void };
}): PostgresBus {
  const told = listeners();
  const closing = new AbortController();
  const first = Promise.withResolvers<void>();
  let speaking: pg.Client | undefined;
  let unsaid: Signal[] = [];
  const running = keepListening();

  async function keepListening(): Promise<void> {
    let wait = 100;
    let seenAt = performance.now();
    while (!closing.signal.aborted) {
      try {
        await listenOnce(() => (wait = 100));
      } catch (problem) {
        options.log.warn({ why: (problem as Error).message }, 'live: the database is away');
        // Putting itself in order after a crash, or full: it is there.
        if (wait === 100 || /^(57P03|53300)$/.test(String((problem as { code?: unknown }).code)))
          seenAt = performance.now();
        else if (options.lost && performance.now() - seenAt > options.lost.after)
          options.lost.tell();
      }
      await sleep(wait, undefined, { signal: closing.signal }).catch(() => undefined);
      wait = Math.min(wait * 2, 5_000);
    }
  }

  /** Returns when closed; throws when the connection is lost. */
  async function listenOnce(listening: () => void): Promise<void> {
    const client = new pg.Client({
      connectionString: options.url,
      application_name: 'samovar live',
      connectionTimeoutMillis: 5_000,
      query_timeout: 5_000,
      keepAlive: true,
    });
    const gone = Promise.withResolvers<void>();
    client.on('error', gone.reject);
    client.on('end', () => gone.reject(new Error('connection ended')));
    client.on('notification', ({ payload }) => received(payload));
    const stop = () => gone.resolve();
    closing.signal.addEventListener('abort', stop);
    // A connection that is half open never says so by itself.
    const ping = setInterval(() => {
      client.query('select 1').catch(gone.reject);
    }, options.pingMs ?? 30_000);
    try {
      await client.connect();
      await client.query('listen samovar_live');
      listening();
      speaking = client;
      first.resolve();
      told.missed();
      await gone.promise;
    } finally {
      speaking = undefined;
      clearInterval(ping);
      closing.signal.removeEventListener('abort', stop);
      gone.promise.catch(() => undefined);
      const ended = client.end().catch(() => undefined);
      // One that is half open never ends; whoever closes does not wait for it for long.
      if (closing.signal.aborted)
        await Promise.race([ended, sleep(1_000, undefined, { ref: false })]);
    }
  }

  /** On the listener's own connection, all that wait at once. One that is lost is no loss. */
  async function speak(): Promise<void> {
    while (unsaid.length > 0) {
      const now = unsaid.map((signal) => JSON.stringify(signal));
      await speaking
        ?.query(`select pg_notify('samovar_live', said) from unnest($1::text[]) said`, [now])
        .catch(() => undefined);
      unsaid = unsaid.slice(now.length);
    }
  }

  function received(payload: string | undefined): void {
    const said = readJson(payload);
    const wake = Wake.safeParse(said);
    if (wake.success) return told.woken(wake.data);
    const signal = Signal.safeParse(said);
    if (signal.success) told.signalled(signal.data);
    else options.log.warn('live: a notification that is no wake-up');
  }

  return {
    ready: first.promise,
    subscribe: (listener) => told.subscribe(listener),
    signal(signal) {
      unsaid.push(signal);
      if (unsaid.length === 1) void speak();
    },
    async close() {
      closing.abort();
      await running;
    },
  };
}

/** Anybody may notify on a channel; what cannot be read is undefined. */
function readJson(text: string | undefined): unknown {
  try {
    return JSON.parse(text ?? '');
  } catch {
    return undefined;
  }
}
