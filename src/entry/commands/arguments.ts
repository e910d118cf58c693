import { parseArgs } from 'node:util';

/** Wrong usage of the command line: exit code 2. */
export class UsageError extends Error {}

type Given = { positionals: string[]; values: Record<string, string | undefined>; isHelp: boolean };

/** The arguments of a command whose options all take a value; what is not known is wrong usage. */
export function argumentsOf(args: string[], known: Record<string, { type: 'string' }>): Given {
  try {
    const options = { ...known, help: { type: 'boolean', short: 'h' } } as const;
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    const { help, ...rest } = values as { help?: boolean } & Record<string, string | undefined>;
    return { positionals, values: rest, isHelp: help === true };
  } catch (problem) {
    if (!(problem instanceof TypeError)) throw problem;
    throw new UsageError(`${problem.message.split('. ')[0]?.replace(/\.$/, '') ?? ''}.`);
  }
}
