import { serve, type Parts } from '../serve.ts';
import { settingsOrRefuse, type Command } from './command.ts';
import { UsageError } from './usage-error.ts';

const running = (parts: Parts, usage: string, about: string): Command => ({
  usage,
  about,
  async run(args) {
    const unknown = args.find((arg) => arg !== '--demo');
    if (unknown !== undefined) throw new UsageError(`"${unknown}" is not known here.`);
    if (args.includes('--demo')) process.env['DEMO'] = 'true';
    const settings = settingsOrRefuse();
    const stopped = Promise.withResolvers<void>();
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => stopped.resolve());
    const place = await serve(settings, parts, { greet });
    if (parts.web) process.stdout.write(`Samovar is open at ${place.origin}\n`);
    await stopped.promise;
    process.stdout.write('Closing, one moment.\n');
    await place.stop();
    return 0;
  },
});

function greet({ name, password }: { name: string; password: string }): void {
  process.stdout.write(
    `The first operator signs in as "${name}" with the password ${password} (shown only now).\n`,
  );
}

export const serveAll = running(
  { web: true, worker: true, gateway: true },
  'serve [--demo]',
  'Serve the whole place in one process.',
);
export const serveWeb = running(
  { web: true, worker: false, gateway: true },
  'web',
  'Serve pages, API and streams; no worker.',
);
export const serveWorker = running(
  { web: false, worker: true, gateway: false },
  'worker',
  'Run handlers and timers only.',
);
export const serveGateway = running(
  { web: false, worker: false, gateway: true },
  'gateway',
  'Answer /live and the API, without pages.',
);
