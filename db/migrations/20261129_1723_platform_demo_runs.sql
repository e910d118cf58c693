-- Since when the place is run as a demo; null: it is not any more. What was given in that time holds no power after it.
alter table platform.demo add column runs_since timestamptz;
comment on column platform.demo.runs_since is 'internal';
-- Whether one that is there was run otherwise since, nobody knows: its duties end with the next start that is none.
update platform.demo set runs_since = since;
