-- Whoever comes in from now on shows their page, with their posts gathered, to people who are signed in, until they
-- choose otherwise. Those who are here keep what they have.
alter table accounts.persona alter column page_for set default 'members';
