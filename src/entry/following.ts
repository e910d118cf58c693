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
  const again = () =>
    void read().catch((err: unknown) => log.error({ err }, 'settings were not read'));
  bus.subscribe({
    woken: ({ channel }) => (channel === SETTINGS ? again() : undefined),
    missed: again,
  });
  await read();
}
