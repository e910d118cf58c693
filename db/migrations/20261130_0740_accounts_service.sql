-- Programs that have a part of their own here: accounts that nobody signs in to, made by those who run the place.
alter table accounts.persona drop constraint persona_kind_check;
alter table accounts.persona add constraint persona_kind_check check (kind in ('member', 'listener', 'service'));

create table accounts.service (
  persona_id uuid primary key references accounts.persona (id) on delete cascade,
  account_id uuid not null references accounts.account (id) on delete cascade,
  purpose text not null,
  responsible_id uuid references accounts.persona (id) on delete set null,
  made_at timestamptz not null,
  ended_at timestamptz
);
create index service_account on accounts.service (account_id);
create index service_responsible on accounts.service (responsible_id);
comment on table accounts.service is 'What a program that has an account is for, and who is responsible for it.';
comment on column accounts.service.persona_id is 'public';
comment on column accounts.service.account_id is 'internal';
comment on column accounts.service.purpose is 'staff:free_text';
comment on column accounts.service.responsible_id is 'pii:link';
comment on column accounts.service.made_at is 'internal';
comment on column accounts.service.ended_at is 'internal';

create or replace view accounts.pub_member_card as
select id, name, side,
       case when profile_held_at is null then about else '' end as about,
       avatar,
       case when profile_held_at is null then pronouns else '' end as pronouns,
       folded, page_for, kind = 'service' as is_service
from accounts.persona where is_in;
