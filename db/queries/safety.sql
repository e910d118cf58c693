-- Written by tests/matrix/queries.test.ts. Do not edit.

-- safety.decisions_about_me
select * from (select * from (
    select h.id, 'inbox.help', h.made_at, null::text, h.reason,
      case when h.by_id is null then 'server' else 'operator' end, h.expires_at, null::text, '/settings/security'::text,
      null::text, null::text
    from accounts.help h where h.persona_id = $1::uuid) one
    (id, says, at, rule, reason, duty, until, title, link, "from", "to") union all select * from (
      select id, case when is_acting then 'inbox.duty_acting' else 'inbox.duty_given_' || kind end, granted_at,
        null::text, nullif(reason, ''), case when is_acting then 'house' when granted_by is null then 'server'
      else 'operator' end, expires_at, null::text, '/who-may-do-what'::text, null::text, null::text
      from "leading".duty where persona_id = $2::uuid
      union all select md5(id::text)::uuid, case when is_acting then 'inbox.duty_acted' else 'inbox.duty_ended_' || kind end,
        ended_at, null::text, end_reason, case when is_acting then 'house' else 'operator' end, null, null::text, '/who-may-do-what'::text, null::text, null::text
      from "leading".duty where persona_id = $3::uuid and ended_at is not null
      union all select id, 'inbox.clearance_given', granted_at, null::text, note, 'operator', expires_at, null::text, '/who-may-do-what'::text, null::text, null::text
      from "leading".clearance where persona_id = $4::uuid
      union all select md5(id::text)::uuid, 'inbox.clearance_ended', ended_at, null::text, end_reason, 'operator', null, null::text, '/who-may-do-what'::text, null::text, null::text
      from "leading".clearance where persona_id = $5::uuid and ended_at is not null) one
    (id, says, at, rule, reason, duty, until, title, link, "from", "to") union all select * from (select a.id, 'log.act.' || a.act, a.at, a.rule, a.reason, 'moderator', null::timestamptz,
      a.title, a.link, a."from", a."to" from (
  with page as (
    select m.id, m.act, m.at, m.rule, m.reason, by.id as "byId", by.name as "byName",
      case when space.id is not null then thread.title end as title,
      case when space.id is not null then '/talk/' || space.slug || '/' || thread.slug end as place,
      m.post_id, m.place_id, m.place_kind,
      case when space.id is not null then case when exists (
  select from community.space space
  left join community.thread other
    on other.space_id = space.id and other.id = (m.detail ->> 'thread')::uuid
  where (("space"."side" = $6 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $7::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $8::text[] else $9::text[] end))) or (($10::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($11::text[])) or ($12::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($13::text[])) or "space"."side" = any($14::text[]) or "space"."side" = any($15::text[]))) and (m.detail ->> 'space' = space.id::text
    or (other.id is not null and true)))
then m.detail ->> 'from' end end as "from",
      case when space.id is not null then case when exists (
  select from community.space space
  left join community.thread other
    on other.space_id = space.id and other.id = (m.detail ->> 'thread')::uuid
  where (("space"."side" = $16 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $17::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $18::text[] else $19::text[] end))) or (($20::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($21::text[])) or ($22::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($23::text[])) or "space"."side" = any($24::text[]) or "space"."side" = any($25::text[]))) and (m.detail ->> 'space' = space.id::text
    or (other.id is not null and true)))
