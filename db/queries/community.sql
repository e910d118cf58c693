-- Written by tests/matrix/queries.test.ts. Do not edit.

-- community.tending
select thread.id, thread.slug, thread.title, space.id as "spaceId",
space.parent_id as "parentId", space.slug as "spaceSlug", space.title as "spaceTitle",
space.language as "spaceLanguage", space.side, space.archived_at is not null as "isArchived",
thread.closed_at as "closedAt", thread.pinned_at as "pinnedAt", thread.featured_at as "featuredAt",
thread.hidden_at as "hiddenAt", reads, read_duties as "readDuties", read_badges as "readBadges",
thread.merged_into as "mergedInto"
  from community.thread thread join community.space space on space.id = thread.space_id
  where "thread"."slug" = $1 and (("space"."side" = $2 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $3::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $4::text[] else $5::text[] end))) or (($6::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($7::text[])) or ($8::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($9::text[])) or "space"."side" = any($10::text[]) or "space"."side" = any($11::text[])));
-- Nested Loop
--   Index Scan thread_slug_key
--   Index Scan space_pkey
select space.id, space.title, reads, read_duties as "readDuties", read_badges as "readBadges" from community.space space
where space.side = $1 and space.id <> $2 and space.archived_at is null
  and (($3::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($4::text[])) or "space"."side" = any($5::text[])) order by space.position;
-- Sort
--   Seq Scan space
select b.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "b"."id" and said.locale = $1), "b"."title") as title from recognition.badge b
      where b.side = any($2::text[]) order by b.retired_at nulls first, lower(b.title);
-- Sort
--   Seq Scan badge
--     Index Scan translation_pkey
select count(*)::int as posts, count(distinct coalesce("post"."author_id"::text,
  "post"."place_id" || ' ' || "post"."alias", "post"."id"::text))::int as writers,
    count(*) filter (where not (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null))::int as unseen,
    count(*) filter (where (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null) and post.seq > 1)::int as replies
  from posts.pub_post post where post.place_id = $1::uuid and post.deleted_at is null;
-- Aggregate
--   Sort
--     Index Scan post_page
with page as (
    select m.id, m.act, m.at, m.rule, m.reason, by.id as "byId", by.name as "byName",
      case when space.id is not null and (("at"."side" = $1 and ("at"."reads" <> 'holders'
  or ("at"."read_badges" && $2::uuid[]
  or "at"."read_duties" && case "at"."side"
    when 'adult' then $3::text[] else $4::text[] end))) or (($5::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($6::text[])) or ($7::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($8::text[])) or "at"."side" = any($9::text[]) or "at"."side" = any($10::text[]))) then thread.title end as title,
      case when space.id is not null and (("at"."side" = $11 and ("at"."reads" <> 'holders'
  or ("at"."read_badges" && $12::uuid[]
  or "at"."read_duties" && case "at"."side"
    when 'adult' then $13::text[] else $14::text[] end))) or (($15::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($16::text[])) or ($17::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($18::text[])) or "at"."side" = any($19::text[]) or "at"."side" = any($20::text[]))) then '/talk/' || at.slug || '/' || thread.slug end as place,
      m.post_id, m.place_id, m.place_kind, m.detail ->> 'act' as undid,
      m.undoes is not null and m.act <> 'undo' as "isUndoing",
m.place_kind as "placeKind", m.deed, exists (select from posts.pub_moderation undone
where undone.undoes = "m"."deed") as "isUndone",
m.act = 'undo' and m.detail ? 'first' as "doesAgain",
-- Something else came since that was not undone, or was undone since.
exists (select from posts.pub_moderation own join posts.pub_moderation later
    on later.place_id = own.place_id and later.at >= own.at and later.id > own.id
  where own.deed = m.deed and coalesce("later"."detail" ->> 'first',
"later"."undoes"::text, "later"."deed"::text, "later"."id"::text) <> coalesce("m"."detail" ->> 'first',
"m"."undoes"::text, "m"."deed"::text, "m"."id"::text)
    and (case case
when coalesce("m"."detail" ->> 'act', "m"."act") in ('close', 'finish', 'reopen') then 'close' when coalesce("m"."detail" ->> 'act', "m"."act") in ('pin', 'unpin') then 'pin'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('feature', 'unfeature') then 'feature'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('hide_thread', 'show_thread') then 'hide'
when coalesce("m"."detail" ->> 'act', "m"."act") = 'hide_posts' then 'together'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('move', 'merge', 'split', 'move_posts') then 'regroup' end
when 'regroup' then case
when coalesce("later"."detail" ->> 'act', "later"."act") in ('close', 'finish', 'reopen') then 'close' when coalesce("later"."detail" ->> 'act', "later"."act") in ('pin', 'unpin') then 'pin'
when coalesce("later"."detail" ->> 'act', "later"."act") in ('feature', 'unfeature') then 'feature'
when coalesce("later"."detail" ->> 'act', "later"."act") in ('hide_thread', 'show_thread') then 'hide'
when coalesce("later"."detail" ->> 'act', "later"."act") = 'hide_posts' then 'together'
when coalesce("later"."detail" ->> 'act', "later"."act") in ('move', 'merge', 'split', 'move_posts') then 'regroup' end in ('regroup', 'hide') when 'together' then case
when coalesce("later"."detail" ->> 'act', "later"."act") in ('close', 'finish', 'reopen') then 'close' when coalesce("later"."detail" ->> 'act', "later"."act") in ('pin', 'unpin') then 'pin'
when coalesce("later"."detail" ->> 'act', "later"."act") in ('feature', 'unfeature') then 'feature'
when coalesce("later"."detail" ->> 'act', "later"."act") in ('hide_thread', 'show_thread') then 'hide'
when coalesce("later"."detail" ->> 'act', "later"."act") = 'hide_posts' then 'together'
when coalesce("later"."detail" ->> 'act', "later"."act") in ('move', 'merge', 'split', 'move_posts') then 'regroup' end = 'regroup'
else case
when coalesce("later"."detail" ->> 'act', "later"."act") in ('close', 'finish', 'reopen') then 'close' when coalesce("later"."detail" ->> 'act', "later"."act") in ('pin', 'unpin') then 'pin'
when coalesce("later"."detail" ->> 'act', "later"."act") in ('feature', 'unfeature') then 'feature'
when coalesce("later"."detail" ->> 'act', "later"."act") in ('hide_thread', 'show_thread') then 'hide'
when coalesce("later"."detail" ->> 'act', "later"."act") = 'hide_posts' then 'together'
when coalesce("later"."detail" ->> 'act', "later"."act") in ('move', 'merge', 'split', 'move_posts') then 'regroup' end = case
when coalesce("m"."detail" ->> 'act', "m"."act") in ('close', 'finish', 'reopen') then 'close' when coalesce("m"."detail" ->> 'act', "m"."act") in ('pin', 'unpin') then 'pin'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('feature', 'unfeature') then 'feature'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('hide_thread', 'show_thread') then 'hide'
when coalesce("m"."detail" ->> 'act', "m"."act") = 'hide_posts' then 'together'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('move', 'merge', 'split', 'move_posts') then 'regroup' end end)
  group by coalesce("later"."detail" ->> 'first',
"later"."undoes"::text, "later"."deed"::text, "later"."id"::text) having count(distinct coalesce(later.deed, later.id)) % 2 = 1) as "isOvertaken",
not exists (select from posts.pub_moderation own left join community.thread there on there.id = own.place_id
  join community.space around on around.id in (own.scope_id, there.space_id)
  where own.deed = m.deed and (($21::uuid in ("around"."id", "around"."parent_id") and "around"."side" = any($22::text[])) or "around"."side" = any($23::text[])) is not true) and m.place_kind = 'thread' as "looksAfter",
(case
when coalesce("m"."detail" ->> 'act', "m"."act") in ('close', 'finish', 'reopen') then 'close' when coalesce("m"."detail" ->> 'act', "m"."act") in ('pin', 'unpin') then 'pin'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('feature', 'unfeature') then 'feature'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('hide_thread', 'show_thread') then 'hide'
when coalesce("m"."detail" ->> 'act', "m"."act") = 'hide_posts' then 'together'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('move', 'merge', 'split', 'move_posts') then 'regroup' end <> 'regroup' and exists (select from posts.pub_moderation own
  join community.thread there on there.id = own.place_id
  where own.deed = m.deed and there.merged_into is not null)) as "isAway",
case
when coalesce("m"."detail" ->> 'act', "m"."act") in ('close', 'finish', 'reopen') then 'close' when coalesce("m"."detail" ->> 'act', "m"."act") in ('pin', 'unpin') then 'pin'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('feature', 'unfeature') then 'feature'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('hide_thread', 'show_thread') then 'hide'
when coalesce("m"."detail" ->> 'act', "m"."act") = 'hide_posts' then 'together'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('move', 'merge', 'split', 'move_posts') then 'regroup' end = 'regroup' and exists (select from posts.pub_moderation own
  left join community.thread there on there.id = own.place_id
  join community.space around on around.id = case when coalesce("m"."detail" ->> 'act', "m"."act") = 'move' then own.scope_id else there.space_id end
  where own.deed = m.deed and own.detail ->> 'came' = 'false' and around.archived_at is not null) as "isArchived",
coalesce("m"."detail" ->> 'act', "m"."act") = 'hide_posts' and exists (select from posts.pub_moderation own
  join posts.pub_post p on p.id = own.post_id where own.deed = m.deed and coalesce("p"."author_id" = $24::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $25::uuid)), false)) as "isAboutOwn",
      m.act = 'hide' and exists (select from posts.pub_post p where p.id = m.post_id and p.hidden_at = m.at)
        as "isHidden",
      m.act = 'hide_posts' and m.place_kind <> 'thread' and exists (select from posts.pub_moderation own
        join posts.pub_post p on p.id = own.post_id and p.hidden_at = own.at where own.deed = m.deed) as "areHidden",
      (
select jsonb_build_object('opened', coalesce((m.post_id is null and thread.id is not null and coalesce("m"."detail" ->> 'act', "m"."act") <> 'hide_posts'
and not m.detail ? 'posts'), false), 'nameless', coalesce(bool_or(w.author_id is null), false),
  'people', coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.name, c.id)
    filter (where c.id is not null), '[]'))
from (
  select p.author_id from posts.pub_post p where p.id = m.post_id
  union
  select p.author_id from posts.pub_moderation own join posts.pub_post p on p.id = own.post_id
  where coalesce("m"."detail" ->> 'act', "m"."act") = 'hide_posts' and own.deed = m.deed
  union
  select p.author_id from posts.pub_post p
  where p.id in (select jsonb_array_elements_text(m.detail -> 'posts')::uuid)
  union
  select thread.author_id where (m.post_id is null and thread.id is not null and coalesce("m"."detail" ->> 'act', "m"."act") <> 'hide_posts'
and not m.detail ? 'posts')
  limit 6
) w left join accounts.pub_member_card c on c.id = w.author_id) as whose, (m.detail ->> 'count')::int as count, case when (coalesce(m.detail ->> 'came', 'true') = 'false') then case when m.act = 'move' and space.id is not null
      or m.act <> 'move' and ((("at"."side" = $26 and ("at"."reads" <> 'holders'
  or ("at"."read_badges" && $27::uuid[]
  or "at"."read_duties" && case "at"."side"
    when 'adult' then $28::text[] else $29::text[] end))) or (($30::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($31::text[])) or ($32::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($33::text[])) or "at"."side" = any($34::text[]) or "at"."side" = any($35::text[]))) and true) then m.detail ->> 'from' end
  when exists (select from community.space other_space
    left join community.thread other
      on other.space_id = other_space.id and other.id = (m.detail ->> 'thread')::uuid
    where (m.detail ->> 'space' = other_space.id::text and (("other_space"."side" = $36 and ("other_space"."reads" <> 'holders'
  or ("other_space"."read_badges" && $37::uuid[]
  or "other_space"."read_duties" && case "other_space"."side"
    when 'adult' then $38::text[] else $39::text[] end))) or (($40::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($41::text[])) or ($42::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($43::text[])) or "other_space"."side" = any($44::text[]) or "other_space"."side" = any($45::text[]))))
      or (other.id is not null and ((("other_space"."side" = $46 and ("other_space"."reads" <> 'holders'
  or ("other_space"."read_badges" && $47::uuid[]
  or "other_space"."read_duties" && case "other_space"."side"
    when 'adult' then $48::text[] else $49::text[] end))) or (($50::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($51::text[])) or ($52::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($53::text[])) or "other_space"."side" = any($54::text[]) or "other_space"."side" = any($55::text[]))) and true)))
  then m.detail ->> 'from' end as "from", case when (coalesce(m.detail ->> 'came', 'true') = 'true') then case when m.act = 'move' and space.id is not null
      or m.act <> 'move' and ((("at"."side" = $56 and ("at"."reads" <> 'holders'
  or ("at"."read_badges" && $57::uuid[]
  or "at"."read_duties" && case "at"."side"
    when 'adult' then $58::text[] else $59::text[] end))) or (($60::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($61::text[])) or ($62::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($63::text[])) or "at"."side" = any($64::text[]) or "at"."side" = any($65::text[]))) and true) then m.detail ->> 'to' end
  when exists (select from community.space other_space
    left join community.thread other
      on other.space_id = other_space.id and other.id = (m.detail ->> 'thread')::uuid
    where (m.detail ->> 'space' = other_space.id::text and (("other_space"."side" = $66 and ("other_space"."reads" <> 'holders'
  or ("other_space"."read_badges" && $67::uuid[]
  or "other_space"."read_duties" && case "other_space"."side"
    when 'adult' then $68::text[] else $69::text[] end))) or (($70::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($71::text[])) or ($72::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($73::text[])) or "other_space"."side" = any($74::text[]) or "other_space"."side" = any($75::text[]))))
      or (other.id is not null and ((("other_space"."side" = $76 and ("other_space"."reads" <> 'holders'
  or ("other_space"."read_badges" && $77::uuid[]
  or "other_space"."read_duties" && case "other_space"."side"
    when 'adult' then $78::text[] else $79::text[] end))) or (($80::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($81::text[])) or ($82::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($83::text[])) or "other_space"."side" = any($84::text[]) or "other_space"."side" = any($85::text[]))) and true)))
  then m.detail ->> 'to' end as "to"
    from posts.pub_moderation m
    left join community.space space on space.id = m.scope_id and true
    left join community.thread thread on thread.id = m.place_id
    left join community.space at on at.id = thread.space_id
    left join accounts.pub_member_card by on by.id = m.by_id
    where m.place_id = $86::uuid and (m.post_id is null or m.deed is null or m.deed = m.id) and not (m.detail ? 'space' and coalesce(m.detail ->> 'came' = 'false', false)) order by m.at desc, m.id desc limit $87)
  select page.id, page.act, page.place_id as "placeId", page.at, page.rule, page.reason, page."byId", page."byName",
    page."from", page."to", page.count, page.whose, page.undid, page."isUndoing", page."placeKind", page.deed, page."doesAgain", page."isUndone", page."isOvertaken",
    page."looksAfter", page."isArchived", page."isAway", page."isAboutOwn", case when page."isHidden" then coalesce(page.place || '/tend?post=' || page.post_id,
      seen.link || '?around=' || page.post_id || '&do=tend:' || page.post_id || '#p-' || page.post_id)
      when page."areHidden" then seen.link || '/choose?deed=' || page.deed end as "givesBack",
    coalesce(page.title, seen.title) as title,
    coalesce(page.place, seen.link) || coalesce('?around=' || page.post_id || '#p-' || page.post_id, '') as link
  from page left join (select $88::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (select one_seen.*, coalesce((select said.locale from platform.translation said
  where said.subject_id = one_seen.id and said.locale = $89), (select g.language from learning.programme g where g.id = (select s.programme_id from learning.step s where s.id = one_seen.id))) as language
        from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $90), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state,
      coalesce((
select jsonb_object_agg(was.done, jsonb_build_object('rule', null, 'reason', was.reason) order by was.at)
from (
  select 'revoked' as done, r.reason, r.revoked_at as at from learning.completion_revocation r
    where r.step_id = step.id and r.persona_id = $91::uuid
  union all select m.how, m.reason, m.marked_at from learning.mark m
    where m.step_id = step.id and m.persona_id = $92::uuid
  union all select 'given_back', d.reason, d.at from platform.pub_deed d
    where d.subject_id = step.id and d.person_id = $93::uuid and d.act = $94) was), '{}') || coalesce((
select jsonb_object_agg(case d.act when 'learning.retire_step' then 'retired' else 'reinstated' end,
  jsonb_build_object('rule', null, 'reason', d.reason) order by d.at)
from platform.pub_deed d where d.subject_id = step.id
  and d.act in ('learning.retire_step', 'learning.reinstate_step')), '{}') as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select place_id from page where place_kind <> 'thread')) and (((programme.published_at is not null and "programme"."side" = $95
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($96::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($97::text[])) or ($98::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($99::text[])) or ($100::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($101::text[])) or "programme"."side" = any($102::text[]) or "programme"."side" = any($103::text[]) or "programme"."side" = any($104::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $105::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $106::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $107::uuid)))
    or (($108::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($109::text[])) or "programme"."side" = any($110::text[])))) or (($111::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($112::text[])) or "programme"."side" = any($113::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($114::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($115::text[])) or ($116::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($117::text[])) or ($118::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($119::text[])) or "programme"."side" = any($120::text[]) or "programme"."side" = any($121::text[]) or "programme"."side" = any($122::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $123::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $124::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $125::uuid))))
    or (($126::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($127::text[])) or "programme"."side" = any($128::text[])))))) one_seen(id, title, link, state, whys)) seen) seen on seen.id = page.place_id
  order by page.at desc, page.id desc;
-- Nested Loop
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Index Scan moderation_at
--           Index Only Scan space_pkey
--         Index Scan thread_pkey
--       Index Scan space_pkey
--     Index Scan persona_pkey
--     Index Only Scan moderation_undoes
--     Aggregate
--       Sort
--         Nested Loop
--           Index Scan moderation_deed
--           Index Scan moderation_place
--     Nested Loop
--       Nested Loop
--         Index Scan moderation_deed
--         Index Scan thread_pkey
--       Bitmap Heap Scan space
--         Bitmap Index Scan space_pkey
--     Nested Loop
--       Index Scan moderation_deed
--       Index Scan thread_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan moderation_deed
--         Index Scan thread_pkey
--       Index Scan space_pkey
--     Nested Loop
--       Index Scan moderation_deed
--       Index Scan post_pkey
--         Index Scan anonymous_author_pkey
--     Index Scan post_pkey
--     Nested Loop
--       Index Scan moderation_deed
--       Index Scan post_pkey
--     Aggregate
--       Nested Loop
--         Aggregate
--           Index Scan post_pkey
--           Nested Loop
--             Index Scan moderation_deed
--             Index Scan post_pkey
--           Hash Join
--             Index Scan post_pkey
--         Index Scan persona_pkey
--     Nested Loop
--       Index Scan space_pkey
--       Index Scan thread_pkey
--     Nested Loop
--       Index Scan space_pkey
--       Index Scan thread_pkey
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
--     Index Scan step_version_pkey
--     Index Scan translation_pkey

-- community.choosing
select thread.id, thread.slug, thread.title, space.id as "spaceId",
space.parent_id as "parentId", space.slug as "spaceSlug", space.title as "spaceTitle",
space.language as "spaceLanguage", space.side, space.archived_at is not null as "isArchived",
thread.closed_at as "closedAt", thread.pinned_at as "pinnedAt", thread.featured_at as "featuredAt",
thread.hidden_at as "hiddenAt", reads, read_duties as "readDuties", read_badges as "readBadges",
thread.merged_into as "mergedInto"
  from community.thread thread join community.space space on space.id = thread.space_id
  where "thread"."slug" = $1 and (("space"."side" = $2 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $3::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $4::text[] else $5::text[] end))) or (($6::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($7::text[])) or ($8::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($9::text[])) or "space"."side" = any($10::text[]) or "space"."side" = any($11::text[])));
-- Nested Loop
--   Index Scan thread_slug_key
--   Index Scan space_pkey
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
select b.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "b"."id" and said.locale = $1), "b"."title") as title from recognition.badge b
      where b.side = any($2::text[]) order by b.retired_at nulls first, lower(b.title);
-- Sort
--   Seq Scan badge
--     Index Scan translation_pkey

-- community.moderation_log
select space.id, named.* from community.space space,
  lateral (select space.id, space.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $1), "space"."title") as title, coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $2), "space"."language") as language
  from community.space space where space.slug = $3 and (($4::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($5::text[])) or ($6::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($7::text[])) or "space"."side" = any($8::text[]) or "space"."side" = any($9::text[]))) named
  where space.slug = $10;
