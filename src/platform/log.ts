import { pino, type Logger } from 'pino';

export type Log = Logger;

/** Structured lines on standard output. Only names of things, ids and times are logged, never words of people. */
export const createLog = (level: string): Log =>
  pino({
    level,
    base: null,
    redact: { paths: ['*.password', '*.body', '*.email', '*.token', 'password', 'body', 'email', 'token'], remove: true },
  });
