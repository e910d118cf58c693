-- Written by tests/matrix/queries.test.ts. Do not edit.

-- safety.decisions_about_me
select * from (select * from (
    select h.id, 'inbox.help', h.made_at, null::text, h.reason,
      case when h.on_machine then 'server' else 'operator' end, h.expires_at, null::text, '/settings/security'::text,
      null::text, null::text
    from accounts.help h where h.persona_id = $1::uuid
    union all select md5(h.id::text)::uuid, 'inbox.help_withdrawn', h.withdrawn_at, null::text, h.withdrawn_because,
      'operator', null, null::text, '/settings/security'::text, null::text, null::text
    from accounts.help h where h.persona_id = $2::uuid and h.withdrawn_at is not null) one
    (id, says, at, rule, reason, "dutyKind", until, title, link, "from", "to") union all select * from (
      select id, case when is_acting then 'inbox.duty_acting' else 'inbox.duty_given_' || case when "duty"."scope_id" is null then '' else 'one_' end || "duty"."kind" end, granted_at,
        null::text, nullif(reason, ''), case when is_acting then 'house' else case when granted_by is null then 'server' else 'operator' end end, expires_at, seen.title, coalesce(seen.link, '/who-may-do-what'), null::text, null::text
      from "leading".duty left join (select space.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $3), "space"."title"), '/talk/' || space.slug from community.space space
  where (("space"."side" = $4 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $5::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $6::text[] else $7::text[] end))) or (($8::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($9::text[])) or ($10::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($11::text[])) or "space"."side" = any($12::text[]) or "space"."side" = any($13::text[]))) union all select programme.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $14), "programme"."title"), '/learn/' || programme.slug
  from learning.programme programme where ((programme.published_at is not null and "programme"."side" = $15
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($16::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($17::text[])) or ($18::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($19::text[])) or ($20::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($21::text[])) or "programme"."side" = any($22::text[]) or "programme"."side" = any($23::text[]) or "programme"."side" = any($24::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $25::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $26::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $27::uuid)))
    or (($28::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($29::text[])) or "programme"."side" = any($30::text[])))) or (($31::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($32::text[])) or "programme"."side" = any($33::text[])))) seen(place_id, title, link) on seen.place_id = duty.scope_id where persona_id = $34::uuid
      union all select md5(id::text)::uuid, case when is_acting then 'inbox.duty_acted' else 'inbox.duty_ended_' || case when "duty"."scope_id" is null then '' else 'one_' end || "duty"."kind" end,
        ended_at, null::text, end_reason, case when is_acting then 'house' else coalesce(ended_under, 'operator') end, null, seen.title, coalesce(seen.link, '/who-may-do-what'), null::text, null::text
      from "leading".duty left join (select space.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $35), "space"."title"), '/talk/' || space.slug from community.space space
  where (("space"."side" = $36 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $37::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $38::text[] else $39::text[] end))) or (($40::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($41::text[])) or ($42::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($43::text[])) or "space"."side" = any($44::text[]) or "space"."side" = any($45::text[]))) union all select programme.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $46), "programme"."title"), '/learn/' || programme.slug
  from learning.programme programme where ((programme.published_at is not null and "programme"."side" = $47
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($48::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($49::text[])) or ($50::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($51::text[])) or ($52::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($53::text[])) or "programme"."side" = any($54::text[]) or "programme"."side" = any($55::text[]) or "programme"."side" = any($56::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $57::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $58::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $59::uuid)))
    or (($60::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($61::text[])) or "programme"."side" = any($62::text[])))) or (($63::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($64::text[])) or "programme"."side" = any($65::text[])))) seen(place_id, title, link) on seen.place_id = duty.scope_id
      where persona_id = $66::uuid and ended_at is not null
      union all select id, 'inbox.clearance_given', granted_at, null::text, note, case when granted_by is null then 'server' else 'operator' end, expires_at, null::text, '/who-may-do-what'::text, null::text, null::text
      from "leading".clearance where persona_id = $67::uuid
      union all select md5(id::text)::uuid, 'inbox.clearance_ended', ended_at, null::text, end_reason, coalesce(ended_under, 'operator'), null, null::text, '/who-may-do-what'::text, null::text, null::text
      from "leading".clearance where persona_id = $68::uuid and ended_at is not null) one
    (id, says, at, rule, reason, "dutyKind", until, title, link, "from", "to") union all select * from (select distinct on (coalesce(a.deed, a.id)) a.id, case a.act
        when 'undo' then 'decisions.undone' || coalesce('_' || a.undid, '') else 'log.act.' || a.act end, a.at,
      a.rule, a.reason, 'moderator', null::timestamptz, a.title,
      case when a.title is null or a.link is null then '/my-words?place=' || a."placeId" else a.link end,
      a."from", a."to" from (
  with page as (
    select m.id, m.act, m.at, m.rule, m.reason, by.id as "byId", by.name as "byName",
      case when space.id is not null and (("at"."side" = $69 and ("at"."reads" <> 'holders'
  or ("at"."read_badges" && $70::uuid[]
  or "at"."read_duties" && case "at"."side"
    when 'adult' then $71::text[] else $72::text[] end))) or (($73::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($74::text[])) or ($75::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($76::text[])) or "at"."side" = any($77::text[]) or "at"."side" = any($78::text[]))) then thread.title end as title,
      case when space.id is not null and (("at"."side" = $79 and ("at"."reads" <> 'holders'
  or ("at"."read_badges" && $80::uuid[]
  or "at"."read_duties" && case "at"."side"
    when 'adult' then $81::text[] else $82::text[] end))) or (($83::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($84::text[])) or ($85::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($86::text[])) or "at"."side" = any($87::text[]) or "at"."side" = any($88::text[]))) then '/talk/' || at.slug || '/' || thread.slug end as place,
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
  where own.deed = m.deed and (($89::uuid in ("around"."id", "around"."parent_id") and "around"."side" = any($90::text[])) or "around"."side" = any($91::text[])) is not true) and m.place_kind = 'thread' as "looksAfter",
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
  join posts.pub_post p on p.id = own.post_id where own.deed = m.deed and coalesce("p"."author_id" = $92::uuid
  or ("p"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "p"."id" and own.persona_id = $93::uuid)), false)) as "isAboutOwn",
      m.act = 'hide' and exists (select from posts.pub_post p where p.id = m.post_id and p.hidden_at = m.at)
        as "isHidden",
      m.act = 'hide_posts' and m.place_kind <> 'thread' and exists (select from posts.pub_moderation own
        join posts.pub_post p on p.id = own.post_id and p.hidden_at = own.at where own.deed = m.deed) as "areHidden",
      null as whose, (m.detail ->> 'count')::int as count, case when (coalesce(m.detail ->> 'came', 'true') = 'false') then case when m.act = 'move' and space.id is not null
      or m.act <> 'move' and ((("at"."side" = $94 and ("at"."reads" <> 'holders'
  or ("at"."read_badges" && $95::uuid[]
  or "at"."read_duties" && case "at"."side"
    when 'adult' then $96::text[] else $97::text[] end))) or (($98::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($99::text[])) or ($100::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($101::text[])) or "at"."side" = any($102::text[]) or "at"."side" = any($103::text[]))) and true) then m.detail ->> 'from' end
  when exists (select from community.space other_space
    left join community.thread other
      on other.space_id = other_space.id and other.id = (m.detail ->> 'thread')::uuid
    where (m.detail ->> 'space' = other_space.id::text and (("other_space"."side" = $104 and ("other_space"."reads" <> 'holders'
  or ("other_space"."read_badges" && $105::uuid[]
  or "other_space"."read_duties" && case "other_space"."side"
    when 'adult' then $106::text[] else $107::text[] end))) or (($108::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($109::text[])) or ($110::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($111::text[])) or "other_space"."side" = any($112::text[]) or "other_space"."side" = any($113::text[]))))
      or (other.id is not null and ((("other_space"."side" = $114 and ("other_space"."reads" <> 'holders'
  or ("other_space"."read_badges" && $115::uuid[]
  or "other_space"."read_duties" && case "other_space"."side"
    when 'adult' then $116::text[] else $117::text[] end))) or (($118::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($119::text[])) or ($120::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($121::text[])) or "other_space"."side" = any($122::text[]) or "other_space"."side" = any($123::text[]))) and true)))
  then m.detail ->> 'from' end as "from", case when (coalesce(m.detail ->> 'came', 'true') = 'true') then case when m.act = 'move' and space.id is not null
      or m.act <> 'move' and ((("at"."side" = $124 and ("at"."reads" <> 'holders'
  or ("at"."read_badges" && $125::uuid[]
  or "at"."read_duties" && case "at"."side"
    when 'adult' then $126::text[] else $127::text[] end))) or (($128::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($129::text[])) or ($130::uuid in ("at"."id", "at"."parent_id") and "at"."side" = any($131::text[])) or "at"."side" = any($132::text[]) or "at"."side" = any($133::text[]))) and true) then m.detail ->> 'to' end
  when exists (select from community.space other_space
    left join community.thread other
      on other.space_id = other_space.id and other.id = (m.detail ->> 'thread')::uuid
    where (m.detail ->> 'space' = other_space.id::text and (("other_space"."side" = $134 and ("other_space"."reads" <> 'holders'
  or ("other_space"."read_badges" && $135::uuid[]
  or "other_space"."read_duties" && case "other_space"."side"
    when 'adult' then $136::text[] else $137::text[] end))) or (($138::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($139::text[])) or ($140::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($141::text[])) or "other_space"."side" = any($142::text[]) or "other_space"."side" = any($143::text[]))))
      or (other.id is not null and ((("other_space"."side" = $144 and ("other_space"."reads" <> 'holders'
  or ("other_space"."read_badges" && $145::uuid[]
  or "other_space"."read_duties" && case "other_space"."side"
    when 'adult' then $146::text[] else $147::text[] end))) or (($148::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($149::text[])) or ($150::uuid in ("other_space"."id", "other_space"."parent_id") and "other_space"."side" = any($151::text[])) or "other_space"."side" = any($152::text[]) or "other_space"."side" = any($153::text[]))) and true)))
  then m.detail ->> 'to' end as "to"
    from posts.pub_moderation m
    left join community.space space on space.id = m.scope_id and (("space"."side" = $154 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $155::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $156::text[] else $157::text[] end))) or (($158::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($159::text[])) or ($160::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($161::text[])) or "space"."side" = any($162::text[]) or "space"."side" = any($163::text[])))
    left join community.thread thread on thread.id = m.place_id
    left join community.space at on at.id = thread.space_id
    left join accounts.pub_member_card by on false
    where coalesce(m.detail ->> 'act', m.act) not in ('pin', 'unpin', 'feature', 'unfeature', 'hide_posts', 'finish') and not (m.detail ? 'space' and coalesce(m.detail ->> 'came' = 'false', false))
        and (m.post_id in (
select p.id from posts.post p where p.author_id = any($164::uuid[])
union all select h.post_id from posts.anonymous_author h where h.persona_id = any($165::uuid[]))
          or (m.post_id is null and m.place_id in (
            select t.id from community.thread t where t.author_id = $166::uuid
            union all select p.place_id from posts.pub_post p where p.id in (
select p.id from posts.post p where p.author_id = any($167::uuid[])
union all select h.post_id from posts.anonymous_author h where h.persona_id = any($168::uuid[]))))) order by m.at desc, m.id desc limit $169)
  select page.id, page.act, page.place_id as "placeId", page.at, page.rule, page.reason, page."byId", page."byName",
    page."from", page."to", page.count, page.whose, page.undid, page."isUndoing", page."placeKind", page.deed, page."doesAgain", page."isUndone", page."isOvertaken",
    page."looksAfter", page."isArchived", page."isAway", page."isAboutOwn", case when page."isHidden" then coalesce(page.place || '/tend?post=' || page.post_id,
      seen.link || '?around=' || page.post_id || '&do=tend:' || page.post_id || '#p-' || page.post_id)
      when page."areHidden" then seen.link || '/choose?deed=' || page.deed end as "givesBack",
    coalesce(page.title, seen.title) as title,
    coalesce(page.place, seen.link) || coalesce('?around=' || page.post_id || '#p-' || page.post_id, '') as link
  from page left join (select $170::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (select one_seen.*, coalesce((select said.locale from platform.translation said
  where said.subject_id = one_seen.id and said.locale = $171), (select g.language from learning.programme g where g.id = (select s.programme_id from learning.step s where s.id = one_seen.id))) as language
        from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $172), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state,
      coalesce((
select jsonb_object_agg(was.done, jsonb_build_object('rule', null, 'reason', was.reason) order by was.at)
from (
  select 'revoked' as done, r.reason, r.revoked_at as at from learning.completion_revocation r
    where r.step_id = step.id and r.persona_id = $173::uuid
  union all select m.how, m.reason, m.marked_at from learning.mark m
    where m.step_id = step.id and m.persona_id = $174::uuid
  union all select 'given_back', d.reason, d.at from platform.pub_deed d
    where d.subject_id = step.id and d.person_id = $175::uuid and d.act = $176) was), '{}') || coalesce((
select jsonb_object_agg(case d.act when 'learning.retire_step' then 'retired' else 'reinstated' end,
  jsonb_build_object('rule', null, 'reason', d.reason) order by d.at)
from platform.pub_deed d where d.subject_id = step.id
  and d.act in ('learning.retire_step', 'learning.reinstate_step')), '{}') as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select place_id from page where place_kind <> 'thread')) and (((programme.published_at is not null and "programme"."side" = $177
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($178::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($179::text[])) or ($180::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($181::text[])) or ($182::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($183::text[])) or "programme"."side" = any($184::text[]) or "programme"."side" = any($185::text[]) or "programme"."side" = any($186::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $187::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $188::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $189::uuid)))
    or (($190::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($191::text[])) or "programme"."side" = any($192::text[])))) or (($193::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($194::text[])) or "programme"."side" = any($195::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($196::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($197::text[])) or ($198::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($199::text[])) or ($200::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($201::text[])) or "programme"."side" = any($202::text[]) or "programme"."side" = any($203::text[]) or "programme"."side" = any($204::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $205::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $206::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $207::uuid))))
    or (($208::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($209::text[])) or "programme"."side" = any($210::text[])))))) one_seen(id, title, link, state, whys)) seen) seen on seen.id = page.place_id
  order by page.at desc, page.id desc) a order by coalesce(a.deed, a.id), a.id desc) one
    (id, says, at, rule, reason, "dutyKind", until, title, link, "from", "to") union all select * from (
    select md5(d.id::text || space.id::text)::uuid, case d.act when 'community.change_readers'
        then 'inbox.readers_changed_' else 'inbox.space_placed_' end || (case d.act when 'community.change_readers' then coalesce(
  (select one ->> 'to' from jsonb_array_elements(d.detail -> 'within') one where one ->> 'id' = space.id::text),
  d.detail #>> '{says,to}')
else split_part(d.act, '.', 2) end), d.at, null::text, d.reason,
      'arranger', null::timestamptz, case when (("space"."side" = $211 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $212::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $213::text[] else $214::text[] end))) or (($215::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($216::text[])) or ($217::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($218::text[])) or "space"."side" = any($219::text[]) or "space"."side" = any($220::text[]))) then coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $221), "space"."title") end,
      case when (("space"."side" = $222 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $223::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $224::text[] else $225::text[] end))) or (($226::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($227::text[])) or ($228::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($229::text[])) or "space"."side" = any($230::text[]) or "space"."side" = any($231::text[]))) then '/talk/' || space.slug
        when space.side = $232::text then '/my-words' end, null::text, null::text
    from platform.pub_deed d join community.space space on (d.subject_id = space.id
or d.detail -> 'within' @> jsonb_build_array(jsonb_build_object('id', space.id)))
    where d.act = any($233::text[]) and exists (select from posts.pub_post p
      where p.scope_id = space.id and p.id in (
select p.id from posts.post p where p.author_id = any($234::uuid[])
union all select h.post_id from posts.anonymous_author h where h.persona_id = any($235::uuid[])) and p.created_at <= d.at
        and (p.deleted_at is null or p.deleted_at > d.at))
      -- Of a sub-forum that went along is told who wrote only there, as in the inbox.
      and (d.act = 'community.change_readers' or d.subject_id = space.id or not exists (select from posts.pub_post p
      where p.scope_id = d.subject_id and p.id in (
select p.id from posts.post p where p.author_id = any($236::uuid[])
union all select h.post_id from posts.anonymous_author h where h.persona_id = any($237::uuid[])) and p.created_at <= d.at
        and (p.deleted_at is null or p.deleted_at > d.at)))) one
    (id, says, at, rule, reason, "dutyKind", until, title, link, "from", "to") union all select * from (
    select md5('readers' || d.id::text)::uuid, 'inbox.programme_readers_' || (d.detail #>> '{says,to}'), d.at, null::text,
      d.reason, 'author', null::timestamptz, seen.title, seen.link, null::text, null::text
    from platform.pub_deed d left join lateral (select coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $238), "programme"."title") as title, '/learn/' || programme.slug as link
      from learning.programme programme where programme.id = d.subject_id and ((programme.published_at is not null and "programme"."side" = $239
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($240::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($241::text[])) or ($242::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($243::text[])) or ($244::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($245::text[])) or "programme"."side" = any($246::text[]) or "programme"."side" = any($247::text[]) or "programme"."side" = any($248::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $249::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $250::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $251::uuid)))
    or (($252::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($253::text[])) or "programme"."side" = any($254::text[])))) or (($255::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($256::text[])) or "programme"."side" = any($257::text[])))) seen on true
    where d.act = $258 and exists (select from posts.pub_post p
      where p.scope_id = d.subject_id and p.id in (
select p.id from posts.post p where p.author_id = any($259::uuid[])
union all select h.post_id from posts.anonymous_author h where h.persona_id = any($260::uuid[]))
        and p.created_at <= d.at and (p.deleted_at is null or p.deleted_at > d.at))) one
    (id, says, at, rule, reason, "dutyKind", until, title, link, "from", "to") union all select * from (
      select md5($261 || at.step_id::text || at.round)::uuid, 'inbox.completion_revoked', at.revoked_at, null::text, at.reason, 'host', null::timestamptz, seen.title, seen.link, null::text, null::text
      from learning.completion_revocation at left join lateral (select coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $262), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link
        from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = at.step_id and (((programme.published_at is not null and "programme"."side" = $263
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($264::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($265::text[])) or ($266::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($267::text[])) or ($268::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($269::text[])) or "programme"."side" = any($270::text[]) or "programme"."side" = any($271::text[]) or "programme"."side" = any($272::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $273::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $274::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $275::uuid)))
    or (($276::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($277::text[])) or "programme"."side" = any($278::text[])))) or (($279::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($280::text[])) or "programme"."side" = any($281::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($282::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($283::text[])) or ($284::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($285::text[])) or ($286::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($287::text[])) or "programme"."side" = any($288::text[]) or "programme"."side" = any($289::text[]) or "programme"."side" = any($290::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $291::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $292::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $293::uuid))))
    or (($294::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($295::text[])) or "programme"."side" = any($296::text[])))))) seen on true
      where at.persona_id = $297::uuid
      union all select md5($298 || at.step_id::text || at.round)::uuid, 'inbox.completion_given_back', (at.evidence ->> 'givenBackAt')::timestamptz,
        null::text, (select d.reason from platform.pub_deed d where d.subject_id = at.step_id
          and d.person_id = at.persona_id and d.act = $299
          and d.at = (at.evidence ->> 'givenBackAt')::timestamptz), 'host', null::timestamptz, seen.title, seen.link, null::text, null::text
      from learning.completion at left join lateral (select coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $300), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link
        from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = at.step_id and (((programme.published_at is not null and "programme"."side" = $301
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($302::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($303::text[])) or ($304::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($305::text[])) or ($306::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($307::text[])) or "programme"."side" = any($308::text[]) or "programme"."side" = any($309::text[]) or "programme"."side" = any($310::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $311::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $312::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $313::uuid)))
    or (($314::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($315::text[])) or "programme"."side" = any($316::text[])))) or (($317::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($318::text[])) or "programme"."side" = any($319::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($320::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($321::text[])) or ($322::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($323::text[])) or ($324::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($325::text[])) or "programme"."side" = any($326::text[]) or "programme"."side" = any($327::text[]) or "programme"."side" = any($328::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $329::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $330::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $331::uuid))))
    or (($332::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($333::text[])) or "programme"."side" = any($334::text[])))))) seen on true
      where at.persona_id = $335::uuid and at.round > 0 and at.evidence ? 'givenBackAt'
      union all select md5($336 || at.step_id::text || at.round)::uuid, 'inbox.completion_' || at.how, at.marked_at, null::text, at.reason, 'host', null::timestamptz, seen.title, seen.link, null::text, null::text
      from learning.mark at left join lateral (select coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $337), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link
        from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = at.step_id and (((programme.published_at is not null and "programme"."side" = $338
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($339::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($340::text[])) or ($341::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($342::text[])) or ($343::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($344::text[])) or "programme"."side" = any($345::text[]) or "programme"."side" = any($346::text[]) or "programme"."side" = any($347::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $348::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $349::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $350::uuid)))
    or (($351::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($352::text[])) or "programme"."side" = any($353::text[])))) or (($354::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($355::text[])) or "programme"."side" = any($356::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($357::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($358::text[])) or ($359::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($360::text[])) or ($361::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($362::text[])) or "programme"."side" = any($363::text[]) or "programme"."side" = any($364::text[]) or "programme"."side" = any($365::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $366::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $367::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $368::uuid))))
    or (($369::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($370::text[])) or "programme"."side" = any($371::text[])))))) seen on true
      where at.persona_id = $372::uuid and not exists (select from learning.completion back
        where back.step_id = at.step_id and back.persona_id = at.persona_id and back.round = at.round
          and back.evidence ? 'givenBackAt')) one
    (id, says, at, rule, reason, "dutyKind", until, title, link, "from", "to") union all select * from (
      select md5(b.id::text || a.awarded_at::text)::uuid, 'inbox.badge_given', a.awarded_at,
      null::text, "a"."reason", 'operator', null::timestamptz, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "b"."id" and said.locale = $373), "b"."title"), '/people/' || a.persona_id, null::text, null::text from recognition.award a join recognition.badge b on b.id = a.badge_id
      where a.persona_id = $374::uuid
      union select md5(b.id::text || a.awarded_at::text)::uuid, 'inbox.badge_given', a.awarded_at,
      null::text, "a"."awarded_for", 'operator', null::timestamptz, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "b"."id" and said.locale = $375), "b"."title"), '/people/' || a.persona_id, null::text, null::text from recognition.taking_back a join recognition.badge b on b.id = a.badge_id
      where a.persona_id = $376::uuid
      union all select a.id, 'inbox.badge_taken', a.taken_at, null::text, a.reason, 'operator', null::timestamptz, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "b"."id" and said.locale = $377), "b"."title"), '/people/' || a.persona_id, null::text, null::text
      from recognition.taking_back a join recognition.badge b on b.id = a.badge_id
      where a.persona_id = $378::uuid
      union all select md5(a.id::text || 'back')::uuid, 'inbox.badge_given_back', a.given_back_at, null::text,
        a.given_back_because, 'operator', null::timestamptz, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "b"."id" and said.locale = $379), "b"."title"), '/people/' || a.persona_id, null::text, null::text from recognition.taking_back a join recognition.badge b on b.id = a.badge_id
      where a.persona_id = $380::uuid and a.given_back_at is not null) one
    (id, says, at, rule, reason, "dutyKind", until, title, link, "from", "to")) decision
  where true
  order by at desc, id desc limit $381;
