-- Where what one begins is a question, so that nobody is asked what kind of thing it is.
alter table community.space add column for_questions boolean not null default false;
comment on column community.space.for_questions is 'public';
