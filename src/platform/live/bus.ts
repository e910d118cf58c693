import { z } from 'zod';

/** A wake-up on its way: of a channel, the keys that changed and how far each has come. Never words of anybody. */
export const Wake = z.object({
  channel: z.string().min(1),
  at: z.record(z.string(), z.number()),
});
export type Wake = z.infer<typeof Wake>;

/** Something that is true only now, kept nowhere: somebody is typing, somebody is there. */
export const Signal = z.object({ on: z.string(), signal: z.string(), by: z.string() });
export type Signal = z.infer<typeof Signal>;

/** People whose sessions may have ended, or who may read other things now; their streams are looked at again. */
export const SESSION_CHANNEL = 'session';
/** Subjects, or places that decide who reads them, of which others may read now. */
export const ACCESS_CHANNEL = 'access';
/** What was decided on pages: every process reads it anew. */
export const SETTINGS = 'settings';

export type BusListener = {
  woken?(wake: Wake): void;
  signalled?(signal: Signal): void;
  /** Wake-ups may have been missed: everybody is to catch up from the database. */
  missed?(): void;
};

/**
 * Carries wake-ups from the transaction that caused them (`ctx.wake`) to every gateway, and signals
 * between gateways. PostgreSQL carries them now; NATS may carry them later. Losing a wake-up is
 * allowed only if `missed` is told; losing a signal always is.
 */
export interface Bus {
  subscribe(listener: BusListener): () => void;
  signal(signal: Signal): void;
  close(): Promise<void>;
}

/** Listeners of a bus, and telling them all. */
export function listeners(): Required<BusListener> & Pick<Bus, 'subscribe'> {
  const all = new Set<BusListener>();
  return {
    subscribe(listener) {
      all.add(listener);
      return () => void all.delete(listener);
    },
    woken: (wake) => all.forEach((listener) => listener.woken?.(wake)),
    signalled: (signal) => all.forEach((listener) => listener.signalled?.(signal)),
    missed: () => all.forEach((listener) => listener.missed?.()),
  };
}
