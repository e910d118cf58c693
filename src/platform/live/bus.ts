import { z } from 'zod';

/** A wake-up on its way: on which channel, for whom, and a cursor. Never words of anybody. */
export const Wake = z.looseObject({ channel: z.string().min(1), to: z.array(z.string()) });
export type Wake = z.infer<typeof Wake>;

/** The control channel: people whose sessions may have ended; their streams are looked at again. */
export const SESSION_CHANNEL = 'session';

export type BusListener = {
  woken(wake: Wake): void;
  /** Wake-ups may have been missed: everybody is to catch up from the database. */
  missed(): void;
};

/**
 * Carries wake-ups from the transaction that caused them (`ctx.wake`) to every gateway. PostgreSQL
 * carries them now; NATS may carry them later. Losing one is allowed only if `missed` is told.
 */
export interface Bus {
  subscribe(listener: BusListener): () => void;
  close(): Promise<void>;
}

/** Listeners of a bus, and telling them all. */
export function listeners(): BusListener & Pick<Bus, 'subscribe'> {
  const all = new Set<BusListener>();
  return {
    subscribe(listener) {
      all.add(listener);
      return () => void all.delete(listener);
    },
    woken: (wake) => all.forEach((listener) => listener.woken(wake)),
    missed: () => all.forEach((listener) => listener.missed()),
  };
}
