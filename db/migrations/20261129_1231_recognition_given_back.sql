-- A badge that was taken back by mistake is given back as it had been, and its holder reads why.
alter table recognition.taking_back add column given_back_at timestamptz, add column given_back_because text;
comment on column recognition.taking_back.given_back_at is 'internal';
comment on column recognition.taking_back.given_back_because is 'staff:free_text';
