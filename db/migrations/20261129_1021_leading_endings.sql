-- Why a duty or a clearance was ended, for whom it concerns. Null where it ended with a change of side.
alter table "leading".duty add column end_reason text;
comment on column "leading".duty.end_reason is 'staff:free_text';
alter table "leading".clearance add column end_reason text;
comment on column "leading".clearance.end_reason is 'staff:free_text';
