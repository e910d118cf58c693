-- How far places have come, for those who look at them: every change has a number, kept with the post it changed.
create table posts.place (
  place_id uuid primary key,
  changed bigint not null,
  anew bigint not null default 0
) with (fillfactor = 50);
comment on column posts.place.place_id is 'internal';
comment on column posts.place.changed is 'internal';
comment on column posts.place.anew is 'internal';

alter table posts.post add column changed bigint not null default 0;
alter table posts.post add column turned bigint not null default 0;
comment on column posts.post.changed is 'internal';
comment on column posts.post.turned is 'internal';

create view posts.pub_place as select place_id, changed, anew from posts.place;
