import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { isOwn, postLeads, stateOfPost, writer } from '#modules/posts/index.server.ts';
import { audience, type Audience, type Subject } from '#platform/module.ts';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';
import { threadActs } from '../moderation.contract.ts';
import { moderatedBy, notBlocked, visibleTo } from './space/visible.sql.ts';

const common = { group: 'community', by: 'inbox', isOptional: true } as const;

/** What people are told of that happens in spaces alone. */
export const notificationKinds: readonly NotificationKind[] = [
  { name: 'followed', ...common, gathers: true, leadsTo: '?from=new' },
  { name: 'opened', ...common, sameAs: 'addressed' },
  { name: 'welcomed', ...common, sameAs: 'addressed' },
  { name: 'taglist', ...common, sameAs: 'addressed', via: 'community.taglist' },
  {
    ...{ name: 'tended', ...common, isOptional: false, isOwn: true, everyTime: true },
    ...{ acts: threadActs, shownWhen: ['visible', 'moved'] },
  },
];

const link = sql`'/talk/' || space.slug || '/' || thread.slug`;

export const subjects: readonly Subject[] = [
  {
    // Also where one went; of one's own also what was hidden, and what was said of it.
    kind: 'community.thread',
    isThread: true,
    seen: (actor, ids) => sql`
      select thread.id, thread.title, ${link} as link,
        case when thread.unseen_at is not null then 'hidden' when thread.merged_into is not null then 'moved'
          else 'visible' end as state,
        (select jsonb_object_agg(m.act, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
          from posts.pub_moderation m where m.place_id = thread.id and m.post_id is null
            and m.act in ('close', 'reopen', 'move', 'merge', 'split')) as whys
      from community.thread thread join community.space space on space.id = thread.space_id
      left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
      where thread.id = any(${ids}) and ${visibleTo(actor)}
        and (coalesce(thread.author_id = ${actor.personaId}::uuid, ${isOwn('opening', actor)})
          or thread.unseen_at is null and ${notBlocked(actor, 'thread.author_id')})`,
  },
  {
    // Of one's own also what waits, or was taken away, and why.
    kind: 'community.post',
    seen: (actor, ids) => sql`
      select post.id, thread.title, ${stateOfPost(link)}
      from posts.pub_post post join community.thread thread on thread.id = post.place_id
      join community.space space on space.id = thread.space_id
      where post.id = any(${ids}) and ${visibleTo(actor)} and ${postLeads(actor, {
        moderates: moderatedBy(actor),
        where: sql`thread.unseen_at is null and ${notBlocked(actor, 'thread.author_id')}`,
      })}`,
  },
  {
    kind: 'community.taglist',
    seen: (actor, ids) => sql`
      select list.id, list.name, '/talk/' || space.slug, 'visible', null::jsonb
      from community.taglist list join community.space space on space.id = list.space_id
      where list.id = any(${ids}) and ${visibleTo(actor)}`,
  },
];

/** People who are told, found by an id. */
const told = (name: Audience['name'], asked: (id: string) => RawBuilder<{ id: string }>) =>
  audience({
    name,
    people: async ({ tx }, id) => (await asked(id).rows(tx)).map((person) => person.id),
  });

/** Followers by the id of a post; who wrote it is not among them, whether they gave their name or not. */
export const audiences = [
  told(
    'community.thread_followers',
    (post) => sql`select f.persona_id as id from posts.pub_post p
      join community.follow f on f.thread_id = p.place_id and f.left_at is null
      where p.id = ${post}::uuid and f.persona_id is distinct from ${writer('p')}`,
  ),
  told(
    'community.space_followers',
    (post) => sql`select f.persona_id as id from posts.pub_post p
      join community.space_follow f on f.space_id = p.scope_id
      where p.id = ${post}::uuid and f.persona_id is distinct from ${writer('p')}`,
  ),
  told(
    'community.taglist_members',
    (list) => sql`select m.persona_id as id from community.taglist_member m
      join community.taglist l on l.id = m.taglist_id and l.ended_at is null
      where m.taglist_id = ${list}::uuid`,
  ),
];
