import type { ReadTx } from '../db/database.ts';
import type { Ctx, ReadCtx } from '../use-case.ts';

/** Somebody in full: the account, and every name it goes by. */
export type Who = {
  accountId: string;
  personaIds: readonly string[];
  names: readonly string[];
  email: string | null;
};

/** Dates are shown in the reader's way, the rest as it is; a column with nothing in it is left out. */
export type Cell = string | number | boolean | Date | null;

/** One table of an archive. `key` and the names of columns are messages: `export.<key>`, `export_column.<name>`. */
export type Section = { key: string; rows: readonly Record<string, Cell>[] };

/** A text or a picture that goes into the archive as a file of its own; what is large is read when its turn comes. */
export type ArchiveFile = {
  path: string;
  content: string | Uint8Array | ((tx: ReadTx<never>) => Promise<Uint8Array>);
};

export type Exported = { sections: readonly Section[]; files?: readonly ArchiveFile[] };

/** Somebody who is being erased. */
export type Parting = {
  who: Who;
  /** `remove`: the words go too. `keep`: they stay, without a name. */
  posts: 'remove' | 'keep';
  /** Known to this erasure alone, and forgotten with it: what stand-ins are made of. */
  salt: string;
};

/**
 * One kind of trace. `run` erases at most `AT_ONCE` rows and says how many; it is asked again until
 * that are fewer, each time in a transaction of its own. Killed anywhere it goes on from there: what is
 * gone is not found again.
 */
export type EraseStep = {
  /** The table, for the report. */
  table: string;
  run(ctx: Ctx<never>, parting: Parting): Promise<number>;
};

export const AT_ONCE = 500;

/** What a module knows of a person: how it is taken along, and how it is erased, in this order. */
export type Personal = {
  exportOf(ctx: ReadCtx<never>, who: Who): Promise<Exported>;
  erase: readonly EraseStep[];
};
