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
    (id, says, at, rule, reason, duty, until, title, link, "from", "to") union all select * from (select a.id, case a.act when 'undo' then 'decisions.undone' else 'log.act.' || a.act end, a.at,
      a.rule, a.reason, 'moderator', null::timestamptz, a.title,
      case when a.title is null or a.link is null then '/my-words?place=' || a."placeId" else a.link end,
      a."from", a."to" from (
  with page as (
    select m.id, m.act, m.at, m.rule, m.reason, by.id as "byId", by.name as "byName",
      case when space.id is not null then thread.title end as title,
      case when space.id is not null then '/talk/' || space.slug || '/' || thread.slug end as place,
      m.post_id, m.place_id, m.place_kind, m.detail ->> 'act' as undid,
m.place_kind as "placeKind", m.deed, exists (select from posts.pub_moderation undone
where undone.undoes = "m"."deed") as "isUndone",
exists (select from posts.pub_moderation own join posts.pub_moderation later
    on later.place_id = own.place_id and later.at >= own.at and later.id > own.id
  where own.deed = m.deed and later.deed is distinct from m.deed and later.undoes is null
    and not exists (select from posts.pub_moderation undone
where undone.undoes = "later"."deed") and (case
when later.act in ('close', 'reopen') then 'close' when later.act in ('pin', 'unpin') then 'pin'
when later.act in ('feature', 'unfeature') then 'feature'
when later.act in ('hide_thread', 'show_thread') then 'hide'
when later.act in ('move', 'merge', 'split') then 'regroup' end = case
when m.act in ('close', 'reopen') then 'close' when m.act in ('pin', 'unpin') then 'pin'
when m.act in ('feature', 'unfeature') then 'feature'
when m.act in ('hide_thread', 'show_thread') then 'hide'
when m.act in ('move', 'merge', 'split') then 'regroup' end
      or (case
when m.act in ('close', 'reopen') then 'close' when m.act in ('pin', 'unpin') then 'pin'
when m.act in ('feature', 'unfeature') then 'feature'
when m.act in ('hide_thread', 'show_thread') then 'hide'
when m.act in ('move', 'merge', 'split') then 'regroup' end = 'regroup' and case
when later.act in ('close', 'reopen') then 'close' when later.act in ('pin', 'unpin') then 'pin'
when later.act in ('feature', 'unfeature') then 'feature'
when later.act in ('hide_thread', 'show_thread') then 'hide'
when later.act in ('move', 'merge', 'split') then 'regroup' end = 'hide'))) as "isOvertaken",
not exists (select from posts.pub_moderation own join community.space around on around.id = own.scope_id
  where own.deed = m.deed and (($6::uuid in ("around"."id", "around"."parent_id") and "around"."side" = any($7::text[])) or "around"."side" = any($8::text[])) is not true) as "looksAfter",
m.act = 'move' and exists (select from posts.pub_moderation own
  join community.space around on around.id = own.scope_id
  where own.deed = m.deed and around.archived_at is not null) as "isArchived",
      m.act = 'hide' and exists (select from posts.pub_post p where p.id = m.post_id and p.hidden_at = m.at)
        as "isHidden",
      case when space.id is not null then case when exists (
  select from community.space space
  left join community.thread other
    on other.space_id = space.id and other.id = (m.detail ->> 'thread')::uuid
  where (("space"."side" = $9 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $10::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $11::text[] else $12::text[] end))) or (($13::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($14::text[])) or ($15::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($16::text[])) or "space"."side" = any($17::text[]) or "space"."side" = any($18::text[]))) and (m.detail ->> 'space' = space.id::text
    or (other.id is not null and true)))
then m.detail ->> 'from' end end as "from",
      case when space.id is not null then case when exists (
  select from community.space space
  left join community.thread other
    on other.space_id = space.id and other.id = (m.detail ->> 'thread')::uuid
  where (("space"."side" = $19 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $20::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $21::text[] else $22::text[] end))) or (($23::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($24::text[])) or ($25::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($26::text[])) or "space"."side" = any($27::text[]) or "space"."side" = any($28::text[]))) and (m.detail ->> 'space' = space.id::text
    or (other.id is not null and true)))
