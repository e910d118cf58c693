import type pg from 'pg';
import { sql, type AnyTx } from '#platform/db/sql.ts';
import type { Hours } from '#platform/hours.contract.ts';
import type { PushesView } from '../../push.contract.ts';

/** A device is told as long as somebody is signed in on it. */
const isSeated = (now: Date) => sql`exists (select from accounts.pub_session s
    where s.id = d.session_id and s.persona_id = d.persona_id and s.expires_at > ${now})`;
const hours = sql`coalesce(h.zone, 'UTC') as zone, h.quiet_from as "quietFrom", h.quiet_to as "quietTo"`;

export type PushKey = { publicKey: string; sealed: string };

export const findKey = (tx: AnyTx) =>
  sql<PushKey>`select public_key as "publicKey", sealed from notifications.push_key`.first(tx);

/** For the doctor, who has a connection and nothing else. */
export const sealedPushKey = async (client: pg.Client): Promise<string[]> =>
  (await client.query<PushKey>('select sealed from notifications.push_key')).rows.map(
    ({ sealed }) => sealed,
  );

/** Of several that make one at once the first one's holds. */
export const putKey = (tx: AnyTx, { publicKey, sealed }: PushKey, now: Date) =>
  sql`insert into notifications.push_key (public_key, sealed, made_at) values (${publicKey}, ${sealed}, ${now})
    on conflict (is_only) do nothing`.execute(tx);

export const sealAnew = (tx: AnyTx, sealed: string) =>
  sql`update notifications.push_key set sealed = ${sealed}`.execute(tx);

type Own = Omit<PushesView, 'devices'> & {
  devices: { id: string; device: string; at: string; usedAt: string | null; isThis: boolean }[];
};

/** What somebody chose, on which devices they are told, and whether this is one of them. */
export const ownPushes = (tx: AnyTx, personaId: string, sessionKey: string | null, now: Date) =>
  sql<Own>`select (select public_key from notifications.push_key) as key,
      coalesce(c.off, '{}') as off, coalesce(c.is_discreet, false) as "isDiscreet",
      coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'device', s.device, 'at', d.made_at, 'usedAt', d.used_at,
          'isThis', encode(s.token_hash, 'hex') = ${sessionKey ?? ''}::text) order by d.made_at desc, d.id)
        from notifications.push_device d
        join accounts.pub_session s on s.id = d.session_id and s.persona_id = d.persona_id
        where d.persona_id = me.id and s.expires_at > ${now}), '[]') as devices
    from (select ${personaId}::uuid as id) me
    left join notifications.push_choice c on c.persona_id = me.id`.one(tx);

export type NewDevice = {
  id: string;
  personaId: string;
  sessionKey: string;
  endpoint: string;
  p256dh: string;
  auth: string;
};

/**
 * One for each session, and each endpoint is one person's: that of whoever is there now. Another who was told by it
 * before is told there no more. False where that session has ended.
 */
export async function putDevice(tx: AnyTx, one: NewDevice, now: Date): Promise<boolean> {
  const session = sql`from accounts.pub_session s
    where s.token_hash = decode(${one.sessionKey}, 'hex') and s.persona_id = ${one.personaId}`;
  await sql`delete from notifications.push_device
    where persona_id = ${one.personaId} and session_id = (select s.id ${session}) and endpoint <> ${one.endpoint}`.execute(
    tx,
  );
  return sql`insert into notifications.push_device (id, persona_id, session_id, endpoint, p256dh, auth, made_at)
    select ${one.id}, s.persona_id, s.id, ${one.endpoint}, ${one.p256dh}, ${one.auth}, ${now} ${session}
    on conflict (endpoint) do update set id = excluded.id, persona_id = excluded.persona_id,
      session_id = excluded.session_id, p256dh = excluded.p256dh, auth = excluded.auth, made_at = excluded.made_at,
      used_at = null, after_seq = null, due_at = null, until = null, attempts = 0, problem = null`.any(
    tx,
  );
}

/** Those that were of use longest ago go. */
export const keepNewest = (tx: AnyTx, personaId: string, most: number) =>
  sql`delete from notifications.push_device where id in (
    select id from notifications.push_device where persona_id = ${personaId}
    order by coalesce(used_at, made_at) desc, made_at desc offset ${most})`.execute(tx);

export const findOwnDevice = (tx: AnyTx, id: string, personaId: string | null) =>
  sql<{ id: string }>`select id from notifications.push_device
    where id = ${id} and persona_id = ${personaId}`.first(tx);

export const deleteDevice = (tx: AnyTx, id: string) =>
  sql`delete from notifications.push_device where id = ${id}`.execute(tx);

/** Whoever signed out there, or was signed out, is not told there any more. */
export const deleteLeft = (tx: AnyTx, now: Date) =>
  sql`delete from notifications.push_device d where not ${isSeated(now)}`.changed(tx);

type Choice = { off: string[]; isDiscreet: boolean };

/** Where there was no device before, nothing that came until then is told. */
export const putChoice = (tx: AnyTx, personaId: string, now: Date, chosen?: Choice) =>
  sql`insert into notifications.push_choice as c (persona_id, off, is_discreet, next_at, told_seq)
    values (${personaId}, ${chosen?.off ?? []}::text[], ${chosen?.isDiscreet ?? false}, ${now},
      coalesce((select last_seq from notifications.reader where persona_id = ${personaId}), 0))
    on conflict (persona_id) do update set
      ${
        chosen === undefined
          ? sql`waits_since = case when ${hasDevice} then c.waits_since end,
              told_seq = case when ${hasDevice} then c.told_seq else excluded.told_seq end`
          : sql`off = excluded.off, is_discreet = excluded.is_discreet`
      }`.execute(tx);
