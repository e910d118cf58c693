-- Why a discussion asks something else since, as its authors said it; of what was asked first, nobody said any.
alter table learning.step_version add column reason text;
comment on column learning.step_version.reason is 'staff:free_text';
