import { open, type FileHandle } from 'node:fs/promises';
import { basename } from 'node:path';
import { importFile, ImportError, linesOf, type Imported } from '#modules/admin/index.server.ts';
import { translator } from '#lib/text/index.ts';
import { system } from '#platform/actor.ts';
import { reasonOf, StartError } from '#platform/embedded/start-error.ts';
import { perform } from '#platform/perform.ts';
import { Refusal } from '#platform/verdict.ts';
import { withApp, type Command } from './command.ts';
import { sayImported } from './import-words.ts';
import { showProgress, type Progress } from './progress.ts';
import { listImports, undoImport } from './import-undo.ts';
import { argumentsOf, UsageError } from './arguments.ts';

const options = { undo: { type: 'string' }, reason: { type: 'string' } } as const;

export const importCommand: Command = {
  usage: 'import FILE.jsonl | import --list | import --undo ID [--dry-run] [--reason TEXT]',
  about: 'Import members, programmes and posts: all of a file or nothing of it; or take one back.',
  async run(args) {
    const { positionals, values, flags, isHelp } = argumentsOf(args, options, ['list', 'dry-run']);
    if (isHelp) return help();
    const [path, more] = positionals;
    const { undo, ...rest } = values;
    if (flags.has('list') || undo !== undefined) {
      if (path !== undefined || (flags.has('list') && undo !== undefined))
        throw new UsageError('One thing at a time: a file, --list or --undo.');
      const said = { ...rest, isDryRun: flags.has('dry-run') };
      process.stdout.write(await (undo === undefined ? listImports() : undoImport(undo, said)));
      return 0;
    }
    if (flags.has('dry-run') || rest.reason !== undefined)
      throw new UsageError('--dry-run and --reason go with --undo.');
    if (path === undefined) throw new UsageError('Which file is to be imported?');
    if (more !== undefined) throw new UsageError(`"${more}" is too much: one file at a time.`);
    await using file = await opened(path);
    const done = await whileStoppable((stop) => imported(file, path, stop));
    process.stdout.write(sayImported(path, done));
    return 0;
  },
};

function help(): number {
  process.stdout.write(`Usage: samovar import FILE.jsonl
       samovar import --list
       samovar import --undo ID [--dry-run] [--reason TEXT]

${importCommand.about}
A file that was imported before changes nothing, and one that has grown adds what is new. Posts keep their authors and moments, and count by the
rules of this place. Nobody is notified.

The file has one JSON object a line and begins with
{"type":"format","name":"samovar-import","version":1}
and, where wished, "source" (where it comes from) and "side" ("adult" or "teen").

  --list      what was imported, when, what it added, and whether it can be taken back
  --undo ID   take an import back whole, as long as nobody has built on it: the same file can
              be imported again afterwards. --dry-run says what would go, and keeps everything

Exit codes: 0 done, 1 refused with one line, 2 wrong usage.
`);
  return 0;
}

/** A file that cannot be read is found out before anything is started. */
async function opened(path: string): Promise<FileHandle> {
  try {
    const file = await open(path);
    if (!(await file.stat()).isDirectory()) return file;
    await file.close();
  } catch (problem) {
    const isNone = (problem as NodeJS.ErrnoException).code === 'ENOENT';
    const why = isNone ? 'There is no such file.' : `It cannot be read: ${reasonOf(problem)}.`;
    throw new StartError(`${path}: ${why}`);
  }
  throw new StartError(`${path}: It is a folder, not a file.`);
}

async function imported(file: FileHandle, path: string, stop: AbortSignal): Promise<Imported> {
  let progress: Progress | undefined;
  let read = 0;
  async function* lines(): AsyncGenerator<string> {
    // From here on: starting the database is not the work that is waited for.
    progress = showProgress();
    for await (const line of linesOf(file.createReadStream({ autoClose: false }))) {
      stop.throwIfAborted();
      read += 1;
      progress.say(() => `Lines read: ${read}.`);
      yield line;
    }
  }
  const watch = (kept: number) => {
    stop.throwIfAborted();
    progress?.say(() => `Lines read: ${read}, posts kept: ${kept}.`);
  };
  try {
    return await withApp(async ({ deps }) => {
      const input = { name: basename(path), lines: lines(), watch };
      return (await perform(deps, system, importFile, input, { network: 'local' })) as Imported;
    });
  } catch (problem) {
    throw refusedAt(path, problem);
  } finally {
    progress?.end();
  }
}

/** What the file is refused for, as the one line that is printed. */
function refusedAt(path: string, problem: unknown): unknown {
  if (problem instanceof ImportError) return new StartError(`${path}: ${problem.message}`);
  if (!(problem instanceof Refusal)) return problem;
  const { line, field } = problem.params;
  const sentence = translator('en').why(problem.why);
  const { message } = new ImportError(Number(line), String(field), sentence);
  return new StartError(`${path}: ${message}`);
}

/** Ctrl-C takes everything back; a second one ends at once, which does too. */
async function whileStoppable<T>(work: (stop: AbortSignal) => Promise<T>): Promise<T> {
  const stop = new AbortController();
  const ask = () => stop.abort(new StartError('Stopped: nothing was imported.'));
  process.once('SIGINT', ask).once('SIGTERM', ask);
  try {
    return await work(stop.signal);
  } finally {
    process.off('SIGINT', ask).off('SIGTERM', ask);
  }
}