const hasDevice = sql`exists (select from notifications.push_device d where d.persona_id = c.persona_id)`;

export type DueReader = Hours & { personaId: string; toldSeq: number; lastSeq: number };

/** Those whose turn has come, as letters have it (`dueReaders`): something has waited for so long. Held until commit. */
export const dueForPush = (
  tx: AnyTx,
  now: Date,
  { since, limit }: { since: Date; limit: number },
) =>
  sql<DueReader>`select c.persona_id as "personaId", c.told_seq as "toldSeq", r.last_seq as "lastSeq", ${hours}
    from notifications.push_choice c
    join notifications.reader r on r.persona_id = c.persona_id
    left join accounts.pub_hours h on h.persona_id = c.persona_id
    where c.waits_since <= ${since} and c.next_at <= ${now}
    order by c.next_at limit ${limit} for update of c, r skip locked`.rows(tx);

export type Planned = { personaId: string; nextAt: Date; told: number | null; after: number };

/** They are told not before then; where `told`, of what came after, up to there, on each device somebody is signed in on. */
export async function putPlanned(
  tx: AnyTx,
  these: readonly Planned[],
  { now, until }: { now: Date; until: Date },
): Promise<void> {
  const planned = sql`jsonb_to_recordset(${JSON.stringify(these)}::jsonb)
    as n("personaId" uuid, "nextAt" timestamptz, told bigint, after bigint)`;
  await sql`update notifications.push_choice c set next_at = n."nextAt",
      told_seq = coalesce(n.told, c.told_seq), waits_since = case when n.told is null then c.waits_since end
    from ${planned} where c.persona_id = n."personaId"`.execute(tx);
  // One that could not be brought yet tells of this, too.
  await sql`update notifications.push_device d set after_seq = least(d.after_seq, n.after),
      due_at = coalesce(d.due_at, ${now}), until = ${until}
    from ${planned} where d.persona_id = n."personaId" and n.told is not null and ${isSeated(now)}`.execute(
    tx,
  );
}

/** Counted so far: the pauses grow no more long before. */
const MOST_ATTEMPTS = 100;

/** Takes those that are due, for a while: whoever took them and was ended leaves them to the next. */
export const takePushes = async (
  tx: AnyTx,
  now: Date,
  { lease, limit }: { lease: Date; limit: number },
): Promise<string[]> =>
  (
    await sql<{ id: string }>`
      update notifications.push_device set attempts = least(attempts + 1, ${MOST_ATTEMPTS}), due_at = ${lease}
      where id in (select id from notifications.push_device where due_at <= ${now}
        order by due_at limit ${limit} for update skip locked)
      returning id`.rows(tx)
  ).map(({ id }) => id);

export type Waiting = Omit<NewDevice, 'sessionKey'> & {
  afterSeq: number;
  attempts: number;
  until: Date;
  isSeated: boolean;
};

/** A push that is on its way, held until it is known what became of it. */
export const lockPush = (tx: AnyTx, id: string, now: Date) =>
  sql<Waiting>`select d.id, d.persona_id as "personaId", d.endpoint, d.p256dh, d.auth, d.after_seq as "afterSeq",
      d.attempts, d.until, ${isSeated(now)} as "isSeated"
    from notifications.push_device d where d.id = ${id} and d.due_at is not null for update`.first(
    tx,
  );

/** Nothing waits for this device any more. `usedAt`: it was told. */
export const putSettled = (
  tx: AnyTx,
  id: string,
  { usedAt = null, problem = null }: { usedAt?: Date | null; problem?: string | null },
) =>
  sql`update notifications.push_device set after_seq = null, due_at = null, until = null, attempts = 0,
      used_at = coalesce(${usedAt}::timestamptz, used_at), problem = ${problem} where id = ${id}`.execute(
    tx,
  );

export const putOffPush = (tx: AnyTx, id: string, dueAt: Date, problem: string) =>
  sql`update notifications.push_device set due_at = ${dueAt}, problem = ${problem} where id = ${id}`.execute(
    tx,
  );

export const findPushChoice = (tx: AnyTx, personaId: string) =>
  sql<Choice & Hours>`select c.off, c.is_discreet as "isDiscreet", ${hours}
    from notifications.push_choice c left join accounts.pub_hours h on h.persona_id = c.persona_id
    where c.persona_id = ${personaId}`.first(tx);

/** What was to be told now waits until then. */
export const putBackPush = (tx: AnyTx, personaId: string, afterSeq: number, now: Date, at: Date) =>
  sql`update notifications.push_choice set told_seq = least(told_seq, ${afterSeq}::bigint),
      waits_since = coalesce(waits_since, ${now}), next_at = ${at} where persona_id = ${personaId}`.execute(
    tx,
  );

/** For a statement that tells people of something, as `waitsFrom` of letters. */
export const pushWaitsFrom = (people: string, now: Date) =>
  sql`update notifications.push_choice c set waits_since = ${now}
    where c.waits_since is null and c.persona_id in (select "to" from ${sql.ref(people)})`;

/** How many pushes wait, and were not taken yet. */
export const countPushes = (tx: AnyTx) =>
  sql<{ waiting: number; failing: number; given_up: number }>`select
      count(*) filter (where due_at is not null and problem is null)::int as waiting,
      count(*) filter (where due_at is not null and problem is not null)::int as failing,
      count(*) filter (where due_at is null and problem is not null)::int as given_up
    from notifications.push_device`.one(tx);
