import { z } from 'zod';
import { importMembers, membersOf } from '#modules/accounts/index.server.ts';
import type { MembersImported } from '#modules/accounts/import.contract.ts';
import { importProgrammes, knownImports } from '#modules/learning/index.server.ts';
import type { ImportReference, ProgrammesImported } from '#modules/learning/import.contract.ts';
import { useCase, type Ctx } from '#platform/use-case.ts';
import { Refusal } from '#platform/verdict.ts';
import { mayImport } from './import.policy.ts';
import { lockImports } from './lock.sql.ts';
import { parseImport, type ImportFile } from './parse.ts';
import type { KnownLookup } from './parse-references.ts';

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
  source: string;
  side: ImportFile['side'];
  members: MembersImported;
};

/** Throws `ImportError`, or `Refusal` with line and field: then nothing of the file is kept. */
export const importFile = useCase<never>()({
  name: 'admin.import',
  about:
    'Import members, programmes and posts from a file: all of it or nothing, and twice is once.',
  internal: true,
  input: ImportInput,
  async subject(ctx, { lines }) {
    await lockImports(ctx.tx);
    return parseImport(lines, lookUp(ctx));
  },
  may: mayImport,
  async run(ctx, { watch }, file): Promise<Imported> {
    if (file.side === 'teen' && !ctx.settings.TEEN_SIDE) {
      const params = { line: file.line, field: 'side' };
      throw new Refusal('conflict', 'side_is_off', { params });
    }
    const members = await importMembers(ctx.door(), file);
    const programmes = await importProgrammes(ctx.door(), file, watch);
    watch?.(file.posts.length);
    return { source: file.source, side: file.side, members, ...programmes };
  },
  power: ({ name }, file, out) => ({
    subjectKind: 'import',
    subjectId: file.source,
    reason: null,
    evidence: { file: name, ...out },
  }),
});

/** What was imported before, of all that a file names and does not hold. */
const lookUp =
  (ctx: Ctx<never>): KnownLookup =>
  async (source, wanted) => {
    const ids = wanted.filter(({ type }) => type === 'member').map(({ id }) => id);
    const people = await membersOf(ctx.door(), source, ids);
    const others = wanted.flatMap(({ type, id }): ImportReference[] =>
      type === 'member' ? [] : [{ type, id }],
    );
    return [
      ...[...people.keys()].map((id) => ({ type: 'member' as const, id })),
      ...(await knownImports(ctx.door(), source, others)),
    ];
  };
