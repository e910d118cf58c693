-- Names from before are folded anew as those that are borne: by an old key, the name of somebody who is here would
-- be taken out of the words of others with whoever had it once. By default, too, so that what an older version
-- still writes meanwhile is made good at the next start, and once more for those who came while it did.
alter table accounts.former_name add column refold boolean not null default true;
comment on column accounts.former_name.refold is 'internal';
create index former_name_refold on accounts.former_name (id) where refold;
update accounts.persona set refold = true where name ~ '[’‘ʼ´`′＇Ά-Ώά-ώἀ-῾]';
