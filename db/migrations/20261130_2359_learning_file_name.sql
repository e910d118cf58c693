-- What authors of a programme call a file; without it, it is called as it was when it was brought.
alter table learning.programme_file add column name text;
comment on column learning.programme_file.name is 'public';

-- A word that stands for a page of authors now, and so for no step.
update learning.step set slug = 'files-' || left(id::text, 8) where slug = 'files';
