import { sql } from '#platform/db/sql.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { Ctx } from '#platform/use-case.ts';
import { advance, isStillIn } from '../place/advance.sql.ts';
import { isThere, writer } from '../visible.sql.ts';

/** A post that was taken from sight, or given back, and who wrote it. */
export type Turned = { id: string; writerId: string | null };

/**
 * Takes posts of a place from sight at a moment, or gives them back: those of which it can become so. What waited for a
 * person waits on.
 */
export async function turnAll(
  ctx: Ctx,
  { kind, placeId }: { kind: string; placeId: string },
  posts: readonly string[],
  at: Date | null,
): Promise<Turned[]> {
  const changed = await advance(ctx, kind, placeId, { anew: true });
  return sql<Turned>`
    update posts.post p set hidden_at = ${at}::timestamptz, changed = ${changed}::bigint,
      turned = case when p.held_at is null or exists (select from posts.post below where below.parent_id = p.id)
        then ${changed}::bigint else p.turned end
    where p.id = any(${[...posts]}::uuid[]) and ${isStillIn('p', placeId)}
      and ${at === null ? sql`p.hidden_at is not null` : isThere('p')}
    returning p.id, ${writer('p')} as "writerId"`.rows(ctx.tx);
}

/** Writes down of each post what was done with all of them. */
export const logEach = (
  { tx, actor, now }: Ctx,
  posts: readonly { id: string; row: string }[],
  what: Record<'placeKind' | 'placeId' | 'scopeId' | 'act' | 'deed' | 'reason', string> & {
    rule: string | null;
  },
) =>
  sql`insert into posts.moderation
      (id, place_kind, scope_id, place_id, post_id, act, rule, reason, by_id, at, deed)
    select each.row, ${what.placeKind}, ${what.scopeId}::uuid, ${what.placeId}::uuid, each.id, ${what.act}, ${what.rule}::text,
      ${what.reason}, ${actor.personaId}::uuid, ${now}, ${what.deed}::uuid
    from unnest(${posts.map(({ id }) => id)}::uuid[], ${posts.map(({ row }) => row)}::uuid[]) each(id, row)`.execute(
    tx,
  );

/** What a deed did with posts that is still so: those that it took from sight, or gave back. */
export const stillAs = (
  tx: ReadTx,
  { deed, placeId, act }: { deed: string; placeId: string; act: 'hide' | 'restore' },
) =>
  sql<{ id: string }>`
    select p.id from posts.moderation own join posts.post p on p.id = own.post_id
    where own.deed = ${deed}::uuid and own.act = ${act} and p.place_id = ${placeId}::uuid
      and ${act === 'hide' ? sql`p.hidden_at = own.at` : isThere('p')}
    order by p.seq`.rows(tx);
