import type { Side } from '#platform/actor.ts';
import { exportAll } from '#platform/export/export-all.ts';
import { writeNewFile } from '#platform/new-file.ts';
import { argumentsOf, UsageError } from './arguments.ts';
import { withApp, type Command } from './command.ts';
import { showProgress } from './progress.ts';
import { megabytes } from './tally.ts';

export const exportCommand: Command = {
  usage: 'export FILE.jsonl [--with-teens] [--force]',
  about: 'Write the whole community into a file that other programs can read.',
  async run(args) {
    const { positionals, flags, isHelp } = argumentsOf(args, {}, ['with-teens', 'force']);
    if (isHelp) return help();
    const [path, more] = positionals;
    if (path === undefined) throw new UsageError('Into which file?');
    if (more !== undefined) throw new UsageError(`"${more}" is too much: one file.`);
    const sides: Side[] = flags.has('with-teens') ? ['adult', 'teen'] : ['adult'];
    const done = await withApp(
      async ({ deps }) => {
        const progress = showProgress();
        let lines = 0;
        const { bytes } = await writeNewFile({ path, force: flags.has('force') }, async (file) => {
          const counts = await exportAll(deps, {
            sides,
            write: (text) => file.appendFile(text),
            watch: (so) => progress.say(() => `Lines written: ${sum(so)}.`),
          });
          lines = sum(counts);
        }).finally(() => progress.end());
        return `Exported into ${path}: ${lines} lines (${megabytes(bytes)}).\n${said(sides)}\n`;
      },
      { existing: true },
    );
    process.stdout.write(done);
    return 0;
  },
};

const sum = (counts: Record<string, number>): number =>
  Object.values(counts).reduce((all, one) => all + one, 0);

const said = (sides: readonly Side[]): string =>
  [
    'Whoever has the file reads what people wrote here, and under which names; it is not sealed.',
    sides.includes('teen')
      ? 'What young people wrote is in it.'
      : 'Nothing of the side of young people is in it.',
  ].join(' ');

function help(): number {
  process.stdout.write(`Usage: samovar ${exportCommand.usage}

${exportCommand.about} It shows one moment, as lines of JSON; the
place stays open. What stands in it, and what is left out, is in docs/export-format.md: what people read here, and
nothing of how they sign in, who wrote without a name, or what was taken back.

It is no backup: this place is made again of a backup alone.

  --with-teens      what stands on the side of young people, too
  --force           put it in place of a file of that name

Exit codes: 0 done, 1 refused with one line, 2 wrong usage.
`);
  return 0;
}
