import { statusOf, type Refusal, type RefusalCode } from '../verdict.ts';

/** RFC 9457. `code` is stable; `detail` is a sentence in the caller's language. */
export type Problem = {
  type: 'about:blank';
  title: string;
  status: number;
  code: RefusalCode | 'internal';
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

/** The one mapping from a refusal to what goes over the wire. */
export function problemOf(refusal: Refusal, say: Say): Problem {
  const fields = Object.entries(refusal.fields).map(
    ([field, reason]) => [field, { reason, detail: say(reason, refusal.params) }] as const,
  );
  return {
    type: 'about:blank',
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
export const internalProblem = (say: Say): Problem => ({
  type: 'about:blank',
  title: 'internal',
  status: 500,
  code: 'internal',
  reason: 'internal',
  detail: say('internal'),
});
