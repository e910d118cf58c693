import { pino, type Logger } from 'pino';

export type Log = Logger;

/** Structured lines on standard output. Only names of things, ids and times are logged, never words of people. */
export const createLog = (level: string): Log =>
  pino({
    level,
    base: null,
    redact: {
      paths: ['*.password', '*.body', '*.email', '*.token', 'password', 'body', 'email', 'token'],
      remove: true,
    },
    serializers: { err: seen },
  });

/** An error without what PostgreSQL adds to it: its detail may hold somebody's row. */
function seen(problem: unknown): Record<string, unknown> {
  if (!(problem instanceof Error)) return { type: typeof problem };
  const { name, stack } = problem;
  return { type: name, code: (problem as { code?: unknown }).code, stack };
}
