-- Programs elsewhere that are told of what happens here, and what is sent to each of them.
create table webhooks.endpoint (
  id uuid primary key,
  side text not null check (side in ('adult', 'teen')),
  name text not null,
  address text not null,
  types text[] not null,
  places uuid[] not null default '{}',
  secret text not null,
  former_secret text,
  former_until timestamptz,
  made_by uuid,
  made_at timestamptz not null,
  stopped text check (stopped in ('by_hand', 'failing', 'gone', 'restored', 'removed')),
  stopped_at timestamptz,
  failing_since timestamptz,
  sent_at timestamptz
);
comment on table webhooks.endpoint is 'Where programs elsewhere are told; on which events, of which side and places. Null in stopped: it is at work.';
comment on column webhooks.endpoint.id is 'internal';
comment on column webhooks.endpoint.side is 'internal';
comment on column webhooks.endpoint.name is 'staff:free_text';
comment on column webhooks.endpoint.address is 'secret';
comment on column webhooks.endpoint.types is 'internal';
comment on column webhooks.endpoint.places is 'internal';
comment on column webhooks.endpoint.secret is 'secret';
comment on column webhooks.endpoint.former_secret is 'secret';
comment on column webhooks.endpoint.former_until is 'internal';
comment on column webhooks.endpoint.made_by is 'pii:link';
comment on column webhooks.endpoint.made_at is 'internal';
comment on column webhooks.endpoint.stopped is 'internal';
comment on column webhooks.endpoint.stopped_at is 'internal';
comment on column webhooks.endpoint.failing_since is 'internal';
comment on column webhooks.endpoint.sent_at is 'internal';
create table webhooks.delivery (
  id uuid primary key,
  endpoint_id uuid not null references webhooks.endpoint on delete cascade,
  event_id uuid not null,
  type text not null,
  payload jsonb not null,
  persona_id uuid,
  happened_at timestamptz not null,
  made_at timestamptz not null,
  due_at timestamptz,
  attempts smallint not null default 0,
  sent_at timestamptz,
  ended_at timestamptz,
  problem text,
  status smallint,
  answer text,
  body text,
  unique (endpoint_id, event_id)
);
create index delivery_due on webhooks.delivery (endpoint_id, due_at) where due_at is not null;
create index delivery_made on webhooks.delivery (endpoint_id, made_at desc, id desc);
create index delivery_failed on webhooks.delivery (endpoint_id, made_at desc, id desc) where ended_at is not null;
create index delivery_old on webhooks.delivery (made_at);
create index delivery_persona on webhooks.delivery (persona_id) where persona_id is not null;
comment on table webhooks.delivery is 'What is sent, or was: due_at while it waits, then sent_at or ended_at. Kept for two weeks.';
comment on column webhooks.delivery.id is 'internal';
comment on column webhooks.delivery.endpoint_id is 'internal';
comment on column webhooks.delivery.event_id is 'internal';
comment on column webhooks.delivery.type is 'internal';
comment on column webhooks.delivery.payload is 'internal';
comment on column webhooks.delivery.persona_id is 'pii:link';
comment on column webhooks.delivery.happened_at is 'internal';
comment on column webhooks.delivery.made_at is 'internal';
comment on column webhooks.delivery.due_at is 'internal';
comment on column webhooks.delivery.attempts is 'internal';
comment on column webhooks.delivery.sent_at is 'internal';
comment on column webhooks.delivery.ended_at is 'internal';
comment on column webhooks.delivery.problem is 'internal';
comment on column webhooks.delivery.status is 'internal';
comment on column webhooks.delivery.answer is 'internal';
comment on column webhooks.delivery.body is 'internal';
