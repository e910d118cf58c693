-- Who sees somebody's page, and what they wrote gathered in one place.
alter table accounts.persona add column page_for text not null default 'all' check (page_for in ('all', 'members', 'me'));
comment on column accounts.persona.page_for is 'pii:preference';
create or replace view accounts.pub_member_card as
select id, name, side,
       case when profile_held_at is null then about else '' end as about,
       avatar,
       case when profile_held_at is null then pronouns else '' end as pronouns,
       folded, page_for
from accounts.persona where is_in;
