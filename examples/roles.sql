-- The three roles of a PostgreSQL of your own: who owns and migrates, who runs, who seals the audit. As a superuser, in the
-- database of the place: psql -d samovar -f examples/roles.sql, with the passwords in the environment.
\getenv owner OWNER_PASSWORD
\getenv app APP_PASSWORD
\getenv sealer SEALER_PASSWORD
create role samovar_owner login password :'owner';
create role samovar_app login password :'app';
create role samovar_sealer login password :'sealer';
-- Schemas are made at migrating, and what the other two may do in them is granted then.
alter database samovar owner to samovar_owner;
revoke all on database samovar from public;
grant connect, temporary on database samovar to samovar_app;
grant connect on database samovar to samovar_sealer;
