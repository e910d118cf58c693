-- Names were compared by lower(), which knows only what the locale of the database knows, and by what looks alike,
-- where a capital I is an l: "Ivy" and "ivy" could stand side by side. `folded` is the name as it is looked up,
-- `fold_key` what no two people may have; both are made by code (src/platform/names.ts), of those who are here at the
-- next start. Of two whose key is the same the one who came first has it: docs/decisions.
alter table accounts.persona add column folded text;
comment on column accounts.persona.folded is 'pii:name';
alter table accounts.persona add column fold_key text;
comment on column accounts.persona.fold_key is 'pii:name';
-- Whom an older version of the program adds is folded at the next start, too.
alter table accounts.persona alter column refold set default true;
update accounts.persona set refold = true;
create or replace view accounts.pub_member_card as
select id, name, side,
       case when profile_held_at is null then about else '' end as about,
       avatar,
       case when profile_held_at is null then pronouns else '' end as pronouns,
       folded
from accounts.persona where is_in;
