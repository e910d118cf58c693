-- After a recovery with one-time codes on, a recovery code may be the second step: what was made before ends only then.
alter table accounts.half_session add column renews boolean not null default false;
comment on column accounts.half_session.renews is 'internal';
