import type { Imported, ObjectType } from './format.ts';
import { ImportError } from './parse-error.ts';
import {
  parseFormat,
  parseJson,
  parseObject,
  type AnyImported,
  type FormatLine,
} from './parse-line.ts';
import { checkReferences, type KnownLookup } from './parse-references.ts';

/** A whole import file, understood. Posts stand in the order of the file, which is their arrival. */
export type ImportFile = {
  source: string;
  side: 'adult' | 'teen';
  /** Where source and side are named. */
  line: number;
  members: Imported<'member'>[];
  spaces: Imported<'space'>[];
  programmes: Imported<'programme'>[];
  courses: Imported<'course'>[];
  discussions: Imported<'discussion'>[];
  posts: Imported<'post'>[];
};

const nothingKnown: KnownLookup = () => Promise.resolve([]);

/** Reads a whole file or throws an ImportError that names the line and the field. */
export async function parseImport(
  lines: AsyncIterable<string> | Iterable<string>,
  known: KnownLookup = nothingKnown,
): Promise<ImportFile> {
  const { format, formatLine, objects } = await read(lines);
  checkPlaces(objects);
  await checkReferences(objects, format.source, known);
  const all = <T extends ObjectType>(type: T): Imported<T>[] =>
    objects.filter((object): object is Imported<T> & AnyImported => object.type === type);
  return {
    source: format.source,
    side: format.side,
    line: formatLine,
    members: all('member'),
    spaces: all('space'),
    programmes: all('programme'),
    courses: all('course'),
    discussions: all('discussion'),
    posts: all('post'),
  };
}

async function read(lines: AsyncIterable<string> | Iterable<string>) {
  let format: FormatLine | null = null;
  let formatLine = 1;
  const objects: AnyImported[] = [];
  const lineOf = new Map<string, number>();
  let line = 0;
  for await (const text of lines) {
    line += 1;
    const source = line === 1 ? text.replace(/^\ufeff/, '') : text;
    if (source.trim() === '') continue;
    const json = parseJson(source, line);
    if (format === null) {
      format = parseFormat(json, line);
      formatLine = line;
      continue;
    }
    const object = parseObject(json, line);
    onlyOnce(lineOf, `${object.type} ${object.id}`, line, 'id');
    objects.push(object);
  }
  if (format === null) throw new ImportError(1, null, 'The file is empty.');
  return { format, formatLine, objects };
}

/** Two courses of a programme, or two steps of a course, cannot stand in the same place. */
function checkPlaces(objects: readonly AnyImported[]): void {
  const lineOf = new Map<string, number>();
  for (const object of objects) {
    if (object.type !== 'course' && object.type !== 'discussion') continue;
    const within = object.type === 'course' ? object.programme : object.course;
    onlyOnce(lineOf, `${object.type} ${object.position} ${within}`, object.line, 'position');
  }
}

function onlyOnce(lineOf: Map<string, number>, key: string, line: number, field: string): void {
  const before = lineOf.get(key);
  if (before !== undefined) throw new ImportError(line, field, `Line ${before} has the same one.`);
  lineOf.set(key, line);
}
