import { randomInt } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import type { Actor } from './actor.ts';
import type { Database, Tx } from './db/database.ts';
import { mayBeginAgain, refusalOf } from './db/trouble.ts';
import { newId } from './ids.ts';
import { parseAll } from './faults.ts';
import { gather } from './live/payloads.ts';
import { checkScope } from './by-token.ts';
import { DEFAULT_LIMITS, type Limiter } from './limits.ts';
import { parse } from './parse.ts';
import { record, type Pending } from './record.sql.ts';
import type { Registry } from './registry.ts';
import { withCursorsOpened, withCursorsSealed } from './sealed-cursors.ts';
import { firstOf, keptOf, sendingOf } from './sending.ts';
import { inLanes } from './slow.ts';
import type { Settings } from '#settings';
import type { AnyQuery, AnyUseCase, Because, Ctx, ReadCtx } from './use-case.ts';
import type { Turns } from './turns.ts';
import { Refusal } from './verdict.ts';

/** What performing needs, put together once in `entry/app.ts`. */
export type Deps = {
  db: Database;
  settings: Settings;
  now(): Date;
  registry: Registry;
  limiter: Limiter;
};

/** Where a call comes from: the caller's network address, for limits; the device in coarse words, and what it keeps of accounts. */
export type Origin = { network: string; device?: string; known?: string };

/**
 * parse → count → prepare, then in one transaction load → judge → run → record; the order never varies.
 * Throws `Refusal` for every expected no. An input with a `clientId` that was sent before
 * gets the first result again; with anything else in it, `already_sent`.
 */
export async function perform(
  deps: Deps,
  actor: Actor,
  useCase: AnyUseCase,
  raw: unknown,
  origin: Origin,
): Promise<unknown> {
  checkScope(actor, useCase.name, deps.registry.scopes);
  const input = (await parseAll(useCase, raw, {
    ...{ network: origin.network, limiter: deps.limiter },
    ctx: () => reading<never>(deps, actor),
  })) as Record<string, unknown>;
  const sending = sendingOf(actor, useCase, input);
  const repeated = async () => sending && firstOf(deps, useCase, sending);
  const limits = actor.kind === 'system' ? [] : (useCase.limits ?? DEFAULT_LIMITS);
  await deps.limiter.take(useCase.name, limits, actor, { ...origin, input }, repeated);
  // What was made once is not made again.
  const before = useCase.prepare && (await repeated());
  if (before !== undefined) return before.result;
  let prepared: { made: unknown } | undefined;
  const act = () =>
    deps.db.begin(async (tx) => {
      const { ctx, pending } = context(deps, tx, actor, origin);
      const out = await through(ctx, pending, useCase, input, { made: prepared?.made });
      await record(tx, {
        ...pending,
        now: ctx.now,
        sent: sending && keptOf(deps, useCase, sending, out),
      });
      return out;
    });
  for (let tries = 1; ; tries += 1)
    try {
      prepared ??= { made: await preparedFor(deps, actor, useCase, input, origin) };
      return await inTurn(deps.db.turns.acting, actor, origin, act);
    } catch (problem) {
      try {
        // The first sending may have won the race, or the act may be refused because it is done already.
        const first = await repeated();
        if (first !== undefined) return first.result;
      } catch (other) {
        if (other instanceof Refusal) throw other;
        // What went wrong first is what is told.
      }
      if (tries === TRIES || !mayBeginAgain(problem)) throw told(actor, problem);
      await pause(randomInt(BREATH * tries));
    }
}

/** load → judge → run, and what is recorded of it; an act within another (`ctx.does`) says why for both. */
async function through(
  ctx: Ctx<never>,
  pending: Pending,
  useCase: AnyUseCase,
  input: unknown,
  { made, why }: { made?: unknown; why?: Because | undefined } = {},
): Promise<unknown> {
  const { actor } = ctx;
  const subject: unknown = await useCase.subject(ctx, input);
  if (subject === undefined) throw new Refusal('not_found');
  const verdict = useCase.may(actor, subject);
  if (verdict !== true) throw refusalFor(actor, verdict);
  const out: unknown = await useCase.run(ctx, input, subject, made);
  const acts = [useCase.power?.(input, subject, out) ?? []]
    .flat()
    .map((one) => ({ act: useCase.name, byPersonaId: actor.personaId, ...one, ...why }));
  pending.power.push(...acts);
  const [act] = acts;
  const deed = useCase.deed?.(input, subject, out);
  if (deed?.undo && !ctx.registry.useCases.get(deed.undo.by)?.takesBack)
    throw new Error(`"${deed.undo.by}" does not say what it brings about`);
  // The audit has a word for what nobody gave a reason for; the log is read by people, and says what somebody said.
  const reason = why?.reason ?? (input as { reason?: string }).reason ?? null;
  if (act && deed) pending.deeds.push({ ...act, ...deed, reason });
  return out;
}

