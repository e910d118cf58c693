import type { Side } from '#platform/actor.ts';
import { sql, type AnyTx } from '#platform/db/sql.ts';
import { columnsOf } from '#platform/db/columns.ts';
import type { HelpView, OpenHelpsView } from '../../help.contract.ts';
import type { New, R, T } from '../tx.ts';

type Helped = { accountId: string; personaId: string; name: string; side: Side; isSeen: boolean };

/** Somebody who is here, as they are helped, also behind a block: it must not keep anybody out for good. `isSeen`: a device of theirs was here since. Locked. */
export const lockHelped = (tx: T, personaId: string, since: Date) =>
  sql<Helped>`select a.id as "accountId", p.id as "personaId", p.name, a.side,
      exists (select from accounts.session s where s.account_id = a.id and s.seen_at > ${since}) as "isSeen"
    from accounts.persona p join accounts.account a on a.id = p.account_id
    where p.id = ${personaId} and p.is_in and p.kind <> 'service'
    for update of a`.first(tx);

export const insertHelp = (tx: T, help: New<'accounts.help'>) =>
  tx.insertInto('accounts.help').values(columnsOf(help)).execute();

/** Whatever was made for an account and is not used is worth nothing from now on. */
export const voidHelps = (tx: AnyTx, accountId: string) =>
  sql`update accounts.help set token_hash = null
    where account_id = ${accountId} and token_hash is not null`.execute(tx);

/** When a link opens that still may; looking does not use it up. */
export const findHelp = (tx: R, hash: Buffer, now: Date) =>
  sql<{ opensAt: Date }>`select opens_at as "opensAt" from accounts.help
    where token_hash = ${hash} and expires_at > ${now}`.first(tx);

export type UsedHelp = { id: string; accountId: string; onMachine: boolean };

/** Uses a link up, once it is open; of two who press at once one gets it. */
export const takeHelp = (tx: T, hash: Buffer, now: Date) =>
  sql<UsedHelp>`update accounts.help set used_at = ${now}, token_hash = null
    where token_hash = ${hash} and opens_at <= ${now} and expires_at > ${now}
    returning id, account_id as "accountId", on_machine as "onMachine"`.first(tx);

/** What waits for the owner of an account. */
export const openHelp = (tx: R, accountId: string, now: Date) =>
  sql<HelpView>`select id, reason, made_at as "madeAt", opens_at as "opensAt" from accounts.help
    where account_id = ${accountId} and token_hash is not null and expires_at > ${now}
    order by made_at desc limit 1`.first(tx);

/** Its owner does not want it. */
export const refuse = (tx: T, which: { id: string; accountId: string | null }, now: Date) =>
  sql`update accounts.help set refused_at = ${now}, token_hash = null
    where id = ${which.id} and account_id = ${which.accountId} and token_hash is not null`.any(tx);

const stillGood = (now: Date) =>
  sql`h.token_hash is not null and h.expires_at > ${now} and not h.on_machine`;

/** What operators made for people of these sides and is not used yet; what was made on the machine is not theirs. */
export const openHelps = (tx: R, sides: readonly Side[], now: Date) =>
  sql<OpenHelpsView['helps'][number]>`
    select h.id, p.name, p.side, h.made_at as "madeAt", h.opens_at as "opensAt", h.expires_at as "expiresAt"
    from accounts.help h join accounts.persona p on p.id = h.persona_id
    where ${stillGood(now)} and p.side = any(${[...sides]}::text[])
    order by h.made_at desc, h.id limit 100`.rows(tx);

/** One of those, locked: of whoever uses it and whoever takes it back at once, one is first. */
export const lockOpenHelp = (tx: T, id: string, now: Date) =>
  sql<{ id: string; personaId: string; side: Side }>`
    select h.id, p.id as "personaId", p.side from accounts.help h
    join accounts.persona p on p.id = h.persona_id
    where h.id = ${id}::uuid and ${stillGood(now)} for update of h`.first(tx);

export const endHelp = (tx: T, { id, reason }: { id: string; reason: string }, now: Date) =>
  sql`update accounts.help set token_hash = null, withdrawn_at = ${now}, withdrawn_because = ${reason}
    where id = ${id}::uuid`.execute(tx);
