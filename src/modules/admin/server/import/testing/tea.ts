import type { Line } from './importing.ts';

const FORMAT: Line = { type: 'format', name: 'samovar-import', version: 1 };
const members = ['Rosa', 'Ann', 'Ben', 'Cara'].map((name) => ({
  type: 'member',
  id: name.toLowerCase(),
  name,
}));
const SPACE: Line = { type: 'space', id: 'kitchen', name: 'The Kitchen' };
const PROGRAMME: Line = {
  type: 'programme',
  id: 'hosting',
  space: 'kitchen',
  title: 'Hosting well',
};
const COURSE: Line = {
  type: 'course',
  id: 'tea',
  programme: 'hosting',
  position: 1,
  title: 'Tea for all',
};
export const DISCUSSION: Line = {
  type: 'discussion',
  id: 'good-hosts',
  course: 'tea',
  position: 1,
  title: 'Good hosts',
  host: 'rosa',
  createdAt: '2026-01-05T08:00:00Z',
  body: 'Whom do you *like* to visit?',
  questions: ['What does a good host do?'],
  requires: { answer: true, repliesToPeers: 1 },
};

/** A post of the discussion on good hosts; `at` is an hour of one day. */
export const post = (
  id: string,
  author: string,
  at: number,
  body: string,
  parent?: string,
): Line => ({
  type: 'post',
  id,
  discussion: 'good-hosts',
  parent: parent ?? null,
  author,
  createdAt: `2026-01-06T${String(at).padStart(2, '0')}:00:00Z`,
  body,
});

export const POSTS: readonly Line[] = [
  post('p1', 'ann', 9, 'They ask once, and then they listen.'),
  post('p2', 'ben', 10, 'Question: What does a good host do?\n\nKeeps a chair free.'),
  post('p3', 'ben', 11, 'I like the asking once.', 'p1'),
];

type With = { format?: Line; people?: Line[]; discussion?: Line; posts?: readonly Line[] };

/** A small file: a host and three people, who talk about good hosts. Lines 1 to 9, then the posts. */
export const file = ({ format, people = [], discussion, posts = POSTS }: With = {}): Line[] => [
  { ...FORMAT, ...format },
  ...members,
  SPACE,
  PROGRAMME,
  COURSE,
  { ...DISCUSSION, ...discussion },
  ...posts,
  ...people,
];

/** The same file with some fields of one line changed. */
export const changed = (lines: readonly Line[], line: number, fields: Line): Line[] =>
  lines.map((one, i) => (i === line - 1 ? { ...one, ...fields } : one));
