import type { Person } from '#platform/actor.ts';
import { any, mine, type R, type T } from '../tx.ts';

/** Somebody else of the actor's own side, under whatever name. */
export const findOther = (tx: R, me: Person, persona: string) =>
  tx
    .selectFrom('accounts.persona')
    .select(['id as personaId', 'account_id as accountId'])
    .where('id', '=', persona)
    .where('side', '=', me.side)
    .where('account_id', '!=', me.accountId)
    .executeTakeFirst();

/** True the first time. */
export const insertBlock = (
  tx: T,
  by: Person,
  other: { personaId: string; accountId: string },
  now: Date,
) =>
  any(
    tx
      .insertInto('accounts.block')
      .values({
        blocker_account: by.accountId,
        blocker_id: by.personaId,
        blocked_account: other.accountId,
        blocked_id: other.personaId,
        blocked_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .returning('blocked_id'),
  );

/** Whom this persona blocked; undefined when it never did. */
export const findBlock = (tx: R, me: Person, persona: string) =>
  tx
    .selectFrom('accounts.block')
    .select('blocked_id as personaId')
    .where('blocker_id', '=', me.personaId)
    .where('blocked_id', '=', persona)
    .executeTakeFirst();

export const deleteBlock = (tx: T, by: Person, persona: string) =>
  tx
    .deleteFrom('accounts.block')
    .where('blocker_id', '=', by.personaId)
    .where('blocked_id', '=', persona)
    .execute();

/** Whom this persona blocked, the last one first. Nobody learns who blocked them. */
export const listBlocks = (tx: R, personaId: string) =>
  tx
    .selectFrom('accounts.block as b')
    .innerJoin('accounts.persona as p', 'p.id', 'b.blocked_id')
    .select(['p.id as persona', 'p.name', 'b.blocked_at as at'])
    .where('b.blocker_id', '=', personaId)
    .orderBy('b.blocked_at', 'desc')
    .orderBy('p.id')
    .execute();

/**
 * Whether two accounts must not be brought together: one blocked the other, under whatever name. For
 * matching and private contact alone; what is merely seen goes by the pair of personas.
 */
export const areBlocked = (tx: unknown, one: string, other: string): Promise<boolean> =>
  any(
    mine(tx)
      .selectFrom('accounts.block')
      .select('blocker_id')
      .where((eb) =>
        eb.or([
          eb.and([eb('blocker_account', '=', one), eb('blocked_account', '=', other)]),
          eb.and([eb('blocker_account', '=', other), eb('blocked_account', '=', one)]),
        ]),
      )
      .limit(1),
  );
