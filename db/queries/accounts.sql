-- Written by tests/matrix/queries.test.ts. Do not edit.

-- accounts.me
select p.name, p.about, a.side, a.locale from accounts.persona p
join accounts.account a on a.id = p.account_id where p.id = $1;
-- Nested Loop
--   Index Scan persona_pkey
--   Index Scan account_id_side_key

-- accounts.tokens
select id, name, created_at as "createdAt", expires_at as "expiresAt" from accounts.access_token
where persona_id = $1 and expires_at > $2 order by created_at;
-- Sort
--   Seq Scan access_token

-- accounts.drafts
select place, body, base from accounts.draft where persona_id = $1::uuid and exists (
select from unnest($2::text[]) one where starts_with(place, one));
-- Nested Loop
--   Bitmap Heap Scan draft
--     Bitmap Index Scan draft_pkey

-- accounts.my_drafts
with mine as materialized (
    select place, body, saved_at, split_part(place, ':', 1) as kind, split_part(place, ':', 2) as id
    from accounts.draft where persona_id = $1::uuid
      and ($2::text is null or exists (
select from unnest($3::text[]) one where place = one or starts_with(place, one || ':'))))
  select mine.place, mine.saved_at as "savedAt", seen.title, seen.link,
    case when $4::text is null then left(mine.body, $5) else mine.body end as body,
    $6::text is null and length(mine.body) > $7 as "isCut"
  from mine left join (select null::text as kind, null::text as id, null::text as title, null::text as link where false union all select $8::text, at.id::text, at.title, at.link from (
    select space.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $9), "space"."title"), case when ("space"."archived_at" is null and ((($10::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($11::text[])) or ($12::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($13::text[])) or "space"."side" = any($14::text[]) or "space"."side" = any($15::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $16)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $17::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $18::text[] else $19::text[] end)))) then '/talk/' || space.slug || '/new' end
    from community.space space where space.id = any(array(select mine.id::uuid from mine where mine.kind = $20 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (("space"."side" = $21 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $22::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $23::text[] else $24::text[] end))) or (($25::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($26::text[])) or ($27::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($28::text[])) or "space"."side" = any($29::text[]) or "space"."side" = any($30::text[])))) at(id, title, link) union all select $31::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then case when position('?' in seen.link) > 0 then seen.link
      else seen.link || '?from=end#reply-' || seen.id end end as link
        from (
    select thread.id,
      coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $32), "space"."title") as title,
      case when ((("space"."side" = $33 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $34::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $35::text[] else $36::text[] end))) or (($37::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($38::text[])) or ($39::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($40::text[])) or "space"."side" = any($41::text[]) or "space"."side" = any($42::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $43::uuid, coalesce("opening"."author_id" = $44::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $45::uuid)), false))
  or thread.unseen_at is null and true)) and (thread.merged_into is null or exists (
select from community.thread there join community.space around on around.id = there.space_id
where there.id = thread.merged_into and (("around"."side" = $46 and ("around"."reads" <> 'holders'
  or ("around"."read_badges" && $47::uuid[]
  or "around"."read_duties" && case "around"."side"
    when 'adult' then $48::text[] else $49::text[] end))) or (($50::uuid in ("around"."id", "around"."parent_id") and "around"."side" = any($51::text[])) or ($52::uuid in ("around"."id", "around"."parent_id") and "around"."side" = any($53::text[])) or "around"."side" = any($54::text[]) or "around"."side" = any($55::text[]))))) then '/talk/' || space.slug || '/' || thread.slug
        else '/my-words?place=' || coalesce(thread.merged_into, thread.id) end as link,
      case when thread.unseen_at is not null or not ((("space"."side" = $56 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $57::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $58::text[] else $59::text[] end))) or (($60::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($61::text[])) or ($62::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($63::text[])) or "space"."side" = any($64::text[]) or "space"."side" = any($65::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $66::uuid, coalesce("opening"."author_id" = $67::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $68::uuid)), false))
  or thread.unseen_at is null and true)) then 'hidden'
        when thread.merged_into is not null then 'moved' else 'visible' end as state,
      (select jsonb_object_agg(told, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m
        cross join lateral unnest(array[m.act, 'undo_' || (m.detail ->> 'act')]) told
        where m.place_id = thread.id and m.post_id is null and told is not null
          and m.act = any($69::text[])) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(array(select mine.id::uuid from mine where mine.kind = $70 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
      and (((("space"."side" = $71 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $72::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $73::text[] else $74::text[] end))) or (($75::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($76::text[])) or ($77::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($78::text[])) or "space"."side" = any($79::text[]) or "space"."side" = any($80::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $81::uuid, coalesce("opening"."author_id" = $82::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $83::uuid)), false))
  or thread.unseen_at is null and true)) or space.side = $84::text and (exists (select from posts.post own
    where own.author_id = $85::uuid and own.place_id = "thread"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $86::uuid and own.place_id = "thread"."id")))) seen(id, title, link, state, whys) union all select seen.id, seen.title,
        case when seen.link not like '/my-words%' then case when position('?' in seen.link) > 0 then seen.link
      else seen.link || '?from=end#reply-' || seen.id end end as link
        from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $87), "space"."title"),
