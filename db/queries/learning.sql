-- Written by tests/matrix/queries.test.ts. Do not edit.

-- learning.step_rules
select step.id, step.slug, step.version, step.kind, not (
exists (select 1 from learning.step_start t where t.step_id = step.id)
or exists (select 1 from learning.counted t where t.step_id = step.id)
or exists (select 1 from learning.completion t where t.step_id = step.id)) as untouched, case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end as stands, programme.set_aside as "setAside", version.title, version.body,
    version.body_html as html, version.video_url as "videoUrl",
    jsonb_build_object('questions', "version"."questions", 'requiresAnswer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers", 'minWords', "version"."min_words",
  'minReplyWords', "version"."min_reply_words", 'folded', "version"."is_folded") as rule,
    (select count(*)::int from learning.step_start start
      where start.step_id = step.id and start.version < step.version
        and not exists (select 1 from learning.standing f
          where f.step_id = step.id and f.persona_id = start.persona_id)) as "underOldRule",
    (select count(*)::int from learning.enrolment e
where e.programme_id = step.programme_id and ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null)
  and not exists (select from learning.standing f where f.step_id = step.id and f.persona_id = e.persona_id)
  and not exists (select from learning.programme_end told
    where told.programme_id = e.programme_id and told.persona_id = e.persona_id)
  and exists (select from learning.step other
    where other.programme_id = step.programme_id and other.id <> step.id and ("other"."hidden_at" is null and "other"."retired_at" is null and "other"."removed_at" is null))
  and not exists (select from learning.step other
    where other.programme_id = step.programme_id and other.id <> step.id and ("other"."hidden_at" is null and "other"."retired_at" is null and "other"."removed_at" is null)
      and not exists (select from learning.standing f where f.step_id = other.id and f.persona_id = e.persona_id))) as "wouldFinish",
    programme.language as first, jsonb_build_object('id', programme.id, 'slug', programme.slug, 'title', programme.title) as programme,
    jsonb_build_object('id', course.id, 'title', course.title) as course
  from learning.programme join learning.step on step.programme_id = programme.id
  join learning.course on course.id = step.course_id join learning.step_version version
on version.step_id = step.id and version.version = step.version
  where (($1::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($2::text[])) or "programme"."side" = any($3::text[])) and "step"."removed_at" is null and programme.slug = $4 and step.slug = $5;
-- Nested Loop
--   Nested Loop
--     Nested Loop
--       Index Scan programme_slug_key
--       Index Scan step_programme_id_slug_key
--     Index Scan course_pkey
--   Index Scan step_version_pkey
--   Index Only Scan step_start_pkey
--   Index Only Scan counted_author
--   Index Only Scan completion_pkey
--   Aggregate
--     Nested Loop
--       Bitmap Heap Scan step_start
--         Bitmap Index Scan step_start_pkey
--       Nested Loop
--         Index Only Scan completion_pkey
--         Index Only Scan completion_revocation_pkey
--   Aggregate
--     Index Scan step_programme_id_slug_key
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Index Only Scan enrolment_pkey
--           Index Scan step_programme_id_slug_key
--           Nested Loop
--             Index Only Scan completion_pkey
--             Index Only Scan completion_revocation_pkey
--         Nested Loop
--           Index Only Scan completion_pkey
--           Index Only Scan completion_revocation_pkey
--       Index Only Scan programme_end_pkey
select version.version, version.created_at as at, card.name as by, version.reason, jsonb_build_object('questions', "version"."questions", 'requiresAnswer', "version"."requires_answer",
'repliesToPeers', "version"."replies_to_peers", 'minWords', "version"."min_words",
'minReplyWords', "version"."min_reply_words", 'folded', "version"."is_folded") as rule,
  (select count(*)::int from learning.step_start start
    where start.step_id = version.step_id and start.version = version.version
      and not exists (select from learning.standing f
        where f.step_id = start.step_id and f.persona_id = start.persona_id)) as underway,
  (select count(*)::int from learning.standing f
    where f.step_id = version.step_id and f.rule_version = version.version) as done
from learning.step_version version
left join accounts.pub_member_card card on card.id = version.created_by and true
where version.step_id = $1::uuid order by version.version desc;
-- Nested Loop
--   Index Scan step_version_pkey
--   Index Scan persona_pkey
--   Aggregate
--     Nested Loop
--       Bitmap Heap Scan step_start
--         Bitmap Index Scan step_start_pkey
--       Nested Loop
--         Index Only Scan completion_pkey
--         Index Only Scan completion_revocation_pkey
--   Aggregate
--     Nested Loop
--       Bitmap Heap Scan completion
--         Bitmap Index Scan completion_pkey
--       Index Only Scan completion_revocation_pkey

-- learning.files
select programme.id, programme.slug, programme.language as first, programme.side, programme.published_at is not null as published, programme.set_aside as "setAside", programme.title, programme.summary, programme.is_public as "isPublic",
    programme.closed_at is not null as closed, not (
exists (select from learning.enrolment e where e.programme_id = programme.id)
or exists (select from learning.step where step.programme_id = programme.id and (
  (not (
exists (select 1 from learning.step_start t where t.step_id = step.id)
or exists (select 1 from learning.counted t where t.step_id = step.id)
or exists (select 1 from learning.completion t where t.step_id = step.id))) is not true
  or exists (select from posts.pub_post said where said.place_id = step.id)))) as untouched,
    (select count(*)::int from learning.step s where s.programme_id = programme.id and ("s"."hidden_at" is null and "s"."retired_at" is null and "s"."removed_at" is null)) as steps,
    array(select said.locale
from platform.translation said where said.subject_id = "programme"."id" order by said.locale) as versions
  from learning.programme where programme.slug = $1;
-- Index Scan programme_slug_key
--   Index Only Scan enrolment_pkey
--   Index Scan step_programme_id_slug_key
--     Index Only Scan step_start_pkey
--     Index Only Scan counted_author
--     Index Only Scan completion_pkey
--     Index Only Scan post_page
--   Aggregate
--     Index Scan step_programme_id_slug_key
--   Sort
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
select count(*)::int as "all", count(*) filter (where not exists (select from learning.step_file at join learning.step on step.id = at.step_id
where at.file_id = held.file_id and step.programme_id = held.programme_id))::int as loose,
    coalesce(sum(file.size), 0)::float8 as used
  from learning.programme_file held join learning.file on file.id = held.file_id where held.programme_id = $1::uuid;
-- Aggregate
--   Nested Loop
--     Bitmap Heap Scan programme_file
--       Bitmap Index Scan programme_file_pkey
--     Index Scan file_pkey
--   Nested Loop
--     Index Scan step_programme_id_slug_key
--     Index Only Scan step_file_pkey
select file.id as file, file.kind, coalesce(held.name, file.name) as name, file.size::float8 as size, file.arrived::float8 as arrived,
    file.uploaded_at as at, card.name as by, coalesce(shown.steps, '[]') as steps,
    case when not exists (select from learning.step_file at join learning.step on step.id = at.step_id
where at.file_id = held.file_id and step.programme_id = held.programme_id) then coalesce(held.loose_since, $1::timestamptz) end as "looseSince"
  from learning.programme_file held join learning.file on file.id = held.file_id
  left join accounts.pub_member_card card on card.id = file.uploader_id
    and file.programme_id = held.programme_id and true
  left join lateral (
    select jsonb_agg(jsonb_build_object('id', step.id, 'slug', step.slug, 'title', version.title, 'kind', step.kind,
      'stands', case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end) order by course.position, step.position) as steps
    from learning.step_file at join learning.step on step.id = at.step_id
    join learning.course on course.id = step.course_id
    join learning.step_version version on version.step_id = step.id and version.version = step.version
    where at.file_id = held.file_id and step.programme_id = held.programme_id and "step"."removed_at" is null) shown on true
  where held.programme_id = $2::uuid and (not $3::boolean or not exists (select from learning.step_file at join learning.step on step.id = at.step_id
where at.file_id = held.file_id and step.programme_id = held.programme_id))
  order by held.file_id desc limit $4;
-- Nested Loop
--   Nested Loop
--     Nested Loop
--       Index Scan programme_file_pkey
--         Nested Loop
--           Index Scan step_programme_id_slug_key
--           Index Only Scan step_file_pkey
--       Index Scan file_pkey
--     Index Scan persona_pkey
--   Aggregate
--     Sort
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Index Scan step_programme_id_slug_key
--             Index Scan step_version_pkey
--           Index Only Scan step_file_pkey
--         Index Scan course_pkey
--   Nested Loop
--     Index Scan step_programme_id_slug_key
--     Index Only Scan step_file_pkey

-- learning.file
select file.id as file, file.kind, file.type, coalesce((
select held.name from learning.programme_file held join learning.programme on programme.id = held.programme_id
where held.file_id = file.id and held.name is not null and ((programme.published_at is not null and "programme"."side" = $1
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($2::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($3::text[])) or ($4::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($5::text[])) or ($6::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($7::text[])) or "programme"."side" = any($8::text[]) or "programme"."side" = any($9::text[]) or "programme"."side" = any($10::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $11::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $12::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $13::uuid)))
    or (($14::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($15::text[])) or "programme"."side" = any($16::text[])))) or (($17::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($18::text[])) or "programme"."side" = any($19::text[])))
order by held.programme_id is not distinct from file.programme_id desc, held.programme_id limit 1), file.name) as name, file.size::float8 as size
  from learning.file where file.id = $20::uuid and (file.arrived = file.size and (
exists (select from learning.step_file at join learning.step on step.id = at.step_id
  join learning.programme on programme.id = step.programme_id
  where at.file_id = file.id and (((programme.published_at is not null and "programme"."side" = $21
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($22::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($23::text[])) or ($24::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($25::text[])) or ($26::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($27::text[])) or "programme"."side" = any($28::text[]) or "programme"."side" = any($29::text[]) or "programme"."side" = any($30::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $31::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $32::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $33::uuid)))
    or (($34::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($35::text[])) or "programme"."side" = any($36::text[])))) or (($37::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($38::text[])) or "programme"."side" = any($39::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($40::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($41::text[])) or ($42::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($43::text[])) or ($44::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($45::text[])) or "programme"."side" = any($46::text[]) or "programme"."side" = any($47::text[]) or "programme"."side" = any($48::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $49::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $50::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $51::uuid))))
    or (($52::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($53::text[])) or "programme"."side" = any($54::text[]))))))
or exists (select from learning.programme_file held join learning.programme on programme.id = held.programme_id
  where held.file_id = file.id and (($55::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($56::text[])) or "programme"."side" = any($57::text[])))));
-- Index Scan file_pkey
--   Sort
--     Nested Loop
--       Index Scan programme_file_file
--       Index Scan programme_pkey
--         Index Only Scan enrolment_pkey
--         Nested Loop
--           Index Scan step_programme_id_slug_key
--           Index Only Scan step_start_pkey
--         Nested Loop
--           Bitmap Heap Scan completion
--             Bitmap Index Scan completion_persona
--           Index Scan step_pkey
--   Nested Loop
--     Nested Loop
--       Index Scan step_pkey
--       Index Scan programme_pkey
--         Index Only Scan step_start_pkey
--         Bitmap Heap Scan counted
--           Bitmap Index Scan counted_person
--         Nested Loop
--           Bitmap Heap Scan completion
--             Bitmap Index Scan completion_persona
--           Nested Loop
--             Bitmap Heap Scan mark
--               Bitmap Index Scan mark_person
--             Index Only Scan completion_revocation_pkey
--         Index Only Scan enrolment_pkey
--         Nested Loop
--           Index Scan step_programme_id_slug_key
--           Index Only Scan step_start_pkey
--         Nested Loop
--           Bitmap Heap Scan completion
--             Bitmap Index Scan completion_persona
--           Index Scan step_pkey
--     Bitmap Heap Scan step_file
--       Bitmap Index Scan step_file_pkey
--   Nested Loop
--     Bitmap Heap Scan programme_file
--       Bitmap Index Scan programme_file_file
--     Index Scan programme_pkey

-- learning.file_part
select piece.nr, piece.bytes from learning.file
  join learning.file_piece piece on piece.file_id = file.id and piece.nr between $1 and $2
  where file.id = $3::uuid and (file.arrived = file.size and (
exists (select from learning.step_file at join learning.step on step.id = at.step_id
  join learning.programme on programme.id = step.programme_id
  where at.file_id = file.id and (((programme.published_at is not null and "programme"."side" = $4
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($5::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($6::text[])) or ($7::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($8::text[])) or ($9::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($10::text[])) or "programme"."side" = any($11::text[]) or "programme"."side" = any($12::text[]) or "programme"."side" = any($13::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $14::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $15::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $16::uuid)))
    or (($17::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($18::text[])) or "programme"."side" = any($19::text[])))) or (($20::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($21::text[])) or "programme"."side" = any($22::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($23::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($24::text[])) or ($25::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($26::text[])) or ($27::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($28::text[])) or "programme"."side" = any($29::text[]) or "programme"."side" = any($30::text[]) or "programme"."side" = any($31::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $32::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $33::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $34::uuid))))
    or (($35::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($36::text[])) or "programme"."side" = any($37::text[]))))))
or exists (select from learning.programme_file held join learning.programme on programme.id = held.programme_id
  where held.file_id = file.id and (($38::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($39::text[])) or "programme"."side" = any($40::text[]))))) order by piece.nr;
-- Nested Loop
--   Index Scan file_piece_pkey
--   Index Scan file_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan step_pkey
--         Index Scan programme_pkey
--           Index Only Scan step_start_pkey
--           Bitmap Heap Scan counted
--             Bitmap Index Scan counted_person
--           Nested Loop
--             Bitmap Heap Scan completion
--               Bitmap Index Scan completion_persona
--             Nested Loop
--               Bitmap Heap Scan mark
--                 Bitmap Index Scan mark_person
--               Index Only Scan completion_revocation_pkey
--           Index Only Scan enrolment_pkey
--           Nested Loop
--             Index Scan step_programme_id_slug_key
--             Index Only Scan step_start_pkey
--           Nested Loop
--             Bitmap Heap Scan completion
--               Bitmap Index Scan completion_persona
--             Index Scan step_pkey
--       Bitmap Heap Scan step_file
--         Bitmap Index Scan step_file_pkey
--     Nested Loop
--       Bitmap Heap Scan programme_file
--         Bitmap Index Scan programme_file_file
--       Index Scan programme_pkey

-- learning.programmes
select programme.id, programme.slug, programme.side, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $1), "programme"."title") as title,
  coalesce((select nullif(said.fields ->> 'summary', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $2), "programme"."summary") as summary, programme.home, programme.language as first,
  coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $3), "programme"."language") as "readIn",
  array(select said.locale
from platform.translation said where said.subject_id = "programme"."id" order by said.locale) as versions,
  programme.is_public as "isPublic", programme.published_at is not null as published,
  programme.closed_at is not null as closed, programme.set_aside as "setAside",
  (select count(*)::int from learning.step s where s.programme_id = programme.id and ("s"."hidden_at" is null and "s"."retired_at" is null and "s"."removed_at" is null)) as steps,
  enrolment.enrolled_at as "enrolledAt",
  (select told_at from learning.programme_end told
  where told.programme_id = programme.id and told.persona_id = $4::uuid
    and not exists (select from learning.completion had join learning.step on step.id = had.step_id
      where step.programme_id = programme.id and had.persona_id = told.persona_id and ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null)
        and not exists (select from learning.standing done
          where done.step_id = had.step_id and done.persona_id = had.persona_id))) as "endedAt"
from learning.programme left join learning.enrolment
  on enrolment.programme_id = programme.id and enrolment.persona_id = $5::uuid
where ((programme.published_at is not null and "programme"."side" = $6
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($7::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($8::text[])) or ($9::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($10::text[])) or ($11::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($12::text[])) or "programme"."side" = any($13::text[]) or "programme"."side" = any($14::text[]) or "programme"."side" = any($15::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $16::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $17::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $18::uuid)))
    or (($19::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($20::text[])) or "programme"."side" = any($21::text[])))) or (($22::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($23::text[])) or "programme"."side" = any($24::text[]))) order by enrolment.enrolled_at desc nulls last, lower(programme.title), programme.id;
-- Sort
--   Nested Loop
--     Index Scan programme_pkey
--       Bitmap Heap Scan enrolment
--         Bitmap Index Scan enrolment_persona
--       Nested Loop
--         Bitmap Heap Scan step_start
--           Bitmap Index Scan step_start_person
--         Index Scan step_pkey
--       Nested Loop
--         Bitmap Heap Scan completion
--           Bitmap Index Scan completion_persona
--         Index Scan step_pkey
--     Index Scan enrolment_pkey
--     Index Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Sort
--       Bitmap Heap Scan translation
--         Bitmap Index Scan translation_pkey
--     Aggregate
--       Index Scan step_programme_id_slug_key
--     Nested Loop
--       Index Scan programme_end_pkey
--       Nested Loop
--         Nested Loop
--           Index Scan step_programme_id_slug_key
--           Index Only Scan completion_pkey
--         Nested Loop
--           Index Only Scan completion_pkey
--           Index Only Scan completion_revocation_pkey
select step.programme_id as "programmeId", course.id as "courseId",
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $1), "course"."title") as "courseTitle",
    coalesce((select nullif(said.fields ->> 'summary', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $2), "course"."summary") as "courseSummary",
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "course"."id" and said.locale = $3), coalesce(programme.language, $4)) as "courseLanguage", course.position as "coursePosition",
    step.id, step.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $5), "version"."title") as title,
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "step"."id" and said.locale = $6), coalesce(programme.language, $7)) as language, step.kind, case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end as stands, programme.set_aside is not null as rests,
    jsonb_build_object('answer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers") as requires,
    case when began.step_id is not null then jsonb_build_object('answer', "began"."requires_answer",
  'repliesToPeers', "began"."replies_to_peers") end as "requiresAtStart",
    done.completed_at as "completedAt",
    case when done.step_id is null then (
select jsonb_build_object('at', r.revoked_at, 'reason', r.reason)
from learning.completion_revocation r
where r.step_id = "step"."id" and r.persona_id = $8::uuid
  and not exists (select from learning.mark m
    where m.step_id = r.step_id and m.persona_id = r.persona_id and m.round = r.round)
order by r.round desc limit 1) end as "takenBack",
    (
select jsonb_build_object('how', m.how, 'by', by.name, 'at', m.marked_at, 'reason', m.reason)
from learning.mark m left join accounts.pub_member_card by on by.id = m.marked_by
where m.step_id = "done"."step_id" and m.persona_id = "done"."persona_id"
  and m.round = "done"."round") as marked,
    (start.step_id is not null or mine.wrote) as begun,
    mine.answered, mine.replies as "repliesToPeers",
    (step.kind = 'discussion' and done.step_id is null and mine.wrote and exists (
select 1 from learning.counted peer
where peer.step_id = "step"."id" and peer.seq = peer.root_seq and peer.counts = 'answer' and peer.stands
  and peer.author_id <> $9::uuid and peer.author_id is distinct from null::uuid
  and not exists (select 1 from accounts.pub_block b
    where b.persona_id = $10::uuid and b.hidden_id = peer.author_id)
  and not exists (
    select 1 from learning.counted r
    where r.step_id = "step"."id" and r.author_id = $11::uuid and r.counts = 'reply'
      and r.counts_to = peer.author_id and r.stands)))::int as "peersLeft"
  from learning.step
  join learning.course on course.id = step.course_id
  join learning.programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  left join learning.step_start start on start.step_id = step.id and start.persona_id = $12::uuid
  left join learning.step_version began on began.step_id = step.id and began.version = start.version
  left join learning.standing done on done.step_id = step.id and done.persona_id = $13::uuid
  cross join lateral (
select count(*) > 0 as wrote,
  coalesce(bool_or(c.counts = 'answer' and c.stands), false) as answered,
  (count(distinct c.counts_to) filter (where c.counts = 'reply' and c.stands))::int as replies
from learning.counted c
where c.step_id = "step"."id" and c.author_id = $14::uuid) mine
  where step.programme_id = any($15::uuid[]) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($16::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($17::text[])) or ($18::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($19::text[])) or ($20::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($21::text[])) or "programme"."side" = any($22::text[]) or "programme"."side" = any($23::text[]) or "programme"."side" = any($24::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $25::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $26::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $27::uuid))))
    or (($28::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($29::text[])) or "programme"."side" = any($30::text[]))))
  order by step.programme_id, course.position, step.position;
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Nested Loop
--                 Bitmap Heap Scan step
--                   Bitmap Index Scan step_programme_id_slug_key
--                 Nested Loop
--                   Index Scan completion_pkey
--                   Index Only Scan completion_revocation_pkey
--               Index Scan course_pkey
--             Index Scan programme_pkey
--               Index Only Scan step_start_pkey
--               Bitmap Heap Scan counted
--                 Bitmap Index Scan counted_person
--               Nested Loop
--                 Bitmap Heap Scan completion
--                   Bitmap Index Scan completion_persona
--                 Nested Loop
--                   Bitmap Heap Scan mark
--                     Bitmap Index Scan mark_person
--                   Index Only Scan completion_revocation_pkey
--           Index Scan step_version_pkey
--         Index Scan step_start_pkey
--       Index Scan step_version_pkey
--     Aggregate
--       Sort
--         Index Scan counted_author
--     Index Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Nested Loop
--       Index Scan completion_revocation_pkey
--       Index Only Scan mark_pkey
--     Nested Loop
--       Index Scan mark_pkey
--       Index Scan persona_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan counted_page
--         Sort
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_pkey
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_blocked
--       Index Scan counted_author

