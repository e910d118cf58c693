import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Actor } from './actor.ts';
import type { Registry } from './registry.ts';
import type { ReadCtx } from './use-case.ts';

/** Whose facts they are is the session's to say. */
type Facts = Partial<Omit<Actor, 'kind' | 'accountId' | 'personaId' | 'name'>>;

/** A fact about whoever acts, wanted by every request; so all of them are asked in one statement. */
export type ActorFact = {
  /** An expression that gives one JSON value; `persona` is the id of theirs, as SQL. */
  ask(persona: RawBuilder<string>, now: Date): RawBuilder<unknown>;
  /** What the actor carries because of it. */
  carry(value: unknown, person: Pick<Actor, 'side'>): Facts;
};

/** Declares a fact by the type of its value. */
export const actorFact = <Value>(declared: {
  ask(persona: RawBuilder<string>, now: Date): RawBuilder<Value>;
  carry(value: Value, person: Pick<Actor, 'side'>): Facts;
}): ActorFact => declared;

type Known = Pick<Registry, 'actorFacts'>;

/** What modules know of a person, as one JSON value. */
export const askFacts = (
  { actorFacts }: Known,
  persona: RawBuilder<string>,
  now: Date,
): RawBuilder<unknown[]> =>
  sql`json_build_array(${sql.join(actorFacts.map((fact) => fact.ask(persona, now)))})`;

/** What the actor carries because of what was asked. */
export const carryFacts = (
  { actorFacts }: Known,
  values: readonly unknown[],
  person: Pick<Actor, 'side'>,
): Facts => actorFacts.map((fact, at) => fact.carry(values[at], person)).reduce<Facts>(joined, {});

/** What modules know of a person now. */
export async function factsAbout(
  { tx, now, registry }: Pick<ReadCtx<never>, 'tx' | 'now' | 'registry'>,
  person: { personaId: string; side: Actor['side'] },
): Promise<Facts> {
  const facts = askFacts(registry, sql`${person.personaId}::uuid`, now);
  const { rows } = await sql<{ facts: unknown[] }>`select ${facts} as facts`.execute(tx);
  return carryFacts(registry, rows[0]?.facts ?? [], person);
}

/** Lists to which several modules add (powers) grow; anything else is one module's own. */
function joined(one: Facts, other: Facts): Facts {
  const powers = [...(one.powers ?? []), ...(other.powers ?? [])];
  return { ...one, ...other, ...(powers.length > 0 && { powers }) };
}
