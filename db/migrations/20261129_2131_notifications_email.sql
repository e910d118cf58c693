-- Who wants to hear by e-mail of what waits in their inbox, and letters that are to be composed. No row: nothing is sent.
create table notifications.email_choice (
  persona_id uuid primary key,
  pace text not null check (pace in ('at_once', 'daily', 'weekly')),
  off text[] not null default '{}',
  says_what boolean not null default false,
  is_discreet boolean not null default false,
  waits_since timestamptz,
  next_at timestamptz not null,
  told_seq bigint not null default 0
);
create index email_choice_due on notifications.email_choice (next_at) where waits_since is not null;
comment on table notifications.email_choice is 'How somebody hears by e-mail of what is in their inbox; whoever has no row hears nothing.';
comment on column notifications.email_choice.persona_id is 'pii:link';
comment on column notifications.email_choice.pace is 'internal';
comment on column notifications.email_choice.off is 'internal';
comment on column notifications.email_choice.says_what is 'internal';
comment on column notifications.email_choice.is_discreet is 'internal';
comment on column notifications.email_choice.waits_since is 'internal';
comment on column notifications.email_choice.next_at is 'internal';
comment on column notifications.email_choice.told_seq is 'internal';
create table notifications.email (
  id uuid primary key,
  persona_id uuid not null,
  after_seq bigint not null,
  made_at timestamptz not null
);
create index email_persona on notifications.email (persona_id);
comment on table notifications.email is 'Letters about an inbox that are on their way; what they say is read when they go.';
comment on column notifications.email.id is 'internal';
comment on column notifications.email.persona_id is 'pii:link';
comment on column notifications.email.after_seq is 'internal';
comment on column notifications.email.made_at is 'internal';