-- learning.mine
select programme.id, programme.slug, programme.side, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $1), "programme"."title") as title,
  coalesce((select nullif(said.fields ->> 'summary', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $2), "programme"."summary") as summary, programme.home, programme.language as first,
  coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $3), "programme"."language") as "readIn",
  array(select said.locale
from platform.translation said where said.subject_id = "programme"."id" order by said.locale) as versions,
  programme.is_public as "isPublic", programme.published_at is not null as published,
  programme.closed_at is not null as closed, programme.set_aside as "setAside",
  (select count(*)::int from learning.step s where s.programme_id = programme.id and ("s"."hidden_at" is null and "s"."retired_at" is null and "s"."removed_at" is null)) as steps,
  enrolment.enrolled_at as "enrolledAt",
  (select told_at from learning.programme_end told
  where told.programme_id = programme.id and told.persona_id = $4::uuid
    and not exists (select from learning.completion had join learning.step on step.id = had.step_id
      where step.programme_id = programme.id and had.persona_id = told.persona_id and ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null)
        and not exists (select from learning.standing done
          where done.step_id = had.step_id and done.persona_id = had.persona_id))) as "endedAt"
from learning.programme left join learning.enrolment
  on enrolment.programme_id = programme.id and enrolment.persona_id = $5::uuid
where ((programme.published_at is not null and "programme"."side" = $6
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($7::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($8::text[])) or ($9::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($10::text[])) or ($11::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($12::text[])) or "programme"."side" = any($13::text[]) or "programme"."side" = any($14::text[]) or "programme"."side" = any($15::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $16::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $17::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $18::uuid)))
    or (($19::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($20::text[])) or "programme"."side" = any($21::text[])))) or (($22::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($23::text[])) or "programme"."side" = any($24::text[]))) order by enrolment.enrolled_at desc nulls last, lower(programme.title), programme.id;
-- Sort
--   Nested Loop
--     Index Scan programme_pkey
--       Bitmap Heap Scan enrolment
--         Bitmap Index Scan enrolment_persona
--       Nested Loop
--         Bitmap Heap Scan step_start
--           Bitmap Index Scan step_start_person
--         Index Scan step_pkey
--       Nested Loop
--         Bitmap Heap Scan completion
--           Bitmap Index Scan completion_persona
--         Index Scan step_pkey
--     Index Scan enrolment_pkey
--     Index Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Sort
--       Bitmap Heap Scan translation
--         Bitmap Index Scan translation_pkey
--     Aggregate
--       Index Scan step_programme_id_slug_key
--     Nested Loop
--       Index Scan programme_end_pkey
--       Nested Loop
--         Nested Loop
--           Index Scan step_programme_id_slug_key
--           Index Only Scan completion_pkey
--         Nested Loop
--           Index Only Scan completion_pkey
--           Index Only Scan completion_revocation_pkey
select step.programme_id as "programmeId", course.id as "courseId",
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $1), "course"."title") as "courseTitle",
    coalesce((select nullif(said.fields ->> 'summary', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $2), "course"."summary") as "courseSummary",
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "course"."id" and said.locale = $3), coalesce(programme.language, $4)) as "courseLanguage", course.position as "coursePosition",
    step.id, step.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $5), "version"."title") as title,
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "step"."id" and said.locale = $6), coalesce(programme.language, $7)) as language, step.kind, case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end as stands, programme.set_aside is not null as rests,
    jsonb_build_object('answer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers") as requires,
    case when began.step_id is not null then jsonb_build_object('answer', "began"."requires_answer",
  'repliesToPeers', "began"."replies_to_peers") end as "requiresAtStart",
    done.completed_at as "completedAt",
    case when done.step_id is null then (
select jsonb_build_object('at', r.revoked_at, 'reason', r.reason)
from learning.completion_revocation r
where r.step_id = "step"."id" and r.persona_id = $8::uuid
  and not exists (select from learning.mark m
    where m.step_id = r.step_id and m.persona_id = r.persona_id and m.round = r.round)
order by r.round desc limit 1) end as "takenBack",
    (
select jsonb_build_object('how', m.how, 'by', by.name, 'at', m.marked_at, 'reason', m.reason)
from learning.mark m left join accounts.pub_member_card by on by.id = m.marked_by
where m.step_id = "done"."step_id" and m.persona_id = "done"."persona_id"
  and m.round = "done"."round") as marked,
    (start.step_id is not null or mine.wrote) as begun,
    mine.answered, mine.replies as "repliesToPeers",
    (step.kind = 'discussion' and done.step_id is null and mine.wrote and exists (
select 1 from learning.counted peer
where peer.step_id = "step"."id" and peer.seq = peer.root_seq and peer.counts = 'answer' and peer.stands
  and peer.author_id <> $9::uuid and peer.author_id is distinct from null::uuid
  and not exists (select 1 from accounts.pub_block b
    where b.persona_id = $10::uuid and b.hidden_id = peer.author_id)
  and not exists (
    select 1 from learning.counted r
    where r.step_id = "step"."id" and r.author_id = $11::uuid and r.counts = 'reply'
      and r.counts_to = peer.author_id and r.stands)))::int as "peersLeft"
  from learning.step
  join learning.course on course.id = step.course_id
  join learning.programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  left join learning.step_start start on start.step_id = step.id and start.persona_id = $12::uuid
  left join learning.step_version began on began.step_id = step.id and began.version = start.version
  left join learning.standing done on done.step_id = step.id and done.persona_id = $13::uuid
  cross join lateral (
select count(*) > 0 as wrote,
  coalesce(bool_or(c.counts = 'answer' and c.stands), false) as answered,
  (count(distinct c.counts_to) filter (where c.counts = 'reply' and c.stands))::int as replies
from learning.counted c
where c.step_id = "step"."id" and c.author_id = $14::uuid) mine
  where step.programme_id = any($15::uuid[]) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($16::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($17::text[])) or ($18::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($19::text[])) or ($20::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($21::text[])) or "programme"."side" = any($22::text[]) or "programme"."side" = any($23::text[]) or "programme"."side" = any($24::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $25::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $26::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $27::uuid))))
    or (($28::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($29::text[])) or "programme"."side" = any($30::text[]))))
  order by step.programme_id, course.position, step.position;
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Nested Loop
--                 Bitmap Heap Scan step
--                   Bitmap Index Scan step_programme_id_slug_key
--                 Nested Loop
--                   Index Scan completion_pkey
--                   Index Only Scan completion_revocation_pkey
--               Index Scan course_pkey
--             Index Scan programme_pkey
--               Index Only Scan step_start_pkey
--               Bitmap Heap Scan counted
--                 Bitmap Index Scan counted_person
--               Nested Loop
--                 Bitmap Heap Scan completion
--                   Bitmap Index Scan completion_persona
--                 Nested Loop
--                   Bitmap Heap Scan mark
--                     Bitmap Index Scan mark_person
--                   Index Only Scan completion_revocation_pkey
--           Index Scan step_version_pkey
--         Index Scan step_start_pkey
--       Index Scan step_version_pkey
--     Aggregate
--       Sort
--         Index Scan counted_author
--     Index Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Nested Loop
--       Index Scan completion_revocation_pkey
--       Index Only Scan mark_pkey
--     Nested Loop
--       Index Scan mark_pkey
--       Index Scan persona_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan counted_page
--         Sort
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_pkey
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_blocked
--       Index Scan counted_author
select posts."stepId", posts."personaId", posts.post, posts.counts, peer.name as "toName",
  posts.because, posts.at, posts.total
from (
  select c.step_id as "stepId", c.author_id as "personaId", c.post_id as post, p.created_at as at,
    case when c.stands then c.counts else 'nothing' end as counts,
    case when not ("p"."deleted_at" is null and "p"."hidden_at" is null) then 'removed' when not c.stands then 'held' else c.because end as because,
    c.counts_to,
    count(*) over person as total,
    row_number() over (person order by c.counts = 'nothing', p.created_at, c.seq) as place
  from learning.counted c join posts.pub_post p on p.id = c.post_id
  where c.step_id = any($1::uuid[]) and c.author_id = any($2::uuid[])
  window person as (partition by c.step_id, c.author_id)
) posts
left join accounts.pub_member_card peer on peer.id = posts.counts_to
  and true
where posts.place <= $3
order by posts.at, posts.post;
-- Sort
--   Nested Loop
--     WindowAgg
--       WindowAgg
--         Incremental Sort
--           Nested Loop
--             Index Scan counted_author
--             Index Scan post_pkey
--     Index Scan persona_pkey
select programme.id, programme.slug, programme.side, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $1), "programme"."title") as title,
  coalesce((select nullif(said.fields ->> 'summary', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $2), "programme"."summary") as summary, programme.home, programme.language as first,
  coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $3), "programme"."language") as "readIn",
  array(select said.locale
from platform.translation said where said.subject_id = "programme"."id" order by said.locale) as versions,
  programme.is_public as "isPublic", programme.published_at is not null as published,
  programme.closed_at is not null as closed, programme.set_aside as "setAside",
  (select count(*)::int from learning.step s where s.programme_id = programme.id and ("s"."hidden_at" is null and "s"."retired_at" is null and "s"."removed_at" is null)) as steps,
  enrolment.enrolled_at as "enrolledAt",
  (select told_at from learning.programme_end told
  where told.programme_id = programme.id and told.persona_id = $4::uuid
    and not exists (select from learning.completion had join learning.step on step.id = had.step_id
      where step.programme_id = programme.id and had.persona_id = told.persona_id and ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null)
        and not exists (select from learning.standing done
          where done.step_id = had.step_id and done.persona_id = had.persona_id))) as "endedAt"
from learning.programme left join learning.enrolment
  on enrolment.programme_id = programme.id and enrolment.persona_id = $5::uuid
where (programme.set_aside = 'hidden' and programme.side = $6::text
  and (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $7::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $8::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $9::uuid)) and ((programme.published_at is not null and "programme"."side" = $10
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($11::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($12::text[])) or ($13::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($14::text[])) or ($15::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($16::text[])) or "programme"."side" = any($17::text[]) or "programme"."side" = any($18::text[]) or "programme"."side" = any($19::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $20::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $21::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $22::uuid)))
    or (($23::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($24::text[])) or "programme"."side" = any($25::text[])))) or (($26::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($27::text[])) or "programme"."side" = any($28::text[]))) is not true) order by lower(programme.title), programme.id;
-- Sort
--   Nested Loop
--     Index Scan programme_pkey
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Only Scan step_start_pkey
--       Nested Loop
--         Bitmap Heap Scan completion
--           Bitmap Index Scan completion_persona
--         Index Scan step_pkey
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Only Scan step_start_pkey
--       Nested Loop
--         Bitmap Heap Scan completion
--           Bitmap Index Scan completion_persona
--         Index Scan step_pkey
--     Index Scan enrolment_pkey
--     Index Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Sort
--       Bitmap Heap Scan translation
--         Bitmap Index Scan translation_pkey
--     Aggregate
--       Index Scan step_programme_id_slug_key
--     Nested Loop
--       Index Scan programme_end_pkey
--       Nested Loop
--         Nested Loop
--           Index Scan step_programme_id_slug_key
--           Index Only Scan completion_pkey
--         Nested Loop
--           Index Only Scan completion_pkey
--           Index Only Scan completion_revocation_pkey

-- learning.my_programme
select programme.id, programme.slug, programme.side, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $1), "programme"."title") as title,
  coalesce((select nullif(said.fields ->> 'summary', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $2), "programme"."summary") as summary, programme.home, programme.language as first,
  coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $3), "programme"."language") as "readIn",
  array(select said.locale
from platform.translation said where said.subject_id = "programme"."id" order by said.locale) as versions,
  programme.is_public as "isPublic", programme.published_at is not null as published,
  programme.closed_at is not null as closed, programme.set_aside as "setAside",
  (select count(*)::int from learning.step s where s.programme_id = programme.id and ("s"."hidden_at" is null and "s"."retired_at" is null and "s"."removed_at" is null)) as steps,
  enrolment.enrolled_at as "enrolledAt",
  (select told_at from learning.programme_end told
  where told.programme_id = programme.id and told.persona_id = $4::uuid
    and not exists (select from learning.completion had join learning.step on step.id = had.step_id
      where step.programme_id = programme.id and had.persona_id = told.persona_id and ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null)
        and not exists (select from learning.standing done
          where done.step_id = had.step_id and done.persona_id = had.persona_id))) as "endedAt"
from learning.programme left join learning.enrolment
  on enrolment.programme_id = programme.id and enrolment.persona_id = $5::uuid
where ((programme.published_at is not null and "programme"."side" = $6
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and (false or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $7::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $8::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $9::uuid)))
    or false)) or false) and programme.slug = $10;
-- Nested Loop
--   Index Scan programme_slug_key
--     Index Only Scan enrolment_pkey
--     Nested Loop
--       Index Scan step_programme_id_slug_key
--       Index Only Scan step_start_pkey
--     Nested Loop
--       Bitmap Heap Scan completion
--         Bitmap Index Scan completion_persona
--       Index Scan step_pkey
--   Index Scan enrolment_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
--   Sort
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
--   Aggregate
--     Index Scan step_programme_id_slug_key
--   Nested Loop
--     Index Scan programme_end_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Only Scan completion_pkey
--       Nested Loop
--         Index Only Scan completion_pkey
--         Index Only Scan completion_revocation_pkey
select step.programme_id as "programmeId", course.id as "courseId",
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $1), "course"."title") as "courseTitle",
    coalesce((select nullif(said.fields ->> 'summary', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $2), "course"."summary") as "courseSummary",
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "course"."id" and said.locale = $3), coalesce(programme.language, $4)) as "courseLanguage", course.position as "coursePosition",
    step.id, step.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $5), "version"."title") as title,
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "step"."id" and said.locale = $6), coalesce(programme.language, $7)) as language, step.kind, case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end as stands, programme.set_aside is not null as rests,
    jsonb_build_object('answer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers") as requires,
    case when began.step_id is not null then jsonb_build_object('answer', "began"."requires_answer",
  'repliesToPeers', "began"."replies_to_peers") end as "requiresAtStart",
    done.completed_at as "completedAt",
    case when done.step_id is null then (
select jsonb_build_object('at', r.revoked_at, 'reason', r.reason)
from learning.completion_revocation r
where r.step_id = "step"."id" and r.persona_id = $8::uuid
  and not exists (select from learning.mark m
    where m.step_id = r.step_id and m.persona_id = r.persona_id and m.round = r.round)
order by r.round desc limit 1) end as "takenBack",
    (
select jsonb_build_object('how', m.how, 'by', by.name, 'at', m.marked_at, 'reason', m.reason)
from learning.mark m left join accounts.pub_member_card by on by.id = m.marked_by
where m.step_id = "done"."step_id" and m.persona_id = "done"."persona_id"
  and m.round = "done"."round") as marked,
    (start.step_id is not null or mine.wrote) as begun,
    mine.answered, mine.replies as "repliesToPeers",
    (step.kind = 'discussion' and done.step_id is null and mine.wrote and exists (
select 1 from learning.counted peer
where peer.step_id = "step"."id" and peer.seq = peer.root_seq and peer.counts = 'answer' and peer.stands
  and peer.author_id <> $9::uuid and peer.author_id is distinct from null::uuid
  and not exists (select 1 from accounts.pub_block b
    where b.persona_id = $10::uuid and b.hidden_id = peer.author_id)
  and not exists (
    select 1 from learning.counted r
    where r.step_id = "step"."id" and r.author_id = $11::uuid and r.counts = 'reply'
      and r.counts_to = peer.author_id and r.stands)))::int as "peersLeft"
  from learning.step
  join learning.course on course.id = step.course_id
  join learning.programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  left join learning.step_start start on start.step_id = step.id and start.persona_id = $12::uuid
  left join learning.step_version began on began.step_id = step.id and began.version = start.version
  left join learning.standing done on done.step_id = step.id and done.persona_id = $13::uuid
  cross join lateral (
select count(*) > 0 as wrote,
  coalesce(bool_or(c.counts = 'answer' and c.stands), false) as answered,
  (count(distinct c.counts_to) filter (where c.counts = 'reply' and c.stands))::int as replies
from learning.counted c
where c.step_id = "step"."id" and c.author_id = $14::uuid) mine
  where step.programme_id = any($15::uuid[]) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and (false or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $16::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $17::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $18::uuid))))
    or false))
  order by step.programme_id, course.position, step.position;
-- Incremental Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Nested Loop
--                 Index Scan step_programme_id_slug_key
--                   Index Only Scan step_start_pkey
--                   Bitmap Heap Scan counted
--                     Bitmap Index Scan counted_person
--                   Nested Loop
--                     Bitmap Heap Scan completion
--                       Bitmap Index Scan completion_persona
--                     Nested Loop
--                       Bitmap Heap Scan mark
--                         Bitmap Index Scan mark_person
--                       Index Only Scan completion_revocation_pkey
--                 Nested Loop
--                   Index Scan completion_pkey
--                   Index Only Scan completion_revocation_pkey
--               Index Scan course_pkey
--             Index Scan programme_pkey
--           Index Scan step_version_pkey
--         Index Scan step_start_pkey
--       Index Scan step_version_pkey
--     Aggregate
--       Sort
--         Index Scan counted_author
--     Index Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Nested Loop
--       Index Scan completion_revocation_pkey
--       Index Only Scan mark_pkey
--     Nested Loop
--       Index Scan mark_pkey
--       Index Scan persona_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan counted_page
--         Sort
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_pkey
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_blocked
--       Index Scan counted_author
select card.id, card.name
from learning.step join learning.course on course.id = step.course_id
join accounts.pub_member_card card on card.id = step.host_id and true
where step.programme_id = $1::uuid and ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null)
group by card.id, card.name
order by min(course.position), min(step.position), card.id;
-- Sort
--   Aggregate
--     Sort
--       Nested Loop
--         Nested Loop
--           Index Scan step_programme_id_slug_key
--           Index Scan course_pkey
--         Index Scan persona_pkey

-- learning.next_things
select programme.id, programme.slug, programme.side, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $1), "programme"."title") as title,
  coalesce((select nullif(said.fields ->> 'summary', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $2), "programme"."summary") as summary, programme.home, programme.language as first,
  coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $3), "programme"."language") as "readIn",
  array(select said.locale
from platform.translation said where said.subject_id = "programme"."id" order by said.locale) as versions,
  programme.is_public as "isPublic", programme.published_at is not null as published,
  programme.closed_at is not null as closed, programme.set_aside as "setAside",
  (select count(*)::int from learning.step s where s.programme_id = programme.id and ("s"."hidden_at" is null and "s"."retired_at" is null and "s"."removed_at" is null)) as steps,
  enrolment.enrolled_at as "enrolledAt",
  (select told_at from learning.programme_end told
  where told.programme_id = programme.id and told.persona_id = $4::uuid
    and not exists (select from learning.completion had join learning.step on step.id = had.step_id
      where step.programme_id = programme.id and had.persona_id = told.persona_id and ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null)
        and not exists (select from learning.standing done
          where done.step_id = had.step_id and done.persona_id = had.persona_id))) as "endedAt"
from learning.programme left join learning.enrolment
  on enrolment.programme_id = programme.id and enrolment.persona_id = $5::uuid
where ((programme.published_at is not null and "programme"."side" = $6
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($7::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($8::text[])) or ($9::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($10::text[])) or ($11::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($12::text[])) or "programme"."side" = any($13::text[]) or "programme"."side" = any($14::text[]) or "programme"."side" = any($15::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $16::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $17::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $18::uuid)))
    or (($19::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($20::text[])) or "programme"."side" = any($21::text[])))) or (($22::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($23::text[])) or "programme"."side" = any($24::text[]))) order by enrolment.enrolled_at desc nulls last, lower(programme.title), programme.id;