-- Nested Loop
--   Index Scan space_slug_key
--   Index Scan space_slug_key
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
with page as (
    select m.id, m.act, m.at, m.rule, m.reason, by.id as "byId", by.name as "byName",
      case when space.id is not null and (("at"."side" = $1 and ("at"."reads" <> 'holders'
  or ("at"."read_badges" && $2::uuid[]
  or "at"."read_duties" && case "at"."side"
    when 'adult' then $3::text[] else $4::text[] end))) or (($5::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($6::text[])) or ($7::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($8::text[])) or "at"."side" = any($9::text[]) or "at"."side" = any($10::text[]))) then thread.title end as title,
      case when space.id is not null and (("at"."side" = $11 and ("at"."reads" <> 'holders'
  or ("at"."read_badges" && $12::uuid[]
  or "at"."read_duties" && case "at"."side"
    when 'adult' then $13::text[] else $14::text[] end))) or (($15::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($16::text[])) or ($17::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($18::text[])) or "at"."side" = any($19::text[]) or "at"."side" = any($20::text[]))) then '/talk/' || at.slug || '/' || thread.slug end as place,
      m.post_id, m.place_id, m.place_kind, m.detail ->> 'act' as undid,
      m.undoes is not null and m.act <> 'undo' as "isUndoing",
m.place_kind as "placeKind", m.deed, exists (select from posts.pub_moderation undone
where undone.undoes = "m"."deed") as "isUndone",
m.act = 'undo' and m.detail ? 'first' as "doesAgain",
-- Something else came since that was not undone, or was undone since.
exists (select from posts.pub_moderation own join posts.pub_moderation later
    on later.place_id = own.place_id and later.at >= own.at and later.id > own.id
  where own.deed = m.deed and coalesce("later"."detail" ->> 'first',
"later"."undoes"::text, "later"."deed"::text, "later"."id"::text) <> coalesce("m"."detail" ->> 'first',
"m"."undoes"::text, "m"."deed"::text, "m"."id"::text)
    and (case case
when coalesce("m"."detail" ->> 'act', "m"."act") in ('close', 'finish', 'reopen') then 'close' when coalesce("m"."detail" ->> 'act', "m"."act") in ('pin', 'unpin') then 'pin'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('feature', 'unfeature') then 'feature'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('hide_thread', 'show_thread') then 'hide'
when coalesce("m"."detail" ->> 'act', "m"."act") = 'hide_posts' then 'together'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('move', 'merge', 'split', 'move_posts') then 'regroup' end
when 'regroup' then case
when coalesce("later"."detail" ->> 'act', "later"."act") in ('close', 'finish', 'reopen') then 'close' when coalesce("later"."detail" ->> 'act', "later"."act") in ('pin', 'unpin') then 'pin'
when coalesce("later"."detail" ->> 'act', "later"."act") in ('feature', 'unfeature') then 'feature'
when coalesce("later"."detail" ->> 'act', "later"."act") in ('hide_thread', 'show_thread') then 'hide'
when coalesce("later"."detail" ->> 'act', "later"."act") = 'hide_posts' then 'together'
when coalesce("later"."detail" ->> 'act', "later"."act") in ('move', 'merge', 'split', 'move_posts') then 'regroup' end in ('regroup', 'hide') when 'together' then case
when coalesce("later"."detail" ->> 'act', "later"."act") in ('close', 'finish', 'reopen') then 'close' when coalesce("later"."detail" ->> 'act', "later"."act") in ('pin', 'unpin') then 'pin'
when coalesce("later"."detail" ->> 'act', "later"."act") in ('feature', 'unfeature') then 'feature'
when coalesce("later"."detail" ->> 'act', "later"."act") in ('hide_thread', 'show_thread') then 'hide'
when coalesce("later"."detail" ->> 'act', "later"."act") = 'hide_posts' then 'together'
when coalesce("later"."detail" ->> 'act', "later"."act") in ('move', 'merge', 'split', 'move_posts') then 'regroup' end = 'regroup'
else case
when coalesce("later"."detail" ->> 'act', "later"."act") in ('close', 'finish', 'reopen') then 'close' when coalesce("later"."detail" ->> 'act', "later"."act") in ('pin', 'unpin') then 'pin'
when coalesce("later"."detail" ->> 'act', "later"."act") in ('feature', 'unfeature') then 'feature'
when coalesce("later"."detail" ->> 'act', "later"."act") in ('hide_thread', 'show_thread') then 'hide'
when coalesce("later"."detail" ->> 'act', "later"."act") = 'hide_posts' then 'together'
when coalesce("later"."detail" ->> 'act', "later"."act") in ('move', 'merge', 'split', 'move_posts') then 'regroup' end = case
when coalesce("m"."detail" ->> 'act', "m"."act") in ('close', 'finish', 'reopen') then 'close' when coalesce("m"."detail" ->> 'act', "m"."act") in ('pin', 'unpin') then 'pin'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('feature', 'unfeature') then 'feature'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('hide_thread', 'show_thread') then 'hide'
when coalesce("m"."detail" ->> 'act', "m"."act") = 'hide_posts' then 'together'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('move', 'merge', 'split', 'move_posts') then 'regroup' end end)
  group by coalesce("later"."detail" ->> 'first',
"later"."undoes"::text, "later"."deed"::text, "later"."id"::text) having count(distinct coalesce(later.deed, later.id)) % 2 = 1) as "isOvertaken",
not exists (select from posts.pub_moderation own left join community.thread there on there.id = own.place_id
  join community.space around on around.id in (own.scope_id, there.space_id)
  where own.deed = m.deed and (($21::uuid in ("around"."id", "around"."parent_id") and "around"."side" = any($22::text[])) or "around"."side" = any($23::text[])) is not true) and m.place_kind = 'thread' as "looksAfter",
(case
when coalesce("m"."detail" ->> 'act', "m"."act") in ('close', 'finish', 'reopen') then 'close' when coalesce("m"."detail" ->> 'act', "m"."act") in ('pin', 'unpin') then 'pin'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('feature', 'unfeature') then 'feature'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('hide_thread', 'show_thread') then 'hide'
when coalesce("m"."detail" ->> 'act', "m"."act") = 'hide_posts' then 'together'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('move', 'merge', 'split', 'move_posts') then 'regroup' end <> 'regroup' and exists (select from posts.pub_moderation own
  join community.thread there on there.id = own.place_id
  where own.deed = m.deed and there.merged_into is not null)) as "isAway",
case
when coalesce("m"."detail" ->> 'act', "m"."act") in ('close', 'finish', 'reopen') then 'close' when coalesce("m"."detail" ->> 'act', "m"."act") in ('pin', 'unpin') then 'pin'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('feature', 'unfeature') then 'feature'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('hide_thread', 'show_thread') then 'hide'
when coalesce("m"."detail" ->> 'act', "m"."act") = 'hide_posts' then 'together'
when coalesce("m"."detail" ->> 'act', "m"."act") in ('move', 'merge', 'split', 'move_posts') then 'regroup' end = 'regroup' and exists (select from posts.pub_moderation own
  left join community.thread there on there.id = own.place_id
  join community.space around on around.id = case when coalesce("m"."detail" ->> 'act', "m"."act") = 'move' then own.scope_id else there.space_id end
  where own.deed = m.deed and own.detail ->> 'came' = 'false' and around.archived_at is not null) as "isArchived",
coalesce("m"."detail" ->> 'act', "m"."act") = 'hide_posts' and exists (select from posts.pub_moderation own
  join posts.pub_post p on p.id = own.post_id where own.deed = m.deed and coalesce("p"."author_id" = $24::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $25::uuid)), false)) as "isAboutOwn",
      m.act = 'hide' and exists (select from posts.pub_post p where p.id = m.post_id and p.hidden_at = m.at)
        as "isHidden",
      m.act = 'hide_posts' and m.place_kind <> 'thread' and exists (select from posts.pub_moderation own
        join posts.pub_post p on p.id = own.post_id and p.hidden_at = own.at where own.deed = m.deed) as "areHidden",
      (
select jsonb_build_object('opened', coalesce((m.post_id is null and thread.id is not null and coalesce("m"."detail" ->> 'act', "m"."act") <> 'hide_posts'
and not m.detail ? 'posts'), false), 'nameless', coalesce(bool_or(w.author_id is null), false),
  'people', coalesce(jsonb_agg(jsonb_build_object('id', c.id, 'name', c.name) order by c.name, c.id)
    filter (where c.id is not null), '[]'))
from (
  select p.author_id from posts.pub_post p where p.id = m.post_id
  union
  select p.author_id from posts.pub_moderation own join posts.pub_post p on p.id = own.post_id
  where coalesce("m"."detail" ->> 'act', "m"."act") = 'hide_posts' and own.deed = m.deed
  union
  select p.author_id from posts.pub_post p
  where p.id in (select jsonb_array_elements_text(m.detail -> 'posts')::uuid)
  union
  select thread.author_id where (m.post_id is null and thread.id is not null and coalesce("m"."detail" ->> 'act', "m"."act") <> 'hide_posts'
and not m.detail ? 'posts')
  limit 6
) w left join accounts.pub_member_card c on c.id = w.author_id) as whose, (m.detail ->> 'count')::int as count, case when (coalesce(m.detail ->> 'came', 'true') = 'false') then case when m.act = 'move' and space.id is not null
      or m.act <> 'move' and ((("at"."side" = $26 and ("at"."reads" <> 'holders'
  or ("at"."read_badges" && $27::uuid[]
  or "at"."read_duties" && case "at"."side"
    when 'adult' then $28::text[] else $29::text[] end))) or (($30::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($31::text[])) or ($32::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($33::text[])) or "at"."side" = any($34::text[]) or "at"."side" = any($35::text[]))) and true) then m.detail ->> 'from' end
  when exists (select from community.space other_space
    left join community.thread other
      on other.space_id = other_space.id and other.id = (m.detail ->> 'thread')::uuid
    where (m.detail ->> 'space' = other_space.id::text and (("other_space"."side" = $36 and ("other_space"."reads" <> 'holders'
  or ("other_space"."read_badges" && $37::uuid[]
  or "other_space"."read_duties" && case "other_space"."side"
    when 'adult' then $38::text[] else $39::text[] end))) or (($40::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($41::text[])) or ($42::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($43::text[])) or "other_space"."side" = any($44::text[]) or "other_space"."side" = any($45::text[]))))
      or (other.id is not null and ((("other_space"."side" = $46 and ("other_space"."reads" <> 'holders'
  or ("other_space"."read_badges" && $47::uuid[]
  or "other_space"."read_duties" && case "other_space"."side"
    when 'adult' then $48::text[] else $49::text[] end))) or (($50::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($51::text[])) or ($52::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($53::text[])) or "other_space"."side" = any($54::text[]) or "other_space"."side" = any($55::text[]))) and true)))
  then m.detail ->> 'from' end as "from", case when (coalesce(m.detail ->> 'came', 'true') = 'true') then case when m.act = 'move' and space.id is not null
      or m.act <> 'move' and ((("at"."side" = $56 and ("at"."reads" <> 'holders'
  or ("at"."read_badges" && $57::uuid[]
  or "at"."read_duties" && case "at"."side"
    when 'adult' then $58::text[] else $59::text[] end))) or (($60::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($61::text[])) or ($62::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($63::text[])) or "at"."side" = any($64::text[]) or "at"."side" = any($65::text[]))) and true) then m.detail ->> 'to' end
  when exists (select from community.space other_space
    left join community.thread other
      on other.space_id = other_space.id and other.id = (m.detail ->> 'thread')::uuid
    where (m.detail ->> 'space' = other_space.id::text and (("other_space"."side" = $66 and ("other_space"."reads" <> 'holders'
  or ("other_space"."read_badges" && $67::uuid[]
  or "other_space"."read_duties" && case "other_space"."side"
    when 'adult' then $68::text[] else $69::text[] end))) or (($70::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($71::text[])) or ($72::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($73::text[])) or "other_space"."side" = any($74::text[]) or "other_space"."side" = any($75::text[]))))
      or (other.id is not null and ((("other_space"."side" = $76 and ("other_space"."reads" <> 'holders'
  or ("other_space"."read_badges" && $77::uuid[]
  or "other_space"."read_duties" && case "other_space"."side"
    when 'adult' then $78::text[] else $79::text[] end))) or (($80::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($81::text[])) or ($82::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($83::text[])) or "other_space"."side" = any($84::text[]) or "other_space"."side" = any($85::text[]))) and true)))
  then m.detail ->> 'to' end as "to"
    from (select m.* from posts.pub_moderation m where m.scope_id = $86::uuid
  ) m
    left join community.space space on space.id = m.scope_id and (($87::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($88::text[])) or ($89::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($90::text[])) or "space"."side" = any($91::text[]) or "space"."side" = any($92::text[]))
    left join community.thread thread on thread.id = m.place_id
    left join community.space at on at.id = thread.space_id
    left join accounts.pub_member_card by on by.id = m.by_id
    where (m.post_id is null or m.deed is null or m.deed = m.id) and (m.detail ->> 'came' = 'false'
and exists (
  select from community.space there
  left join community.thread other
    on other.space_id = there.id and other.id = (m.detail ->> 'thread')::uuid
  where (m.detail ->> 'space' = there.id::text or other.id is not null)
    and (($93::uuid in ("there"."id", "there"."parent_id") and "there"."side" = any($94::text[])) or ($95::uuid in ("there"."id", "there"."parent_id") and "there"."side" = any($96::text[])) or "there"."side" = any($97::text[]) or "there"."side" = any($98::text[])) and ($99::uuid is null or there.id = $100::uuid))) is not true and true order by m.at desc, m.id desc limit $101)
  select page.id, page.act, page.place_id as "placeId", page.at, page.rule, page.reason, page."byId", page."byName",
    page."from", page."to", page.count, page.whose, page.undid, page."isUndoing", page."placeKind", page.deed, page."doesAgain", page."isUndone", page."isOvertaken",
    page."looksAfter", page."isArchived", page."isAway", page."isAboutOwn", case when page."isHidden" then coalesce(page.place || '/tend?post=' || page.post_id,
      seen.link || '?around=' || page.post_id || '&do=tend:' || page.post_id || '#p-' || page.post_id)
      when page."areHidden" then seen.link || '/choose?deed=' || page.deed end as "givesBack",
    coalesce(page.title, seen.title) as title,
    coalesce(page.place, seen.link) || coalesce('?around=' || page.post_id || '#p-' || page.post_id, '') as link
  from page left join (select $102::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (select one_seen.*, coalesce((select said.locale from platform.translation said
  where said.subject_id = one_seen.id and said.locale = $103), (select g.language from learning.programme g where g.id = (select s.programme_id from learning.step s where s.id = one_seen.id))) as language
        from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $104), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state,
      coalesce((
select jsonb_object_agg(was.done, jsonb_build_object('rule', null, 'reason', was.reason) order by was.at)
from (
  select 'revoked' as done, r.reason, r.revoked_at as at from learning.completion_revocation r
    where r.step_id = step.id and r.persona_id = $105::uuid
  union all select m.how, m.reason, m.marked_at from learning.mark m
    where m.step_id = step.id and m.persona_id = $106::uuid
  union all select 'given_back', d.reason, d.at from platform.pub_deed d
    where d.subject_id = step.id and d.person_id = $107::uuid and d.act = $108) was), '{}') || coalesce((
select jsonb_object_agg(case d.act when 'learning.retire_step' then 'retired' else 'reinstated' end,
  jsonb_build_object('rule', null, 'reason', d.reason) order by d.at)
from platform.pub_deed d where d.subject_id = step.id
  and d.act in ('learning.retire_step', 'learning.reinstate_step')), '{}') as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select place_id from page where place_kind <> 'thread')) and (((programme.published_at is not null and "programme"."side" = $109
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($110::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($111::text[])) or ($112::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($113::text[])) or ($114::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($115::text[])) or "programme"."side" = any($116::text[]) or "programme"."side" = any($117::text[]) or "programme"."side" = any($118::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $119::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $120::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $121::uuid)))
    or (($122::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($123::text[])) or "programme"."side" = any($124::text[])))) or (($125::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($126::text[])) or "programme"."side" = any($127::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($128::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($129::text[])) or ($130::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($131::text[])) or ($132::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($133::text[])) or "programme"."side" = any($134::text[]) or "programme"."side" = any($135::text[]) or "programme"."side" = any($136::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $137::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $138::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $139::uuid))))
    or (($140::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($141::text[])) or "programme"."side" = any($142::text[])))))) one_seen(id, title, link, state, whys)) seen) seen on seen.id = page.place_id
  order by page.at desc, page.id desc;
-- Nested Loop
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Index Scan moderation_scope
--           Nested Loop
--             Index Scan space_pkey
--             Index Scan thread_pkey
--         Nested Loop
--           Index Scan thread_pkey
--           Index Scan space_pkey
--       Index Scan space_pkey
--     Index Scan persona_pkey
--     Index Only Scan moderation_undoes
--     Aggregate
--       Sort
--         Nested Loop
--           Index Scan moderation_deed
--           Index Scan moderation_place
--     Nested Loop
--       Nested Loop
--         Index Scan moderation_deed
--         Index Scan thread_pkey
--       Bitmap Heap Scan space
--         Bitmap Index Scan space_pkey
--     Nested Loop
--       Index Scan moderation_deed
--       Index Scan thread_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan moderation_deed
--         Index Scan thread_pkey
--       Index Scan space_pkey
--     Nested Loop
--       Index Scan moderation_deed
--       Index Scan post_pkey
--         Index Scan anonymous_author_pkey
--     Index Scan post_pkey
--     Nested Loop
--       Index Scan moderation_deed
--       Index Scan post_pkey
--     Aggregate
--       Nested Loop
--         Aggregate
--           Index Scan post_pkey
--           Nested Loop
--             Index Scan moderation_deed
--             Index Scan post_pkey
--           Hash Join
--             Index Scan post_pkey
--         Index Scan persona_pkey
--     Nested Loop
--       Index Scan space_pkey
--       Index Scan thread_pkey
--     Nested Loop
--       Index Scan space_pkey
--       Index Scan thread_pkey
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
--     Index Scan step_version_pkey
--     Index Scan translation_pkey

-- community.held
with page as (
    select p.id, p.held_at, p.place_id, p.place_kind, scope.title as scope_title, thread.title,
      '/talk/' || space.slug || '/' || thread.slug || '/tend?post=' || p.id as link,
      p.author_id, author.name as author, p.content_note, p.body, p.body_html, (
select date_trunc('milliseconds', max(v.replaced_at)) from posts.revision v
where v.post_id = "p"."id") as changed_at,
      case when p.seq = 1 then coalesce(thread.title, '') else '' end as titled
    from posts.pub_post p
join (select scope.id, scope.title from (select $1::int as nr, scope.* from (
select space.id, space.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $2), "space"."title"), coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $3), "space"."language"),
  (array["space"."title"] || array(
  select said.fields ->> 'title' from (select said.locale, said.fields from platform.translation said where said.subject_id = "space"."id") said)), '/talk/' || space.slug, space.position, (($4::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($5::text[])) or "space"."side" = any($6::text[])),
  ("space"."archived_at" is null and ((($7::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($8::text[])) or ($9::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($10::text[])) or "space"."side" = any($11::text[]) or "space"."side" = any($12::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $13)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $14::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $15::text[] else $16::text[] end)))), '{}'::uuid[] from community.space space where (("space"."side" = $17 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $18::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $19::text[] else $20::text[] end))) or (($21::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($22::text[])) or ($23::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($24::text[])) or "space"."side" = any($25::text[]) or "space"."side" = any($26::text[]))))
      scope(id, key, title, language, names, link, position, moderates, writable, folded) union all select $27::int as nr, scope.* from (
  select programme.id, 'learn/' || programme.slug,
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $28), "programme"."title"),
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $29), "programme"."language"),
    (array["programme"."title"] || array(
  select said.fields ->> 'title' from (select said.locale, said.fields from platform.translation said where said.subject_id = "programme"."id") said)), '/learn/' || programme.slug, 0,
    (($30::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($31::text[])) or "programme"."side" = any($32::text[])), false,
    array(select step.id from learning.step step
      left join learning.step_start start on start.step_id = step.id and start.persona_id = $33::uuid
      join learning.step_version version
        on version.step_id = step.id and version.version = coalesce(start.version, step.version)
      where step.programme_id = programme.id and (("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($34::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($35::text[])) or ($36::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($37::text[])) or ($38::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($39::text[])) or "programme"."side" = any($40::text[]) or "programme"."side" = any($41::text[]) or "programme"."side" = any($42::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $43::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $44::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $45::uuid))))
    or (($46::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($47::text[])) or "programme"."side" = any($48::text[])))) is not true or version.is_folded
        and (step.host_id = $49::uuid) is not true and not (($50::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($51::text[])) or ($52::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($53::text[])) or ($54::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($55::text[])) or "programme"."side" = any($56::text[]) or "programme"."side" = any($57::text[]) or "programme"."side" = any($58::text[]))
        and not exists (select from learning.counted own where own.step_id = step.id
          and own.author_id = $59::uuid and own.counts = 'answer')))
  from learning.programme programme where ((programme.published_at is not null and "programme"."side" = $60
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($61::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($62::text[])) or ($63::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($64::text[])) or ($65::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($66::text[])) or "programme"."side" = any($67::text[]) or "programme"."side" = any($68::text[]) or "programme"."side" = any($69::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $70::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $71::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $72::uuid)))
    or (($73::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($74::text[])) or "programme"."side" = any($75::text[])))) or (($76::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($77::text[])) or "programme"."side" = any($78::text[]))))
      scope(id, key, title, language, names, link, position, moderates, writable, folded)) scope where scope.moderates) scope on scope.id = p.scope_id
  and p.held_at is not null and ("p"."deleted_at" is null and "p"."hidden_at" is null) and not coalesce("p"."author_id" = $79::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $80::uuid)), false)
    left join community.space space on space.id = p.scope_id
    left join community.thread thread on thread.id = p.place_id
    left join accounts.pub_member_card author on author.id = p.author_id
    order by p.held_at, p.id limit $81)
  select page.place_kind as kind, page.id as post, page.held_at as at, page.scope_title as "scopeTitle",
    page.author_id as "authorId", page.author as "authorName", page.author_id is null as "isAnonymous",
    page.content_note as note, page.body_html as html, page.changed_at as "changedAt",
    array[page.titled, page.content_note, page.body] as texts,
    coalesce(page.title, seen.title) as title, coalesce(page.link,
      seen.link || '?around=' || page.id || '&do=tend:' || page.id || '#p-' || page.id) as link
  from page left join (select $82::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (select one_seen.*, coalesce((select said.locale from platform.translation said
  where said.subject_id = one_seen.id and said.locale = $83), (select g.language from learning.programme g where g.id = (select s.programme_id from learning.step s where s.id = one_seen.id))) as language
        from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $84), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state,
      coalesce((
select jsonb_object_agg(was.done, jsonb_build_object('rule', null, 'reason', was.reason) order by was.at)
from (
  select 'revoked' as done, r.reason, r.revoked_at as at from learning.completion_revocation r
    where r.step_id = step.id and r.persona_id = $85::uuid
  union all select m.how, m.reason, m.marked_at from learning.mark m
    where m.step_id = step.id and m.persona_id = $86::uuid
  union all select 'given_back', d.reason, d.at from platform.pub_deed d
    where d.subject_id = step.id and d.person_id = $87::uuid and d.act = $88) was), '{}') || coalesce((
select jsonb_object_agg(case d.act when 'learning.retire_step' then 'retired' else 'reinstated' end,
  jsonb_build_object('rule', null, 'reason', d.reason) order by d.at)
from platform.pub_deed d where d.subject_id = step.id
  and d.act in ('learning.retire_step', 'learning.reinstate_step')), '{}') as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select place_id from page where place_kind <> 'thread')) and (((programme.published_at is not null and "programme"."side" = $89
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($90::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($91::text[])) or ($92::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($93::text[])) or ($94::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($95::text[])) or "programme"."side" = any($96::text[]) or "programme"."side" = any($97::text[]) or "programme"."side" = any($98::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $99::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $100::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $101::uuid)))
    or (($102::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($103::text[])) or "programme"."side" = any($104::text[])))) or (($105::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($106::text[])) or "programme"."side" = any($107::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($108::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($109::text[])) or ($110::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($111::text[])) or ($112::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($113::text[])) or "programme"."side" = any($114::text[]) or "programme"."side" = any($115::text[]) or "programme"."side" = any($116::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $117::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $118::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $119::uuid))))
    or (($120::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($121::text[])) or "programme"."side" = any($122::text[])))))) one_seen(id, title, link, state, whys)) seen) seen on seen.id = page.place_id
  order by page.held_at, page.id;
-- Nested Loop
--   Sort
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Seq Scan space
--               Index Scan translation_pkey
--             Seq Scan programme
--               Index Scan translation_pkey
--               Index Only Scan enrolment_pkey
--               Nested Loop
--                 Index Scan step_programme_id_slug_key
--                 Index Only Scan step_start_pkey
--               Nested Loop
--                 Bitmap Heap Scan completion
--                   Bitmap Index Scan completion_persona
--                 Index Scan step_pkey
--             Index Scan post_held
--               Index Scan anonymous_author_pkey
--           Index Scan space_pkey
--         Index Scan thread_pkey
--       Index Scan persona_pkey
--   Index Only Scan revision_pkey
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
--     Index Scan step_version_pkey
--     Index Scan translation_pkey
select 'profile' as kind, p.id as post, p.profile_held_at as at, '' as "scopeTitle", p.name as title,
  '/people/' || p.id as link, p.id as "authorId", p.name as "authorName", false as "isAnonymous", '' as note,
  null as html, null as "changedAt",
  array[p.about, p.pronouns, p.topics, array_to_string(p.languages, ', ')] as texts from accounts.persona p where p.profile_held_at is not null and p.is_in
