-- The card that neighbours join: with the picture and the pronouns, and nothing that waits to be looked at.
create or replace view accounts.pub_member_card as
  select id, name, side, case when profile_held_at is null then about else '' end as about, avatar,
         case when profile_held_at is null then pronouns else '' end as pronouns
  from accounts.persona where is_in;

-- Whether guests may read where a post stands.
create or replace view learning.pub_post as
  select p.id, p.step_id, p.author_id, g.slug as programme_slug, s.slug as step_slug, v.title as step_title,
         g.id as programme_id, g.side, p.root_id,
         (p.deleted_at is null and p.removed_at is null and p.held_at is null) as is_visible,
         (p.deleted_at is null and p.removed_at is null and p.held_at is not null) as is_held,
         (g.published_at is not null) as is_published,
         -- Why it was taken away; for its author only.
         p.removal_reason,
         g.is_public
  from learning.post p
  join learning.step s on s.id = p.step_id
  join learning.programme g on g.id = s.programme_id
  join learning.step_version v on v.step_id = s.id and v.version = s.version;
