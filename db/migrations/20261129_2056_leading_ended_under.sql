-- Under what a duty or a clearance was ended: by whoever runs the place, on the machine, or by itself. What ended before is
-- known by the audit, where nobody stands who did it on the machine.
alter table "leading".duty add column ended_under text check (ended_under in ('operator', 'server', 'house'));
alter table "leading".clearance add column ended_under text check (ended_under in ('operator', 'server', 'house'));
comment on column "leading".duty.ended_under is 'internal';
comment on column "leading".clearance.ended_under is 'internal';
update "leading".duty d set ended_under = 'server' where ended_at is not null and exists (
  select from platform.audit_entry e where e.subject_id = d.id::text and e.act = 'leading.end_duty' and e.by_pseudonym is null);
update "leading".clearance c set ended_under = 'server' where ended_at is not null and exists (
  select from platform.audit_entry e where e.subject_id = c.id::text and e.act = 'leading.end_clearance' and e.by_pseudonym is null);
