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
from admin.erasure where true
order by began_at desc, id desc limit $1;
-- Sort
--   Seq Scan erasure

-- admin.last_backup
select at
from platform.setup_note
where about = 'backup';
-- Index Scan setup_note_pkey

-- admin.imports
select run.id, run.source, run.side, run.file as "fileName", run.at, run.counts,
  case when run.undone_at is not null then 'taken_back'
    when exists (select from admin.import later where later.source = run.source
      and later.id > run.id and later.undone_at is null) then 'later_stands'
    else 'stands' end as stands,
  run.undone_at as "takenBackAt", by.name as "takenBackBy"
from admin.import run left join accounts.pub_member_card by on by.id = run.undone_by where run.side = any($1::text[])
  order by run.id desc limit $2;
-- Nested Loop
--   Index Scan import_pkey
--   Index Scan persona_pkey
--   Index Only Scan import_source

-- admin.one_import
select run.id, run.source, run.side, run.file as "fileName", run.at, run.counts,
  case when run.undone_at is not null then 'taken_back'
    when exists (select from admin.import later where later.source = run.source
      and later.id > run.id and later.undone_at is null) then 'later_stands'
    else 'stands' end as stands,
  run.undone_at as "takenBackAt", by.name as "takenBackBy"
from admin.import run left join accounts.pub_member_card by on by.id = run.undone_by where run.id = $1::uuid;
-- Nested Loop
--   Index Scan import_pkey
--   Index Scan persona_pkey
--   Index Only Scan import_source
select id, file from admin.import
where source = $1 and id > $2::uuid and undone_at is null order by id desc;
-- Index Scan import_source
select p.name as title, '/people/' || p.id as link, count(*) over ()::int as count from accounts.persona p
join accounts.account a on a.id = p.account_id where p.import_id = $1::uuid and a.password_hash is not null
order by p.folded, p.id limit $2;
-- Sort
--   WindowAgg
--     Nested Loop
--       Index Scan persona_import
--       Index Scan account_id_side_key
select p.name as title, '/people/' || p.id as link, count(*) over ()::int as count from accounts.persona p
join accounts.account a on a.id = p.account_id where p.import_id = $1::uuid and exists (
    select from accounts.side_report r where r.persona_id = p.id and r.settled_at is null)
order by p.folded, p.id limit $2;
-- Sort
--   WindowAgg
--     Nested Loop
--       Nested Loop
--         Index Scan persona_import
--         Index Only Scan account_id_side_key
--       Bitmap Heap Scan side_report
--         Bitmap Index Scan side_report_open
--         Bitmap Index Scan side_report_pkey
select card.name as title, '/people/' || card.id as link, count(*) over ()::int as count
from "leading".duty held join accounts.pub_imported person on person.persona_id = held.persona_id
join accounts.pub_member_card card on card.id = held.persona_id
where person.import_id = $1::uuid order by held.granted_at, held.id limit $2;
-- Sort
--   WindowAgg
--     Hash Join
--       Seq Scan duty
--       Nested Loop
--         Index Scan persona_import
--         Index Only Scan account_id_side_key
select card.name as title, '/people/' || card.id as link, count(*) over ()::int as count
from "leading".clearance held join accounts.pub_imported person on person.persona_id = held.persona_id
join accounts.pub_member_card card on card.id = held.persona_id
where person.import_id = $1::uuid order by held.granted_at, held.id limit $2;
-- Sort
--   WindowAgg
--     Nested Loop
--       Nested Loop
--         Index Scan persona_import
--         Index Only Scan account_id_side_key
--       Bitmap Heap Scan clearance
--         Bitmap Index Scan clearance_persona
select card.name as title, '/people/' || card.id as link, count(*) over ()::int as count
from posts.mention m join accounts.pub_imported person on person.persona_id = m.persona_id
join accounts.pub_member_card card on card.id = m.persona_id
join posts.post p on p.id = m.post_id
where person.import_id = $1::uuid and p.import_id is distinct from $2::uuid
order by card.name, m.post_id limit $3;
-- Sort
--   WindowAgg
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Index Scan persona_import
--           Index Only Scan account_id_side_key
--         Bitmap Heap Scan mention
--           Bitmap Index Scan mention_person
--       Index Scan post_pkey
select card.name as title, '/people/' || card.id as link, count(*) over ()::int as count
from (select distinct persona_id from (select p.author_id as persona_id from posts.pub_post p
  join accounts.pub_imported person on person.persona_id = p.author_id
  where p.import_id = $1::uuid and person.is_claimed
    and person.import_id is distinct from $2::uuid) all_of_them) one
