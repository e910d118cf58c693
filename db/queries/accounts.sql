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
    select space.id, space.title, case when ("space"."archived_at" is null and ((($9::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($10::text[])) or ($11::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($12::text[])) or "space"."side" = any($13::text[]) or "space"."side" = any($14::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $15)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $16::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $17::text[] else $18::text[] end)))) then '/talk/' || space.slug || '/new' end
    from community.space space where space.id = any(array(select mine.id::uuid from mine where mine.kind = $19 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (("space"."side" = $20 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $21::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $22::text[] else $23::text[] end))) or (($24::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($25::text[])) or ($26::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($27::text[])) or "space"."side" = any($28::text[]) or "space"."side" = any($29::text[])))) at(id, title, link) union all select $30::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then case when position('?' in seen.link) > 0 then seen.link
      else seen.link || '?from=end#reply-' || seen.id end end as link
        from (
    select thread.id,
      case when (coalesce(thread.author_id = $31::uuid, coalesce("opening"."author_id" = $32::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $33::uuid)), false)) and (not exists (
select from posts.pub_moderation m where m.place_id = "thread"."id"
  and m.act = 'split' and m.detail ->> 'came' = 'true')))
or ((("space"."side" = $34 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $35::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $36::text[] else $37::text[] end))) or (($38::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($39::text[])) or ($40::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($41::text[])) or "space"."side" = any($42::text[]) or "space"."side" = any($43::text[]))) and true) then thread.title else '' end as title,
      case when ((("space"."side" = $44 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $45::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $46::text[] else $47::text[] end))) or (($48::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($49::text[])) or ($50::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($51::text[])) or "space"."side" = any($52::text[]) or "space"."side" = any($53::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $54::uuid, coalesce("opening"."author_id" = $55::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $56::uuid)), false))
  or thread.unseen_at is null and true)) and (thread.merged_into is null or exists (
select from community.thread there join community.space around on around.id = there.space_id
where there.id = thread.merged_into and (("around"."side" = $57 and ("around"."reads" <> 'holders'
  or ("around"."read_badges" && $58::uuid[]
  or "around"."read_duties" && case "around"."side"
    when 'adult' then $59::text[] else $60::text[] end))) or (($61::uuid in ("around"."id", "around"."parent_id") and "around"."side" = any($62::text[])) or ($63::uuid in ("around"."id", "around"."parent_id") and "around"."side" = any($64::text[])) or "around"."side" = any($65::text[]) or "around"."side" = any($66::text[]))))) then '/talk/' || space.slug || '/' || thread.slug
        else '/my-words?place=' || coalesce(thread.merged_into, thread.id) end as link,
      case when thread.unseen_at is not null or not ((("space"."side" = $67 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $68::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $69::text[] else $70::text[] end))) or (($71::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($72::text[])) or ($73::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($74::text[])) or "space"."side" = any($75::text[]) or "space"."side" = any($76::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $77::uuid, coalesce("opening"."author_id" = $78::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $79::uuid)), false))
  or thread.unseen_at is null and true)) then 'hidden'
        when thread.merged_into is not null then 'moved' else 'visible' end as state,
      (select jsonb_object_agg(told, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m
        cross join lateral unnest(array[m.act, 'undo_' || (m.detail ->> 'act')]) told
        where m.place_id = thread.id and m.post_id is null and told is not null
          and m.act = any($80::text[])) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(array(select mine.id::uuid from mine where mine.kind = $81 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
      and (((("space"."side" = $82 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $83::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $84::text[] else $85::text[] end))) or (($86::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($87::text[])) or ($88::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($89::text[])) or "space"."side" = any($90::text[]) or "space"."side" = any($91::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $92::uuid, coalesce("opening"."author_id" = $93::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $94::uuid)), false))
  or thread.unseen_at is null and true)) or space.side = $95::text and (exists (select from posts.post own
    where own.author_id = $96::uuid and own.place_id = "thread"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $97::uuid and own.place_id = "thread"."id")))) seen(id, title, link, state, whys) union all select seen.id, seen.title,
        case when seen.link not like '/my-words%' then case when position('?' in seen.link) > 0 then seen.link
      else seen.link || '?from=end#reply-' || seen.id end end as link
        from (
    select post.id, case when (coalesce(thread.author_id = $98::uuid, coalesce("opening"."author_id" = $99::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $100::uuid)), false)) and (not exists (
select from posts.pub_moderation m where m.place_id = "thread"."id"
  and m.act = 'split' and m.detail ->> 'came' = 'true')))
