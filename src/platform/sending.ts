import { createHash } from 'node:crypto';
import type { Actor } from './actor.ts';
import { parse } from './parse.ts';
import type { Deps } from './perform.ts';
import { sentBefore } from './record.sql.ts';
import { seal, unseal } from './secret-box.ts';
import type { AnyUseCase } from './use-case.ts';
import { Refusal } from './verdict.ts';

type Sending = { personaId: string; clientId: string; useCase: string; digest: string };

/** What makes an input with a `clientId` count once for whoever sends it: its number, and what is in it. */
export function sendingOf(
  { personaId }: Pick<Actor, 'personaId'>,
  { name }: Pick<AnyUseCase, 'name'>,
  input: Readonly<Record<string, unknown>>,
): Sending | undefined {
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
  return sending && firstOf(deps, useCase, sending);
}

/** What came of the first sending, if there was one. Throws as `sentBefore`; also where its secret cannot be opened any more. */
export async function firstOf(
  deps: Pick<Deps, 'db' | 'settings'>,
  { once }: Pick<AnyUseCase, 'once'>,
  sending: Sending,
): Promise<{ result: unknown } | undefined> {
  const first = await sentBefore(deps.db.read(), sending);
  if (first === undefined || once === undefined) return first;
  const result = first.result as Record<string, unknown>;
  try {
    const { text } = unseal(deps.settings, String(result[once]), boundTo(sending));
    return { result: { ...result, [once]: JSON.parse(text) as unknown } };
  } catch {
    throw new Refusal('conflict', 'already_sent');
  }
}

/** What is kept of a sending, so that the next finds it. */
export function keptOf(
  { settings }: Pick<Deps, 'settings'>,
  { once }: Pick<AnyUseCase, 'once'>,
  sending: Sending,
  out: unknown,
): Sending & { result: unknown } {
  if (once === undefined) return { ...sending, result: out };
  const result = out as Record<string, unknown>;
  const sealed = seal(settings, JSON.stringify(result[once]), boundTo(sending));
  return { ...sending, result: { ...result, [once]: sealed } };
}

const boundTo = ({ personaId, clientId, useCase }: Sending): string =>
  ['platform.sent', personaId, clientId, useCase].join(':');

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
