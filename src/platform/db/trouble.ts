import { Refusal, type RefusalCode } from '../verdict.ts';

/** By SQLSTATE (PostgreSQL, appendix A): what the database says no to, as the refusal that it is. */
const refusals: readonly [RegExp, RefusalCode, why?: string][] = [
  // No value of that kind, out of range, no text: all that only the database finds out.
  [/^22(?:001|003|007|008|021|P02|P05)$/, 'invalid'],
  // Too long for a row of an index, too many parts, too deep.
  [/^54/, 'invalid', 'too_much'],
  // Two at once: one had the name, or took away what the other named, a moment before.
  [/^(?:40|23503$|23505$)/, 'conflict', 'at_once'],
  // Waited too long for others, or asked for too much.
  [/^(?:55P03|57014)$/, 'unavailable', 'busy'],
  // The disk, the memory or the connections are used up.
  [/^53/, 'unavailable'],
];

/** What only two acts at the same moment make, and one alone never: begun again it is done, or refused for a reason. */
const AT_ONCE = /^(?:40001|40P01|23505|23503)$/;

const codeOf = (problem: unknown): string => {
  const code = (problem as { code?: unknown } | null)?.code;
  return typeof code === 'string' ? code : '';
};

/** The refusal in which a problem of the database is told to whoever met it; undefined for a bug. */
export function refusalOf(problem: unknown): Refusal | undefined {
  if (problem instanceof Refusal) return problem;
  const code = codeOf(problem);
  const [, kind, why] = refusals.find(([pattern]) => pattern.test(code)) ?? [];
  if (kind === undefined && !isDatabaseGone(problem)) return undefined;
  const refusal = new Refusal(kind ?? 'unavailable', why);
  refusal.cause = problem;
  return refusal;
}

export const mayBeginAgain = (problem: unknown): boolean => AT_ONCE.test(codeOf(problem));

/** The database is away: what was typed is still with the person. */
export const isDatabaseGone = (problem: unknown): boolean => {
  const code = codeOf(problem);
  const message = problem instanceof Error ? problem.message : '';
  return (
    /^(ECONN|57P0|08)/.test(code) ||
    ['53300', 'ENOENT', 'ENOTFOUND', 'EAI_AGAIN'].includes(code) ||
    /Connection terminated|timeout exceeded when trying to connect|the database system is/i.test(
      message,
    )
  );
};