and p.side = any($1::text[]) and p.id is distinct from $2::uuid
order by p.profile_held_at, p.id limit $3;
-- Incremental Sort
--   Index Scan persona_held
select p.id, p.name, case when bool_and(d.scope_id is not null) then array_agg(distinct scope.title) end as "where"
  from "leading".duty d join accounts.pub_member_card p on p.id = d.persona_id
  left join (select scope.id, scope.title from (select $1::int as nr, scope.* from (
select space.id, space.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $2), "space"."title"), coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $3), "space"."language"),
  (array["space"."title"] || array(
  select said.fields ->> 'title' from (select said.locale, said.fields from platform.translation said where said.subject_id = "space"."id") said)), '/talk/' || space.slug, space.position, (($4::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($5::text[])) or "space"."side" = any($6::text[])),
  ("space"."archived_at" is null and ((($7::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($8::text[])) or ($9::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($10::text[])) or "space"."side" = any($11::text[]) or "space"."side" = any($12::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $13)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $14::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $15::text[] else $16::text[] end)))), '{}'::uuid[] from community.space space where (("space"."side" = $17 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $18::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $19::text[] else $20::text[] end))) or (($21::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($22::text[])) or ($23::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($24::text[])) or "space"."side" = any($25::text[]) or "space"."side" = any($26::text[]))))
      scope(id, key, title, language, names, link, position, moderates, writable, folded) union all select $27::int as nr, scope.* from (
  select programme.id, 'learn/' || programme.slug,
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $28), "programme"."title"),
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $29), "programme"."language"),
    (array["programme"."title"] || array(
  select said.fields ->> 'title' from (select said.locale, said.fields from platform.translation said where said.subject_id = "programme"."id") said)), '/learn/' || programme.slug, 0,
    (($30::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($31::text[])) or "programme"."side" = any($32::text[])), false,
    array(select step.id from learning.step step
      left join learning.step_start start on start.step_id = step.id and start.persona_id = $33::uuid
      join learning.step_version version
        on version.step_id = step.id and version.version = coalesce(start.version, step.version)
      where step.programme_id = programme.id and (("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($34::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($35::text[])) or ($36::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($37::text[])) or ($38::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($39::text[])) or "programme"."side" = any($40::text[]) or "programme"."side" = any($41::text[]) or "programme"."side" = any($42::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $43::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $44::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $45::uuid))))
    or (($46::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($47::text[])) or "programme"."side" = any($48::text[])))) is not true or version.is_folded
        and (step.host_id = $49::uuid) is not true and not (($50::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($51::text[])) or ($52::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($53::text[])) or ($54::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($55::text[])) or "programme"."side" = any($56::text[]) or "programme"."side" = any($57::text[]) or "programme"."side" = any($58::text[]))
        and not exists (select from learning.counted own where own.step_id = step.id
          and own.author_id = $59::uuid and own.counts = 'answer')))
  from learning.programme programme where ((programme.published_at is not null and "programme"."side" = $60
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($61::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($62::text[])) or ($63::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($64::text[])) or ($65::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($66::text[])) or "programme"."side" = any($67::text[]) or "programme"."side" = any($68::text[]) or "programme"."side" = any($69::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $70::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $71::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $72::uuid)))
    or (($73::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($74::text[])) or "programme"."side" = any($75::text[])))) or (($76::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($77::text[])) or "programme"."side" = any($78::text[]))))
      scope(id, key, title, language, names, link, position, moderates, writable, folded)) scope where scope.moderates) scope on scope.id = d.scope_id
  where (d.scope_id is null or scope.id is not null)
    and d.kind = any($79::text[]) and d.ended_at is null
    and (d.expires_at is null or d.expires_at > $80)
    and p.id is distinct from $81::uuid and p.id <> all($82::uuid[])
  group by p.id, p.name order by p.name, p.id limit $83;
-- Sort
--   Aggregate
--     Incremental Sort
--       Nested Loop
--         Nested Loop
--           Index Scan duty_open
--           Index Scan persona_pkey
--         Seq Scan space
--           Index Scan translation_pkey
--         Seq Scan programme
--           Index Scan translation_pkey
--           Index Only Scan enrolment_pkey
--           Nested Loop
--             Index Scan step_programme_id_slug_key
--             Index Only Scan step_start_pkey
--           Nested Loop
--             Bitmap Heap Scan completion
--               Bitmap Index Scan completion_persona
--             Index Scan step_pkey
select count(*)::int as count from (
    select from accounts.persona p where p.profile_held_at is not null and p.is_in
and p.side = any($1::text[]) and p.id is distinct from $2::uuid limit $3) waits;
-- Aggregate
--   Index Scan persona_held
select count(*)::int as count from (
  select from posts.pub_post p
join (select scope.id, scope.title from (select $1::int as nr, scope.* from (
select space.id, space.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $2), "space"."title"), coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $3), "space"."language"),
  (array["space"."title"] || array(
  select said.fields ->> 'title' from (select said.locale, said.fields from platform.translation said where said.subject_id = "space"."id") said)), '/talk/' || space.slug, space.position, (($4::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($5::text[])) or "space"."side" = any($6::text[])),
  ("space"."archived_at" is null and ((($7::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($8::text[])) or ($9::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($10::text[])) or "space"."side" = any($11::text[]) or "space"."side" = any($12::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $13)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $14::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $15::text[] else $16::text[] end)))), '{}'::uuid[] from community.space space where (("space"."side" = $17 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $18::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $19::text[] else $20::text[] end))) or (($21::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($22::text[])) or ($23::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($24::text[])) or "space"."side" = any($25::text[]) or "space"."side" = any($26::text[]))))
      scope(id, key, title, language, names, link, position, moderates, writable, folded) union all select $27::int as nr, scope.* from (
  select programme.id, 'learn/' || programme.slug,
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $28), "programme"."title"),
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $29), "programme"."language"),
    (array["programme"."title"] || array(
  select said.fields ->> 'title' from (select said.locale, said.fields from platform.translation said where said.subject_id = "programme"."id") said)), '/learn/' || programme.slug, 0,
    (($30::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($31::text[])) or "programme"."side" = any($32::text[])), false,
    array(select step.id from learning.step step
      left join learning.step_start start on start.step_id = step.id and start.persona_id = $33::uuid
      join learning.step_version version
        on version.step_id = step.id and version.version = coalesce(start.version, step.version)
      where step.programme_id = programme.id and (("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($34::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($35::text[])) or ($36::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($37::text[])) or ($38::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($39::text[])) or "programme"."side" = any($40::text[]) or "programme"."side" = any($41::text[]) or "programme"."side" = any($42::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $43::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $44::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $45::uuid))))
    or (($46::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($47::text[])) or "programme"."side" = any($48::text[])))) is not true or version.is_folded
        and (step.host_id = $49::uuid) is not true and not (($50::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($51::text[])) or ($52::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($53::text[])) or ($54::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($55::text[])) or "programme"."side" = any($56::text[]) or "programme"."side" = any($57::text[]) or "programme"."side" = any($58::text[]))
        and not exists (select from learning.counted own where own.step_id = step.id
          and own.author_id = $59::uuid and own.counts = 'answer')))
  from learning.programme programme where ((programme.published_at is not null and "programme"."side" = $60
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($61::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($62::text[])) or ($63::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($64::text[])) or ($65::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($66::text[])) or "programme"."side" = any($67::text[]) or "programme"."side" = any($68::text[]) or "programme"."side" = any($69::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $70::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $71::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $72::uuid)))
    or (($73::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($74::text[])) or "programme"."side" = any($75::text[])))) or (($76::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($77::text[])) or "programme"."side" = any($78::text[]))))
      scope(id, key, title, language, names, link, position, moderates, writable, folded)) scope where scope.moderates) scope on scope.id = p.scope_id
  and p.held_at is not null and ("p"."deleted_at" is null and "p"."hidden_at" is null) and not coalesce("p"."author_id" = $79::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $80::uuid)), false) limit $81) waits;
-- Aggregate
--   Nested Loop
--     Seq Scan space
--     Seq Scan programme
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Only Scan step_start_pkey
--       Nested Loop
--         Bitmap Heap Scan completion
--           Bitmap Index Scan completion_persona
--         Index Scan step_pkey
--     Index Scan post_held
--       Index Scan anonymous_author_pkey

-- community.held_count
select count(*)::int as count from (
    select from accounts.persona p where p.profile_held_at is not null and p.is_in
and p.side = any($1::text[]) and p.id is distinct from $2::uuid limit $3) waits;
-- Aggregate
--   Index Scan persona_held
select count(*)::int as count from (
  select from posts.pub_post p
join (select scope.id, scope.title from (select $1::int as nr, scope.* from (
select space.id, space.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $2), "space"."title"), coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $3), "space"."language"),
  (array["space"."title"] || array(
  select said.fields ->> 'title' from (select said.locale, said.fields from platform.translation said where said.subject_id = "space"."id") said)), '/talk/' || space.slug, space.position, (($4::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($5::text[])) or "space"."side" = any($6::text[])),
  ("space"."archived_at" is null and ((($7::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($8::text[])) or ($9::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($10::text[])) or "space"."side" = any($11::text[]) or "space"."side" = any($12::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $13)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $14::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $15::text[] else $16::text[] end)))), '{}'::uuid[] from community.space space where (("space"."side" = $17 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $18::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $19::text[] else $20::text[] end))) or (($21::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($22::text[])) or ($23::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($24::text[])) or "space"."side" = any($25::text[]) or "space"."side" = any($26::text[]))))
      scope(id, key, title, language, names, link, position, moderates, writable, folded) union all select $27::int as nr, scope.* from (
  select programme.id, 'learn/' || programme.slug,
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $28), "programme"."title"),
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $29), "programme"."language"),
    (array["programme"."title"] || array(
  select said.fields ->> 'title' from (select said.locale, said.fields from platform.translation said where said.subject_id = "programme"."id") said)), '/learn/' || programme.slug, 0,
    (($30::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($31::text[])) or "programme"."side" = any($32::text[])), false,
    array(select step.id from learning.step step
      left join learning.step_start start on start.step_id = step.id and start.persona_id = $33::uuid
      join learning.step_version version
        on version.step_id = step.id and version.version = coalesce(start.version, step.version)
      where step.programme_id = programme.id and (("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($34::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($35::text[])) or ($36::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($37::text[])) or ($38::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($39::text[])) or "programme"."side" = any($40::text[]) or "programme"."side" = any($41::text[]) or "programme"."side" = any($42::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $43::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $44::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $45::uuid))))
    or (($46::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($47::text[])) or "programme"."side" = any($48::text[])))) is not true or version.is_folded
        and (step.host_id = $49::uuid) is not true and not (($50::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($51::text[])) or ($52::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($53::text[])) or ($54::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($55::text[])) or "programme"."side" = any($56::text[]) or "programme"."side" = any($57::text[]) or "programme"."side" = any($58::text[]))
        and not exists (select from learning.counted own where own.step_id = step.id
          and own.author_id = $59::uuid and own.counts = 'answer')))
  from learning.programme programme where ((programme.published_at is not null and "programme"."side" = $60
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($61::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($62::text[])) or ($63::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($64::text[])) or ($65::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($66::text[])) or "programme"."side" = any($67::text[]) or "programme"."side" = any($68::text[]) or "programme"."side" = any($69::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $70::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $71::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $72::uuid)))
    or (($73::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($74::text[])) or "programme"."side" = any($75::text[])))) or (($76::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($77::text[])) or "programme"."side" = any($78::text[]))))
      scope(id, key, title, language, names, link, position, moderates, writable, folded)) scope where scope.moderates) scope on scope.id = p.scope_id
  and p.held_at is not null and ("p"."deleted_at" is null and "p"."hidden_at" is null) and not coalesce("p"."author_id" = $79::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $80::uuid)), false) limit $81) waits;
-- Aggregate
--   Nested Loop
--     Seq Scan space
--     Seq Scan programme
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Only Scan step_start_pkey
--       Nested Loop
--         Bitmap Heap Scan completion
--           Bitmap Index Scan completion_persona
--         Index Scan step_pkey
--     Index Scan post_held
--       Index Scan anonymous_author_pkey

-- community.my_words_at
select '/my-words?place=' || "there"."id" as link from community.thread asked
    join community.thread there on there.id = coalesce(asked.merged_into, asked.id)
    join community.space space on space.id = there.space_id
    where asked.slug = $1 and space.side = $2::text
      and (exists (select from posts.post own
  where own.author_id = $3::uuid and own.place_id = "there"."id")
or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
  where h.persona_id = $4::uuid and own.place_id = "there"."id"));
-- Nested Loop
--   Nested Loop
--     Index Scan thread_slug_key
--     Index Scan thread_pkey
--       Index Scan post_author_scope
--       Nested Loop
--         Index Scan post_page
--         Index Scan anonymous_author_pkey
--   Index Scan space_pkey

-- community.my_words
with page as materialized (
    select p.id, p.created_at as at, p.body_html as html, p.content_note as "contentNote",
      p.author_id is null as nameless, p.deleted_at as "deletedAt", p.hidden_at as "hiddenAt",
      p.held_at as "heldAt"
    from posts.post p where p.id in (
select p.id from posts.post p where p.author_id = any($1::uuid[])
union all select h.post_id from posts.anonymous_author h where h.persona_id = any($2::uuid[])) and p.body <> ''
      and ($3::uuid is null or p.place_id = $4::uuid)
      and ($5::uuid is null or p.id = $6::uuid)
    order by p.created_at desc, p.id desc limit $7
  )
  select page.*, seen.title, seen.link
  from page left join (select $8::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (select one_seen.*, null::text as language
        from (
    select post.id, case when (coalesce(thread.author_id = $9::uuid, coalesce("opening"."author_id" = $10::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $11::uuid)), false)) and (not exists (
select from posts.pub_moderation m where m.place_id = "thread"."id"
  and m.act = 'split' and m.detail ->> 'came' = 'true')))
or ((("space"."side" = $12 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $13::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $14::text[] else $15::text[] end))) or (($16::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($17::text[])) or ($18::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($19::text[])) or "space"."side" = any($20::text[]) or "space"."side" = any($21::text[]))) and true
  and coalesce(not ("opening"."held_at" is not null and exists (select from posts.revision r
  where r.post_id = "opening"."id" and r.title is not null and r.replaced_at >= "opening"."held_at")), true)) then thread.title else '' end,
case when ((("space"."side" = $22 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $23::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $24::text[] else $25::text[] end))) or (($26::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($27::text[])) or ($28::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($29::text[])) or "space"."side" = any($30::text[]) or "space"."side" = any($31::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $32::uuid, coalesce("opening"."author_id" = $33::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $34::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $35::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $36::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select id from page)) and ((("space"."side" = $37 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $38::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $39::text[] else $40::text[] end))) or (($41::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($42::text[])) or ($43::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($44::text[])) or "space"."side" = any($45::text[]) or "space"."side" = any($46::text[]))) or space.side = $47::text and coalesce("post"."author_id" = $48::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $49::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $50::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $51::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) one_seen(id, title, link, state, whys)) seen union all select $52::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (select one_seen.*, coalesce((select said.locale from platform.translation said
  where said.subject_id = (select p.place_id from posts.pub_post p where p.id = one_seen.id) and said.locale = $53), (select g.language from learning.programme g where g.id = (select s.programme_id from learning.step s where s.id = (select p.place_id from posts.pub_post p where p.id = one_seen.id)))) as language
        from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $54), "version"."title") as title,
case when (((programme.published_at is not null and "programme"."side" = $55
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($56::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($57::text[])) or ($58::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($59::text[])) or ($60::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($61::text[])) or "programme"."side" = any($62::text[]) or "programme"."side" = any($63::text[]) or "programme"."side" = any($64::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $65::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $66::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $67::uuid)))
    or (($68::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($69::text[])) or "programme"."side" = any($70::text[])))) or (($71::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($72::text[])) or "programme"."side" = any($73::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($74::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($75::text[])) or ($76::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($77::text[])) or ($78::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($79::text[])) or "programme"."side" = any($80::text[]) or "programme"."side" = any($81::text[]) or "programme"."side" = any($82::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $83::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $84::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $85::uuid))))
    or (($86::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($87::text[])) or "programme"."side" = any($88::text[]))))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $89::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $90::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select id from page)) and ((((programme.published_at is not null and "programme"."side" = $91
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($92::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($93::text[])) or ($94::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($95::text[])) or ($96::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($97::text[])) or "programme"."side" = any($98::text[]) or "programme"."side" = any($99::text[]) or "programme"."side" = any($100::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $101::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $102::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $103::uuid)))
    or (($104::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($105::text[])) or "programme"."side" = any($106::text[])))) or (($107::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($108::text[])) or "programme"."side" = any($109::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($110::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($111::text[])) or ($112::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($113::text[])) or ($114::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($115::text[])) or "programme"."side" = any($116::text[]) or "programme"."side" = any($117::text[]) or "programme"."side" = any($118::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $119::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $120::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $121::uuid))))
    or (($122::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($123::text[])) or "programme"."side" = any($124::text[])))))
        or programme.side = $125::text and coalesce("post"."author_id" = $126::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $127::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $128::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $129::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) one_seen(id, title, link, state, whys)) seen) seen
    on seen.id = page.id and seen.link not like '/my-words%'
  order by page.at desc, page.id desc;
-- Nested Loop
--   Sort
--     Nested Loop
--       Index Scan post_pkey
--       Bitmap Heap Scan post
--         Bitmap Index Scan post_author_scope
--       Bitmap Heap Scan anonymous_author
--         Bitmap Index Scan anonymous_author_person
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Bitmap Heap Scan post
--           Bitmap Index Scan post_pkey
--           Index Scan anonymous_author_pkey
--         Index Scan thread_pkey
--       Index Scan space_pkey
--       Index Scan anonymous_author_pkey
--     Index Scan post_page
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_place
--     Index Scan revision_pkey
--     Index Scan anonymous_author_pkey
--     Index Scan anonymous_author_pkey
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Bitmap Heap Scan post
--           Bitmap Index Scan post_pkey
--           Index Scan anonymous_author_pkey
--         Index Scan step_pkey
--       Index Scan programme_pkey
--         Index Only Scan enrolment_pkey
--         Nested Loop
--           Index Scan step_programme_id_slug_key
--           Index Only Scan step_start_pkey
--         Nested Loop
--           Bitmap Heap Scan completion
--             Bitmap Index Scan completion_persona
--           Index Scan step_pkey
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Only Scan step_start_pkey
--       Nested Loop
--         Bitmap Heap Scan completion
--           Bitmap Index Scan completion_persona
--         Index Scan step_pkey
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
--       Index Scan anonymous_author_pkey
--     Index Scan step_version_pkey
--     Index Scan translation_pkey
--     Index Only Scan enrolment_pkey
--     Nested Loop
--       Index Scan step_programme_id_slug_key
--       Index Only Scan step_start_pkey
--     Nested Loop
--       Index Scan step_programme_id_slug_key
--       Index Only Scan completion_pkey
--     Index Only Scan step_start_pkey
--     Index Only Scan counted_author
--     Nested Loop
--       Index Only Scan completion_pkey
--       Nested Loop
--         Index Only Scan mark_pkey
--         Index Only Scan completion_revocation_pkey

-- community.bookmarks
with scope as materialized (select $1::int as nr, scope.* from (
select space.id, space.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $2), "space"."title"), coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $3), "space"."language"),
  (array["space"."title"] || array(
  select said.fields ->> 'title' from (select said.locale, said.fields from platform.translation said where said.subject_id = "space"."id") said)), '/talk/' || space.slug, space.position, (($4::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($5::text[])) or "space"."side" = any($6::text[])),
  ("space"."archived_at" is null and ((($7::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($8::text[])) or ($9::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($10::text[])) or "space"."side" = any($11::text[]) or "space"."side" = any($12::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $13)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $14::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $15::text[] else $16::text[] end)))), '{}'::uuid[] from community.space space where (("space"."side" = $17 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $18::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $19::text[] else $20::text[] end))) or (($21::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($22::text[])) or ($23::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($24::text[])) or "space"."side" = any($25::text[]) or "space"."side" = any($26::text[]))))
      scope(id, key, title, language, names, link, position, moderates, writable, folded) union all select $27::int as nr, scope.* from (
  select programme.id, 'learn/' || programme.slug,
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $28), "programme"."title"),
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $29), "programme"."language"),
    (array["programme"."title"] || array(
  select said.fields ->> 'title' from (select said.locale, said.fields from platform.translation said where said.subject_id = "programme"."id") said)), '/learn/' || programme.slug, 0,
    (($30::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($31::text[])) or "programme"."side" = any($32::text[])), false,
    array(select step.id from learning.step step
      left join learning.step_start start on start.step_id = step.id and start.persona_id = $33::uuid
      join learning.step_version version
        on version.step_id = step.id and version.version = coalesce(start.version, step.version)
      where step.programme_id = programme.id and (("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($34::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($35::text[])) or ($36::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($37::text[])) or ($38::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($39::text[])) or "programme"."side" = any($40::text[]) or "programme"."side" = any($41::text[]) or "programme"."side" = any($42::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $43::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $44::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $45::uuid))))
    or (($46::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($47::text[])) or "programme"."side" = any($48::text[])))) is not true or version.is_folded
        and (step.host_id = $49::uuid) is not true and not (($50::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($51::text[])) or ($52::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($53::text[])) or ($54::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($55::text[])) or "programme"."side" = any($56::text[]) or "programme"."side" = any($57::text[]) or "programme"."side" = any($58::text[]))
        and not exists (select from learning.counted own where own.step_id = step.id
          and own.author_id = $59::uuid and own.counts = 'answer')))
  from learning.programme programme where ((programme.published_at is not null and "programme"."side" = $60
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($61::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($62::text[])) or ($63::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($64::text[])) or ($65::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($66::text[])) or "programme"."side" = any($67::text[]) or "programme"."side" = any($68::text[]) or "programme"."side" = any($69::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $70::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $71::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $72::uuid)))
    or (($73::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($74::text[])) or "programme"."side" = any($75::text[])))) or (($76::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($77::text[])) or "programme"."side" = any($78::text[]))))
      scope(id, key, title, language, names, link, position, moderates, writable, folded)), page as materialized (
    select b.post_id as id, b.kept_at as "keptAt" from posts.bookmark b
    where b.persona_id = $79::uuid
    order by b.kept_at desc, b.post_id desc limit $80
  )
  select page.*, seen.title, seen.link, p.author_id as "authorId", card.name as "authorName",
    coalesce(p.alias is not null, false) as anonymous, p.content_note as "contentNote",
    case when p.content_note = '' then left(p.body_html, 1000) else '' end as html
  from page left join (select $81::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (select one_seen.*, null::text as language
        from (
    select post.id, case when (coalesce(thread.author_id = $82::uuid, coalesce("opening"."author_id" = $83::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $84::uuid)), false)) and (not exists (
select from posts.pub_moderation m where m.place_id = "thread"."id"
  and m.act = 'split' and m.detail ->> 'came' = 'true')))
or ((("space"."side" = $85 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $86::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $87::text[] else $88::text[] end))) or (($89::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($90::text[])) or ($91::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($92::text[])) or "space"."side" = any($93::text[]) or "space"."side" = any($94::text[]))) and true
  and coalesce(not ("opening"."held_at" is not null and exists (select from posts.revision r
  where r.post_id = "opening"."id" and r.title is not null and r.replaced_at >= "opening"."held_at")), true)) then thread.title else '' end,
case when ((("space"."side" = $95 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $96::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $97::text[] else $98::text[] end))) or (($99::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($100::text[])) or ($101::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($102::text[])) or "space"."side" = any($103::text[]) or "space"."side" = any($104::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $105::uuid, coalesce("opening"."author_id" = $106::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $107::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $108::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $109::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select id from page)) and ((("space"."side" = $110 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $111::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $112::text[] else $113::text[] end))) or (($114::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($115::text[])) or ($116::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($117::text[])) or "space"."side" = any($118::text[]) or "space"."side" = any($119::text[]))) or space.side = $120::text and coalesce("post"."author_id" = $121::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $122::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $123::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $124::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) one_seen(id, title, link, state, whys)) seen union all select $125::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (select one_seen.*, coalesce((select said.locale from platform.translation said
  where said.subject_id = (select p.place_id from posts.pub_post p where p.id = one_seen.id) and said.locale = $126), (select g.language from learning.programme g where g.id = (select s.programme_id from learning.step s where s.id = (select p.place_id from posts.pub_post p where p.id = one_seen.id)))) as language
        from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $127), "version"."title") as title,
