-- Names with accents on Latin letters are folded anew: "Ana ruíz" is the same as "Ana Ruiz" for whoever takes a name. Whoever
-- bears one of the two keeps it; the accented one comes in by its own spelling.
update accounts.persona set refold = true where name ~ '[\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f]';
update accounts.former_name set refold = true where name ~ '[\u00c0-\u024f\u1e00-\u1eff\u0300-\u036f]';
