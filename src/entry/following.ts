import { setTimeout as sleep } from 'node:timers/promises';
import { loadSettings } from '#modules/admin/index.server.ts';
import { loadHelplines } from '#modules/safety/index.server.ts';
import { SETTINGS, type Bus } from '#platform/live/bus.ts';
import type { App } from './app.ts';

/**
 * What is decided on pages, and lines of help that were confirmed, are in the memory of every process, from now on and
 * whenever they change.
 */
export async function followSettings(
  { deps, log }: Pick<App, 'deps' | 'log'>,
  bus: Pick<Bus, 'subscribe'>,
): Promise<void> {
  const read = async () => {
    await loadSettings(deps.db.read(), deps.settings);
    await loadHelplines(deps.db.read(), deps.settings);
  };
  const again = oneAtATime(read, (err) => log.error({ err }, 'settings were not read'));
  bus.subscribe({
    woken: ({ channel }) => (channel === SETTINGS ? again() : undefined),
    missed: again,
  });
  await read();
}

/** In ms: until what was not read is tried again. */
const PATIENCE = 1_000;

/**
 * Reads anew each time it is called, one reading after the other, so that an older one is never the last; and again
 * until it has been read: a line of help that was doubted must go from every process.
 */
export function oneAtATime(
  read: () => Promise<void>,
  trouble: (problem: unknown) => void,
  patience = PATIENCE,
): () => void {
  let isReading = false;
  let isAsked = false;
  const goOn = async () => {
    isReading = true;
    while (isAsked) {
      isAsked = false;
      try {
        await read();
      } catch (problem) {
        trouble(problem);
        isAsked = true;
        await sleep(patience, undefined, { ref: false });
      }
    }
    isReading = false;
  };
  return () => {
    isAsked = true;
    if (!isReading) void goOn();
  };
}