case when ((("space"."side" = $88 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $89::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $90::text[] else $91::text[] end))) or (($92::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($93::text[])) or ($94::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($95::text[])) or "space"."side" = any($96::text[]) or "space"."side" = any($97::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $98::uuid, coalesce("opening"."author_id" = $99::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $100::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $101::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $102::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $103 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((("space"."side" = $104 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $105::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $106::text[] else $107::text[] end))) or (($108::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($109::text[])) or ($110::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($111::text[])) or "space"."side" = any($112::text[]) or "space"."side" = any($113::text[]))) or space.side = $114::text and coalesce("post"."author_id" = $115::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $116::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $117::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $118::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $119::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then replace(seen.link, '?around=', '?do=edit:' || seen.id || '&around=') end as link
        from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $120), "space"."title"),
case when ((("space"."side" = $121 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $122::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $123::text[] else $124::text[] end))) or (($125::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($126::text[])) or ($127::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($128::text[])) or "space"."side" = any($129::text[]) or "space"."side" = any($130::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $131::uuid, coalesce("opening"."author_id" = $132::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $133::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $134::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $135::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $136 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((("space"."side" = $137 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $138::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $139::text[] else $140::text[] end))) or (($141::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($142::text[])) or ($143::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($144::text[])) or "space"."side" = any($145::text[]) or "space"."side" = any($146::text[]))) or space.side = $147::text and coalesce("post"."author_id" = $148::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $149::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $150::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $151::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $152::text, at.id::text, at.title, at.link from (
select space.id, space.title, case when (($153::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($154::text[])) or ($155::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($156::text[])) or "space"."side" = any($157::text[]) or "space"."side" = any($158::text[])) then '/talk/' || space.slug || '/about/edit' end
from community.space space where space.id = any(array(select mine.id::uuid from mine where mine.kind = $159 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (("space"."side" = $160 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $161::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $162::text[] else $163::text[] end))) or (($164::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($165::text[])) or ($166::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($167::text[])) or "space"."side" = any($168::text[]) or "space"."side" = any($169::text[])))) at(id, title, link) union all select $170::text, at.id::text, at.title, at.link from (
select space.id, space.title, case when (($171::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($172::text[])) or ($173::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($174::text[])) or "space"."side" = any($175::text[]) or "space"."side" = any($176::text[])) then '/talk/' || space.slug || '/about/edit' end
from community.space space where space.id = any(array(select mine.id::uuid from mine where mine.kind = $177 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (("space"."side" = $178 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $179::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $180::text[] else $181::text[] end))) or (($182::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($183::text[])) or ($184::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($185::text[])) or "space"."side" = any($186::text[]) or "space"."side" = any($187::text[])))) at(id, title, link) union all select $188::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then seen.link || '#answer' end as link
        from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $189), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select mine.id::uuid from mine where mine.kind = $190 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((programme.published_at is not null and "programme"."side" = $191
  and (programme.closed_at is null or ((($192::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($193::text[])) or ($194::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($195::text[])) or ($196::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($197::text[])) or "programme"."side" = any($198::text[]) or "programme"."side" = any($199::text[]) or "programme"."side" = any($200::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $201::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $202::uuid)))) or (($203::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($204::text[])) or "programme"."side" = any($205::text[])))) seen(id, title, link, state, whys)) at(id, title, link) union all select $206::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then seen.link end as link
        from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $207), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select mine.id::uuid from mine where mine.kind = $208 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((programme.published_at is not null and "programme"."side" = $209
  and (programme.closed_at is null or ((($210::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($211::text[])) or ($212::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($213::text[])) or ($214::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($215::text[])) or "programme"."side" = any($216::text[]) or "programme"."side" = any($217::text[]) or "programme"."side" = any($218::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $219::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $220::uuid)))) or (($221::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($222::text[])) or "programme"."side" = any($223::text[])))) seen(id, title, link, state, whys) union all select seen.id, seen.title,
        case when seen.link not like '/my-words%' then seen.link end as link
        from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $224), "version"."title") as title,
