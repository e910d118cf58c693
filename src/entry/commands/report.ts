import {
  completionReport,
  findDiscussions,
  reportAsCsv,
  reportAsTable,
} from '#modules/learning/index.server.ts';
import { StartError } from '#platform/embedded/start-error.ts';
import { argumentsOf, UsageError } from './arguments.ts';
import { withApp, type Command } from './command.ts';

type CompletionReport = NonNullable<Awaited<ReturnType<typeof completionReport>>>;

const formats: Record<string, (report: CompletionReport) => string> = {
  json: (report) => `${JSON.stringify(report, null, 2)}\n`,
  csv: reportAsCsv,
  table: reportAsTable,
};
const options = {
  discussion: { type: 'string' },
  source: { type: 'string' },
  format: { type: 'string' },
} as const;

export const report: Command = {
  usage: 'report completion --discussion ID [--source NAME] [--format json|csv|table]',
  about: 'Say who completed a discussion, and what each post counted as.',
  async run(args) {
    const { positionals, values, isHelp } = argumentsOf(args, options);
    if (isHelp) return help();
    const [what, ...more] = positionals;
    if (what !== 'completion') throw new UsageError('Which report? There is: completion.');
    if (more[0] !== undefined) throw new UsageError(`"${more[0]}" is too much.`);
    const { discussion, source, format = 'table' } = values;
    if (discussion === undefined)
      throw new UsageError('Which discussion? Name it by --discussion.');
    const write = Object.hasOwn(formats, format) ? formats[format] : undefined;
    if (write === undefined) throw new UsageError(`"${format}" is none of json, csv and table.`);
    process.stdout.write(write(await read(discussion, source)));
    return 0;
  },
};

function help(): number {
  process.stdout.write(`Usage: samovar ${report.usage}

${report.about}

  --discussion ID   as it was imported, or as it is here
  --source NAME     where it was imported from, if several have that id
  --format          table (for the eyes; unless you say), csv (for a spreadsheet), or json,
                    which alone says of every post what it counted as
`);
  return 0;
}

const read = (id: string, source: string | undefined): Promise<CompletionReport> =>
  withApp(
    async ({ deps }) => {
      const found = await findDiscussions({ tx: deps.db.as() }, id, source);
      if (found.length > 1) {
        const sources = found.map((one) => one.source).join(', ');
        throw new StartError(
          `Several have the id ${JSON.stringify(id)}: say which by --source (${sources}).`,
        );
      }
      const made = found[0] && (await completionReport({ tx: deps.db.as() }, found[0].id));
      if (made === undefined) throw new StartError(`There is no discussion ${JSON.stringify(id)}.`);
      return made;
    },
    { existing: true },
  );
