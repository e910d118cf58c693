-- How people come in (open, by invitation, by approval), and what moves them from one side to the other.
create table accounts.joining (
  only_one boolean primary key default true check (only_one),
  mode text not null default 'open' check (mode in ('open', 'invitation', 'approval')),
  -- Asked of whoever joins by approval; empty: a general one.
  question text not null default '',
  -- How many people a member may invite in thirty days; 0: only those who run the place invite.
  member_invitations smallint not null default 0 check (member_invitations between 0 and 100)
);
insert into accounts.joining (only_one) values (true);
comment on column accounts.joining.only_one is 'internal';
comment on column accounts.joining.mode is 'public';
comment on column accounts.joining.question is 'public';
comment on column accounts.joining.member_invitations is 'public';

-- Whoever waits, or was declined, sees what guests see.
alter table accounts.account add column standing text not null default 'member'
  check (standing in ('member', 'waiting', 'declined'));
comment on column accounts.account.standing is 'internal';
-- Repeated on the persona, so that the card of somebody who waits is handed to nobody.
alter table accounts.persona add column is_in boolean not null default true;
comment on column accounts.persona.is_in is 'internal';
create or replace view accounts.pub_member_card as
  select id, name, side, about from accounts.persona where is_in;

create table accounts.request (
  account_id uuid primary key references accounts.account (id) on delete cascade,
  asked_at timestamptz not null,
  words text not null default '',
  declined_at timestamptz,
  declined_by uuid references accounts.persona (id) on delete set null,
  reason text not null default ''
);
create index request_waiting on accounts.request (asked_at, account_id) where declined_at is null;
create index request_declined on accounts.request (declined_at) where declined_at is not null;
create index request_declined_by on accounts.request (declined_by) where declined_by is not null;
comment on table accounts.request is 'Who asked to join and waits. Gone when approved; forgotten some time after declining.';
comment on column accounts.request.account_id is 'pii:link';
comment on column accounts.request.asked_at is 'internal';
comment on column accounts.request.words is 'health:free_text';
comment on column accounts.request.declined_at is 'internal';
comment on column accounts.request.declined_by is 'internal';
comment on column accounts.request.reason is 'staff:free_text';

-- A link with a code. Who came by it is kept nowhere, only how often it was used.
create table accounts.invitation (
  id uuid primary key,
  code_hash bytea not null unique,
  -- house: made by those who run the place; it goes before waiting for approval.
  kind text not null check (kind in ('member', 'house', 'claim')),
  side text not null check (side in ('adult', 'teen')),
  made_by uuid not null references accounts.persona (id) on delete cascade,
  -- The imported persona that a claim is for.
  claims uuid references accounts.persona (id) on delete cascade,
  -- For whom it is, as its maker remembers; shown to nobody else.
  note text not null default '',
  uses integer not null check (uses between 1 and 1000),
  used integer not null default 0,
  made_at timestamptz not null,
  expires_at timestamptz not null,
  revoked_at timestamptz,
  check (used <= uses),
  check ((kind = 'claim') = (claims is not null))
);
create index invitation_maker on accounts.invitation (made_by, made_at);
create index invitation_claim on accounts.invitation (claims) where claims is not null;
create index invitation_expires on accounts.invitation (expires_at);
comment on column accounts.invitation.id is 'internal';
comment on column accounts.invitation.code_hash is 'secret';
comment on column accounts.invitation.kind is 'internal';
comment on column accounts.invitation.side is 'pii:side';
comment on column accounts.invitation.made_by is 'pii:link';
comment on column accounts.invitation.claims is 'pii:link';
comment on column accounts.invitation.note is 'pii:free_text';
comment on column accounts.invitation.uses is 'internal';
comment on column accounts.invitation.used is 'internal';
comment on column accounts.invitation.made_at is 'internal';
comment on column accounts.invitation.expires_at is 'internal';
comment on column accounts.invitation.revoked_at is 'internal';

-- People without a password who may still claim what was imported under their name.
create index persona_source_name on accounts.persona (source, lower(name), id) where source is not null;

-- Somebody who has turned 18 goes over to the adults on a day of their choice.
create table accounts.passage (
  account_id uuid primary key references accounts.account (id) on delete cascade,
  told_at timestamptz not null,
  latest_at timestamptz not null,
  due_at timestamptz not null,
  check (due_at <= latest_at)
);
create index passage_due on accounts.passage (due_at);
create index account_teen on accounts.account (birth_year) where side = 'teen';
comment on column accounts.passage.account_id is 'pii:link';
comment on column accounts.passage.told_at is 'internal';
comment on column accounts.passage.latest_at is 'internal';
comment on column accounts.passage.due_at is 'pii:birth';

-- That somebody went from one side to the other, and why: told to the person for a while.
create table accounts.side_change (
  id uuid primary key,
  account_id uuid not null references accounts.account (id) on delete cascade,
  from_side text not null check (from_side in ('adult', 'teen')),
  to_side text not null check (to_side in ('adult', 'teen')),
  because text not null check (because in ('turned_18', 'wrong_side')),
  -- In the words of who moved the person; empty when the calendar did.
  reason text not null default '',
  changed_at timestamptz not null
);
create index side_change_account on accounts.side_change (account_id, changed_at);
comment on column accounts.side_change.id is 'internal';
comment on column accounts.side_change.account_id is 'pii:link';
comment on column accounts.side_change.from_side is 'pii:side';
comment on column accounts.side_change.to_side is 'pii:side';
comment on column accounts.side_change.because is 'internal';
comment on column accounts.side_change.reason is 'staff:free_text';
comment on column accounts.side_change.changed_at is 'internal';

create table accounts.side_report (
  persona_id uuid not null references accounts.persona (id) on delete cascade,
  reporter_id uuid not null references accounts.persona (id) on delete cascade,
  words text not null default '',
  reported_at timestamptz not null,
  settled_at timestamptz,
  primary key (persona_id, reporter_id)
);
create index side_report_open on accounts.side_report (reported_at) where settled_at is null;
create index side_report_settled on accounts.side_report (settled_at) where settled_at is not null;
create index side_report_reporter on accounts.side_report (reporter_id);
comment on table accounts.side_report is 'Who seems to be on the wrong side. Forgotten some time after somebody has looked.';
comment on column accounts.side_report.persona_id is 'pii:link';
comment on column accounts.side_report.reporter_id is 'pii:link';
comment on column accounts.side_report.words is 'health:free_text';
comment on column accounts.side_report.reported_at is 'internal';
comment on column accounts.side_report.settled_at is 'internal';
