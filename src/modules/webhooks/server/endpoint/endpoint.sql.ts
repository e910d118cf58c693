import type pg from 'pg';
import type { Side } from '#platform/actor.ts';
import { sql, type AnyTx, type RawBuilder } from '#platform/db/sql.ts';
import type { EndpointRow, Stopped } from '../../contract.ts';

/** What may be changed of one together. */
export type Told = { name: string; address: string; types: string[]; places: string[] };

export type Endpoint = Told & {
  id: string;
  side: Side;
  secret: string;
  formerSecret: string | null;
  formerUntil: Date | null;
  stopped: Stopped | null;
  stoppedAt: Date | null;
  failingSince: Date | null;
};

const columns = sql`e.id, e.side, e.name, e.address, e.types, e.places, e.secret, e.former_secret as "formerSecret",
  e.former_until as "formerUntil", e.stopped, e.stopped_at as "stoppedAt", e.failing_since as "failingSince"`;

/** Before their deliveries, whoever takes both. */
export const lockEndpoint = (tx: AnyTx, id: string, isRemoved = false) =>
  sql<Endpoint>`select ${columns} from webhooks.endpoint e
    where e.id = ${id} and (e.stopped is not distinct from 'removed') = ${isRemoved} for no key update`.first(
    tx,
  );

/** That of a delivery, held; undefined where the delivery is gone. */
export const lockEndpointOf = (tx: AnyTx, delivery: string) =>
  sql<Endpoint>`select ${columns} from webhooks.endpoint e
    where e.id = (select endpoint_id from webhooks.delivery where id = ${delivery}) for no key update`.first(
    tx,
  );

/** Those that are told of such events, whatever their side and places. Who is gone hears nothing of what is new. */
export const endpointsFor = (tx: AnyTx, types: readonly string[]) =>
  sql<Pick<Endpoint, 'id' | 'side' | 'types' | 'places'>>`select e.id, e.side, e.types, e.places
    from webhooks.endpoint e where e.types && ${[...types]}::text[] and ${listens} order by e.id`.rows(
    tx,
  );
const listens = sql`coalesce(e.stopped, '') not in ('gone', 'removed')`;

/** Whether anybody is told of such an event. */
export const isAwaited = (type: RawBuilder<string>) =>
  sql<boolean>`exists (select from webhooks.endpoint e where ${type} = any(e.types) and ${listens})`;

export const countEndpoints = (tx: AnyTx) =>
  sql<{ count: number }>`select count(*)::int as count from webhooks.endpoint
    where stopped is distinct from 'removed'`.one(tx);

export const insertEndpoint = (
  tx: AnyTx,
  one: Told & { id: string; side: Side; secret: string; by: string | null; at: Date },
) =>
  sql`insert into webhooks.endpoint (id, side, name, address, types, places, secret, made_by, made_at)
    values (${one.id}, ${one.side}, ${one.name}, ${one.address}, ${one.types}::text[], ${one.places}::uuid[],
      ${one.secret}, ${one.by}, ${one.at})`.execute(tx);

export const putTold = (tx: AnyTx, id: string, { name, address, types, places }: Told) =>
  sql`update webhooks.endpoint set name = ${name}, address = ${address}, types = ${types}::text[],
      places = ${places}::uuid[] where id = ${id}`.execute(tx);

export const putSecret = (
  tx: AnyTx,
  id: string,
  { secret, former, until }: { secret: string; former: string | null; until: Date | null },
) =>
  sql`update webhooks.endpoint set secret = ${secret}, former_secret = ${former}, former_until = ${until}
    where id = ${id}`.execute(tx);

/** Null: it is at work (again). */
export const putStopped = (tx: AnyTx, id: string, stopped: Stopped | null, now: Date) =>
  sql`update webhooks.endpoint set stopped = ${stopped}, stopped_at = ${now},
      failing_since = case when ${stopped}::text is null then null else failing_since end
    where id = ${id}`.execute(tx);

/** Something was taken there, or was not. */
export const putTaken = (tx: AnyTx, id: string, now: Date) =>
  sql`update webhooks.endpoint set sent_at = ${now}, failing_since = null where id = ${id}`.execute(
    tx,
  );
export const putFailing = (tx: AnyTx, id: string, now: Date) =>
  sql`update webhooks.endpoint set failing_since = coalesce(failing_since, ${now}) where id = ${id}`.execute(
    tx,
  );

/** As many as one needs to know of. */
const COUNTED = 1000;
const counted = (state: RawBuilder<boolean>) => sql<number>`(select count(*)::int from (
  select from webhooks.delivery d where d.endpoint_id = e.id and ${state} limit ${COUNTED}) few)`;

/** For the operators' page; of the young where the reader is cleared. */
export const listEndpoints = (
  tx: AnyTx,
  { sides, one = null }: { sides: readonly Side[]; one?: string | null },
) =>
  sql<EndpointRow & Pick<Endpoint, 'formerUntil'>>`
    select e.id, e.name, e.side, e.address, e.types, e.places, e.made_at as "madeAt", e.stopped,
      e.stopped_at as "stoppedAt", e.failing_since as "failingSince", e.sent_at as "sentAt",
      e.former_until as "formerUntil", counts.waiting, counts.failed
    from webhooks.endpoint e cross join lateral (select ${counted(sql`d.due_at is not null`)} as waiting,
        ${counted(sql`d.ended_at is not null`)} as failed) counts
    where e.side = any(${[...sides]}::text[]) and e.stopped is distinct from 'removed'
      and (${one}::uuid is null or e.id = ${one}::uuid)
    order by e.made_at, e.id`.rows(tx);

type Sealed = Pick<Endpoint, 'id' | 'secret' | 'formerSecret' | 'formerUntil'>;
export const sealedOnes = (tx: AnyTx) =>
  sql<Sealed>`select id, secret, former_secret as "formerSecret", former_until as "formerUntil" from webhooks.endpoint
    order by id for no key update`.rows(tx);

/** Forgets the secret before this one where its time is over, and those that were removed long ago. */
export async function forgetEndpoints(
  tx: AnyTx,
  { now, removedBefore }: { now: Date; removedBefore: Date },
): Promise<void> {
  await sql`update webhooks.endpoint set former_secret = null, former_until = null
    where former_until <= ${now}`.execute(tx);
  await sql`delete from webhooks.endpoint where stopped = 'removed' and stopped_at < ${removedBefore}
    and not exists (select from webhooks.delivery d where d.endpoint_id = endpoint.id)`.execute(tx);
}

/** After a backup was restored: each goes on when somebody says so. */
export const stopAll = (tx: AnyTx, now: Date) =>
  sql`update webhooks.endpoint set stopped = 'restored', stopped_at = ${now}
    where stopped is null`.execute(tx);

/** For the doctor, who has a connection and nothing else. */
export const sealedWebhookSecrets = async (client: pg.Client): Promise<string[]> =>
  (await client.query<{ secret: string }>('select secret from webhooks.endpoint')).rows.map(
    ({ secret }) => secret,
  );