then m.detail ->> 'to' end end as "to"
    from posts.pub_moderation m
    left join community.space space on space.id = m.scope_id and (("space"."side" = $26 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $27::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $28::text[] else $29::text[] end))) or (($30::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($31::text[])) or ($32::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($33::text[])) or "space"."side" = any($34::text[]) or "space"."side" = any($35::text[])))
    left join community.thread thread on thread.id = m.place_id
    left join accounts.pub_member_card by on false
    where m.act not in ('pin', 'unpin', 'feature', 'unfeature') and not (m.act = 'move' and coalesce(m.detail ->> 'came' = 'false', false))
        and (m.post_id in (
select p.id from posts.post p where p.author_id = any($36::uuid[])
union all select h.post_id from posts.anonymous_author h where h.persona_id = any($37::uuid[]))
          or (m.post_id is null and m.place_id in (
            select t.id from community.thread t where t.author_id = $38::uuid))) order by m.at desc, m.id desc limit $39)
  select page.id, page.act, page.at, page.rule, page.reason, page."byId", page."byName",
    page."from", page."to", coalesce(page.title, seen.title) as title,
    coalesce(page.place, seen.link) || coalesce('?around=' || page.post_id || '#p-' || page.post_id, '') as link
  from page left join (select $40::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select step.id, version.title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme
  on programme.id = step.programme_id and ((programme.published_at is not null and "programme"."side" = $41) or (($42::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($43::text[])) or "programme"."side" = any($44::text[])))
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select place_id from page where place_kind <> 'thread'))) seen(id, title, link, state, whys)) seen on seen.id = page.place_id
  order by page.at desc, page.id desc) a) one
    (id, says, at, rule, reason, duty, until, title, link, "from", "to") union all select * from (
      select md5($45 || at.step_id::text || at.round)::uuid, 'inbox.completion_revoked', at.revoked_at, null::text, at.reason, 'host', null::timestamptz, seen.title, seen.link, null::text, null::text
      from learning.completion_revocation at left join lateral (select version.title, '/learn/' || programme.slug || '/' || step.slug as link
        from learning.step step join learning.programme programme
  on programme.id = step.programme_id and ((programme.published_at is not null and "programme"."side" = $46) or (($47::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($48::text[])) or "programme"."side" = any($49::text[])))
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = at.step_id) seen on true
      where at.persona_id = $50::uuid
      union all select md5($51 || at.step_id::text || at.round)::uuid, 'inbox.completion_given_back', (at.evidence ->> 'givenBackAt')::timestamptz,
        null::text, null::text, 'host', null::timestamptz, seen.title, seen.link, null::text, null::text
      from learning.completion at left join lateral (select version.title, '/learn/' || programme.slug || '/' || step.slug as link
        from learning.step step join learning.programme programme
  on programme.id = step.programme_id and ((programme.published_at is not null and "programme"."side" = $52) or (($53::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($54::text[])) or "programme"."side" = any($55::text[])))
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = at.step_id) seen on true
      where at.persona_id = $56::uuid and at.round > 0 and at.evidence ? 'givenBackAt') one
    (id, says, at, rule, reason, duty, until, title, link, "from", "to") union all select * from (
      select b.id, 'inbox.badge_given', a.awarded_at, null::text, a.reason, 'operator', null::timestamptz, b.title, '/people/' || a.persona_id, null::text, null::text
      from recognition.award a join recognition.badge b on b.id = a.badge_id
      where a.persona_id = $57::uuid
      union all select md5(a.id::text)::uuid, 'inbox.badge_given', a.awarded_at, null::text, a.awarded_for, 'operator', null::timestamptz, b.title, '/people/' || a.persona_id, null::text, null::text
      from recognition.taking_back a join recognition.badge b on b.id = a.badge_id
      where a.persona_id = $58::uuid
      union all select a.id, 'inbox.badge_taken', a.taken_at, null::text, a.reason, 'operator', null::timestamptz, b.title, '/people/' || a.persona_id, null::text, null::text
      from recognition.taking_back a join recognition.badge b on b.id = a.badge_id
      where a.persona_id = $59::uuid) one
    (id, says, at, rule, reason, duty, until, title, link, "from", "to")) decision
  where true order by at desc, id desc limit $60;
-- Sort
--   Bitmap Heap Scan help
--     Bitmap Index Scan help_persona
-- Sort
--   Seq Scan duty
-- Sort
--   Seq Scan duty
-- Sort
--   Bitmap Heap Scan clearance
--     Bitmap Index Scan clearance_persona
-- Sort
--   Bitmap Heap Scan clearance
--     Bitmap Index Scan clearance_persona
-- Nested Loop
--   Sort
--     Nested Loop
--       Hash Join
--         Merge Join
--           Index Scan moderation_place
--             Index Scan post_author_scope
--             Index Scan anonymous_author_person
--             Index Scan thread_author
--           Index Scan thread_pkey
--         Index Scan space_pkey
--   Nested Loop
--     Index Scan space_pkey
--     Index Scan thread_pkey
--   Nested Loop
--     Index Scan space_pkey
--     Index Scan thread_pkey
--   Nested Loop
--     Nested Loop
--       Bitmap Heap Scan step
--         Bitmap Index Scan step_pkey
--       Index Scan step_version_pkey
--     Index Scan programme_pkey
-- Sort
--   Nested Loop
--     Bitmap Heap Scan completion_revocation
--       Bitmap Index Scan completion_revocation_person
--     Nested Loop
--       Nested Loop
--         Index Scan step_pkey
--         Index Scan programme_pkey
--       Index Scan step_version_pkey
-- Sort
--   Nested Loop
--     Bitmap Heap Scan completion
--       Bitmap Index Scan completion_persona
--     Nested Loop
--       Nested Loop
--         Index Scan step_pkey
--         Index Scan programme_pkey
--       Index Scan step_version_pkey
-- Sort
--   Nested Loop
--     Bitmap Heap Scan award
--       Bitmap Index Scan award_person
--     Index Scan badge_pkey
-- Sort
--   Nested Loop
--     Bitmap Heap Scan taking_back
--       Bitmap Index Scan taking_back_person
--     Index Scan badge_pkey
-- Sort
--   Nested Loop
--     Bitmap Heap Scan taking_back
--       Bitmap Index Scan taking_back_person
--     Index Scan badge_pkey
