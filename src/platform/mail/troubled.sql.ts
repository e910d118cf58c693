import { sql, type AnyTx } from '#platform/db/sql.ts';
import type { Moment } from '#platform/paged.contract.ts';
import type { EmailCounts } from './outgoing.sql.ts';

/** Of those in whose way something was: all, those that are tried again, or those that are not. */
export type WhichTroubled = 'all' | 'failing' | 'given_up';

export type Troubled = {
  id: string;
  sort: string;
  madeAt: Date;
  dueAt: Date;
  attempts: number;
  problem: string;
  givenUpAt: Date | null;
};

const these = (which: WhichTroubled) =>
  sql`e.problem is not null and ${
    which === 'all'
      ? sql`true`
      : which === 'failing'
        ? sql`e.given_up_at is null`
        : sql`e.given_up_at is not null`
  }`;

type Asked = {
  which: WhichTroubled;
  limit: number;
  after?: Moment | undefined;
  since?: Date | undefined;
};

/** The newest first, from behind one of them; one more than a page holds. */
export const listTroubled = (tx: AnyTx, { which, after, since, limit }: Asked) =>
  sql<Troubled>`select e.id, e.sort, e.made_at as "madeAt", e.due_at as "dueAt", e.attempts, e.problem,
      e.given_up_at as "givenUpAt"
    from platform.outgoing_email e where ${these(which)}
      ${after === undefined ? sql`` : sql`and (e.made_at, e.id) < (${after.at}, ${after.id}::uuid)`}
      ${since === undefined ? sql`` : sql`and e.made_at >= ${since}`}
    order by e.made_at desc, e.id desc limit ${limit + 1}`.rows(tx);

export type MailState = EmailCounts & { sentAt: Date | null; failingSince: Date | null };

/** How many wait, and whether letters go out at all. */
export const mailState = (tx: AnyTx) =>
  sql<MailState>`select s.sent_at as "sentAt", s.failing_since as "failingSince", c.waiting, c.failing, c.given_up
    from platform.mail_server s cross join (select
      count(*) filter (where given_up_at is null and problem is null)::int as waiting,
      count(*) filter (where given_up_at is null and problem is not null)::int as failing,
      count(*) filter (where given_up_at is not null)::int as given_up
      from platform.outgoing_email) c`.one(tx);

type Only = { since: Date; sorts: readonly string[]; givenUp: readonly string[] };

/** Holds one of them, or so many; `only`: of those that are worth trying again. */
export const lockTroubled = (
  tx: AnyTx,
  { id, limit, only }: { id: string | undefined; limit: number; only?: Only },
) =>
  sql<{ id: string; sort: string }>`select id, sort from platform.outgoing_email
    where problem is not null and (${id ?? null}::uuid is null or id = ${id ?? null}::uuid)
      and ${
        only === undefined
          ? sql`true`
          : sql`made_at >= ${only.since}
              and sort = any(case when given_up_at is null then ${[...only.sorts]}::text[] else ${[...only.givenUp]}::text[] end)`
      }
    order by made_at desc, id desc limit ${limit} for update`.rows(tx);

/** They are due now, those that were given up as often as if they were new. */
export const putOutAgain = (tx: AnyTx, ids: readonly string[], now: Date) =>
  sql`update platform.outgoing_email set due_at = ${now},
      attempts = case when given_up_at is null then attempts else 0 end, given_up_at = null
    where id = any(${[...ids]}::uuid[])`.execute(tx);