-- Sort
--   Nested Loop
--     Index Scan programme_pkey
--       Bitmap Heap Scan enrolment
--         Bitmap Index Scan enrolment_persona
--       Nested Loop
--         Bitmap Heap Scan step_start
--           Bitmap Index Scan step_start_person
--         Index Scan step_pkey
--       Nested Loop
--         Bitmap Heap Scan completion
--           Bitmap Index Scan completion_persona
--         Index Scan step_pkey
--     Index Scan enrolment_pkey
--     Index Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Sort
--       Bitmap Heap Scan translation
--         Bitmap Index Scan translation_pkey
--     Aggregate
--       Index Scan step_programme_id_slug_key
--     Nested Loop
--       Index Scan programme_end_pkey
--       Nested Loop
--         Nested Loop
--           Index Scan step_programme_id_slug_key
--           Index Only Scan completion_pkey
--         Nested Loop
--           Index Only Scan completion_pkey
--           Index Only Scan completion_revocation_pkey
select step.programme_id as "programmeId", course.id as "courseId",
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $1), "course"."title") as "courseTitle",
    coalesce((select nullif(said.fields ->> 'summary', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $2), "course"."summary") as "courseSummary",
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "course"."id" and said.locale = $3), coalesce(programme.language, $4)) as "courseLanguage", course.position as "coursePosition",
    step.id, step.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $5), "version"."title") as title,
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "step"."id" and said.locale = $6), coalesce(programme.language, $7)) as language, step.kind, case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end as stands, programme.set_aside is not null as rests,
    jsonb_build_object('answer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers") as requires,
    case when began.step_id is not null then jsonb_build_object('answer', "began"."requires_answer",
  'repliesToPeers', "began"."replies_to_peers") end as "requiresAtStart",
    done.completed_at as "completedAt",
    case when done.step_id is null then (
select jsonb_build_object('at', r.revoked_at, 'reason', r.reason)
from learning.completion_revocation r
where r.step_id = "step"."id" and r.persona_id = $8::uuid
  and not exists (select from learning.mark m
    where m.step_id = r.step_id and m.persona_id = r.persona_id and m.round = r.round)
order by r.round desc limit 1) end as "takenBack",
    (
select jsonb_build_object('how', m.how, 'by', by.name, 'at', m.marked_at, 'reason', m.reason)
from learning.mark m left join accounts.pub_member_card by on by.id = m.marked_by
where m.step_id = "done"."step_id" and m.persona_id = "done"."persona_id"
  and m.round = "done"."round") as marked,
    (start.step_id is not null or mine.wrote) as begun,
    mine.answered, mine.replies as "repliesToPeers",
    (step.kind = 'discussion' and done.step_id is null and mine.wrote and exists (
select 1 from learning.counted peer
where peer.step_id = "step"."id" and peer.seq = peer.root_seq and peer.counts = 'answer' and peer.stands
  and peer.author_id <> $9::uuid and peer.author_id is distinct from null::uuid
  and not exists (select 1 from accounts.pub_block b
    where b.persona_id = $10::uuid and b.hidden_id = peer.author_id)
  and not exists (
    select 1 from learning.counted r
    where r.step_id = "step"."id" and r.author_id = $11::uuid and r.counts = 'reply'
      and r.counts_to = peer.author_id and r.stands)))::int as "peersLeft"
  from learning.step
  join learning.course on course.id = step.course_id
  join learning.programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  left join learning.step_start start on start.step_id = step.id and start.persona_id = $12::uuid
  left join learning.step_version began on began.step_id = step.id and began.version = start.version
  left join learning.standing done on done.step_id = step.id and done.persona_id = $13::uuid
  cross join lateral (
select count(*) > 0 as wrote,
  coalesce(bool_or(c.counts = 'answer' and c.stands), false) as answered,
  (count(distinct c.counts_to) filter (where c.counts = 'reply' and c.stands))::int as replies
from learning.counted c
where c.step_id = "step"."id" and c.author_id = $14::uuid) mine
  where step.programme_id = any($15::uuid[]) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($16::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($17::text[])) or ($18::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($19::text[])) or ($20::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($21::text[])) or "programme"."side" = any($22::text[]) or "programme"."side" = any($23::text[]) or "programme"."side" = any($24::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $25::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $26::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $27::uuid))))
    or (($28::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($29::text[])) or "programme"."side" = any($30::text[]))))
  order by step.programme_id, course.position, step.position;
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Nested Loop
--                 Bitmap Heap Scan step
--                   Bitmap Index Scan step_programme_id_slug_key
--                 Nested Loop
--                   Index Scan completion_pkey
--                   Index Only Scan completion_revocation_pkey
--               Index Scan course_pkey
--             Index Scan programme_pkey
--               Index Only Scan step_start_pkey
--               Bitmap Heap Scan counted
--                 Bitmap Index Scan counted_person
--               Nested Loop
--                 Bitmap Heap Scan completion
--                   Bitmap Index Scan completion_persona
--                 Nested Loop
--                   Bitmap Heap Scan mark
--                     Bitmap Index Scan mark_person
--                   Index Only Scan completion_revocation_pkey
--           Index Scan step_version_pkey
--         Index Scan step_start_pkey
--       Index Scan step_version_pkey
--     Aggregate
--       Sort
--         Index Scan counted_author
--     Index Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Nested Loop
--       Index Scan completion_revocation_pkey
--       Index Only Scan mark_pkey
--     Nested Loop
--       Index Scan mark_pkey
--       Index Scan persona_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan counted_page
--         Sort
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_pkey
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_blocked
--       Index Scan counted_author
select c.post_id as post, author.id, author.name, author.avatar, p.created_at as at, c.step_id as "stepId"
from unnest($1::uuid[]) as step(id)
cross join lateral (
  select c.post_id, c.author_id, c.step_id from learning.counted c
  where c.step_id = step.id and c.seq = c.root_seq and c.counts = 'answer' and c.stands
    and c.replied_at is null and c.author_id <> $2::uuid
    and true
  order by c.seq desc limit $3
) c
join posts.pub_post p on p.id = c.post_id
left join accounts.pub_member_card author on author.id = c.author_id
order by c.step_id = any($4::uuid[]) desc, p.created_at desc, p.id desc
limit $5;
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Index Scan counted_unreplied
--       Index Scan post_pkey
--     Index Scan persona_pkey

-- learning.programme
select programme.id, programme.slug, programme.side, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $1), "programme"."title") as title,
  coalesce((select nullif(said.fields ->> 'summary', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $2), "programme"."summary") as summary, programme.home, programme.language as first,
  coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $3), "programme"."language") as "readIn",
  array(select said.locale
from platform.translation said where said.subject_id = "programme"."id" order by said.locale) as versions,
  programme.is_public as "isPublic", programme.published_at is not null as published,
  programme.closed_at is not null as closed, programme.set_aside as "setAside",
  (select count(*)::int from learning.step s where s.programme_id = programme.id and ("s"."hidden_at" is null and "s"."retired_at" is null and "s"."removed_at" is null)) as steps,
  enrolment.enrolled_at as "enrolledAt",
  (select told_at from learning.programme_end told
  where told.programme_id = programme.id and told.persona_id = $4::uuid
    and not exists (select from learning.completion had join learning.step on step.id = had.step_id
      where step.programme_id = programme.id and had.persona_id = told.persona_id and ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null)
        and not exists (select from learning.standing done
          where done.step_id = had.step_id and done.persona_id = had.persona_id))) as "endedAt"
from learning.programme left join learning.enrolment
  on enrolment.programme_id = programme.id and enrolment.persona_id = $5::uuid
where ((programme.published_at is not null and "programme"."side" = $6
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($7::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($8::text[])) or ($9::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($10::text[])) or ($11::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($12::text[])) or "programme"."side" = any($13::text[]) or "programme"."side" = any($14::text[]) or "programme"."side" = any($15::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $16::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $17::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $18::uuid)))
    or (($19::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($20::text[])) or "programme"."side" = any($21::text[])))) or (($22::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($23::text[])) or "programme"."side" = any($24::text[]))) and programme.slug = $25;
-- Nested Loop
--   Index Scan programme_slug_key
--     Index Only Scan enrolment_pkey
--     Nested Loop
--       Index Scan step_programme_id_slug_key
--       Index Only Scan step_start_pkey
--     Nested Loop
--       Bitmap Heap Scan completion
--         Bitmap Index Scan completion_persona
--       Index Scan step_pkey
--   Index Scan enrolment_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
--   Sort
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
--   Aggregate
--     Index Scan step_programme_id_slug_key
--   Nested Loop
--     Index Scan programme_end_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Only Scan completion_pkey
--       Nested Loop
--         Index Only Scan completion_pkey
--         Index Only Scan completion_revocation_pkey
select step.programme_id as "programmeId", course.id as "courseId",
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $1), "course"."title") as "courseTitle",
    coalesce((select nullif(said.fields ->> 'summary', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $2), "course"."summary") as "courseSummary",
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "course"."id" and said.locale = $3), coalesce(programme.language, $4)) as "courseLanguage", course.position as "coursePosition",
    step.id, step.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $5), "version"."title") as title,
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "step"."id" and said.locale = $6), coalesce(programme.language, $7)) as language, step.kind, case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end as stands, programme.set_aside is not null as rests,
    jsonb_build_object('answer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers") as requires,
    case when began.step_id is not null then jsonb_build_object('answer', "began"."requires_answer",
  'repliesToPeers', "began"."replies_to_peers") end as "requiresAtStart",
    done.completed_at as "completedAt",
    case when done.step_id is null then (
select jsonb_build_object('at', r.revoked_at, 'reason', r.reason)
from learning.completion_revocation r
where r.step_id = "step"."id" and r.persona_id = $8::uuid
  and not exists (select from learning.mark m
    where m.step_id = r.step_id and m.persona_id = r.persona_id and m.round = r.round)
order by r.round desc limit 1) end as "takenBack",
    (
select jsonb_build_object('how', m.how, 'by', by.name, 'at', m.marked_at, 'reason', m.reason)
from learning.mark m left join accounts.pub_member_card by on by.id = m.marked_by
where m.step_id = "done"."step_id" and m.persona_id = "done"."persona_id"
  and m.round = "done"."round") as marked,
    (start.step_id is not null or mine.wrote) as begun,
    mine.answered, mine.replies as "repliesToPeers",
    (step.kind = 'discussion' and done.step_id is null and mine.wrote and exists (
select 1 from learning.counted peer
where peer.step_id = "step"."id" and peer.seq = peer.root_seq and peer.counts = 'answer' and peer.stands
  and peer.author_id <> $9::uuid and peer.author_id is distinct from null::uuid
  and not exists (select 1 from accounts.pub_block b
    where b.persona_id = $10::uuid and b.hidden_id = peer.author_id)
  and not exists (
    select 1 from learning.counted r
    where r.step_id = "step"."id" and r.author_id = $11::uuid and r.counts = 'reply'
      and r.counts_to = peer.author_id and r.stands)))::int as "peersLeft"
  from learning.step
  join learning.course on course.id = step.course_id
  join learning.programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  left join learning.step_start start on start.step_id = step.id and start.persona_id = $12::uuid
  left join learning.step_version began on began.step_id = step.id and began.version = start.version
  left join learning.standing done on done.step_id = step.id and done.persona_id = $13::uuid
  cross join lateral (
select count(*) > 0 as wrote,
  coalesce(bool_or(c.counts = 'answer' and c.stands), false) as answered,
  (count(distinct c.counts_to) filter (where c.counts = 'reply' and c.stands))::int as replies
from learning.counted c
where c.step_id = "step"."id" and c.author_id = $14::uuid) mine
  where step.programme_id = any($15::uuid[]) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($16::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($17::text[])) or ($18::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($19::text[])) or ($20::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($21::text[])) or "programme"."side" = any($22::text[]) or "programme"."side" = any($23::text[]) or "programme"."side" = any($24::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $25::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $26::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $27::uuid))))
    or (($28::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($29::text[])) or "programme"."side" = any($30::text[]))))
  order by step.programme_id, course.position, step.position;
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Nested Loop
--                 Bitmap Heap Scan step
--                   Bitmap Index Scan step_programme_id_slug_key
--                 Nested Loop
--                   Index Scan completion_pkey
--                   Index Only Scan completion_revocation_pkey
--               Index Scan course_pkey
--             Index Scan programme_pkey
--               Index Only Scan step_start_pkey
--               Bitmap Heap Scan counted
--                 Bitmap Index Scan counted_person
--               Nested Loop
--                 Bitmap Heap Scan completion
--                   Bitmap Index Scan completion_persona
--                 Nested Loop
--                   Bitmap Heap Scan mark
--                     Bitmap Index Scan mark_person
--                   Index Only Scan completion_revocation_pkey
--           Index Scan step_version_pkey
--         Index Scan step_start_pkey
--       Index Scan step_version_pkey
--     Aggregate
--       Sort
--         Index Scan counted_author
--     Index Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Nested Loop
--       Index Scan completion_revocation_pkey
--       Index Only Scan mark_pkey
--     Nested Loop
--       Index Scan mark_pkey
--       Index Scan persona_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan counted_page
--         Sort
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_pkey
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_blocked
--       Index Scan counted_author

-- learning.reading
select step.id, step.slug, step.kind, step.version, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $1), "version"."title") as title,
  coalesce((select nullif(said.fields ->> 'body_html', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $2), "version"."body_html") as html, programme.language as first,
  coalesce((select said.locale from platform.translation said
  where said.subject_id = "step"."id" and said.locale = $3), "programme"."language") as "readIn",
  array(select said.locale
from platform.translation said where said.subject_id = "step"."id" order by said.locale) as versions,
  version.video_url as "videoUrl", programme.id as "programmeId", programme.slug as "programmeSlug",
  coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $4), "programme"."title") as "programmeTitle",
  coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $5), "programme"."language") as "programmeLanguage", programme.side, case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end as stands, programme.set_aside as "setAside",
  jsonb_build_object(
  'stands', case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end,
  'rests', programme.set_aside is not null,
  'enrolled', exists (select 1 from learning.enrolment e
    where e.programme_id = step.programme_id and e.persona_id = $6::uuid),
  'done', exists (
  select 1 from learning.standing f where f.step_id = step.id and f.persona_id = $7::uuid),
  'begun', exists (select 1 from learning.step_start b
      where b.step_id = step.id and b.persona_id = $8::uuid)
    or exists (select 1 from learning.counted c
      where c.step_id = step.id and c.author_id = $9::uuid),
  'missingBefore', (select count(*)::int from learning.step earlier
    join learning.course earlier_course on earlier_course.id = earlier.course_id
    where earlier.programme_id = step.programme_id and ("earlier"."hidden_at" is null and "earlier"."retired_at" is null and "earlier"."removed_at" is null)
      and (earlier_course.position, earlier.position) < (course.position, step.position)
      and not exists (
  select 1 from learning.standing f where f.step_id = earlier.id and f.persona_id = $10::uuid))) as opening,
  exists (select from learning.granted g
  where g.step_id = "step"."id" and g.persona_id = $11::uuid) as granted
from learning.step
join learning.course on course.id = step.course_id
join learning.programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
where step.kind = 'reading' and (((programme.published_at is not null and "programme"."side" = $12
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($13::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($14::text[])) or ($15::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($16::text[])) or ($17::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($18::text[])) or "programme"."side" = any($19::text[]) or "programme"."side" = any($20::text[]) or "programme"."side" = any($21::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $22::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $23::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $24::uuid)))
    or (($25::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($26::text[])) or "programme"."side" = any($27::text[])))) or (($28::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($29::text[])) or "programme"."side" = any($30::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($31::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($32::text[])) or ($33::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($34::text[])) or ($35::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($36::text[])) or "programme"."side" = any($37::text[]) or "programme"."side" = any($38::text[]) or "programme"."side" = any($39::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $40::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $41::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $42::uuid))))
    or (($43::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($44::text[])) or "programme"."side" = any($45::text[]))))) and programme.slug = $46 and step.slug = $47;
-- Nested Loop
--   Nested Loop
--     Hash Join
--       Index Scan programme_slug_key
--         Index Only Scan enrolment_pkey
--         Nested Loop
--           Index Scan step_programme_id_slug_key
--           Index Only Scan step_start_pkey
--         Nested Loop
--           Bitmap Heap Scan completion
--             Bitmap Index Scan completion_persona
--           Index Scan step_pkey
--       Index Scan step_programme_id_slug_key
--       Index Only Scan step_start_pkey
--       Bitmap Heap Scan counted
--         Bitmap Index Scan counted_person
--       Nested Loop
--         Bitmap Heap Scan completion
--           Bitmap Index Scan completion_persona
--         Nested Loop
--           Bitmap Heap Scan mark
--             Bitmap Index Scan mark_person
--           Index Only Scan completion_revocation_pkey
--     Index Scan course_pkey
--   Index Scan step_version_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
--   Sort
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
--   Index Only Scan enrolment_pkey
--   Nested Loop
--     Index Only Scan completion_pkey
--     Index Only Scan completion_revocation_pkey
--   Index Only Scan step_start_pkey
--   Index Only Scan counted_author
--   Aggregate
--     Nested Loop
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Nested Loop
--           Index Only Scan completion_pkey
--           Index Only Scan completion_revocation_pkey
--       Index Scan course_pkey
--   Nested Loop
--     Index Only Scan completion_pkey
--     Nested Loop
--       Index Only Scan mark_pkey
--       Index Only Scan completion_revocation_pkey
select step.programme_id as "programmeId", course.id as "courseId",
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $1), "course"."title") as "courseTitle",
    coalesce((select nullif(said.fields ->> 'summary', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $2), "course"."summary") as "courseSummary",
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "course"."id" and said.locale = $3), coalesce(programme.language, $4)) as "courseLanguage", course.position as "coursePosition",
    step.id, step.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $5), "version"."title") as title,
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "step"."id" and said.locale = $6), coalesce(programme.language, $7)) as language, step.kind, case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end as stands, programme.set_aside is not null as rests,
    jsonb_build_object('answer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers") as requires,
    case when began.step_id is not null then jsonb_build_object('answer', "began"."requires_answer",
  'repliesToPeers', "began"."replies_to_peers") end as "requiresAtStart",
    done.completed_at as "completedAt",
    case when done.step_id is null then (
select jsonb_build_object('at', r.revoked_at, 'reason', r.reason)
from learning.completion_revocation r
where r.step_id = "step"."id" and r.persona_id = $8::uuid
  and not exists (select from learning.mark m
    where m.step_id = r.step_id and m.persona_id = r.persona_id and m.round = r.round)
order by r.round desc limit 1) end as "takenBack",
    (
select jsonb_build_object('how', m.how, 'by', by.name, 'at', m.marked_at, 'reason', m.reason)
from learning.mark m left join accounts.pub_member_card by on by.id = m.marked_by
where m.step_id = "done"."step_id" and m.persona_id = "done"."persona_id"
  and m.round = "done"."round") as marked,
    (start.step_id is not null or mine.wrote) as begun,
    mine.answered, mine.replies as "repliesToPeers",
    (step.kind = 'discussion' and done.step_id is null and mine.wrote and exists (
select 1 from learning.counted peer
where peer.step_id = "step"."id" and peer.seq = peer.root_seq and peer.counts = 'answer' and peer.stands
  and peer.author_id <> $9::uuid and peer.author_id is distinct from null::uuid
  and not exists (select 1 from accounts.pub_block b
    where b.persona_id = $10::uuid and b.hidden_id = peer.author_id)
  and not exists (
    select 1 from learning.counted r
    where r.step_id = "step"."id" and r.author_id = $11::uuid and r.counts = 'reply'
      and r.counts_to = peer.author_id and r.stands)))::int as "peersLeft"
  from learning.step
  join learning.course on course.id = step.course_id
  join learning.programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  left join learning.step_start start on start.step_id = step.id and start.persona_id = $12::uuid
  left join learning.step_version began on began.step_id = step.id and began.version = start.version
  left join learning.standing done on done.step_id = step.id and done.persona_id = $13::uuid
  cross join lateral (
select count(*) > 0 as wrote,
  coalesce(bool_or(c.counts = 'answer' and c.stands), false) as answered,
  (count(distinct c.counts_to) filter (where c.counts = 'reply' and c.stands))::int as replies
from learning.counted c
where c.step_id = "step"."id" and c.author_id = $14::uuid) mine
  where step.programme_id = any($15::uuid[]) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($16::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($17::text[])) or ($18::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($19::text[])) or ($20::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($21::text[])) or "programme"."side" = any($22::text[]) or "programme"."side" = any($23::text[]) or "programme"."side" = any($24::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $25::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $26::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $27::uuid))))
    or (($28::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($29::text[])) or "programme"."side" = any($30::text[]))))
  order by step.programme_id, course.position, step.position;
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Nested Loop
--                 Bitmap Heap Scan step
--                   Bitmap Index Scan step_programme_id_slug_key
--                 Nested Loop
--                   Index Scan completion_pkey
--                   Index Only Scan completion_revocation_pkey
--               Index Scan course_pkey
--             Index Scan programme_pkey
--               Index Only Scan step_start_pkey
--               Bitmap Heap Scan counted
--                 Bitmap Index Scan counted_person
--               Nested Loop
--                 Bitmap Heap Scan completion
--                   Bitmap Index Scan completion_persona
--                 Nested Loop
--                   Bitmap Heap Scan mark
--                     Bitmap Index Scan mark_person
--                   Index Only Scan completion_revocation_pkey
--           Index Scan step_version_pkey
--         Index Scan step_start_pkey
--       Index Scan step_version_pkey
--     Aggregate
--       Sort
--         Index Scan counted_author
--     Index Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Nested Loop
--       Index Scan completion_revocation_pkey
--       Index Only Scan mark_pkey
--     Nested Loop
--       Index Scan mark_pkey
--       Index Scan persona_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan counted_page
--         Sort
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_pkey
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_blocked
--       Index Scan counted_author

