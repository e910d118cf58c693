import { everybody } from '#modules/accounts/index.server.ts';
import { dutyKinds } from '#modules/leading/contract.ts';
import { titleOfPlace } from '#modules/leading/index.server.ts';
import { StartError } from '#platform/embedded/start-error.ts';
import { originServed } from '#platform/setup-notes.ts';
import { servedAt } from '#platform/setup-notes.sql.ts';
import { Refusal } from '#platform/verdict.ts';
import type { App } from '../app.ts';
import { argumentsOf, UsageError } from './arguments.ts';
import { asking, doing } from './calls.ts';
import { withApp, type Command } from './command.ts';

const options = {
  search: { type: 'string' },
  page: { type: 'string' },
  format: { type: 'string' },
  scope: { type: 'string' },
  reason: { type: 'string' },
  months: { type: 'string' },
} as const;
type Options = Partial<Record<keyof typeof options, string>>;

const PAGE = 50;
const NO_REASON = 'Done on the command line.';

export const person: Command = {
  usage: 'person list|reset|give|end|clear|unclear … (person --help)',
  about:
    'Find people, let one back in, give and end duties and clearances, from the machine itself.',
  async run(args) {
    const { positionals, values, isHelp } = argumentsOf(args, options);
    if (isHelp) return help();
    const [what = '', ...named] = positionals;
    const act = Object.hasOwn(acts, what) ? acts[what] : undefined;
    if (act === undefined)
      throw new UsageError('What? There is: list, reset, give, end, clear and unclear.');
    const { wants, does } = act;
    if (named.length !== wants.length)
      throw new UsageError(`"person ${what}" wants ${wants.join(' and ') || 'nothing more'}.`);
    const known = new Set<string>(act.takes);
    const odd = Object.keys(values).find((name) => !known.has(name));
    if (odd !== undefined) throw new UsageError(`"person ${what}" knows no --${odd}.`);
    const work = (app: App) => does(app, named, values).catch(inWords);
    process.stdout.write(await withApp(work, { existing: true }));
    return 0;
  },
};

type Act = {
  wants: readonly string[];
  takes: readonly (keyof Options)[];
  does(app: App, named: readonly string[], options: Options): Promise<string>;
};

const acts: Readonly<Record<string, Act>> = {
  list: {
    wants: [],
    takes: ['search', 'page', 'format'],
    does: (app, _named, said) => list(app, said),
  },
  reset: {
    wants: ['the id of a person'],
    takes: ['reason'],
    async does(app, [id = ''], { reason = NO_REASON }) {
      const made = await doing(app, 'accounts.help_in', { person: id, reason });
      const until = made.expiresAt.toISOString();
      const origin = originServed(app.settings, await servedAt(app.deps.db.read()));
      const link = `${origin}/recover/link?key=${made.key}`;
      const codes = made.endsCodes
        ? 'Their one-time codes end with it, too; they are told, and can turn them on again.\n'
        : '';
      return `${link}\nGive it to ${made.name} yourself. It works once, until ${until}; all their sessions end then.\n${codes}`;
    },
  },
  give: {
    wants: ['the id of a person', `a duty (${dutyKinds.join(', ')})`],
    takes: ['scope', 'reason'],
    async does(app, [id = '', kind = ''], { scope, reason = NO_REASON }) {
      const duty = dutyKinds.find((one) => one === kind);
      if (duty === undefined)
        throw new UsageError(`"${kind}" is no duty. There are: ${dutyKinds.join(', ')}.`);
      const given = await doing(app, 'leading.grant_duty', {
        ...{ person: id, kind: duty, scope: scope ?? null, reason },
      });
      const held = await heldAs(app, given.duty);
      return `${held}, from now on. They are told, and everybody who runs the place.\nIt ends by: samovar person end ${given.duty}\n`;
    },
  },
  end: {
    wants: ['the id of a duty'],
    takes: ['reason'],
    async does(app, [duty = ''], { reason = NO_REASON }) {
      const held = await heldAs(app, duty);
      await doing(app, 'leading.end_duty', { duty, reason });
      return `Ended: ${held}. They are told, and everybody who runs the place.\n`;
    },
  },
  clear: {
    wants: ['the id of a person'],
    takes: ['months', 'reason'],
    async does(app, [id = ''], { months, reason = NO_REASON }) {
      const asked = { person: id, reason, ...(months !== undefined && { months }) };
      const { expiresAt } = await doing(app, 'leading.grant_clearance', asked);
      return `Cleared for work among young people until ${dayOf(expiresAt)}. They are told, and everybody who runs the place.\n`;
    },
  },
  unclear: {
    wants: ['the id of a clearance'],
    takes: ['reason'],
    async does(app, [clearance = ''], { reason = NO_REASON }) {
      const { clearances } = await asking(app, 'leading.duties', {});
      const held = clearances.find(({ id }) => id === clearance);
      await doing(app, 'leading.end_clearance', { clearance, reason });
      return `Ended: ${held?.name ?? 'somebody'}, cleared for work among young people. They are told, and everybody who runs the place.\n`;
    },
  },
};

