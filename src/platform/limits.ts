import { hash } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Actor } from './actor.ts';
import type { Database } from './db/database.ts';
import { addPoints, forgetCounts, takePointsAway } from './limits.sql.ts';
import type { Limit } from './use-case.ts';
import { siteOf } from './network.rules.ts';
import { Refusal } from './verdict.ts';

/** A point that was taken under a key of an act's own, for so many seconds. */
export type Taken = { key: string; seconds: number };

type From = { network: string; input: Record<string, unknown> };

export type Limiter = {
  /** Takes one point of each limit, unless the same sending was acknowledged before. Throws `too_many`. */
  take(
    name: string,
    limits: readonly Limit[],
    actor: Actor,
    from: From,
    repeated: () => Promise<unknown>,
  ): Promise<void>;
  /** Takes one point under a key of an act's own; 0, or the seconds until there is one again. */
  waitFor(key: string, limit: Pick<Limit, 'points' | 'seconds'>): Promise<number>;
  /** Gives back one point each that `waitFor` took under these keys: never more than were taken. */
  giveBack(taken: readonly Taken[]): Promise<void>;
};

/** Of an act that says nothing else. More than a person does by hand, less than a program that has gone astray. */
export const DEFAULT_LIMITS: readonly Limit[] = [{ points: 240, seconds: 60, by: 'account' }];

/** Of whatever is sent, before it is read: what is refused unread has been counted too. */
const SENDING: readonly Limit[] = [{ points: 600, seconds: 60, by: 'account' }];

/** Counts that something was sent. Throws `too_many`. */
export const countSending = (limiter: Limiter, actor: Actor, network: string): Promise<void> =>
  limiter.take('platform.sending', SENDING, actor, { network, input: {} }, () =>
    Promise.resolve(undefined),
  );

/** In ms: how long points that nothing hangs on wait for others; how long an act waits to hear of other processes. */
const GATHERING = 250;
const PATIENCE = 1_000;
/** In ms: how often counts that are over are forgotten, here and in the database. */
const FORGETTING = 600_000;

/** As far as known here: what the database said last, and what was added since. */
type Count = { key: string; seconds: number; points: number; until: number; unsaid: number };

/**
 * Limits that all processes share. Each counts for itself and tells the database, many points in one
 * statement: at once where somebody is on the way to a limit or may be guessing, a little later for
 * everybody else. Who is over a limit costs no statement. With the database away each process goes on by
 * its own count.
 */
export function sharedLimiter(db: Database): Limiter {
  const counts = new Map<string, Count>();
  const unsaid = new Set<Count>();
  let speaking: Promise<unknown> = Promise.resolve();
  let next: Promise<Map<Count, number>> | undefined;
  let timer: NodeJS.Timeout | undefined;
  let forgotAt = Date.now();

  function countOf(key: string, seconds: number): Count {
    const known = counts.get(key);
    if (known !== undefined && known.until > Date.now()) return known;
    const anew = { points: 0, until: Date.now() + seconds * 1_000, unsaid: 0 };
    const count = Object.assign(known ?? { key, seconds }, anew);
    unsaid.delete(count);
    counts.set(key, count);
    return count;
  }

  /** Joins the next statement; what others had counted before it, by count. */
  function say(): Promise<Map<Count, number>> {
    return (next ??= speaking.then(() => {
      next = undefined;
      clearTimeout(timer);
      timer = undefined;
      const said = sayNow();
      speaking = said;
      return said;
    }));
  }

  async function sayNow(): Promise<Map<Count, number>> {
    const added = [...unsaid].map((count) => ({ count, points: count.unsaid }));
    unsaid.clear();
    for (const { count } of added) count.unsaid = 0;
    const before = new Map<Count, number>();
    try {
      const rows = await addPoints(
        db,
        added.map(({ count: { key, seconds }, points }) => ({ key, seconds, points })),
      );
      const byKey = new Map(rows.map((row) => [row.key, row]));
      for (const { count, points } of added) {
        const now = byKey.get(count.key);
        if (now === undefined) continue;
        before.set(count, now.points - points);
        count.points = now.points + count.unsaid;
        count.until = Date.now() + now.left;
      }
      await forget();
    } catch {
      // Away: each act goes by what is known here, and what was not told is told with the next points.
      for (const { count, points } of added) {
        count.unsaid += points;
        unsaid.add(count);
      }
    }
    return before;
  }

  async function forget(): Promise<void> {
    const now = Date.now();
    if (now - forgotAt < FORGETTING) return;
    forgotAt = now;
    for (const [key, { until }] of counts) if (until <= now) counts.delete(key);
    await forgetCounts(db);
  }

  /** True when there was a point left. */
  async function consume(count: Count, { points, by }: Limit): Promise<boolean> {
    if (count.points >= points) return false;
    count.points += 1;
    count.unsaid += 1;
    unsaid.add(count);
    const nth = count.unsaid;
    if (by === 'account' && count.points <= points / 4) {
      timer ??= setTimeout(() => void say(), GATHERING).unref();
      return true;
    }
    const before = (await Promise.race([say(), sleep(PATIENCE, undefined, { ref: false })]))?.get(
      count,
    );
    return before === undefined || before + nth <= points;
  }

  return {
    async take(name, limits, actor, from, repeated) {
      for (const limit of limits) {
        const by = typeof limit.by === 'string' ? limit.by : 'input';
        const who = keyOf(limit, actor, from);
        // Nobody reads from the table who tried what, or under which name.
        const key = hash('sha256', `${name}:${by}:${limit.seconds}:${who}`, 'base64url');
        const count = countOf(key, limit.seconds);
        if (await consume(count, limit)) continue;
        if ((await repeated()) !== undefined) return;
        throw new Refusal('too_many', 'too_many', { params: { seconds: secondsLeft(count) } });
      }
    },
    async waitFor(of, { points, seconds }) {
      const count = countOf(keyOfOwn({ key: of, seconds }), seconds);
      return (await consume(count, { points, seconds, by: 'network' })) ? 0 : secondsLeft(count);
    },
    async giveBack(taken) {
      const told: string[] = [];
      for (const one of taken) {
        const count = counts.get(keyOfOwn(one));
        if (count === undefined || count.until <= Date.now()) continue;
        count.points = Math.max(0, count.points - 1);
        // What the database was not told yet it need not be told.
        if (count.unsaid > 0) count.unsaid -= 1;
        else told.push(count.key);
      }
      // With the database away the point stays taken there: that slows down, and opens nothing.
      if (told.length > 0) await takePointsAway(db, told).catch(() => undefined);
    },
  };
}

const secondsLeft = ({ until }: Count): number =>
  Math.max(1, Math.ceil((until - Date.now()) / 1_000));

/** Nobody reads from the table whose it is. */
const keyOfOwn = ({ key, seconds }: Taken): string =>
  hash('sha256', `${key}:${seconds}`, 'base64url');

function keyOf(limit: Limit, actor: Actor, from: From): string {
  if (limit.by === 'network') return from.network;
  if (limit.by === 'site') return siteOf(from.network);
  if (limit.by === 'account') return actor.accountId ?? from.network;
  return limit.by(from.input);
}

export const noLimits: Limiter = {
  take: () => Promise.resolve(),
  waitFor: () => Promise.resolve(0),
  giveBack: () => Promise.resolve(),
};