-- Sort
--   Bitmap Heap Scan help
--     Bitmap Index Scan help_persona
--   Bitmap Heap Scan help
--     Bitmap Index Scan help_persona
--   Nested Loop
--     Seq Scan duty
--     Seq Scan space
--       Index Scan translation_pkey
--     Seq Scan programme
--       Index Scan translation_pkey
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
--   Nested Loop
--     Seq Scan duty
--     Seq Scan space
--       Index Scan translation_pkey
--     Seq Scan programme
--       Index Scan translation_pkey
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
--   Bitmap Heap Scan clearance
--     Bitmap Index Scan clearance_persona
--   Bitmap Heap Scan clearance
--     Bitmap Index Scan clearance_persona
--   Sort
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Nested Loop
--             Nested Loop
--               Index Scan moderation_at
--                 Index Scan post_author_scope
--                 Index Scan anonymous_author_person
--                 Index Scan thread_author
--                 Hash Join
--                   Index Scan post_pkey
--                   Bitmap Heap Scan post
--                     Bitmap Index Scan post_author_scope
--                   Bitmap Heap Scan anonymous_author
--                     Bitmap Index Scan anonymous_author_person
--               Index Scan space_pkey
--             Index Scan thread_pkey
--           Index Scan space_pkey
--         Seq Scan moderation
--         Aggregate
--           Sort
--             Nested Loop
--               Index Scan moderation_deed
--               Index Scan moderation_place
--         Nested Loop
--           Merge Join
--             Index Scan moderation_place
--             Index Scan thread_pkey
--           Index Scan space_pkey
--         Hash Join
--           Index Scan moderation_place
--           Bitmap Heap Scan thread
--             Bitmap Index Scan thread_merged
--         Nested Loop
--           Nested Loop
--             Index Scan moderation_deed
--             Index Scan thread_pkey
--           Index Scan space_pkey
--         Merge Join
--           Index Scan moderation_post
--           Index Scan post_pkey
--             Bitmap Heap Scan anonymous_author
--               Bitmap Index Scan anonymous_author_person
--         Seq Scan post
--         Hash Join
--           Bitmap Heap Scan moderation
--             Bitmap Index Scan moderation_post
--           Index Scan post_pkey
--         Nested Loop
--           Index Scan space_pkey
--           Index Scan thread_pkey
--         Nested Loop
--           Index Scan space_pkey
--           Index Scan thread_pkey
--       Nested Loop
--         Nested Loop
--           Bitmap Heap Scan step
--             Bitmap Index Scan step_pkey
--           Index Scan programme_pkey
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
--             Index Only Scan enrolment_pkey
--             Nested Loop
--               Index Scan step_programme_id_slug_key
--               Index Only Scan step_start_pkey
--             Nested Loop
--               Bitmap Heap Scan completion
--                 Bitmap Index Scan completion_persona
--               Index Scan step_pkey
--         Index Scan step_version_pkey
--         Index Scan translation_pkey
--   Nested Loop
--     Nested Loop
--       Index Scan space_pkey
--       Seq Scan deed
--       Nested Loop
--         Index Scan post_pkey
--         Bitmap Heap Scan post
--           Bitmap Index Scan post_author_scope
--         Bitmap Heap Scan anonymous_author
--           Bitmap Index Scan anonymous_author_person
--     Hash Join
--       Index Scan post_pkey
--       Bitmap Heap Scan post
--         Bitmap Index Scan post_author_scope
--       Bitmap Heap Scan anonymous_author
--         Bitmap Index Scan anonymous_author_person
--     Index Scan translation_pkey
--   Nested Loop
--     Hash Join
--       Hash Join
--         Index Scan post_pkey
--         Bitmap Heap Scan post
--           Bitmap Index Scan post_author_scope
--         Bitmap Heap Scan anonymous_author
--           Bitmap Index Scan anonymous_author_person
--       Index Scan deed_subject
--     Index Scan programme_pkey
--       Index Scan translation_pkey
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Only Scan step_start_pkey
--       Nested Loop
--         Bitmap Heap Scan completion
--           Bitmap Index Scan completion_persona
--         Index Scan step_pkey
--   Nested Loop
--     Bitmap Heap Scan completion_revocation
--       Bitmap Index Scan completion_revocation_person
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
--       Index Scan step_version_pkey
--       Index Scan translation_pkey
--   Nested Loop
--     Bitmap Heap Scan completion
--       Bitmap Index Scan completion_persona
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
--       Index Scan step_version_pkey
--       Index Scan translation_pkey
--     Index Scan deed_person
--   Nested Loop
--     Nested Loop
--       Bitmap Heap Scan mark
--         Bitmap Index Scan mark_person
--       Nested Loop
--         Nested Loop
--           Index Scan step_pkey
--           Index Scan programme_pkey
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
--             Index Only Scan enrolment_pkey
--             Nested Loop
--               Index Scan step_programme_id_slug_key
--               Index Only Scan step_start_pkey
--             Nested Loop
--               Bitmap Heap Scan completion
--                 Bitmap Index Scan completion_persona
--               Index Scan step_pkey
--         Index Scan step_version_pkey
--         Index Scan translation_pkey
--     Index Scan completion_pkey
--   Sort
--     Nested Loop
--       Bitmap Heap Scan award
--         Bitmap Index Scan award_person
--       Index Scan badge_pkey
--       Index Scan translation_pkey
--     Nested Loop
--       Bitmap Heap Scan taking_back
--         Bitmap Index Scan taking_back_person
--       Index Scan badge_pkey
--       Index Scan translation_pkey
--   Nested Loop
--     Bitmap Heap Scan taking_back
--       Bitmap Index Scan taking_back_person
--     Index Scan badge_pkey
--     Index Scan translation_pkey
--   Nested Loop
--     Bitmap Heap Scan taking_back
--       Bitmap Index Scan taking_back_person
--     Index Scan badge_pkey
--     Index Scan translation_pkey

