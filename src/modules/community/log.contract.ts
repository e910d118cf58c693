import { z } from 'zod';
import { Limit, MomentCursor, Since } from '#platform/paged.contract.ts';
import { Day } from '#modules/posts/jump.contract.ts';
import type { ActView } from './moderation.contract.ts';
import { bySpace, ofSpaceOrNone, type NamedSpace } from './space.contract.ts';

/** Sorts of acts that the log is narrowed by. */
export const logKinds = [
  'hidden',
  'shown',
  'closed',
  'moved',
  'marked',
  'revealed',
  'undone',
] as const;
export type LogKind = (typeof logKinds)[number];
/** Left empty in a form, it narrows nothing. */
const orNothing = <Schema extends z.ZodType>(schema: Schema) =>
  z.union([z.literal('').transform(() => undefined), schema]).optional();
const Somebody = orNothing(z.string().trim().min(1).max(100));
/**
 * The log of one space, or of all that one looks after. `by` did it, `author` wrote what
 * it was done with: each a name or an id; what was written without a name is nobody's. Days are those of UTC.
 */
export const LogInput = z
  .strictObject({
    ...bySpace,
    kind: orNothing(z.enum(logKinds)),
    by: Somebody,
    author: Somebody,
    from: orNothing(Day),
    until: orNothing(Day),
    undone: orNothing(z.enum(['yes', 'no'])),
    after: MomentCursor,
    limit: Limit(30),
    since: Since,
  })
  .superRefine(ofSpaceOrNone);

export type LogView = {
  space: NamedSpace | null;
  acts: ActView[];
  /** There are older ones, or they were not looked at yet. */
  next: string | null;
  /** What it is narrowed by; who is not known any more narrows it to nothing. */
  narrowed: Pick<z.infer<typeof LogInput>, 'kind' | 'from' | 'until' | 'undone'> & {
    by: Narrowed | null;
    author: Narrowed | null;
  };
};
type Narrowed = { sought: string; found: { id: string; name: string } | null };
