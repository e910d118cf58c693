import { sql } from '#platform/db/sql.ts';
import { isOut } from '#modules/posts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import type { ReadTx } from '#platform/db/database.ts';
import type { TaglistsOnPost } from '../../taglist.contract.ts';
import { notBlocked, visibleTo } from '../space/visible.sql.ts';

type Row = {
  postId: string;
  id: string;
  name: string;
  called: boolean;
  joined: boolean;
  callable: boolean;
  members: number;
};

/**
 * What taglists have to do with these posts, by post; one statement, for the page of a thread. Posts
 * that have nothing to do with any are not in it. Guests are told nothing.
 */
export async function taglistsOn(
  tx: ReadTx,
  actor: Actor,
  postIds: readonly string[],
): Promise<Map<string, TaglistsOnPost>> {
  if (actor.personaId === null || postIds.length === 0) return new Map();
  const { rows } = await sql<Row>`
    select p.id as "postId", list.id, list.name, call.post_id is not null as called,
      mine.persona_id is not null as joined,
      (call.post_id is null and list.keeper_id = ${actor.personaId}::uuid
        and p.author_id = ${actor.personaId}::uuid) as callable,
      case when list.keeper_id = ${actor.personaId}::uuid then (select count(*)::int from community.taglist_member m
        where m.taglist_id = list.id and m.persona_id <> list.keeper_id) else 0 end as members
    from posts.pub_post p
    join community.space at on at.id = p.scope_id
    join community.taglist list on list.space_id in (at.id, at.parent_id) and list.ended_at is null
    join community.space space on space.id = list.space_id
    left join community.taglist_call call on call.taglist_id = list.id and call.post_id = p.id
    left join community.taglist_member mine
      on mine.taglist_id = list.id and mine.persona_id = ${actor.personaId}::uuid
    where p.id = any(${[...postIds]}::uuid[]) and ${visibleTo(actor)}
      and ${isOut('p')}
      and ${notBlocked(actor, 'list.keeper_id')}
      and (call.post_id is not null or list.keeper_id = p.author_id)
    order by list.name, list.id`.execute(tx);
  const byPost = Map.groupBy(
    rows.filter(({ called, callable }) => called || callable),
    ({ postId }) => postId,
  );
  return new Map([...byPost].map(([postId, found]) => [postId, onPost(found)]));
}

const onPost = (rows: readonly Row[]): TaglistsOnPost => ({
  called: rows.filter(({ called }) => called).map(({ id, name, joined }) => ({ id, name, joined })),
  callable: rows
    .filter(({ callable }) => callable)
    .map(({ id, name, members }) => ({ id, name, members })),
});
