-- A course or a step that was removed is kept for two weeks: a wrong press is taken back with all that stood in it.
-- Until then it has a place outside of the order.
alter table learning.course add column removed_at timestamptz;
comment on column learning.course.removed_at is 'public';
alter table learning.step add column removed_at timestamptz;
comment on column learning.step.removed_at is 'public';
create index course_removed on learning.course (removed_at) where removed_at is not null;
create index step_removed on learning.step (removed_at) where removed_at is not null;
