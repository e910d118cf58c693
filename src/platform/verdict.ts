/** A verdict is `true`, or the reason why not: a key of the messages (`refusal.<reason>`). */
export type Verdict = true | (string & {});

export const allow = true as const;

/** Refuses with a reason the person can be told. */
export const deny = (reason: string): Verdict => reason;

/** The first reason that speaks against it; `allow` when none does. */
export function firstDenial(...verdicts: Verdict[]): Verdict {
  return verdicts.find((verdict) => verdict !== allow) ?? allow;
}

/** The kinds of an expected no, and what HTTP calls them. */
export const statusOf = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  method_not_allowed: 405,
  conflict: 409,
  too_many: 429,
  unavailable: 503,
} as const;
export type RefusalCode = keyof typeof statusOf;

export type RefusalDetails = {
  /** Field name → reason key. */
  fields?: Record<string, string>;
  /** Values for the sentence (numbers, names the reader may see). */
  params?: Record<string, string | number>;
  /** What stands there now, where something else was read before it was changed. */
  current?: Readonly<Record<string, unknown>>;
  /** Of `already_sent`: what became of the first sending. */
  sent?: unknown;
};

/** An expected no. Anything else that is thrown is a bug. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly why: string;
  readonly fields: Record<string, string>;
  readonly params: Record<string, string | number>;
  readonly current: Readonly<Record<string, unknown>> | undefined;
  readonly sent: unknown;

  constructor(code: RefusalCode, why: string = code, details: RefusalDetails = {}) {
    super(`${code}: ${why}${details.fields ? ` ${JSON.stringify(details.fields)}` : ''}`);
    this.code = code;
    this.why = why;
    this.fields = details.fields ?? {};
    this.params = details.params ?? {};
    this.current = details.current;
    this.sent = details.sent;
  }
}

/** What was given cannot be taken as it is: the reason stands at its field. */
export const refusedAt = (field: string, why: string): Refusal =>
  new Refusal('invalid', 'invalid', { fields: { [field]: why } });
