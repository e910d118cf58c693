import { completionReport, findDiscussions } from '#modules/learning/index.server.ts';
import { system, type Person } from '#platform/actor.ts';
import { Refusal } from '#platform/verdict.ts';
import type { Settings } from '#settings';
import { openCast, type Cast } from '#tests/cast/cast.ts';
import { importFile, type Imported } from '../import-file.ts';
import { ImportError } from '../parse-error.ts';

export type Line = Record<string, unknown>;

/** Where a file was refused: `8 author`, and why. */
type Refused = { at: string; why: string };

export type Importing = Cast & {
  imports(lines: readonly (Line | string)[]): Promise<Imported>;
  refuses(lines: readonly (Line | string)[]): Promise<Refused>;
  reports(discussion: string, source?: string): ReturnType<typeof completionReport>;
  /** Everything that is in the tables of people and learning, down to untouched rows. */
  fingerprint(): Promise<Record<string, string>>;
  /** Does a use case by its name. */
  acts(person: Person, useCase: string, input: object): Promise<Record<string, unknown>>;
  asks(person: Cast['guest'] | Person, query: string, input?: object): Promise<unknown>;
};

/** A world into which files are imported. */
export async function openImporting(settings: Partial<Settings> = {}): Promise<Importing> {
  const cast = await openCast(settings);
  const imports = (lines: readonly (Line | string)[]) =>
    cast.as(system).does(importFile, { name: 'test.jsonl', lines: asLines(lines) });
  return {
    ...cast,
    imports,
    async refuses(lines) {
      try {
        await imports(lines);
      } catch (problem) {
        return whereOf(problem);
      }
      throw new Error('The file was taken.');
    },
    async reports(discussion, source) {
      const [found] = await findDiscussions({ tx: cast.db.as() }, discussion, source);
      return completionReport({ tx: cast.db.as() }, found?.id ?? '');
    },
    fingerprint: () => fingerprint(cast),
    async acts(person, name, input) {
      const useCase = cast.registry.useCases.get(name);
      if (useCase === undefined) throw new Error(`There is no ${name}.`);
      return (await cast.as(person).does(useCase, input)) as Record<string, unknown>;
    },
    async asks(person, name, input = {}) {
      const query = cast.registry.queries.get(name);
      if (query === undefined) throw new Error(`There is no ${name}.`);
      return (await cast.as(person).asks(query, input)) as unknown;
    },
  };
}

async function* asLines(lines: readonly (Line | string)[]): AsyncGenerator<string> {
  for (const line of lines) yield await Promise.resolve(asText(line));
}

const asText = (line: Line | string): string =>
  typeof line === 'string' ? line : JSON.stringify(line);

function whereOf(problem: unknown): Refused {
  if (problem instanceof ImportError)
    return { at: `${problem.line} ${problem.field ?? ''}`.trim(), why: problem.problem };
  if (!(problem instanceof Refusal)) throw problem;
  return {
    at: `${problem.params['line'] ?? ''} ${problem.params['field'] ?? ''}`,
    why: problem.why,
  };
}

async function fingerprint(cast: Cast): Promise<Record<string, string>> {
  const tables = await cast.sql<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname in ('accounts', 'learning', 'notifications') order by 1`,
  );
  const prints = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await cast.sql<{ print: string }>(
        `select count(*) || ' ' || md5(coalesce(string_agg(xmin::text || t::text, '' order by t::text), ''))
           as print from ${name} t`,
      );
      return [name, row?.print ?? ''] as const;
    }),
  );
  return Object.fromEntries(prints);
}
