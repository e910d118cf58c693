import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { newId, newPublicId } from './ids.ts';
import { payloadsOf, type Wakes } from './live/payloads.ts';
import type { ReadTx, Tx } from './db/database.ts';
import type { Handler } from './handlers.ts';
import type { Deed, DomainEvent, PowerAct } from './use-case.ts';
import { Refusal } from './verdict.ts';

export type Job = {
  identifier: string;
  payload: DomainEvent & { eventId: string; at: string };
  onlyIf?: Handler['onlyIf'];
};
export type Pending = {
  jobs: Job[];
  wakes: Wakes;
  later: RawBuilder<unknown>[];
  power: Power[];
  deeds: (Power & Deed)[];
};

/** `digest`: of all that is sent, so that other words under the same client id are known. */
type Sending = { personaId: string; clientId: string; useCase: string; digest: string };
type Power = PowerAct & { act: string; byPersonaId: string | null; undoes?: string };

/**
 * Everything that follows from an act, in its transaction: acknowledgement, jobs, wake-ups and what
 * nobody waited for in one statement, then the audit and the log.
 */
export async function record(
  tx: Tx<never>,
  what: Pending & {
    now: Date;
    sent?: (Sending & { result: unknown }) | undefined;
  },
): Promise<void> {
  const parts = what.later.map((clause, nr) => sql`later_${sql.lit(nr)} as (${clause})`);
  if (what.sent !== undefined) parts.push(acknowledged(what.sent, what.now));
  const called: RawBuilder<unknown>[] = [];
  for (const [onlyIf, jobs] of Map.groupBy(what.jobs, (job) => job.onlyIf)) {
    const where = onlyIf ? sql`where ${onlyIf(sql`s.payload ->> 'type'`)}` : sql``;
    called.push(sql`(select count(*) from (select array_agg(s) as specs from
      json_populate_recordset(null::graphile_worker.job_spec, ${JSON.stringify(jobs)}::json) s ${where}
      having count(*) > 0) these, graphile_worker.add_jobs(these.specs))`);
  }
  if (what.wakes.size > 0)
    called.push(sql`(select count(pg_notify('samovar_live', payload))
      from unnest(${payloadsOf(what.wakes)}::text[]) payload)`);
  if (parts.length + called.length > 0) {
    const before = parts.length === 0 ? sql`` : sql`with ${sql.join(parts)}`;
    await sql`${before} select ${sql.join(called)}`.execute(tx);
  }
  for (const act of what.power) await audit(tx, what.now, act);
  for (const deed of what.deeds) await insertDeed(tx, what.now, deed);
}

/** Adds to the log of what those do who hold a duty. */
const insertDeed = (tx: Tx<never>, now: Date, deed: Power & Deed) =>
  sql`insert into platform.deed (id, act, at, by_id, person_id, power, side, scope_id, above_id,
      subject_kind, subject_id, title, link, reason, detail, undo, undoes, on_machine)
    values (${newId()}, ${deed.act}, ${now}, ${deed.byPersonaId}, ${deed.personaId ?? null}, ${deed.power},
      ${deed.side}, ${deed.scopeId}, ${deed.aboveId ?? null}, ${deed.subjectKind}, ${deed.subjectId}, ${deed.title},
      ${deed.link}, ${deed.reason}, ${deed.detail && JSON.stringify(deed.detail)}, ${deed.undo && JSON.stringify(deed.undo)}, ${deed.undoes ?? null}, ${deed.byPersonaId === null})`.execute(
    tx,
  );

const acknowledged = (
  { personaId, clientId, useCase, digest, result }: Sending & { result: unknown },
  now: Date,
) => sql`sent as (insert into platform.sent (persona_id, client_id, use_case, digest, result, at)
  values (${personaId}::uuid, ${clientId}, ${useCase}, ${digest}, ${JSON.stringify(result ?? null)}::jsonb, ${now}))`;

/**
 * The result of an earlier sending with the same client id, if it was for the same use case.
 * Throws `already_sent` with that result when it was of something else.
 */
export async function sentBefore(
  tx: ReadTx<never>,
  { personaId, clientId, useCase, digest }: Sending,
): Promise<{ result: unknown } | undefined> {
  const { rows } = await sql<{ result: unknown; digest: string | null }>`
    select result, digest from platform.sent where persona_id = ${personaId}
      and client_id = ${clientId} and use_case = ${useCase}`.execute(tx);
  const [first] = rows;
  if (first !== undefined && first.digest !== null && first.digest !== digest)
    throw new Refusal('conflict', 'already_sent', { sent: first.result });
  return first;
}

/** Which of these events this handler meets for the first time. */
export async function takeReceipts(
  tx: Tx<never>,
  receipt: { eventIds: readonly string[]; handler: string; now: Date },
): Promise<Set<string>> {
  const { rows } = await sql<{ id: string }>`
    insert into platform.receipt (event_id, handler, at)
    select id, ${receipt.handler}, ${receipt.now} from unnest(${[...receipt.eventIds]}::uuid[]) id order by id
    on conflict do nothing returning event_id as id`.execute(tx);
  return new Set(rows.map(({ id }) => id));
}

async function audit(tx: Tx<never>, now: Date, power: Power): Promise<void> {
  const by = await pseudonymOf(tx, power.byPersonaId);
  const person = await pseudonymOf(tx, power.personaId ?? null);
  const entry = sql`insert into platform.audit_entry (id, at, act, by_pseudonym, subject_kind, subject_id,
      person_pseudonym, reason, evidence, expires_at)
    values (${newPublicId()}, ${now}, ${power.act}, ${by}, ${power.subjectKind}, ${power.subjectId},
      ${person}, ${power.reason}, ${JSON.stringify(power.evidence ?? {})}, ${power.expiresAt ?? null})`;
  await entry.execute(tx);
}

async function pseudonymOf(tx: Tx<never>, personaId: string | null): Promise<string | null> {
  if (personaId === null) return null;
  await sql`insert into platform.audit_person (pseudonym, persona_id) values (${newPublicId()}, ${personaId})
    on conflict (persona_id) do nothing`.execute(tx);
  const { rows } = await sql<{ pseudonym: string }>`
    select pseudonym from platform.audit_person where persona_id = ${personaId}`.execute(tx);
  return rows[0]?.pseudonym ?? null;
}

/** Forgets acknowledgements and receipts from before these moments: the oldest, at most so many of each. */
export async function forgetBefore(
  tx: Tx<never>,
  before: { sent: Date; receipts: Date },
  most: number,
): Promise<void> {
  const forget = (table: 'platform.sent' | 'platform.receipt', moment: Date) =>
    sql`delete from ${sql.table(table)} where ctid = any(array(
      select ctid from ${sql.table(table)} where at < ${moment} order by at limit ${most}))`.execute(
      tx,
    );
  await forget('platform.sent', before.sent);
  await forget('platform.receipt', before.receipts);
}

/** The same for acknowledgements of these acts. */
export const forgetSentOf = (
  tx: Tx<never>,
  useCases: readonly string[],
  before: Date,
  most: number,
) =>
  sql`delete from platform.sent where ctid = any(array(
    select ctid from platform.sent where use_case = any(${[...useCases]}::text[]) and at < ${before}
    order by at limit ${most}))`.execute(tx);
