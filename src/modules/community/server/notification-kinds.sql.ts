import { titleFor as spaceTitleFor } from './space/spoken.sql.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import {
  isOwn,
  postLeads,
  stateOfPost,
  waitsRetitled,
  writer,
  writersThere,
  wroteIn,
} from '#modules/posts/index.server.ts';
import type { Actor } from '#platform/actor.ts';
import { saidInOf } from '#platform/languages/said.sql.ts';
import { audience, type Audience, type Subject } from '#platform/module.ts';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';
import { readsOptions } from '../space.contract.ts';
import { threadActs, toldActs } from '../moderation.contract.ts';
import { whysOfSpace } from './space/decisions.sql.ts';
import { moderatedBy, notBlocked, visibleTo } from './space/visible.sql.ts';
import { isTitledByOpener } from './thread/titled.sql.ts';

const common = { group: 'community', by: 'inbox', isOptional: true } as const;

/** What people are told of that happens in spaces alone. */
export const notificationKinds: readonly NotificationKind[] = [
  { name: 'followed', ...common, gathers: true, leadsTo: '?from=new' },
  { name: 'opened', ...common, sameAs: 'addressed' },
  { name: 'welcomed', ...common, sameAs: 'addressed' },
  { name: 'taglist', ...common, sameAs: 'addressed', via: 'community.taglist' },
  {
    ...{ name: 'readers_changed', ...common, isOptional: false, isOwn: true, everyTime: true },
    acts: readsOptions,
  },
  {
    ...{ name: 'space_placed', ...common, isOptional: false, isOwn: true, everyTime: true },
    acts: ['archive_space', 'reopen_space'],
  },
  {
    ...{ name: 'tended', ...common, isOptional: false, isOwn: true, everyTime: true },
    ...{ acts: toldActs, shownWhen: ['visible', 'moved', 'hidden'] },
  },
];

const link = sql`'/talk/' || space.slug || '/' || thread.slug`;

const opened = (actor: Actor) =>
  sql<boolean>`coalesce(thread.author_id = ${actor.personaId}::uuid, ${isOwn('opening', actor)})`;
/** The thread is there for the reader, as `maySeeThread` says, in a space that they may read. */
const sees = (actor: Actor) => sql<boolean>`(${visibleTo(actor)}
  and (thread.hidden_at is null and ${opened(actor)}
    or thread.unseen_at is null and ${notBlocked(actor, 'thread.author_id')}))`;
/** What it is called, to whoever reads where it stands now, and to whoever gave it its title. */
const titleFor = (
  actor: Actor,
) => sql`case when (${opened(actor)} and ${isTitledByOpener('thread')})
  or (${visibleTo(actor)} and ${notBlocked(actor, 'thread.author_id')}
    and coalesce(not ${waitsRetitled('opening')}, true)) then thread.title else '' end`;
/** What was merged leads on for whoever reads where its posts went. */
const leadsOn = (actor: Actor) => sql<boolean>`(thread.merged_into is null or exists (
  select from community.thread there join community.space around on around.id = there.space_id
  where there.id = thread.merged_into and ${visibleTo(actor, 'around')}))`;
/** What one wrote on the side where one is stays within one's reach, whoever reads there now. */
const ofOwnSide = ({ side }: Actor) => sql<boolean>`space.side = ${side}::text`;

export const subjects: readonly Subject[] = [
  {
    // Also where one went; where one wrote also what was hidden or went out of reach, and what was said of it.
    kind: 'community.thread',
    isThread: true,
    seen: (actor, ids) => sql`
      select thread.id,
        ${titleFor(actor)} as title,
        case when ${sees(actor)} and ${leadsOn(actor)} then ${link}
          else '/my-words?place=' || coalesce(thread.merged_into, thread.id) end as link,
        case when thread.unseen_at is not null or not ${sees(actor)} then 'hidden'
          when thread.merged_into is not null then 'moved' else 'visible' end as state,
        (select jsonb_object_agg(told, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
          from posts.pub_moderation m
          cross join lateral unnest(array[m.act, 'undo_' || (m.detail ->> 'act')]) told
          where m.place_id = thread.id and m.post_id is null and told is not null
            and m.act = any(${[...threadActs]}::text[])) as whys
      from community.thread thread join community.space space on space.id = thread.space_id
      left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
      where thread.id = any(${ids})
        and (${sees(actor)} or ${ofOwnSide(actor)} and ${wroteIn({ place: 'thread.id' }, actor)})`,
  },
  {
    // Of one's own also what waits, or was taken away, and why.
    kind: 'community.post',
    seen: (actor, ids) => sql`
      select post.id, ${titleFor(actor)}, ${stateOfPost(actor, link, sees(actor))}
      from posts.pub_post post join community.thread thread on thread.id = post.place_id
      join community.space space on space.id = thread.space_id
      left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
      where post.id = any(${ids}) and (${visibleTo(actor)} or ${ofOwnSide(actor)} and ${isOwn('post', actor)})
        and ${postLeads(actor, {
          moderates: moderatedBy(actor),
          where: sql`thread.unseen_at is null and ${notBlocked(actor, 'thread.author_id')}`,
        })}`,
  },
  {
    // Who wrote there and may not read there any more reads their own words. Why was done what was done with it, where that was said.
    kind: 'community.space',
    language: (id, { locale }) =>
      saidInOf(id, sql`(select s.language from community.space s where s.id = ${id})`, locale),
    seen: (actor, ids) => sql`
      select space.id, ${spaceTitleFor(actor)}, case when ${visibleTo(actor)} then '/talk/' || space.slug else '/my-words' end,
        'visible', ${whysOfSpace()}
      from community.space space where space.id = any(${ids})
        and (${visibleTo(actor)} or ${ofOwnSide(actor)} and ${wroteIn({ scope: 'space.id' }, actor)})`,
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
  audience({
    name: 'community.space_writers',
    people: ({ tx }, space) => writersThere(tx, [space]),
  }),
  audience({
    // Who wrote in the space around it is told of that one.
    name: 'community.sub_forum_writers',
    async people({ tx }, space) {
      const around = await sql<{ id: string }>`select parent_id as id from community.space
        where id = ${space}::uuid and parent_id is not null`.rows(tx);
      const told = new Set(
        await writersThere(
          tx,
          around.map(({ id }) => id),
        ),
      );
      return (await writersThere(tx, [space])).filter((id) => !told.has(id));
    },
  }),
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
