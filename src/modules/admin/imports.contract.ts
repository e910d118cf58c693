import { z } from 'zod';
import { IdCursor, Limit } from '#platform/paged.contract.ts';
import type { Side } from '#platform/actor.ts';
import { port } from '#platform/port.contract.ts';
import { Reason } from '#platform/text.contract.ts';
import type { Ctx, ReadCtx } from '#platform/use-case.ts';
import type { Verdict } from '#platform/verdict.ts';

/** What an import added, by sort. */
export type ImportCounts = {
  /** People. */
  members: number;
  /** Programmes. */
  programmes: number;
  /** Courses of programmes. */
  courses: number;
  /** Steps that are discussions. */
  discussions: number;
  /** Posts in discussions. */
  posts: number;
  /** How often somebody was found to have done a step. */
  completions: number;
};

export const Imports = z.strictObject({ after: IdCursor, limit: Limit(30) });

/** Whether it may be taken back: a later one of its source that still stands is taken back first. */
export type ImportStands = 'stands' | 'later_stands' | 'taken_back';

export type ImportRow = {
  id: string;
  /** Where the file comes from, as it says. */
  source: string;
  side: Side;
  /** What the file was called. */
  fileName: string;
  at: Date;
  /** What it added then. */
  counts: ImportCounts;
  /** Whether it may be taken back as far as other imports go. */
  stands: ImportStands;
  /** When it was taken back. */
  takenBackAt: Date | null;
  /** Who took it back; null: nobody did, or it was done on the machine. */
  takenBackBy: string | null;
};

export type ImportsView = {
  /** The newest first. */
  imports: ImportRow[];
  next: string | null;
};

export const OneImport = z.strictObject({
  /** The id of an import, as the list gives it. */
  import: z.uuid('import_unknown'),
});
export const TakeBackImport = OneImport.extend({ reason: Reason });

/** What others built on it since: as long as there is any of it, the import stays. */
export const standsAgainst = [
  ...(['later', 'claimed', 'left', 'posts', 'taking_part', 'marked', 'nudged'] as const),
  ...(['authored', 'duties', 'cleared', 'awarded', 'mentioned', 'reported'] as const),
] as const;

export type Against = {
  /** What others did that keeps it. */
  why: (typeof standsAgainst)[number];
  /** How many of them there are. */
  count: number;
  /** Some of them, to be looked at. */
  where: { title: string; link: string }[];
};

/** What is there now of what it added, and what of others goes along with it. */
export type ImportGoes = ImportCounts & {
  /** Links by which its people could claim their accounts. */
  links: number;
  /** Hearts of others on its posts. */
  hearts: number;
  /** Bookmarks of others on its posts. */
  bookmarks: number;
};

export type ImportView = ImportRow & {
  /** What would go now. */
  goes: ImportGoes;
  /** What keeps it: empty where nothing does. */
  against: Against[];
  can: { takeBack: Verdict };
};

export type ImportTakenBack = {
  /** What went. */
  went: ImportGoes;
};

/** What a module has of an import: asked of all, and taken back of whoever stands on others first. */
type PartOfImport = {
  goes?(ctx: ReadCtx<never>, importId: string): Promise<Partial<ImportGoes>>;
  /** What stands against taking it back, in words of this module. */
  against(ctx: ReadCtx<never>, importId: string): Promise<Against[]>;
  /** Nobody builds on it from here on until it is over. */
  hold?(ctx: Ctx<never>, importId: string): Promise<void>;
  takeBack?(ctx: Ctx<never>, importId: string): Promise<void>;
};
export const partOfImport = port<PartOfImport>('admin.part_of_import', 'many');

/** How many of a reason are named. */
export const MOST_SHOWN = 5;

/** One of those that stand against it, and how many of its reason there are in all. */
export type Standing = { title: string; link: string; count: number };

/** A reason, where there is anything of it. */
export const against = (why: Against['why'], found: readonly Standing[]): Against[] =>
  found.slice(0, 1).map(({ count }) => ({
    ...{ why, count },
    where: found.map(({ title, link }) => ({ title, link })),
  }));
