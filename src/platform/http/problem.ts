import { statusOf, type Refusal, type RefusalCode } from '../verdict.ts';

export type ProblemCode = RefusalCode | 'internal';

/** RFC 9457. `type` leads to a page; `code` is stable; `detail` is a sentence in the caller's language. */
export type Problem = {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  reason: string;
  detail: string;
  fields?: Record<string, { reason: string; detail: string }>;
  /** Of a conflict: what stands there now. */
  current?: Readonly<Record<string, unknown>>;
  /** Of words that are not those first sent with this `clientId`: what came of the first. */
  sent?: unknown;
};

/** Turns a reason into a sentence. */
export type Say = (reason: string, params?: Record<string, string | number>) => string;

/** Where it stands what a code means, and what to do. */
export const typeOf = (code: ProblemCode, origin: string): string =>
  `${origin}/api/problems/${code}`;

/** The one mapping from a refusal to what goes over the wire. */
export function problemOf(refusal: Refusal, say: Say, origin: string): Problem {
  const fields = Object.entries(refusal.fields).map(
    ([field, reason]) => [field, { reason, detail: say(reason, refusal.params) }] as const,
  );
  return {
    type: typeOf(refusal.code, origin),
    title: refusal.code.replaceAll('_', ' '),
    status: statusOf[refusal.code],
    code: refusal.code,
    reason: refusal.why,
    detail: say(refusal.why, refusal.params),
    ...(refusal.current && { current: refusal.current }),
    ...(refusal.sent !== undefined && { sent: refusal.sent }),
    ...(fields.length > 0 ? { fields: Object.fromEntries(fields) } : {}),
  };
}

/** Anything that was not expected. Says nothing about the inside. */
export const internalProblem = (say: Say, origin: string): Problem => ({
  type: typeOf('internal', origin),
  title: 'internal',
  status: 500,
  code: 'internal',
  reason: 'internal',
  detail: say('internal'),
});