async function list(app: App, { search = '', page = '1', format = 'table' }: Options) {
  if (!/^[1-9]\d{0,6}$/.test(page)) throw new UsageError(`"${page}" is no page.`);
  if (format !== 'table' && format !== 'json')
    throw new UsageError(`"${format}" is none of table and json.`);
  const skip = (Number(page) - 1) * PAGE;
  const found = await everybody(app.deps.db.as(), { search, skip, limit: PAGE + 1 });
  const { duties, clearances } = await asking(app, 'leading.duties', {});
  const people = found.slice(0, PAGE).map((one) => ({
    ...one,
    duties: duties
      .filter(({ person: holder }) => holder === one.id)
      .map(({ id, kind, scope }) => ({ id, duty: kind, scope })),
    clearances: clearances
      .filter(({ person: holder }) => holder === one.id)
      .map(({ id, expiresAt }) => ({ id, until: dayOf(expiresAt) })),
  }));
  if (format === 'json') return `${JSON.stringify(people, null, 2)}\n`;
  const scopes = [...new Set(people.flatMap((one) => one.duties.map(({ scope }) => scope)))];
  const places = new Map<string | null, string>();
  for (const scope of scopes) places.set(scope, scope ? ` ${await placeOf(app, scope)}` : '');
  const lines = people.map((one) =>
    [
      ...[one.id, one.name, one.side, dayOf(one.since)],
      one.canSignIn ? 'can sign in' : 'has no way in',
      ...one.duties.map(({ id, duty, scope }) => `${duty}${places.get(scope) ?? ''} (${id})`),
      ...one.clearances.map(({ id, until }) => `cleared until ${until} (${id})`),
    ].join('  '),
  );
  if (found.length > PAGE) lines.push(`More: --page ${Number(page) + 1}`);
  return lines.length === 0 ? 'Nobody.\n' : `${lines.join('\n')}\n`;
}

/** A duty as it is said back: who holds it, what it is, and where. */
async function heldAs(app: App, duty: string): Promise<string> {
  const { duties } = await asking(app, 'leading.duties', {});
  const held = duties.find(({ id }) => id === duty);
  if (held === undefined) return `${duty}`;
  return `${held.name}, ${held.kind} ${await placeOf(app, held.scope)}`;
}

/** Where a duty is held. */
async function placeOf({ deps, registry }: App, scope: string | null): Promise<string> {
  if (scope === null) return 'everywhere';
  const title = await titleOfPlace({ tx: deps.db.read(), registry }, scope);
  return title === undefined ? `of ${scope}, which is there no more` : `of “${title}”`;
}

const dayOf = (at: Date): string => at.toISOString().slice(0, 10);

const sentences: Readonly<Record<string, string>> = {
  not_found:
    'There is nobody, no duty and no clearance with that id (both are held by adults alone).',
  last_operator_stays:
    'Nobody else runs this place: give somebody else the duty of operator first, then this can end.',
  duty_held_already: 'They hold this duty already.',
  cleared_already:
    'They are cleared for as long already: "samovar person list" says until when. Give more --months, or leave it.',
  ends_by_itself: 'This ends by itself, as soon as somebody else moderates everywhere.',
};

/** What is wrong with what was given. */
const fieldSentences: Readonly<Record<string, string>> = {
  person: 'That is no id of a person: "samovar person list" prints them.',
  duty: 'That is no id of a duty: "samovar person list" prints them.',
  scope:
    'There is no programme and no space with that id: leave --scope out for a duty everywhere, or give the id of one.',
  clearance: 'That is no id of a clearance: "samovar person list" prints them.',
  months: 'A clearance is for a number of months between 1 and 36.',
  reason: 'The reason is too long, or holds nothing that can be read.',
};

/** A refusal in one line: exit code 1. */
function inWords(problem: unknown): never {
  if (!(problem instanceof Refusal)) throw problem;
  const [[field, why] = []] = Object.entries(problem.fields);
  const said = fieldSentences[field ?? ''] ?? sentences[problem.why] ?? sentences[problem.code];
  throw new StartError(said ?? `Refused: ${field ? `${field}: ${why}` : problem.why}.`);
}

function help(): number {
  process.stdout.write(`Usage:
  samovar person list [--search TEXT] [--page N] [--format table|json]
  samovar person reset PERSON [--reason TEXT]
  samovar person give PERSON ${dutyKinds.join('|')} [--scope ID] [--reason TEXT]
  samovar person end DUTY [--reason TEXT]
  samovar person clear PERSON [--months N] [--reason TEXT]
  samovar person unclear CLEARANCE [--reason TEXT]

${person.about} Whatever is done is in the audit, and whom
it concerns is told, with the reason, and so is everybody who runs the place. PERSON, DUTY and CLEARANCE are ids,
as list prints them.

  list     people by name, ${PAGE} a page, with the duties and clearances they hold
  reset    print a link for once, by which somebody sets a new password; one-time codes end with it
  give     give a duty: everywhere, or for the programme or space that --scope names
  end      end a duty
  clear    say that somebody was checked for work among young people (12 months, or --months)
  unclear  end a clearance

Exit codes: 0 done, 1 refused with one line, 2 wrong usage.
`);
  return 0;
}