join accounts.pub_member_card card on card.id = one.persona_id
order by card.name, card.id limit $3;
-- Sort
--   WindowAgg
--     Nested Loop
--       Sort
--         Nested Loop
--           Nested Loop
--             Index Scan post_import
--             Index Scan persona_source_name
--           Index Scan account_id_side_key
--       Index Scan persona_pkey
select version.title, '/learn/' || programme.slug || '/' || step.slug || '?around=' || at.post_id || '#p-' || at.post_id as link,
  count(*) over ()::int as count
from (select p.place_id as step_id, p.id as post_id, p.created_at as nr from posts.pub_post p
    where p.import_id = $1::uuid and p.author_id is null and p.body <> '') at join learning.step step on step.id = at.step_id
join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
order by at.nr limit $2;
-- Sort
--   WindowAgg
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Index Scan post_import
--           Index Scan step_pkey
--         Index Scan programme_pkey
--       Index Scan step_version_pkey
select version.title, '/learn/' || programme.slug || '/' || step.slug || '?around=' || at.post_id || '#p-' || at.post_id as link,
  count(*) over ()::int as count
from (select p.place_id as step_id, p.id as post_id, p.created_at as nr from posts.pub_post p where p.place_id in (select id from learning.step where import_id = $1::uuid) and p.import_id is null and not ("p"."deleted_at" is not null and "p"."body" = '')
    union select p.place_id as step_id, p.id as post_id, p.created_at as nr from posts.pub_post p where p.id in (
with recursive below as (
  select id from posts.pub_post where import_id = $2::uuid
  union select p.id from below join posts.pub_post p on p.parent_id = below.id
)
select id from below) and p.import_id is null and not ("p"."deleted_at" is not null and "p"."body" = '')) at join learning.step step on step.id = at.step_id
join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
order by at.nr limit $3;
-- Sort
--   WindowAgg
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Sort
--             Nested Loop
--               Index Scan step_pkey
--               Index Scan post_page
--             Nested Loop
--               Index Scan post_page
--               Index Scan post_import
--               Nested Loop
--                 Index Scan post_parent
--           Index Scan step_pkey
--         Index Scan step_version_pkey
--       Index Scan programme_pkey
select card.name as title, '/people/' || card.id as link, count(*) over ()::int as count
from (select distinct persona_id from (select persona_id from learning.enrolment
    where import_id is null and programme_id in (select id from learning.programme where import_id = $1::uuid)
  union all select persona_id from learning.step_start where import_id is null and step_id in (select id from learning.step where import_id = $2::uuid)
  union all select c.persona_id from learning.completion c where c.import_id is null and c.step_id in (select id from learning.step where import_id = $3::uuid)
    and not exists (select from learning.mark m
      where m.step_id = c.step_id and m.persona_id = c.persona_id and m.round = c.round)) all_of_them) one
join accounts.pub_member_card card on card.id = one.persona_id
order by card.name, card.id limit $4;
-- Sort
--   WindowAgg
--     Nested Loop
--       Sort
--         Nested Loop
--           Index Scan programme_pkey
--           Bitmap Heap Scan enrolment
--             Bitmap Index Scan enrolment_pkey
--         Nested Loop
--           Index Scan step_pkey
--           Bitmap Heap Scan step_start
--             Bitmap Index Scan step_start_pkey
--         Nested Loop
--           Nested Loop
--             Index Scan step_pkey
--             Bitmap Heap Scan completion
--               Bitmap Index Scan completion_pkey
--           Index Only Scan mark_pkey
--       Index Scan persona_pkey
select version.title, '/learn/' || programme.slug || '/' || step.slug || '' as link,
  count(*) over ()::int as count
