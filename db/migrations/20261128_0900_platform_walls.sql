-- What may only be added to, and what erases from it with the owner's rights, says so itself, before a
-- colon: the grants follow (src/platform/db/grants.ts), and a table that is renamed takes its wall along.
comment on table platform.audit_entry is 'append-only: acts of power';
comment on table platform.audit_seal is 'read-only: the chain over the audit, written by a role of its own: hash = sha256(previous, entry)';
comment on table learning.completion is 'append-only: what was done, and by which evidence';
comment on table learning.completion_revocation is 'append-only: what was taken back, by whom and why';
comment on table community.moderation is 'append-only: what was done with posts and threads, by whom and why';
comment on function learning.erase_facts(uuid, uuid) is 'erases: from completions and what was taken back';
comment on function community.erase_acts(uuid) is 'erases: from the moderation log';
