import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import type { Readable } from 'node:stream';
import { screenText, type Setting, versions } from '#modules/safety/screening.index.server.ts';
import { StartError } from '#platform/embedded/start-error.ts';
import { argumentsOf, UsageError } from './arguments.ts';
import type { Command } from './command.ts';

export const safety: Command = {
  usage: 'safety screen [FILE]',
  about: 'Say of texts what the detectors find in them: JSON lines in, JSON lines out.',
  async run(args) {
    const { positionals, isHelp } = argumentsOf(args, {});
    if (isHelp) return help();
    const [what, path, more] = positionals;
    if (what !== 'screen') throw new UsageError('What? There is: screen.');
    if (more !== undefined) throw new UsageError(`"${more}" is too much.`);
    return screenLines(path === undefined ? process.stdin : await opened(path));
  },
};

function help(): number {
  process.stdout.write(`Usage: samovar ${safety.usage}

${safety.about}

Each line in: {"id", "text", "lang"?: "en" or "es", "role"?: "seeker" or "supporter",
  "context"?: what was said before: a text, or a list of texts or of {"role", "text"}}
Each line out: {"id", "risk", "riskOf", "riskScore", "abuse", "abuseScore", "contact",
  "contactSpans", "spam", "spamScore", "ms"}
From FILE, or from what is piped in. Nothing is kept, and nothing leaves this machine.
Detectors: ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version.replace(`${name}-`, '')}`)
    .join(', ')}
`);
  return 0;
}

async function opened(path: string): Promise<Readable> {
  const stream = createReadStream(path);
  try {
    await once(stream, 'open');
  } catch {
    throw new StartError(`${path} cannot be read.`);
  }
  return stream;
}

async function screenLines(input: Readable): Promise<number> {
  const { ORIGIN: origin } = process.env;
  const hosts = origin !== undefined && URL.canParse(origin) ? [new URL(origin).hostname] : [];
  let number = 0;
  let code = 0;
  // Whoever reads has seen enough (`| head`).
  process.stdout.on('error', (problem: NodeJS.ErrnoException) => {
    if (problem.code !== 'EPIPE') throw problem;
    process.exit(code);
  });
  warmUp();
  for await (const line of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (line.trim() === '') continue;
    const asked = askedIn(line);
    if (typeof asked === 'string') {
      process.stderr.write(`Line ${number}: ${asked}\n`);
      code = 1;
      continue;
    }
    const { id, text, setting } = asked;
    const before = performance.now();
    const { missing, ...found } = screenText(text, { ...setting, ours: { hosts } });
    const ms = Number((performance.now() - before).toFixed(3));
    if (missing.length > 0) {
      process.stderr.write(`Line ${number}: not all could be looked at (${missing.join(', ')}).\n`);
      code = 1;
    }
    if (!process.stdout.write(`${JSON.stringify({ id, ...found, ms })}\n`))
      await once(process.stdout, 'drain');
  }
  return code;
}

type Asked = { id: string | number | null; text: string; setting: Setting };

/** What a line asks about; or in a sentence why it cannot be read. */
function askedIn(line: string): Asked | string {
  let given: unknown;
  try {
    given = JSON.parse(line.replace(/^\uFEFF/u, ''));
  } catch {
    return 'this is no JSON.';
  }
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    return 'this is no object with "id" and "text".';
  const { id, text, lang, role, context } = given as Record<string, unknown>;
  if (typeof text !== 'string') return '"text" is missing, or is no text.';
  return {
    id: typeof id === 'string' || typeof id === 'number' ? id : null,
    text,
    setting: {
      lang: lang === 'en' || lang === 'es' ? lang : undefined,
      role: typeof role === 'string' && Object.hasOwn(roles, role) ? roles[role] : undefined,
      before: linesOf(context),
    },
  };
}

const roles: Record<string, 'seeker' | 'supporter'> = {
  ...{ seeker: 'seeker', member: 'seeker', user: 'seeker' },
  ...{ supporter: 'supporter', listener: 'supporter', volunteer: 'supporter' },
};

function linesOf(context: unknown): string[] {
  const all: unknown[] = Array.isArray(context) ? context : [context];
  return all.flatMap((one) => {
    const text = typeof one === 'object' && one !== null && 'text' in one ? one.text : one;
    return typeof text === 'string' ? [text] : [];
  });
}

/** So that the first line takes no longer than the others: what has not run yet is slow. */
function warmUp(): void {
  const lines = [
    'I don’t know what to do any more. Do you feel the same? My sister called me yesterday.',
    'or +44 7700 900142, 612 34 56 78, (415) 555 0132',
    'mail me at fox (at) example.com or call 07700 900 142, you idiot! win a FREE prize now',
  ];
  for (let round = 0; round < 60; round += 1) for (const line of lines) screenText(line);
}
