import { setFlagsFromString } from 'node:v8';
import { serve, type Part, type Running } from '../serve.ts';
import { UsageError } from './arguments.ts';
import { settingsOrRefuse, type Command } from './command.ts';

/**
 * Garbage is collected when the heap has doubled; by itself V8 waits until a small one has grown fourfold. Six thousand
 * digests: 24 MB above rest instead of 126, and no more processor time (`npm run bench -- --only digest`).
 */
const SMALL_HEAP = '--heap-growing-percent=100';

const running = (usage: string, about: string, parts: readonly Part[]): Command => ({
  usage,
  about,
  async run(args) {
    const unknown = args.find((arg) => arg !== '--demo');
    if (unknown !== undefined) throw new UsageError(`"${unknown}" is not known here.`);
    if (args.includes('--demo')) process.env['DEMO'] = 'true';
    const settings = settingsOrRefuse();
    setFlagsFromString(SMALL_HEAP);
    const stopped = Promise.withResolvers<number>();
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.on(signal, () => stopped.resolve(0));
    const place = await serve(settings, parts, { greet, lost: () => stopped.resolve(1) });
    process.stdout.write(`${readySentence(parts, place.origin)}\n`);
    const code = await stopped.promise;
    process.stdout.write('Closing, one moment.\n');
    if (code === 0) await place.stop();
    else await lost(place, settings.DATABASE_PATIENCE);
    return code;
  },
});

/** What whoever started it waits for, and what a script may wait for too. */
function readySentence(parts: readonly Part[], origin: string): string {
  if (parts.includes('web')) return `Samovar is open at ${origin}`;
  if (parts.includes('gateway')) return `The API and the streams are open at ${origin}`;
  return 'The worker is at work.';
}

/** Nothing can be finished properly without a database: whatever does not close soon is left behind. */
async function lost(place: Running, patience: number): Promise<void> {
  process.stderr.write(
    `The database has been away for more than ${patience} seconds (DATABASE_PATIENCE). Samovar ends, so that whoever supervises it sees it.\n`,
  );
  setTimeout(() => process.exit(1), 5_000).unref();
  await place.stop();
}

function greet({ name, password }: { name: string; password: string }): void {
  process.stdout.write(
    `The first operator signs in as "${name}" with the password ${password} (shown only now).\n`,
  );
}

export const serveAll = running('serve [--demo]', 'Serve the whole place in one process.', [
  'web',
  'worker',
]);
export const serveWeb = running('web', 'Serve pages, API and streams; no worker.', ['web']);
export const serveWorker = running('worker', 'Run handlers and timers only.', ['worker']);
export const serveGateway = running('gateway', 'Answer /live and the API, without pages.', [
  'gateway',
]);
