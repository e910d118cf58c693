import { sql, type AnyTx } from '#platform/db/sql.ts';
import { LEASE } from './outgoing.rules.ts';

/** Once for an id, however often it is asked for. */
export const insertOutgoing = (
  tx: AnyTx,
  ids: readonly string[],
  { sort, rank, now, until }: { sort: string; rank: number; now: Date; until: Date },
) =>
  sql`insert into platform.outgoing_email (id, sort, rank, made_at, due_at, until)
    select id, ${sort}, ${rank}, ${now}, ${now}, ${until} from unnest(${[...ids]}::uuid[]) id
    on conflict (id) do nothing`.execute(tx);

/**
 * Takes those that are due, for a while: whoever took them and was ended leaves them to the next. What was in their
 * way before is forgotten: they are on their way, and nobody has them tried a second time meanwhile.
 */
export const takeOutgoing = (tx: AnyTx, now: Date, limit: number) =>
  sql<{ id: string; attempts: number }>`
    update platform.outgoing_email set attempts = attempts + 1, problem = null,
      due_at = ${new Date(now.getTime() + LEASE)}
    where id in (select id from platform.outgoing_email where given_up_at is null and due_at <= ${now}
      order by rank, due_at limit ${limit} for update skip locked)
    returning id, attempts`.rows(tx);

type Outgoing = { id: string; sort: string; attempts: number; until: Date };

/** One that is on its way, held until it is known what became of it; nobody's any more who took it before. */
export const lockOutgoing = (tx: AnyTx, { id, attempts }: { id: string; attempts: number }) =>
  sql<Outgoing>`select id, sort, attempts, until from platform.outgoing_email
    where id = ${id} and attempts = ${attempts} and given_up_at is null for update`.first(tx);

export const deleteOutgoing = (tx: AnyTx, id: string) =>
  sql`delete from platform.outgoing_email where id = ${id}`.execute(tx);

/** It is tried again then, or never where there is no such moment. */
export const putOff = (
  tx: AnyTx,
  id: string,
  { now, dueAt, problem }: { now: Date; dueAt: Date | null; problem: string },
) =>
  sql`update platform.outgoing_email set problem = ${problem},
      due_at = coalesce(${dueAt}::timestamptz, due_at),
      given_up_at = case when ${dueAt}::timestamptz is null then ${now}::timestamptz end
    where id = ${id}`.execute(tx);

/** What could not be brought is told for a while. */
export const forgetGivenUp = (tx: AnyTx, before: Date) =>
  sql`delete from platform.outgoing_email where given_up_at < ${before}`.execute(tx);

export type EmailCounts = { waiting: number; failing: number; given_up: number };

/** How many wait, were refused and will be tried again, or will not. */
export const countOutgoing = async (tx: AnyTx): Promise<EmailCounts> =>
  (await sql<EmailCounts>`select
      count(*) filter (where given_up_at is null and problem is null)::int as waiting,
      count(*) filter (where given_up_at is null and problem is not null)::int as failing,
      count(*) filter (where given_up_at is not null)::int as given_up
    from platform.outgoing_email`.first(tx)) ?? { waiting: 0, failing: 0, given_up: 0 };
