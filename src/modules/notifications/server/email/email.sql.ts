import { sql, type AnyTx } from '#platform/db/sql.ts';
import type { Hours } from '#platform/hours.contract.ts';
import type { Pace } from '../../email.contract.ts';

export type Choice = {
  personaId: string;
  pace: Exclude<Pace, 'off'>;
  off: string[];
  saysWhat: boolean;
  isDiscreet: boolean;
};
const choice = sql`c.persona_id as "personaId", c.pace, c.off, c.says_what as "saysWhat", c.is_discreet as "isDiscreet"`;
const hours = sql`coalesce(h.zone, 'UTC') as zone, h.quiet_from as "quietFrom", h.quiet_to as "quietTo"`;

/** What somebody chose, when it is quiet for them, and how far their inbox has come. */
export const findChoice = (tx: AnyTx, personaId: string) =>
  sql<Choice & Hours & { lastSeq: number }>`
    select ${choice}, ${hours}, coalesce(r.last_seq, 0) as "lastSeq"
    from notifications.email_choice c
    left join notifications.reader r on r.persona_id = c.persona_id
    left join accounts.pub_hours h on h.persona_id = c.persona_id
    where c.persona_id = ${personaId}`.first(tx);

export type OwnChoice = Omit<Choice, 'pace'> & { pace: Choice['pace'] | null } & Hours & {
    isZoneKnown: boolean;
    hasEmail: boolean;
    isRefused: boolean;
  };

/** What somebody chose, or what they would choose from; their hours, and whether there is an address. */
export const ownChoice = (tx: AnyTx, personaId: string) =>
  sql<OwnChoice>`select me.id as "personaId", c.pace, coalesce(c.off, '{}') as off,
      coalesce(c.says_what, false) as "saysWhat", coalesce(c.is_discreet, false) as "isDiscreet",
      ${hours}, h.zone is not null as "isZoneKnown",
      exists (select from accounts.pub_mailed m where m.persona_id = me.id) as "hasEmail",
      exists (select from accounts.pub_mail_refused m where m.persona_id = me.id) as "isRefused"
    from (select ${personaId}::uuid as id) me
    left join notifications.email_choice c on c.persona_id = me.id
    left join accounts.pub_hours h on h.persona_id = me.id`.one(tx);

/** Nothing that was there before is written about. */
export const putChoice = (tx: AnyTx, one: Choice & { nextAt: Date }) =>
  sql`insert into notifications.email_choice (persona_id, pace, off, says_what, is_discreet, next_at, told_seq)
    values (${one.personaId}, ${one.pace}, ${one.off}::text[], ${one.saysWhat}, ${one.isDiscreet}, ${one.nextAt},
      coalesce((select last_seq from notifications.reader where persona_id = ${one.personaId}), 0))
    on conflict (persona_id) do update set pace = excluded.pace, off = excluded.off, says_what = excluded.says_what,
      is_discreet = excluded.is_discreet, next_at = excluded.next_at`.execute(tx);

export const dropChoice = (tx: AnyTx, personaId: string) =>
  sql`delete from notifications.email_choice where persona_id = ${personaId}`.any(tx);

export type Due = Hours & {
  personaId: string;
  pace: Choice['pace'];
  toldSeq: number;
  lastSeq: number;
  /** The letter before could not be brought yet. */
  isOnWay: boolean;
};

/**
 * Whoever is to be written to by now: their turn has come, and something has waited for so long. Held until commit;
 * whoever is told something at this very moment comes the second after, so that nothing falls in between.
 */
export const dueReaders = (
  tx: AnyTx,
  now: Date,
  { since, limit }: { since: Date; limit: number },
) =>
  sql<Due>`select c.persona_id as "personaId", c.pace, c.told_seq as "toldSeq",
      r.last_seq as "lastSeq", ${hours},
      exists (select from notifications.email e where e.persona_id = c.persona_id) as "isOnWay"
    from notifications.email_choice c
    join notifications.reader r on r.persona_id = c.persona_id
    left join accounts.pub_hours h on h.persona_id = c.persona_id
    where c.waits_since <= ${since} and c.next_at <= ${now}
    order by c.next_at limit ${limit} for update of c, r skip locked`.rows(tx);

/** They are written to not before then; `told`: with what has come up to this place of their inbox, which waits no more. */
export const putNext = (
  tx: AnyTx,
  these: readonly { personaId: string; nextAt: Date; told: number | null }[],
) =>
  sql`update notifications.email_choice c set next_at = n."nextAt",
      told_seq = coalesce(n.told, c.told_seq), waits_since = case when n.told is null then c.waits_since end
    from jsonb_to_recordset(${JSON.stringify(these)}::jsonb) as n("personaId" uuid, "nextAt" timestamptz, told bigint)
    where c.persona_id = n."personaId"`.execute(tx);

/** A letter is composed that tells of all up to this place of their inbox. */
export const putTold = (tx: AnyTx, personaId: string, seq: number) =>
  sql`update notifications.email_choice set told_seq = greatest(told_seq, ${seq}::bigint)
    where persona_id = ${personaId}`.execute(tx);

/** A letter is not sent now: what it was to tell of waits until then. */
export const putBack = (tx: AnyTx, { personaId, afterSeq }: Letter, now: Date, nextAt: Date) =>
  sql`update notifications.email_choice set told_seq = least(told_seq, ${afterSeq}::bigint),
      waits_since = coalesce(waits_since, ${now}), next_at = ${nextAt}
    where persona_id = ${personaId}`.execute(tx);

export type Letter = { id: string; personaId: string; afterSeq: number };

export const insertLetters = (tx: AnyTx, these: readonly Letter[], now: Date) =>
  sql`insert into notifications.email (id, persona_id, after_seq, made_at)
    select l.id, l."personaId", l."afterSeq", ${now}
    from jsonb_to_recordset(${JSON.stringify(these)}::jsonb) as l(id uuid, "personaId" uuid, "afterSeq" bigint)`.execute(
    tx,
  );

export const findLetter = (tx: AnyTx, id: string) =>
  sql<Letter>`select id, persona_id as "personaId", after_seq as "afterSeq"
    from notifications.email where id = ${id}`.first(tx);

export const deleteLetter = (tx: AnyTx, id: string) =>
  sql`delete from notifications.email where id = ${id}`.execute(tx);

/** For a statement that tells people of something: for those of them who are written to, something waits from now on. */
export const waitsFrom = (people: string, now: Date) =>
  sql`update notifications.email_choice c set waits_since = ${now}
    where c.waits_since is null and c.persona_id in (select "to" from ${sql.ref(people)})`;