case when (((programme.published_at is not null and "programme"."side" = $128
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($129::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($130::text[])) or ($131::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($132::text[])) or ($133::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($134::text[])) or "programme"."side" = any($135::text[]) or "programme"."side" = any($136::text[]) or "programme"."side" = any($137::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $138::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $139::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $140::uuid)))
    or (($141::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($142::text[])) or "programme"."side" = any($143::text[])))) or (($144::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($145::text[])) or "programme"."side" = any($146::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($147::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($148::text[])) or ($149::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($150::text[])) or ($151::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($152::text[])) or "programme"."side" = any($153::text[]) or "programme"."side" = any($154::text[]) or "programme"."side" = any($155::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $156::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $157::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $158::uuid))))
    or (($159::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($160::text[])) or "programme"."side" = any($161::text[]))))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $162::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $163::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select id from page)) and ((((programme.published_at is not null and "programme"."side" = $164
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($165::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($166::text[])) or ($167::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($168::text[])) or ($169::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($170::text[])) or "programme"."side" = any($171::text[]) or "programme"."side" = any($172::text[]) or "programme"."side" = any($173::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $174::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $175::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $176::uuid)))
    or (($177::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($178::text[])) or "programme"."side" = any($179::text[])))) or (($180::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($181::text[])) or "programme"."side" = any($182::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($183::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($184::text[])) or ($185::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($186::text[])) or ($187::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($188::text[])) or "programme"."side" = any($189::text[]) or "programme"."side" = any($190::text[]) or "programme"."side" = any($191::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $192::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $193::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $194::uuid))))
    or (($195::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($196::text[])) or "programme"."side" = any($197::text[])))))
        or programme.side = $198::text and coalesce("post"."author_id" = $199::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $200::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $201::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $202::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) one_seen(id, title, link, state, whys)) seen) sight on sight.id = page.id and sight.link not like '/my-words%'
  left join posts.post p on p.id = sight.id and not exists (
    select from scope where scope.id = p.scope_id and p.place_id = any(scope.folded))
  left join lateral (select sight.title, sight.link where p.id is not null) seen on true
  left join accounts.pub_member_card card on card.id = p.author_id
  order by page."keptAt" desc, page.id desc;
-- Nested Loop
--   Seq Scan space
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
--   Seq Scan programme
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Scan step_version_pkey
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
--           Bitmap Heap Scan counted
--             Bitmap Index Scan counted_person
--       Index Scan step_start_pkey
--     Bitmap Heap Scan enrolment
--       Bitmap Index Scan enrolment_persona
--     Nested Loop
--       Bitmap Heap Scan step_start
--         Bitmap Index Scan step_start_person
--       Index Scan step_pkey
--     Nested Loop
--       Bitmap Heap Scan completion
--         Bitmap Index Scan completion_persona
--       Index Scan step_pkey
--   Index Only Scan bookmark_newest
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Bitmap Heap Scan post
--                 Bitmap Index Scan post_pkey
--                 Index Scan anonymous_author_pkey
--               Index Scan thread_pkey
--             Index Scan space_pkey
--             Index Scan anonymous_author_pkey
--           Index Scan post_page
--           Index Scan anonymous_author_pkey
--           Index Scan moderation_place
--           Index Scan revision_pkey
--           Index Scan anonymous_author_pkey
--           Index Scan anonymous_author_pkey
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Bitmap Heap Scan post
--                 Bitmap Index Scan post_pkey
--                 Index Scan anonymous_author_pkey
--               Index Scan step_pkey
--             Index Scan programme_pkey
--               Index Only Scan enrolment_pkey
--               Nested Loop
--                 Index Scan step_programme_id_slug_key
--                 Index Only Scan step_start_pkey
--               Nested Loop
--                 Bitmap Heap Scan completion
--                   Bitmap Index Scan completion_persona
--                 Index Scan step_pkey
--             Index Only Scan enrolment_pkey
--             Nested Loop
--               Index Scan step_programme_id_slug_key
--               Index Only Scan step_start_pkey
--             Nested Loop
--               Bitmap Heap Scan completion
--                 Bitmap Index Scan completion_persona
--               Index Scan step_pkey
--             Index Only Scan step_start_pkey
--             Bitmap Heap Scan counted
--               Bitmap Index Scan counted_person
--             Nested Loop
--               Bitmap Heap Scan completion
--                 Bitmap Index Scan completion_persona
--               Nested Loop
--                 Bitmap Heap Scan mark
--                   Bitmap Index Scan mark_person
--                 Index Only Scan completion_revocation_pkey
--             Index Only Scan step_start_pkey
--             Bitmap Heap Scan counted
--               Bitmap Index Scan counted_person
--             Nested Loop
--               Bitmap Heap Scan completion
--                 Bitmap Index Scan completion_persona
--               Nested Loop
--                 Bitmap Heap Scan mark
--                   Bitmap Index Scan mark_person
--                 Index Only Scan completion_revocation_pkey
--             Index Scan anonymous_author_pkey
--           Index Scan step_version_pkey
--           Index Scan translation_pkey
--           Index Only Scan enrolment_pkey
--           Nested Loop
--             Index Scan step_programme_id_slug_key
--             Index Only Scan step_start_pkey
--           Nested Loop
--             Index Scan step_programme_id_slug_key
--             Index Only Scan completion_pkey
--           Index Only Scan step_start_pkey
--           Index Only Scan counted_author
--           Nested Loop
--             Index Only Scan completion_pkey
--             Nested Loop
--               Index Only Scan mark_pkey
--               Index Only Scan completion_revocation_pkey
--       Hash Join
--         Index Scan post_pkey
--   Index Scan persona_pkey

-- community.image
select image.post_id as "postId", post.place_kind as "placeKind",
  image.uploader_id as "uploaderId", image.type, image.width, image.height
from posts.image image left join posts.post post on post.id = image.post_id
where image.id = $1;
-- Nested Loop
--   Index Scan image_pkey
--   Index Scan post_pkey
select space.id as "spaceId", space.parent_id as "parentId",
space.slug as "spaceSlug", coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $1), "space"."title") as "spaceTitle", space.is_welcome as "isWelcome",
space.allows_anonymous as "allowsAnonymous", space.for_questions as "forQuestions",
space.guidelines_version as "guidelinesVersion",
space.archived_at as "archivedAt", space.side, space.reads, space.writes,
coalesce(read.version, 0) as "guidelinesRead", ("space"."write_badges" && $2::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $3::text[] else $4::text[] end) as "holdsWriting", thread.id as "threadId", thread.slug as "threadSlug", thread.title,
    thread.author_id as "openerId", thread.replies, thread.answered_at as "answeredAt",
    thread.closed_at as "closedAt", thread.closed_as as "closedAs", thread.closed_words as "closedWords",
    thread.closed_by_opener as "closedByOpener", thread.unseen_at as "unseenAt", thread.hidden_at as "threadHiddenAt", thread.merged_into as "mergedInto",
    opening.id as "openingId", opening.deleted_at as "openingDeletedAt", opening.hidden_at as "openingHiddenAt", opening.alias as "openerAlias", thread.kind,
    coalesce("opening"."author_id" = $5::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $6::uuid)), false) as "isOpener" ,
post.id as "postId", post.place_id as "placeId", post.scope_id as "scopeId", post.seq,
post.author_id as "authorId", post.alias, post.body, post.deleted_at as "deletedAt",
post.hidden_at as "hiddenAt", post.held_at as "heldAt", post.accepted_at as "acceptedAt",
coalesce("post"."author_id" = $7::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $8::uuid)), false) as "isOwn", coalesce("post"."author_id", (select h.persona_id
  from posts.anonymous_author h where h.post_id = "post"."id")) as "writerId",
(post.deleted_at is not null and post.body = '') as "isForgotten"
  from community.space left join community.guidelines_read read
on read.space_id = space.id and read.persona_id = $9::uuid
  join community.thread on thread.space_id = space.id
  left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
  join posts.pub_post post on post.place_id = thread.id
  where (("space"."side" = $10 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $11::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $12::text[] else $13::text[] end))) or (($14::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($15::text[])) or ($16::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($17::text[])) or "space"."side" = any($18::text[]) or "space"."side" = any($19::text[]))) and post.id = $20::uuid;
-- Nested Loop
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Index Scan post_pkey
--         Index Scan thread_pkey
--       Index Scan space_pkey
--     Index Scan guidelines_read_pkey
--   Index Scan post_page
--   Index Scan translation_pkey
--   Index Scan anonymous_author_pkey
--   Index Scan anonymous_author_pkey
--   Index Scan anonymous_author_pkey
select bytes as bytes
from posts.image where id = $1;
-- Index Scan image_pkey

-- community.posts_of
with scope as materialized (select $1::int as nr, scope.* from (
select space.id, space.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $2), "space"."title"), coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $3), "space"."language"),
  (array["space"."title"] || array(
  select said.fields ->> 'title' from (select said.locale, said.fields from platform.translation said where said.subject_id = "space"."id") said)), '/talk/' || space.slug, space.position, (($4::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($5::text[])) or "space"."side" = any($6::text[])),
  ("space"."archived_at" is null and ((($7::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($8::text[])) or ($9::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($10::text[])) or "space"."side" = any($11::text[]) or "space"."side" = any($12::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $13)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $14::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $15::text[] else $16::text[] end)))), '{}'::uuid[] from community.space space where (("space"."side" = $17 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $18::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $19::text[] else $20::text[] end))) or (($21::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($22::text[])) or ($23::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($24::text[])) or "space"."side" = any($25::text[]) or "space"."side" = any($26::text[]))))
      scope(id, key, title, language, names, link, position, moderates, writable, folded) union all select $27::int as nr, scope.* from (
  select programme.id, 'learn/' || programme.slug,
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $28), "programme"."title"),
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $29), "programme"."language"),
    (array["programme"."title"] || array(
  select said.fields ->> 'title' from (select said.locale, said.fields from platform.translation said where said.subject_id = "programme"."id") said)), '/learn/' || programme.slug, 0,
    (($30::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($31::text[])) or "programme"."side" = any($32::text[])), false,
    array(select step.id from learning.step step
      left join learning.step_start start on start.step_id = step.id and start.persona_id = $33::uuid
      join learning.step_version version
        on version.step_id = step.id and version.version = coalesce(start.version, step.version)
      where step.programme_id = programme.id and (("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($34::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($35::text[])) or ($36::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($37::text[])) or ($38::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($39::text[])) or "programme"."side" = any($40::text[]) or "programme"."side" = any($41::text[]) or "programme"."side" = any($42::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $43::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $44::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $45::uuid))))
    or (($46::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($47::text[])) or "programme"."side" = any($48::text[])))) is not true or version.is_folded
        and (step.host_id = $49::uuid) is not true and not (($50::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($51::text[])) or ($52::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($53::text[])) or ($54::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($55::text[])) or "programme"."side" = any($56::text[]) or "programme"."side" = any($57::text[]) or "programme"."side" = any($58::text[]))
        and not exists (select from learning.counted own where own.step_id = step.id
          and own.author_id = $59::uuid and own.counts = 'answer')))
  from learning.programme programme where ((programme.published_at is not null and "programme"."side" = $60
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($61::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($62::text[])) or ($63::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($64::text[])) or ($65::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($66::text[])) or "programme"."side" = any($67::text[]) or "programme"."side" = any($68::text[]) or "programme"."side" = any($69::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $70::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $71::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $72::uuid)))
    or (($73::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($74::text[])) or "programme"."side" = any($75::text[])))) or (($76::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($77::text[])) or "programme"."side" = any($78::text[]))))
      scope(id, key, title, language, names, link, position, moderates, writable, folded)),
  page as materialized (
    select post.id, post.created_at as at, left(post.body_html, 2000) as html, post.content_note as "contentNote",
      post.seq = 1 and post.place_kind = any($79::text[]) as opening,
      scope.title as "scopeTitle", scope.link as "scopeLink"
    from posts.post post
    join scope on scope.id = post.scope_id and post.place_id <> all(scope.folded)
    where (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null) and true
      and true
      and post.author_id = $80::uuid
      and exists (select from accounts.pub_member_card writer
        where writer.id = post.author_id and ("writer"."page_for" = 'all' or ("writer"."page_for" = 'members' and $81)
  or "writer"."id" = $82::uuid or "writer"."side" = any($83::text[])))
    order by post.created_at desc, post.id desc limit $84
  )
  select page.*, seen.title, seen.link, coalesce(seen.state = 'visible', false) as "isSeen"
  from page left join (select $85::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (select one_seen.*, null::text as language
        from (
    select post.id, case when (coalesce(thread.author_id = $86::uuid, coalesce("opening"."author_id" = $87::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $88::uuid)), false)) and (not exists (
select from posts.pub_moderation m where m.place_id = "thread"."id"
  and m.act = 'split' and m.detail ->> 'came' = 'true')))
or ((("space"."side" = $89 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $90::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $91::text[] else $92::text[] end))) or (($93::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($94::text[])) or ($95::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($96::text[])) or "space"."side" = any($97::text[]) or "space"."side" = any($98::text[]))) and true
  and coalesce(not ("opening"."held_at" is not null and exists (select from posts.revision r
  where r.post_id = "opening"."id" and r.title is not null and r.replaced_at >= "opening"."held_at")), true)) then thread.title else '' end,
case when ((("space"."side" = $99 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $100::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $101::text[] else $102::text[] end))) or (($103::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($104::text[])) or ($105::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($106::text[])) or "space"."side" = any($107::text[]) or "space"."side" = any($108::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $109::uuid, coalesce("opening"."author_id" = $110::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $111::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $112::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $113::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select id from page)) and ((("space"."side" = $114 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $115::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $116::text[] else $117::text[] end))) or (($118::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($119::text[])) or ($120::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($121::text[])) or "space"."side" = any($122::text[]) or "space"."side" = any($123::text[]))) or space.side = $124::text and coalesce("post"."author_id" = $125::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $126::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $127::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $128::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) one_seen(id, title, link, state, whys)) seen union all select $129::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (select one_seen.*, coalesce((select said.locale from platform.translation said
  where said.subject_id = (select p.place_id from posts.pub_post p where p.id = one_seen.id) and said.locale = $130), (select g.language from learning.programme g where g.id = (select s.programme_id from learning.step s where s.id = (select p.place_id from posts.pub_post p where p.id = one_seen.id)))) as language
        from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $131), "version"."title") as title,
case when (((programme.published_at is not null and "programme"."side" = $132
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($133::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($134::text[])) or ($135::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($136::text[])) or ($137::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($138::text[])) or "programme"."side" = any($139::text[]) or "programme"."side" = any($140::text[]) or "programme"."side" = any($141::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $142::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $143::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $144::uuid)))
    or (($145::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($146::text[])) or "programme"."side" = any($147::text[])))) or (($148::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($149::text[])) or "programme"."side" = any($150::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($151::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($152::text[])) or ($153::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($154::text[])) or ($155::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($156::text[])) or "programme"."side" = any($157::text[]) or "programme"."side" = any($158::text[]) or "programme"."side" = any($159::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $160::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $161::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $162::uuid))))
    or (($163::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($164::text[])) or "programme"."side" = any($165::text[]))))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $166::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $167::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select id from page)) and ((((programme.published_at is not null and "programme"."side" = $168
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($169::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($170::text[])) or ($171::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($172::text[])) or ($173::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($174::text[])) or "programme"."side" = any($175::text[]) or "programme"."side" = any($176::text[]) or "programme"."side" = any($177::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $178::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $179::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $180::uuid)))
    or (($181::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($182::text[])) or "programme"."side" = any($183::text[])))) or (($184::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($185::text[])) or "programme"."side" = any($186::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($187::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($188::text[])) or ($189::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($190::text[])) or ($191::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($192::text[])) or "programme"."side" = any($193::text[]) or "programme"."side" = any($194::text[]) or "programme"."side" = any($195::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $196::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $197::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $198::uuid))))
    or (($199::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($200::text[])) or "programme"."side" = any($201::text[])))))
        or programme.side = $202::text and coalesce("post"."author_id" = $203::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $204::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $205::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $206::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) one_seen(id, title, link, state, whys)) seen) seen
    on seen.id = page.id
  order by page.at desc, page.id desc;
-- Nested Loop
--   Seq Scan space
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
--   Seq Scan programme
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Scan step_version_pkey
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
--           Bitmap Heap Scan counted
--             Bitmap Index Scan counted_person
--       Index Scan step_start_pkey
--     Bitmap Heap Scan enrolment
--       Bitmap Index Scan enrolment_persona
--     Nested Loop
--       Bitmap Heap Scan step_start
--         Bitmap Index Scan step_start_person
--       Index Scan step_pkey
--     Nested Loop
--       Bitmap Heap Scan completion
--         Bitmap Index Scan completion_persona
--       Index Scan step_pkey
--   Sort
--     Nested Loop
--       Hash Join
--         Index Scan post_author_scope
--       Index Scan persona_pkey
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Bitmap Heap Scan post
--           Bitmap Index Scan post_pkey
--           Index Scan anonymous_author_pkey
--         Index Scan thread_pkey
--       Index Scan space_pkey
--       Index Scan anonymous_author_pkey
--     Index Scan post_page
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_place
--     Index Scan revision_pkey
--     Index Scan anonymous_author_pkey
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Bitmap Heap Scan post
--           Bitmap Index Scan post_pkey
--           Index Scan anonymous_author_pkey
--         Index Scan step_pkey
--       Index Scan programme_pkey
--         Index Only Scan enrolment_pkey
--         Nested Loop
--           Index Scan step_programme_id_slug_key
--           Index Only Scan step_start_pkey
--         Nested Loop
--           Bitmap Heap Scan completion
--             Bitmap Index Scan completion_persona
--           Index Scan step_pkey
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
--       Index Scan anonymous_author_pkey
--     Index Scan step_version_pkey
--     Index Scan translation_pkey
--     Index Only Scan enrolment_pkey
--     Nested Loop
--       Index Scan step_programme_id_slug_key
--       Index Only Scan step_start_pkey
--     Nested Loop
--       Index Scan step_programme_id_slug_key
--       Index Only Scan completion_pkey
--     Index Only Scan step_start_pkey
--     Index Only Scan counted_author
--     Nested Loop
--       Index Only Scan completion_pkey
--       Nested Loop
--         Index Only Scan mark_pkey
--         Index Only Scan completion_revocation_pkey

-- community.search
select id, key, title, language, names, link, moderates, writable, folded
  from (select $1::int as nr, scope.* from (
select space.id, space.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $2), "space"."title"), coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $3), "space"."language"),
  (array["space"."title"] || array(
  select said.fields ->> 'title' from (select said.locale, said.fields from platform.translation said where said.subject_id = "space"."id") said)), '/talk/' || space.slug, space.position, (($4::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($5::text[])) or "space"."side" = any($6::text[])),
  ("space"."archived_at" is null and ((($7::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($8::text[])) or ($9::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($10::text[])) or "space"."side" = any($11::text[]) or "space"."side" = any($12::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $13)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $14::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $15::text[] else $16::text[] end)))), '{}'::uuid[] from community.space space where (("space"."side" = $17 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $18::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $19::text[] else $20::text[] end))) or (($21::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($22::text[])) or ($23::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($24::text[])) or "space"."side" = any($25::text[]) or "space"."side" = any($26::text[]))))
      scope(id, key, title, language, names, link, position, moderates, writable, folded) union all select $27::int as nr, scope.* from (
  select programme.id, 'learn/' || programme.slug,
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $28), "programme"."title"),
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "programme"."id" and said.locale = $29), "programme"."language"),
    (array["programme"."title"] || array(
  select said.fields ->> 'title' from (select said.locale, said.fields from platform.translation said where said.subject_id = "programme"."id") said)), '/learn/' || programme.slug, 0,
    (($30::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($31::text[])) or "programme"."side" = any($32::text[])), false,
    array(select step.id from learning.step step
      left join learning.step_start start on start.step_id = step.id and start.persona_id = $33::uuid
      join learning.step_version version
        on version.step_id = step.id and version.version = coalesce(start.version, step.version)
      where step.programme_id = programme.id and (("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($34::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($35::text[])) or ($36::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($37::text[])) or ($38::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($39::text[])) or "programme"."side" = any($40::text[]) or "programme"."side" = any($41::text[]) or "programme"."side" = any($42::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $43::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $44::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $45::uuid))))
    or (($46::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($47::text[])) or "programme"."side" = any($48::text[])))) is not true or version.is_folded
        and (step.host_id = $49::uuid) is not true and not (($50::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($51::text[])) or ($52::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($53::text[])) or ($54::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($55::text[])) or "programme"."side" = any($56::text[]) or "programme"."side" = any($57::text[]) or "programme"."side" = any($58::text[]))
        and not exists (select from learning.counted own where own.step_id = step.id
          and own.author_id = $59::uuid and own.counts = 'answer')))
  from learning.programme programme where ((programme.published_at is not null and "programme"."side" = $60
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($61::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($62::text[])) or ($63::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($64::text[])) or ($65::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($66::text[])) or "programme"."side" = any($67::text[]) or "programme"."side" = any($68::text[]) or "programme"."side" = any($69::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $70::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $71::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $72::uuid)))
    or (($73::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($74::text[])) or "programme"."side" = any($75::text[])))) or (($76::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($77::text[])) or "programme"."side" = any($78::text[]))))
      scope(id, key, title, language, names, link, position, moderates, writable, folded)) scope order by nr, position, id;
-- Sort
--   Seq Scan space
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
--   Seq Scan programme
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
--     Nested Loop
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Scan step_version_pkey
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
--           Bitmap Heap Scan counted
--             Bitmap Index Scan counted_person
--       Index Scan step_start_pkey
--     Bitmap Heap Scan enrolment
--       Bitmap Index Scan enrolment_persona
--     Nested Loop
--       Bitmap Heap Scan step_start
--         Bitmap Index Scan step_start_person
--       Index Scan step_pkey
--     Nested Loop
--       Bitmap Heap Scan completion
--         Bitmap Index Scan completion_persona
--       Index Scan step_pkey
select coalesce(array_agg(p.id), '{}') as ids, max(p.created_at) as newest
  from (select distinct post_id from (
    select post_id from posts.search_waiting order by nr desc limit 200) newest) waiting
  join posts.post p on p.id = waiting.post_id where coalesce("p"."author_id" = $1::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $2::uuid)), false) and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null);
-- Aggregate
--   Hash Join
--     Aggregate
--       Index Scan search_waiting_pkey
--     Index Scan post_in_sight
--       Index Scan anonymous_author_pkey
select asked.word, exists (select
from posts.search_word_scope s where s.word = "asked"."word" and s.scope_id = any($1::uuid[])) as stands,
    length(to_tsvector('posts.en', asked.word)) = 0
      or length(to_tsvector('posts.es', asked.word)) = 0 as little
  from unnest($2::text[]) asked(word);
