-- Of the terms: how often everybody was to be asked about them so far. It grows where so much changed that whoever
-- agreed before is asked again, in whichever language that was.
alter table admin.setting add column edition integer not null default 0 check (edition >= 0);
comment on column admin.setting.edition is 'public';
