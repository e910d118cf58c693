-- Written by tests/matrix/queries.test.ts. Do not edit.

-- admin.my_data
select a.id as "accountId", a.email,
  coalesce(array_agg(p.id) filter (where p.id is not null), '{}') as "personaIds",
  array(select distinct own.name from (
      select mine.name, mine.folded from accounts.persona mine where mine.account_id = a.id
      union all select f.name, f.folded from accounts.former_name f
        join accounts.persona mine on mine.id = f.persona_id where mine.account_id = a.id) own
    where not exists (select from accounts.persona other
      where other.folded = own.folded and other.account_id <> a.id)) as names
from accounts.account a left join accounts.persona p on p.account_id = a.id
where a.id = $1::uuid group by a.id;
-- Aggregate
--   Nested Loop
--     Index Scan account_id_side_key
--     Index Scan persona_account_id_kind_key
--   Sort
--     Nested Loop
--       Index Scan persona_account_id_kind_key
--       Nested Loop
--         Index Scan persona_account_id_kind_key
--         Bitmap Heap Scan former_name
--           Bitmap Index Scan former_name_persona
--       Index Scan persona_folded
select coalesce(bool_or(persona_id = any($1::uuid[])) and bool_and(persona_id = any($2::uuid[])), false) as is
from "leading".duty where kind = 'operator' and scope_id is null and ended_at is null
  and (expires_at is null or expires_at > $3)
  and persona_id <> all($4::uuid[]);
-- Aggregate
--   Index Scan duty_scope
select p.id from accounts.leaving l
join accounts.persona p on p.account_id = l.account_id
where l.account_id is distinct from $1::uuid;
-- Merge Join
--   Index Only Scan leaving_pkey
--   Index Scan persona_account_id_kind_key
select password_hash as "passwordHash"
from accounts.account where id = $1;
-- Index Scan account_id_side_key
select asked_at as "askedAt", due_at as "dueAt", posts from accounts.leaving
where account_id = $1::uuid;
-- Index Scan leaving_pkey

-- admin.erasures
select id, posts, began_at as "beganAt", finished_at as "finishedAt", step, counts
from admin.erasure order by began_at desc limit 200;
-- Sort
--   Seq Scan erasure

-- admin.last_backup
select at
from platform.setup_note
where about = 'backup';
-- Index Scan setup_note_pkey

-- admin.look

-- admin.logo
select bytes
from admin.logo
where id = $1::uuid;
-- Index Scan logo_pkey

-- admin.look_versions
select s.version, s.value, card.name as by, s.at
from admin.setting s left join accounts.pub_member_card card on card.id = s.by_id
where s.key = $1 and s.language = $2
order by s.version desc limit $3;
-- Nested Loop
--   Index Scan setting_pkey
--   Index Scan persona_pkey

-- admin.settings
select distinct on (s.key, s.language) s.key, s.language, s.version, s.value, s.edition,
  card.name as by, s.at
from admin.setting s left join accounts.pub_member_card card on card.id = s.by_id
order by s.key, s.language, s.version desc;
-- Sort
--   Hash Join
--     Index Scan setting_by
--     Index Scan persona_pkey
select a.locale, count(*)::int as people from accounts.account a
where a.side = any($1::text[])
  and exists (select from accounts.persona p
    where p.account_id = a.id and p.is_in and p.kind = 'member')
group by a.locale;
-- Aggregate
--   Sort
--     Nested Loop
--       Index Scan persona_account_id_kind_key
--       Index Scan account_id_side_key

-- admin.setting_versions
select s.version, s.value, card.name as by, s.at
from admin.setting s left join accounts.pub_member_card card on card.id = s.by_id
where s.key = $1 and s.language = $2
order by s.version desc limit $3;
-- Nested Loop
--   Index Scan setting_pkey
--   Index Scan persona_pkey

-- admin.words

-- admin.audit
select e.id, e.at, e.act, e.by_pseudonym as by, e.subject_kind as "subjectKind", case when e.person_pseudonym is null and not exists (select from platform.audit_person a
where a.persona_id::text = e.subject_id) then e.subject_id end as "subjectId",
    e.person_pseudonym as person, e.expires_at as "expiresAt",
    (select s.seq from platform.audit_seal s where s.entry_id = e.id) as seal
  from (select e.* from platform.audit_entry e where true
  ) e where true
  order by e.at desc, e.id desc limit $1;
-- Index Scan audit_entry_at
--   Bitmap Heap Scan audit_person
--     Bitmap Index Scan audit_person_persona_id_key
--   Index Scan audit_seal_entry_id_key
select s.seq, encode(s.hash, 'hex') as hash
from platform.audit_seal s order by s.seq desc limit 1;
-- Index Scan audit_seal_pkey
select id, begun_at as "begunAt", touched_at as "touchedAt", ended_at as "endedAt", total, seq, hash, broken
from platform.audit_check
order by begun_at desc
limit 1;
-- Sort
--   Seq Scan audit_check
select pseudonym
from platform.audit_person
where persona_id = $1::uuid;
-- Index Scan audit_person_persona_id_key

-- admin.undelivered_emails
select s.sent_at as "sentAt", s.failing_since as "failingSince", c.waiting, c.failing, c.given_up
from platform.mail_server s cross join (select
  count(*) filter (where given_up_at is null and problem is null)::int as waiting,
  count(*) filter (where given_up_at is null and problem is not null)::int as failing,
  count(*) filter (where given_up_at is not null)::int as given_up
  from platform.outgoing_email) c;
-- Nested Loop
--   Aggregate
--     Seq Scan outgoing_email
--   Seq Scan mail_server
select e.id, e.sort, e.made_at as "madeAt", e.due_at as "dueAt", e.attempts, e.problem,
  e.given_up_at as "givenUpAt"
from platform.outgoing_email e where e.problem is not null and true
  and ($1::timestamptz is null
    or (e.made_at, e.id) < ($2::timestamptz, $3::uuid))
order by e.made_at desc, e.id desc limit $4;
-- Sort
--   Seq Scan outgoing_email

-- admin.written_words

-- admin.writing_words
select s.version, s.value, card.name as by, s.at
from admin.setting s left join accounts.pub_member_card card on card.id = s.by_id
where s.key = $1 and s.language = $2
order by s.version desc limit $3;
-- Nested Loop
--   Index Scan setting_pkey
--   Index Scan persona_pkey

-- admin.first_run
select from accounts.persona where id = $1::uuid
and name <> $2 and not name like $3;
-- Index Scan persona_pkey
select
from accounts.joining
where mode <> 'open';
-- Seq Scan joining
select
from accounts.recovery_code
where account_id = $1::uuid
limit 1;
-- Index Only Scan recovery_code_pkey
select from "leading".duty where kind = 'operator' and scope_id is null and ended_at is null
and (expires_at is null or expires_at > $1) having count(distinct persona_id) > 1;
-- Aggregate
--   Index Scan duty_open
select from "leading".duty d
join accounts.pub_member_card p on p.id = d.persona_id and p.side = 'adult'
join "leading".clearance c on c.persona_id = d.persona_id and c.ended_at is null and c.expires_at > $1
where d.kind = any($2::text[]) and d.scope_id is null and d.ended_at is null
  and (d.expires_at is null or d.expires_at > $3) limit 1;
-- Nested Loop
--   Nested Loop
--     Index Scan duty_open
--     Bitmap Heap Scan clearance
--       Bitmap Index Scan clearance_persona
--   Index Scan persona_pkey
select
from community.space
where archived_at is null
limit 1;
-- Seq Scan space
