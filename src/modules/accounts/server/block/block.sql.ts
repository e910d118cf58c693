import type { Person } from '#platform/actor.ts';
import type { Tx } from '#platform/db/database.ts';
import type { AccountsTables } from '../tables.ts';

type Other = { personaId: string; accountId: string };

/** Somebody else of the actor's own side, under whatever name. */
export const findOther = (
  tx: Tx<AccountsTables>,
  me: Person,
  persona: string,
): Promise<Other | undefined> =>
  tx
    .selectFrom('accounts.persona')
    .select(['id as personaId', 'account_id as accountId'])
    .where('id', '=', persona)
    .where('side', '=', me.side)
    .where('account_id', '!=', me.accountId)
    .executeTakeFirst();

/** True the first time. */
export async function insertBlock(
  tx: Tx<AccountsTables>,
  by: Person,
  other: Other,
  now: Date,
): Promise<boolean> {
  const inserted = await tx
    .insertInto('accounts.block')
    .values({
      blocker_account: by.accountId,
      blocker_id: by.personaId,
      blocked_account: other.accountId,
      blocked_id: other.personaId,
      blocked_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('blocked_id')
    .executeTakeFirst();
  return inserted !== undefined;
}

/** Whom this persona blocked; undefined when it never did. */
export const findBlock = (
  tx: Tx<AccountsTables>,
  me: Person,
  persona: string,
): Promise<{ personaId: string } | undefined> =>
  tx
    .selectFrom('accounts.block')
    .select('blocked_id as personaId')
    .where('blocker_id', '=', me.personaId)
    .where('blocked_id', '=', persona)
    .executeTakeFirst();

export async function deleteBlock(
  tx: Tx<AccountsTables>,
  by: Person,
  persona: string,
): Promise<void> {
  await tx
    .deleteFrom('accounts.block')
    .where('blocker_id', '=', by.personaId)
    .where('blocked_id', '=', persona)
    .execute();
}

/** Whom this persona blocked, the last one first. Nobody learns who blocked them. */
export const listBlocks = (tx: Tx<AccountsTables>, personaId: string) =>
  tx
    .selectFrom('accounts.block as b')
    .innerJoin('accounts.persona as p', 'p.id', 'b.blocked_id')
    .select(['p.id as persona', 'p.name', 'b.blocked_at as at'])
    .where('b.blocker_id', '=', personaId)
    .orderBy('b.blocked_at', 'desc')
    .orderBy('p.id')
    .execute();

/** Whether one of two accounts has blocked the other, under whatever name. */
export async function accountsApart(
  tx: Tx<AccountsTables>,
  one: string,
  other: string,
): Promise<boolean> {
  const found = await tx
    .selectFrom('accounts.block')
    .select('blocker_id')
    .where((eb) =>
      eb.or([
        eb.and([eb('blocker_account', '=', one), eb('blocked_account', '=', other)]),
        eb.and([eb('blocker_account', '=', other), eb('blocked_account', '=', one)]),
      ]),
    )
    .limit(1)
    .executeTakeFirst();
  return found !== undefined;
}
