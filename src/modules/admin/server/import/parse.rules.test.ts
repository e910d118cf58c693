import fc from 'fast-check';
import { createReadStream, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseImport, type ImportFile } from './parse.ts';
import { ImportError } from './parse-error.ts';
import { linesOf } from './parse-lines.ts';
import type { KnownLookup, Reference } from './parse-references.ts';

const TWIN = 'tests/fixtures/import/kind-hosts.jsonl';

type Fields = Record<string, unknown>;
const FORMAT: Fields = { type: 'format', name: 'samovar-import', version: 1 };
const WORLD: Fields[] = [
  { type: 'member', id: 'rosa', name: 'Rosa' },
  { type: 'member', id: 'ann', name: 'Ann' },
  { type: 'space', id: 's', name: 'Hosts' },
  { type: 'programme', id: 'g', space: 's', title: 'Hosting' },
  { type: 'course', id: 'c', programme: 'g', position: 1, title: 'Tea' },
];
const DISCUSSION: Fields = {
  type: 'discussion',
  id: 'd',
  course: 'c',
  position: 1,
  title: 'Good hosts',
  host: 'rosa',
  createdAt: '2026-05-01T09:00:00Z',
  body: 'What we think of hosts',
  questions: ['What does a good host do?'],
  requires: { answer: true, repliesToPeers: 2 },
};
const POST: Fields = {
  type: 'post',
  id: 'p',
  discussion: 'd',
  parent: null,
  author: 'ann',
  createdAt: '2026-05-02T11:30:00.5+02:00',
  body: 'Listens',
};
const FILE = [FORMAT, ...WORLD, DISCUSSION, POST];

const lines = (objects: readonly Fields[]): string[] => objects.map((o) => JSON.stringify(o));
const parse = (objects: readonly Fields[], known?: KnownLookup): Promise<ImportFile> =>
  parseImport(lines(objects), known);

/** The place and the problem of a refusal, or null when the file is taken. */
const refusal = async (file: Promise<ImportFile>): Promise<string | null> => {
  try {
    await file;
    return null;
  } catch (error) {
    if (error instanceof ImportError) return error.message;
    throw error;
  }
};

const without = (object: Fields, field: string): Fields =>
  Object.fromEntries(Object.entries(object).filter(([key]) => key !== field));

test('a file is read into its objects, each with its line', async () => {
  const file = await parse(FILE);
  expect(file).toMatchObject({ source: 'default', side: 'adult' });
  expect(file.members.map(({ id, line }) => [id, line])).toEqual([
    ['rosa', 2],
    ['ann', 3],
  ]);
  expect(file.spaces).toEqual([{ type: 'space', id: 's', name: 'Hosts', line: 4 }]);
  expect(file.programmes).toEqual([{ ...WORLD[3], line: 5 }]);
  expect(file.courses).toEqual([{ ...WORLD[4], line: 6 }]);
  expect(file.discussions).toEqual([
    { ...DISCUSSION, createdAt: new Date(Date.UTC(2026, 4, 1, 9)), line: 7 },
  ]);
  expect(file.posts).toEqual([
    { ...POST, createdAt: new Date(Date.UTC(2026, 4, 2, 9, 30, 0, 500)), line: 8 },
  ]);
});

test('the twin of a real thread is read from its file, piece by piece', async () => {
  const file = await parseImport(linesOf(createReadStream(TWIN, { highWaterMark: 7 })));
  const whole = await parseImport(readFileSync(TWIN, 'utf8').split('\n'));
  expect(file).toEqual(whole);
  expect(file.members).toHaveLength(15);
  expect(new Set(file.posts.map(({ author }) => author)).size).toBe(14);
});

test('the format line may name a source and a side', async () => {
  const [, ...rest] = FILE;
  const file = await parse([{ ...FORMAT, source: 'old-forum', side: 'teen' }, ...rest]);
  expect(file).toMatchObject({ source: 'old-forum', side: 'teen' });
});