-- learning.register
select programme.id, programme.slug, programme.side, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $1), "programme"."title") as title,
  coalesce((select nullif(said.fields ->> 'summary', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $2), "programme"."summary") as summary, programme.home, programme.language as first,
  coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $3), "programme"."language") as "readIn",
  array(select said.locale
from platform.translation said where said.subject_id = "programme"."id" order by said.locale) as versions,
  programme.is_public as "isPublic", programme.published_at is not null as published,
  programme.closed_at is not null as closed, programme.set_aside as "setAside",
  (select count(*)::int from learning.step s where s.programme_id = programme.id and ("s"."hidden_at" is null and "s"."retired_at" is null and "s"."removed_at" is null)) as steps,
  enrolment.enrolled_at as "enrolledAt",
  (select told_at from learning.programme_end told
  where told.programme_id = programme.id and told.persona_id = $4::uuid
    and not exists (select from learning.completion had join learning.step on step.id = had.step_id
      where step.programme_id = programme.id and had.persona_id = told.persona_id and ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null)
        and not exists (select from learning.standing done
          where done.step_id = had.step_id and done.persona_id = had.persona_id))) as "endedAt"
from learning.programme left join learning.enrolment
  on enrolment.programme_id = programme.id and enrolment.persona_id = $5::uuid
where ((programme.published_at is not null and "programme"."side" = $6
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($7::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($8::text[])) or ($9::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($10::text[])) or ($11::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($12::text[])) or "programme"."side" = any($13::text[]) or "programme"."side" = any($14::text[]) or "programme"."side" = any($15::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $16::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $17::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $18::uuid)))
    or (($19::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($20::text[])) or "programme"."side" = any($21::text[])))) or (($22::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($23::text[])) or "programme"."side" = any($24::text[]))) and programme.slug = $25;
-- Nested Loop
--   Index Scan programme_slug_key
--     Index Only Scan enrolment_pkey
--     Nested Loop
--       Index Scan step_programme_id_slug_key
--       Index Only Scan step_start_pkey
--     Nested Loop
--       Bitmap Heap Scan completion
--         Bitmap Index Scan completion_persona
--       Index Scan step_pkey
--   Index Scan enrolment_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
--   Sort
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
--   Aggregate
--     Index Scan step_programme_id_slug_key
--   Nested Loop
--     Index Scan programme_end_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Only Scan completion_pkey
--       Nested Loop
--         Index Only Scan completion_pkey
--         Index Only Scan completion_revocation_pkey
select step.id, step.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $1), "version"."title") as title, step.kind, step.retired_at is not null as retired,
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $2), "course"."title") as "courseTitle",
    (count(*) filter (where ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null)) over (order by course.position, step.position))::int as place,
    jsonb_build_object('answer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers") as requires
  from learning.step
  join learning.course on course.id = step.course_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.programme_id = $3::uuid and step.hidden_at is null and "step"."removed_at" is null
  order by course.position, step.position;
-- WindowAgg
--   Sort
--     Nested Loop
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Scan course_pkey
--       Index Scan step_version_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
with people as materialized (
select e.persona_id as id, card.name, e.enrolled_at as "enrolledAt", finished.steps as done,
  at.id as "currentId", jsonb_build_object('answer', coalesce(lacks.answer, false), 'replies', coalesce(lacks.replies, 0)) as missing, finished.steps as progress,
  case when at.id is null then 'done' else case
when taken.how is not null then 'taken_back'
when mine.wrote and not lacks.answer and lacks.replies > 0 and not exists (
select 1 from learning.counted peer
where peer.step_id = "at"."id" and peer.seq = peer.root_seq and peer.counts = 'answer' and peer.stands
  and peer.author_id <> "e"."persona_id" and peer.author_id is distinct from null::uuid
  and not exists (select 1 from accounts.pub_block b
    where b.persona_id = "e"."persona_id" and b.hidden_id = peer.author_id)
  and not exists (
    select 1 from learning.counted r
    where r.step_id = "at"."id" and r.author_id = "e"."persona_id" and r.counts = 'reply'
      and r.counts_to = peer.author_id and r.stands)) then 'waiting'
when finished.steps = 0 and not mine.wrote then 'not_begun'
else 'underway' end end as state,
  greatest(e.enrolled_at, finished.last_at) as since, coalesce(acted."isHeld", false) as "isHeld", true as "isAsked",
  greatest(e.enrolled_at, finished.last_at, start.started_at, acted.last_at) as "movedAt"
from learning.enrolment e
join accounts.pub_member_card card on card.id = e.persona_id and card.side = $1
cross join lateral (
  select count(*)::int as steps, max(f.completed_at) as last_at
  from learning.standing f join learning.step on step.id = f.step_id
  where f.persona_id = e.persona_id and step.programme_id = e.programme_id and ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null)) finished
left join lateral (
  select step.id, step.version, step.kind
  from learning.step join learning.course on course.id = step.course_id
  where step.programme_id = e.programme_id and ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) and not exists (select 1 from learning.standing f
    where f.step_id = step.id and f.persona_id = e.persona_id)
  order by course.position, step.position limit 1) at on true
left join learning.standing done on done.step_id = at.id and done.persona_id = e.persona_id
left join learning.step_start start on start.step_id = at.id and start.persona_id = e.persona_id
cross join lateral (
select count(*) > 0 as wrote,
  coalesce(bool_or(c.counts = 'answer' and c.stands), false) as answered,
  (count(distinct c.counts_to) filter (where c.counts = 'reply' and c.stands))::int as replies
from learning.counted c
where c.step_id = "at"."id" and c.author_id = "e"."persona_id") mine
cross join lateral (select case when done.step_id is null then (
select jsonb_build_object('at', r.revoked_at, 'reason', r.reason)
from learning.completion_revocation r
where r.step_id = "at"."id" and r.persona_id = "e"."persona_id"
  and not exists (select from learning.mark m
    where m.step_id = r.step_id and m.persona_id = r.persona_id and m.round = r.round)
order by r.round desc limit 1) end as how) taken
left join lateral (
  select rule.requires_answer and not mine.answered as answer,
    greatest(0, rule.replies_to_peers - mine.replies) as replies
  from learning.step_version rule
  where rule.step_id = at.id and rule.version in (at.version, start.version)
  order by (rule.requires_answer and not mine.answered)::int + greatest(0, rule.replies_to_peers - mine.replies),
    rule.version = start.version desc nulls last limit 1
) lacks on at.kind = 'discussion' and done.step_id is null
left join lateral (
  select max(p.created_at) as last_at, bool_or(p.held_at is not null and ("p"."deleted_at" is null and "p"."hidden_at" is null)) as "isHeld"
  from learning.counted c join posts.pub_post p on p.id = c.post_id
  where c.step_id = at.id and c.author_id = e.persona_id
) acted on mine.wrote and done.step_id is null
where e.programme_id = $2::uuid
  ),
  found as (
    select *, 0::float8 as number from people
    where ($3::text is null or state = $4)
      and true
      and ($5::int is null or "isAsked" and state <> 'done'
        and "movedAt" <= $6::timestamptz - make_interval(days => $7))
      and ($8::timestamptz is null or "movedAt" >= $9::timestamptz)
      and strpos(lower(name collate "pg_c_utf8"), lower($10::text collate "pg_c_utf8")) > 0
  )
  select counts.*, page.* from (
    select (select count(*)::int from found) as found,
      (select coalesce(jsonb_object_agg(s.state, s.n), '{}') from (
        select state, count(*)::int as n from people group by state) s) as totals
  ) counts
  left join lateral (
    select p.* from found p where true order by (p.number, lower(regexp_replace(normalize(p.name, NFKD), '[̀-ͯ]', '', 'g') collate "pg_c_utf8"), p.name collate "C", p.id) limit $11
  ) page on true
  order by page.number, lower(regexp_replace(normalize(page.name, NFKD), '[̀-ͯ]', '', 'g') collate "pg_c_utf8"), page.name collate "C", page.id;
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Nested Loop
--                 Nested Loop
--                   Index Scan enrolment_pkey
--                   Index Scan persona_pkey
--                 Aggregate
--                   Nested Loop
--                     Nested Loop
--                       Index Scan step_programme_id_slug_key
--                       Index Scan completion_pkey
--                     Index Only Scan completion_revocation_pkey
--               Sort
--                 Nested Loop
--                   Nested Loop
--                     Index Scan step_programme_id_slug_key
--                     Nested Loop
--                       Index Only Scan completion_pkey
--                       Index Only Scan completion_revocation_pkey
--                   Index Scan course_pkey
--             Nested Loop
--               Index Only Scan completion_pkey
--               Index Only Scan completion_revocation_pkey
--           Index Scan step_start_pkey
--         Aggregate
--           Sort
--             Index Scan counted_author
--       Sort
--         Index Scan step_version_pkey
--     Aggregate
--       Nested Loop
--         Index Scan counted_author
--         Index Scan post_pkey
--     Nested Loop
--       Index Scan completion_revocation_pkey
--       Index Only Scan mark_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan counted_page
--         Sort
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_pkey
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_blocked
--       Index Scan counted_author
--   Aggregate
--   Aggregate
--     Aggregate
--   Nested Loop
--     Sort

-- learning.step_register
select programme.id, programme.slug, programme.side, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $1), "programme"."title") as title,
  coalesce((select nullif(said.fields ->> 'summary', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $2), "programme"."summary") as summary, programme.home, programme.language as first,
  coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $3), "programme"."language") as "readIn",
  array(select said.locale
from platform.translation said where said.subject_id = "programme"."id" order by said.locale) as versions,
  programme.is_public as "isPublic", programme.published_at is not null as published,
  programme.closed_at is not null as closed, programme.set_aside as "setAside",
  (select count(*)::int from learning.step s where s.programme_id = programme.id and ("s"."hidden_at" is null and "s"."retired_at" is null and "s"."removed_at" is null)) as steps,
  enrolment.enrolled_at as "enrolledAt",
  (select told_at from learning.programme_end told
  where told.programme_id = programme.id and told.persona_id = $4::uuid
    and not exists (select from learning.completion had join learning.step on step.id = had.step_id
      where step.programme_id = programme.id and had.persona_id = told.persona_id and ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null)
        and not exists (select from learning.standing done
          where done.step_id = had.step_id and done.persona_id = had.persona_id))) as "endedAt"
from learning.programme left join learning.enrolment
  on enrolment.programme_id = programme.id and enrolment.persona_id = $5::uuid
where ((programme.published_at is not null and "programme"."side" = $6
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($7::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($8::text[])) or ($9::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($10::text[])) or ($11::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($12::text[])) or "programme"."side" = any($13::text[]) or "programme"."side" = any($14::text[]) or "programme"."side" = any($15::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $16::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $17::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $18::uuid)))
    or (($19::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($20::text[])) or "programme"."side" = any($21::text[])))) or (($22::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($23::text[])) or "programme"."side" = any($24::text[]))) and programme.slug = $25;
-- Nested Loop
--   Index Scan programme_slug_key
--     Index Only Scan enrolment_pkey
--     Nested Loop
--       Index Scan step_programme_id_slug_key
--       Index Only Scan step_start_pkey
--     Nested Loop
--       Bitmap Heap Scan completion
--         Bitmap Index Scan completion_persona
--       Index Scan step_pkey
--   Index Scan enrolment_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
--   Sort
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
--   Aggregate
--     Index Scan step_programme_id_slug_key
--   Nested Loop
--     Index Scan programme_end_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Only Scan completion_pkey
--       Nested Loop
--         Index Only Scan completion_pkey
--         Index Only Scan completion_revocation_pkey
select step.id, step.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $1), "version"."title") as title, step.kind, step.retired_at is not null as retired,
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $2), "course"."title") as "courseTitle",
    (count(*) filter (where ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null)) over (order by course.position, step.position))::int as place,
    jsonb_build_object('answer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers") as requires
  from learning.step
  join learning.course on course.id = step.course_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.programme_id = $3::uuid and step.hidden_at is null and "step"."removed_at" is null
  order by course.position, step.position;
-- WindowAgg
--   Sort
--     Nested Loop
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Scan course_pkey
--       Index Scan step_version_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
with people as materialized (
select e.persona_id as id, card.name, mine.wrote, mine.answered, mine.replies as "repliesToPeers",
  done.completed_at as "completedAt", (
select jsonb_build_object('how', m.how, 'by', by.name, 'at', m.marked_at, 'reason', m.reason)
from learning.mark m left join accounts.pub_member_card by on by.id = m.marked_by
where m.step_id = "done"."step_id" and m.persona_id = "done"."persona_id"
  and m.round = "done"."round") as marked, taken.how as "takenBack",
  jsonb_build_object('answer', coalesce(lacks.answer, false), 'replies', coalesce(lacks.replies, 0)) as missing,
  -- Done is most; then who misses less.
  case when done.step_id is not null then 1 else -coalesce(lacks.answer, false)::int
    - coalesce(lacks.replies, 0) - (not mine.answered)::int / 2.0 end as progress,
  case when done.step_id is not null then 'done'
    when start.step_id is null and not mine.wrote and before.missing > 0 then 'not_open_yet'
    else case
when taken.how is not null then 'taken_back'
when mine.wrote and not lacks.answer and lacks.replies > 0 and not exists (
select 1 from learning.counted peer
where peer.step_id = "at"."id" and peer.seq = peer.root_seq and peer.counts = 'answer' and peer.stands
  and peer.author_id <> "e"."persona_id" and peer.author_id is distinct from null::uuid
  and not exists (select 1 from accounts.pub_block b
    where b.persona_id = "e"."persona_id" and b.hidden_id = peer.author_id)
  and not exists (
    select 1 from learning.counted r
    where r.step_id = "at"."id" and r.author_id = "e"."persona_id" and r.counts = 'reply'
      and r.counts_to = peer.author_id and r.stands)) then 'waiting'
when true and not mine.wrote then 'not_begun'
else 'underway' end end as state,
  coalesce(done.completed_at, greatest(e.enrolled_at, before.last_at)) as since, coalesce(acted."isHeld", false) as "isHeld", ("at"."hidden_at" is null and "at"."retired_at" is null and "at"."removed_at" is null) as "isAsked",
  coalesce(done.completed_at, greatest(e.enrolled_at, before.last_at, start.started_at, acted.last_at)) as "movedAt"
from learning.step at
join learning.course place on place.id = at.course_id
join learning.enrolment e on e.programme_id = at.programme_id
  and e.persona_id is distinct from at.host_id
join accounts.pub_member_card card on card.id = e.persona_id and card.side = $1
cross join lateral (
  select count(*) filter (where f.step_id is null) as missing, max(f.completed_at) as last_at
  from learning.step earlier
  join learning.course course on course.id = earlier.course_id
  left join learning.standing f on f.step_id = earlier.id and f.persona_id = e.persona_id
  where earlier.programme_id = at.programme_id and ("earlier"."hidden_at" is null and "earlier"."retired_at" is null and "earlier"."removed_at" is null)
    and (course.position, earlier.position) < (place.position, at.position)) before
left join learning.standing done on done.step_id = at.id and done.persona_id = e.persona_id
left join learning.step_start start on start.step_id = at.id and start.persona_id = e.persona_id
cross join lateral (
select count(*) > 0 as wrote,
  coalesce(bool_or(c.counts = 'answer' and c.stands), false) as answered,
  (count(distinct c.counts_to) filter (where c.counts = 'reply' and c.stands))::int as replies
from learning.counted c
where c.step_id = "at"."id" and c.author_id = "e"."persona_id") mine
cross join lateral (select case when done.step_id is null then (
select jsonb_build_object('at', r.revoked_at, 'reason', r.reason)
from learning.completion_revocation r
where r.step_id = "at"."id" and r.persona_id = "e"."persona_id"
  and not exists (select from learning.mark m
    where m.step_id = r.step_id and m.persona_id = r.persona_id and m.round = r.round)
order by r.round desc limit 1) end as how) taken
left join lateral (
  select rule.requires_answer and not mine.answered as answer,
    greatest(0, rule.replies_to_peers - mine.replies) as replies
  from learning.step_version rule
  where rule.step_id = at.id and rule.version in (at.version, start.version)
  order by (rule.requires_answer and not mine.answered)::int + greatest(0, rule.replies_to_peers - mine.replies),
    rule.version = start.version desc nulls last limit 1
) lacks on at.kind = 'discussion' and done.step_id is null
left join lateral (
  select max(p.created_at) as last_at, bool_or(p.held_at is not null and ("p"."deleted_at" is null and "p"."hidden_at" is null)) as "isHeld"
  from learning.counted c join posts.pub_post p on p.id = c.post_id
  where c.step_id = at.id and c.author_id = e.persona_id
) acted on mine.wrote and done.step_id is null
where at.id = $2::uuid and at.programme_id = $3::uuid and (("at"."hidden_at" is null and "at"."retired_at" is null and "at"."removed_at" is null)
  or mine.wrote or coalesce(start.step_id, done.step_id) is not null or taken.how is not null)),
  found as (
    select *, 0::float8 as number from people
    where ($4::text is null or state = $5)
      and true
      and ($6::int is null or "isAsked" and state <> 'done'
        and "movedAt" <= $7::timestamptz - make_interval(days => $8))
      and ($9::timestamptz is null or "movedAt" >= $10::timestamptz)
      and strpos(lower(name collate "pg_c_utf8"), lower($11::text collate "pg_c_utf8")) > 0
  )
  select counts.*, page.* from (
    select (select count(*)::int from found) as found,
      (select coalesce(jsonb_object_agg(s.state, s.n), '{}') from (
        select state, count(*)::int as n from people group by state) s) as totals
  ) counts
  left join lateral (
    select p.* from found p where true order by (p.number, lower(regexp_replace(normalize(p.name, NFKD), '[̀-ͯ]', '', 'g') collate "pg_c_utf8"), p.name collate "C", p.id) limit $12
  ) page on true
  order by page.number, lower(regexp_replace(normalize(page.name, NFKD), '[̀-ͯ]', '', 'g') collate "pg_c_utf8"), page.name collate "C", page.id;
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Nested Loop
--                 Nested Loop
--                   Index Scan enrolment_pkey
--                   Index Scan persona_pkey
--                 Index Scan step_programme_id_slug_key
--               Nested Loop
--                 Index Scan completion_pkey
--                 Index Only Scan completion_revocation_pkey
--             Nested Loop
--               Index Scan course_pkey
--               Aggregate
--                 Nested Loop
--                   Nested Loop
--                     Index Scan step_programme_id_slug_key
--                     Nested Loop
--                       Index Scan completion_pkey
--                       Index Only Scan completion_revocation_pkey
--                   Index Scan course_pkey
--           Index Scan step_start_pkey
--         Aggregate
--           Sort
--             Index Scan counted_author
--         Nested Loop
--           Index Scan completion_revocation_pkey
--           Index Only Scan mark_pkey
--       Sort
--         Index Scan step_version_pkey
--     Aggregate
--       Nested Loop
--         Index Scan counted_author
--         Index Scan post_pkey
--     Nested Loop
--       Index Scan mark_pkey
--       Index Scan persona_pkey
--     Nested Loop
--       Index Scan completion_revocation_pkey
--       Index Only Scan mark_pkey
--     Nested Loop
--       Index Scan completion_revocation_pkey
--       Index Only Scan mark_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan counted_page
--         Sort
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_pkey
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_blocked
--       Index Scan counted_author
--   Aggregate
--   Aggregate
--     Aggregate
--   Nested Loop
--     Sort
select posts."stepId", posts."personaId", posts.post, posts.counts, peer.name as "toName",
  posts.because, posts.at, posts.total
from (
  select c.step_id as "stepId", c.author_id as "personaId", c.post_id as post, p.created_at as at,
    case when c.stands then c.counts else 'nothing' end as counts,
    case when not ("p"."deleted_at" is null and "p"."hidden_at" is null) then 'removed' when not c.stands then 'held' else c.because end as because,
    c.counts_to,
    count(*) over person as total,
    row_number() over (person order by c.counts = 'nothing', p.created_at, c.seq) as place
  from learning.counted c join posts.pub_post p on p.id = c.post_id
  where c.step_id = any($1::uuid[]) and c.author_id = any($2::uuid[])
  window person as (partition by c.step_id, c.author_id)
) posts
left join accounts.pub_member_card peer on peer.id = posts.counts_to
  and true
where posts.place <= $3
order by posts.at, posts.post;
-- Sort
--   Nested Loop
--     WindowAgg
--       WindowAgg
--         Incremental Sort
--           Nested Loop
--             Index Scan counted_author
--             Index Scan post_pkey
--     Index Scan persona_pkey

-- learning.person_register
select programme.id, programme.slug, programme.side, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $1), "programme"."title") as title,
  coalesce((select nullif(said.fields ->> 'summary', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $2), "programme"."summary") as summary, programme.home, programme.language as first,
  coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $3), "programme"."language") as "readIn",
  array(select said.locale
from platform.translation said where said.subject_id = "programme"."id" order by said.locale) as versions,
  programme.is_public as "isPublic", programme.published_at is not null as published,
  programme.closed_at is not null as closed, programme.set_aside as "setAside",
  (select count(*)::int from learning.step s where s.programme_id = programme.id and ("s"."hidden_at" is null and "s"."retired_at" is null and "s"."removed_at" is null)) as steps,
  enrolment.enrolled_at as "enrolledAt",
  (select told_at from learning.programme_end told
  where told.programme_id = programme.id and told.persona_id = $4::uuid
    and not exists (select from learning.completion had join learning.step on step.id = had.step_id
      where step.programme_id = programme.id and had.persona_id = told.persona_id and ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null)
        and not exists (select from learning.standing done
          where done.step_id = had.step_id and done.persona_id = had.persona_id))) as "endedAt"
