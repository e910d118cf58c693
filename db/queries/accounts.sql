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
      case when ((("space"."side" = $31 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $32::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $33::text[] else $34::text[] end))) or (($35::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($36::text[])) or ($37::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($38::text[])) or "space"."side" = any($39::text[]) or "space"."side" = any($40::text[])))
and (coalesce(thread.author_id = $41::uuid, coalesce("opening"."author_id" = $42::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $43::uuid)), false))
  or thread.unseen_at is null and true)) or true then thread.title else '' end as title,
      case when ((("space"."side" = $44 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $45::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $46::text[] else $47::text[] end))) or (($48::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($49::text[])) or ($50::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($51::text[])) or "space"."side" = any($52::text[]) or "space"."side" = any($53::text[])))
and (coalesce(thread.author_id = $54::uuid, coalesce("opening"."author_id" = $55::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $56::uuid)), false))
  or thread.unseen_at is null and true)) then '/talk/' || space.slug || '/' || thread.slug else '/my-words?place=' || "thread"."id" end as link,
      case when thread.unseen_at is not null then 'hidden' when thread.merged_into is not null then 'moved'
        else 'visible' end as state,
      (select jsonb_object_agg(m.act, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m where m.place_id = thread.id and m.post_id is null
          and m.act = any($57::text[])) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(array(select mine.id::uuid from mine where mine.kind = $58 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
      and (((("space"."side" = $59 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $60::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $61::text[] else $62::text[] end))) or (($63::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($64::text[])) or ($65::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($66::text[])) or "space"."side" = any($67::text[]) or "space"."side" = any($68::text[])))
and (coalesce(thread.author_id = $69::uuid, coalesce("opening"."author_id" = $70::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $71::uuid)), false))
  or thread.unseen_at is null and true)) or space.side = $72::text and (exists (select from posts.post own
    where own.author_id = $73::uuid and own.place_id = "thread"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $74::uuid and own.place_id = "thread"."id")))) seen(id, title, link, state, whys) union all select seen.id, seen.title,
        case when seen.link not like '/my-words%' then case when position('?' in seen.link) > 0 then seen.link
      else seen.link || '?from=end#reply-' || seen.id end end as link
        from (
    select post.id, thread.title,
case when ((("space"."side" = $75 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $76::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $77::text[] else $78::text[] end))) or (($79::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($80::text[])) or ($81::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($82::text[])) or "space"."side" = any($83::text[]) or "space"."side" = any($84::text[])))
and (coalesce(thread.author_id = $85::uuid, coalesce("opening"."author_id" = $86::uuid
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
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $90 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((("space"."side" = $91 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $92::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $93::text[] else $94::text[] end))) or (($95::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($96::text[])) or ($97::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($98::text[])) or "space"."side" = any($99::text[]) or "space"."side" = any($100::text[]))) or space.side = $101::text and coalesce("post"."author_id" = $102::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $103::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $104::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $105::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $106::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then replace(seen.link, '?around=', '?do=edit:' || seen.id || '&around=') end as link
        from (
    select post.id, thread.title,
case when ((("space"."side" = $107 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $108::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $109::text[] else $110::text[] end))) or (($111::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($112::text[])) or ($113::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($114::text[])) or "space"."side" = any($115::text[]) or "space"."side" = any($116::text[])))
and (coalesce(thread.author_id = $117::uuid, coalesce("opening"."author_id" = $118::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $119::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $120::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $121::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $122 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((("space"."side" = $123 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $124::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $125::text[] else $126::text[] end))) or (($127::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($128::text[])) or ($129::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($130::text[])) or "space"."side" = any($131::text[]) or "space"."side" = any($132::text[]))) or space.side = $133::text and coalesce("post"."author_id" = $134::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $135::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $136::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $137::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $138::text, at.id::text, at.title, at.link from (
    select space.id, space.title, case when (($139::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($140::text[])) or ($141::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($142::text[])) or "space"."side" = any($143::text[]) or "space"."side" = any($144::text[])) then '/talk/' || space.slug || '/about/edit' end
    from community.space space where space.id = any(array(select mine.id::uuid from mine where mine.kind = $145 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (("space"."side" = $146 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $147::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $148::text[] else $149::text[] end))) or (($150::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($151::text[])) or ($152::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($153::text[])) or "space"."side" = any($154::text[]) or "space"."side" = any($155::text[])))) at(id, title, link) union all select $156::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then seen.link || '#answer' end as link
        from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $157), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select mine.id::uuid from mine where mine.kind = $158 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((programme.published_at is not null and "programme"."side" = $159
  and (programme.closed_at is null or ((($160::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($161::text[])) or ($162::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($163::text[])) or ($164::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($165::text[])) or "programme"."side" = any($166::text[]) or "programme"."side" = any($167::text[]) or "programme"."side" = any($168::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $169::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $170::uuid)))) or (($171::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($172::text[])) or "programme"."side" = any($173::text[])))) seen(id, title, link, state, whys)) at(id, title, link) union all select $174::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then seen.link end as link
        from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $175), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select mine.id::uuid from mine where mine.kind = $176 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((programme.published_at is not null and "programme"."side" = $177
  and (programme.closed_at is null or ((($178::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($179::text[])) or ($180::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($181::text[])) or ($182::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($183::text[])) or "programme"."side" = any($184::text[]) or "programme"."side" = any($185::text[]) or "programme"."side" = any($186::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $187::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $188::uuid)))) or (($189::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($190::text[])) or "programme"."side" = any($191::text[])))) seen(id, title, link, state, whys) union all select seen.id, seen.title,
        case when seen.link not like '/my-words%' then seen.link end as link
        from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $192), "version"."title") as title,
case when ((programme.published_at is not null and "programme"."side" = $193
  and (programme.closed_at is null or ((($194::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($195::text[])) or ($196::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($197::text[])) or ($198::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($199::text[])) or "programme"."side" = any($200::text[]) or "programme"."side" = any($201::text[]) or "programme"."side" = any($202::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $203::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $204::uuid)))) or (($205::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($206::text[])) or "programme"."side" = any($207::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $208::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $209::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $210 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (((programme.published_at is not null and "programme"."side" = $211
  and (programme.closed_at is null or ((($212::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($213::text[])) or ($214::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($215::text[])) or ($216::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($217::text[])) or "programme"."side" = any($218::text[]) or "programme"."side" = any($219::text[]) or "programme"."side" = any($220::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $221::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $222::uuid)))) or (($223::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($224::text[])) or "programme"."side" = any($225::text[])))
        or programme.side = $226::text and coalesce("post"."author_id" = $227::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $228::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $229::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $230::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $231::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then replace(seen.link, '?around=', '?do=edit:' || seen.id || '&around=') end as link
        from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $232), "version"."title") as title,
case when ((programme.published_at is not null and "programme"."side" = $233
  and (programme.closed_at is null or ((($234::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($235::text[])) or ($236::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($237::text[])) or ($238::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($239::text[])) or "programme"."side" = any($240::text[]) or "programme"."side" = any($241::text[]) or "programme"."side" = any($242::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $243::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $244::uuid)))) or (($245::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($246::text[])) or "programme"."side" = any($247::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $248::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $249::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $250 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (((programme.published_at is not null and "programme"."side" = $251
  and (programme.closed_at is null or ((($252::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($253::text[])) or ($254::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($255::text[])) or ($256::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($257::text[])) or "programme"."side" = any($258::text[]) or "programme"."side" = any($259::text[]) or "programme"."side" = any($260::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $261::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $262::uuid)))) or (($263::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($264::text[])) or "programme"."side" = any($265::text[])))
        or programme.side = $266::text and coalesce("post"."author_id" = $267::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $268::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $269::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $270::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $271::text, at.id::text, at.title, at.link from (
  select programme.id, programme.title, '/learn/' || programme.slug || '/edit' || '#programme'
  from learning.programme programme where programme.id = any(array(select mine.id::uuid from mine where mine.kind = $272 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($273::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($274::text[])) or "programme"."side" = any($275::text[]))) at(id, title, link) union all select $276::text, at.id::text, at.title, at.link from (
  select programme.id, programme.title, '/learn/' || programme.slug || '/edit' || '#add-course'
  from learning.programme programme where programme.id = any(array(select mine.id::uuid from mine where mine.kind = $277 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($278::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($279::text[])) or "programme"."side" = any($280::text[]))) at(id, title, link) union all select $281::text, at.id::text, at.title, at.link from (
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || '#course-' || course.id
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $282 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($283::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($284::text[])) or "programme"."side" = any($285::text[]))) at(id, title, link) union all select $286::text, at.id::text, at.title, at.link from (
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || '/new?course=' || course.id || '&kind=reading'
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $287 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($288::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($289::text[])) or "programme"."side" = any($290::text[]))) at(id, title, link) union all select $291::text, at.id::text, at.title, at.link from (
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || '/new?course=' || course.id || '&kind=discussion'
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $292 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($293::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($294::text[])) or "programme"."side" = any($295::text[]))) at(id, title, link) union all select $296::text, at.id::text, at.title, at.link from (
  select step.id, version.title, '/learn/' || programme.slug || '/edit' || '/' || step.slug || ''
  from learning.step step join learning.programme programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.id = any(array(select mine.id::uuid from mine where mine.kind = $297 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($298::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($299::text[])) or "programme"."side" = any($300::text[]))) at(id, title, link) union all select $301::text, at.id::text, at.title, at.link from (
  select programme.id, programme.title, '/learn/' || programme.slug || '/edit' || ''
  from learning.programme programme where programme.id = any(array(select mine.id::uuid from mine where mine.kind = $302 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($303::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($304::text[])) or "programme"."side" = any($305::text[])) union all
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || ''
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $306 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($307::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($308::text[])) or "programme"."side" = any($309::text[])) union all
  select step.id, version.title, '/learn/' || programme.slug || '/edit' || '/' || step.slug || ''
  from learning.step step join learning.programme programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.id = any(array(select mine.id::uuid from mine where mine.kind = $310 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($311::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($312::text[])) or "programme"."side" = any($313::text[]))) at(id, title, link) union all select $314::text, at.id::text, at.title, at.link from (
  select step.id, version.title, '/learn/' || programme.slug || '/edit' || '/' || step.slug || '#rule'
  from learning.step step join learning.programme programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.id = any(array(select mine.id::uuid from mine where mine.kind = $315 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($316::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($317::text[])) or "programme"."side" = any($318::text[]))) at(id, title, link)) seen on seen.kind = mine.kind and seen.id = mine.id
  order by mine.saved_at desc, mine.place;
-- Sort
--   Bitmap Heap Scan draft
--     Bitmap Index Scan draft_pkey
--   Nested Loop
--     Bitmap Heap Scan space
--       Bitmap Index Scan space_pkey
--     Hash Join
--       Nested Loop
--         Bitmap Heap Scan thread
--           Bitmap Index Scan thread_pkey
--         Index Scan space_pkey
--       Index Scan post_page
--       Index Scan anonymous_author_pkey
--       Index Scan anonymous_author_pkey
--       Index Scan anonymous_author_pkey
--       Index Scan anonymous_author_pkey
--       Index Scan anonymous_author_pkey
--       Index Scan post_author_scope
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
  and person.id <> all($3::uuid[])
  and (person.id = $4::uuid or (($5 <> '' and ((person.name_key = $6 or person.fold_key = $7) or person.folded like $8
or person.folded % $9 or $10 <% person.folded)) and ($11
    or ($12 and person.is_listed) or (person.name_key = $13 or person.fold_key = $14))))
order by (person.id = $15::uuid) is not true, person.name <> $16, not (person.name_key = $17 or person.fold_key = $18),
  not person.folded like $19, similarity(person.folded, $20) desc, person.folded, person.id
limit $21;
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
    select post.id, thread.title,
case when ((("space"."side" = $62 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $63::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $64::text[] else $65::text[] end))) or (($66::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($67::text[])) or ($68::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($69::text[])) or "space"."side" = any($70::text[]) or "space"."side" = any($71::text[])))
and (coalesce(thread.author_id = $72::uuid, coalesce("opening"."author_id" = $73::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $74::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $75::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $76::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select id from last)) and ((("space"."side" = $77 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $78::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $79::text[] else $80::text[] end))) or (($81::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($82::text[])) or ($83::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($84::text[])) or "space"."side" = any($85::text[]) or "space"."side" = any($86::text[]))) or space.side = $87::text and coalesce("post"."author_id" = $88::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $89::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $90::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $91::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $92::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $93), "version"."title") as title,
case when ((programme.published_at is not null and "programme"."side" = $94
  and (programme.closed_at is null or ((($95::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($96::text[])) or ($97::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($98::text[])) or ($99::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($100::text[])) or "programme"."side" = any($101::text[]) or "programme"."side" = any($102::text[]) or "programme"."side" = any($103::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $104::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $105::uuid)))) or (($106::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($107::text[])) or "programme"."side" = any($108::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $109::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $110::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select id from last)) and (((programme.published_at is not null and "programme"."side" = $111
  and (programme.closed_at is null or ((($112::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($113::text[])) or ($114::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($115::text[])) or ($116::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($117::text[])) or "programme"."side" = any($118::text[]) or "programme"."side" = any($119::text[]) or "programme"."side" = any($120::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $121::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $122::uuid)))) or (($123::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($124::text[])) or "programme"."side" = any($125::text[])))
        or programme.side = $126::text and coalesce("post"."author_id" = $127::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $128::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $129::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $130::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
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
