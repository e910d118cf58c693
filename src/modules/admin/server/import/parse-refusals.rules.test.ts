import { describe, expect, test } from 'vitest';
import { parseImport } from './parse.ts';
import { ImportError } from './parse-error.ts';
import { linesOf } from './parse-lines.ts';

const FILE = [
  '{"type":"format","name":"samovar-import","version":1}',
  '{"type":"member","id":"rosa","name":"Rosa"}',
  '{"type":"member","id":"ann","name":"Ann"}',
  '{"type":"space","id":"s","name":"Hosts"}',
  '{"type":"programme","id":"g","space":"s","title":"Hosting"}',
  '{"type":"course","id":"c","programme":"g","position":1,"title":"Tea"}',
  '{"type":"discussion","id":"d","course":"c","position":1,"title":"Good hosts","host":"rosa","createdAt":"2026-05-01T09:00:00Z","body":"","questions":["Who hosts?"],"requires":{"answer":true,"repliesToPeers":1}}',
  '{"type":"post","id":"p","discussion":"d","parent":null,"author":"ann","createdAt":"2026-05-02T09:00:00Z","body":"Ann"}',
];

const refused = async (lines: string[]): Promise<[number, string | null, string]> => {
  try {
    await parseImport(lines);
  } catch (error) {
    if (error instanceof ImportError) return [error.line, error.field, error.problem];
    throw error;
  }
  throw new Error('The file was taken.');
};

/** The file with one piece of one line replaced. */
const changed = (line: number, piece: string, by: string): string[] =>
  FILE.map((text, i) => {
    if (i !== line - 1) return text;
    expect(text).toContain(piece);
    return text.replace(piece, () => by);
  });

const [DISCUSSION = '', POST = ''] = FILE.slice(6);