from learning.programme left join learning.enrolment
  on enrolment.programme_id = programme.id and enrolment.persona_id = $5::uuid
where ((programme.published_at is not null and "programme"."side" = $6
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($7::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($8::text[])) or ($9::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($10::text[])) or ($11::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($12::text[])) or "programme"."side" = any($13::text[]) or "programme"."side" = any($14::text[]) or "programme"."side" = any($15::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $16::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $17::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $18::uuid)))
    or (($19::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($20::text[])) or "programme"."side" = any($21::text[])))) or (($22::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($23::text[])) or "programme"."side" = any($24::text[]))) and programme.slug = $25;
-- Nested Loop
--   Index Scan programme_slug_key
--     Index Only Scan enrolment_pkey
--     Nested Loop
--       Index Scan step_programme_id_slug_key
--       Index Only Scan step_start_pkey
--     Nested Loop
--       Bitmap Heap Scan completion
--         Bitmap Index Scan completion_persona
--       Index Scan step_pkey
--   Index Scan enrolment_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
--   Sort
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
--   Aggregate
--     Index Scan step_programme_id_slug_key
--   Nested Loop
--     Index Scan programme_end_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Only Scan completion_pkey
--       Nested Loop
--         Index Only Scan completion_pkey
--         Index Only Scan completion_revocation_pkey
select step.id, step.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $1), "version"."title") as title, step.kind, step.retired_at is not null as retired,
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $2), "course"."title") as "courseTitle",
    (count(*) filter (where ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null)) over (order by course.position, step.position))::int as place,
    jsonb_build_object('answer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers") as requires
  from learning.step
  join learning.course on course.id = step.course_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.programme_id = $3::uuid and step.hidden_at is null and "step"."removed_at" is null
  order by course.position, step.position;
-- WindowAgg
--   Sort
--     Nested Loop
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Scan course_pkey
--       Index Scan step_version_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
select e.persona_id as id, card.name, e.enrolled_at as "enrolledAt", finished.steps as done,
  at.id as "currentId", jsonb_build_object('answer', coalesce(lacks.answer, false), 'replies', coalesce(lacks.replies, 0)) as missing, finished.steps as progress,
  case when at.id is null then 'done' else case
when taken.how is not null then 'taken_back'
when mine.wrote and not lacks.answer and lacks.replies > 0 and not exists (
select 1 from learning.counted peer
where peer.step_id = "at"."id" and peer.seq = peer.root_seq and peer.counts = 'answer' and peer.stands
  and peer.author_id <> "e"."persona_id" and peer.author_id is distinct from null::uuid
  and not exists (select 1 from accounts.pub_block b
    where b.persona_id = "e"."persona_id" and b.hidden_id = peer.author_id)
  and not exists (
    select 1 from learning.counted r
    where r.step_id = "at"."id" and r.author_id = "e"."persona_id" and r.counts = 'reply'
      and r.counts_to = peer.author_id and r.stands)) then 'waiting'
when finished.steps = 0 and not mine.wrote then 'not_begun'
else 'underway' end end as state,
  greatest(e.enrolled_at, finished.last_at) as since, coalesce(acted."isHeld", false) as "isHeld", true as "isAsked",
  greatest(e.enrolled_at, finished.last_at, start.started_at, acted.last_at) as "movedAt"
from learning.enrolment e
join accounts.pub_member_card card on card.id = e.persona_id and card.side = $1
cross join lateral (
  select count(*)::int as steps, max(f.completed_at) as last_at
  from learning.standing f join learning.step on step.id = f.step_id
  where f.persona_id = e.persona_id and step.programme_id = e.programme_id and ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null)) finished
left join lateral (
  select step.id, step.version, step.kind
  from learning.step join learning.course on course.id = step.course_id
  where step.programme_id = e.programme_id and ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) and not exists (select 1 from learning.standing f
    where f.step_id = step.id and f.persona_id = e.persona_id)
  order by course.position, step.position limit 1) at on true
left join learning.standing done on done.step_id = at.id and done.persona_id = e.persona_id
left join learning.step_start start on start.step_id = at.id and start.persona_id = e.persona_id
cross join lateral (
select count(*) > 0 as wrote,
  coalesce(bool_or(c.counts = 'answer' and c.stands), false) as answered,
  (count(distinct c.counts_to) filter (where c.counts = 'reply' and c.stands))::int as replies
from learning.counted c
where c.step_id = "at"."id" and c.author_id = "e"."persona_id") mine
cross join lateral (select case when done.step_id is null then (
select jsonb_build_object('at', r.revoked_at, 'reason', r.reason)
from learning.completion_revocation r
where r.step_id = "at"."id" and r.persona_id = "e"."persona_id"
  and not exists (select from learning.mark m
    where m.step_id = r.step_id and m.persona_id = r.persona_id and m.round = r.round)
order by r.round desc limit 1) end as how) taken
left join lateral (
  select rule.requires_answer and not mine.answered as answer,
    greatest(0, rule.replies_to_peers - mine.replies) as replies
  from learning.step_version rule
  where rule.step_id = at.id and rule.version in (at.version, start.version)
  order by (rule.requires_answer and not mine.answered)::int + greatest(0, rule.replies_to_peers - mine.replies),
    rule.version = start.version desc nulls last limit 1
) lacks on at.kind = 'discussion' and done.step_id is null
left join lateral (
  select max(p.created_at) as last_at, bool_or(p.held_at is not null and ("p"."deleted_at" is null and "p"."hidden_at" is null)) as "isHeld"
  from learning.counted c join posts.pub_post p on p.id = c.post_id
  where c.step_id = at.id and c.author_id = e.persona_id
) acted on mine.wrote and done.step_id is null
where e.programme_id = $2::uuid
  and e.persona_id = $3::uuid;
-- Nested Loop
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Nested Loop
--                 Index Scan enrolment_pkey
--                 Index Scan persona_pkey
--               Aggregate
--                 Nested Loop
--                   Nested Loop
--                     Index Scan step_programme_id_slug_key
--                     Index Scan completion_pkey
--                   Index Only Scan completion_revocation_pkey
--             Sort
--               Nested Loop
--                 Nested Loop
--                   Index Scan step_programme_id_slug_key
--                   Nested Loop
--                     Index Only Scan completion_pkey
--                     Index Only Scan completion_revocation_pkey
--                 Index Scan course_pkey
--           Nested Loop
--             Index Only Scan completion_pkey
--             Index Only Scan completion_revocation_pkey
--         Index Scan step_start_pkey
--       Aggregate
--         Sort
--           Index Scan counted_author
--     Sort
--       Index Scan step_version_pkey
--   Aggregate
--     Nested Loop
--       Index Scan counted_author
--       Index Scan post_pkey
--   Nested Loop
--     Index Scan completion_revocation_pkey
--     Index Only Scan mark_pkey
--   Nested Loop
--     Nested Loop
--       Index Scan counted_page
--       Sort
--         Bitmap Heap Scan block
--           Bitmap Index Scan block_pkey
--         Bitmap Heap Scan block
--           Bitmap Index Scan block_blocked
--     Index Scan counted_author
select step.programme_id as "programmeId", course.id as "courseId",
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $1), "course"."title") as "courseTitle",
    coalesce((select nullif(said.fields ->> 'summary', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $2), "course"."summary") as "courseSummary",
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "course"."id" and said.locale = $3), coalesce(programme.language, $4)) as "courseLanguage", course.position as "coursePosition",
    step.id, step.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $5), "version"."title") as title,
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "step"."id" and said.locale = $6), coalesce(programme.language, $7)) as language, step.kind, case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end as stands, programme.set_aside is not null as rests,
    jsonb_build_object('answer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers") as requires,
    case when began.step_id is not null then jsonb_build_object('answer', "began"."requires_answer",
  'repliesToPeers', "began"."replies_to_peers") end as "requiresAtStart",
    done.completed_at as "completedAt",
    case when done.step_id is null then (
select jsonb_build_object('at', r.revoked_at, 'reason', r.reason)
from learning.completion_revocation r
where r.step_id = "step"."id" and r.persona_id = $8::uuid
  and not exists (select from learning.mark m
    where m.step_id = r.step_id and m.persona_id = r.persona_id and m.round = r.round)
order by r.round desc limit 1) end as "takenBack",
    (
select jsonb_build_object('how', m.how, 'by', by.name, 'at', m.marked_at, 'reason', m.reason)
from learning.mark m left join accounts.pub_member_card by on by.id = m.marked_by
where m.step_id = "done"."step_id" and m.persona_id = "done"."persona_id"
  and m.round = "done"."round") as marked,
    (start.step_id is not null or mine.wrote) as begun,
    mine.answered, mine.replies as "repliesToPeers",
    (step.kind = 'discussion' and done.step_id is null and mine.wrote and exists (
select 1 from learning.counted peer
where peer.step_id = "step"."id" and peer.seq = peer.root_seq and peer.counts = 'answer' and peer.stands
  and peer.author_id <> $9::uuid and peer.author_id is distinct from null::uuid
  and not exists (select 1 from accounts.pub_block b
    where b.persona_id = $10::uuid and b.hidden_id = peer.author_id)
  and not exists (
    select 1 from learning.counted r
    where r.step_id = "step"."id" and r.author_id = $11::uuid and r.counts = 'reply'
      and r.counts_to = peer.author_id and r.stands)))::int as "peersLeft"
  from learning.step
  join learning.course on course.id = step.course_id
  join learning.programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  left join learning.step_start start on start.step_id = step.id and start.persona_id = $12::uuid
  left join learning.step_version began on began.step_id = step.id and began.version = start.version
  left join learning.standing done on done.step_id = step.id and done.persona_id = $13::uuid
  cross join lateral (
select count(*) > 0 as wrote,
  coalesce(bool_or(c.counts = 'answer' and c.stands), false) as answered,
  (count(distinct c.counts_to) filter (where c.counts = 'reply' and c.stands))::int as replies
from learning.counted c
where c.step_id = "step"."id" and c.author_id = $14::uuid) mine
  where step.programme_id = any($15::uuid[]) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null and (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $16::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $17::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $18::uuid)))))
  order by step.programme_id, course.position, step.position;
-- Incremental Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Nested Loop
--                 Index Scan step_programme_id_slug_key
--                   Index Only Scan step_start_pkey
--                   Bitmap Heap Scan counted
--                     Bitmap Index Scan counted_person
--                   Nested Loop
--                     Bitmap Heap Scan completion
--                       Bitmap Index Scan completion_persona
--                     Nested Loop
--                       Bitmap Heap Scan mark
--                         Bitmap Index Scan mark_person
--                       Index Only Scan completion_revocation_pkey
--                 Nested Loop
--                   Index Scan completion_pkey
--                   Index Only Scan completion_revocation_pkey
--               Index Scan course_pkey
--             Index Scan programme_pkey
--           Index Scan step_version_pkey
--         Index Scan step_start_pkey
--       Index Scan step_version_pkey
--     Aggregate
--       Sort
--         Index Scan counted_author
--     Index Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Nested Loop
--       Index Scan completion_revocation_pkey
--       Index Only Scan mark_pkey
--     Nested Loop
--       Index Scan mark_pkey
--       Index Scan persona_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan counted_page
--         Sort
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_pkey
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_blocked
--       Index Scan counted_author
select posts."stepId", posts."personaId", posts.post, posts.counts, peer.name as "toName",
  posts.because, posts.at, posts.total
from (
  select c.step_id as "stepId", c.author_id as "personaId", c.post_id as post, p.created_at as at,
    case when c.stands then c.counts else 'nothing' end as counts,
    case when not ("p"."deleted_at" is null and "p"."hidden_at" is null) then 'removed' when not c.stands then 'held' else c.because end as because,
    c.counts_to,
    count(*) over person as total,
    row_number() over (person order by c.counts = 'nothing', p.created_at, c.seq) as place
  from learning.counted c join posts.pub_post p on p.id = c.post_id
  where c.step_id = any($1::uuid[]) and c.author_id = any($2::uuid[])
  window person as (partition by c.step_id, c.author_id)
) posts
left join accounts.pub_member_card peer on peer.id = posts.counts_to
  and true
where posts.place <= $3
order by posts.at, posts.post;
-- Sort
--   Nested Loop
--     WindowAgg
--       WindowAgg
--         Incremental Sort
--           Nested Loop
--             Index Scan counted_author
--             Index Scan post_pkey
--     Index Scan persona_pkey
select n.id, n.body, n.sent_at as at, n.taken_at as "takenAt", by.name as by,
  (select count(*)::int - 1 from learning.nudge_recipient r where r.nudge_id = n.id) as others
from learning.nudge_recipient mine join learning.nudge n on n.id = mine.nudge_id
left join accounts.pub_member_card by on by.id = n.author_id
where mine.persona_id = $1::uuid and n.programme_id = $2::uuid
order by n.sent_at desc, n.id limit 20;
-- Sort
--   Nested Loop
--     Nested Loop
--       Bitmap Heap Scan nudge
--         Bitmap Index Scan nudge_programme
--       Index Only Scan nudge_recipient_pkey
--     Index Scan persona_pkey
-- Aggregate
--   Bitmap Heap Scan nudge_recipient
--     Bitmap Index Scan nudge_recipient_pkey

-- learning.nudging
select programme.id, programme.slug, programme.side, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $1), "programme"."title") as title,
  coalesce((select nullif(said.fields ->> 'summary', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $2), "programme"."summary") as summary, programme.home, programme.language as first,
  coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $3), "programme"."language") as "readIn",
  array(select said.locale
from platform.translation said where said.subject_id = "programme"."id" order by said.locale) as versions,
  programme.is_public as "isPublic", programme.published_at is not null as published,
  programme.closed_at is not null as closed, programme.set_aside as "setAside",
  (select count(*)::int from learning.step s where s.programme_id = programme.id and ("s"."hidden_at" is null and "s"."retired_at" is null and "s"."removed_at" is null)) as steps,
  enrolment.enrolled_at as "enrolledAt",
  (select told_at from learning.programme_end told
  where told.programme_id = programme.id and told.persona_id = $4::uuid
    and not exists (select from learning.completion had join learning.step on step.id = had.step_id
      where step.programme_id = programme.id and had.persona_id = told.persona_id and ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null)
        and not exists (select from learning.standing done
          where done.step_id = had.step_id and done.persona_id = had.persona_id))) as "endedAt"
from learning.programme left join learning.enrolment
  on enrolment.programme_id = programme.id and enrolment.persona_id = $5::uuid
where ((programme.published_at is not null and "programme"."side" = $6
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($7::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($8::text[])) or ($9::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($10::text[])) or ($11::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($12::text[])) or "programme"."side" = any($13::text[]) or "programme"."side" = any($14::text[]) or "programme"."side" = any($15::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $16::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $17::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $18::uuid)))
    or (($19::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($20::text[])) or "programme"."side" = any($21::text[])))) or (($22::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($23::text[])) or "programme"."side" = any($24::text[]))) and programme.slug = $25;
-- Nested Loop
--   Index Scan programme_slug_key
--     Index Only Scan enrolment_pkey
--     Nested Loop
--       Index Scan step_programme_id_slug_key
--       Index Only Scan step_start_pkey
--     Nested Loop
--       Bitmap Heap Scan completion
--         Bitmap Index Scan completion_persona
--       Index Scan step_pkey
--   Index Scan enrolment_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
--   Sort
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
--   Aggregate
--     Index Scan step_programme_id_slug_key
--   Nested Loop
--     Index Scan programme_end_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Only Scan completion_pkey
--       Nested Loop
--         Index Only Scan completion_pkey
--         Index Only Scan completion_revocation_pkey
select step.id, step.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $1), "version"."title") as title, step.kind, step.retired_at is not null as retired,
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $2), "course"."title") as "courseTitle",
    (count(*) filter (where ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null)) over (order by course.position, step.position))::int as place,
    jsonb_build_object('answer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers") as requires
  from learning.step
  join learning.course on course.id = step.course_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.programme_id = $3::uuid and step.hidden_at is null and "step"."removed_at" is null
  order by course.position, step.position;
-- WindowAgg
--   Sort
--     Nested Loop
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Scan course_pkey
--       Index Scan step_version_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
with people as materialized (
select e.persona_id as id, card.name, e.enrolled_at as "enrolledAt", finished.steps as done,
  at.id as "currentId", jsonb_build_object('answer', coalesce(lacks.answer, false), 'replies', coalesce(lacks.replies, 0)) as missing, finished.steps as progress,
  case when at.id is null then 'done' else case
when taken.how is not null then 'taken_back'
when mine.wrote and not lacks.answer and lacks.replies > 0 and not exists (
select 1 from learning.counted peer
where peer.step_id = "at"."id" and peer.seq = peer.root_seq and peer.counts = 'answer' and peer.stands
  and peer.author_id <> "e"."persona_id" and peer.author_id is distinct from null::uuid
  and not exists (select 1 from accounts.pub_block b
    where b.persona_id = "e"."persona_id" and b.hidden_id = peer.author_id)
  and not exists (
    select 1 from learning.counted r
    where r.step_id = "at"."id" and r.author_id = "e"."persona_id" and r.counts = 'reply'
      and r.counts_to = peer.author_id and r.stands)) then 'waiting'
when finished.steps = 0 and not mine.wrote then 'not_begun'
else 'underway' end end as state,
  greatest(e.enrolled_at, finished.last_at) as since, coalesce(acted."isHeld", false) as "isHeld", true as "isAsked",
  greatest(e.enrolled_at, finished.last_at, start.started_at, acted.last_at) as "movedAt"
from learning.enrolment e
join accounts.pub_member_card card on card.id = e.persona_id and card.side = $1
cross join lateral (
  select count(*)::int as steps, max(f.completed_at) as last_at
  from learning.standing f join learning.step on step.id = f.step_id
  where f.persona_id = e.persona_id and step.programme_id = e.programme_id and ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null)) finished
left join lateral (
  select step.id, step.version, step.kind
  from learning.step join learning.course on course.id = step.course_id
  where step.programme_id = e.programme_id and ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) and not exists (select 1 from learning.standing f
    where f.step_id = step.id and f.persona_id = e.persona_id)
  order by course.position, step.position limit 1) at on true
left join learning.standing done on done.step_id = at.id and done.persona_id = e.persona_id
left join learning.step_start start on start.step_id = at.id and start.persona_id = e.persona_id
cross join lateral (
select count(*) > 0 as wrote,
  coalesce(bool_or(c.counts = 'answer' and c.stands), false) as answered,
  (count(distinct c.counts_to) filter (where c.counts = 'reply' and c.stands))::int as replies
from learning.counted c
where c.step_id = "at"."id" and c.author_id = "e"."persona_id") mine
cross join lateral (select case when done.step_id is null then (
select jsonb_build_object('at', r.revoked_at, 'reason', r.reason)
from learning.completion_revocation r
where r.step_id = "at"."id" and r.persona_id = "e"."persona_id"
  and not exists (select from learning.mark m
    where m.step_id = r.step_id and m.persona_id = r.persona_id and m.round = r.round)
order by r.round desc limit 1) end as how) taken
left join lateral (
  select rule.requires_answer and not mine.answered as answer,
    greatest(0, rule.replies_to_peers - mine.replies) as replies
  from learning.step_version rule
  where rule.step_id = at.id and rule.version in (at.version, start.version)
  order by (rule.requires_answer and not mine.answered)::int + greatest(0, rule.replies_to_peers - mine.replies),
    rule.version = start.version desc nulls last limit 1
) lacks on at.kind = 'discussion' and done.step_id is null
left join lateral (
  select max(p.created_at) as last_at, bool_or(p.held_at is not null and ("p"."deleted_at" is null and "p"."hidden_at" is null)) as "isHeld"
  from learning.counted c join posts.pub_post p on p.id = c.post_id
  where c.step_id = at.id and c.author_id = e.persona_id
) acted on mine.wrote and done.step_id is null
where e.programme_id = $2::uuid
  ),
  found as (
    select *, 0::float8 as number from people
    where ($3::text is null or state = $4)
      and true
      and ($5::int is null or "isAsked" and state <> 'done'
        and "movedAt" <= $6::timestamptz - make_interval(days => $7))
      and ($8::timestamptz is null or "movedAt" >= $9::timestamptz)
      and strpos(lower(name collate "pg_c_utf8"), lower($10::text collate "pg_c_utf8")) > 0
  )
  select counts.*, page.* from (
    select (select count(*)::int from found) as found,
      (select coalesce(jsonb_object_agg(s.state, s.n), '{}') from (
        select state, count(*)::int as n from people group by state) s) as totals
  ) counts
  left join lateral (
    select p.* from found p where true order by (p.number, lower(regexp_replace(normalize(p.name, NFKD), '[̀-ͯ]', '', 'g') collate "pg_c_utf8"), p.name collate "C", p.id) limit $11
  ) page on true
  order by page.number, lower(regexp_replace(normalize(page.name, NFKD), '[̀-ͯ]', '', 'g') collate "pg_c_utf8"), page.name collate "C", page.id;
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Nested Loop
--                 Nested Loop
--                   Index Scan enrolment_pkey
--                   Index Scan persona_pkey
--                 Aggregate
--                   Nested Loop
--                     Nested Loop
--                       Index Scan step_programme_id_slug_key
--                       Index Scan completion_pkey
--                     Index Only Scan completion_revocation_pkey
--               Sort
--                 Nested Loop
--                   Nested Loop
--                     Index Scan step_programme_id_slug_key
--                     Nested Loop
--                       Index Only Scan completion_pkey
--                       Index Only Scan completion_revocation_pkey
--                   Index Scan course_pkey
--             Nested Loop
--               Index Only Scan completion_pkey
--               Index Only Scan completion_revocation_pkey
--           Index Scan step_start_pkey
--         Aggregate
--           Sort
--             Index Scan counted_author
--       Sort
--         Index Scan step_version_pkey
--     Aggregate
--       Nested Loop
--         Index Scan counted_author
--         Index Scan post_pkey
--     Nested Loop
--       Index Scan completion_revocation_pkey
--       Index Only Scan mark_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan counted_page
--         Sort
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_pkey
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_blocked
--       Index Scan counted_author
--   Aggregate
--   Aggregate
--     Aggregate
--   Nested Loop
--     Sort
select r.persona_id as id, max(n.sent_at) filter (where n.taken_at is null) as at,
  (count(*) filter (where n.sent_at > $1::timestamptz - make_interval(days => $2)))::int as often
