import type { ReadTx } from '#platform/db/database.ts';
import type { Ctx } from '#platform/use-case.ts';
import type { MemberCardTable } from '#modules/accounts/contract.ts';
import type { HouseRule } from '#modules/safety/rules.contract.ts';
import { advance } from '../place/advance.sql.ts';
import type { PostsTables } from '../tables.ts';

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
  detail?: { from?: string; to?: string; thread?: string; space?: string; came?: boolean };
};

/** Adds to the log of what the actor does. What is done to a place as a whole, whoever looks at it fetches. */
export async function logAct<Tables>(anyCtx: Ctx<Tables>, act: Act): Promise<void> {
  const ctx = anyCtx.as<PostsTables>();
  if (act.postId === null) await advance(ctx, act.placeKind, act.placeId, { anew: true });
  await ctx.tx
    .insertInto('posts.moderation')
    .values({
      id: ctx.newId(),
      place_kind: act.placeKind,
      scope_id: act.scopeId,
      place_id: act.placeId,
      post_id: act.postId,
      act: act.act,
      rule: act.rule ?? null,
      reason: act.reason ?? null,
      detail: JSON.stringify(act.detail ?? {}),
      by_id: ctx.actor.personaId,
      at: ctx.now,
    })
    .execute();
}

/** Somebody's name; null where they have left. */
export async function nameOf(tx: ReadTx<PostsTables & MemberCardTable>, personaId: string | null) {
  const found = await tx
    .selectFrom('accounts.pub_member_card')
    .where('id', '=', personaId)
    .select(['id', 'name'])
    .executeTakeFirst();
  return found ?? null;
}
