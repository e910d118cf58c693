import type { z } from 'zod';
import { formatLine, LIMITS, shapes, type Imported, type ObjectType } from './format.ts';
import { ImportError } from './parse-error.ts';
import { tooLong } from './parse-lines.ts';

export type FormatLine = z.infer<typeof formatLine>;
export type AnyImported = { [T in ObjectType]: Imported<T> }[ObjectType];

/** The first line says what the file is. */
export function parseFormat(json: Record<string, unknown>, line: number): FormatLine {
  if (json['type'] !== 'format')
    throw new ImportError(
      line,
      'type',
      'It must be "format": a file begins with {"type":"format","name":"samovar-import","version":1}.',
    );
  return checked(formatLine, json, line, 'format');
}

/** Every other line is one object. */
export function parseObject(json: Record<string, unknown>, line: number): AnyImported {
  const { type } = json;
  if (!isType(type)) throw new ImportError(line, 'type', typeProblem(type));
  return { ...checked(shapes[type], json, line, type), line };
}

/** One line of JSON that must be an object. */
export function parseJson(source: string, line: number): Record<string, unknown> {
  if (Buffer.byteLength(source) > LIMITS.lineBytes) throw tooLong(line);
  let json: unknown;
  try {
    json = JSON.parse(source);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new ImportError(line, null, 'It is not valid JSON.');
  }
  if (typeof json !== 'object' || json === null || Array.isArray(json))
    throw new ImportError(line, null, 'It must be a JSON object, in braces.');
  return json as Record<string, unknown>;
}

const isType = (type: unknown): type is ObjectType =>
  typeof type === 'string' && Object.hasOwn(shapes, type);

function typeProblem(type: unknown): string {
  if (type === 'format')
    return 'It must not be "format": only the first line says what the file is.';
  const known = Object.keys(shapes).join(', ');
  return type === undefined ? `It is missing; known are ${known}.` : `It must be one of ${known}.`;
}

function checked<S extends z.ZodType>(
  schema: S,
  json: Record<string, unknown>,
  line: number,
  type: string,
): z.infer<S> {
  const result = schema.safeParse(json, { error: problemOf });
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  if (issue?.code === 'unrecognized_keys')
    throw new ImportError(
      line,
      fieldOf([...issue.path, issue.keys[0] ?? '']),
      `It is not known in a line of type "${type}".`,
    );
  throw new ImportError(
    line,
    fieldOf(issue?.path ?? []),
    issue?.message ?? 'It is not as it must be.',
  );
}

const fieldOf = (path: readonly PropertyKey[]): string =>
  path
    .map((part) => (typeof part === 'number' ? `[${part}]` : `.${String(part)}`))
    .join('')
    .replace(/^\./, '');

function problemOf(issue: z.core.$ZodRawIssue): string | undefined {
  if (issue.code !== 'invalid_type') return undefined;
  if (issue.input === undefined) return 'It is missing.';
  return `It must be ${KINDS[issue.expected] ?? 'of another kind'}.`;
}

const KINDS: Readonly<Record<string, string>> = {
  string: 'text, in quotation marks',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list, in square brackets',
  object: 'an object, in braces',
};
