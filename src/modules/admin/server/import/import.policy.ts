import type { Actor } from '#platform/actor.ts';
import { allow, deny, type Verdict } from '#platform/verdict.ts';

/** Whoever runs the command line runs the place; nobody else imports. */
export const mayImport = (actor: Actor): Verdict =>
  actor.kind === 'system' ? allow : deny('not_found');