or ((("space"."side" = $101 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $102::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $103::text[] else $104::text[] end))) or (($105::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($106::text[])) or ($107::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($108::text[])) or "space"."side" = any($109::text[]) or "space"."side" = any($110::text[]))) and true) then thread.title else '' end,
case when ((("space"."side" = $111 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $112::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $113::text[] else $114::text[] end))) or (($115::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($116::text[])) or ($117::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($118::text[])) or "space"."side" = any($119::text[]) or "space"."side" = any($120::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $121::uuid, coalesce("opening"."author_id" = $122::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $123::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $124::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $125::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $126 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((("space"."side" = $127 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $128::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $129::text[] else $130::text[] end))) or (($131::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($132::text[])) or ($133::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($134::text[])) or "space"."side" = any($135::text[]) or "space"."side" = any($136::text[]))) or space.side = $137::text and coalesce("post"."author_id" = $138::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $139::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $140::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $141::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $142::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then replace(seen.link, '?around=', '?do=edit:' || seen.id || '&around=') end as link
        from (
    select post.id, case when (coalesce(thread.author_id = $143::uuid, coalesce("opening"."author_id" = $144::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $145::uuid)), false)) and (not exists (
select from posts.pub_moderation m where m.place_id = "thread"."id"
  and m.act = 'split' and m.detail ->> 'came' = 'true')))
or ((("space"."side" = $146 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $147::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $148::text[] else $149::text[] end))) or (($150::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($151::text[])) or ($152::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($153::text[])) or "space"."side" = any($154::text[]) or "space"."side" = any($155::text[]))) and true) then thread.title else '' end,
case when ((("space"."side" = $156 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $157::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $158::text[] else $159::text[] end))) or (($160::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($161::text[])) or ($162::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($163::text[])) or "space"."side" = any($164::text[]) or "space"."side" = any($165::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $166::uuid, coalesce("opening"."author_id" = $167::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $168::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $169::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $170::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $171 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((("space"."side" = $172 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $173::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $174::text[] else $175::text[] end))) or (($176::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($177::text[])) or ($178::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($179::text[])) or "space"."side" = any($180::text[]) or "space"."side" = any($181::text[]))) or space.side = $182::text and coalesce("post"."author_id" = $183::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $184::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $185::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $186::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $187::text, at.id::text, at.title, at.link from (
    select space.id, space.title, case when (($188::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($189::text[])) or ($190::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($191::text[])) or "space"."side" = any($192::text[]) or "space"."side" = any($193::text[])) then '/talk/' || space.slug || '/about/edit' end
    from community.space space where space.id = any(array(select mine.id::uuid from mine where mine.kind = $194 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (("space"."side" = $195 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $196::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $197::text[] else $198::text[] end))) or (($199::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($200::text[])) or ($201::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($202::text[])) or "space"."side" = any($203::text[]) or "space"."side" = any($204::text[])))) at(id, title, link) union all select $205::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then seen.link || '#answer' end as link
        from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $206), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select mine.id::uuid from mine where mine.kind = $207 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((programme.published_at is not null and "programme"."side" = $208
  and (programme.closed_at is null or ((($209::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($210::text[])) or ($211::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($212::text[])) or ($213::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($214::text[])) or "programme"."side" = any($215::text[]) or "programme"."side" = any($216::text[]) or "programme"."side" = any($217::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $218::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $219::uuid)))) or (($220::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($221::text[])) or "programme"."side" = any($222::text[])))) seen(id, title, link, state, whys)) at(id, title, link) union all select $223::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then seen.link end as link
        from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $224), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select mine.id::uuid from mine where mine.kind = $225 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((programme.published_at is not null and "programme"."side" = $226
  and (programme.closed_at is null or ((($227::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($228::text[])) or ($229::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($230::text[])) or ($231::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($232::text[])) or "programme"."side" = any($233::text[]) or "programme"."side" = any($234::text[]) or "programme"."side" = any($235::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $236::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $237::uuid)))) or (($238::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($239::text[])) or "programme"."side" = any($240::text[])))) seen(id, title, link, state, whys) union all select seen.id, seen.title,
        case when seen.link not like '/my-words%' then seen.link end as link
        from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $241), "version"."title") as title,
