import type { z } from 'zod';
import type { Refused } from '#platform/web/action.ts';

/**
 * What an address narrows a list by, as far as it can be taken; and for the form above the list, which of its fields
 * cannot, and all that was typed: nothing of it is lost, and it leads to no page that is not there.
 */
export function refusedIn(
  name: string,
  schema: z.ZodType,
  said: Record<string, string>,
): { right: Record<string, string>; refused: Refused | null } {
  const issues = schema.safeParse(said).error?.issues ?? [];
  const fields: Record<string, string> = {};
  for (const { path, message } of issues)
    fields[path.join('.')] ??= /^[a-z_]+$/.test(message) ? message : 'not_valid';
  const right = Object.fromEntries(Object.entries(said).filter(([key]) => !(key in fields)));
  if (issues.length === 0) return { right, refused: null };
  const refusal = { name, code: 'invalid', why: 'invalid', fields, params: {} } as const;
  return { right, refused: { refused: refusal, values: said } };
}

/** What somebody looks for a thread by, also where that is nothing; no longer than any title or address is. */
export function soughtIn({ searchParams }: URL): { sought?: string } {
  const said = searchParams.get('into');
  return said === null ? {} : { sought: said.slice(0, 500) };
}
