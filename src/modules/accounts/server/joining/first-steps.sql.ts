import { sql } from '#platform/db/sql.ts';
import { FIRST_NAME } from '../../contract.ts';
import type { ReadCtx } from '#platform/use-case.ts';

/** Whether people come in otherwise than in a new place. */
export const isJoiningDecided = ({ tx }: ReadCtx<never>): Promise<boolean> =>
  sql`select from accounts.joining where mode <> 'open'`.any(tx);

/** Whether the actor has recovery codes. */
export const hasCodes = ({ tx, actor }: ReadCtx<never>): Promise<boolean> =>
  sql`select from accounts.recovery_code where account_id = ${actor.accountId}::uuid limit 1`.any(
    tx,
  );

/** Whether the actor is called otherwise than the first operator of a new place. */
export const hasOwnName = ({ tx, actor }: ReadCtx<never>): Promise<boolean> =>
  sql`select from accounts.persona where id = ${actor.personaId}::uuid
    and name <> ${FIRST_NAME} and not name like ${`${FIRST_NAME} ______`}`.any(tx);
