import { sql, type AnyTx } from '#platform/db/sql.ts';
import { columnsOf } from '#platform/db/columns.ts';
import { keysOf } from '#platform/names.ts';
import type { R, T } from '../tx.ts';

/** For so long nobody else may take a name that somebody left. */
const KEPT_FOR = sql`interval '1 year'`;

/**
 * Whether somebody else had that name until lately, or one that looks like it. Asked once the name is taken: of
 * one who leaves a name and one who takes it at once, the second waits, and finds it here.
 */
export const isFormerName = (
  tx: AnyTx,
  name: string,
  { but, now }: { but: string | null; now: Date },
) => {
  const { nameKey, foldKey } = keysOf(name);
  return sql`select from accounts.former_name f where f.persona_id is distinct from ${but}::uuid
    and (f.name_key = ${nameKey} or f.fold_key = ${foldKey})
    and f.left_at > ${now}::timestamptz - ${KEPT_FOR} limit 1`.any(tx);
};

/** Whether anybody has that name, or one that looks like it, or had it until lately. */
export const isNameTaken = async (tx: R, name: string, now: Date): Promise<boolean> => {
  const { nameKey, foldKey } = keysOf(name);
  const isHad = await sql`select from accounts.persona p
    where p.name_key = ${nameKey} or p.fold_key = ${foldKey} limit 1`.any(tx);
  return isHad || isFormerName(tx, name, { but: null, now });
};

/** Gives a persona another name; false when somebody has that one, or one that looks like it, or had it until lately. */
export async function rename(
  tx: T,
  { personaId, name, now }: { personaId: string; name: string; now: Date },
): Promise<boolean> {
  const { nameKey, foldKey, folded } = keysOf(name);
  const isFree = await sql`update accounts.persona
    set name = ${name}, name_key = ${nameKey}, fold_key = ${foldKey}, folded = ${folded}
    where id = ${personaId} and not exists (select from accounts.persona other
      where other.id <> ${personaId} and (other.name_key = ${nameKey} or other.fold_key = ${foldKey}))`.any(
    tx,
  );
  return isFree && !(await isFormerName(tx, name, { but: personaId, now }));
}

/** One's name as it is, held, and when it was changed last. */
export const ownName = (tx: T, personaId: string) =>
  sql<{ name: string; changedAt: Date | null }>`select p.name,
      (select max(f.left_at) from accounts.former_name f where f.persona_id = p.id) as "changedAt"
    from accounts.persona p where p.id = ${personaId} for update of p`.first(tx);

/** Whether somebody had that name before themselves: then they go back. */
export const wasTheirs = (tx: R, personaId: string, name: string) =>
  sql`select from accounts.former_name f
    where f.persona_id = ${personaId} and f.folded = ${keysOf(name).folded} limit 1`.any(tx);

export const insertFormer = (
  tx: T,
  { name, ...former }: { id: string; personaId: string; name: string; leftAt: Date },
) =>
  tx
    .insertInto('accounts.former_name')
    .values(columnsOf({ refold: false, ...former, name, ...keysOf(name) }))
    .execute();

/** When one's name was changed last. */
export const nameChangedAt = (tx: R, personaId: string) =>
  sql<{ at: Date | null }>`select max(left_at) as at from accounts.former_name
    where persona_id = ${personaId}`.one(tx);
