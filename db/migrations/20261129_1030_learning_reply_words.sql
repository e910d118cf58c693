-- How many words of its own a reply has at least, so that it counts; 0: whatever is said.
alter table learning.step_version add column min_reply_words integer not null default 0;
comment on column learning.step_version.min_reply_words is 'public';