from (select m.step_id, m.marked_at as nr from learning.mark m where "m"."step_id" in (select id from learning.step where import_id = $1::uuid)
  or exists (select from learning.completion c where c.import_id = $2::uuid
    and (c.step_id, c.persona_id, c.round) =
      ("m"."step_id", "m"."persona_id", "m"."round"))
  union all select r.step_id, r.revoked_at from learning.completion_revocation r
  where "r"."step_id" in (select id from learning.step where import_id = $3::uuid)
  or exists (select from learning.completion c where c.import_id = $4::uuid
    and (c.step_id, c.persona_id, c.round) =
      ("r"."step_id", "r"."persona_id", "r"."round"))) at join learning.step step on step.id = at.step_id
join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
order by at.nr limit $5;
-- Sort
--   WindowAgg
--     Nested Loop
--       Nested Loop
--         Merge Join
--           Index Scan step_pkey
--           Index Scan step_version_pkey
--         Index Scan programme_pkey
--       Seq Scan mark
--         Seq Scan step
--         Bitmap Heap Scan completion
--           Bitmap Index Scan completion_import
--       Seq Scan completion_revocation
--         Seq Scan step
--         Bitmap Heap Scan completion
--           Bitmap Index Scan completion_import
select programme.title, '/learn/' || programme.slug || $1 as link, count(*) over ()::int as count
from (select n.programme_id, n.sent_at as nr from learning.nudge n
  where n.programme_id in (select id from learning.programme where import_id = $2::uuid) or exists (select from learning.nudge_recipient to_whom
    where to_whom.nudge_id = n.id and to_whom.persona_id in (select persona_id from accounts.pub_imported where import_id = $3::uuid))) at join learning.programme programme on programme.id = at.programme_id
order by at.nr limit $4;
-- Sort
--   WindowAgg
--     Merge Join
--       Index Scan nudge_programme
--         Seq Scan programme
--         Nested Loop
--           Aggregate
--             Nested Loop
--               Index Scan persona_import
--               Index Only Scan account_id_side_key
--           Bitmap Heap Scan nudge_recipient
--             Bitmap Index Scan nudge_recipient_person
--       Index Scan programme_pkey
select programme.title, '/learn/' || programme.slug || $1 as link, count(*) over ()::int as count
from (select programme.id as programme_id, programme.id as nr from learning.programme
  where programme.id in (select id from learning.programme where import_id = $2::uuid) and ("programme"."summary" <> '' or "programme"."title" <> "programme"."imported" ->> 'title'
  or cardinality(array(select said.locale
from platform.translation said where said.subject_id = "programme"."id" order by said.locale)) > 0)
  union all select course.programme_id, course.id from learning.course
  where case when course.import_id is null then course.programme_id in (select id from learning.programme where import_id = $3::uuid)
    else course.id in (select id from learning.course where import_id = $4::uuid) and ("course"."summary" <> '' or "course"."title" <> "course"."imported" ->> 'title'
  or cardinality(array(select said.locale
from platform.translation said where said.subject_id = "course"."id" order by said.locale)) > 0) end
  union all select step.programme_id, step.id from learning.step
  where case when step.import_id is null
    then step.programme_id in (select id from learning.programme where import_id = $5::uuid) or step.course_id in (select id from learning.course where import_id = $6::uuid)
    -- What an earlier run brought is in a course of this one only when somebody moved it there.
    when step.import_id < $7::uuid then step.course_id in (select id from learning.course where import_id = $8::uuid)
    else step.id in (select id from learning.step where import_id = $9::uuid) and (step.version > 1 or cardinality(array(select said.locale
from platform.translation said where said.subject_id = "step"."id" order by said.locale)) > 0
or exists (select from learning.step_version said where said.step_id = step.id
  and (said.title <> step.imported ->> 'title' or said.body <> step.imported ->> 'body'
    or said.video_url is not null))) end
  union all select held.programme_id, held.file_id from learning.programme_file held
  where held.programme_id in (select id from learning.programme where import_id = $10::uuid)) at join learning.programme programme on programme.id = at.programme_id
