import { createServer } from 'vite';
import type { Render } from '#platform/live/delivering.ts';
import { StartError } from '#platform/embedded/start-error.ts';
import { settingsOrRefuse } from './commands/command.ts';
import { serve } from './serve.ts';
import type { Web } from './web.ts';

/** Development: pages by Vite as they are written, everything else as it is served, filled with the demo. */
async function developingWeb(): Promise<Web> {
  const vite = await createServer({
    server: { middlewareMode: true, hmr: false },
    appType: 'custom',
    // A bundled configuration would be a new file beside the watched ones, and start us anew for ever.
    configLoader: 'native',
  });
  const { renderFragment } = await vite.ssrLoadModule('/src/fragments.ts');
  return {
    handle: (req, res) => vite.middlewares(req, res),
    render: renderFragment as Render,
    close: () => vite.close(),
  };
}

try {
  const settings = settingsOrRefuse({ DATA_DIR: './data/dev', ...process.env, DEMO: 'yes' });
  const place = await serve(settings, ['web', 'worker'], { web: developingWeb });
  process.stdout.write(`Samovar is open for development at ${place.origin}\n`);
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void place.stop().then(() => process.exit(0)));
  }
} catch (problem) {
  if (!(problem instanceof StartError)) throw problem;
  process.stderr.write(`${problem.message}\n`);
  process.exitCode = 1;
}
