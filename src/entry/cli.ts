import { StartError } from '#platform/embedded/start-error.ts';
import { UsageError } from './commands/usage-error.ts';
import { commands } from './commands/index.ts';

/** `samovar COMMAND`. Exit codes: 0 done, 1 refused with one clear line, 2 wrong usage. */
async function main([name = 'help', ...rest]: string[]): Promise<number> {
  const load = commands[name];
  if (load === undefined) {
    process.stderr.write(
      `There is no command "${name}". Known: ${Object.keys(commands).join(', ')}.\n`,
    );
    return 2;
  }
  const command = await load();
  try {
    return await command.run(rest);
  } catch (problem) {
    if (problem instanceof UsageError) {
      process.stderr.write(`${problem.message}\nUsage: samovar ${command.usage}\n`);
      return 2;
    }
    if (
      problem instanceof StartError ||
      (problem instanceof Error && problem.name === 'ImportError')
    ) {
      process.stderr.write(`${problem.message}\n`);
      return 1;
    }
    process.stderr.write(`${(problem as Error).stack ?? String(problem)}\n`);
    return 1;
  }
}

process.exitCode = await main(process.argv.slice(2));
