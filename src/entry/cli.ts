import { isDatabaseGone } from '#platform/db/trouble.ts';
import { StartError } from '#platform/embedded/start-error.ts';
import { UsageError } from './commands/arguments.ts';
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
    process.stderr.write(`${sentenceOf(problem)}\n`);
    return 1;
  }
}

/** What an operator can do something about is one sentence; anything else is a bug and shows itself. */
function sentenceOf(problem: unknown): string {
  if (problem instanceof StartError) return problem.message;
  if (isDatabaseGone(problem))
    return 'The database cannot be reached: look at DATABASE_URL, and whether it runs.';
  const code = (problem as { code?: unknown } | null)?.code;
  if (code === '28P01' || code === '28000')
    return 'The database does not let this role in: look at DATABASE_URL.';
  if (code === '3D000') return 'The database that DATABASE_URL names does not exist.';
  if (code === '42P01' || code === '3F000')
    return 'The database has not been migrated: npm run samovar -- migrate.';
  return (problem as Error).stack ?? String(problem);
}

process.exitCode = await main(process.argv.slice(2));
