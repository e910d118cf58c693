import type { z } from 'zod';
import { Refusal } from './verdict.ts';

/** What came in, as its schema has it. Throws `Refusal`: invalid, with the reason at each field. */
export function parse(schema: z.ZodType, raw: unknown): unknown {
  const parsed = schema.safeParse(wellFormed(raw ?? {}), { reportInput: true });
  if (parsed.success) return parsed.data;
  const fields: Record<string, string> = {};
  for (const issue of parsed.error.issues) {
    const at = issue.code === 'unrecognized_keys' ? (issue.keys[0] ?? '') : issue.path.join('.');
    fields[at] ??= reasonOf(issue);
  }
  throw new Refusal('invalid', 'invalid', { fields });
}

/** Text as the database can keep it: no NUL, no halves of characters. Everything else stays as typed. */
function wellFormed(value: unknown): unknown {
  if (typeof value === 'string') return value.replaceAll('\0', '').toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (!isPlain(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, wellFormed(one)]));
}

/** What came as JSON or from a form; the command line also hands over files and dates. */
const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** Letters of an address where the id of a thing is asked for. */
const isSlug = (value: unknown) => /^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(String(value));

/** Schemas name their own reasons in snake_case; the rest maps to a few general ones. */
function reasonOf(issue: z.core.$ZodIssue): string {
  if (/^[a-z0-9_]+$/.test(issue.message)) return issue.message;
  if (issue.code === 'unrecognized_keys') return 'unknown_field';
  if (issue.code === 'too_big') return 'too_long';
  if (issue.code === 'too_small') return 'too_short';
  if (issue.code === 'invalid_format' && issue.format === 'uuid' && isSlug(issue.input))
    return 'slug_given';
  return issue.input === undefined ? 'missing' : 'not_valid';
}