from learning.nudge_recipient r join learning.nudge n on n.id = r.nudge_id
where r.persona_id = any($3::uuid[]) and n.programme_id = $4::uuid
group by r.persona_id;
-- Aggregate
--   Sort
--     Nested Loop
--       Bitmap Heap Scan nudge
--         Bitmap Index Scan nudge_programme
--       Index Only Scan nudge_recipient_pkey

-- learning.one_nudge
select n.id, programme.id as "programmeId", n.body, n.sent_at as at,
    jsonb_build_object('id', programme.id, 'slug', programme.slug,
      'title', coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $1), "programme"."title")) as programme,
    case when by.id is not null then jsonb_build_object('id', by.id, 'name', by.name) end as by
  from learning.nudge n join learning.programme on programme.id = n.programme_id
  join learning.nudge_recipient mine on mine.nudge_id = n.id and mine.persona_id = $2::uuid
  left join accounts.pub_member_card by on by.id = n.author_id
  where n.id = $3::uuid and n.taken_at is null and ((programme.published_at is not null and "programme"."side" = $4
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and (false or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $5::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $6::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $7::uuid)))
    or false)) or false)
    and true;
-- Nested Loop
--   Nested Loop
--     Nested Loop
--       Index Scan nudge_pkey
--       Index Scan programme_pkey
--         Index Only Scan enrolment_pkey
--         Nested Loop
--           Index Scan step_programme_id_slug_key
--           Index Only Scan step_start_pkey
--         Nested Loop
--           Bitmap Heap Scan completion
--             Bitmap Index Scan completion_persona
--           Index Scan step_pkey
--     Index Only Scan nudge_recipient_pkey
--   Index Scan persona_pkey
--   Index Scan translation_pkey
select step.programme_id as "programmeId", course.id as "courseId",
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $1), "course"."title") as "courseTitle",
    coalesce((select nullif(said.fields ->> 'summary', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $2), "course"."summary") as "courseSummary",
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "course"."id" and said.locale = $3), coalesce(programme.language, $4)) as "courseLanguage", course.position as "coursePosition",
    step.id, step.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $5), "version"."title") as title,
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "step"."id" and said.locale = $6), coalesce(programme.language, $7)) as language, step.kind, case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end as stands, programme.set_aside is not null as rests,
    jsonb_build_object('answer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers") as requires,
    case when began.step_id is not null then jsonb_build_object('answer', "began"."requires_answer",
  'repliesToPeers', "began"."replies_to_peers") end as "requiresAtStart",
    done.completed_at as "completedAt",
    case when done.step_id is null then (
select jsonb_build_object('at', r.revoked_at, 'reason', r.reason)
from learning.completion_revocation r
where r.step_id = "step"."id" and r.persona_id = $8::uuid
  and not exists (select from learning.mark m
    where m.step_id = r.step_id and m.persona_id = r.persona_id and m.round = r.round)
order by r.round desc limit 1) end as "takenBack",
    (
select jsonb_build_object('how', m.how, 'by', by.name, 'at', m.marked_at, 'reason', m.reason)
from learning.mark m left join accounts.pub_member_card by on by.id = m.marked_by
where m.step_id = "done"."step_id" and m.persona_id = "done"."persona_id"
  and m.round = "done"."round") as marked,
    (start.step_id is not null or mine.wrote) as begun,
    mine.answered, mine.replies as "repliesToPeers",
    (step.kind = 'discussion' and done.step_id is null and mine.wrote and exists (
select 1 from learning.counted peer
where peer.step_id = "step"."id" and peer.seq = peer.root_seq and peer.counts = 'answer' and peer.stands
  and peer.author_id <> $9::uuid and peer.author_id is distinct from null::uuid
  and not exists (select 1 from accounts.pub_block b
    where b.persona_id = $10::uuid and b.hidden_id = peer.author_id)
  and not exists (
    select 1 from learning.counted r
    where r.step_id = "step"."id" and r.author_id = $11::uuid and r.counts = 'reply'
      and r.counts_to = peer.author_id and r.stands)))::int as "peersLeft"
  from learning.step
  join learning.course on course.id = step.course_id
  join learning.programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  left join learning.step_start start on start.step_id = step.id and start.persona_id = $12::uuid
  left join learning.step_version began on began.step_id = step.id and began.version = start.version
  left join learning.standing done on done.step_id = step.id and done.persona_id = $13::uuid
  cross join lateral (
select count(*) > 0 as wrote,
  coalesce(bool_or(c.counts = 'answer' and c.stands), false) as answered,
  (count(distinct c.counts_to) filter (where c.counts = 'reply' and c.stands))::int as replies
from learning.counted c
where c.step_id = "step"."id" and c.author_id = $14::uuid) mine
  where step.programme_id = any($15::uuid[]) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and (false or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $16::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $17::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $18::uuid))))
    or false))
  order by step.programme_id, course.position, step.position;
-- Incremental Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Nested Loop
--                 Index Scan step_programme_id_slug_key
--                   Index Only Scan step_start_pkey
--                   Bitmap Heap Scan counted
--                     Bitmap Index Scan counted_person
--                   Nested Loop
--                     Bitmap Heap Scan completion
--                       Bitmap Index Scan completion_persona
--                     Nested Loop
--                       Bitmap Heap Scan mark
--                         Bitmap Index Scan mark_person
--                       Index Only Scan completion_revocation_pkey
--                 Nested Loop
--                   Index Scan completion_pkey
--                   Index Only Scan completion_revocation_pkey
--               Index Scan course_pkey
--             Index Scan programme_pkey
--           Index Scan step_version_pkey
--         Index Scan step_start_pkey
--       Index Scan step_version_pkey
--     Aggregate
--       Sort
--         Index Scan counted_author
--     Index Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Nested Loop
--       Index Scan completion_revocation_pkey
--       Index Only Scan mark_pkey
--     Nested Loop
--       Index Scan mark_pkey
--       Index Scan persona_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan counted_page
--         Sort
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_pkey
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_blocked
--       Index Scan counted_author

-- learning.authoring
select programme.id, programme.slug, programme.language as first, programme.side, programme.published_at is not null as published, programme.set_aside as "setAside", programme.title, programme.summary, programme.is_public as "isPublic",
    programme.closed_at is not null as closed, not (
exists (select from learning.enrolment e where e.programme_id = programme.id)
or exists (select from learning.step where step.programme_id = programme.id and (
  (not (
exists (select 1 from learning.step_start t where t.step_id = step.id)
or exists (select 1 from learning.counted t where t.step_id = step.id)
or exists (select 1 from learning.completion t where t.step_id = step.id))) is not true
  or exists (select from posts.pub_post said where said.place_id = step.id)))) as untouched,
    (select count(*)::int from learning.step s where s.programme_id = programme.id and ("s"."hidden_at" is null and "s"."retired_at" is null and "s"."removed_at" is null)) as steps,
    array(select said.locale
from platform.translation said where said.subject_id = "programme"."id" order by said.locale) as versions
  from learning.programme where programme.slug = $1;
-- Index Scan programme_slug_key
--   Index Only Scan enrolment_pkey
--   Index Scan step_programme_id_slug_key
--     Index Only Scan step_start_pkey
--     Index Only Scan counted_author
--     Index Only Scan completion_pkey
--     Index Only Scan post_page
--   Aggregate
--     Index Scan step_programme_id_slug_key
--   Sort
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
select id, title, summary from learning.course
where programme_id = $1::uuid and removed_at is null order by position;
-- Sort
--   Bitmap Heap Scan course
--     Bitmap Index Scan course_programme_id_position_key
select step.id, step.course_id as "courseId", step.slug, step.version, step.kind, version.title, version.body, version.questions, not (
exists (select 1 from learning.step_start t where t.step_id = step.id)
or exists (select 1 from learning.counted t where t.step_id = step.id)
or exists (select 1 from learning.completion t where t.step_id = step.id)) as untouched, case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end as stands
  from learning.step join learning.step_version version
on version.step_id = step.id and version.version = step.version
  where step.programme_id = $1::uuid and "step"."removed_at" is null order by step.position;
-- Sort
--   Nested Loop
--     Index Scan step_programme_id_slug_key
--     Index Scan step_version_pkey
--     Index Only Scan step_start_pkey
--     Index Only Scan counted_author
--     Index Only Scan completion_pkey
select * from (
  select 'course' as kind, id, title, removed_at as at from learning.course
  where programme_id = $1::uuid and removed_at is not null
  union all select 'step', step.id, version.title, step.removed_at from learning.step
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.programme_id = $2::uuid and step.removed_at is not null) gone
order by at desc, id limit 20;
-- Sort
--   Bitmap Heap Scan course
--     Bitmap Index Scan course_programme_id_position_key
--   Nested Loop
--     Index Scan step_programme_id_slug_key
--     Index Scan step_version_pkey
select from "leading".duty where scope_id = $1 and ended_at is null
and (expires_at is null or expires_at > $2) limit 1;
-- Index Scan duty_scope
with wrote as materialized (
  select p.who from (select step.id from learning.step where step.programme_id = $1::uuid) step
  cross join lateral (select coalesce("p"."author_id"::text,
"p"."place_id" || ' ' || "p"."alias", "p"."id"::text) as who from posts.pub_post p
    where p.place_id = step.id and p.deleted_at is null limit 10001) p
  limit 10001)
select least(answers, 10000)::int as answers, writers::int,
  (answers > 10000)::int as more,
  (select is_public from learning.programme where id = $2::uuid) as "isPublic"
from (select count(*) as answers, count(distinct who) as writers from wrote) w;
-- Nested Loop
--   Index Scan step_programme_id_slug_key
--   Index Scan post_page
-- Index Scan programme_pkey
-- Aggregate
--   Sort

-- learning.authoring_step
select step.id, step.slug, step.version, step.kind, not (
exists (select 1 from learning.step_start t where t.step_id = step.id)
or exists (select 1 from learning.counted t where t.step_id = step.id)
or exists (select 1 from learning.completion t where t.step_id = step.id)) as untouched, case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end as stands, programme.set_aside as "setAside", version.title, version.body,
    version.body_html as html, version.video_url as "videoUrl",
    jsonb_build_object('questions', "version"."questions", 'requiresAnswer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers", 'minWords', "version"."min_words",
  'minReplyWords', "version"."min_reply_words", 'folded', "version"."is_folded") as rule,
    (select count(*)::int from learning.step_start start
      where start.step_id = step.id and start.version < step.version
        and not exists (select 1 from learning.standing f
          where f.step_id = step.id and f.persona_id = start.persona_id)) as "underOldRule",
    (select count(*)::int from learning.enrolment e
where e.programme_id = step.programme_id and ("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null)
  and not exists (select from learning.standing f where f.step_id = step.id and f.persona_id = e.persona_id)
  and not exists (select from learning.programme_end told
    where told.programme_id = e.programme_id and told.persona_id = e.persona_id)
  and exists (select from learning.step other
    where other.programme_id = step.programme_id and other.id <> step.id and ("other"."hidden_at" is null and "other"."retired_at" is null and "other"."removed_at" is null))
  and not exists (select from learning.step other
    where other.programme_id = step.programme_id and other.id <> step.id and ("other"."hidden_at" is null and "other"."retired_at" is null and "other"."removed_at" is null)
      and not exists (select from learning.standing f where f.step_id = other.id and f.persona_id = e.persona_id))) as "wouldFinish",
    programme.language as first, jsonb_build_object('id', programme.id, 'slug', programme.slug, 'title', programme.title) as programme,
    jsonb_build_object('id', course.id, 'title', course.title) as course
  from learning.programme join learning.step on step.programme_id = programme.id
  join learning.course on course.id = step.course_id join learning.step_version version
on version.step_id = step.id and version.version = step.version
  where (($1::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($2::text[])) or "programme"."side" = any($3::text[])) and "step"."removed_at" is null and programme.slug = $4 and step.slug = $5;
-- Nested Loop
--   Nested Loop
--     Nested Loop
--       Index Scan programme_slug_key
--       Index Scan step_programme_id_slug_key
--     Index Scan course_pkey
--   Index Scan step_version_pkey
--   Index Only Scan step_start_pkey
--   Index Only Scan counted_author
--   Index Only Scan completion_pkey
--   Aggregate
--     Nested Loop
--       Bitmap Heap Scan step_start
--         Bitmap Index Scan step_start_pkey
--       Nested Loop
--         Index Only Scan completion_pkey
--         Index Only Scan completion_revocation_pkey
--   Aggregate
--     Index Scan step_programme_id_slug_key
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Index Only Scan enrolment_pkey
--           Index Scan step_programme_id_slug_key
--           Nested Loop
--             Index Only Scan completion_pkey
--             Index Only Scan completion_revocation_pkey
--         Nested Loop
--           Index Only Scan completion_pkey
--           Index Only Scan completion_revocation_pkey
--       Index Only Scan programme_end_pkey

-- learning.discussion
select step.id, step.slug, step.version, step.host_id as "hostId", programme.id as "programmeId",
    programme.slug as "programmeSlug", programme.side, start.version as "startVersion",
    version.min_words as "minWords", version.min_reply_words as "minReplyWords", version.is_folded as "isFolded",
    (select case when own.fields -> 'asked' = "version"."questions"
    then own.fields -> 'questions' else "version"."questions" end from (select (select said.fields from platform.translation said
where said.subject_id = "step"."id" and said.locale = $1) as fields) own) as questions, version.questions || coalesce((select jsonb_agg(one.question) from (select said.locale, said.fields from platform.translation said where said.subject_id = "step"."id") said
cross join lateral jsonb_array_elements(said.fields -> 'questions') one(question)), '[]') as asked,
    jsonb_build_object('answer', "newest"."requires_answer",
  'repliesToPeers', "newest"."replies_to_peers") as requires,
    case when start.version is not null then jsonb_build_object('answer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers") end as "requiresAtStart",
    jsonb_build_object(
  'stands', case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end,
  'rests', programme.set_aside is not null,
  'enrolled', exists (select 1 from learning.enrolment e
    where e.programme_id = step.programme_id and e.persona_id = $2::uuid),
  'done', exists (
  select 1 from learning.standing f where f.step_id = step.id and f.persona_id = $3::uuid),
  'begun', exists (select 1 from learning.step_start b
      where b.step_id = step.id and b.persona_id = $4::uuid)
    or exists (select 1 from learning.counted c
      where c.step_id = step.id and c.author_id = $5::uuid),
  'missingBefore', (select count(*)::int from learning.step earlier
    join learning.course earlier_course on earlier_course.id = earlier.course_id
    where earlier.programme_id = step.programme_id and ("earlier"."hidden_at" is null and "earlier"."retired_at" is null and "earlier"."removed_at" is null)
      and (earlier_course.position, earlier.position) < (course.position, step.position)
      and not exists (
  select 1 from learning.standing f where f.step_id = earlier.id and f.persona_id = $6::uuid))) as opening,
    exists (select from learning.counted own where own.step_id = step.id
      and own.author_id = $7::uuid and own.counts = 'answer') as answered , coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $8), "newest"."title") as title,
    coalesce((select nullif(said.fields ->> 'body_html', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $9), "newest"."body_html") as html, programme.language as first,
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "step"."id" and said.locale = $10), "programme"."language") as "readIn", array(select said.locale
from platform.translation said where said.subject_id = "step"."id" order by said.locale) as versions, newest.video_url as "videoUrl", case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end as stands, programme.set_aside as "setAside",
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $11), "programme"."title") as "programmeTitle",
  coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $12), "programme"."language") as "programmeLanguage", host.name as "hostName",
    case when start.version < step.version then jsonb_build_object('at', newest.created_at,
      'then', jsonb_build_object('questions', "version"."questions", 'requiresAnswer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers", 'minWords', "version"."min_words",
  'minReplyWords', "version"."min_reply_words", 'folded', "version"."is_folded"), 'now', jsonb_build_object('questions', "newest"."questions", 'requiresAnswer', "newest"."requires_answer",
  'repliesToPeers', "newest"."replies_to_peers", 'minWords', "newest"."min_words",
  'minReplyWords', "newest"."min_reply_words", 'folded', "newest"."is_folded")) end as "ruleSince",
    coalesce(place.changed, 0) as changed, coalesce(place.anew, 0) as anew, visit.place_id is not null as "hasVisited", unread.first as "firstUnread",
coalesce(unread.count, 0) as "unreadCount"
  from learning.step step
  join learning.course course on course.id = step.course_id
  join learning.programme programme on programme.id = step.programme_id
  join learning.step_version newest on newest.step_id = step.id and newest.version = step.version
  left join learning.step_start start on start.step_id = step.id and start.persona_id = $13::uuid
  join learning.step_version version
    on version.step_id = step.id and version.version = coalesce(start.version, step.version)
  left join accounts.pub_member_card host
    on host.id = step.host_id and true
    left join posts.pub_place place on place.place_id = step.id
left join posts.visit visit on visit.place_id = "step"."id"
  and visit.persona_id = $14::uuid
left join lateral (
  select (array_agg(u.id order by u.seq))[1] as first, count(*)::int as count from (
    select p.id, p.seq
    from unnest(int4multirange(int4range(1, 2147483647)) - visit.seen) gap
    cross join lateral (
      select p.id, p.seq from posts.post p
      where p.place_id = "step"."id" and p.seq >= lower(gap) and p.seq < upper(gap)
        and p.author_id is distinct from $15::uuid
        and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and true
      order by p.seq limit 100
    ) p limit 100
  ) u
) unread on true
  where step.kind = 'discussion' and (((programme.published_at is not null and "programme"."side" = $16
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($17::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($18::text[])) or ($19::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($20::text[])) or ($21::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($22::text[])) or "programme"."side" = any($23::text[]) or "programme"."side" = any($24::text[]) or "programme"."side" = any($25::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $26::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $27::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $28::uuid)))
    or (($29::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($30::text[])) or "programme"."side" = any($31::text[])))) or (($32::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($33::text[])) or "programme"."side" = any($34::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($35::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($36::text[])) or ($37::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($38::text[])) or ($39::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($40::text[])) or "programme"."side" = any($41::text[]) or "programme"."side" = any($42::text[]) or "programme"."side" = any($43::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $44::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $45::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $46::uuid))))
    or (($47::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($48::text[])) or "programme"."side" = any($49::text[]))))) and programme.slug = $50 and step.slug = $51;
