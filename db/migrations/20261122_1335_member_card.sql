-- The card that neighbours join: with the picture and the pronouns, and nothing that waits to be looked at.
create or replace view accounts.pub_member_card as
  select id, name, side, case when profile_held_at is null then about else '' end as about, avatar,
         case when profile_held_at is null then pronouns else '' end as pronouns
  from accounts.persona where is_in;
