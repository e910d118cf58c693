import { parseArgs } from 'node:util';

/** Wrong usage of the command line: exit code 2. */
export class UsageError extends Error {}

type Given = {
  positionals: string[];
  values: Record<string, string | undefined>;
  flags: ReadonlySet<string>;
  isHelp: boolean;
};

/** The arguments of a command: options that take a value, and `flags` that take none; what is not known is wrong usage. */
export function argumentsOf(
  args: string[],
  known: Record<string, { type: 'string' }>,
  flags: readonly string[] = [],
): Given {
  try {
    const options = {
      ...known,
      ...Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' }] as const)),
      help: { type: 'boolean', short: 'h' },
    } as const;
    const parsed = parseArgs({ args, options, allowPositionals: true });
    const given = Object.entries(parsed.values);
    const values = Object.fromEntries(
      given.flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])),
    );
    const said = new Set(given.flatMap(([name, value]) => (value === true ? [name] : [])));
    return {
      positionals: parsed.positionals,
      values,
      flags: said,
      isHelp: said.has('help'),
    };
  } catch (problem) {
    if (!(problem instanceof TypeError)) throw problem;
    throw new UsageError(`${problem.message.split('. ')[0]?.replace(/\.$/, '') ?? ''}.`);
  }
}