/** The system, and the product where it asks itself, wait behind nobody. */
const inTurn = <Out>(
  turns: Turns,
  actor: Actor,
  from: Pick<Origin, 'network'> | undefined,
  work: () => Promise<Out>,
): Promise<Out> =>
  actor.kind === 'system' || from === undefined
    ? work()
    : turns(actor.accountId ?? from.network, work);

async function preparedFor(
  deps: Deps,
  actor: Actor,
  { prepare }: AnyUseCase,
  input: Record<string, unknown>,
  { network, known = '' }: Origin,
): Promise<unknown> {
  if (prepare === undefined) return undefined;
  const verdict = prepare.may(actor);
  if (verdict !== true) throw refusalFor(actor, verdict);
  const { waitFor, giveBack } = deps.limiter;
  const door = { network, known, waitFor, giveBack };
  return inLanes(actor.accountId ?? network, (slowly) =>
    prepare.make({ ...reading<never>(deps, actor), slowly, door }, input),
  );
}

/**
 * Of acts that waited for each other, or wrote the same at the same moment, one begins again, some times:
 * nothing has left its transaction, and nobody has heard of the first attempt.
 */
const TRIES = 5;
/** In ms: several that met go on at different moments. */
const BREATH = 40;

/** What the database says no to is a refusal for whoever met it; the worker sees it as it is. */
const told = (actor: Actor, problem: unknown): unknown =>
  actor.kind === 'system' ? problem : (refusalOf(problem) ?? problem);

/**
 * Reads a view for an actor. Throws `Refusal`: invalid, forbidden, not_found or too_many. Without an
 * origin (the product asks itself) nothing is limited.
 */
export async function ask(
  deps: Deps,
  actor: Actor,
  query: AnyQuery,
  raw: unknown,
  origin?: Pick<Origin, 'network' | 'known'>,
): Promise<unknown> {
  checkScope(actor, query.name, deps.registry.scopes);
  const asked = withCursorsOpened(deps.settings, query, raw);
  const input = parse(query.input, asked) as Record<string, unknown>;
  const verdict = query.may(actor);
  if (verdict === 'sign_in_first') throw refusalFor(actor, verdict);
  if (verdict !== true) throw new Refusal('not_found');
  if (origin !== undefined && query.limits !== undefined) {
    const never = () => Promise.resolve(undefined);
    await deps.limiter.take(query.name, query.limits, actor, { ...origin, input }, never);
  }
  const view: unknown = await inTurn(deps.db.turns.asking, actor, origin, () =>
    query.read(reading<never>(deps, actor, origin?.known), input),
  ).catch((problem: unknown) => {
    throw told(actor, problem);
  });
  if (view === undefined) throw new Refusal('not_found');
  return withCursorsSealed(deps.settings, query, view);
}

/** What a reader asks with: no transaction, nothing to emit, no writing. */
export const reading = <Tables>(deps: Deps, actor: Actor, known = ''): ReadCtx<Tables> => ({
  tx: deps.db.read<Tables>(),
  actor,
  now: deps.now(),
  known,
  settings: deps.settings,
  registry: deps.registry,
});

/** A denial as it is told. A policy that answers `not_found` hides that there is anything. */
function refusalFor(actor: Actor, verdict: string): Refusal {
  if (verdict === 'not_found') return new Refusal('not_found');
  const isGuest = actor.kind === 'guest' && verdict === 'sign_in_first';
  return new Refusal(isGuest ? 'unauthenticated' : 'forbidden', verdict);
}

/** A context on a transaction, and what is to be recorded when the act is through. */
export function context<Tables>(
  deps: Deps,
  tx: Tx<Tables>,
  actor: Actor,
  { device = '', known = '' }: Pick<Origin, 'device' | 'known'> = {},
): { ctx: Ctx<Tables>; pending: Pending } {
  const pending: Pending = { jobs: [], wakes: new Map(), later: [], power: [], deeds: [] };
  const ctx: Ctx<Tables> = {
    ...reading<Tables>(deps, actor, known),
    tx,
    clock: () => deps.now(),
    device,
    newId,
    emit(event) {
      const payload = { eventId: newId(), at: ctx.now.toISOString(), ...event };
      for (const { name, check, onlyIf } of deps.registry.handlersOf(event.type)) {
        check?.(deps.registry, event.payload as never);
        pending.jobs.push({ identifier: name, payload, ...(onlyIf && { onlyIf }) });
      }
    },
    wake(channel, keys, seq = 0) {
      if (!deps.registry.wakes.has(channel)) throw new Error(`There is no channel "${channel}"`);
      gather(pending.wakes, channel, keys, seq);
    },
    later: (statement) => void pending.later.push(statement),
    afterwards: () => reading(deps, actor),
    does(name, raw, why) {
      const act = deps.registry.useCases.get(name);
      if (act === undefined) throw new Error(`There is no act "${name}"`);
      return through(ctx as unknown as Ctx<never>, pending, act, parse(act.input, raw), { why });
    },
    as: <Other>() => ctx as unknown as Ctx<Other>,
  };
  return { ctx, pending };
}