-- Bitmap Heap Scan search_word_scope
--   Bitmap Index Scan search_word_scope_pkey
with
  words as materialized (
    select to_tsquery('posts.en', $1) as en,
           to_tsquery('posts.es', $2) as es
  ), asked as materialized (
    select en || es as plain, to_tsquery('posts.en', $3) || to_tsquery('posts.es', $4) as titled, to_tsquery('posts.en', $5) || to_tsquery('posts.es', $6) as named,
      (case when en = es then en when numnode(en) = 0 then es && '''#es'''::tsquery
            when numnode(es) = 0 then en && '''#en'''::tsquery
            else (en && '''#en'''::tsquery) || (es && '''#es'''::tsquery) end) && $7::tsquery as q
    from words where numnode(en) + numnode(es) > 0
  ), top as materialized (
    select posts.search_month(least(greatest((select max(created_at) from posts.search_post),
      $8::timestamptz), $9::timestamptz, (timestamptz 'epoch' + $10::bigint * interval '1 microsecond'))) as month
  ), spans as materialized (
    select case when nr < $11::int then ('''#m' || month - nr || '''')::tsquery end as mark,
      case when nr = $12::int then to_timestamp((month - nr + 1) * 2592000.0) end as older_than
    from top, generate_series(0, $13::int) nr
  ),
  ranked as (
    select id, (round(ts_rank(found.words, asked.plain, 1) * 1000000)
        + 1000000 * ((found.words @@ asked.titled)::int + (found.words @@ asked.named)::int))::int as rank, count(*) over ()::int as compared, found.words @@ '''#en'''::tsquery as "isEnglish"
    from (
select one.* from asked cross join spans cross join lateral (
  select s.post_id as id, s.created_at, s.words
  from (
    -- A fence: otherwise the newest are walked through one by one, which takes for ever with a rare word.
    select * from posts.search_post
    where words @@ (case when spans.mark is null then asked.q else asked.q && spans.mark end) offset 0
  ) s
  where s.scope_id = any($14::uuid[])
    and s.place_id <> all($15::uuid[])
    and true and true and s.created_at <= (timestamptz 'epoch' + $16::bigint * interval '1 microsecond')
    and (spans.older_than is null or s.created_at < spans.older_than)
    and ($17::timestamptz is null or s.created_at >= $18::timestamptz)
    and ($19::timestamptz is null or s.created_at < $20::timestamptz)
  order by s.created_at desc, s.post_id desc limit $21
) one limit $22) found cross join asked
  )
  select id, rank, compared, $23 as micros, "isEnglish" from ranked where true
  order by rank desc, id desc limit $24;
-- Index Only Scan search_post_time
-- Nested Loop
-- Sort
--   WindowAgg
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Sort
--             Bitmap Heap Scan search_post
--               Bitmap Index Scan search_post_words
with asked as materialized (
    select is_english, config, tsvector_to_array(to_tsvector(config, $1)) as lexemes
    from (values (true, 'posts.en'::regconfig), (false, 'posts.es')) of(is_english, config)
  )
  select p.id, p.scope_id as "scopeId", p.author_id as "authorId", card.name as "authorName",
    p.alias is not null as anonymous, p.created_at as at, p.accepted_at is not null as accepted,
    seen.title, seen.link, p.content_note as "contentNote", asked.config::text as language, asked.lexemes,
    case when p.content_note = '' then left(p.body_html, 40000) else '' end as html
  from unnest($2::uuid[], $3::boolean[])
    with ordinality found(id, is_english, nr)
  join asked on asked.is_english = found.is_english
  join posts.post p on p.id = found.id
  join (select $4::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (select one_seen.*, null::text as language
        from (
    select post.id, case when (coalesce(thread.author_id = $5::uuid, coalesce("opening"."author_id" = $6::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $7::uuid)), false)) and (not exists (
select from posts.pub_moderation m where m.place_id = "thread"."id"
  and m.act = 'split' and m.detail ->> 'came' = 'true')))
or ((("space"."side" = $8 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $9::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $10::text[] else $11::text[] end))) or (($12::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($13::text[])) or ($14::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($15::text[])) or "space"."side" = any($16::text[]) or "space"."side" = any($17::text[]))) and true
  and coalesce(not ("opening"."held_at" is not null and exists (select from posts.revision r
  where r.post_id = "opening"."id" and r.title is not null and r.replaced_at >= "opening"."held_at")), true)) then thread.title else '' end,
case when ((("space"."side" = $18 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $19::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $20::text[] else $21::text[] end))) or (($22::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($23::text[])) or ($24::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($25::text[])) or "space"."side" = any($26::text[]) or "space"."side" = any($27::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $28::uuid, coalesce("opening"."author_id" = $29::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $30::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $31::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $32::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any($33::uuid[]) and ((("space"."side" = $34 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $35::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $36::text[] else $37::text[] end))) or (($38::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($39::text[])) or ($40::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($41::text[])) or "space"."side" = any($42::text[]) or "space"."side" = any($43::text[]))) or space.side = $44::text and coalesce("post"."author_id" = $45::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $46::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $47::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $48::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) one_seen(id, title, link, state, whys)) seen union all select $49::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (select one_seen.*, coalesce((select said.locale from platform.translation said
  where said.subject_id = (select p.place_id from posts.pub_post p where p.id = one_seen.id) and said.locale = $50), (select g.language from learning.programme g where g.id = (select s.programme_id from learning.step s where s.id = (select p.place_id from posts.pub_post p where p.id = one_seen.id)))) as language
        from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $51), "version"."title") as title,
case when (((programme.published_at is not null and "programme"."side" = $52
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($53::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($54::text[])) or ($55::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($56::text[])) or ($57::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($58::text[])) or "programme"."side" = any($59::text[]) or "programme"."side" = any($60::text[]) or "programme"."side" = any($61::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $62::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $63::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $64::uuid)))
    or (($65::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($66::text[])) or "programme"."side" = any($67::text[])))) or (($68::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($69::text[])) or "programme"."side" = any($70::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($71::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($72::text[])) or ($73::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($74::text[])) or ($75::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($76::text[])) or "programme"."side" = any($77::text[]) or "programme"."side" = any($78::text[]) or "programme"."side" = any($79::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $80::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $81::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $82::uuid))))
    or (($83::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($84::text[])) or "programme"."side" = any($85::text[]))))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $86::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $87::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any($88::uuid[]) and ((((programme.published_at is not null and "programme"."side" = $89
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($90::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($91::text[])) or ($92::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($93::text[])) or ($94::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($95::text[])) or "programme"."side" = any($96::text[]) or "programme"."side" = any($97::text[]) or "programme"."side" = any($98::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $99::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $100::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $101::uuid)))
    or (($102::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($103::text[])) or "programme"."side" = any($104::text[])))) or (($105::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($106::text[])) or "programme"."side" = any($107::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($108::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($109::text[])) or ($110::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($111::text[])) or ($112::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($113::text[])) or "programme"."side" = any($114::text[]) or "programme"."side" = any($115::text[]) or "programme"."side" = any($116::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $117::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $118::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $119::uuid))))
    or (($120::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($121::text[])) or "programme"."side" = any($122::text[])))))
        or programme.side = $123::text and coalesce("post"."author_id" = $124::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $125::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $126::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $127::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) one_seen(id, title, link, state, whys)) seen) seen on seen.id = p.id and seen.state = 'visible'
  left join accounts.pub_member_card card on card.id = p.author_id
  order by found.nr;
-- Nested Loop
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Bitmap Heap Scan post
--                 Bitmap Index Scan post_pkey
--                 Index Scan anonymous_author_pkey
--               Index Scan thread_pkey
--             Index Scan space_pkey
--             Index Scan anonymous_author_pkey
--           Index Scan post_page
--           Index Scan anonymous_author_pkey
--           Index Scan moderation_place
--           Index Scan revision_pkey
--           Index Scan anonymous_author_pkey
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Bitmap Heap Scan post
--                 Bitmap Index Scan post_pkey
--                 Index Scan anonymous_author_pkey
--               Index Scan step_pkey
--             Index Scan programme_pkey
--               Index Only Scan enrolment_pkey
--               Nested Loop
--                 Index Scan step_programme_id_slug_key
--                 Index Only Scan step_start_pkey
--               Nested Loop
--                 Bitmap Heap Scan completion
--                   Bitmap Index Scan completion_persona
--                 Index Scan step_pkey
--             Index Only Scan step_start_pkey
--             Bitmap Heap Scan counted
--               Bitmap Index Scan counted_person
--             Nested Loop
--               Bitmap Heap Scan completion
--                 Bitmap Index Scan completion_persona
--               Nested Loop
--                 Bitmap Heap Scan mark
--                   Bitmap Index Scan mark_person
--                 Index Only Scan completion_revocation_pkey
--             Index Scan anonymous_author_pkey
--           Index Scan step_version_pkey
--           Index Scan translation_pkey
--           Index Only Scan enrolment_pkey
--           Nested Loop
--             Index Scan step_programme_id_slug_key
--             Index Only Scan step_start_pkey
--           Nested Loop
--             Index Scan step_programme_id_slug_key
--             Index Only Scan completion_pkey
--           Index Only Scan step_start_pkey
--           Index Only Scan counted_author
--           Nested Loop
--             Index Only Scan completion_pkey
--             Nested Loop
--               Index Only Scan mark_pkey
--               Index Only Scan completion_revocation_pkey
--       Index Scan post_pkey
--   Index Scan persona_pkey
select word || ' ' || lexeme as known from unnest($1::text[]) word
cross join lateral unnest(to_tsvector(split_part(word, ' ', 1)::regconfig, split_part(word, ' ', 2)));
-- Nested Loop

-- community.feed
select space.id as "spaceId", space.slug as "spaceSlug", coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $1), "space"."title") as "spaceTitle",
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $2), "space"."language") as "spaceLanguage",
    thread.id as "threadId", thread.slug as "threadSlug", thread.title as "threadTitle",
    coalesce(thread.created_at, space.created_at) as "createdAt"
  from community.space space
  left join community.thread thread on thread.space_id = space.id and thread.slug = $3
    and thread.unseen_at is null and thread.merged_into is null and true
  where space.slug = $4 and (("space"."reads" = 'everyone' and "space"."side" = 'adult') and (("space"."side" = $5 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $6::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $7::text[] else $8::text[] end))) or (($9::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($10::text[])) or ($11::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($12::text[])) or "space"."side" = any($13::text[]) or "space"."side" = any($14::text[])))) and ($15 or thread.id is not null);
-- Nested Loop
--   Index Scan space_slug_key
--   Index Scan thread_opened
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
select p.id, thread.title, thread.slug as "threadSlug", card.name as author, p.alias is not null as anonymous,
    p.created_at as at, p.content_note as "contentNote",
    case when p.alias is null then coalesce(p.edited_at, p.created_at)
      else greatest(p.created_at, date_trunc('hour', p.edited_at)) end as updated,
    case when p.content_note = '' then p.body_html else '' end as html
  from posts.pub_post p join community.thread thread on thread.id = p.place_id
  left join accounts.pub_member_card card on card.id = p.author_id
  where p.place_id = $1::uuid and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null)
    and true
  order by p.seq desc, p.id desc limit $2;
-- Sort
--   Nested Loop
--     Nested Loop
--       Index Scan post_in_sight
--       Index Scan thread_pkey
--     Index Scan persona_pkey

-- community.site_map
select space.slug, (select max(thread.last_post_at) from community.thread thread where thread.space_id = space.id and thread.unseen_at is null and thread.merged_into is null) as updated,
    (select min(thread.created_at) from community.thread thread where thread.space_id = space.id and thread.unseen_at is null and thread.merged_into is null) as first,
    space.language, array(select said.locale
from platform.translation said where said.subject_id = "space"."id" order by said.locale) as versions
  from community.space space where (("space"."reads" = 'everyone' and "space"."side" = 'adult') and (("space"."side" = $1 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $2::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $3::text[] else $4::text[] end))) or (($5::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($6::text[])) or ($7::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($8::text[])) or "space"."side" = any($9::text[]) or "space"."side" = any($10::text[])))) order by space.position, space.id;
-- Sort
--   Seq Scan space
--     Index Only Scan thread_newest
--     Index Only Scan thread_opened
--     Sort
--       Bitmap Heap Scan translation
--         Bitmap Index Scan translation_pkey

-- community.spaces
select space.id, space.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $1), "space"."title") as title, coalesce((select nullif(said.fields ->> 'about_html', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $2), "space"."about_html") as "aboutHtml",
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $3), "space"."language") as language, space.side,
    space.parent_id as "parentId", space.reads, space.archived_at is not null as archived,
    space.is_welcome as welcome,
    exists (select from community.space_follow f where f.space_id = space.id
      and f.persona_id = $4::uuid) as followed,
    coalesce(news.unread, 0)::int as unread,
    last.slug as "lastThread", last.title as "lastTitle", last.at as "lastAt",
    last.author_id as "authorId", card.name as "authorName", coalesce(last.anonymous, false) as anonymous
  from community.space space
  left join lateral (
    select t.slug, t.title, p.created_at as at, p.author_id, p.alias is not null as anonymous
    from community.thread t
    cross join lateral (
      select p.created_at, p.author_id, p.alias from posts.pub_post p
      where p.place_id = t.id and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and true
      order by p.seq desc limit 1) p
    where t.space_id = space.id and t.unseen_at is null and t.merged_into is null and true
    order by t.last_post_at desc, t.id desc limit 1) last on true
  left join lateral (
    select count(*) as unread from (
      select t.id, t.last_post_at from community.thread t
      where t.space_id = space.id and t.unseen_at is null and t.merged_into is null and true
      order by t.last_post_at desc, t.id desc limit $5) t
    where coalesce((
  select case when v.place_id is null then t.last_post_at > $6 else not v.seen @> p.seq end
  from posts.pub_post p
  left join posts.pub_visit v on v.place_id = p.place_id and v.persona_id = $7::uuid
  where p.place_id = t.id and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and p.author_id is distinct from $8::uuid
    and true
  order by p.seq desc limit 1), false)) news on true
  left join accounts.pub_member_card card on card.id = last.author_id
  where (("space"."side" = $9 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $10::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $11::text[] else $12::text[] end))) or (($13::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($14::text[])) or ($15::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($16::text[])) or "space"."side" = any($17::text[]) or "space"."side" = any($18::text[]))) and true
  order by space.side, space.position, space.id;
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Seq Scan space
--         Nested Loop
--           Index Scan thread_newest
--           Index Scan post_place_id_seq_key
--       Aggregate
--         Index Only Scan thread_newest
--         Nested Loop
--           Index Scan post_place_id_seq_key
--           Index Scan visit_pkey
--     Index Scan persona_pkey
--     Index Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Bitmap Heap Scan space_follow
--       Bitmap Index Scan space_follow_person

-- community.threads
select
t.id, t.slug, t.title, t.kind, t.author_id as "authorId", card.name as "authorName",
(t.author_id is null and o.alias is not null) as anonymous,
t.created_at as "createdAt", coalesce(last.at, t.created_at) as "lastPostAt",
t.replies as replies,
coalesce(o.content_note, '') as "contentNote", last.reply as last,
case when o.content_note = '' and (("o"."deleted_at" is null and "o"."hidden_at" is null)
and "o"."held_at" is null)
then left(o.body_html, 1000) else '' end as html,
coalesce((
  select case when v.place_id is null then t.last_post_at > $1 else not v.seen @> p.seq end
  from posts.pub_post p
  left join posts.pub_visit v on v.place_id = p.place_id and v.persona_id = $2::uuid
  where p.place_id = t.id and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and p.author_id is distinct from $3::uuid
    and true
  order by p.seq desc limit 1), false) as unread, (select count(*)::int from posts.pub_visit v
  cross join lateral (select p.seq from posts.pub_post p
    where p.place_id = t.id and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and p.author_id is distinct from $4::uuid
      and true order by p.seq desc limit $5) p
  where v.place_id = t.id and v.persona_id = $6::uuid and not v.seen @> p.seq) as news,
(t.answered_at is null and t.closed_at is null and t.kind <> 'announcement') as waits,
(t.kind = 'question' and exists (select from posts.pub_post a
where a.place_id = t.id and a.accepted_at is not null and (("a"."deleted_at" is null and "a"."hidden_at" is null)
and "a"."held_at" is null))) as answered,
t.closed_at is not null as closed, t.pinned_at is not null as pinned,
t.featured_at is not null as featured, t.open_until as "openUntil",
t.unseen_at is not null as held, space.id as "spaceId", space.slug as "spaceSlug", coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $7), "space"."title") as "spaceTitle",
coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $8), "space"."language") as "spaceLanguage",
to_char("t"."last_post_at" at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || t.id as cursor
  from community.thread t
  join community.space space on space.id = t.space_id
  left join posts.pub_post o on o.place_id = t.id and o.seq = 1
  left join accounts.pub_member_card card on card.id = t.author_id
  left join lateral (
select jsonb_build_object('authorId', r.author_id, 'authorName', who.name, 'anonymous', r.alias is not null) as reply, r.created_at as at
from (select p.author_id, p.alias, p.created_at from posts.pub_post p
  where p.place_id = t.id and p.seq > 1 and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and true
  order by p.seq desc limit 1) r
left join accounts.pub_member_card who on who.id = r.author_id) last on t.replies > 0
  where t.id = any(array(
    select near.id from community.space space
    cross join lateral (
      select t.id, "t"."last_post_at" as at from community.thread t
      where t.space_id = space.id and t.unseen_at is null and t.merged_into is null and (true
) and true
      order by "t"."last_post_at" desc, t.id desc limit $9) near
    where (("space"."side" = $10 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $11::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $12::text[] else $13::text[] end))) or (($14::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($15::text[])) or ($16::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($17::text[])) or "space"."side" = any($18::text[]) or "space"."side" = any($19::text[]))) order by near.at desc, near.id desc limit $20)) and true
  order by "t"."last_post_at" desc, t.id desc limit $21;
-- Sort
--   Nested Loop
--     Seq Scan space
--     Index Only Scan thread_newest
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Index Scan thread_pkey
--           Nested Loop
--             Index Scan post_place_id_seq_key
--             Index Scan persona_pkey
--         Index Scan space_pkey
--       Index Scan post_page
--     Index Scan persona_pkey
-- Nested Loop
--   Index Scan post_place_id_seq_key
--   Index Scan visit_pkey
-- Aggregate
--   Nested Loop
--     Index Scan visit_pkey
--     Index Scan post_place_id_seq_key
-- Index Scan post_in_sight
-- Index Scan translation_pkey
-- Index Only Scan translation_pkey
select space.id, space.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $1), "space"."title") as title, coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $2), "space"."language") as language,
    exists (select from community.space_follow f where f.space_id = space.id
      and f.persona_id = $3::uuid) as followed
  from community.space space
  where (("space"."side" = $4 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $5::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $6::text[] else $7::text[] end))) or (($8::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($9::text[])) or ($10::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($11::text[])) or "space"."side" = any($12::text[]) or "space"."side" = any($13::text[]))) and space.archived_at is null and space.parent_id is null
  order by followed desc, space.position, space.id limit 12;
-- Sort
--   Seq Scan space
--     Index Only Scan space_follow_pkey
-- Index Scan translation_pkey
-- Index Only Scan translation_pkey

-- community.space
select space.id, space.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $1), "space"."title") as title, coalesce((select nullif(said.fields ->> 'about_html', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $2), "space"."about_html") as "aboutHtml",
case when ((select said.fields from platform.translation said
where said.subject_id = "space"."id" and said.locale = $3) ->> 'guidelines_version') = space.guidelines_version::text
then coalesce((select nullif(said.fields ->> 'guidelines_html', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $4), "space"."guidelines_html") else space.guidelines_html end as "guidelinesHtml", coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $5), "space"."language") as "readIn", case when ((select said.fields from platform.translation said
where said.subject_id = "space"."id" and said.locale = $6) ->> 'guidelines_version') = space.guidelines_version::text then $7 else space.language end as "guidelinesIn", space.side, space.about, space.guidelines,
  space.language as first, array(select said.locale
from platform.translation said where said.subject_id = "space"."id" order by said.locale) as versions,
  space.guidelines_version as "guidelinesVersion", space.is_welcome as "isWelcome",
  space.allows_anonymous as "allowsAnonymous", space.for_questions as "forQuestions", space.reads, space.read_duties as "readDuties",
  space.read_badges as "readBadges", space.writes, space.write_duties as "writeDuties",
  space.write_badges as "writeBadges", space.archived_at is not null as archived,
  space.parent_id as "parentId", above.archived_at is not null as "parentArchived",
  case
when "above"."id" is not null and (("above"."side" = $8 and ("above"."reads" <> 'holders'
  or ("above"."read_badges" && $9::uuid[]
  or "above"."read_duties" && case "above"."side"
    when 'adult' then $10::text[] else $11::text[] end))) or (($12::uuid in ("above"."id", "above"."parent_id") and "above"."side" = any($13::text[])) or ($14::uuid in ("above"."id", "above"."parent_id") and "above"."side" = any($15::text[])) or "above"."side" = any($16::text[]) or "above"."side" = any($17::text[])))
then jsonb_build_object('id', "above"."id", 'slug', "above"."slug", 'title', coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "above"."id" and said.locale = $18), "above"."title"),
  'language', coalesce((select said.locale from platform.translation said
  where said.subject_id = "above"."id" and said.locale = $19), "above"."language")) end as parent, ("space"."archived_at" is null and ((($20::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($21::text[])) or ($22::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($23::text[])) or "space"."side" = any($24::text[]) or "space"."side" = any($25::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $26)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $27::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $28::text[] else $29::text[] end)))) as writable,
  exists (select from community.space_follow f where f.space_id = space.id
    and f.persona_id = $30::uuid) as followed,
  (select count(*)::int from community.taglist list where list.space_id = space.id
    and list.ended_at is null) as taglists
from community.space space left join community.space above on above.id = space.parent_id
where (("space"."side" = $31 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $32::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $33::text[] else $34::text[] end))) or (($35::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($36::text[])) or ($37::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($38::text[])) or "space"."side" = any($39::text[]) or "space"."side" = any($40::text[]))) and space.id = $41::uuid;
-- Nested Loop
--   Index Scan space_pkey
--   Index Scan space_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
--   Index Scan translation_pkey
--   Sort
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
--   Index Only Scan space_follow_pkey
--   Aggregate
--     Index Only Scan taglist_space
select space.id, space.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $1), "space"."title") as title, coalesce((select nullif(said.fields ->> 'about_html', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $2), "space"."about_html") as "aboutHtml",
    coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $3), "space"."language") as language, space.side,
    space.parent_id as "parentId", space.reads, space.archived_at is not null as archived,
    space.is_welcome as welcome,
    exists (select from community.space_follow f where f.space_id = space.id
      and f.persona_id = $4::uuid) as followed,
    coalesce(news.unread, 0)::int as unread,
    last.slug as "lastThread", last.title as "lastTitle", last.at as "lastAt",
    last.author_id as "authorId", card.name as "authorName", coalesce(last.anonymous, false) as anonymous
  from community.space space
  left join lateral (
    select t.slug, t.title, p.created_at as at, p.author_id, p.alias is not null as anonymous
    from community.thread t
    cross join lateral (
      select p.created_at, p.author_id, p.alias from posts.pub_post p
      where p.place_id = t.id and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and true
      order by p.seq desc limit 1) p
    where t.space_id = space.id and t.unseen_at is null and t.merged_into is null and true
    order by t.last_post_at desc, t.id desc limit 1) last on true
  left join lateral (
    select count(*) as unread from (
      select t.id, t.last_post_at from community.thread t
      where t.space_id = space.id and t.unseen_at is null and t.merged_into is null and true
      order by t.last_post_at desc, t.id desc limit $5) t
    where coalesce((
  select case when v.place_id is null then t.last_post_at > $6 else not v.seen @> p.seq end
  from posts.pub_post p
  left join posts.pub_visit v on v.place_id = p.place_id and v.persona_id = $7::uuid
  where p.place_id = t.id and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and p.author_id is distinct from $8::uuid
    and true
  order by p.seq desc limit 1), false)) news on true
  left join accounts.pub_member_card card on card.id = last.author_id
  where (("space"."side" = $9 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $10::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $11::text[] else $12::text[] end))) or (($13::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($14::text[])) or ($15::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($16::text[])) or "space"."side" = any($17::text[]) or "space"."side" = any($18::text[]))) and space.parent_id = $19::uuid
  order by space.side, space.position, space.id;
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Index Scan space_parent
--         Nested Loop
--           Index Scan thread_newest
--           Index Scan post_place_id_seq_key
--       Aggregate
--         Index Only Scan thread_newest
--         Nested Loop
--           Index Scan post_place_id_seq_key
--           Index Scan visit_pkey
--     Index Scan persona_pkey
--     Index Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Index Only Scan space_follow_pkey
select
t.id, t.slug, t.title, t.kind, t.author_id as "authorId", card.name as "authorName",
(t.author_id is null and o.alias is not null) as anonymous,
t.created_at as "createdAt", coalesce(last.at, t.created_at) as "lastPostAt",
t.replies as replies,
coalesce(o.content_note, '') as "contentNote", last.reply as last,
case when o.content_note = '' and (("o"."deleted_at" is null and "o"."hidden_at" is null)
and "o"."held_at" is null)
then left(o.body_html, 1000) else '' end as html,
coalesce((
  select case when v.place_id is null then t.last_post_at > $1 else not v.seen @> p.seq end
  from posts.pub_post p
  left join posts.pub_visit v on v.place_id = p.place_id and v.persona_id = $2::uuid
  where p.place_id = t.id and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and p.author_id is distinct from $3::uuid
    and true
  order by p.seq desc limit 1), false) as unread, (select count(*)::int from posts.pub_visit v
  cross join lateral (select p.seq from posts.pub_post p
    where p.place_id = t.id and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and p.author_id is distinct from $4::uuid
      and true order by p.seq desc limit $5) p
  where v.place_id = t.id and v.persona_id = $6::uuid and not v.seen @> p.seq) as news,
