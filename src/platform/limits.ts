import { RateLimiterMemory } from 'rate-limiter-flexible';
import type { Actor } from './actor.ts';
import type { Limit } from './use-case.ts';
import { Refusal } from './verdict.ts';

export type Limiter = {
  /** Takes one point of each limit, unless the same sending was acknowledged before. Throws `too_many`. */
  take(
    name: string,
    limits: readonly Limit[],
    actor: Actor,
    from: { network: string; input: Record<string, unknown> },
    repeated: () => Promise<unknown>,
  ): Promise<void>;
};

/** Limits kept in this process: several web processes each allow their own share. */
export function memoryLimiter(): Limiter {
  const kept = new Map<string, RateLimiterMemory>();
  const limiterOf = (name: string, limit: Limit) => {
    const by = typeof limit.by === 'string' ? limit.by : 'input';
    const key = `${name}:${by}:${limit.seconds}`;
    const found =
      kept.get(key) ?? new RateLimiterMemory({ points: limit.points, duration: limit.seconds });
    kept.set(key, found);
    return found;
  };
  return {
    async take(name, limits, actor, from, repeated) {
      for (const limit of limits) {
        const who = keyOf(limit, actor, from);
        try {
          await limiterOf(name, limit).consume(who);
        } catch (full) {
          if (full instanceof Error) throw full;
          if ((await repeated()) !== undefined) return;
          const wait = Math.max(
            1,
            Math.ceil((full as { msBeforeNext: number }).msBeforeNext / 1000),
          );
          throw new Refusal('too_many', 'too_many', { params: { seconds: wait } });
        }
      }
    },
  };
}

function keyOf(
  limit: Limit,
  actor: Actor,
  from: { network: string; input: Record<string, unknown> },
): string {
  if (limit.by === 'network') return from.network;
  if (limit.by === 'account') return actor.accountId ?? from.network;
  return limit.by(from.input);
}

export const noLimits: Limiter = { take: () => Promise.resolve() };
