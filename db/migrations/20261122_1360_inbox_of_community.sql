-- What happens in spaces, and badges, come into the inbox.
alter table notifications.item drop constraint item_kind_check;
alter table notifications.item add constraint item_kind_check check (kind in ('replied', 'mentioned', 'hearted',
  'peer_came', 'step_done', 'held', 'removed', 'followed', 'opened', 'welcomed', 'accepted', 'taglist', 'restored',
  'tended', 'badge'));
alter table notifications.item drop constraint item_place_check;
alter table notifications.item add constraint item_place_check check (place in ('learning.post', 'learning.step',
  'community.post', 'community.thread', 'recognition.badge'));
-- The taglist that was called, or what was done with a thread.
alter table notifications.item add column via text;
comment on column notifications.item.via is 'internal';

-- Where a thread is and who may read it. `is_there`: neither taken back, hidden nor held; perhaps merged elsewhere.
create or replace view community.pub_thread as
  select t.id, t.slug, t.title, t.space_id, s.slug as space_slug, s.title as space_title, s.side, s.reads,
         s.read_duties, s.read_badges, t.author_id, (t.unseen_at is null and t.merged_into is null) as is_visible,
         s.parent_id as space_parent_id, s.is_welcome, (t.unseen_at is null) as is_there
  from community.thread t join community.space s on s.id = t.space_id;

-- Who wants to hear of what; to be joined where something is told, and nowhere else.
create view community.pub_follow as
  select thread_id, persona_id from community.follow where left_at is null;
create view community.pub_space_follow as
  select space_id, persona_id from community.space_follow;
create view community.pub_taglist_member as
  select m.taglist_id, m.persona_id from community.taglist_member m
  join community.taglist l on l.id = m.taglist_id and l.ended_at is null;
create view community.pub_taglist as
  select id, name from community.taglist;

-- Whom a post reaches in another way than by following: it answers them, or names them.
create view community.pub_addressed as
  select p.id as post_id, coalesce(to_post.author_id, hidden.persona_id) as persona_id
  from community.post p
  join community.post to_post on to_post.id = coalesce(p.parent_id,
    (select o.id from community.post o where o.thread_id = p.thread_id and o.seq = 1))
  left join community.hidden_author hidden on hidden.post_id = to_post.id
  union
  select post_id, persona_id from community.mention;

-- What was said to people about their posts and threads when somebody looked after them.
create view community.pub_moderation as
  select thread_id, post_id, act, rule, reason, at from community.moderation;

create view recognition.pub_award as
  select a.badge_id, a.persona_id, b.title
  from recognition.award a join recognition.badge b on b.id = a.badge_id;
