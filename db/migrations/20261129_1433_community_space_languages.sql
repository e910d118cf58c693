-- The language that what a space says of itself was first written in; null: the first of the place's. Versions in
-- further languages stand in platform.translation.
alter table community.space add column language text;
comment on column community.space.language is 'public';
