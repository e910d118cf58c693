import { sql } from '#platform/db/sql.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import type { DecisionView } from '../decisions.contract.ts';

/** What all modules know to have been decided about the actor, newest first. */
export function decisionsAbout(
  { tx, actor, registry }: ReadCtx,
  { before, limit }: { before: { at: Date; id: string } | null; limit: number },
) {
  const all = registry.decisions.map(
    (one) => sql`select * from (${one.about({ actor, registry })}) one
      (id, says, at, rule, reason, "dutyKind", until, title, link, "from", "to")`,
  );
  const older =
    before === null ? sql`true` : sql`(at, id) < (${before.at}::timestamptz, ${before.id}::uuid)`;
  return sql<DecisionView>`select * from (${sql.join(all, sql` union all `)}) decision
    where ${older} order by at desc, id desc limit ${limit}`.rows(tx);
}