describe('a file is refused, with its line and field, when', () => {
  test.each<[string, number, string | null, string[]]>([
    ['it is empty', 1, null, []],
    ['it holds blank lines only', 1, null, ['', '  ']],
    ['its first line is not the format', 1, 'type', FILE.slice(1)],
    ['it is of another format', 1, 'name', changed(1, 'samovar-import', 'other')],
    ['it is of a later version', 1, 'version', changed(1, ':1}', ':2}')],
    ['its side is neither', 1, 'side', changed(1, ':1}', ':1,"side":"child"}')],
    ['its source is blank', 1, 'source', changed(1, ':1}', ':1,"source":" "}')],
    ['the format comes twice', 2, 'type', [FILE[0] ?? '', ...FILE]],
    ['a line is no JSON', 3, null, changed(3, '}', '')],
    ['a line is no object', 3, null, changed(3, FILE[2] ?? '', '["member"]')],
    ['a type is unknown', 3, 'type', changed(3, '"member"', '"Member"')],
    ['a type is one that every object has', 3, 'type', changed(3, '"member"', '"toString"')],
    ['a type is missing', 3, 'type', changed(3, '"type":"member",', '')],
    ['a field is unknown', 3, 'colour', changed(3, '}', ',"colour":"red"}')],
    [
      'a field below is unknown',
      7,
      'requires.likes',
      changed(7, '{"answer"', '{"likes":1,"answer"'),
    ],
    ['a field is missing', 8, 'author', changed(8, '"author":"ann",', '')],
    ['a moment is missing', 8, 'createdAt', changed(8, '"createdAt":"2026-05-02T09:00:00Z",', '')],
    ['a field is of another kind', 8, 'body', changed(8, '"body":"Ann"', '"body":7')],
    ['an id is blank', 8, 'id', changed(8, '"id":"p"', '"id":" "')],
    ['an id is a number', 8, 'id', changed(8, '"id":"p"', '"id":1')],
    ['an id is too long', 8, 'id', changed(8, '"id":"p"', `"id":"${'p'.repeat(201)}"`)],
    ['a name is blank', 3, 'name', changed(3, '"Ann"', '""')],
    ['a name is too long', 3, 'name', changed(3, '"Ann"', `"${'n'.repeat(61)}"`)],
    ['a name has two lines', 3, 'name', changed(3, '"Ann"', '"An\\nn"')],
    ['a text cannot be stored', 8, 'body', changed(8, '"Ann"', '"A\\u0000"')],
    ['a text holds half a character', 8, 'body', changed(8, '"Ann"', '"A\\ud83d"')],
    ['a body is too long', 8, 'body', changed(8, '"Ann"', `"${'é'.repeat(50_001)}"`)],
    ['a line is too long', 8, null, changed(8, '"Ann"', `"${'n'.repeat(1_000_000)}"`)],
    ['a moment has no zone', 8, 'createdAt', changed(8, '09:00:00Z', '09:00:00')],
    ['a moment is only a day', 8, 'createdAt', changed(8, 'T09:00:00Z', '')],
    ['a moment is no day at all', 8, 'createdAt', changed(8, '05-02', '02-30')],
    ['a moment is no hour at all', 8, 'createdAt', changed(8, '09:00', '29:00')],
    ['a zone is none', 8, 'createdAt', changed(8, '00Z', '00+99:00')],
    ['a moment is of long ago', 8, 'createdAt', changed(8, '2026', '0026')],
    ['there are no questions', 7, 'questions', changed(7, '["Who hosts?"]', '[]')],
    ['a question is blank', 7, 'questions[1]', changed(7, '?"]', '?"," "]')],
    ['there are 21 questions', 7, 'questions', changed(7, '?"]', `?"${',"Who?"'.repeat(20)}]`)],
    [
      'replies are less than none',
      7,
      'requires.repliesToPeers',
      changed(7, 'Peers":1', 'Peers":-1'),
    ],
    ['replies are not whole', 7, 'requires.repliesToPeers', changed(7, 'Peers":1', 'Peers":1.5')],
    ['replies are too many', 7, 'requires.repliesToPeers', changed(7, 'Peers":1', 'Peers":21')],
    ['an id comes twice', 9, 'id', [...FILE, POST]],
    [
      'two courses are in one place',
      9,
      'position',
      [...FILE, FILE[5]?.replace('"c"', '"c2"') ?? ''],
    ],
    ['two steps are in one place', 9, 'position', [...FILE, DISCUSSION.replace('"d"', '"d2"')]],
    ['a space is unknown', 5, 'space', changed(5, '"s"', '"x"')],
    ['a programme is unknown', 6, 'programme', changed(6, '"g"', '"x"')],
    ['a course is unknown', 7, 'course', changed(7, '"course":"c"', '"course":"x"')],
    ['a host is unknown', 7, 'host', changed(7, '"rosa"', '"x"')],
    ['a discussion is unknown', 8, 'discussion', changed(8, '"d"', '"x"')],
    ['an author is unknown', 8, 'author', changed(8, '"ann"', '"x"')],
    ['a parent is unknown', 8, 'parent', changed(8, 'null', '"x"')],
    ['an id is that of another type', 8, 'author', changed(8, '"ann"', '"s"')],
    ['a post stands under itself', 8, 'parent', changed(8, 'null', '"p"')],
  ])('%s', async (_when, line, field, lines) => {
    const [atLine, atField, problem] = await refused(lines);
    expect([atLine, atField]).toEqual([line, field]);
    expect(problem).toMatch(/^[A-Z].*\.$/);
  });

  test('posts stand under one another in a circle', async () => {
    const post = (id: string, under: string) =>
      POST.replace('"p"', `"${id}"`).replace('null', `"${under}"`);
    const circle = [...FILE, post('a', 'b'), post('b', 'c'), post('c', 'a'), post('d', 'a')];
    expect(await refused(circle)).toMatchObject([9, 'parent', expect.stringContaining('circle')]);
  });

  test('a parent stands in another discussion', async () => {
    const other = DISCUSSION.replace('"d"', '"d2"').replace('"position":1', '"position":2');
    const reply = POST.replace('"p"', '"r"').replace('null', '"p"').replace('"d"', '"d2"');
    expect(await refused([...FILE, other, reply])).toMatchObject([10, 'parent', /another/]);
  });
});

test('bytes that are no text, and a line without an end, are refused as they come', async () => {
  const latin = Buffer.from(FILE.join('\n').replace('"Ann"', '"Zoë"'), 'latin1');
  const read = async (chunks: Iterable<Uint8Array>) => {
    const error = await parseImport(linesOf(chunks)).catch((thrown: unknown) => thrown);
    return error instanceof ImportError ? error.message : error;
  };
  expect(await read([latin])).toBe('Line 3: It is not in UTF-8.');
  expect(await read(endless())).toBe('Line 1: It is longer than 1 MB.');
});

function* endless(): Generator<Uint8Array> {
  for (;;) yield Buffer.alloc(65_536, 'a');
}
