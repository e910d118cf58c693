import { createHash } from 'node:crypto';
import { Refusal } from './verdict.ts';

/** What may be changed together, as it stands: by the names of the act's fields. */
export type Standing = Readonly<Record<string, unknown>>;

/** Names a version by what it says, so that nothing is counted and no table knows of it. */
export const baseOf = (standing: Standing): string =>
  createHash('sha256').update(JSON.stringify(standing)).digest('base64url').slice(0, 16);

/**
 * Throws `Refusal` where something else stands there than what was read; nothing is lost, the one who is late
 * sees both. Ask with the row locked. What says the same already is no conflict.
 */
export function refuseStale(
  { base, ...wanted }: { base?: string | undefined } & Standing,
  standing: Standing,
): void {
  if (base === undefined || base === baseOf(standing)) return;
  const names = Object.keys(standing);
  if (names.every((name) => JSON.stringify(wanted[name]) === JSON.stringify(standing[name])))
    return;
  throw new Refusal('conflict', 'changed_meanwhile', { current: standing });
}
