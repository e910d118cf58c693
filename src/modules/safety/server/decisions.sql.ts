import type { z } from 'zod';
import { sql } from '#platform/db/sql.ts';
import type { ReadCtx } from '#platform/use-case.ts';
import type { DecisionsInput, DecisionView } from '../decisions.contract.ts';

/** What all modules know to have been decided about the actor, newest first; one more than a page holds. */
export function decisionsAbout(
  { tx, actor, registry }: ReadCtx,
  { after, since, limit }: z.output<typeof DecisionsInput>,
) {
  const all = registry.decisions.map(
    (one) => sql`select * from (${one.about({ actor, registry })}) one
      (id, says, at, rule, reason, "dutyKind", until, title, link, "from", "to")`,
  );
  return sql<DecisionView>`select * from (${sql.join(all, sql` union all `)}) decision
    where true
      ${after === undefined ? sql`` : sql`and (at, id) < (${after.at}::timestamptz, ${after.id}::uuid)`}
      ${since === undefined ? sql`` : sql`and at >= ${since}::timestamptz`}
    order by at desc, id desc limit ${limit + 1}`.rows(tx);
}