order by at.nr limit $11;
-- Sort
--   WindowAgg
--     Hash Join
--       Seq Scan programme
--         Sort
--           Bitmap Heap Scan translation
--             Bitmap Index Scan translation_pkey
--       Seq Scan course
--         Seq Scan programme
--         Seq Scan course
--         Sort
--           Bitmap Heap Scan translation
--             Bitmap Index Scan translation_pkey
--       Seq Scan step
--         Seq Scan programme
--         Seq Scan course
--         Seq Scan course
--         Seq Scan step
--         Sort
--           Bitmap Heap Scan translation
--             Bitmap Index Scan translation_pkey
--         Index Scan step_version_pkey
--       Nested Loop
--         Index Scan programme_pkey
--         Bitmap Heap Scan programme_file
--           Bitmap Index Scan programme_file_pkey
--       Index Scan programme_pkey
select id, title, slug from learning.programme
where import_id = $1::uuid order by id;
-- Index Scan programme_pkey
select distinct scope_id as id from "leading".duty
where scope_id = any($1::uuid[]) and ended_at is null
  and (expires_at is null or expires_at > $2);
-- Index Scan duty_scope
select card.name as title, '/people/' || card.id as link, count(*) over ()::int as count
from (select persona_id, awarded_at from recognition.award
  union all select persona_id, awarded_at from recognition.taking_back) given
join accounts.pub_imported person on person.persona_id = given.persona_id
join accounts.pub_member_card card on card.id = given.persona_id
where person.import_id = $1::uuid order by given.awarded_at limit $2;
-- Sort
--   WindowAgg
--     Nested Loop
--       Nested Loop
--         Index Scan persona_import
--         Index Only Scan account_id_side_key
--       Bitmap Heap Scan award
--         Bitmap Index Scan award_person
--       Bitmap Heap Scan taking_back
--         Bitmap Index Scan taking_back_person
select count(*)::int as members,
    (select count(*)::int from accounts.invitation i join accounts.persona c on c.id = i.claims
      where c.import_id = $1::uuid and i.used = 0 and i.revoked_at is null) as links
    from accounts.persona p
join accounts.account a on a.id = p.account_id where p.import_id = $2::uuid;
-- Aggregate
--   Aggregate
--     Nested Loop
--       Index Scan persona_import
--       Bitmap Heap Scan invitation
--         Bitmap Index Scan invitation_claim
--   Nested Loop
--     Index Scan persona_import
--     Index Only Scan account_id_side_key
select (select count(*)::int from posts.heart h join posts.post p on p.id = h.post_id
  where p.import_id = $1::uuid) as hearts,
(select count(*)::int from posts.bookmark b join posts.post p on p.id = b.post_id
  where p.import_id = $2::uuid) as bookmarks;
-- Aggregate
--   Nested Loop
--     Index Scan post_import
--     Bitmap Heap Scan heart
--       Bitmap Index Scan heart_pkey
-- Aggregate
--   Nested Loop
--     Index Scan post_import
--     Bitmap Heap Scan bookmark
--       Bitmap Index Scan bookmark_post
select
(select count(*)::int from learning.programme where import_id = $1::uuid) as programmes,
(select count(*)::int from learning.course where import_id = $2::uuid) as courses,
(select count(*)::int from learning.step where import_id = $3::uuid) as discussions,
(select count(*)::int from posts.pub_post where import_id = $4::uuid) as posts,
(select count(*)::int from learning.completion where import_id = $5::uuid) as completions;
-- Aggregate
--   Seq Scan programme
-- Aggregate
--   Seq Scan course
-- Aggregate
--   Seq Scan step
-- Aggregate
--   Index Only Scan post_import
-- Aggregate
--   Bitmap Heap Scan completion
--     Bitmap Index Scan completion_import

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
    e.person_pseudonym as concerned, e.expires_at as "expiresAt",
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
order by e.made_at desc, e.id desc limit $1;
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
