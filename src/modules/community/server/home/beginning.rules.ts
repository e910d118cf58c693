/** Whoever has read so many threads has found the way. */
export const ENOUGH_READ = 3;

/**
 * What somebody could begin with in talking; null for whoever has begun: has written anything, with a name or
 * without, or has read a few threads. What they may not do, or where nothing is there yet, is not offered.
 */
export function toBeginWith(one: {
  wrote: boolean;
  threadsRead: number;
  mayWrite: boolean;
  mayRead: boolean;
}): { write: boolean; read: boolean } | null {
  if (one.wrote || one.threadsRead >= ENOUGH_READ) return null;
  return { write: one.mayWrite, read: one.mayRead };
}
