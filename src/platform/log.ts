import { pino, type DestinationStream, type Logger } from 'pino';

export type Log = Logger;

/** Structured lines on standard output. Only names of things, ids and times are logged, never words of people. */
export const createLog = (level: string, to: DestinationStream = pino.destination(1)): Log =>
  pino(
    {
      level,
      base: null,
      redact: {
        paths: ['*.password', '*.body', '*.email', '*.token', 'password', 'body', 'email', 'token'],
        remove: true,
      },
      serializers: { err: seen },
    },
    to,
  );

/** An error without what PostgreSQL says of it: message and detail may hold somebody's words. */
function seen(problem: unknown): Record<string, unknown> {
  if (!(problem instanceof Error)) return { type: typeof problem };
  const { name, message, stack } = problem;
  const { code, severity } = problem as { code?: unknown; severity?: unknown };
  const said = severity === undefined ? stack : stack?.replace(message, 'the database refused');
  return { type: name, code, stack: said };
}
