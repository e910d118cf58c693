-- Kinds of news and what they are about are declared by the modules that bring them, not by the table.
alter table notifications.item drop constraint item_kind_check;
alter table notifications.item drop constraint item_place_check;
alter table notifications.item rename column place to subject_kind;
alter table notifications.item rename column place_id to subject_id;
alter index notifications.item_place rename to item_subject;

-- Who is told, and what they may see of it, is asked of the module that owns it.
drop view community.pub_follow, community.pub_space_follow, community.pub_taglist_member, community.pub_taglist,
  community.pub_addressed, community.pub_moderation, learning.pub_step, recognition.pub_award;
