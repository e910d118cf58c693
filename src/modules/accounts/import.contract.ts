import type { Side } from '#platform/actor.ts';

/** A person as an import file names them, and the line that says so. */
export type ImportedMember = { id: string; name: string; line: number };

/** The members of an import file. `line` is the one that names its source and side; what it adds bears `importId`. */
export type MembersImport = {
  importId: string;
  source: string;
  side: Side;
  line: number;
  members: readonly ImportedMember[];
};

export type MembersImported = {
  added: number;
  known: number;
  /** New people whose name is another's here, or nobody's to take: they keep it, and have no sign-in by it. */
  setApart: number;
};

/** Whom an id of a source stands for. */
export type KnownMember = { personaId: string; side: Side };
