import { createHash } from 'node:crypto';
import type { Actor } from './actor.ts';
import { parse } from './parse.ts';
import type { Deps } from './perform.ts';
import { sentBefore } from './record.sql.ts';
import type { AnyUseCase } from './use-case.ts';

/** What makes an input with a `clientId` count once for whoever sends it: its number, and what is in it. */
export function sendingOf(
  { personaId }: Pick<Actor, 'personaId'>,
  { name }: Pick<AnyUseCase, 'name'>,
  input: Readonly<Record<string, unknown>>,
): { personaId: string; clientId: string; useCase: string; digest: string } | undefined {
  const { clientId } = input;
  if (typeof clientId !== 'string' || personaId === null) return undefined;
  return { personaId, clientId, useCase: name, digest: digestOf(input) };
}

/**
 * What came of an input that was sent before, without sending it; undefined where it never arrived.
 * Throws `Refusal`, also where something else arrived under its client id.
 */
export async function arrived(
  deps: Deps,
  actor: Actor,
  useCase: AnyUseCase,
  raw: unknown,
): Promise<{ result: unknown } | undefined> {
  const input = parse(useCase.input, raw) as Record<string, unknown>;
  const sending = sendingOf(actor, useCase, input);
  return sending && sentBefore(deps.db.read(), sending);
}

/** The client id is in it, so that the same words of two sendings look different. */
function digestOf(input: Readonly<Record<string, unknown>>): string {
  const hash = createHash('sha256');
  for (const name of Object.keys(input).sort()) {
    const value = input[name];
    hash.update(`${name}\n`);
    hash.update(value instanceof Uint8Array ? value : `${JSON.stringify(value ?? null)}\n`);
  }
  return hash.digest('base64url');
}
