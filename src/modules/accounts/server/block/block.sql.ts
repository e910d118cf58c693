import type { z } from 'zod';
import type { Person } from '#platform/actor.ts';
import { sql, type AnyTx } from '#platform/db/sql.ts';
import type { BlocksInput, BlocksView } from '../../block.contract.ts';
import type { R, T } from '../tx.ts';

type Other = { personaId: string; accountId: string };

/** Somebody else of the actor's own side, under whatever name. */
export const findOther = (tx: R, me: Person, persona: string) =>
  sql<Other>`select id as "personaId", account_id as "accountId" from accounts.persona
    where id = ${persona} and side = ${me.side} and account_id <> ${me.accountId}`.first(tx);

/** True the first time. */
export const insertBlock = (tx: T, by: Person, other: Other, now: Date) =>
  sql`insert into accounts.block (blocker_account, blocker_id, blocked_account, blocked_id, blocked_at)
    values (${by.accountId}, ${by.personaId}, ${other.accountId}, ${other.personaId}, ${now})
    on conflict do nothing`.any(tx);

/** Whom this persona blocked; undefined when it never did. */
export const findBlock = (tx: R, me: Person, persona: string) =>
  sql<{ personaId: string }>`select blocked_id as "personaId" from accounts.block
    where blocker_id = ${me.personaId} and blocked_id = ${persona}`.first(tx);

export const deleteBlock = (tx: T, by: Person, persona: string) =>
  sql`delete from accounts.block
    where blocker_id = ${by.personaId} and blocked_id = ${persona}`.execute(tx);

/** Whom this persona blocked, the last one first. Nobody learns who blocked them. */
export const listBlocks = (
  tx: R,
  personaId: string,
  { after, limit }: z.output<typeof BlocksInput>,
) =>
  sql<BlocksView['blocks'][number]>`select p.id as person, p.name, b.blocked_at as at
    from accounts.block b join accounts.persona p on p.id = b.blocked_id
    where b.blocker_id = ${personaId}
      ${after === undefined ? sql`` : sql`and (b.blocked_at, p.id) < (${after.at}, ${after.id}::uuid)`}
    order by b.blocked_at desc, p.id desc limit ${limit + 1}`.rows(tx);

/**
 * Whether two accounts must not be brought together: one blocked the other, under whatever name. For
 * matching and private contact alone; what is merely seen goes by the pair of personas.
 */
export const areBlocked = (tx: AnyTx, one: string, other: string) =>
  sql`select from accounts.block where (blocker_account = ${one} and blocked_account = ${other})
    or (blocker_account = ${other} and blocked_account = ${one}) limit 1`.any(tx);