case when ((programme.published_at is not null and "programme"."side" = $225
  and (programme.closed_at is null or ((($226::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($227::text[])) or ($228::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($229::text[])) or ($230::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($231::text[])) or "programme"."side" = any($232::text[]) or "programme"."side" = any($233::text[]) or "programme"."side" = any($234::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $235::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $236::uuid)))) or (($237::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($238::text[])) or "programme"."side" = any($239::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $240::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $241::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $242 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (((programme.published_at is not null and "programme"."side" = $243
  and (programme.closed_at is null or ((($244::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($245::text[])) or ($246::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($247::text[])) or ($248::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($249::text[])) or "programme"."side" = any($250::text[]) or "programme"."side" = any($251::text[]) or "programme"."side" = any($252::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $253::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $254::uuid)))) or (($255::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($256::text[])) or "programme"."side" = any($257::text[])))
        or programme.side = $258::text and coalesce("post"."author_id" = $259::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $260::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $261::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $262::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $263::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then replace(seen.link, '?around=', '?do=edit:' || seen.id || '&around=') end as link
        from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $264), "version"."title") as title,
case when ((programme.published_at is not null and "programme"."side" = $265
  and (programme.closed_at is null or ((($266::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($267::text[])) or ($268::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($269::text[])) or ($270::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($271::text[])) or "programme"."side" = any($272::text[]) or "programme"."side" = any($273::text[]) or "programme"."side" = any($274::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $275::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $276::uuid)))) or (($277::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($278::text[])) or "programme"."side" = any($279::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $280::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $281::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $282 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (((programme.published_at is not null and "programme"."side" = $283
  and (programme.closed_at is null or ((($284::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($285::text[])) or ($286::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($287::text[])) or ($288::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($289::text[])) or "programme"."side" = any($290::text[]) or "programme"."side" = any($291::text[]) or "programme"."side" = any($292::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $293::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $294::uuid)))) or (($295::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($296::text[])) or "programme"."side" = any($297::text[])))
        or programme.side = $298::text and coalesce("post"."author_id" = $299::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $300::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $301::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $302::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $303::text, at.id::text, at.title, at.link from (
  select programme.id, programme.title, '/learn/' || programme.slug || '/edit' || '#programme'
  from learning.programme programme where programme.id = any(array(select mine.id::uuid from mine where mine.kind = $304 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($305::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($306::text[])) or "programme"."side" = any($307::text[]))) at(id, title, link) union all select $308::text, at.id::text, at.title, at.link from (
  select programme.id, programme.title, '/learn/' || programme.slug || '/edit' || '#add-course'
  from learning.programme programme where programme.id = any(array(select mine.id::uuid from mine where mine.kind = $309 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($310::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($311::text[])) or "programme"."side" = any($312::text[]))) at(id, title, link) union all select $313::text, at.id::text, at.title, at.link from (
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || '#course-' || course.id
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $314 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($315::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($316::text[])) or "programme"."side" = any($317::text[]))) at(id, title, link) union all select $318::text, at.id::text, at.title, at.link from (
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || '/new?course=' || course.id || '&kind=reading'
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $319 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($320::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($321::text[])) or "programme"."side" = any($322::text[]))) at(id, title, link) union all select $323::text, at.id::text, at.title, at.link from (
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || '/new?course=' || course.id || '&kind=discussion'
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $324 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($325::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($326::text[])) or "programme"."side" = any($327::text[]))) at(id, title, link) union all select $328::text, at.id::text, at.title, at.link from (
  select step.id, version.title, '/learn/' || programme.slug || '/edit' || '/' || step.slug || ''
  from learning.step step join learning.programme programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.id = any(array(select mine.id::uuid from mine where mine.kind = $329 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($330::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($331::text[])) or "programme"."side" = any($332::text[]))) at(id, title, link) union all select $333::text, at.id::text, at.title, at.link from (
  select programme.id, programme.title, '/learn/' || programme.slug || '/edit' || ''
  from learning.programme programme where programme.id = any(array(select mine.id::uuid from mine where mine.kind = $334 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($335::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($336::text[])) or "programme"."side" = any($337::text[])) union all
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || ''
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $338 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($339::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($340::text[])) or "programme"."side" = any($341::text[])) union all
  select step.id, version.title, '/learn/' || programme.slug || '/edit' || '/' || step.slug || ''
  from learning.step step join learning.programme programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.id = any(array(select mine.id::uuid from mine where mine.kind = $342 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($343::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($344::text[])) or "programme"."side" = any($345::text[]))) at(id, title, link) union all select $346::text, at.id::text, at.title, at.link from (
  select step.id, version.title, '/learn/' || programme.slug || '/edit' || '/' || step.slug || '#rule'
  from learning.step step join learning.programme programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.id = any(array(select mine.id::uuid from mine where mine.kind = $347 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($348::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($349::text[])) or "programme"."side" = any($350::text[]))) at(id, title, link)) seen on seen.kind = mine.kind and seen.id = mine.id
  order by mine.saved_at desc, mine.place;
-- Sort
--   Bitmap Heap Scan draft
--     Bitmap Index Scan draft_pkey
--   Nested Loop
--     Bitmap Heap Scan space
--       Bitmap Index Scan space_pkey
--       Index Scan translation_pkey
--     Hash Join
--       Nested Loop
--         Index Scan thread_pkey
--           Index Scan post_author_scope
--           Nested Loop
--             Bitmap Heap Scan anonymous_author
--               Bitmap Index Scan anonymous_author_person
--             Index Scan post_pkey
--         Index Scan space_pkey
--       Index Scan post_page
--       Index Scan translation_pkey
--       Index Scan anonymous_author_pkey
--       Nested Loop
--         Index Scan thread_pkey
--         Index Scan space_pkey
--       Index Scan anonymous_author_pkey
--       Nested Loop
--         Index Scan thread_pkey
--         Index Scan space_pkey
--       Index Scan anonymous_author_pkey
--       Nested Loop
--         Index Scan thread_pkey
--         Index Scan space_pkey
--       Index Scan anonymous_author_pkey
--       Nested Loop
--         Index Scan thread_pkey
--         Index Scan space_pkey
--       Index Scan anonymous_author_pkey
--       Nested Loop
--         Index Scan post_page
--         Index Scan anonymous_author_pkey
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Bitmap Heap Scan post
--             Bitmap Index Scan post_pkey
--             Index Scan anonymous_author_pkey
--           Index Scan thread_pkey
--         Index Scan space_pkey
--         Index Scan anonymous_author_pkey
--       Index Scan post_page
--       Index Scan translation_pkey
--       Index Scan anonymous_author_pkey
--       Index Scan anonymous_author_pkey
--       Index Scan anonymous_author_pkey
--       Index Scan anonymous_author_pkey
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Bitmap Heap Scan post
--             Bitmap Index Scan post_pkey
--             Index Scan anonymous_author_pkey
--           Index Scan thread_pkey
--         Index Scan space_pkey
--         Index Scan anonymous_author_pkey
--       Index Scan post_page
--       Index Scan translation_pkey
--       Index Scan anonymous_author_pkey
--       Index Scan anonymous_author_pkey
--     Bitmap Heap Scan space
--       Bitmap Index Scan space_pkey
--     Bitmap Heap Scan space
--       Bitmap Index Scan space_pkey
--     Nested Loop
--       Nested Loop
--         Bitmap Heap Scan step
--           Bitmap Index Scan step_pkey
--         Index Scan step_version_pkey
--       Index Scan programme_pkey
--         Index Only Scan enrolment_pkey
--         Nested Loop
--           Bitmap Heap Scan step_start
--             Bitmap Index Scan step_start_person
--           Index Scan step_pkey
--       Index Scan translation_pkey
--     Nested Loop
--       Nested Loop
--         Bitmap Heap Scan step
--           Bitmap Index Scan step_pkey
--         Index Scan step_version_pkey
--       Index Scan programme_pkey
--         Index Only Scan enrolment_pkey
--         Nested Loop
--           Bitmap Heap Scan step_start
--             Bitmap Index Scan step_start_person
--           Index Scan step_pkey
--       Index Scan translation_pkey
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Bitmap Heap Scan post
--             Bitmap Index Scan post_pkey
--             Index Scan anonymous_author_pkey
--           Index Scan step_pkey
--         Index Scan programme_pkey
--           Index Only Scan enrolment_pkey
--           Nested Loop
--             Bitmap Heap Scan step_start
--               Bitmap Index Scan step_start_person
--             Index Scan step_pkey
--         Index Scan anonymous_author_pkey
--       Index Scan step_version_pkey
--       Index Scan translation_pkey
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Bitmap Heap Scan step
--           Bitmap Index Scan step_programme_id_slug_key
--         Index Only Scan step_start_pkey
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Bitmap Heap Scan step
--           Bitmap Index Scan step_programme_id_slug_key
--         Index Only Scan step_start_pkey
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Bitmap Heap Scan post
--             Bitmap Index Scan post_pkey
--             Index Scan anonymous_author_pkey
--           Index Scan step_pkey
--         Index Scan programme_pkey
--           Index Only Scan enrolment_pkey
--           Nested Loop
--             Bitmap Heap Scan step_start
--               Bitmap Index Scan step_start_person
--             Index Scan step_pkey
--         Index Scan anonymous_author_pkey
--       Index Scan step_version_pkey
--       Index Scan translation_pkey
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Bitmap Heap Scan step
--           Bitmap Index Scan step_programme_id_slug_key
--         Index Only Scan step_start_pkey
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Bitmap Heap Scan step
--           Bitmap Index Scan step_programme_id_slug_key
--         Index Only Scan step_start_pkey
--     Bitmap Heap Scan programme
--       Bitmap Index Scan programme_pkey
--     Bitmap Heap Scan programme
--       Bitmap Index Scan programme_pkey
--     Nested Loop
--       Bitmap Heap Scan course
--         Bitmap Index Scan course_pkey
--       Index Scan programme_pkey
--     Nested Loop
--       Bitmap Heap Scan course
--         Bitmap Index Scan course_pkey
--       Index Scan programme_pkey
--     Nested Loop
--       Bitmap Heap Scan course
--         Bitmap Index Scan course_pkey
--       Index Scan programme_pkey
--     Nested Loop
--       Nested Loop
--         Bitmap Heap Scan step
--           Bitmap Index Scan step_pkey
--         Index Scan step_version_pkey
--       Index Scan programme_pkey
--     Bitmap Heap Scan programme
--       Bitmap Index Scan programme_pkey
--     Nested Loop
--       Bitmap Heap Scan course
--         Bitmap Index Scan course_pkey
--       Index Scan programme_pkey
--     Nested Loop
--       Nested Loop
--         Bitmap Heap Scan step
--           Bitmap Index Scan step_pkey
--         Index Scan step_version_pkey
--       Index Scan programme_pkey
--     Nested Loop
--       Nested Loop
--         Bitmap Heap Scan step
--           Bitmap Index Scan step_pkey
--         Index Scan step_version_pkey
--       Index Scan programme_pkey

-- accounts.joining
select "mode", "question", "member_invitations" as "memberInvitations"
from "accounts"."joining";
-- Seq Scan joining

-- accounts.my_request
select p.name, r.asked_at as "askedAt", r.words, r.reason, r.declined_at as "declinedAt"
  from accounts.request r
join accounts.persona p on p.account_id = r.account_id and p.kind = 'member' where r.account_id = $1;
-- Nested Loop
--   Index Scan request_pkey
--   Index Scan persona_account_id_kind_key

-- accounts.requests
select p.id, p.name, a.side, r.asked_at as "askedAt", r.words from accounts.request r
join accounts.persona p on p.account_id = r.account_id and p.kind = 'member'
  join accounts.account a on a.id = r.account_id
  where r.declined_at is null and a.side = any($1::text[])
  order by r.asked_at, p.id limit $2;
-- Sort
--   Nested Loop
--     Nested Loop
--       Index Scan persona_account_id_kind_key
--       Index Only Scan account_id_side_key
--     Index Scan request_waiting

-- accounts.invitations
select i.id, i.side, i.uses, i.used, i.made_at as "madeAt", i.expires_at as "expiresAt",
i.revoked_at as "revokedAt", i.note from accounts.invitation i
  where i.made_by = $1 and i.kind <> 'claim'
  order by i.made_at desc, i.id limit 200;
-- Sort
--   Bitmap Heap Scan invitation
--     Bitmap Index Scan invitation_maker
select "mode", "question", "member_invitations" as "memberInvitations"
from "accounts"."joining";
-- Seq Scan joining

-- accounts.all_invitations
select i.id, i.side, i.uses, i.used, i.made_at as "madeAt", i.expires_at as "expiresAt",
i.revoked_at as "revokedAt", by.name as by, i.kind = 'claim' as "isClaim"
  from accounts.invitation i join accounts.persona by on by.id = i.made_by
  where i.side = any($1::text[]) and i.revoked_at is null and i.expires_at > $2
    and i.used < i.uses
  order by i.made_at desc, i.id desc limit $3;
-- Sort
--   Nested Loop
--     Bitmap Heap Scan invitation
--       Bitmap Index Scan invitation_expires
--     Index Scan persona_pkey

-- accounts.unclaimed
select p.source, p.side, count(*) as unclaimed
  from accounts.persona p join accounts.account a on a.id = p.account_id
where p.source is not null and p.source <> $1 and a.password_hash is null and p.side = any($2::text[])
  group by p.source, p.side order by p.source, p.side;
-- Aggregate
--   Sort
--     Nested Loop
--       Index Scan account_id_side_key
--       Index Scan persona_account_id_kind_key
select p.id, p.name, p.folded as key, exists (select from accounts.invitation i
    where i.claims = p.id and i.used = 0 and i.revoked_at is null and i.expires_at > $1) as "hasLink"
  from accounts.persona p join accounts.account a on a.id = p.account_id
where p.source is not null and p.source <> $2 and a.password_hash is null and p.side = $3 and p.source = $4
  order by p.folded, p.id limit $5;
-- Nested Loop
--   Index Scan persona_source_name
--   Index Scan account_id_side_key
--   Bitmap Heap Scan invitation
--     Bitmap Index Scan invitation_claim

-- accounts.my_side
select self.*, (
    select count(distinct split_part(place, ':', 1) || split_part(place, ':', 2))::int
    from accounts.draft where persona_id = $1::uuid) as drafts
  from (
select a.side, a.birth_year as "birthYear", g.due_at as "dueAt", g.latest_at as "latestAt"
from accounts.account a left join accounts.passage g on g.account_id = a.id
where a.id = $2) self;
-- Nested Loop
--   Aggregate
--     Sort
--       Bitmap Heap Scan draft
--         Bitmap Index Scan draft_pkey
--   Index Scan account_id_side_key
--   Index Scan passage_pkey
select to_side as "to", because, reason, changed_at as at from accounts.side_change
where account_id = $1 and changed_at > $2
order by changed_at desc limit 1;
-- Index Scan side_change_account

-- accounts.side_reports
select p.id, p.name, p.side, count(*)::int as times, min(r.reported_at) as "firstAt",
  array_remove(array_agg(r.words order by r.reported_at), '') as words
from accounts.side_report r join accounts.persona p on p.id = r.persona_id
where r.settled_at is null group by p.id, p.name, p.side
order by min(r.reported_at), p.id limit 100;
-- Sort
--   Aggregate
--     Sort
--       Nested Loop
--         Bitmap Heap Scan side_report
--           Bitmap Index Scan side_report_open
--         Index Scan persona_pkey

-- accounts.profile
select "person"."id" as "personaId", "person"."name", "person"."avatar", "person"."about", "person"."pronouns", "person"."languages", "person"."topics", "person"."is_listed" as "listed", person.page_for as "pageFor", "person"."created_at" as "createdAt", person.side as "side", person.profile_held_at is not null as "held", ("person"."page_for" = 'all' or ("person"."page_for" = 'members' and $1)
or "person"."id" = $2::uuid or "person"."side" = any($3::text[])) as "isOpen" from "accounts"."persona" as "person" where "person"."id" = $4 and ("person"."id" = $5::uuid or ("person"."is_in" and "person"."side" = $6
and "person"."id" <> all($7::uuid[])));
-- Index Scan persona_pkey
select max(left_at) as at from accounts.former_name
where persona_id = $1;
-- Index Only Scan former_name_persona

-- accounts.person
select "person"."id" as "personaId", "person"."name", "person"."avatar", "person"."about", "person"."pronouns", "person"."languages", "person"."topics", "person"."is_listed" as "listed", person.page_for as "pageFor", "person"."created_at" as "createdAt", person.side as "side", person.profile_held_at is not null as "held", ("person"."page_for" = 'all' or ("person"."page_for" = 'members' and $1)
or "person"."id" = $2::uuid or "person"."side" = any($3::text[])) as "isOpen" from "accounts"."persona" as "person" where "person"."id" = $4 and ("person"."id" = $5::uuid or ("person"."is_in" and "person"."side" = $6
and "person"."id" <> all($7::uuid[])));
-- Index Scan persona_pkey
select b.id, b.title, b.about, a.awarded_at as "awardedAt"
from recognition.award a join recognition.badge b on b.id = a.badge_id
join accounts.pub_member_card card on card.id = a.persona_id
where a.persona_id = $1 and card.side = $2 and b.side = card.side
  and a.persona_id <> all($3::uuid[]) order by a.awarded_at;
-- Sort
--   Nested Loop
--     Nested Loop
--       Bitmap Heap Scan award
--         Bitmap Index Scan award_person
--       Index Scan badge_pkey
--     Index Scan persona_pkey

-- accounts.avatar
select avatar.bytes
from accounts.avatar avatar join accounts.persona person on person.id = avatar.persona_id
where avatar.persona_id = $1 and avatar.version = $2
  and ("person"."id" = $3::uuid or ("person"."is_in" and "person"."side" = $4
and "person"."id" <> all($5::uuid[])));
-- Nested Loop
--   Index Scan avatar_pkey
--   Index Scan persona_pkey

-- accounts.people
select person.id, person.name, person.avatar, person.folded as key,
case when person.profile_held_at is null then person.pronouns else '' end as pronouns,
case when person.profile_held_at is null then person.languages else '{}' end as languages,
case when person.profile_held_at is null then person.topics else '' end as topics from accounts.persona person
  where (person.is_listed and person.side = $1 and ("person"."id" = $2::uuid or ("person"."is_in" and "person"."side" = $3
  and "person"."id" <> all($4::uuid[])))) and true
    and (person.folded like $5 or person.folded like any($6::text[])
      or person.folded % $7 or $8 <% person.folded)
  order by not person.folded like $9, similarity(person.folded, $10) desc, person.folded, person.id
  limit $11;
-- Sort
--   Index Scan persona_beginning
select is_listed as is from accounts.persona where id = $1;
-- Index Scan persona_pkey

-- accounts.people_like
select person.id, person.name, person.avatar from accounts.persona person
where (person.is_listed and person.side = $1 and ("person"."id" = $2::uuid or ("person"."is_in" and "person"."side" = $3
and "person"."id" <> all($4::uuid[])))) and person.folded like $5
  and person.id <> $6::uuid
order by person.folded, person.id limit $7;
-- Index Scan persona_listed

-- accounts.choosing
select person.id, person.name, person.avatar, person.created_at as since from accounts.persona person
where person.side = $1 and person.is_in and person.id is distinct from $2::uuid
  and ($3 or person.id <> all($4::uuid[]))
  and (person.id = $5::uuid or (($6 <> '' and ((person.name_key = $7 or person.fold_key = $8) or person.folded like $9
or person.folded % $10 or $11 <% person.folded)) and ($12
    or ($13 and person.is_listed) or (person.name_key = $14 or person.fold_key = $15))))
order by (person.id = $16::uuid) is not true, person.name <> $17, not (person.name_key = $18 or person.fold_key = $19),
  not person.folded like $20, similarity(person.folded, $21) desc, person.folded, person.id
limit $22;
-- Sort
--   Seq Scan persona
with scope as materialized (select $1::int as nr, scope.* from (
select space.id, space.slug, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $2), "space"."title"), '/talk/' || space.slug, space.position, (($3::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($4::text[])) or "space"."side" = any($5::text[])),
  ("space"."archived_at" is null and ((($6::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($7::text[])) or ($8::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($9::text[])) or "space"."side" = any($10::text[]) or "space"."side" = any($11::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $12)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $13::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $14::text[] else $15::text[] end)))), '{}'::uuid[] from community.space space where (("space"."side" = $16 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $17::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $18::text[] else $19::text[] end))) or (($20::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($21::text[])) or ($22::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($23::text[])) or "space"."side" = any($24::text[]) or "space"."side" = any($25::text[]))))
      scope(id, key, title, link, position, moderates, writable, folded) union all select $26::int as nr, scope.* from (
  select programme.id, 'learn/' || programme.slug,
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $27), "programme"."title"), '/learn/' || programme.slug, 0,
    (($28::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($29::text[])) or "programme"."side" = any($30::text[])), false,
    array(select step.id from learning.step step
      left join learning.step_start start on start.step_id = step.id and start.persona_id = $31::uuid
      join learning.step_version version
        on version.step_id = step.id and version.version = coalesce(start.version, step.version)
      where step.programme_id = programme.id and version.is_folded
        and (step.host_id = $32::uuid) is not true and not (($33::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($34::text[])) or ($35::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($36::text[])) or ($37::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($38::text[])) or "programme"."side" = any($39::text[]) or "programme"."side" = any($40::text[]) or "programme"."side" = any($41::text[]))
        and not exists (select from learning.counted own where own.step_id = step.id
          and own.author_id = $42::uuid and own.counts = 'answer'))
  from learning.programme programme where ((programme.published_at is not null and "programme"."side" = $43
  and (programme.closed_at is null or ((($44::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($45::text[])) or ($46::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($47::text[])) or ($48::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($49::text[])) or "programme"."side" = any($50::text[]) or "programme"."side" = any($51::text[]) or "programme"."side" = any($52::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $53::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $54::uuid)))) or (($55::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($56::text[])) or "programme"."side" = any($57::text[]))))
      scope(id, key, title, link, position, moderates, writable, folded)),
  last as materialized (
    select person.id as person, post.* from unnest($58::uuid[]) person(id)
    join accounts.pub_member_card card on card.id = person.id and ("card"."page_for" = 'all' or ("card"."page_for" = 'members' and $59)
  or "card"."id" = $60::uuid or "card"."side" = any($61::text[]))
    cross join lateral (
      select post.id, post.created_at as at, left(post.body_html, 600) as html, post.content_note as "contentNote"
      from posts.post post
    join scope on scope.id = post.scope_id and post.place_id <> all(scope.folded)
    where (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null) and true
      and true and post.author_id = person.id
      order by post.created_at desc, post.id desc limit 1) post
  )
  select last.person, last.at, last.html, last."contentNote" from last
  join (select $62::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $63), "space"."title"),
case when ((("space"."side" = $64 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $65::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $66::text[] else $67::text[] end))) or (($68::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($69::text[])) or ($70::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($71::text[])) or "space"."side" = any($72::text[]) or "space"."side" = any($73::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $74::uuid, coalesce("opening"."author_id" = $75::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $76::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $77::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $78::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select id from last)) and ((("space"."side" = $79 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $80::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $81::text[] else $82::text[] end))) or (($83::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($84::text[])) or ($85::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($86::text[])) or "space"."side" = any($87::text[]) or "space"."side" = any($88::text[]))) or space.side = $89::text and coalesce("post"."author_id" = $90::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $91::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $92::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $93::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $94::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $95), "version"."title") as title,
case when ((programme.published_at is not null and "programme"."side" = $96
  and (programme.closed_at is null or ((($97::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($98::text[])) or ($99::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($100::text[])) or ($101::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($102::text[])) or "programme"."side" = any($103::text[]) or "programme"."side" = any($104::text[]) or "programme"."side" = any($105::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $106::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $107::uuid)))) or (($108::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($109::text[])) or "programme"."side" = any($110::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $111::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $112::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select id from last)) and (((programme.published_at is not null and "programme"."side" = $113
  and (programme.closed_at is null or ((($114::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($115::text[])) or ($116::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($117::text[])) or ($118::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($119::text[])) or "programme"."side" = any($120::text[]) or "programme"."side" = any($121::text[]) or "programme"."side" = any($122::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $123::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $124::uuid)))) or (($125::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($126::text[])) or "programme"."side" = any($127::text[])))
        or programme.side = $128::text and coalesce("post"."author_id" = $129::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $130::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $131::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $132::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys)) seen
    on seen.id = last.id and seen.state = 'visible';
-- Nested Loop
--   Seq Scan space
--     Index Scan translation_pkey
--   Seq Scan programme
--     Index Scan translation_pkey
--     Nested Loop
--       Nested Loop
--         Nested Loop
--           Bitmap Heap Scan step
--             Bitmap Index Scan step_programme_id_slug_key
--           Index Scan step_start_pkey
--         Index Scan step_version_pkey
--       Index Scan counted_author
--     Bitmap Heap Scan enrolment
--       Bitmap Index Scan enrolment_persona
--     Nested Loop
--       Bitmap Heap Scan step_start
--         Bitmap Index Scan step_start_person
--       Index Scan step_pkey
--   Nested Loop
--     Nested Loop
--       Index Scan persona_pkey
--     Sort
--       Hash Join
--         Index Scan post_author_scope
--   Nested Loop
--     Nested Loop
--       Bitmap Heap Scan post
--         Bitmap Index Scan post_pkey
--         Index Scan anonymous_author_pkey
--       Index Scan thread_pkey
--     Index Scan space_pkey
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
--           Bitmap Heap Scan step_start
--             Bitmap Index Scan step_start_person
--           Index Scan step_pkey
--       Index Scan anonymous_author_pkey
--     Index Only Scan step_version_pkey

-- accounts.blocks
select p.id as persona, p.name, b.blocked_at as at
from accounts.block b join accounts.persona p on p.id = b.blocked_id
where b.blocker_id = $1 order by b.blocked_at desc, p.id;
-- Sort
--   Nested Loop
--     Bitmap Heap Scan block
--       Bitmap Index Scan block_pkey
--     Index Scan persona_pkey

-- accounts.security
select a.email, a.email_confirmed_at as "confirmedAt", e.email as pending, t.on_at as "totpSince",
  a.password_hash is not null as "hasPassword",
  (select count(*) from accounts.recovery_code c
    where c.account_id = a.id and c.used_at is null) as "codesLeft",
  (select min(c.made_at) from accounts.recovery_code c where c.account_id = a.id) as "codesMadeAt"
from accounts.account a left join accounts.email_pending e on e.account_id = a.id
left join accounts.totp t on t.account_id = a.id
where a.id = $1;
-- Nested Loop
--   Nested Loop
--     Index Scan account_id_side_key
--     Index Scan email_pending_pkey
--   Index Scan totp_pkey
--   Aggregate
--     Bitmap Heap Scan recovery_code
--       Bitmap Index Scan recovery_code_pkey
--   Aggregate
--     Bitmap Heap Scan recovery_code
--       Bitmap Index Scan recovery_code_pkey
select id, name, made_at as "madeAt", used_at as "usedAt" from accounts.passkey
where account_id = $1 order by made_at, id;
-- Sort
--   Bitmap Heap Scan passkey
--     Bitmap Index Scan passkey_account
select id, reason, made_at as "madeAt", opens_at as "opensAt" from accounts.help
where account_id = $1 and token_hash is not null and expires_at > $2
order by made_at desc limit 1;
-- Sort
--   Bitmap Heap Scan help
--     Bitmap Index Scan help_account

-- accounts.sessions
select id, device, created_at as "begunAt", seen_at as "seenAt", token_hash as hash
from accounts.session where account_id = $1 and expires_at > $2
order by seen_at desc, id;
-- Sort
--   Bitmap Heap Scan session
--     Bitmap Index Scan session_account

-- accounts.recovery_link
select from accounts.recovery_link
where token_hash = $1 and expires_at > $2;
-- Index Scan recovery_link_token_hash_key
select opens_at as "opensAt" from accounts.help
where token_hash = $1 and expires_at > $2;
-- Index Scan help_token_hash_key

-- accounts.totp_setup
select "secret", "on_at" as "onAt"
from "accounts"."totp"
where "account_id" = $1;
-- Index Scan totp_pkey
select a.email, a.email_confirmed_at as "confirmedAt", e.email as pending, t.on_at as "totpSince",
  a.password_hash is not null as "hasPassword",
  (select count(*) from accounts.recovery_code c
    where c.account_id = a.id and c.used_at is null) as "codesLeft",
  (select min(c.made_at) from accounts.recovery_code c where c.account_id = a.id) as "codesMadeAt"
from accounts.account a left join accounts.email_pending e on e.account_id = a.id
left join accounts.totp t on t.account_id = a.id
where a.id = $1;
-- Nested Loop
--   Nested Loop
--     Index Scan account_id_side_key
--     Index Scan email_pending_pkey
--   Index Scan totp_pkey
--   Aggregate
--     Bitmap Heap Scan recovery_code
--       Bitmap Index Scan recovery_code_pkey
--   Aggregate
--     Bitmap Heap Scan recovery_code
--       Bitmap Index Scan recovery_code_pkey

-- accounts.demo_letters
select id, at, address, subject, body from platform.demo_letter
where account_id = any($1::uuid[]) order by at desc, id desc limit $2;
-- Sort
--   Seq Scan demo_letter
