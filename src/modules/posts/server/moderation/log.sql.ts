import { sql } from '#platform/db/sql.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { Ctx } from '#platform/use-case.ts';
import type { HouseRule } from '#modules/safety/rules.contract.ts';
import { advance } from '../place/advance.sql.ts';

/** One act in a place: on a post of it, or on the place as a whole. Which acts there are its module says. */
export type Act = {
  placeKind: string;
  placeId: string;
  scopeId: string;
  postId: string | null;
  act: string;
  rule?: HouseRule | undefined;
  reason?: string | undefined;
  /** Names of then, and the other place or scope by id; `came` says that posts came here. */
  detail?: {
    from?: string;
    to?: string;
    thread?: string;
    space?: string;
    came?: boolean;
    /** With how many posts. */
    count?: number;
    /** What was undone. */
    act?: string;
    /** The deed that began it, where something is undone or, that being undone, done again. */
    first?: string;
    /** What has to be known to undo it. */
    lost?: object;
  };
  /** Rows of one deed share it; where there is but one, it is its own. `undoes`: the deed that it takes back. */
  deed?: string | undefined;
  undoes?: string | undefined;
};

/** Adds to the log of what the actor does. What is done to a place as a whole, whoever looks at it fetches. */
export async function logAct(ctx: Ctx, act: Act): Promise<void> {
  const { placeKind, placeId, scopeId, postId, rule = null, reason = null, detail = {} } = act;
  const id = ctx.newId();
  if (postId === null) await advance(ctx, placeKind, placeId, { anew: true });
  await sql`insert into posts.moderation
      (id, place_kind, scope_id, place_id, post_id, act, rule, reason, detail, by_id, at, deed, undoes)
    values (${id}, ${placeKind}, ${scopeId}, ${placeId}, ${postId}, ${act.act}, ${rule}, ${reason},
      ${JSON.stringify(detail)}, ${ctx.actor.personaId}, ${ctx.now}, ${act.deed ?? id}, ${act.undoes ?? null})`.execute(
    ctx.tx,
  );
}

/** Somebody's name; undefined where they have left. */
export const nameOf = (tx: ReadTx, personaId: string | null) =>
  sql<{ id: string; name: string }>`
    select id, name from accounts.pub_member_card where id = ${personaId}::uuid`.first(tx);
