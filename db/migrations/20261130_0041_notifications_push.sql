-- Web push: who wants to be told of their inbox that way, on which devices, and with which key this place signs.
create table notifications.push_choice (
  persona_id uuid primary key,
  off text[] not null default '{}',
  is_discreet boolean not null default false,
  waits_since timestamptz,
  next_at timestamptz not null,
  told_seq bigint not null default 0
);
create index push_choice_due on notifications.push_choice (next_at) where waits_since is not null;
comment on table notifications.push_choice is 'How somebody hears on their devices of what is in their inbox.';
comment on column notifications.push_choice.persona_id is 'pii:link';
comment on column notifications.push_choice.off is 'internal';
comment on column notifications.push_choice.is_discreet is 'internal';
comment on column notifications.push_choice.waits_since is 'internal';
comment on column notifications.push_choice.next_at is 'internal';
comment on column notifications.push_choice.told_seq is 'internal';
create table notifications.push_device (
  id uuid primary key,
  persona_id uuid not null,
  session_id uuid not null,
  endpoint text not null unique,
  p256dh text not null,
  auth text not null,
  made_at timestamptz not null,
  used_at timestamptz,
  after_seq bigint,
  due_at timestamptz,
  until timestamptz,
  attempts smallint not null default 0,
  problem text
);
create index push_device_persona on notifications.push_device (persona_id);
create index push_device_due on notifications.push_device (due_at) where due_at is not null;
comment on table notifications.push_device is 'Browsers that are told; a push that waits for one stands in its row. It ends with the session.';
comment on column notifications.push_device.id is 'internal';
comment on column notifications.push_device.persona_id is 'pii:link';
comment on column notifications.push_device.session_id is 'pii:link';
comment on column notifications.push_device.endpoint is 'secret';
comment on column notifications.push_device.p256dh is 'secret';
comment on column notifications.push_device.auth is 'secret';
comment on column notifications.push_device.made_at is 'internal';
comment on column notifications.push_device.used_at is 'internal';
comment on column notifications.push_device.after_seq is 'internal';
comment on column notifications.push_device.due_at is 'internal';
comment on column notifications.push_device.until is 'internal';
comment on column notifications.push_device.attempts is 'internal';
comment on column notifications.push_device.problem is 'internal';
create table notifications.push_key (
  is_only boolean primary key default true check (is_only),
  public_key text not null,
  sealed text not null,
  made_at timestamptz not null
);
comment on table notifications.push_key is 'The key by which push services know this place (RFC 8292); its private half is sealed.';
comment on column notifications.push_key.is_only is 'internal';
comment on column notifications.push_key.public_key is 'public';
comment on column notifications.push_key.sealed is 'secret';
comment on column notifications.push_key.made_at is 'internal';
