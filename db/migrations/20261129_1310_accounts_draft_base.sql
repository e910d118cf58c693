-- Which version of a text a draft changes: whoever comes back to it after others changed the text sees both.
alter table accounts.draft add column base text;

comment on column accounts.draft.base is 'internal';