(t.answered_at is null and t.closed_at is null and t.kind <> 'announcement') as waits,
(t.kind = 'question' and exists (select from posts.pub_post a
where a.place_id = t.id and a.accepted_at is not null and (("a"."deleted_at" is null and "a"."hidden_at" is null)
and "a"."held_at" is null))) as answered,
t.closed_at is not null as closed, t.pinned_at is not null as pinned,
t.featured_at is not null as featured, t.open_until as "openUntil",
t.unseen_at is not null as held, space.id as "spaceId", space.slug as "spaceSlug", coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $7), "space"."title") as "spaceTitle",
coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $8), "space"."language") as "spaceLanguage",
to_char("t"."last_post_at" at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || t.id as cursor
  from community.thread t
  join community.space space on space.id = t.space_id
  left join posts.pub_post o on o.place_id = t.id and o.seq = 1
  left join accounts.pub_member_card card on card.id = t.author_id
  left join lateral (
select jsonb_build_object('authorId', r.author_id, 'authorName', who.name, 'anonymous', r.alias is not null) as reply, r.created_at as at
from (select p.author_id, p.alias, p.created_at from posts.pub_post p
  where p.place_id = t.id and p.seq > 1 and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and true
  order by p.seq desc limit 1) r
left join accounts.pub_member_card who on who.id = r.author_id) last on t.replies > 0
  where t.space_id = $9::uuid and t.unseen_at is null and t.merged_into is null and (t.pinned_at is not null or t.featured_at is not null or coalesce(t.open_until > $10, false))
    and (t.pinned_at is not null or t.featured_at is not null or t.open_until is not null) and true
  order by t.pinned_at desc nulls last, t.last_post_at desc, t.id desc limit $11;
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Index Scan thread_opened
--           Nested Loop
--             Index Scan post_place_id_seq_key
--             Index Scan persona_pkey
--         Index Scan space_pkey
--       Index Scan post_page
--     Index Scan persona_pkey
-- Nested Loop
--   Index Scan post_place_id_seq_key
--   Index Scan visit_pkey
-- Aggregate
--   Nested Loop
--     Index Scan visit_pkey
--     Index Scan post_place_id_seq_key
-- Index Scan post_in_sight
-- Index Scan translation_pkey
-- Index Only Scan translation_pkey
select
t.id, t.slug, t.title, t.kind, t.author_id as "authorId", card.name as "authorName",
(t.author_id is null and o.alias is not null) as anonymous,
t.created_at as "createdAt", coalesce(last.at, t.created_at) as "lastPostAt",
t.replies as replies,
coalesce(o.content_note, '') as "contentNote", last.reply as last,
case when o.content_note = '' and (("o"."deleted_at" is null and "o"."hidden_at" is null)
and "o"."held_at" is null)
then left(o.body_html, 1000) else '' end as html,
coalesce((
  select case when v.place_id is null then t.last_post_at > $1 else not v.seen @> p.seq end
  from posts.pub_post p
  left join posts.pub_visit v on v.place_id = p.place_id and v.persona_id = $2::uuid
  where p.place_id = t.id and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and p.author_id is distinct from $3::uuid
    and true
  order by p.seq desc limit 1), false) as unread, (select count(*)::int from posts.pub_visit v
  cross join lateral (select p.seq from posts.pub_post p
    where p.place_id = t.id and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and p.author_id is distinct from $4::uuid
      and true order by p.seq desc limit $5) p
  where v.place_id = t.id and v.persona_id = $6::uuid and not v.seen @> p.seq) as news,
(t.answered_at is null and t.closed_at is null and t.kind <> 'announcement') as waits,
(t.kind = 'question' and exists (select from posts.pub_post a
where a.place_id = t.id and a.accepted_at is not null and (("a"."deleted_at" is null and "a"."hidden_at" is null)
and "a"."held_at" is null))) as answered,
t.closed_at is not null as closed, t.pinned_at is not null as pinned,
t.featured_at is not null as featured, t.open_until as "openUntil",
t.unseen_at is not null as held, space.id as "spaceId", space.slug as "spaceSlug", coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $7), "space"."title") as "spaceTitle",
coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $8), "space"."language") as "spaceLanguage",
to_char("t"."last_post_at" at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || t.id as cursor
  from community.thread t
  join community.space space on space.id = t.space_id
  left join posts.pub_post o on o.place_id = t.id and o.seq = 1
  left join accounts.pub_member_card card on card.id = t.author_id
  left join lateral (
select jsonb_build_object('authorId', r.author_id, 'authorName', who.name, 'anonymous', r.alias is not null) as reply, r.created_at as at
from (select p.author_id, p.alias, p.created_at from posts.pub_post p
  where p.place_id = t.id and p.seq > 1 and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and true
  order by p.seq desc limit 1) r
left join accounts.pub_member_card who on who.id = r.author_id) last on t.replies > 0
  where t.space_id = $9::uuid and t.merged_into is null
    and (true
)
    and t.unseen_at is null and not (t.pinned_at is not null or t.featured_at is not null or coalesce(t.open_until > $10, false)) and true
  order by t.last_post_at desc, t.id desc limit $11;
-- Nested Loop
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Index Scan thread_newest
--         Nested Loop
--           Index Scan post_place_id_seq_key
--           Index Scan persona_pkey
--       Index Scan space_pkey
--     Index Scan post_page
--   Index Scan persona_pkey
--   Nested Loop
--     Index Scan post_place_id_seq_key
--     Index Scan visit_pkey
--   Aggregate
--     Nested Loop
--       Index Scan visit_pkey
--       Index Scan post_place_id_seq_key
--   Index Scan post_in_sight
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey

-- community.space_about
select space.id, space.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $1), "space"."title") as title, coalesce((select nullif(said.fields ->> 'about_html', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $2), "space"."about_html") as "aboutHtml",
case when ((select said.fields from platform.translation said
where said.subject_id = "space"."id" and said.locale = $3) ->> 'guidelines_version') = space.guidelines_version::text
then coalesce((select nullif(said.fields ->> 'guidelines_html', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $4), "space"."guidelines_html") else space.guidelines_html end as "guidelinesHtml", coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $5), "space"."language") as "readIn", case when ((select said.fields from platform.translation said
where said.subject_id = "space"."id" and said.locale = $6) ->> 'guidelines_version') = space.guidelines_version::text then $7 else space.language end as "guidelinesIn", space.side, space.about, space.guidelines,
  space.language as first, array(select said.locale
from platform.translation said where said.subject_id = "space"."id" order by said.locale) as versions,
  space.guidelines_version as "guidelinesVersion", space.is_welcome as "isWelcome",
  space.allows_anonymous as "allowsAnonymous", space.for_questions as "forQuestions", space.reads, space.read_duties as "readDuties",
  space.read_badges as "readBadges", space.writes, space.write_duties as "writeDuties",
  space.write_badges as "writeBadges", space.archived_at is not null as archived,
  space.parent_id as "parentId", above.archived_at is not null as "parentArchived",
  case
when "above"."id" is not null and (("above"."side" = $8 and ("above"."reads" <> 'holders'
  or ("above"."read_badges" && $9::uuid[]
  or "above"."read_duties" && case "above"."side"
    when 'adult' then $10::text[] else $11::text[] end))) or (($12::uuid in ("above"."id", "above"."parent_id") and "above"."side" = any($13::text[])) or ($14::uuid in ("above"."id", "above"."parent_id") and "above"."side" = any($15::text[])) or "above"."side" = any($16::text[]) or "above"."side" = any($17::text[])))
then jsonb_build_object('id', "above"."id", 'slug', "above"."slug", 'title', coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "above"."id" and said.locale = $18), "above"."title"),
  'language', coalesce((select said.locale from platform.translation said
  where said.subject_id = "above"."id" and said.locale = $19), "above"."language")) end as parent, ("space"."archived_at" is null and ((($20::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($21::text[])) or ($22::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($23::text[])) or "space"."side" = any($24::text[]) or "space"."side" = any($25::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $26)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $27::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $28::text[] else $29::text[] end)))) as writable,
  exists (select from community.space_follow f where f.space_id = space.id
    and f.persona_id = $30::uuid) as followed,
  (select count(*)::int from community.taglist list where list.space_id = space.id
    and list.ended_at is null) as taglists
from community.space space left join community.space above on above.id = space.parent_id
where (("space"."side" = $31 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $32::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $33::text[] else $34::text[] end))) or (($35::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($36::text[])) or ($37::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($38::text[])) or "space"."side" = any($39::text[]) or "space"."side" = any($40::text[]))) and space.id = $41::uuid;
-- Nested Loop
--   Index Scan space_pkey
--   Index Scan space_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
--   Index Scan translation_pkey
--   Sort
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
--   Index Only Scan space_follow_pkey
--   Aggregate
--     Index Only Scan taglist_space
select b.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "b"."id" and said.locale = $1), "b"."title") as title from recognition.badge b
      where b.side = any($2::text[]) order by b.retired_at nulls first, lower(b.title);
-- Sort
--   Seq Scan badge
--     Index Scan translation_pkey

-- community.arranging
select space.id, space.slug, space.title, space.about_html as "aboutHtml", space.guidelines_html as "guidelinesHtml", space.side, space.about, space.guidelines,
  space.language as first, array(select said.locale
from platform.translation said where said.subject_id = "space"."id" order by said.locale) as versions,
  space.guidelines_version as "guidelinesVersion", space.is_welcome as "isWelcome",
  space.allows_anonymous as "allowsAnonymous", space.for_questions as "forQuestions", space.reads, space.read_duties as "readDuties",
  space.read_badges as "readBadges", space.writes, space.write_duties as "writeDuties",
  space.write_badges as "writeBadges", space.archived_at is not null as archived,
  space.parent_id as "parentId", above.archived_at is not null as "parentArchived",
  case
when "above"."id" is not null and (("above"."side" = $1 and ("above"."reads" <> 'holders'
  or ("above"."read_badges" && $2::uuid[]
  or "above"."read_duties" && case "above"."side"
    when 'adult' then $3::text[] else $4::text[] end))) or (($5::uuid in ("above"."id", "above"."parent_id") and "above"."side" = any($6::text[])) or ($7::uuid in ("above"."id", "above"."parent_id") and "above"."side" = any($8::text[])) or "above"."side" = any($9::text[]) or "above"."side" = any($10::text[])))
then jsonb_build_object('id', "above"."id", 'slug', "above"."slug", 'title', coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "above"."id" and said.locale = $11), "above"."title"),
  'language', coalesce((select said.locale from platform.translation said
  where said.subject_id = "above"."id" and said.locale = $12), "above"."language")) end as parent, ("space"."archived_at" is null and ((($13::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($14::text[])) or ($15::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($16::text[])) or "space"."side" = any($17::text[]) or "space"."side" = any($18::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $19)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $20::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $21::text[] else $22::text[] end)))) as writable,
  exists (select from community.space_follow f where f.space_id = space.id
    and f.persona_id = $23::uuid) as followed,
  (select count(*)::int from community.taglist list where list.space_id = space.id
    and list.ended_at is null) as taglists
from community.space space left join community.space above on above.id = space.parent_id
where (("space"."side" = $24 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $25::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $26::text[] else $27::text[] end))) or (($28::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($29::text[])) or ($30::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($31::text[])) or "space"."side" = any($32::text[]) or "space"."side" = any($33::text[]))) and space.slug = $34;
-- Nested Loop
--   Index Scan space_slug_key
--   Index Scan space_pkey
--   Sort
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
--   Index Only Scan space_follow_pkey
--   Aggregate
--     Index Only Scan taglist_space
select count(*)::int as count from community.space
where parent_id = $1;
-- Aggregate
--   Index Only Scan space_parent
with thread as materialized (
    select t.id from (select s.id from community.space s
where s.id = $1::uuid or (s.parent_id = $2::uuid and s.archived_at is not distinct from
  (select it.archived_at from community.space it where it.id = $3::uuid))) s cross join lateral ((select t.id from community.thread t
  where t.space_id = s.id and t.merged_into is null and t.unseen_at is null limit 1001)
  union all (select t.id from community.thread t
  where t.space_id = s.id and t.merged_into is null and t.unseen_at is not null and exists (select from posts.pub_post p where p.place_id = t.id and p.deleted_at is null) limit 1001)) t
    limit 1001),
  wrote as materialized (
    select p.who from thread cross join lateral (select coalesce("p"."author_id"::text,
  "p"."place_id" || ' ' || "p"."alias", "p"."id"::text) as who from posts.pub_post p
      where p.place_id = thread.id and p.deleted_at is null limit 10001) p
    limit 10001)
  select least(threads, 1000)::int as threads, writers::int,
    (threads > 1000 or posts > 10000)::int as more
  from (select count(*) as threads from thread) t,
    (select count(*) as posts, count(distinct who) as writers from wrote) w;
-- Nested Loop
--   Index Scan space_pkey
--   Nested Loop
--     Bitmap Heap Scan space
--       Bitmap Index Scan space_pkey
--       Bitmap Index Scan space_parent
--     Index Only Scan thread_opened
--     Nested Loop
--       Index Scan thread_unseen
--       Index Scan post_page
--   Nested Loop
--     Index Scan post_page
--   Aggregate
--   Aggregate
--     Sort
with thread as materialized (
  select t.id from (select s.id from community.space s where s.id = $1::uuid) s cross join lateral ((select t.id from community.thread t
where t.space_id = s.id and t.merged_into is null and t.unseen_at is null limit 1001)
union all (select t.id from community.thread t
where t.space_id = s.id and t.merged_into is null and t.unseen_at is not null and exists (select from posts.pub_post p where p.place_id = t.id and p.deleted_at is null) limit 1001)) t
  limit 1001),
wrote as materialized (
  select p.who from thread cross join lateral (select coalesce("p"."author_id"::text,
"p"."place_id" || ' ' || "p"."alias", "p"."id"::text) as who from posts.pub_post p
    where p.place_id = thread.id and p.deleted_at is null limit 10001) p
  limit 10001)
select least(threads, 1000)::int as threads, writers::int,
  (threads > 1000 or posts > 10000)::int as more
from (select count(*) as threads from thread) t,
  (select count(*) as posts, count(distinct who) as writers from wrote) w;
-- Nested Loop
--   Nested Loop
--     Index Only Scan space_pkey
--     Index Only Scan thread_opened
--     Nested Loop
--       Index Scan thread_unseen
--       Index Scan post_page
--   Nested Loop
--     Index Scan post_page
--   Aggregate
--   Aggregate
--     Sort
with thread as materialized (
  select t.id from (select s.id from community.space s where s.id = $1::uuid or s.parent_id = $2::uuid) s cross join lateral ((select t.id from community.thread t
where t.space_id = s.id and t.merged_into is null and t.unseen_at is null limit 1001)
union all (select t.id from community.thread t
where t.space_id = s.id and t.merged_into is null and t.unseen_at is not null and exists (select from posts.pub_post p where p.place_id = t.id and p.deleted_at is null) limit 1001)) t
  limit 1001),
wrote as materialized (
  select p.who from thread cross join lateral (select coalesce("p"."author_id"::text,
"p"."place_id" || ' ' || "p"."alias", "p"."id"::text) as who from posts.pub_post p
    where p.place_id = thread.id and p.deleted_at is null limit 10001) p
  limit 10001)
select least(threads, 1000)::int as threads, writers::int,
  (threads > 1000 or posts > 10000)::int as more
from (select count(*) as threads from thread) t,
  (select count(*) as posts, count(distinct who) as writers from wrote) w;
-- Nested Loop
--   Nested Loop
--     Bitmap Heap Scan space
--       Bitmap Index Scan space_pkey
--       Bitmap Index Scan space_parent
--     Index Only Scan thread_opened
--     Nested Loop
--       Index Scan thread_unseen
--       Index Scan post_page
--   Nested Loop
--     Index Scan post_page
--   Aggregate
--   Aggregate
--     Sort
select b.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "b"."id" and said.locale = $1), "b"."title") as title from recognition.badge b
      where b.side = any($2::text[]) order by b.retired_at nulls first, lower(b.title);
-- Sort
--   Seq Scan badge
--     Index Scan translation_pkey

-- community.new_space
select space.id, space.slug, space.title, space.about_html as "aboutHtml", space.guidelines_html as "guidelinesHtml", space.side, space.about, space.guidelines,
  space.language as first, array(select said.locale
from platform.translation said where said.subject_id = "space"."id" order by said.locale) as versions,
  space.guidelines_version as "guidelinesVersion", space.is_welcome as "isWelcome",
  space.allows_anonymous as "allowsAnonymous", space.for_questions as "forQuestions", space.reads, space.read_duties as "readDuties",
  space.read_badges as "readBadges", space.writes, space.write_duties as "writeDuties",
  space.write_badges as "writeBadges", space.archived_at is not null as archived,
  space.parent_id as "parentId", above.archived_at is not null as "parentArchived",
  case
when "above"."id" is not null and (("above"."side" = $1 and ("above"."reads" <> 'holders'
  or ("above"."read_badges" && $2::uuid[]
  or "above"."read_duties" && case "above"."side"
    when 'adult' then $3::text[] else $4::text[] end))) or (($5::uuid in ("above"."id", "above"."parent_id") and "above"."side" = any($6::text[])) or ($7::uuid in ("above"."id", "above"."parent_id") and "above"."side" = any($8::text[])) or "above"."side" = any($9::text[]) or "above"."side" = any($10::text[])))
then jsonb_build_object('id', "above"."id", 'slug', "above"."slug", 'title', coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "above"."id" and said.locale = $11), "above"."title"),
  'language', coalesce((select said.locale from platform.translation said
  where said.subject_id = "above"."id" and said.locale = $12), "above"."language")) end as parent, ("space"."archived_at" is null and ((($13::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($14::text[])) or ($15::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($16::text[])) or "space"."side" = any($17::text[]) or "space"."side" = any($18::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $19)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $20::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $21::text[] else $22::text[] end)))) as writable,
  exists (select from community.space_follow f where f.space_id = space.id
    and f.persona_id = $23::uuid) as followed,
  (select count(*)::int from community.taglist list where list.space_id = space.id
    and list.ended_at is null) as taglists
from community.space space left join community.space above on above.id = space.parent_id
where (("space"."side" = $24 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $25::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $26::text[] else $27::text[] end))) or (($28::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($29::text[])) or ($30::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($31::text[])) or "space"."side" = any($32::text[]) or "space"."side" = any($33::text[]))) and space.slug = $34;
-- Nested Loop
--   Index Scan space_slug_key
--   Index Scan space_pkey
--   Sort
--     Bitmap Heap Scan translation
--       Bitmap Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
--   Index Only Scan space_follow_pkey
--   Aggregate
--     Index Only Scan taglist_space
select b.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "b"."id" and said.locale = $1), "b"."title") as title from recognition.badge b
      where b.side = any($2::text[]) order by b.retired_at nulls first, lower(b.title);
-- Sort
--   Seq Scan badge
--     Index Scan translation_pkey

-- community.taglists
select space.id, space.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $1), "space"."title") as title, coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $2), "space"."language") as language
  from community.space space where space.id = $3::uuid and (("space"."side" = $4 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $5::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $6::text[] else $7::text[] end))) or (($8::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($9::text[])) or ($10::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($11::text[])) or "space"."side" = any($12::text[]) or "space"."side" = any($13::text[])));
-- Index Scan space_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
select *, (not joined and "keeperId" is distinct from $1::uuid) as "isOthers" from (
select list.id, list.name, list.about, list.keeper_id as "keeperId", space.slug as "spaceSlug",
  coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $2), "space"."title") as "spaceTitle", coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $3), "space"."language") as "spaceLanguage", mine.persona_id is not null as joined, card.name as "keeperName",
  jsonb_build_object('id', space.id, 'parentId', space.parent_id, 'side', space.side,
    'archived', space.archived_at is not null) as space,
  case when list.keeper_id = $4::uuid then (select count(*)::int
    from community.taglist_member m where m.taglist_id = list.id) end as members
from community.taglist list join community.space space on space.id = list.space_id
left join community.taglist_member mine on mine.taglist_id = list.id
  and mine.persona_id = $5::uuid
left join accounts.pub_member_card card on card.id = list.keeper_id
  and true
where (("space"."side" = $6 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $7::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $8::text[] else $9::text[] end))) or (($10::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($11::text[])) or ($12::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($13::text[])) or "space"."side" = any($14::text[]) or "space"."side" = any($15::text[]))) and list.ended_at is null and space.id = $16::uuid
    and (mine.persona_id is not null or true)) list
  where true
  order by (not joined and "keeperId" is distinct from $17::uuid), "spaceTitle", name, id limit $18;
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Index Scan taglist_space
--         Index Scan space_pkey
--       Index Only Scan taglist_member_pkey
--     Index Scan persona_pkey
--     Index Scan translation_pkey
-- Index Only Scan translation_pkey
-- Aggregate
--   Bitmap Heap Scan taglist_member
--     Bitmap Index Scan taglist_member_pkey
select space.id, space.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $1), "space"."title") as title, coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $2), "space"."language") as language
  from community.space space where (("space"."side" = $3 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $4::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $5::text[] else $6::text[] end))) or (($7::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($8::text[])) or ($9::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($10::text[])) or "space"."side" = any($11::text[]) or "space"."side" = any($12::text[]))) and (($13::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($14::text[])) or ($15::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($16::text[])) or ($17::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($18::text[])) or "space"."side" = any($19::text[]) or "space"."side" = any($20::text[]) or "space"."side" = any($21::text[]) or "space"."side" = any($22::text[])) and space.archived_at is null order by title;
-- Sort
--   Seq Scan space
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey

