-- Who joins is found in the directory once they say so. Whoever is listed already stays it.
alter table accounts.persona alter column is_listed set default false;