-- Nested Loop
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Nested Loop
--                 Hash Join
--                   Index Scan programme_slug_key
--                     Index Only Scan enrolment_pkey
--                     Nested Loop
--                       Index Scan step_programme_id_slug_key
--                       Index Only Scan step_start_pkey
--                     Nested Loop
--                       Bitmap Heap Scan completion
--                         Bitmap Index Scan completion_persona
--                       Index Scan step_pkey
--                   Index Scan step_programme_id_slug_key
--                   Index Only Scan step_start_pkey
--                   Bitmap Heap Scan counted
--                     Bitmap Index Scan counted_person
--                   Nested Loop
--                     Bitmap Heap Scan completion
--                       Bitmap Index Scan completion_persona
--                     Nested Loop
--                       Bitmap Heap Scan mark
--                         Bitmap Index Scan mark_person
--                       Index Only Scan completion_revocation_pkey
--                 Index Scan course_pkey
--               Index Scan step_version_pkey
--             Index Scan step_version_pkey
--           Index Scan step_start_pkey
--         Index Scan persona_pkey
--       Index Scan place_pkey
--     Index Scan visit_pkey
--   Aggregate
--     Sort
--       Nested Loop
--         Index Scan post_place_id_seq_key
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Aggregate
--     Nested Loop
--       Bitmap Heap Scan translation
--         Bitmap Index Scan translation_pkey
--   Index Only Scan enrolment_pkey
--   Nested Loop
--     Index Only Scan completion_pkey
--     Index Only Scan completion_revocation_pkey
--   Index Only Scan step_start_pkey
--   Index Only Scan counted_author
--   Aggregate
--     Nested Loop
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Nested Loop
--           Index Only Scan completion_pkey
--           Index Only Scan completion_revocation_pkey
--       Index Scan course_pkey
--   Index Scan counted_author
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
--   Sort
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
select step.programme_id as "programmeId", course.id as "courseId",
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $1), "course"."title") as "courseTitle",
    coalesce((select nullif(said.fields ->> 'summary', '')
  from platform.translation said
where said.subject_id = "course"."id" and said.locale = $2), "course"."summary") as "courseSummary",
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "course"."id" and said.locale = $3), coalesce(programme.language, $4)) as "courseLanguage", course.position as "coursePosition",
    step.id, step.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $5), "version"."title") as title,
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "step"."id" and said.locale = $6), coalesce(programme.language, $7)) as language, step.kind, case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end as stands, programme.set_aside is not null as rests,
    jsonb_build_object('answer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers") as requires,
    case when began.step_id is not null then jsonb_build_object('answer', "began"."requires_answer",
  'repliesToPeers', "began"."replies_to_peers") end as "requiresAtStart",
    done.completed_at as "completedAt",
    case when done.step_id is null then (
select jsonb_build_object('at', r.revoked_at, 'reason', r.reason)
from learning.completion_revocation r
where r.step_id = "step"."id" and r.persona_id = $8::uuid
  and not exists (select from learning.mark m
    where m.step_id = r.step_id and m.persona_id = r.persona_id and m.round = r.round)
order by r.round desc limit 1) end as "takenBack",
    (
select jsonb_build_object('how', m.how, 'by', by.name, 'at', m.marked_at, 'reason', m.reason)
from learning.mark m left join accounts.pub_member_card by on by.id = m.marked_by
where m.step_id = "done"."step_id" and m.persona_id = "done"."persona_id"
  and m.round = "done"."round") as marked,
    (start.step_id is not null or mine.wrote) as begun,
    mine.answered, mine.replies as "repliesToPeers",
    (step.kind = 'discussion' and done.step_id is null and mine.wrote and exists (
select 1 from learning.counted peer
where peer.step_id = "step"."id" and peer.seq = peer.root_seq and peer.counts = 'answer' and peer.stands
  and peer.author_id <> $9::uuid and peer.author_id is distinct from null::uuid
  and not exists (select 1 from accounts.pub_block b
    where b.persona_id = $10::uuid and b.hidden_id = peer.author_id)
  and not exists (
    select 1 from learning.counted r
    where r.step_id = "step"."id" and r.author_id = $11::uuid and r.counts = 'reply'
      and r.counts_to = peer.author_id and r.stands)))::int as "peersLeft"
  from learning.step
  join learning.course on course.id = step.course_id
  join learning.programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  left join learning.step_start start on start.step_id = step.id and start.persona_id = $12::uuid
  left join learning.step_version began on began.step_id = step.id and began.version = start.version
  left join learning.standing done on done.step_id = step.id and done.persona_id = $13::uuid
  cross join lateral (
select count(*) > 0 as wrote,
  coalesce(bool_or(c.counts = 'answer' and c.stands), false) as answered,
  (count(distinct c.counts_to) filter (where c.counts = 'reply' and c.stands))::int as replies
from learning.counted c
where c.step_id = "step"."id" and c.author_id = $14::uuid) mine
  where step.programme_id = any($15::uuid[]) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($16::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($17::text[])) or ($18::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($19::text[])) or ($20::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($21::text[])) or "programme"."side" = any($22::text[]) or "programme"."side" = any($23::text[]) or "programme"."side" = any($24::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $25::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $26::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $27::uuid))))
    or (($28::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($29::text[])) or "programme"."side" = any($30::text[]))))
  order by step.programme_id, course.position, step.position;
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Nested Loop
--                 Bitmap Heap Scan step
--                   Bitmap Index Scan step_programme_id_slug_key
--                 Nested Loop
--                   Index Scan completion_pkey
--                   Index Only Scan completion_revocation_pkey
--               Index Scan course_pkey
--             Index Scan programme_pkey
--               Index Only Scan step_start_pkey
--               Bitmap Heap Scan counted
--                 Bitmap Index Scan counted_person
--               Nested Loop
--                 Bitmap Heap Scan completion
--                   Bitmap Index Scan completion_persona
--                 Nested Loop
--                   Bitmap Heap Scan mark
--                     Bitmap Index Scan mark_person
--                   Index Only Scan completion_revocation_pkey
--           Index Scan step_version_pkey
--         Index Scan step_start_pkey
--       Index Scan step_version_pkey
--     Aggregate
--       Sort
--         Index Scan counted_author
--     Index Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Nested Loop
--       Index Scan completion_revocation_pkey
--       Index Only Scan mark_pkey
--     Nested Loop
--       Index Scan mark_pkey
--       Index Scan persona_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan counted_page
--         Sort
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_pkey
--           Bitmap Heap Scan block
--             Bitmap Index Scan block_blocked
--       Index Scan counted_author
select mine.post_id as id, p.created_at as at, mine.counts,
    case when true then mine.counts_to end as peer, peer.name as "toName",
    mine.because,
    case when p.hidden_at is not null then 'hidden' when p.deleted_at is not null then 'deleted'
      when p.held_at is not null then 'held' else 'shown' end as state,
    case when p.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason, 'at', m.at, 'by', (
        select remover.name from accounts.pub_member_card remover
        where remover.id = m.by_id and true)) from posts.moderation m where m.post_id = "p"."id" and m.act = 'hide'
order by m.at desc limit 1) end as removal
  from (
    select * from learning.counted c
    where c.step_id = $1::uuid and c.author_id = $2::uuid
    order by c.counts = 'nothing', c.seq limit $3
  ) mine
  join posts.pub_post p on p.id = mine.post_id
  left join accounts.pub_member_card peer on peer.id = mine.counts_to and true
  order by p.created_at, mine.seq;
-- Sort
--   Nested Loop
--     Nested Loop
--       Sort
--         Index Scan counted_author
--       Index Scan post_pkey
--     Index Scan persona_pkey
--     Index Scan moderation_post
--       Index Scan persona_pkey
with mine as (
    select c.post_id as id, c.seq from learning.counted c
    where c.step_id = $1::uuid and c.author_id = $2::uuid and c.seq = c.root_seq and c.counts = 'answer'
    order by c.seq limit 1
  ), page as (
    select p.id, p.seq from learning.counted c join posts.pub_post p on p.id = c.post_id
    where c.step_id = $3::uuid and c.seq = c.root_seq and true
      and ((true and ((("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null)
  or ("p"."deleted_at" is null and true)
  or (("p"."deleted_at" is null or "p"."body" <> '') and coalesce("p"."author_id" = $4::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $5::uuid)), false))
  or (select true from posts.post below
    where below.parent_id = "p"."id" and (("below"."deleted_at" is null and "below"."hidden_at" is null)
and "below"."held_at" is null) limit 1) is not null))
or (select true from posts.pub_post below
  where below.place_id = "p"."place_id" and below.root_seq = "p"."seq"
    and below.seq <> below.root_seq and (true and ((("below"."deleted_at" is null and "below"."hidden_at" is null)
and "below"."held_at" is null)
  or ("below"."deleted_at" is null and true)
  or (("below"."deleted_at" is null or "below"."body" <> '') and coalesce("below"."author_id" = $6::uuid
  or ("below"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "below"."id" and own.persona_id = $7::uuid)), false))
  or (select true from posts.post below
    where below.parent_id = "below"."id" and (("below"."deleted_at" is null and "below"."hidden_at" is null)
and "below"."held_at" is null) limit 1) is not null))
  limit 1) is not null) and not exists (select from mine where mine.id = p.id)
      and true
    order by c.seq desc limit $8
  ), newest as (select max(seq) as seq from page
  ), chosen as (
    select id, false as is_mine from page union all select id, true from mine
  )
  select
p.id, p.seq, p.root_seq as "rootSeq", p.author_id as "authorId",
author.name as "authorName", author.avatar, p.alias, o.own as "isOwn",
p.created_at as at, p.edited_at as "editedAt", p.deleted_at as "deletedAt",
p.hidden_at as "hiddenAt", p.held_at as "heldAt", p.accepted_at as "acceptedAt",
(p.deleted_at is not null and p.body = '') as "isForgotten",
o.open as "isOpen",
case when o.open then p.body_html else '' end as html,
case when o.open then p.content_note else '' end as "contentNote",
case when o.open and o.own then p.body end as source,
case when p.edited_at is not null and o.open and (true or o.own)
  then (select jsonb_agg(jsonb_build_object('replacedAt', v.replaced_at, 'title', v.title,
      'body', v.body, 'contentNote', v.content_note, 'parts', v.parts) order by v.replaced_at desc)
    from posts.revision v where v.post_id = p.id) end as earlier,
case when o.open then "p"."hearts" else 0 end as hearts,
o.open and exists (select from posts.heart h
  where h.post_id = p.id and h.persona_id = $9::uuid) as hearted,
o.open and exists (select from posts.bookmark b
  where b.post_id = p.id and b.persona_id = $10::uuid) as bookmarked,
coalesce((select visit.seen from posts.visit visit
  where visit.place_id = $11::uuid and visit.persona_id = $12::uuid) @> p.seq, false) as "isSeen",
p.parent_id as "parentId", parent.author_id as "toAuthorId", parent_author.name as "toName",
parent.alias as "toAlias", parent.id is not null as "isToOpen", c.counts, case when ((p.author_id = $13::uuid
  or (o.open and (p.parent_id is null or parent.id is not null))) and true) then c.counts_to end as peer,
  case when ((p.author_id = $14::uuid
  or (o.open and (p.parent_id is null or parent.id is not null))) and true) then peer.name end as "toPeer", case when ((p.author_id = $15::uuid
  or (o.open and (p.parent_id is null or parent.id is not null))) and true) then c.because end as because,
  c.because is not distinct from 'by_the_host' as "byHost",
  case when $16 and p.held_at is not null then (
select date_trunc('milliseconds', max(v.replaced_at)) from posts.revision v
where v.post_id = "p"."id") end as "changedAt", p.id as "rootId", chosen.is_mine as "isMyAnswer",
    c.replied_at is null as "isUnreplied",
    (
select jsonb_agg(jsonb_build_object('question', f.question, 'html', f.body_html,
    'source', case when o.own then f.body end) order by f.position)
from posts.part f where f.post_id = p.id and o.open) as parts,
    (select count(*)::int from posts.pub_post r where r.place_id = p.place_id and r.root_seq = p.seq
      and r.seq <> r.root_seq and ("r"."deleted_at" is null and true
  and ((("r"."deleted_at" is null and "r"."hidden_at" is null)
and "r"."held_at" is null) or true or coalesce("r"."author_id" = $17::uuid
  or ("r"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "r"."id" and own.persona_id = $18::uuid)), false)))) as replies,
    exists (select from learning.counted n join posts.pub_post np on np.id = n.post_id, newest
      where n.step_id = $19::uuid and n.seq = n.root_seq and n.seq > newest.seq
        and ("np"."deleted_at" is null and true
  and ((("np"."deleted_at" is null and "np"."hidden_at" is null)
and "np"."held_at" is null) or true or coalesce("np"."author_id" = $20::uuid
  or ("np"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "np"."id" and own.persona_id = $21::uuid)), false)))
        and not exists (select from mine where mine.id = n.post_id)) as "hasNewer"
  from chosen join posts.pub_post p on p.id = chosen.id
cross join lateral (select ("p"."deleted_at" is null and true
  and ((("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) or true or coalesce("p"."author_id" = $22::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $23::uuid)), false))) as open, coalesce("p"."author_id" = $24::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $25::uuid)), false) as own offset 0) o
left join posts.post parent on parent.id = p.parent_id and ("parent"."deleted_at" is null and true
  and ((("parent"."deleted_at" is null and "parent"."hidden_at" is null)
and "parent"."held_at" is null) or true or coalesce("parent"."author_id" = $26::uuid
  or ("parent"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "parent"."id" and own.persona_id = $27::uuid)), false)))
left join accounts.pub_member_card parent_author on parent_author.id = parent.author_id
left join accounts.pub_member_card author on author.id = p.author_id
join learning.counted c on c.post_id = p.id
left join accounts.pub_member_card peer on peer.id = c.counts_to
  order by p.seq desc;
-- Sort
--   Index Scan counted_page
--   Nested Loop
--     Nested Loop
--       Index Scan counted_page
--       Index Scan post_pkey
--         Index Scan anonymous_author_pkey
--         Index Scan post_in_sight
--         Index Scan post_in_sight
--         Index Scan post_page
--           Index Scan anonymous_author_pkey
--   Index Scan visit_pkey
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Index Scan counted_page
--         Index Scan post_pkey
--       Aggregate
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Nested Loop
--                 Index Scan post_pkey
--               Index Scan anonymous_author_pkey
--             Index Scan post_pkey
--           Index Scan persona_pkey
--         Index Scan persona_pkey
--       Index Scan counted_pkey
--     Index Scan persona_pkey
--     Aggregate
--       Sort
--         Bitmap Heap Scan revision
--           Bitmap Index Scan revision_pkey
--     Bitmap Heap Scan heart
--       Bitmap Index Scan heart_person
--     Bitmap Heap Scan bookmark
--       Bitmap Index Scan bookmark_newest
--     Index Only Scan revision_pkey
--     Aggregate
--       Sort
--         Bitmap Heap Scan part
--           Bitmap Index Scan part_pkey
--     Aggregate
--       Index Scan post_page
select p.id as post, author.id, author.name, author.avatar, p.created_at as at
  from learning.counted c join posts.pub_post p on p.id = c.post_id
  left join accounts.pub_member_card author on author.id = p.author_id
  where c.step_id = $1::uuid and (c.seq = c.root_seq and c.counts = 'answer' and c.stands
and c.replied_at is null and true)
    and c.author_id <> $2::uuid
  order by c.seq desc limit $3;
-- Nested Loop
--   Nested Loop
--     Index Scan counted_unreplied
--     Index Scan post_pkey
--   Index Scan persona_pkey
select place, body, base from accounts.draft where persona_id = $1::uuid and exists (
select from unnest($2::text[]) one where starts_with(place, one));
-- Nested Loop
--   Bitmap Heap Scan draft
--     Bitmap Index Scan draft_pkey
select
p.id, p.seq, p.root_seq as "rootSeq", p.author_id as "authorId",
author.name as "authorName", author.avatar, p.alias, o.own as "isOwn",
p.created_at as at, p.edited_at as "editedAt", p.deleted_at as "deletedAt",
p.hidden_at as "hiddenAt", p.held_at as "heldAt", p.accepted_at as "acceptedAt",
(p.deleted_at is not null and p.body = '') as "isForgotten",
o.open as "isOpen",
case when o.open then p.body_html else '' end as html,
case when o.open then p.content_note else '' end as "contentNote",
case when o.open and o.own then p.body end as source,
case when p.edited_at is not null and o.open and (true or o.own)
  then (select jsonb_agg(jsonb_build_object('replacedAt', v.replaced_at, 'title', v.title,
      'body', v.body, 'contentNote', v.content_note, 'parts', v.parts) order by v.replaced_at desc)
    from posts.revision v where v.post_id = p.id) end as earlier,
case when o.open then "p"."hearts" else 0 end as hearts,
o.open and exists (select from posts.heart h
  where h.post_id = p.id and h.persona_id = $1::uuid) as hearted,
o.open and exists (select from posts.bookmark b
  where b.post_id = p.id and b.persona_id = $2::uuid) as bookmarked,
coalesce((select visit.seen from posts.visit visit
  where visit.place_id = $3::uuid and visit.persona_id = $4::uuid) @> p.seq, false) as "isSeen",
p.parent_id as "parentId", parent.author_id as "toAuthorId", parent_author.name as "toName",
parent.alias as "toAlias", parent.id is not null as "isToOpen", c.counts, case when ((p.author_id = $5::uuid
  or (o.open and (p.parent_id is null or parent.id is not null))) and true) then c.counts_to end as peer,
  case when ((p.author_id = $6::uuid
  or (o.open and (p.parent_id is null or parent.id is not null))) and true) then peer.name end as "toPeer", case when ((p.author_id = $7::uuid
  or (o.open and (p.parent_id is null or parent.id is not null))) and true) then c.because end as because,
  c.because is not distinct from 'by_the_host' as "byHost",
  case when $8 and p.held_at is not null then (
select date_trunc('milliseconds', max(v.replaced_at)) from posts.revision v
where v.post_id = "p"."id") end as "changedAt", root.id as "rootId"
  from posts.pub_post root
  cross join lateral (
    (select r.* from posts.pub_post r
      where r.place_id = root.place_id and r.root_seq = root.seq and r.seq <> r.root_seq
        and (true and ((("r"."deleted_at" is null and "r"."hidden_at" is null)
and "r"."held_at" is null)
  or ("r"."deleted_at" is null and true)
  or (("r"."deleted_at" is null or "r"."body" <> '') and coalesce("r"."author_id" = $9::uuid
  or ("r"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "r"."id" and own.persona_id = $10::uuid)), false))
  or (select true from posts.post below
    where below.parent_id = "r"."id" and (("below"."deleted_at" is null and "below"."hidden_at" is null)
and "below"."held_at" is null) limit 1) is not null))
      order by r.seq limit $11)
    union
    (select r.* from posts.pub_post r
      where r.id = any($12::uuid[]) and r.place_id = root.place_id and r.root_seq = root.seq
        and r.seq <> r.root_seq and (true and ((("r"."deleted_at" is null and "r"."hidden_at" is null)
and "r"."held_at" is null)
  or ("r"."deleted_at" is null and true)
  or (("r"."deleted_at" is null or "r"."body" <> '') and coalesce("r"."author_id" = $13::uuid
  or ("r"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "r"."id" and own.persona_id = $14::uuid)), false))
  or (select true from posts.post below
    where below.parent_id = "r"."id" and (("below"."deleted_at" is null and "below"."hidden_at" is null)
and "below"."held_at" is null) limit 1) is not null)))
  ) p
cross join lateral (select ("p"."deleted_at" is null and true
  and ((("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) or true or coalesce("p"."author_id" = $15::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $16::uuid)), false))) as open, coalesce("p"."author_id" = $17::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $18::uuid)), false) as own offset 0) o
left join posts.post parent on parent.id = p.parent_id and ("parent"."deleted_at" is null and true
  and ((("parent"."deleted_at" is null and "parent"."hidden_at" is null)
and "parent"."held_at" is null) or true or coalesce("parent"."author_id" = $19::uuid
  or ("parent"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "parent"."id" and own.persona_id = $20::uuid)), false)))
left join accounts.pub_member_card parent_author on parent_author.id = parent.author_id
left join accounts.pub_member_card author on author.id = p.author_id
join learning.counted c on c.post_id = p.id
left join accounts.pub_member_card peer on peer.id = c.counts_to
  where root.id = any($21::uuid[])
  order by p.seq;
-- Sort
--   Index Scan visit_pkey
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Bitmap Heap Scan post
--                 Bitmap Index Scan post_pkey
--               Sort
--                 Index Scan post_page
--                   Index Scan anonymous_author_pkey
--                   Index Scan post_in_sight
--                 Index Scan post_page
--                   Index Scan anonymous_author_pkey
--                   Index Scan post_in_sight
--             Nested Loop
--               Index Scan post_pkey
--               Index Scan persona_pkey
--           Index Scan anonymous_author_pkey
--         Index Scan persona_pkey
--       Index Scan counted_pkey
--     Index Scan persona_pkey
--     Aggregate
--       Sort
--         Bitmap Heap Scan revision
--           Bitmap Index Scan revision_pkey
--     Bitmap Heap Scan heart
--       Bitmap Index Scan heart_person
--     Bitmap Heap Scan bookmark
--       Bitmap Index Scan bookmark_newest
--     Index Only Scan revision_pkey

-- learning.choosing
select step.id, step.slug, step.version, step.host_id as "hostId", programme.id as "programmeId",
    programme.slug as "programmeSlug", programme.side, start.version as "startVersion",
    version.min_words as "minWords", version.min_reply_words as "minReplyWords", version.is_folded as "isFolded",
    (select case when own.fields -> 'asked' = "version"."questions"
    then own.fields -> 'questions' else "version"."questions" end from (select (select said.fields from platform.translation said
where said.subject_id = "step"."id" and said.locale = $1) as fields) own) as questions, version.questions || coalesce((select jsonb_agg(one.question) from (select said.locale, said.fields from platform.translation said where said.subject_id = "step"."id") said
cross join lateral jsonb_array_elements(said.fields -> 'questions') one(question)), '[]') as asked,
    jsonb_build_object('answer', "newest"."requires_answer",
  'repliesToPeers', "newest"."replies_to_peers") as requires,
    case when start.version is not null then jsonb_build_object('answer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers") end as "requiresAtStart",
    jsonb_build_object(
  'stands', case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end,
  'rests', programme.set_aside is not null,
  'enrolled', exists (select 1 from learning.enrolment e
    where e.programme_id = step.programme_id and e.persona_id = $2::uuid),
  'done', exists (
  select 1 from learning.standing f where f.step_id = step.id and f.persona_id = $3::uuid),
  'begun', exists (select 1 from learning.step_start b
      where b.step_id = step.id and b.persona_id = $4::uuid)
    or exists (select 1 from learning.counted c
      where c.step_id = step.id and c.author_id = $5::uuid),
  'missingBefore', (select count(*)::int from learning.step earlier
    join learning.course earlier_course on earlier_course.id = earlier.course_id
    where earlier.programme_id = step.programme_id and ("earlier"."hidden_at" is null and "earlier"."retired_at" is null and "earlier"."removed_at" is null)
      and (earlier_course.position, earlier.position) < (course.position, step.position)
      and not exists (
  select 1 from learning.standing f where f.step_id = earlier.id and f.persona_id = $6::uuid))) as opening,
    exists (select from learning.counted own where own.step_id = step.id
      and own.author_id = $7::uuid and own.counts = 'answer') as answered , coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $8), "newest"."title") as title,
    coalesce((select nullif(said.fields ->> 'body_html', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $9), "newest"."body_html") as html, programme.language as first,
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "step"."id" and said.locale = $10), "programme"."language") as "readIn", array(select said.locale
from platform.translation said where said.subject_id = "step"."id" order by said.locale) as versions, newest.video_url as "videoUrl", case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end as stands, programme.set_aside as "setAside",
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $11), "programme"."title") as "programmeTitle",
  coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $12), "programme"."language") as "programmeLanguage", host.name as "hostName",
    case when start.version < step.version then jsonb_build_object('at', newest.created_at,
      'then', jsonb_build_object('questions', "version"."questions", 'requiresAnswer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers", 'minWords', "version"."min_words",
  'minReplyWords', "version"."min_reply_words", 'folded', "version"."is_folded"), 'now', jsonb_build_object('questions', "newest"."questions", 'requiresAnswer', "newest"."requires_answer",
  'repliesToPeers', "newest"."replies_to_peers", 'minWords', "newest"."min_words",
  'minReplyWords', "newest"."min_reply_words", 'folded', "newest"."is_folded")) end as "ruleSince",
    coalesce(place.changed, 0) as changed, coalesce(place.anew, 0) as anew, visit.place_id is not null as "hasVisited", unread.first as "firstUnread",