-- community.taglists_on
select p.id as "postId", list.id, list.name, call.post_id is not null as called,
    mine.persona_id is not null as joined,
    (call.post_id is null and list.keeper_id = $1::uuid
      and p.author_id = $2::uuid) as callable,
    case when list.keeper_id = $3::uuid then (select count(*)::int from community.taglist_member m
      where m.taglist_id = list.id and m.persona_id <> list.keeper_id) else 0 end as members
  from posts.pub_post p
  join community.space at on at.id = p.scope_id
  join community.taglist list on list.space_id in (at.id, at.parent_id) and list.ended_at is null
  join community.space space on space.id = list.space_id
  left join community.taglist_call call on call.taglist_id = list.id and call.post_id = p.id
  left join community.taglist_member mine
    on mine.taglist_id = list.id and mine.persona_id = $4::uuid
  where p.id = any($5::uuid[]) and (("space"."side" = $6 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $7::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $8::text[] else $9::text[] end))) or (($10::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($11::text[])) or ($12::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($13::text[])) or "space"."side" = any($14::text[]) or "space"."side" = any($15::text[])))
    and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null)
    and true
    and (call.post_id is not null or list.keeper_id = p.author_id)
  order by list.name, list.id;
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Index Scan post_in_sight
--             Index Scan space_pkey
--           Index Scan taglist_space
--         Index Scan space_pkey
--       Index Only Scan taglist_call_pkey
--     Index Only Scan taglist_member_pkey
--     Aggregate
--       Bitmap Heap Scan taglist_member
--         Bitmap Index Scan taglist_member_pkey

-- community.needs_reply
select w.id, w.slug, w.title, w.kind, w.author_id as "authorId", card.name as "authorName",
    w.anonymous, w.space_id as "spaceId", w.space_slug as "spaceSlug", w.space_title as "spaceTitle", w.space_language as "spaceLanguage", w.created_at as since,
    w.content_note as "contentNote", w.html,
    to_char(w.turn at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || w.id as cursor
  from (
    select t.id, t.slug, t.title, t.kind, t.author_id, t.created_at, (case when t.author_id is not null and not exists (
  select from community.thread answered
  where answered.author_id = t.author_id and answered.answered_at is not null)
then t.created_at - make_interval(hours => 24) else t.created_at end) as turn,
      (t.author_id is null and o.alias is not null) as anonymous, o.content_note, case when o.content_note = '' and (("o"."deleted_at" is null and "o"."hidden_at" is null)
and "o"."held_at" is null)
then left(o.body_html, 1000) else '' end as html,
      space.id as space_id, space.slug as space_slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $1), "space"."title") as space_title,
      coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $2), "space"."language") as space_language
    from community.space space
    join community.thread t on t.space_id = space.id
    join posts.pub_post o on o.place_id = t.id and o.seq = 1
    where (("space"."side" = $3 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $4::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $5::text[] else $6::text[] end))) or (($7::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($8::text[])) or ($9::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($10::text[])) or "space"."side" = any($11::text[]) or "space"."side" = any($12::text[]))) and ("space"."archived_at" is null and ((($13::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($14::text[])) or ($15::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($16::text[])) or "space"."side" = any($17::text[]) or "space"."side" = any($18::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $19)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $20::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $21::text[] else $22::text[] end))))
      and space.is_welcome = $23
      and t.answered_at is null and t.closed_at is null and t.unseen_at is null and t.merged_into is null
      and t.kind not in ('announcement', 'checkin') and t.created_at > $24
      and not coalesce("o"."author_id" = $25::uuid
  or ("o"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "o"."id" and own.persona_id = $26::uuid)), false) and true
  ) w
  left join accounts.pub_member_card card on card.id = w.author_id
  where true
  order by  w.turn, w.id limit $27;
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Index Scan thread_opened
--         Index Scan space_pkey
--       Index Scan post_page
--         Index Scan anonymous_author_pkey
--     Index Scan persona_pkey
--     Index Scan thread_author
-- Index Scan translation_pkey
-- Index Only Scan translation_pkey
-- Index Scan thread_author
select space.id, space.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $1), "space"."title") as title, coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $2), "space"."language") as language,
    exists (select from community.space_follow f where f.space_id = space.id
      and f.persona_id = $3::uuid) as followed
  from community.space space
  where (("space"."side" = $4 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $5::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $6::text[] else $7::text[] end))) or (($8::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($9::text[])) or ($10::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($11::text[])) or "space"."side" = any($12::text[]) or "space"."side" = any($13::text[]))) and space.archived_at is null and space.parent_id is null
  order by followed desc, space.position, space.id limit 12;
-- Sort
--   Seq Scan space
--     Index Only Scan space_follow_pkey
-- Index Scan translation_pkey
-- Index Only Scan translation_pkey

-- community.where_to_write
select space.id, space.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $1), "space"."title") as title, coalesce((select nullif(said.fields ->> 'about_html', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $2), "space"."about_html") as "aboutHtml", coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $3), "space"."language") as language,
    space.language as spoken, space.side, space.reads,
    space.is_welcome as welcome, space.for_questions as "forQuestions",
    space.allows_anonymous as "allowsAnonymous", case
when "above"."id" is not null and (("above"."side" = $4 and ("above"."reads" <> 'holders'
  or ("above"."read_badges" && $5::uuid[]
  or "above"."read_duties" && case "above"."side"
    when 'adult' then $6::text[] else $7::text[] end))) or (($8::uuid in ("above"."id", "above"."parent_id") and "above"."side" = any($9::text[])) or ($10::uuid in ("above"."id", "above"."parent_id") and "above"."side" = any($11::text[])) or "above"."side" = any($12::text[]) or "above"."side" = any($13::text[])))
then jsonb_build_object('id', "above"."id", 'slug', "above"."slug", 'title', coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "above"."id" and said.locale = $14), "above"."title"),
  'language', coalesce((select said.locale from platform.translation said
  where said.subject_id = "above"."id" and said.locale = $15), "above"."language")) end as parent,
    exists (select from community.space_follow f where f.space_id = space.id
      and f.persona_id = $16::uuid) as followed,
    (exists (select from posts.post own
    where own.author_id = $17::uuid and own.scope_id = "space"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $18::uuid and own.scope_id = "space"."id")) as wrote
  from community.space space left join community.space above on above.id = space.parent_id
  where (("space"."side" = $19 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $20::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $21::text[] else $22::text[] end))) or (($23::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($24::text[])) or ($25::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($26::text[])) or "space"."side" = any($27::text[]) or "space"."side" = any($28::text[]))) and ("space"."archived_at" is null and ((($29::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($30::text[])) or ($31::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($32::text[])) or "space"."side" = any($33::text[]) or "space"."side" = any($34::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $35)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $36::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $37::text[] else $38::text[] end))))
  order by space.side <> $39, space.position, space.id;
-- Sort
--   Nested Loop
--     Seq Scan space
--     Index Scan space_pkey
--     Index Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--     Index Only Scan space_follow_pkey
--     Index Only Scan post_author_scope
--     Nested Loop
--       Bitmap Heap Scan anonymous_author
--         Bitmap Index Scan anonymous_author_person
--       Index Scan post_pkey

-- community.small_things
select (
exists (select from posts.post own where own.author_id = $1::uuid)
or exists (select from posts.anonymous_author h where h.persona_id = $2::uuid)) as wrote,
    (select count(*)::int from (select from posts.pub_visit v where v.persona_id = $3::uuid
      limit 3) been) as "threadsRead",
    exists (select from community.space where (("space"."side" = $4 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $5::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $6::text[] else $7::text[] end))) or (($8::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($9::text[])) or ($10::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($11::text[])) or "space"."side" = any($12::text[]) or "space"."side" = any($13::text[]))) and ("space"."archived_at" is null and ((($14::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($15::text[])) or ($16::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($17::text[])) or "space"."side" = any($18::text[]) or "space"."side" = any($19::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $20)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $21::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $22::text[] else $23::text[] end))))) as "mayWrite",
    exists (select from community.space where (("space"."side" = $24 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $25::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $26::text[] else $27::text[] end))) or (($28::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($29::text[])) or ($30::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($31::text[])) or "space"."side" = any($32::text[]) or "space"."side" = any($33::text[])))) as "mayRead",
    (select jsonb_build_object('id', space.id, 'slug', space.slug, 'title', coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $34), "space"."title"),
        'greets', exists (select from community.space_follow f where f.space_id = space.id and f.persona_id = $35::uuid),
        'isKnown', (exists (select from posts.post own
    where own.author_id = $36::uuid and own.scope_id = "space"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $37::uuid and own.scope_id = "space"."id")),
        'skipped', exists (select from community.introduction_skipped s where s.persona_id = $38::uuid))
      from community.space space
      where space.is_welcome and space.side = $39 and (("space"."side" = $40 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $41::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $42::text[] else $43::text[] end))) or (($44::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($45::text[])) or ($46::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($47::text[])) or "space"."side" = any($48::text[]) or "space"."side" = any($49::text[]))) and ("space"."archived_at" is null and ((($50::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($51::text[])) or ($52::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($53::text[])) or "space"."side" = any($54::text[]) or "space"."side" = any($55::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $56)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $57::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $58::text[] else $59::text[] end))))
      limit 1) as welcome;
-- Index Only Scan post_author_scope
-- Index Only Scan anonymous_author_person
-- Aggregate
--   Index Only Scan visit_person
-- Seq Scan space
-- Seq Scan space
-- Index Only Scan introduction_skipped_pkey
-- Index Scan space_welcome
--   Index Scan translation_pkey
--   Index Only Scan space_follow_pkey
--   Index Only Scan post_author_scope
--   Nested Loop
--     Bitmap Heap Scan anonymous_author
--       Bitmap Index Scan anonymous_author_person
--     Index Scan post_pkey
select w.id, w.slug, w.title, w.kind, w.author_id as "authorId", card.name as "authorName",
    w.anonymous, w.space_id as "spaceId", w.space_slug as "spaceSlug", w.space_title as "spaceTitle", w.space_language as "spaceLanguage", w.created_at as since,
    w.content_note as "contentNote", w.html,
    to_char(w.turn at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || w.id as cursor
  from (
    select t.id, t.slug, t.title, t.kind, t.author_id, t.created_at, (case when t.author_id is not null and not exists (
  select from community.thread answered
  where answered.author_id = t.author_id and answered.answered_at is not null)
then t.created_at - make_interval(hours => 24) else t.created_at end) as turn,
      (t.author_id is null and o.alias is not null) as anonymous, o.content_note, case when o.content_note = '' and (("o"."deleted_at" is null and "o"."hidden_at" is null)
and "o"."held_at" is null)
then left(o.body_html, 1000) else '' end as html,
      space.id as space_id, space.slug as space_slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $1), "space"."title") as space_title,
      coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $2), "space"."language") as space_language
    from community.space space
    join community.thread t on t.space_id = space.id
    join posts.pub_post o on o.place_id = t.id and o.seq = 1
    where (("space"."side" = $3 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $4::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $5::text[] else $6::text[] end))) or (($7::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($8::text[])) or ($9::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($10::text[])) or "space"."side" = any($11::text[]) or "space"."side" = any($12::text[]))) and ("space"."archived_at" is null and ((($13::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($14::text[])) or ($15::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($16::text[])) or "space"."side" = any($17::text[]) or "space"."side" = any($18::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $19)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $20::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $21::text[] else $22::text[] end))))
      and space.is_welcome = $23
      and t.answered_at is null and t.closed_at is null and t.unseen_at is null and t.merged_into is null
      and t.kind not in ('announcement', 'checkin') and t.created_at > $24
      and not coalesce("o"."author_id" = $25::uuid
  or ("o"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "o"."id" and own.persona_id = $26::uuid)), false) and true
  ) w
  left join accounts.pub_member_card card on card.id = w.author_id
  where true
  order by (exists (select from community.space_follow f
    where f.space_id = w.space_id and f.persona_id = $27::uuid)
  or exists (select from posts.pub_post p
    where p.author_id = $28::uuid and p.scope_id = w.space_id)) desc, w.turn, w.id limit $29;
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Index Scan thread_opened
--         Index Scan space_pkey
--       Index Scan post_page
--         Index Scan anonymous_author_pkey
--     Index Scan persona_pkey
--     Index Only Scan space_follow_pkey
--     Index Only Scan post_author_scope
--     Index Scan thread_author
-- Index Scan translation_pkey
-- Index Only Scan translation_pkey
-- Index Scan thread_author
select
t.id, t.slug, t.title, t.kind, t.author_id as "authorId", card.name as "authorName",
(t.author_id is null and o.alias is not null) as anonymous,
t.created_at as "createdAt", coalesce(last.at, t.created_at) as "lastPostAt",
t.replies as replies,
coalesce(o.content_note, '') as "contentNote", last.reply as last,
case when o.content_note = '' and (("o"."deleted_at" is null and "o"."hidden_at" is null)
and "o"."held_at" is null)
then left(o.body_html, 1000) else '' end as html,
coalesce((
  select case when v.place_id is null then t.last_post_at > $1 else not v.seen @> p.seq end
  from posts.pub_post p
  left join posts.pub_visit v on v.place_id = p.place_id and v.persona_id = $2::uuid
  where p.place_id = t.id and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and p.author_id is distinct from $3::uuid
    and true
  order by p.seq desc limit 1), false) as unread, (select count(*)::int from posts.pub_visit v
  cross join lateral (select p.seq from posts.pub_post p
    where p.place_id = t.id and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and p.author_id is distinct from $4::uuid
      and true order by p.seq desc limit $5) p
  where v.place_id = t.id and v.persona_id = $6::uuid and not v.seen @> p.seq) as news,
(t.answered_at is null and t.closed_at is null and t.kind <> 'announcement') as waits,
(t.kind = 'question' and exists (select from posts.pub_post a
where a.place_id = t.id and a.accepted_at is not null and (("a"."deleted_at" is null and "a"."hidden_at" is null)
and "a"."held_at" is null))) as answered,
t.closed_at is not null as closed, t.pinned_at is not null as pinned,
t.featured_at is not null as featured, t.open_until as "openUntil",
t.unseen_at is not null as held, space.id as "spaceId", space.slug as "spaceSlug", coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $7), "space"."title") as "spaceTitle",
coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $8), "space"."language") as "spaceLanguage",
to_char("t"."last_post_at" at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || t.id as cursor
  from community.thread t
  join community.space space on space.id = t.space_id
  left join posts.pub_post o on o.place_id = t.id and o.seq = 1
  left join accounts.pub_member_card card on card.id = t.author_id
  left join lateral (
select jsonb_build_object('authorId', r.author_id, 'authorName', who.name, 'anonymous', r.alias is not null) as reply, r.created_at as at
from (select p.author_id, p.alias, p.created_at from posts.pub_post p
  where p.place_id = t.id and p.seq > 1 and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and true
  order by p.seq desc limit 1) r
left join accounts.pub_member_card who on who.id = r.author_id) last on t.replies > 0
  where t.kind = 'checkin' and t.open_until is not null and t.open_until > $9
    and t.closed_at is null and t.unseen_at is null and t.merged_into is null and (("space"."side" = $10 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $11::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $12::text[] else $13::text[] end))) or (($14::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($15::text[])) or ($16::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($17::text[])) or "space"."side" = any($18::text[]) or "space"."side" = any($19::text[]))) and ("space"."archived_at" is null and ((($20::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($21::text[])) or ($22::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($23::text[])) or "space"."side" = any($24::text[]) or "space"."side" = any($25::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $26)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $27::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $28::text[] else $29::text[] end))))
    and not (exists (select from posts.post own
    where own.author_id = $30::uuid and own.place_id = "t"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $31::uuid and own.place_id = "t"."id")) and true
  order by t.created_at desc, t.id desc limit $32;
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Index Scan thread_opened
--             Index Scan post_author_scope
--             Nested Loop
--               Index Scan post_page
--               Index Scan anonymous_author_pkey
--           Nested Loop
--             Index Scan post_place_id_seq_key
--             Index Scan persona_pkey
--         Index Scan space_pkey
--       Index Scan post_page
--     Index Scan persona_pkey
-- Nested Loop
--   Index Scan post_place_id_seq_key
--   Index Scan visit_pkey
-- Aggregate
--   Nested Loop
--     Index Scan visit_pkey
--     Index Scan post_place_id_seq_key
-- Index Scan post_in_sight
-- Index Scan translation_pkey
-- Index Only Scan translation_pkey
select
t.id, t.slug, t.title, t.kind, t.author_id as "authorId", card.name as "authorName",
(t.author_id is null and o.alias is not null) as anonymous,
t.created_at as "createdAt", coalesce(last.at, t.created_at) as "lastPostAt",
t.replies as replies,
coalesce(o.content_note, '') as "contentNote", last.reply as last,
case when o.content_note = '' and (("o"."deleted_at" is null and "o"."hidden_at" is null)
and "o"."held_at" is null)
then left(o.body_html, 1000) else '' end as html,
coalesce((
  select case when v.place_id is null then t.last_post_at > $1 else not v.seen @> p.seq end
  from posts.pub_post p
  left join posts.pub_visit v on v.place_id = p.place_id and v.persona_id = $2::uuid
  where p.place_id = t.id and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and p.author_id is distinct from $3::uuid
    and true
  order by p.seq desc limit 1), false) as unread, (select count(*)::int from posts.pub_visit v
  cross join lateral (select p.seq from posts.pub_post p
    where p.place_id = t.id and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and p.author_id is distinct from $4::uuid
      and true order by p.seq desc limit $5) p
  where v.place_id = t.id and v.persona_id = $6::uuid and not v.seen @> p.seq) as news,
(t.answered_at is null and t.closed_at is null and t.kind <> 'announcement') as waits,
(t.kind = 'question' and exists (select from posts.pub_post a
where a.place_id = t.id and a.accepted_at is not null and (("a"."deleted_at" is null and "a"."hidden_at" is null)
and "a"."held_at" is null))) as answered,
t.closed_at is not null as closed, t.pinned_at is not null as pinned,
t.featured_at is not null as featured, t.open_until as "openUntil",
t.unseen_at is not null as held, space.id as "spaceId", space.slug as "spaceSlug", coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $7), "space"."title") as "spaceTitle",
coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $8), "space"."language") as "spaceLanguage",
to_char("t"."last_post_at" at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '_' || t.id as cursor
  from community.thread t
  join community.space space on space.id = t.space_id
  left join posts.pub_post o on o.place_id = t.id and o.seq = 1
  left join accounts.pub_member_card card on card.id = t.author_id
  left join lateral (
select jsonb_build_object('authorId', r.author_id, 'authorName', who.name, 'anonymous', r.alias is not null) as reply, r.created_at as at
from (select p.author_id, p.alias, p.created_at from posts.pub_post p
  where p.place_id = t.id and p.seq > 1 and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and true
  order by p.seq desc limit 1) r
left join accounts.pub_member_card who on who.id = r.author_id) last on t.replies > 0
  where t.id = any(array(
select f.thread_id from community.follow f
where f.persona_id = $9::uuid and f.left_at is null))
    and t.unseen_at is null and t.merged_into is null and (("space"."side" = $10 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $11::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $12::text[] else $13::text[] end))) or (($14::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($15::text[])) or ($16::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($17::text[])) or "space"."side" = any($18::text[]) or "space"."side" = any($19::text[]))) and coalesce((
  select case when v.place_id is null then t.last_post_at > $20 else not v.seen @> p.seq end
  from posts.pub_post p
  left join posts.pub_visit v on v.place_id = p.place_id and v.persona_id = $21::uuid
  where p.place_id = t.id and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and p.author_id is distinct from $22::uuid
    and true
  order by p.seq desc limit 1), false) and true
  order by t.last_post_at desc, t.id desc limit $23;
-- Bitmap Heap Scan follow
--   Bitmap Index Scan follow_person
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Index Scan thread_opened
--             Nested Loop
--               Index Scan post_place_id_seq_key
--               Index Scan visit_pkey
--           Nested Loop
--             Index Scan post_place_id_seq_key
--             Index Scan persona_pkey
--         Index Scan space_pkey
--       Index Scan post_page
--     Index Scan persona_pkey
-- Nested Loop
--   Index Scan post_place_id_seq_key
--   Index Scan visit_pkey
-- Aggregate
--   Nested Loop
--     Index Scan visit_pkey
--     Index Scan post_place_id_seq_key
-- Index Scan post_in_sight
-- Index Scan translation_pkey
-- Index Only Scan translation_pkey

-- community.front
select t.id, t.slug, t.title, o.body_html as html, t.replies,
    space.id as "spaceId", space.slug as "spaceSlug", coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $1), "space"."title") as "spaceTitle", coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $2), "space"."language") as "spaceLanguage"
  from community.space space
  cross join lateral (
    (select t.id from community.thread t where t.space_id = space.id and t.unseen_at is null and t.merged_into is null
      order by t.last_post_at desc, t.id desc limit 10)
    union
    (select t.id from community.thread t where t.space_id = space.id and t.unseen_at is null and t.merged_into is null
      and t.featured_at is not null and (t.pinned_at is not null or t.featured_at is not null
        or t.open_until is not null) limit 10)) near
  join community.thread t on t.id = near.id
  join posts.pub_post o on o.place_id = t.id and o.seq = 1 and (("o"."deleted_at" is null and "o"."hidden_at" is null)
and "o"."held_at" is null)
  where (("space"."side" = $3 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $4::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $5::text[] else $6::text[] end))) or (($7::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($8::text[])) or ($9::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($10::text[])) or "space"."side" = any($11::text[]) or "space"."side" = any($12::text[]))) and space.reads = 'everyone' and space.archived_at is null
    and true
    and not space.is_welcome and o.content_note = '' and o.alias is null and t.kind <> 'announcement'
    and (t.featured_at is not null or t.replies > 0)
  order by t.featured_at desc nulls last, t.last_post_at desc, t.id desc
  limit $13;
-- Sort
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Seq Scan space
--         Sort
--           Index Only Scan thread_newest
--           Index Scan thread_opened
--       Index Scan thread_pkey
--     Index Scan post_in_sight
-- Index Scan translation_pkey
-- Index Only Scan translation_pkey
select space.id, space.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $1), "space"."title") as title, coalesce((select nullif(said.fields ->> 'about_html', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $2), "space"."about_html") as "aboutHtml", coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $3), "space"."language") as language from community.space space
  where (("space"."side" = $4 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $5::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $6::text[] else $7::text[] end))) or (($8::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($9::text[])) or ($10::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($11::text[])) or "space"."side" = any($12::text[]) or "space"."side" = any($13::text[]))) and space.reads = 'everyone' and space.archived_at is null
    and space.parent_id is null order by space.position, space.id limit $14;
-- Sort
--   Seq Scan space
-- Index Scan translation_pkey
-- Index Scan translation_pkey
-- Index Only Scan translation_pkey

