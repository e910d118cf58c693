-- Sessions, for what ends with being signed in on a device. Found by the hash that whoever acts brings along.
create view accounts.pub_session as
  select s.id, s.persona_id, s.token_hash, s.device, s.expires_at from accounts.session s;
