import type { World } from '#platform/testing/world.ts';

/** How much there is of everything that a demo plants. */
export const countsOf = ({ sql }: Pick<World, 'sql'>) =>
  sql<Record<string, number>>(
    `select (select count(*) from accounts.persona)::int as people, (select count(*) from learning.counted)::int as posts,
      (select count(*) from posts.heart)::int as hearts, (select count(*) from posts.post)::int as said,
      (select count(*) from learning.completion)::int as done,
      (select count(*) from "leading".duty)::int as duties, (select count(*) from notifications.item)::int as items,
      (select count(*) from platform.audit_entry)::int as audit`,
  );

/** What was said in spaces, and what became of it. */
export async function talkOf({ sql }: Pick<World, 'sql'>): Promise<Record<string, number>> {
  const [found = {}] = await sql<Record<string, number>>(
    `select (select count(*) from community.thread)::int as threads, count(*)::int as posts,
      count(*) filter (where hidden_at is not null)::int as hidden,
      count(*) filter (where deleted_at is not null)::int as gone,
      count(*) filter (where held_at is not null)::int as held,
      count(*) filter (where accepted_at is not null)::int as answers, sum(hearts)::int as hearts
    from posts.post where place_kind = 'thread'`,
  );
  return found;
}