case when ((programme.published_at is not null and "programme"."side" = $242
  and (programme.closed_at is null or ((($243::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($244::text[])) or ($245::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($246::text[])) or ($247::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($248::text[])) or "programme"."side" = any($249::text[]) or "programme"."side" = any($250::text[]) or "programme"."side" = any($251::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $252::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $253::uuid)))) or (($254::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($255::text[])) or "programme"."side" = any($256::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $257::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $258::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $259 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (((programme.published_at is not null and "programme"."side" = $260
  and (programme.closed_at is null or ((($261::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($262::text[])) or ($263::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($264::text[])) or ($265::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($266::text[])) or "programme"."side" = any($267::text[]) or "programme"."side" = any($268::text[]) or "programme"."side" = any($269::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $270::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $271::uuid)))) or (($272::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($273::text[])) or "programme"."side" = any($274::text[])))
        or programme.side = $275::text and coalesce("post"."author_id" = $276::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $277::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $278::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $279::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $280::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then replace(seen.link, '?around=', '?do=edit:' || seen.id || '&around=') end as link
        from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $281), "version"."title") as title,
case when ((programme.published_at is not null and "programme"."side" = $282
  and (programme.closed_at is null or ((($283::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($284::text[])) or ($285::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($286::text[])) or ($287::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($288::text[])) or "programme"."side" = any($289::text[]) or "programme"."side" = any($290::text[]) or "programme"."side" = any($291::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $292::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $293::uuid)))) or (($294::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($295::text[])) or "programme"."side" = any($296::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $297::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $298::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $299 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (((programme.published_at is not null and "programme"."side" = $300
  and (programme.closed_at is null or ((($301::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($302::text[])) or ($303::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($304::text[])) or ($305::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($306::text[])) or "programme"."side" = any($307::text[]) or "programme"."side" = any($308::text[]) or "programme"."side" = any($309::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $310::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $311::uuid)))) or (($312::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($313::text[])) or "programme"."side" = any($314::text[])))
        or programme.side = $315::text and coalesce("post"."author_id" = $316::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $317::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $318::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $319::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $320::text, at.id::text, at.title, at.link from (
  select programme.id, programme.title, '/learn/' || programme.slug || '/edit' || '#programme'
  from learning.programme programme where programme.id = any(array(select mine.id::uuid from mine where mine.kind = $321 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($322::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($323::text[])) or "programme"."side" = any($324::text[]))) at(id, title, link) union all select $325::text, at.id::text, at.title, at.link from (
  select programme.id, programme.title, '/learn/' || programme.slug || '/edit' || '#add-course'
  from learning.programme programme where programme.id = any(array(select mine.id::uuid from mine where mine.kind = $326 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($327::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($328::text[])) or "programme"."side" = any($329::text[]))) at(id, title, link) union all select $330::text, at.id::text, at.title, at.link from (
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || '#course-' || course.id
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $331 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($332::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($333::text[])) or "programme"."side" = any($334::text[]))) at(id, title, link) union all select $335::text, at.id::text, at.title, at.link from (
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || '/new?course=' || course.id || '&kind=reading'
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $336 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($337::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($338::text[])) or "programme"."side" = any($339::text[]))) at(id, title, link) union all select $340::text, at.id::text, at.title, at.link from (
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || '/new?course=' || course.id || '&kind=discussion'
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $341 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($342::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($343::text[])) or "programme"."side" = any($344::text[]))) at(id, title, link) union all select $345::text, at.id::text, at.title, at.link from (
  select step.id, version.title, '/learn/' || programme.slug || '/edit' || '/' || step.slug || ''
  from learning.step step join learning.programme programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.id = any(array(select mine.id::uuid from mine where mine.kind = $346 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($347::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($348::text[])) or "programme"."side" = any($349::text[]))) at(id, title, link) union all select $350::text, at.id::text, at.title, at.link from (
  select programme.id, programme.title, '/learn/' || programme.slug || '/edit' || ''
  from learning.programme programme where programme.id = any(array(select mine.id::uuid from mine where mine.kind = $351 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($352::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($353::text[])) or "programme"."side" = any($354::text[])) union all
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || ''
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $355 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($356::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($357::text[])) or "programme"."side" = any($358::text[])) union all
  select step.id, version.title, '/learn/' || programme.slug || '/edit' || '/' || step.slug || ''
  from learning.step step join learning.programme programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.id = any(array(select mine.id::uuid from mine where mine.kind = $359 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($360::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($361::text[])) or "programme"."side" = any($362::text[]))) at(id, title, link) union all select $363::text, at.id::text, at.title, at.link from (
  select step.id, version.title, '/learn/' || programme.slug || '/edit' || '/' || step.slug || '#rule'
  from learning.step step join learning.programme programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.id = any(array(select mine.id::uuid from mine where mine.kind = $364 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($365::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($366::text[])) or "programme"."side" = any($367::text[]))) at(id, title, link)) seen on seen.kind = mine.kind and seen.id = mine.id
  order by mine.saved_at desc, mine.place;
-- Sort
--   Bitmap Heap Scan draft
--     Bitmap Index Scan draft_pkey
--   Nested Loop
--     Bitmap Heap Scan space
--       Bitmap Index Scan space_pkey
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
--       Index Scan anonymous_author_pkey
--       Index Scan moderation_place
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
--       Index Scan anonymous_author_pkey
--       Index Scan moderation_place
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
--       Index Scan anonymous_author_pkey
--       Index Scan moderation_place
--       Index Scan anonymous_author_pkey
--       Index Scan anonymous_author_pkey
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
select space.id, space.slug, space.title, '/talk/' || space.slug, space.position, (($2::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($3::text[])) or "space"."side" = any($4::text[])),
  ("space"."archived_at" is null and ((($5::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($6::text[])) or ($7::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($8::text[])) or "space"."side" = any($9::text[]) or "space"."side" = any($10::text[]))
  or ("space"."writes" = 'readers' and "space"."side" = $11)
  or ("space"."writes" <> 'staff' and ("space"."write_badges" && $12::uuid[]
  or "space"."write_duties" && case "space"."side"
    when 'adult' then $13::text[] else $14::text[] end)))), '{}'::uuid[] from community.space space where (("space"."side" = $15 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $16::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $17::text[] else $18::text[] end))) or (($19::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($20::text[])) or ($21::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($22::text[])) or "space"."side" = any($23::text[]) or "space"."side" = any($24::text[]))))
      scope(id, key, title, link, position, moderates, writable, folded) union all select $25::int as nr, scope.* from (
  select programme.id, 'learn/' || programme.slug,
    coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $26), "programme"."title"), '/learn/' || programme.slug, 0,
    (($27::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($28::text[])) or "programme"."side" = any($29::text[])), false,
    array(select step.id from learning.step step
      left join learning.step_start start on start.step_id = step.id and start.persona_id = $30::uuid
      join learning.step_version version
        on version.step_id = step.id and version.version = coalesce(start.version, step.version)
      where step.programme_id = programme.id and version.is_folded
        and (step.host_id = $31::uuid) is not true and not (($32::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($33::text[])) or ($34::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($35::text[])) or ($36::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($37::text[])) or "programme"."side" = any($38::text[]) or "programme"."side" = any($39::text[]) or "programme"."side" = any($40::text[]))
        and not exists (select from learning.counted own where own.step_id = step.id
          and own.author_id = $41::uuid and own.counts = 'answer'))
  from learning.programme programme where ((programme.published_at is not null and "programme"."side" = $42
  and (programme.closed_at is null or ((($43::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($44::text[])) or ($45::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($46::text[])) or ($47::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($48::text[])) or "programme"."side" = any($49::text[]) or "programme"."side" = any($50::text[]) or "programme"."side" = any($51::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $52::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $53::uuid)))) or (($54::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($55::text[])) or "programme"."side" = any($56::text[]))))
      scope(id, key, title, link, position, moderates, writable, folded)),
  last as materialized (
    select person.id as person, post.* from unnest($57::uuid[]) person(id)
    join accounts.pub_member_card card on card.id = person.id and ("card"."page_for" = 'all' or ("card"."page_for" = 'members' and $58)
  or "card"."id" = $59::uuid or "card"."side" = any($60::text[]))
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
  join (select $61::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, case when (coalesce(thread.author_id = $62::uuid, coalesce("opening"."author_id" = $63::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $64::uuid)), false)) and (not exists (
select from posts.pub_moderation m where m.place_id = "thread"."id"
  and m.act = 'split' and m.detail ->> 'came' = 'true')))
or ((("space"."side" = $65 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $66::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $67::text[] else $68::text[] end))) or (($69::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($70::text[])) or ($71::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($72::text[])) or "space"."side" = any($73::text[]) or "space"."side" = any($74::text[]))) and true) then thread.title else '' end,
case when ((("space"."side" = $75 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $76::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $77::text[] else $78::text[] end))) or (($79::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($80::text[])) or ($81::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($82::text[])) or "space"."side" = any($83::text[]) or "space"."side" = any($84::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $85::uuid, coalesce("opening"."author_id" = $86::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $87::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $88::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $89::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select id from last)) and ((("space"."side" = $90 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $91::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $92::text[] else $93::text[] end))) or (($94::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($95::text[])) or ($96::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($97::text[])) or "space"."side" = any($98::text[]) or "space"."side" = any($99::text[]))) or space.side = $100::text and coalesce("post"."author_id" = $101::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $102::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $103::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $104::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $105::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $106), "version"."title") as title,
case when ((programme.published_at is not null and "programme"."side" = $107
  and (programme.closed_at is null or ((($108::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($109::text[])) or ($110::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($111::text[])) or ($112::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($113::text[])) or "programme"."side" = any($114::text[]) or "programme"."side" = any($115::text[]) or "programme"."side" = any($116::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $117::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $118::uuid)))) or (($119::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($120::text[])) or "programme"."side" = any($121::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $122::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $123::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select id from last)) and (((programme.published_at is not null and "programme"."side" = $124
  and (programme.closed_at is null or ((($125::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($126::text[])) or ($127::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($128::text[])) or ($129::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($130::text[])) or "programme"."side" = any($131::text[]) or "programme"."side" = any($132::text[]) or "programme"."side" = any($133::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $134::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $135::uuid)))) or (($136::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($137::text[])) or "programme"."side" = any($138::text[])))
        or programme.side = $139::text and coalesce("post"."author_id" = $140::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $141::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $142::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $143::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys)) seen
    on seen.id = last.id and seen.state = 'visible';
-- Nested Loop
--   Seq Scan space
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