coalesce(unread.count, 0) as "unreadCount"
  from learning.step step
  join learning.course course on course.id = step.course_id
  join learning.programme programme on programme.id = step.programme_id
  join learning.step_version newest on newest.step_id = step.id and newest.version = step.version
  left join learning.step_start start on start.step_id = step.id and start.persona_id = $13::uuid
  join learning.step_version version
    on version.step_id = step.id and version.version = coalesce(start.version, step.version)
  left join accounts.pub_member_card host
    on host.id = step.host_id and true
    left join posts.pub_place place on place.place_id = step.id
left join posts.visit visit on visit.place_id = "step"."id"
  and visit.persona_id = $14::uuid
left join lateral (
  select (array_agg(u.id order by u.seq))[1] as first, count(*)::int as count from (
    select p.id, p.seq
    from unnest(int4multirange(int4range(1, 2147483647)) - visit.seen) gap
    cross join lateral (
      select p.id, p.seq from posts.post p
      where p.place_id = "step"."id" and p.seq >= lower(gap) and p.seq < upper(gap)
        and p.author_id is distinct from $15::uuid
        and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and true
      order by p.seq limit 100
    ) p limit 100
  ) u
) unread on true
  where step.kind = 'discussion' and (((programme.published_at is not null and "programme"."side" = $16
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($17::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($18::text[])) or ($19::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($20::text[])) or ($21::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($22::text[])) or "programme"."side" = any($23::text[]) or "programme"."side" = any($24::text[]) or "programme"."side" = any($25::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $26::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $27::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $28::uuid)))
    or (($29::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($30::text[])) or "programme"."side" = any($31::text[])))) or (($32::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($33::text[])) or "programme"."side" = any($34::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($35::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($36::text[])) or ($37::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($38::text[])) or ($39::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($40::text[])) or "programme"."side" = any($41::text[]) or "programme"."side" = any($42::text[]) or "programme"."side" = any($43::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $44::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $45::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $46::uuid))))
    or (($47::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($48::text[])) or "programme"."side" = any($49::text[]))))) and programme.slug = $50 and step.slug = $51;
-- Nested Loop
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Nested Loop
--                 Hash Join
--                   Index Scan programme_slug_key
--                     Index Only Scan enrolment_pkey
--                     Nested Loop
--                       Index Scan step_programme_id_slug_key
--                       Index Only Scan step_start_pkey
--                     Nested Loop
--                       Bitmap Heap Scan completion
--                         Bitmap Index Scan completion_persona
--                       Index Scan step_pkey
--                   Index Scan step_programme_id_slug_key
--                   Index Only Scan step_start_pkey
--                   Bitmap Heap Scan counted
--                     Bitmap Index Scan counted_person
--                   Nested Loop
--                     Bitmap Heap Scan completion
--                       Bitmap Index Scan completion_persona
--                     Nested Loop
--                       Bitmap Heap Scan mark
--                         Bitmap Index Scan mark_person
--                       Index Only Scan completion_revocation_pkey
--                 Index Scan course_pkey
--               Index Scan step_version_pkey
--             Index Scan step_version_pkey
--           Index Scan step_start_pkey
--         Index Scan persona_pkey
--       Index Scan place_pkey
--     Index Scan visit_pkey
--   Aggregate
--     Sort
--       Nested Loop
--         Index Scan post_place_id_seq_key
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Aggregate
--     Nested Loop
--       Bitmap Heap Scan translation
--         Bitmap Index Scan translation_pkey
--   Index Only Scan enrolment_pkey
--   Nested Loop
--     Index Only Scan completion_pkey
--     Index Only Scan completion_revocation_pkey
--   Index Only Scan step_start_pkey
--   Index Only Scan counted_author
--   Aggregate
--     Nested Loop
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Nested Loop
--           Index Only Scan completion_pkey
--           Index Only Scan completion_revocation_pkey
--       Index Scan course_pkey
--   Index Scan counted_author
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
--   Sort
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
select p.id, p.author_id as "authorId", author.name as "authorName", p.author_id is null as "isAnonymous",
  coalesce("p"."author_id" = $1::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $2::uuid)), false) as "isMine", p.created_at as at, left(p.body_html, $3::int) as html, p.seq,
  p.seq = 1 as "isOpening", p.seq <> p.root_seq as "isReply", p.hidden_at as "hiddenAt", p.held_at as "heldAt"
from (select p.* from posts.pub_post p where p.place_id = $4::uuid and p.deleted_at is null and true
    order by p.root_seq asc, p.seq asc limit $5) p left join accounts.pub_member_card author on author.id = p.author_id
order by p.root_seq, p.seq;
-- Nested Loop
--   Index Scan post_page
--   Index Scan persona_pkey
--   Index Scan anonymous_author_pkey

-- learning.discussion_changes
select step.id, step.slug, step.version, step.host_id as "hostId", programme.id as "programmeId",
    programme.slug as "programmeSlug", programme.side, start.version as "startVersion",
    version.min_words as "minWords", version.min_reply_words as "minReplyWords", version.is_folded as "isFolded",
    (select case when own.fields -> 'asked' = "version"."questions"
    then own.fields -> 'questions' else "version"."questions" end from (select (select said.fields from platform.translation said
where said.subject_id = "step"."id" and said.locale = $1) as fields) own) as questions, version.questions || coalesce((select jsonb_agg(one.question) from (select said.locale, said.fields from platform.translation said where said.subject_id = "step"."id") said
cross join lateral jsonb_array_elements(said.fields -> 'questions') one(question)), '[]') as asked,
    jsonb_build_object('answer', "newest"."requires_answer",
  'repliesToPeers', "newest"."replies_to_peers") as requires,
    case when start.version is not null then jsonb_build_object('answer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers") end as "requiresAtStart",
    jsonb_build_object(
  'stands', case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end,
  'rests', programme.set_aside is not null,
  'enrolled', exists (select 1 from learning.enrolment e
    where e.programme_id = step.programme_id and e.persona_id = $2::uuid),
  'done', exists (
  select 1 from learning.standing f where f.step_id = step.id and f.persona_id = $3::uuid),
  'begun', exists (select 1 from learning.step_start b
      where b.step_id = step.id and b.persona_id = $4::uuid)
    or exists (select 1 from learning.counted c
      where c.step_id = step.id and c.author_id = $5::uuid),
  'missingBefore', (select count(*)::int from learning.step earlier
    join learning.course earlier_course on earlier_course.id = earlier.course_id
    where earlier.programme_id = step.programme_id and ("earlier"."hidden_at" is null and "earlier"."retired_at" is null and "earlier"."removed_at" is null)
      and (earlier_course.position, earlier.position) < (course.position, step.position)
      and not exists (
  select 1 from learning.standing f where f.step_id = earlier.id and f.persona_id = $6::uuid))) as opening,
    exists (select from learning.counted own where own.step_id = step.id
      and own.author_id = $7::uuid and own.counts = 'answer') as answered , coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $8), "newest"."title") as title,
    coalesce((select nullif(said.fields ->> 'body_html', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $9), "newest"."body_html") as html, programme.language as first,
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "step"."id" and said.locale = $10), "programme"."language") as "readIn", array(select said.locale
from platform.translation said where said.subject_id = "step"."id" order by said.locale) as versions, newest.video_url as "videoUrl", case when "step"."hidden_at" is not null then 'draft'
  when "step"."retired_at" is not null then 'retired' else 'asked' end as stands, programme.set_aside as "setAside",
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $11), "programme"."title") as "programmeTitle",
  coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $12), "programme"."language") as "programmeLanguage", host.name as "hostName",
    case when start.version < step.version then jsonb_build_object('at', newest.created_at,
      'then', jsonb_build_object('questions', "version"."questions", 'requiresAnswer', "version"."requires_answer",
  'repliesToPeers', "version"."replies_to_peers", 'minWords', "version"."min_words",
  'minReplyWords', "version"."min_reply_words", 'folded', "version"."is_folded"), 'now', jsonb_build_object('questions', "newest"."questions", 'requiresAnswer', "newest"."requires_answer",
  'repliesToPeers', "newest"."replies_to_peers", 'minWords', "newest"."min_words",
  'minReplyWords', "newest"."min_reply_words", 'folded', "newest"."is_folded")) end as "ruleSince",
    coalesce(place.changed, 0) as changed, coalesce(place.anew, 0) as anew, visit.place_id is not null as "hasVisited", unread.first as "firstUnread",
coalesce(unread.count, 0) as "unreadCount"
  from learning.step step
  join learning.course course on course.id = step.course_id
  join learning.programme programme on programme.id = step.programme_id
  join learning.step_version newest on newest.step_id = step.id and newest.version = step.version
  left join learning.step_start start on start.step_id = step.id and start.persona_id = $13::uuid
  join learning.step_version version
    on version.step_id = step.id and version.version = coalesce(start.version, step.version)
  left join accounts.pub_member_card host
    on host.id = step.host_id and true
    left join posts.pub_place place on place.place_id = step.id
left join posts.visit visit on visit.place_id = "step"."id"
  and visit.persona_id = $14::uuid
left join lateral (
  select (array_agg(u.id order by u.seq))[1] as first, count(*)::int as count from (
    select p.id, p.seq
    from unnest(int4multirange(int4range(1, 2147483647)) - visit.seen) gap
    cross join lateral (
      select p.id, p.seq from posts.post p
      where p.place_id = "step"."id" and p.seq >= lower(gap) and p.seq < upper(gap)
        and p.author_id is distinct from $15::uuid
        and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and true
      order by p.seq limit 100
    ) p limit 100
  ) u
) unread on true
  where step.kind = 'discussion' and (((programme.published_at is not null and "programme"."side" = $16
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($17::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($18::text[])) or ($19::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($20::text[])) or ($21::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($22::text[])) or "programme"."side" = any($23::text[]) or "programme"."side" = any($24::text[]) or "programme"."side" = any($25::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $26::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $27::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $28::uuid)))
    or (($29::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($30::text[])) or "programme"."side" = any($31::text[])))) or (($32::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($33::text[])) or "programme"."side" = any($34::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($35::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($36::text[])) or ($37::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($38::text[])) or ($39::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($40::text[])) or "programme"."side" = any($41::text[]) or "programme"."side" = any($42::text[]) or "programme"."side" = any($43::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $44::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $45::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $46::uuid))))
    or (($47::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($48::text[])) or "programme"."side" = any($49::text[]))))) and step.id = $50::uuid;
-- Nested Loop
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Nested Loop
--                 Nested Loop
--                   Index Scan step_pkey
--                   Index Scan course_pkey
--                 Index Scan programme_pkey
--                   Index Only Scan step_start_pkey
--                   Bitmap Heap Scan counted
--                     Bitmap Index Scan counted_person
--                   Nested Loop
--                     Bitmap Heap Scan completion
--                       Bitmap Index Scan completion_persona
--                     Nested Loop
--                       Bitmap Heap Scan mark
--                         Bitmap Index Scan mark_person
--                       Index Only Scan completion_revocation_pkey
--                   Index Only Scan enrolment_pkey
--                   Nested Loop
--                     Index Scan step_programme_id_slug_key
--                     Index Only Scan step_start_pkey
--                   Nested Loop
--                     Bitmap Heap Scan completion
--                       Bitmap Index Scan completion_persona
--                     Index Scan step_pkey
--               Index Scan step_version_pkey
--             Index Scan step_start_pkey
--           Index Scan step_version_pkey
--         Index Scan persona_pkey
--       Index Scan place_pkey
--     Index Scan visit_pkey
--   Aggregate
--     Sort
--       Nested Loop
--         Index Scan post_place_id_seq_key
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Aggregate
--     Nested Loop
--       Bitmap Heap Scan translation
--         Bitmap Index Scan translation_pkey
--   Index Only Scan enrolment_pkey
--   Nested Loop
--     Index Only Scan completion_pkey
--     Index Only Scan completion_revocation_pkey
--   Index Only Scan step_start_pkey
--   Index Only Scan counted_author
--   Aggregate
--     Nested Loop
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Nested Loop
--           Index Only Scan completion_pkey
--           Index Only Scan completion_revocation_pkey
--       Index Scan course_pkey
--   Index Scan counted_author
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
--   Sort
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
with changed as (
select distinct near.root_seq, near.seq, near.id, near.turned from (
  select * from posts.post p where p.place_id = $1::uuid and p.changed > 0 and p.changed > $2::bigint
  order by p.changed desc limit $3
) p join lateral (
  select p.id, p.root_seq, p.seq, p.turned
  union all select n.id, n.root_seq, n.seq, n.turned from posts.post n
    where p.turned > $4::bigint and n.id = p.parent_id
  union all (select n.id, n.root_seq, n.seq, n.turned from posts.post n
    where p.turned > $5::bigint and n.parent_id = p.id limit $6)
) near on near.seq > 1 or not $7
order by near.root_seq, near.seq limit $8),
  chosen as (
    select id, turned from changed
    union all select root.id, 0 from posts.pub_post root
      where root.place_id = $9::uuid and root.seq in (select root_seq from changed)
        and root.id not in (select id from changed)
  )
  select
p.id, p.seq, p.root_seq as "rootSeq", p.author_id as "authorId",
author.name as "authorName", author.avatar, p.alias, o.own as "isOwn",
p.created_at as at, p.edited_at as "editedAt", p.deleted_at as "deletedAt",
p.hidden_at as "hiddenAt", p.held_at as "heldAt", p.accepted_at as "acceptedAt",
(p.deleted_at is not null and p.body = '') as "isForgotten",
o.open as "isOpen",
case when o.open then p.body_html else '' end as html,
case when o.open then p.content_note else '' end as "contentNote",
case when o.open and o.own then p.body end as source,
case when p.edited_at is not null and o.open and (true or o.own)
  then (select jsonb_agg(jsonb_build_object('replacedAt', v.replaced_at, 'title', v.title,
      'body', v.body, 'contentNote', v.content_note, 'parts', v.parts) order by v.replaced_at desc)
    from posts.revision v where v.post_id = p.id) end as earlier,
case when o.open then "p"."hearts" else 0 end as hearts,
o.open and exists (select from posts.heart h
  where h.post_id = p.id and h.persona_id = $10::uuid) as hearted,
o.open and exists (select from posts.bookmark b
  where b.post_id = p.id and b.persona_id = $11::uuid) as bookmarked,
coalesce((select visit.seen from posts.visit visit
  where visit.place_id = $12::uuid and visit.persona_id = $13::uuid) @> p.seq, false) as "isSeen",
p.parent_id as "parentId", parent.author_id as "toAuthorId", parent_author.name as "toName",
parent.alias as "toAlias", parent.id is not null as "isToOpen", c.counts, case when ((p.author_id = $14::uuid
  or (o.open and (p.parent_id is null or parent.id is not null))) and true) then c.counts_to end as peer,
  case when ((p.author_id = $15::uuid
  or (o.open and (p.parent_id is null or parent.id is not null))) and true) then peer.name end as "toPeer", case when ((p.author_id = $16::uuid
  or (o.open and (p.parent_id is null or parent.id is not null))) and true) then c.because end as because,
  c.because is not distinct from 'by_the_host' as "byHost",
  case when $17 and p.held_at is not null then (
select date_trunc('milliseconds', max(v.replaced_at)) from posts.revision v
where v.post_id = "p"."id") end as "changedAt", root.id as "rootId", root.author_id as "rootAuthor",
    c.replied_at is null as "isUnreplied", (
select jsonb_agg(jsonb_build_object('question', f.question, 'html', f.body_html,
    'source', case when o.own then f.body end) order by f.position)
from posts.part f where f.post_id = p.id and o.open) as parts, 0 as replies,
    false as "isMyAnswer", false as "hasNewer", ((true and ((("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null)
  or ("p"."deleted_at" is null and true)
  or (("p"."deleted_at" is null or "p"."body" <> '') and coalesce("p"."author_id" = $18::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $19::uuid)), false))
  or (select true from posts.post below
    where below.parent_id = "p"."id" and (("below"."deleted_at" is null and "below"."hidden_at" is null)
and "below"."held_at" is null) limit 1) is not null))
or (select true from posts.pub_post below
  where below.place_id = "p"."place_id" and below.root_seq = "p"."seq"
    and below.seq <> below.root_seq and (true and ((("below"."deleted_at" is null and "below"."hidden_at" is null)
and "below"."held_at" is null)
  or ("below"."deleted_at" is null and true)
  or (("below"."deleted_at" is null or "below"."body" <> '') and coalesce("below"."author_id" = $20::uuid
  or ("below"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "below"."id" and own.persona_id = $21::uuid)), false))
  or (select true from posts.post below
    where below.parent_id = "below"."id" and (("below"."deleted_at" is null and "below"."hidden_at" is null)
and "below"."held_at" is null) limit 1) is not null))
  limit 1) is not null) as "isShown", chosen.turned
  from chosen join posts.pub_post p on p.id = chosen.id
  join posts.pub_post root on root.place_id = p.place_id and root.seq = p.root_seq
cross join lateral (select ("p"."deleted_at" is null and true
  and ((("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) or true or coalesce("p"."author_id" = $22::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $23::uuid)), false))) as open, coalesce("p"."author_id" = $24::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $25::uuid)), false) as own offset 0) o
left join posts.post parent on parent.id = p.parent_id and ("parent"."deleted_at" is null and true
  and ((("parent"."deleted_at" is null and "parent"."hidden_at" is null)
and "parent"."held_at" is null) or true or coalesce("parent"."author_id" = $26::uuid
  or ("parent"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "parent"."id" and own.persona_id = $27::uuid)), false)))
left join accounts.pub_member_card parent_author on parent_author.id = parent.author_id
left join accounts.pub_member_card author on author.id = p.author_id
join learning.counted c on c.post_id = p.id
left join accounts.pub_member_card peer on peer.id = c.counts_to
  order by p.root_seq, p.seq;
-- Sort
--   Sort
--     Nested Loop
--       Index Scan post_changed
--       Index Scan post_pkey
--       Index Scan post_parent
--   Index Scan visit_pkey
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Nested Loop
--                 Nested Loop
--                   Index Scan post_place_id_seq_key
--                 Index Scan post_pkey
--               Index Scan post_page
--             Nested Loop
--               Index Scan post_pkey
--               Index Scan persona_pkey
--           Index Scan anonymous_author_pkey
--         Index Scan persona_pkey
--       Index Scan counted_pkey
--     Index Scan persona_pkey
--     Aggregate
--       Sort
--         Bitmap Heap Scan revision
--           Bitmap Index Scan revision_pkey
--     Index Only Scan heart_pkey
--     Index Only Scan bookmark_pkey
--     Index Only Scan revision_pkey
--     Aggregate
--       Sort
--         Bitmap Heap Scan part
--           Bitmap Index Scan part_pkey
--     Index Scan anonymous_author_pkey
--     Index Scan post_in_sight
--     Index Scan post_in_sight
--     Index Scan post_page
--       Index Scan anonymous_author_pkey