-- community.thread
select space.id as "spaceId", space.parent_id as "parentId",
space.slug as "spaceSlug", coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $1), "space"."title") as "spaceTitle", space.is_welcome as "isWelcome",
space.allows_anonymous as "allowsAnonymous", space.for_questions as "forQuestions",
space.guidelines_version as "guidelinesVersion",
space.archived_at as "archivedAt", space.side, space.reads, space.writes,
coalesce(read.version, 0) as "guidelinesRead", ("space"."write_badges" && $2::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $3::text[] else $4::text[] end) as "holdsWriting", thread.id as "threadId", thread.slug as "threadSlug", thread.title,
    thread.author_id as "openerId", thread.replies, thread.answered_at as "answeredAt",
    thread.closed_at as "closedAt", thread.closed_as as "closedAs", thread.closed_words as "closedWords",
    thread.closed_by_opener as "closedByOpener", thread.unseen_at as "unseenAt", thread.hidden_at as "threadHiddenAt", thread.merged_into as "mergedInto",
    opening.id as "openingId", opening.deleted_at as "openingDeletedAt", opening.hidden_at as "openingHiddenAt", opening.alias as "openerAlias", thread.kind,
    coalesce("opening"."author_id" = $5::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $6::uuid)), false) as "isOpener" , case when ((select said.fields from platform.translation said
where said.subject_id = "space"."id" and said.locale = $7) ->> 'guidelines_version') = space.guidelines_version::text
then coalesce((select nullif(said.fields ->> 'guidelines_html', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $8), "space"."guidelines_html") else space.guidelines_html end as "guidelinesHtml",
coalesce((select nullif(said.fields ->> 'about_html', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $9), "space"."about_html") as "aboutHtml", coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $10), "space"."language") as "spaceLanguage",
(select case
when "above"."id" is not null and (("above"."side" = $11 and ("above"."reads" <> 'holders'
  or ("above"."read_badges" && $12::uuid[]
  or "above"."read_duties" && case "above"."side"
    when 'adult' then $13::text[] else $14::text[] end))) or (($15::uuid in ("above"."id", "above"."parent_id") and "above"."side" = any($16::text[])) or ($17::uuid in ("above"."id", "above"."parent_id") and "above"."side" = any($18::text[])) or "above"."side" = any($19::text[]) or "above"."side" = any($20::text[])))
then jsonb_build_object('id', "above"."id", 'slug', "above"."slug", 'title', coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "above"."id" and said.locale = $21), "above"."title"),
  'language', coalesce((select said.locale from platform.translation said
  where said.subject_id = "above"."id" and said.locale = $22), "above"."language")) end from community.space above where above.id = space.parent_id) as parent, thread.created_at as "createdAt", thread.pinned_at as "pinnedAt",
    thread.featured_at as "featuredAt", thread.open_until as "openUntil",
    follow.thread_id is not null as follows,
    case when thread.hidden_at is not null then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.pub_moderation m where m.place_id = thread.id and m.act = 'hide_thread' order by m.at desc limit 1) end as "whyHidden", visit.place_id is not null as "hasVisited", unread.first as "firstUnread",
coalesce(unread.count, 0) as "unreadCount",
    0 as unmet, coalesce(place.changed, 0) as changed, coalesce(place.anew, 0) as anew
  from community.space left join community.guidelines_read read
on read.space_id = space.id and read.persona_id = $23::uuid
  join community.thread on thread.space_id = space.id
  left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
  join community.thread asked on thread.id = coalesce(asked.merged_into, asked.id)
    left join community.follow follow on follow.thread_id = thread.id
      and follow.persona_id = $24::uuid and follow.left_at is null
    left join posts.pub_place place on place.place_id = thread.id
left join posts.visit visit on visit.place_id = "thread"."id"
  and visit.persona_id = $25::uuid
left join lateral (
  select (array_agg(u.id order by u.seq))[1] as first, count(*)::int as count from (
    select p.id, p.seq
    from unnest(int4multirange(int4range(1, 2147483647)) - visit.seen) gap
    cross join lateral (
      select p.id, p.seq from posts.post p
      where p.place_id = "thread"."id" and p.seq >= lower(gap) and p.seq < upper(gap)
        and p.author_id is distinct from $26::uuid
        and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and true
      order by p.seq limit 100
    ) p limit 100
  ) u
) unread on true
  where (("space"."side" = $27 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $28::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $29::text[] else $30::text[] end))) or (($31::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($32::text[])) or ($33::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($34::text[])) or "space"."side" = any($35::text[]) or "space"."side" = any($36::text[]))) and "asked"."slug" = $37;
-- Nested Loop
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Nested Loop
--                 Index Scan thread_slug_key
--                 Index Scan thread_pkey
--               Index Scan space_pkey
--             Index Scan guidelines_read_pkey
--           Index Scan post_page
--         Index Scan follow_pkey
--       Index Scan place_pkey
--     Index Scan visit_pkey
--   Aggregate
--     Sort
--       Nested Loop
--         Index Scan post_place_id_seq_key
--   Index Scan translation_pkey
--   Index Scan anonymous_author_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
--   Index Scan space_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--   Index Scan moderation_place
with page as ((
  select p.id, p.root_seq, p.seq from posts.post p
  where p.place_id = $1::uuid and (p.root_seq, p.seq) > (1, 1) and (true and ((("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null)
  or ("p"."deleted_at" is null and true)
  or (("p"."deleted_at" is null or "p"."body" <> '') and coalesce("p"."author_id" = $2::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $3::uuid)), false))
  or (select true from posts.post below
    where below.parent_id = "p"."id" and (("below"."deleted_at" is null and "below"."hidden_at" is null)
and "below"."held_at" is null) limit 1) is not null))
  order by p.root_seq asc, p.seq asc limit $4)),
  chosen as (
    select id, 'page' as part from page
    union all select o.id, 'opening' from posts.post o
      where o.place_id = $5::uuid and (o.root_seq, o.seq) = (1, 1)
    union all (select a.id, 'accepted' from (
        -- Apart, so that it is read from the small index of chosen answers and not in the order of all.
        select * from posts.post c
        where c.place_id = $6::uuid and c.accepted_at is not null offset 0
      ) a where a.seq > 1 and ("a"."deleted_at" is null and true
  and ((("a"."deleted_at" is null and "a"."hidden_at" is null)
and "a"."held_at" is null) or true or coalesce("a"."author_id" = $7::uuid
  or ("a"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "a"."id" and own.persona_id = $8::uuid)), false))) order by a.seq limit $9)
  )
  select chosen.part,
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
parent.alias as "toAlias", parent.id is not null as "isToOpen",
    ((select true from posts.post n
  where n.place_id = $14::uuid and (true and ((("n"."deleted_at" is null and "n"."hidden_at" is null)
and "n"."held_at" is null)
  or ("n"."deleted_at" is null and true)
  or (("n"."deleted_at" is null or "n"."body" <> '') and coalesce("n"."author_id" = $15::uuid
  or ("n"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "n"."id" and own.persona_id = $16::uuid)), false))
  or (select true from posts.post below
    where below.parent_id = "n"."id" and (("below"."deleted_at" is null and "below"."hidden_at" is null)
and "below"."held_at" is null) limit 1) is not null))
    and (n.root_seq, n.seq) > (1, 1) and (n.root_seq, n.seq) < (select root_seq, seq from page order by root_seq, seq limit 1)
          order by n.root_seq desc, n.seq desc limit 1) is not null) as "hasPrevious", ((select true from posts.post n
  where n.place_id = $17::uuid and (true and ((("n"."deleted_at" is null and "n"."hidden_at" is null)
and "n"."held_at" is null)
  or ("n"."deleted_at" is null and true)
  or (("n"."deleted_at" is null or "n"."body" <> '') and coalesce("n"."author_id" = $18::uuid
  or ("n"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "n"."id" and own.persona_id = $19::uuid)), false))
  or (select true from posts.post below
    where below.parent_id = "n"."id" and (("below"."deleted_at" is null and "below"."hidden_at" is null)
and "below"."held_at" is null) limit 1) is not null))
    and (n.root_seq, n.seq) > (select root_seq, seq from page order by root_seq desc, seq desc limit 1)
          order by n.root_seq, n.seq limit 1) is not null) as "hasNext"
  from chosen join posts.post p on p.id = chosen.id
cross join lateral (select ("p"."deleted_at" is null and true
  and ((("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) or true or coalesce("p"."author_id" = $20::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $21::uuid)), false))) as open, coalesce("p"."author_id" = $22::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $23::uuid)), false) as own offset 0) o
left join posts.post parent on parent.id = p.parent_id and ("parent"."deleted_at" is null and true
  and ((("parent"."deleted_at" is null and "parent"."hidden_at" is null)
and "parent"."held_at" is null) or true or coalesce("parent"."author_id" = $24::uuid
  or ("parent"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "parent"."id" and own.persona_id = $25::uuid)), false)))
left join accounts.pub_member_card parent_author on parent_author.id = parent.author_id
left join accounts.pub_member_card author on author.id = p.author_id
  order by p.root_seq, p.seq;
-- Sort
--   Index Scan post_page
--     Index Scan anonymous_author_pkey
--     Index Scan post_in_sight
--   Index Scan visit_pkey
--   Index Scan post_page
--     Index Scan anonymous_author_pkey
--     Index Scan post_in_sight
--   Sort
--   Index Scan post_page
--     Index Scan anonymous_author_pkey
--     Index Scan post_in_sight
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Index Scan post_page
--             Sort
--               Index Scan post_accepted
--             Index Scan post_pkey
--           Index Scan anonymous_author_pkey
--         Index Scan post_pkey
--       Index Scan persona_pkey
--     Index Scan persona_pkey
--     Aggregate
--       Sort
--         Bitmap Heap Scan revision
--           Bitmap Index Scan revision_pkey
--     Bitmap Heap Scan heart
--       Bitmap Index Scan heart_person
--     Bitmap Heap Scan bookmark
--       Bitmap Index Scan bookmark_newest
select place, body, base from accounts.draft where persona_id = $1::uuid and exists (
select from unnest($2::text[]) one where starts_with(place, one));
-- Nested Loop
--   Bitmap Heap Scan draft
--     Bitmap Index Scan draft_pkey
select m.id, m.act, m.at, coalesce(o.title, o.space_title) as other, o.slug,
  o.space_slug as "spaceSlug", coalesce((m.detail ->> 'came')::boolean, true) as came
from posts.pub_moderation m
left join lateral (
  select other.title, other.slug, space.title as space_title, space.slug as space_slug
  from community.space space
  left join community.thread other
    on other.space_id = space.id and other.id = (m.detail ->> 'thread')::uuid
  where (("space"."side" = $1 and ("space"."reads" <> 'holders'
or ("space"."read_badges" && $2::uuid[]
or "space"."read_duties" && case "space"."side"
  when 'adult' then $3::text[] else $4::text[] end))) or (($5::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($6::text[])) or ($7::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($8::text[])) or "space"."side" = any($9::text[]) or "space"."side" = any($10::text[]))) and (m.detail ->> 'space' = space.id::text
    or (other.id is not null and other.unseen_at is null
      and true))
  limit 1
) o on true
where m.place_id = $11::uuid and m.act in ('move', 'merge', 'split', 'move_posts') and not (m.detail ? 'space' and coalesce(m.detail ->> 'came' = 'false', false))
  and not exists (select from posts.pub_moderation undone where undone.undoes = m.deed)
order by m.at, m.id limit 20;
-- Incremental Sort
--   Nested Loop
--     Nested Loop
--       Index Scan moderation_place
--       Merge Join
--         Index Scan space_pkey
--         Sort
--           Index Scan thread_pkey
--     Index Only Scan moderation_undoes

-- community.thread_changes
select space.id as "spaceId", space.parent_id as "parentId",
space.slug as "spaceSlug", coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $1), "space"."title") as "spaceTitle", space.is_welcome as "isWelcome",
space.allows_anonymous as "allowsAnonymous", space.for_questions as "forQuestions",
space.guidelines_version as "guidelinesVersion",
space.archived_at as "archivedAt", space.side, space.reads, space.writes,
coalesce(read.version, 0) as "guidelinesRead", ("space"."write_badges" && $2::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $3::text[] else $4::text[] end) as "holdsWriting", thread.id as "threadId", thread.slug as "threadSlug", thread.title,
    thread.author_id as "openerId", thread.replies, thread.answered_at as "answeredAt",
    thread.closed_at as "closedAt", thread.closed_as as "closedAs", thread.closed_words as "closedWords",
    thread.closed_by_opener as "closedByOpener", thread.unseen_at as "unseenAt", thread.hidden_at as "threadHiddenAt", thread.merged_into as "mergedInto",
    opening.id as "openingId", opening.deleted_at as "openingDeletedAt", opening.hidden_at as "openingHiddenAt", opening.alias as "openerAlias", thread.kind,
    coalesce("opening"."author_id" = $5::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $6::uuid)), false) as "isOpener" , case when ((select said.fields from platform.translation said
where said.subject_id = "space"."id" and said.locale = $7) ->> 'guidelines_version') = space.guidelines_version::text
then coalesce((select nullif(said.fields ->> 'guidelines_html', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $8), "space"."guidelines_html") else space.guidelines_html end as "guidelinesHtml",
coalesce((select nullif(said.fields ->> 'about_html', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $9), "space"."about_html") as "aboutHtml", coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $10), "space"."language") as "spaceLanguage",
(select case
when "above"."id" is not null and (("above"."side" = $11 and ("above"."reads" <> 'holders'
  or ("above"."read_badges" && $12::uuid[]
  or "above"."read_duties" && case "above"."side"
    when 'adult' then $13::text[] else $14::text[] end))) or (($15::uuid in ("above"."id", "above"."parent_id") and "above"."side" = any($16::text[])) or ($17::uuid in ("above"."id", "above"."parent_id") and "above"."side" = any($18::text[])) or "above"."side" = any($19::text[]) or "above"."side" = any($20::text[])))
then jsonb_build_object('id', "above"."id", 'slug', "above"."slug", 'title', coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "above"."id" and said.locale = $21), "above"."title"),
  'language', coalesce((select said.locale from platform.translation said
  where said.subject_id = "above"."id" and said.locale = $22), "above"."language")) end from community.space above where above.id = space.parent_id) as parent, thread.created_at as "createdAt", thread.pinned_at as "pinnedAt",
    thread.featured_at as "featuredAt", thread.open_until as "openUntil",
    follow.thread_id is not null as follows,
    case when thread.hidden_at is not null then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.pub_moderation m where m.place_id = thread.id and m.act = 'hide_thread' order by m.at desc limit 1) end as "whyHidden", visit.place_id is not null as "hasVisited", unread.first as "firstUnread",
coalesce(unread.count, 0) as "unreadCount",
    0 as unmet, coalesce(place.changed, 0) as changed, coalesce(place.anew, 0) as anew
  from community.space left join community.guidelines_read read
on read.space_id = space.id and read.persona_id = $23::uuid
  join community.thread on thread.space_id = space.id
  left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
  join community.thread asked on thread.id = coalesce(asked.merged_into, asked.id)
    left join community.follow follow on follow.thread_id = thread.id
      and follow.persona_id = $24::uuid and follow.left_at is null
    left join posts.pub_place place on place.place_id = thread.id
left join posts.visit visit on visit.place_id = "thread"."id"
  and visit.persona_id = $25::uuid
left join lateral (
  select (array_agg(u.id order by u.seq))[1] as first, count(*)::int as count from (
    select p.id, p.seq
    from unnest(int4multirange(int4range(1, 2147483647)) - visit.seen) gap
    cross join lateral (
      select p.id, p.seq from posts.post p
      where p.place_id = "thread"."id" and p.seq >= lower(gap) and p.seq < upper(gap)
        and p.author_id is distinct from $26::uuid
        and (("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) and true
      order by p.seq limit 100
    ) p limit 100
  ) u
) unread on true
  where (("space"."side" = $27 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $28::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $29::text[] else $30::text[] end))) or (($31::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($32::text[])) or ($33::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($34::text[])) or "space"."side" = any($35::text[]) or "space"."side" = any($36::text[]))) and "asked"."id" = $37::uuid;
-- Nested Loop
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Nested Loop
--                 Index Scan thread_pkey
--                 Index Scan thread_pkey
--               Index Scan space_pkey
--             Index Scan guidelines_read_pkey
--           Index Scan post_page
--         Index Scan follow_pkey
--       Index Scan place_pkey
--     Index Scan visit_pkey
--   Aggregate
--     Sort
--       Nested Loop
--         Index Scan post_place_id_seq_key
--   Index Scan translation_pkey
--   Index Scan anonymous_author_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
--   Index Scan space_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
--   Index Scan moderation_place
with page as (
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
    select id, 'page' as part from page
    union all select o.id, 'opening' from posts.post o
      where o.place_id = $9::uuid and (o.root_seq, o.seq) = (1, 1)
    union all (select a.id, 'accepted' from (
        -- Apart, so that it is read from the small index of chosen answers and not in the order of all.
        select * from posts.post c
        where c.place_id = $10::uuid and c.accepted_at is not null offset 0
      ) a where a.seq > 1 and ("a"."deleted_at" is null and true
  and ((("a"."deleted_at" is null and "a"."hidden_at" is null)
and "a"."held_at" is null) or true or coalesce("a"."author_id" = $11::uuid
  or ("a"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "a"."id" and own.persona_id = $12::uuid)), false))) order by a.seq limit $13)
  )
  select chosen.part,
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
  where h.post_id = p.id and h.persona_id = $14::uuid) as hearted,
o.open and exists (select from posts.bookmark b
  where b.post_id = p.id and b.persona_id = $15::uuid) as bookmarked,
coalesce((select visit.seen from posts.visit visit
  where visit.place_id = $16::uuid and visit.persona_id = $17::uuid) @> p.seq, false) as "isSeen",
p.parent_id as "parentId", parent.author_id as "toAuthorId", parent_author.name as "toName",
parent.alias as "toAlias", parent.id is not null as "isToOpen",
    ((select true from posts.post n
  where n.place_id = $18::uuid and (true and ((("n"."deleted_at" is null and "n"."hidden_at" is null)
and "n"."held_at" is null)
  or ("n"."deleted_at" is null and true)
  or (("n"."deleted_at" is null or "n"."body" <> '') and coalesce("n"."author_id" = $19::uuid
  or ("n"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "n"."id" and own.persona_id = $20::uuid)), false))
  or (select true from posts.post below
    where below.parent_id = "n"."id" and (("below"."deleted_at" is null and "below"."hidden_at" is null)
and "below"."held_at" is null) limit 1) is not null))
    and (n.root_seq, n.seq) > (1, 1) and (n.root_seq, n.seq) < (select root_seq, seq from page order by root_seq, seq limit 1)
          order by n.root_seq desc, n.seq desc limit 1) is not null) as "hasPrevious", ((select true from posts.post n
  where n.place_id = $21::uuid and (true and ((("n"."deleted_at" is null and "n"."hidden_at" is null)
and "n"."held_at" is null)
  or ("n"."deleted_at" is null and true)
  or (("n"."deleted_at" is null or "n"."body" <> '') and coalesce("n"."author_id" = $22::uuid
  or ("n"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "n"."id" and own.persona_id = $23::uuid)), false))
  or (select true from posts.post below
    where below.parent_id = "n"."id" and (("below"."deleted_at" is null and "below"."hidden_at" is null)
and "below"."held_at" is null) limit 1) is not null))
    and (n.root_seq, n.seq) > (select root_seq, seq from page order by root_seq desc, seq desc limit 1)
          order by n.root_seq, n.seq limit 1) is not null) as "hasNext" , p.changed, p.turned, (true and ((("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null)
  or ("p"."deleted_at" is null and true)
  or (("p"."deleted_at" is null or "p"."body" <> '') and coalesce("p"."author_id" = $24::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $25::uuid)), false))
  or (select true from posts.post below
    where below.parent_id = "p"."id" and (("below"."deleted_at" is null and "below"."hidden_at" is null)
and "below"."held_at" is null) limit 1) is not null)) as "isShown", coalesce((
select changed from posts.place where place_id = $26::uuid), 0) as until
  from chosen join posts.post p on p.id = chosen.id
cross join lateral (select ("p"."deleted_at" is null and true
  and ((("p"."deleted_at" is null and "p"."hidden_at" is null)
and "p"."held_at" is null) or true or coalesce("p"."author_id" = $27::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $28::uuid)), false))) as open, coalesce("p"."author_id" = $29::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $30::uuid)), false) as own offset 0) o
left join posts.post parent on parent.id = p.parent_id and ("parent"."deleted_at" is null and true
  and ((("parent"."deleted_at" is null and "parent"."hidden_at" is null)
and "parent"."held_at" is null) or true or coalesce("parent"."author_id" = $31::uuid
  or ("parent"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "parent"."id" and own.persona_id = $32::uuid)), false)))
left join accounts.pub_member_card parent_author on parent_author.id = parent.author_id
left join accounts.pub_member_card author on author.id = p.author_id
  order by p.root_seq, p.seq;
-- Sort
--   Sort
--     Nested Loop
--       Index Scan post_changed
--       Index Scan post_pkey
--       Index Scan post_parent
--   Index Scan visit_pkey
--   Index Scan post_page
--     Index Scan anonymous_author_pkey
--     Index Scan post_in_sight
--   Sort
--   Index Scan post_page
--     Index Scan anonymous_author_pkey
--     Index Scan post_in_sight
--   Index Scan place_pkey
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Index Scan post_page
--             Sort
--               Index Scan post_accepted
--             Index Scan post_pkey
--           Index Scan anonymous_author_pkey
--         Index Scan post_pkey
--       Index Scan persona_pkey
--     Index Scan persona_pkey
--     Aggregate
--       Sort
--         Bitmap Heap Scan revision
--           Bitmap Index Scan revision_pkey
--     Bitmap Heap Scan heart
--       Bitmap Index Scan heart_person
--     Bitmap Heap Scan bookmark
--       Bitmap Index Scan bookmark_newest
--     Bitmap Heap Scan anonymous_author
--       Bitmap Index Scan anonymous_author_person
--     Index Scan post_in_sight

-- community.new_thread
select space.id as "spaceId", space.parent_id as "parentId",
space.slug as "spaceSlug", coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $1), "space"."title") as "spaceTitle", space.is_welcome as "isWelcome",
space.allows_anonymous as "allowsAnonymous", space.for_questions as "forQuestions",
space.guidelines_version as "guidelinesVersion",
space.archived_at as "archivedAt", space.side, space.reads, space.writes,
coalesce(read.version, 0) as "guidelinesRead", ("space"."write_badges" && $2::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $3::text[] else $4::text[] end) as "holdsWriting", case when ((select said.fields from platform.translation said
where said.subject_id = "space"."id" and said.locale = $5) ->> 'guidelines_version') = space.guidelines_version::text
then coalesce((select nullif(said.fields ->> 'guidelines_html', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $6), "space"."guidelines_html") else space.guidelines_html end as "guidelinesHtml",
coalesce((select nullif(said.fields ->> 'about_html', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $7), "space"."about_html") as "aboutHtml", coalesce((select said.locale from platform.translation said
  where said.subject_id = "space"."id" and said.locale = $8), "space"."language") as "spaceLanguage",
(select case
when "above"."id" is not null and (("above"."side" = $9 and ("above"."reads" <> 'holders'
  or ("above"."read_badges" && $10::uuid[]
  or "above"."read_duties" && case "above"."side"
    when 'adult' then $11::text[] else $12::text[] end))) or (($13::uuid in ("above"."id", "above"."parent_id") and "above"."side" = any($14::text[])) or ($15::uuid in ("above"."id", "above"."parent_id") and "above"."side" = any($16::text[])) or "above"."side" = any($17::text[]) or "above"."side" = any($18::text[])))
then jsonb_build_object('id', "above"."id", 'slug', "above"."slug", 'title', coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "above"."id" and said.locale = $19), "above"."title"),
  'language', coalesce((select said.locale from platform.translation said
  where said.subject_id = "above"."id" and said.locale = $20), "above"."language")) end from community.space above where above.id = space.parent_id) as parent
  from community.space left join community.guidelines_read read
on read.space_id = space.id and read.persona_id = $21::uuid
  where (("space"."side" = $22 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $23::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $24::text[] else $25::text[] end))) or (($26::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($27::text[])) or ($28::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($29::text[])) or "space"."side" = any($30::text[]) or "space"."side" = any($31::text[]))) and space.id = $32::uuid;
-- Nested Loop
--   Index Scan space_pkey
--   Index Scan guidelines_read_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Scan translation_pkey
--   Index Only Scan translation_pkey
--   Index Scan space_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey
select place, body, base from accounts.draft where persona_id = $1::uuid and exists (
select from unnest($2::text[]) one where starts_with(place, one));
-- Nested Loop
--   Bitmap Heap Scan draft
--     Bitmap Index Scan draft_pkey
