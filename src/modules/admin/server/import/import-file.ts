import { z } from 'zod';
import { erasedOf, importMembers, membersOf } from '#modules/accounts/index.server.ts';
import type { MembersImported } from '#modules/accounts/import.contract.ts';
import { importProgrammes, knownImports } from '#modules/learning/index.server.ts';
import type { ImportCounts } from '../../imports.contract.ts';
import type { ImportReference, ProgrammesImported } from '#modules/learning/import.contract.ts';
import { onlySystem } from '#platform/actor.policy.ts';
import { takeLock } from '#platform/db/locks.sql.ts';
import { useCase, type Ctx } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { parseImport, type ImportFile } from './parse.ts';
import type { KnownLookup } from './parse-references.ts';
import type { AdminTables } from '../tables.ts';
import { insertImport } from '../imports/imports.sql.ts';
import { withoutErased } from './without-erased.rules.ts';

type Lines = AsyncIterable<string>;
type Watch = (kept: number) => void;

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
const ImportInput = z.strictObject({
  /** What the file is called, for the audit. */
  name: z.string(),
  lines: z.custom<Lines>((value) => isObject(value) && Symbol.asyncIterator in value),
  /** Told how many posts are kept so far; what it throws ends the import. */
  watch: z.custom<Watch>((value) => typeof value === 'function').optional(),
});

export type Imported = ProgrammesImported & {
  /** By which it is taken back; null where nothing was new. */
  id: string | null;
  source: string;
  side: ImportFile['side'];
  members: MembersImported;
};

/** Throws `ImportError`, or `Refusal` with line and field: then nothing of the file is kept. */
export const importFile = useCase<AdminTables>()({
  name: 'admin.import',
  about:
    'Import members, programmes and posts from a file: all of it or nothing, and twice is once.',
  internal: true,
  input: ImportInput,
  async subject(ctx, { lines }) {
    // Another import waits until this one is through.
    await takeLock(ctx.tx, 'admin.import');
    return staying(ctx, await parseImport(lines, lookUp(ctx)));
  },
  may: onlySystem,
  async run(ctx, { name, watch }, file): Promise<Imported> {
    if (file.side === 'teen' && !ctx.settings.TEEN_SIDE) {
      const params = { line: file.line, field: 'side' };
      throw new Refusal('conflict', 'side_is_off', { params });
    }
    const importId = ctx.newId();
    const run = { ...file, importId };
    const members = await importMembers(ctx.as(), run);
    const programmes = await importProgrammes(ctx.as(), run, watch);
    watch?.(file.posts.length);
    const { source, side } = file;
    const counts = addedBy(members, programmes);
    const isKept = Object.values(counts).some((added) => added > 0);
    if (isKept)
      await insertImport(ctx.tx, {
        id: importId,
        source,
        side,
        fileName: name,
        at: ctx.now,
        counts,
      });
    return { id: isKept ? importId : null, source, side, members, ...programmes };
  },
  power: ({ name }, file, out) => ({
    subjectKind: 'import',
    subjectId: file.source,
    reason: null,
    evidence: { file: name, ...out },
  }),
});

const addedBy = (members: MembersImported, brought: ProgrammesImported): ImportCounts => ({
  members: members.added,
  programmes: brought.programmes.added,
  courses: brought.courses.added,
  discussions: brought.discussions.added,
  posts: brought.posts.added,
  completions: brought.completions,
});

/** The file without people who were erased here since. */
async function staying(ctx: Ctx<AdminTables>, file: ImportFile): Promise<ImportFile> {
  const { source, members, discussions, posts } = file;
  const named = [
    ...members.map(({ id }) => id),
    ...discussions.flatMap(({ host }) => host ?? []),
    ...posts.map(({ author }) => author),
  ];
  const erased = await erasedOf(ctx.tx, source, [...new Set(named)]);
  if (erased.size === 0) return file;
  const theirs = posts.filter(({ author }) => erased.has(author));
  const gaps = await knownImports(
    ctx.as(),
    source,
    theirs.map(({ id }) => ({ type: 'post', id })),
  );
  return withoutErased(file, erased, new Set(gaps.map(({ id }) => id)));
}

/** What was imported before, of all that a file names and does not hold. */
const lookUp =
  (ctx: Ctx<AdminTables>): KnownLookup =>
  async (source, wanted) => {
    const ids = wanted.filter(({ type }) => type === 'member').map(({ id }) => id);
    const people = await membersOf(ctx.tx, source, ids);
    const others = wanted.flatMap(({ type, id }): ImportReference[] =>
      type === 'member' ? [] : [{ type, id }],
    );
    // Who was erased is known, too: a file that goes on may still name them.
    const erased = await erasedOf(ctx.tx, source, ids);
    return [
      ...[...new Set([...people.keys(), ...erased])].map((id) => ({ type: 'member' as const, id })),
      ...(await knownImports(ctx.as(), source, others)),
    ];
  };
