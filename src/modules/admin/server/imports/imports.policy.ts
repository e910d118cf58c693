import { withSession } from '#platform/actor.policy.ts';
import { holds, type Actor, type Side } from '#platform/actor.ts';
import { allow, deny, firstDenial, type Verdict } from '#platform/verdict.ts';
import type { ImportStands } from '../../imports.contract.ts';

/** The sides whose imports somebody looks after: of young people only whoever is cleared. The machine, both. */
export function sidesOf(actor: Actor): Side[] {
  if (actor.kind === 'system') return ['adult', 'teen'];
  if (!holds(actor, 'operate')) return [];
  return holds(actor, 'safeguard') ? ['adult', 'teen'] : ['adult'];
}

export const maySeeImports = (actor: Actor): Verdict =>
  sidesOf(actor).length > 0 ? allow : deny('not_found');

type Subject = { side: Side; stands: ImportStands; against: readonly unknown[] };

/** As long as nobody has built on it. */
export const mayTakeBackImport = (actor: Actor, { side, stands, against }: Subject): Verdict =>
  firstDenial(
    sidesOf(actor).includes(side) ? allow : deny('not_found'),
    actor.kind === 'system' ? allow : withSession(actor),
    stands === 'taken_back' ? deny('import_taken_back') : allow,
    against.length > 0 ? deny('import_built_on') : allow,
  );
