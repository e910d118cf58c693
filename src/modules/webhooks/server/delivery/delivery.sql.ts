import type { z } from 'zod';
import { sql, type AnyTx } from '#platform/db/sql.ts';
import type { DeliveryView, EndpointInput } from '../../contract.ts';

export type NewDelivery = {
  id: string;
  endpoint: string;
  event: string;
  type: string;
  payload: object;
  person: string | null;
  at: string;
  /** When it is sent. It counts as made then: otherwise its place among the others would tell when it happened. */
  due: string;
};

/** Of each event one for each endpoint; what stands there already is left. */
export const insertDeliveries = (tx: AnyTx, these: readonly NewDelivery[]) =>
  sql`insert into webhooks.delivery (id, endpoint_id, event_id, type, payload, persona_id, happened_at, made_at, due_at)
    select n.id, n.endpoint, n.event, n.type, n.payload, n.person, n.at, n.due, n.due
    from jsonb_to_recordset(${JSON.stringify(these)}::jsonb)
      as n(id uuid, endpoint uuid, event uuid, type text, payload jsonb, person uuid, at timestamptz, due timestamptz)
    order by n.endpoint, n.event
    on conflict (endpoint_id, event_id) do nothing`.execute(tx);

/** Counted so far: the pauses end long before. */
const MOST_ATTEMPTS = 100;
/** Of one endpoint taken at once: one that keeps us waiting holds up few of the others'. */
const OF_EACH = 10;

/**
 * Takes those that are due, for a while: whoever took them and was ended leaves them to the next. What was pressed for
 * goes to an endpoint that is stopped, too.
 */
export const takeDeliveries = async (
  tx: AnyTx,
  now: Date,
  { lease, tested }: { lease: Date; tested: string },
): Promise<{ id: string; isMore: boolean }[]> =>
  sql<{ id: string; isMore: boolean }>`
    with due as (
      select one.id, count(*) over (partition by e.id) = ${OF_EACH} as more from webhooks.endpoint e cross join lateral (
        select d.id from webhooks.delivery d where d.endpoint_id = e.id and d.due_at <= ${now}
          and (e.stopped is null or d.type = ${tested} and e.stopped <> 'removed')
        order by d.due_at limit ${OF_EACH} for update skip locked) one
    )
    update webhooks.delivery d set attempts = least(d.attempts + 1, ${MOST_ATTEMPTS}), due_at = ${lease}
    from due where d.id = due.id returning d.id, due.more as "isMore"`.rows(tx);

export type Waiting = {
  id: string;
  type: string;
  payload: object;
  happenedAt: Date;
  attempts: number;
};

/** One that is on its way, held until it is known what became of it. */
export const lockWaiting = (tx: AnyTx, id: string) =>
  sql<Waiting>`select id, type, payload, happened_at as "happenedAt", attempts
    from webhooks.delivery where id = ${id} and due_at is not null for update`.first(tx);

export const putBody = (tx: AnyTx, id: string, body: string) =>
  sql`update webhooks.delivery set body = ${body} where id = ${id}`.execute(tx);

type Answered = { problem: string | null; status: number | null; answer: string | null };

/** It was taken, or is not tried any more. */
export const putEnd = (
  tx: AnyTx,
  id: string,
  { now, isSent, problem, status, answer }: Answered & { now: Date; isSent: boolean },
) =>
  sql`update webhooks.delivery set due_at = null, problem = ${problem}, status = ${status}, answer = ${answer},
      sent_at = case when ${isSent} then ${now}::timestamptz end,
      ended_at = case when not ${isSent} then ${now}::timestamptz end where id = ${id}`.execute(tx);

export const putOff = (tx: AnyTx, id: string, dueAt: Date, { problem, status, answer }: Answered) =>
  sql`update webhooks.delivery set due_at = ${dueAt}, problem = ${problem}, status = ${status}, answer = ${answer}
    where id = ${id}`.execute(tx);

/** Not tried this time: nothing was sent. */
export const putBack = (tx: AnyTx, id: string, now: Date) =>
  sql`update webhooks.delivery set due_at = ${now}, attempts = attempts - 1 where id = ${id}`.execute(
    tx,
  );

type Delivery = { id: string; endpointId: string; isWaiting: boolean };
/** One that is kept, to be sent anew. */
export const lockDelivery = (tx: AnyTx, id: string) =>
  sql<Delivery>`select id, endpoint_id as "endpointId", due_at is not null as "isWaiting"
    from webhooks.delivery where id = ${id} for update`.first(tx);

const anew = (now: Date) =>
  sql`due_at = ${now}, attempts = 0, sent_at = null, ended_at = null, problem = null`;

export const putAnew = (tx: AnyTx, id: string, now: Date) =>
  sql`update webhooks.delivery set ${anew(now)} where id = ${id}`.execute(tx);

/** Those that ended without being taken, the oldest first; never what may not be told any more. */
export const putFailedAnew = (
  tx: AnyTx,
  endpoint: string,
  { now, since, withheld, most }: { now: Date; since: Date | null; withheld: string; most: number },
) =>
  sql`update webhooks.delivery set ${anew(now)} where id in (
    select id from webhooks.delivery where endpoint_id = ${endpoint} and ended_at is not null
      and problem is distinct from ${withheld} and (${since}::timestamptz is null or made_at >= ${since})
    order by made_at, id limit ${most} for update)`.changed(tx);

const whiches = {
  all: sql`true`,
  waiting: sql`d.due_at is not null`,
  failed: sql`d.ended_at is not null`,
};

/** The newest first, and one more than a page holds. */
export const listDeliveries = (
  tx: AnyTx,
  endpoint: string,
  { which, after, since, limit }: z.output<typeof EndpointInput>,
) =>
  sql<
    DeliveryView & { madeAt: Date }
  >`select d.id, d.made_at as "madeAt", d.type, d.happened_at as "happenedAt", d.due_at as "nextAt", d.attempts,
      d.sent_at as "sentAt", d.ended_at as "endedAt", d.problem, d.status, d.answer, d.body
    from webhooks.delivery d where d.endpoint_id = ${endpoint} and ${whiches[which]}
      ${after === undefined ? sql`` : sql`and (d.made_at, d.id) < (${after.at}, ${after.id}::uuid)`}
      ${since === undefined ? sql`` : sql`and d.made_at >= ${since}`}
    order by d.made_at desc, d.id desc limit ${limit + 1}`.rows(tx);

/** The oldest, at most so many at once; what still waits for an endpoint that is stopped is no news by then. */
export const forgetDeliveries = (tx: AnyTx, before: Date, most: number) =>
  sql`delete from webhooks.delivery where id in (
    select id from webhooks.delivery where made_at < ${before} order by made_at limit ${most})`.changed(
    tx,
  );

export const countDeliveries = (tx: AnyTx) =>
  sql<{ waiting: number; failing: number; given_up: number }>`select
      count(*) filter (where due_at is not null and problem is null)::int as waiting,
      count(*) filter (where due_at is not null and problem is not null)::int as failing,
      count(*) filter (where ended_at is not null)::int as given_up
    from webhooks.delivery where due_at is not null or ended_at is not null`.one(tx);