-- safety.deeds
select deed.id, deed.act, deed.at, deed.rule, deed.reason, deed.title, deed.link, deed.undo, deed.detail,
  deed.subject_id as "subjectId", deed.on_machine as "onMachine",
  by.id as "byId", by.name as "byName", person.id as "personId", person.name as "personName",
  deed.undoes is not null as "isUndoing", ((deed.power = $1
      and ($2 = 'safeguard' or deed.side = any($3::text[]))
      and ($4::uuid is null or $5::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $6
      and ($7 = 'safeguard' or deed.side = any($8::text[]))
      and ($9::uuid is null or $10::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $11
      and ($12 = 'safeguard' or deed.side = any($13::text[]))
      and ($14::uuid is null or $15::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $16
      and ($17 = 'safeguard' or deed.side = any($18::text[]))
      and ($19::uuid is null or $20::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $21
      and ($22 = 'safeguard' or deed.side = any($23::text[]))
      and ($24::uuid is null or $25::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $26
      and ($27 = 'safeguard' or deed.side = any($28::text[]))
      and ($29::uuid is null or $30::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $31
      and ($32 = 'safeguard' or deed.side = any($33::text[]))
      and ($34::uuid is null or $35::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $36
      and ($37 = 'safeguard' or deed.side = any($38::text[]))
      and ($39::uuid is null or $40::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $41
      and ($42 = 'safeguard' or deed.side = any($43::text[]))
      and ($44::uuid is null or $45::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $46
      and ($47 = 'safeguard' or deed.side = any($48::text[]))
      and ($49::uuid is null or $50::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $51
      and ($52 = 'safeguard' or deed.side = any($53::text[]))
      and ($54::uuid is null or $55::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $56
      and ($57 = 'safeguard' or deed.side = any($58::text[]))
      and ($59::uuid is null or $60::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $61
      and ($62 = 'safeguard' or deed.side = any($63::text[]))
      and ($64::uuid is null or $65::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $66
      and ($67 = 'safeguard' or deed.side = any($68::text[]))
      and ($69::uuid is null or $70::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $71
      and ($72 = 'safeguard' or deed.side = any($73::text[]))
      and ($74::uuid is null or $75::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $76
      and ($77 = 'safeguard' or deed.side = any($78::text[]))
      and ($79::uuid is null or $80::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $81
      and ($82 = 'safeguard' or deed.side = any($83::text[]))
      and ($84::uuid is null or $85::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $86
      and ($87 = 'safeguard' or deed.side = any($88::text[]))
      and ($89::uuid is null or $90::uuid in (deed.scope_id, deed.above_id)))) as "isTheirs", deed.undo is not null as "isUndoable",
  exists (select from platform.pub_deed later where later.undoes = deed.id) as "isUndone",
  exists (select from platform.pub_deed later where later.subject_id = deed.subject_id
    and later.person_id is not distinct from deed.person_id and (later.at, later.id) > (deed.at, deed.id)) as "isOvertaken"
from platform.pub_deed deed left join accounts.pub_member_card "by"
on "by"."id" = "deed"."by_id" and "by"."side" in (deed.side, 'adult')
left join accounts.pub_member_card "person"
on "person"."id" = "deed"."person_id" and "person"."side" in (deed.side, 'adult') where ((deed.power = $91
      and ($92 = 'safeguard' or deed.side = any($93::text[]))
      and ($94::uuid is null or $95::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $96
      and ($97 = 'safeguard' or deed.side = any($98::text[]))
      and ($99::uuid is null or $100::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $101
      and ($102 = 'safeguard' or deed.side = any($103::text[]))
      and ($104::uuid is null or $105::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $106
      and ($107 = 'safeguard' or deed.side = any($108::text[]))
      and ($109::uuid is null or $110::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $111
      and ($112 = 'safeguard' or deed.side = any($113::text[]))
      and ($114::uuid is null or $115::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $116
      and ($117 = 'safeguard' or deed.side = any($118::text[]))
      and ($119::uuid is null or $120::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $121
      and ($122 = 'safeguard' or deed.side = any($123::text[]))
      and ($124::uuid is null or $125::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $126
      and ($127 = 'safeguard' or deed.side = any($128::text[]))
      and ($129::uuid is null or $130::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $131
      and ($132 = 'safeguard' or deed.side = any($133::text[]))
      and ($134::uuid is null or $135::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $136
      and ($137 = 'safeguard' or deed.side = any($138::text[]))
      and ($139::uuid is null or $140::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $141
      and ($142 = 'safeguard' or deed.side = any($143::text[]))
      and ($144::uuid is null or $145::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $146
      and ($147 = 'safeguard' or deed.side = any($148::text[]))
      and ($149::uuid is null or $150::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $151
      and ($152 = 'safeguard' or deed.side = any($153::text[]))
      and ($154::uuid is null or $155::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $156
      and ($157 = 'safeguard' or deed.side = any($158::text[]))
      and ($159::uuid is null or $160::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $161
      and ($162 = 'safeguard' or deed.side = any($163::text[]))
      and ($164::uuid is null or $165::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $166
      and ($167 = 'safeguard' or deed.side = any($168::text[]))
      and ($169::uuid is null or $170::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $171
      and ($172 = 'safeguard' or deed.side = any($173::text[]))
      and ($174::uuid is null or $175::uuid in (deed.scope_id, deed.above_id))) or (deed.power = $176
      and ($177 = 'safeguard' or deed.side = any($178::text[]))
      and ($179::uuid is null or $180::uuid in (deed.scope_id, deed.above_id))))
    order by deed.at desc, deed.id desc limit $181;
-- Nested Loop
--   Nested Loop
--     Index Scan deed_at
--     Index Scan persona_pkey
--   Index Scan persona_pkey
--   Index Only Scan deed_undoes
--   Index Scan deed_subject

-- safety.helplines

-- safety.helpline_table
select line.id, line.country, line.languages, line.name, line.whom, line.hours, line.note,
array(select way ->> 'at' from jsonb_array_elements(line.ways) way
  where way ->> 'kind' = $1) as "call", array(select way ->> 'at' from jsonb_array_elements(line.ways) way
  where way ->> 'kind' = $2) as "text", array(select way ->> 'at' from jsonb_array_elements(line.ways) way
  where way ->> 'kind' = $3) as "chat", array(select way ->> 'at' from jsonb_array_elements(line.ways) way
  where way ->> 'kind' = $4) as "relay", line.removed_at as "removedAt", line.checked_at as "checkedAt", card.name as "checkedBy"
  from safety.helpline line left join accounts.pub_member_card card on card.id = line.checked_by
  where ($5::uuid is null or line.id = $6::uuid)
    and (line.removed_at is null or line.removed_at > $7)
  order by line.removed_at desc nulls first, line.country nulls last, line.created_at, line.id;
-- Sort
--   Nested Loop
--     Seq Scan helpline
--     Index Scan persona_pkey
