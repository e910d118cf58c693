-- Whom an @ means is looked up by whole names, however many people there are.
create index persona_lower_name on accounts.persona (lower(name));
