-- Holders of a case: the only ones who may learn who wrote without a name.
alter table "leading".duty drop constraint duty_kind_check;
alter table "leading".duty add constraint duty_kind_check
  check (kind in ('operator', 'moderator', 'mentor', 'host', 'case_holder'));