test('what may be left out has a kind default', async () => {
  const discussion = without(without(DISCUSSION, 'requires'), 'body');
  const file = await parse([FORMAT, ...WORLD, discussion, without(POST, 'parent')]);
  expect(file.discussions[0]).toMatchObject({
    body: '',
    requires: { answer: true, repliesToPeers: 1 },
  });
  expect(file.posts[0]?.parent).toBeNull();
});

test('line ends of any system, a byte order mark and blank lines are taken', async () => {
  const bytes = Buffer.from('\ufeff' + lines(FILE).join('\r\n') + '\r\n\r\n');
  expect((await parseImport(linesOf([bytes]))).posts[0]?.line).toBe(8);
  expect((await parseImport(['\ufeff' + lines(FILE)[0]])).posts).toEqual([]);
});

test('a post may hold the line ends that are none in JSON', async () => {
  const body = 'one\u2028two';
  const bytes = Buffer.from(lines([FORMAT, ...WORLD, DISCUSSION, { ...POST, body }]).join('\n'));
  expect((await parseImport(linesOf([bytes]))).posts[0]?.body).toBe(body);
});

test('objects may name each other in any order, and posts keep theirs', async () => {
  const reply: Fields = { ...POST, id: 'reply', parent: 'p' };
  const [format, ...rest] = [...FILE, reply];
  await fc.assert(
    fc.asyncProperty(
      fc.shuffledSubarray(rest, { minLength: rest.length, maxLength: rest.length }),
      async (shuffled) => {
        const file = await parse([format ?? {}, ...shuffled]);
        const posts = shuffled.filter(({ type }) => type === 'post');
        expect(file.posts.map(({ id }) => id)).toEqual(posts.map(({ id }) => id));
      },
    ),
    { numRuns: 30 },
  );
});

describe('a grown file', () => {
  const grown = [FORMAT, { ...POST, id: 'p2', parent: 'p' }];

  test('may name what was imported before, and asks for it once', async () => {
    const asked: [string, readonly Reference[]][] = [];
    const file = await parse([{ ...FORMAT, source: 'forum' }, ...grown.slice(1)], (...wanted) => {
      asked.push(wanted);
      return Promise.resolve([
        { type: 'post', id: 'p', discussion: 'd' },
        { type: 'member', id: 'ann' },
        { type: 'discussion', id: 'd' },
      ]);
    });
    expect(file.posts).toHaveLength(1);
    expect(asked).toEqual([
      [
        'forum',
        [
          { type: 'discussion', id: 'd' },
          { type: 'member', id: 'ann' },
          { type: 'post', id: 'p' },
        ],
      ],
    ]);
  });

  test('is refused where it names what nobody knows, or a post of elsewhere', async () => {
    expect(await refusal(parse(grown))).toMatch(/^Line 2, field "discussion": There is no /);
    const elsewhere: KnownLookup = (_source, wanted) =>
      Promise.resolve(wanted.map((w) => ({ ...w, discussion: 'other' })));
    expect(await refusal(parse(grown, elsewhere))).toMatch(/^Line 2, field "parent": .*another/);
  });
});

test('whatever is in a file, it is read or refused with a line, and nothing else', async () => {
  const change = fc.record({
    line: fc.nat(FILE.length - 1),
    field: fc.constantFrom(
      'type',
      'id',
      'parent',
      'createdAt',
      'requires',
      'body',
      'x',
      'position',
    ),
    value: fc.jsonValue(),
  });
  await fc.assert(
    fc.asyncProperty(change, async ({ line, field, value }) => {
      const changed = FILE.map((o, i) => (i === line ? { ...o, [field]: value } : o));
      expect(await refusal(parse(changed))).toSatisfy(
        (said: string | null) => said === null || /^Line \d(, field ".+")?: [A-Z].*\.$/.test(said),
      );
    }),
  );
});
