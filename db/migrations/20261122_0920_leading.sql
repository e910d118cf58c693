-- Duties carry powers; code asks about powers. A teen place needs a current clearance.
create schema "leading";

create table "leading".duty (
  id uuid primary key,
  persona_id uuid not null,
  kind text not null check (kind in ('operator', 'moderator', 'mentor', 'host')),
  -- Null: everywhere. Otherwise the programme (later: space, room) it is for.
  scope_id uuid,
  granted_by uuid,
  granted_at timestamptz not null,
  reason text not null,
  expires_at timestamptz,
  ended_at timestamptz
);
create unique index duty_open on "leading".duty (persona_id, kind, scope_id) nulls not distinct where ended_at is null;
create index duty_scope on "leading".duty (scope_id) where ended_at is null;
comment on column "leading".duty.id is 'internal';
comment on column "leading".duty.persona_id is 'internal';
comment on column "leading".duty.kind is 'public';
comment on column "leading".duty.scope_id is 'internal';
comment on column "leading".duty.granted_by is 'internal';
comment on column "leading".duty.granted_at is 'internal';
comment on column "leading".duty.reason is 'staff:free_text';
comment on column "leading".duty.expires_at is 'internal';
comment on column "leading".duty.ended_at is 'internal';

create table "leading".clearance (
  id uuid primary key,
  persona_id uuid not null,
  granted_by uuid not null,
  granted_at timestamptz not null,
  expires_at timestamptz not null,
  ended_at timestamptz,
  note text not null
);
create index clearance_persona on "leading".clearance (persona_id);
comment on column "leading".clearance.id is 'internal';
comment on column "leading".clearance.persona_id is 'internal';
comment on column "leading".clearance.granted_by is 'internal';
comment on column "leading".clearance.granted_at is 'internal';
comment on column "leading".clearance.expires_at is 'internal';
comment on column "leading".clearance.ended_at is 'internal';
comment on column "leading".clearance.note is 'staff:free_text';
