-- How far it was told that a clearance ends: so many days before, 0 when it ended; null: not yet. What ended before
-- this is news to nobody.
alter table "leading".clearance add column told_days smallint check (told_days in (30, 7, 0));
comment on column "leading".clearance.told_days is 'internal';
update "leading".clearance set told_days = 0 where expires_at <= now();
