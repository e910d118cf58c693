import type { Side } from '#platform/actor.ts';

/** What an import file says of programmes and what was posted there; each with its line. */
export type ImportedSpace = { id: string; name: string; line: number };
export type ImportedProgramme = {
  id: string;
  space: string;
  title: string;
  /** What it is written in; where nothing is said, the first language of the place. */
  language?: string | undefined;
  line: number;
};
export type ImportedCourse = {
  id: string;
  programme: string;
  position: number;
  title: string;
  line: number;
};
export type ImportedDiscussion = {
  id: string;
  course: string;
  position: number;
  title: string;
  /** Null: somebody who was erased here. */
  host: string | null;
  createdAt: Date;
  body: string;
  questions: string[];
  requires: { answer: boolean; repliesToPeers: number };
  line: number;
};
export type ImportedPost = {
  id: string;
  discussion: string;
  parent: string | null;
  author: string;
  createdAt: Date;
  body: string;
  line: number;
};

/**
 * `line` is the one that names source and side; posts stand in the order in which they arrived. What it adds bears
 * `importId`.
 */
export type ProgrammesImport = {
  importId: string;
  source: string;
  side: Side;
  line: number;
  spaces: readonly ImportedSpace[];
  programmes: readonly ImportedProgramme[];
  courses: readonly ImportedCourse[];
  discussions: readonly ImportedDiscussion[];
  posts: readonly ImportedPost[];
};

export type Tally = { added: number; known: number };
export type ProgrammesImported = {
  programmes: Tally;
  courses: Tally;
  discussions: Tally;
  posts: Tally;
  /** Who was found to have completed a discussion, and had not before. */
  completions: number;
};

/** An object that a file may name without holding it. */
export type ImportReference = {
  type: 'space' | 'programme' | 'course' | 'discussion' | 'post';
  id: string;
};
/** One that was imported before; of a post, also the discussion that it stands in. */
export type KnownImport = ImportReference & { discussion?: string };