then m.detail ->> 'to' end end as "to"
    from posts.pub_moderation m
    left join community.space space on space.id = m.scope_id and (("space"."side" = $29 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $30::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $31::text[] else $32::text[] end))) or (($33::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($34::text[])) or ($35::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($36::text[])) or "space"."side" = any($37::text[]) or "space"."side" = any($38::text[])))
    left join community.thread thread on thread.id = m.place_id
    left join accounts.pub_member_card by on false
    where m.act not in ('pin', 'unpin', 'feature', 'unfeature') and not (m.act = 'move' and coalesce(m.detail ->> 'came' = 'false', false))
        and (m.post_id in (
select p.id from posts.post p where p.author_id = any($39::uuid[])
union all select h.post_id from posts.anonymous_author h where h.persona_id = any($40::uuid[]))
          or (m.post_id is null and m.place_id in (
            select t.id from community.thread t where t.author_id = $41::uuid
            union all select p.place_id from posts.pub_post p where p.id in (
select p.id from posts.post p where p.author_id = any($42::uuid[])
union all select h.post_id from posts.anonymous_author h where h.persona_id = any($43::uuid[]))))) order by m.at desc, m.id desc limit $44)
  select page.id, page.act, page.place_id as "placeId", page.at, page.rule, page.reason, page."byId", page."byName",
    page."from", page."to", page.undid, page."placeKind", page.deed, page."isUndone", page."isOvertaken",
    page."looksAfter", page."isArchived", case when page."isHidden" then coalesce(page.place || '/tend?post=' || page.post_id,
      seen.link || '?around=' || page.post_id || '&do=tend:' || page.post_id || '#p-' || page.post_id) end as "givesBack",
    coalesce(page.title, seen.title) as title,
    coalesce(page.place, seen.link) || coalesce('?around=' || page.post_id || '#p-' || page.post_id, '') as link
  from page left join (select $45::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select step.id, version.title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select place_id from page where place_kind <> 'thread')) and ((programme.published_at is not null and "programme"."side" = $46) or (($47::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($48::text[])) or "programme"."side" = any($49::text[])))) seen(id, title, link, state, whys)) seen on seen.id = page.place_id
  order by page.at desc, page.id desc) a) one
    (id, says, at, rule, reason, duty, until, title, link, "from", "to") union all select * from (
      select md5($50 || at.step_id::text || at.round)::uuid, 'inbox.completion_revoked', at.revoked_at, null::text, at.reason, 'host', null::timestamptz, seen.title, seen.link, null::text, null::text
      from learning.completion_revocation at left join lateral (select version.title, '/learn/' || programme.slug || '/' || step.slug as link
        from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = at.step_id and ((programme.published_at is not null and "programme"."side" = $51) or (($52::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($53::text[])) or "programme"."side" = any($54::text[])))) seen on true
      where at.persona_id = $55::uuid
      union all select md5($56 || at.step_id::text || at.round)::uuid, 'inbox.completion_given_back', (at.evidence ->> 'givenBackAt')::timestamptz,
        null::text, null::text, 'host', null::timestamptz, seen.title, seen.link, null::text, null::text
      from learning.completion at left join lateral (select version.title, '/learn/' || programme.slug || '/' || step.slug as link
        from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = at.step_id and ((programme.published_at is not null and "programme"."side" = $57) or (($58::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($59::text[])) or "programme"."side" = any($60::text[])))) seen on true
      where at.persona_id = $61::uuid and at.round > 0 and at.evidence ? 'givenBackAt') one
    (id, says, at, rule, reason, duty, until, title, link, "from", "to") union all select * from (
      select b.id, 'inbox.badge_given', a.awarded_at, null::text, a.reason, 'operator', null::timestamptz, b.title, '/people/' || a.persona_id, null::text, null::text
      from recognition.award a join recognition.badge b on b.id = a.badge_id
      where a.persona_id = $62::uuid
      union all select md5(a.id::text)::uuid, 'inbox.badge_given', a.awarded_at, null::text, a.awarded_for, 'operator', null::timestamptz, b.title, '/people/' || a.persona_id, null::text, null::text
      from recognition.taking_back a join recognition.badge b on b.id = a.badge_id
      where a.persona_id = $63::uuid
      union all select a.id, 'inbox.badge_taken', a.taken_at, null::text, a.reason, 'operator', null::timestamptz, b.title, '/people/' || a.persona_id, null::text, null::text
      from recognition.taking_back a join recognition.badge b on b.id = a.badge_id
      where a.persona_id = $64::uuid) one
    (id, says, at, rule, reason, duty, until, title, link, "from", "to")) decision
  where true order by at desc, id desc limit $65;
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
--             Hash Join
--               Bitmap Heap Scan post
--                 Bitmap Index Scan post_author_scope
--               Bitmap Heap Scan anonymous_author
--                 Bitmap Index Scan anonymous_author_person
--               Index Scan post_pkey
--           Index Scan thread_pkey
--         Index Scan space_pkey
--   Seq Scan moderation
--   Nested Loop
--     Nested Loop
--       Index Scan moderation_deed
--       Index Scan moderation_place
--     Index Only Scan moderation_undoes
--   Hash Join
--     Index Scan moderation_scope
--     Index Scan space_pkey
--   Hash Join
--     Index Scan moderation_scope
--     Index Scan space_pkey
--   Seq Scan post
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
