-- Written by tests/matrix/queries.test.ts. Do not edit.

-- leading.duties
select d.id, p.id as "personaId", p.name, d.kind, d.scope_id as scope,
  d.granted_at as "grantedAt", d.reason, d.is_acting as "isActing"
from "leading".duty d join accounts.pub_member_card p on p.id = d.persona_id
where p.side = 'adult' and d.ended_at is null order by d.granted_at;
-- Sort
--   Nested Loop
--     Bitmap Heap Scan duty
--       Bitmap Index Scan duty_scope
--     Index Scan persona_pkey
select c.id, p.id as "personaId", p.name, c.expires_at as "expiresAt",
  c.note as reason
from "leading".clearance c join accounts.pub_member_card p on p.id = c.persona_id
where c.ended_at is null and c.expires_at > $1 order by c.expires_at;
-- Sort
--   Nested Loop
--     Index Scan clearance_persona
--     Index Scan persona_pkey
