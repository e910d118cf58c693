-- Whether a step is shown, and asked of anybody: a draft is its authors', a retired one stays with those who began it.
alter table learning.step
  add column hidden_at timestamptz,
  add column retired_at timestamptz,
  add constraint step_hidden_or_retired check (hidden_at is null or retired_at is null);
comment on column learning.step.hidden_at is 'public';
comment on column learning.step.retired_at is 'public';
