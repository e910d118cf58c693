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
case when post.hidden_at is not null then (
select jsonb_build_object('hide',
  jsonb_build_object('rule', m.rule, 'reason', m.reason)) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $88 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((("space"."side" = $89 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $90::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $91::text[] else $92::text[] end))) or (($93::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($94::text[])) or ($95::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($96::text[])) or "space"."side" = any($97::text[]) or "space"."side" = any($98::text[]))) or space.side = $99::text and coalesce("post"."author_id" = $100::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $101::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $102::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $103::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $104::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then replace(seen.link, '?around=', '?do=edit:' || seen.id || '&around=') end as link
        from (
    select post.id, thread.title,
case when ((("space"."side" = $105 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $106::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $107::text[] else $108::text[] end))) or (($109::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($110::text[])) or ($111::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($112::text[])) or "space"."side" = any($113::text[]) or "space"."side" = any($114::text[])))
and (coalesce(thread.author_id = $115::uuid, coalesce("opening"."author_id" = $116::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $117::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
case when post.hidden_at is not null then (
select jsonb_build_object('hide',
  jsonb_build_object('rule', m.rule, 'reason', m.reason)) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $118 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((("space"."side" = $119 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $120::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $121::text[] else $122::text[] end))) or (($123::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($124::text[])) or ($125::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($126::text[])) or "space"."side" = any($127::text[]) or "space"."side" = any($128::text[]))) or space.side = $129::text and coalesce("post"."author_id" = $130::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $131::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $132::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $133::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $134::text, at.id::text, at.title, at.link from (
    select space.id, space.title, case when (($135::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($136::text[])) or ($137::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($138::text[])) or "space"."side" = any($139::text[]) or "space"."side" = any($140::text[])) then '/talk/' || space.slug || '/about/edit' end
    from community.space space where space.id = any(array(select mine.id::uuid from mine where mine.kind = $141 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (("space"."side" = $142 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $143::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $144::text[] else $145::text[] end))) or (($146::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($147::text[])) or ($148::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($149::text[])) or "space"."side" = any($150::text[]) or "space"."side" = any($151::text[])))) at(id, title, link) union all select $152::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then seen.link || '#answer' end as link
        from (
    select step.id, version.title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select mine.id::uuid from mine where mine.kind = $153 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((programme.published_at is not null and "programme"."side" = $154
  and (programme.closed_at is null or ((($155::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($156::text[])) or ($157::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($158::text[])) or ($159::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($160::text[])) or "programme"."side" = any($161::text[]) or "programme"."side" = any($162::text[]) or "programme"."side" = any($163::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $164::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $165::uuid)))) or (($166::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($167::text[])) or "programme"."side" = any($168::text[])))) seen(id, title, link, state, whys)) at(id, title, link) union all select $169::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then seen.link end as link
        from (
    select step.id, version.title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select mine.id::uuid from mine where mine.kind = $170 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((programme.published_at is not null and "programme"."side" = $171
  and (programme.closed_at is null or ((($172::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($173::text[])) or ($174::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($175::text[])) or ($176::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($177::text[])) or "programme"."side" = any($178::text[]) or "programme"."side" = any($179::text[]) or "programme"."side" = any($180::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $181::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $182::uuid)))) or (($183::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($184::text[])) or "programme"."side" = any($185::text[])))) seen(id, title, link, state, whys) union all select seen.id, seen.title,
        case when seen.link not like '/my-words%' then seen.link end as link
        from (
    select post.id, version.title,
case when ((programme.published_at is not null and "programme"."side" = $186
  and (programme.closed_at is null or ((($187::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($188::text[])) or ($189::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($190::text[])) or ($191::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($192::text[])) or "programme"."side" = any($193::text[]) or "programme"."side" = any($194::text[]) or "programme"."side" = any($195::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $196::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $197::uuid)))) or (($198::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($199::text[])) or "programme"."side" = any($200::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
case when post.hidden_at is not null then (
select jsonb_build_object('hide',
  jsonb_build_object('rule', m.rule, 'reason', m.reason)) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $201 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (((programme.published_at is not null and "programme"."side" = $202
  and (programme.closed_at is null or ((($203::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($204::text[])) or ($205::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($206::text[])) or ($207::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($208::text[])) or "programme"."side" = any($209::text[]) or "programme"."side" = any($210::text[]) or "programme"."side" = any($211::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $212::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $213::uuid)))) or (($214::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($215::text[])) or "programme"."side" = any($216::text[])))
        or programme.side = $217::text and coalesce("post"."author_id" = $218::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $219::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $220::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $221::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $222::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then replace(seen.link, '?around=', '?do=edit:' || seen.id || '&around=') end as link
        from (
    select post.id, version.title,
case when ((programme.published_at is not null and "programme"."side" = $223
  and (programme.closed_at is null or ((($224::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($225::text[])) or ($226::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($227::text[])) or ($228::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($229::text[])) or "programme"."side" = any($230::text[]) or "programme"."side" = any($231::text[]) or "programme"."side" = any($232::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $233::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $234::uuid)))) or (($235::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($236::text[])) or "programme"."side" = any($237::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
case when post.hidden_at is not null then (
select jsonb_build_object('hide',
  jsonb_build_object('rule', m.rule, 'reason', m.reason)) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $238 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (((programme.published_at is not null and "programme"."side" = $239
  and (programme.closed_at is null or ((($240::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($241::text[])) or ($242::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($243::text[])) or ($244::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($245::text[])) or "programme"."side" = any($246::text[]) or "programme"."side" = any($247::text[]) or "programme"."side" = any($248::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $249::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $250::uuid)))) or (($251::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($252::text[])) or "programme"."side" = any($253::text[])))
        or programme.side = $254::text and coalesce("post"."author_id" = $255::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $256::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $257::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $258::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $259::text, at.id::text, at.title, at.link from (
  select programme.id, programme.title, '/learn/' || programme.slug || '/edit' || '#programme'
  from learning.programme programme where programme.id = any(array(select mine.id::uuid from mine where mine.kind = $260 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($261::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($262::text[])) or "programme"."side" = any($263::text[]))) at(id, title, link) union all select $264::text, at.id::text, at.title, at.link from (
  select programme.id, programme.title, '/learn/' || programme.slug || '/edit' || '#add-course'
  from learning.programme programme where programme.id = any(array(select mine.id::uuid from mine where mine.kind = $265 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($266::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($267::text[])) or "programme"."side" = any($268::text[]))) at(id, title, link) union all select $269::text, at.id::text, at.title, at.link from (
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || '#course-' || course.id
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $270 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($271::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($272::text[])) or "programme"."side" = any($273::text[]))) at(id, title, link) union all select $274::text, at.id::text, at.title, at.link from (
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || '/new?course=' || course.id || '&kind=reading'
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $275 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($276::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($277::text[])) or "programme"."side" = any($278::text[]))) at(id, title, link) union all select $279::text, at.id::text, at.title, at.link from (
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || '/new?course=' || course.id || '&kind=discussion'
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $280 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($281::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($282::text[])) or "programme"."side" = any($283::text[]))) at(id, title, link) union all select $284::text, at.id::text, at.title, at.link from (
  select step.id, version.title, '/learn/' || programme.slug || '/edit' || '/' || step.slug || ''
  from learning.step step join learning.programme programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.id = any(array(select mine.id::uuid from mine where mine.kind = $285 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($286::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($287::text[])) or "programme"."side" = any($288::text[]))) at(id, title, link) union all select $289::text, at.id::text, at.title, at.link from (
  select step.id, version.title, '/learn/' || programme.slug || '/edit' || '/' || step.slug || '#rule'
  from learning.step step join learning.programme programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.id = any(array(select mine.id::uuid from mine where mine.kind = $290 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($291::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($292::text[])) or "programme"."side" = any($293::text[]))) at(id, title, link)) seen on seen.kind = mine.kind and seen.id = mine.id
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
  select programme.id, 'learn/' || programme.slug, programme.title, '/learn/' || programme.slug, 0,
    (($26::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($27::text[])) or "programme"."side" = any($28::text[])), false,
    array(select step.id from learning.step step
      left join learning.step_start start on start.step_id = step.id and start.persona_id = $29::uuid
      join learning.step_version version
        on version.step_id = step.id and version.version = coalesce(start.version, step.version)
      where step.programme_id = programme.id and version.is_folded
        and (step.host_id = $30::uuid) is not true and not (($31::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($32::text[])) or ($33::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($34::text[])) or ($35::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($36::text[])) or "programme"."side" = any($37::text[]) or "programme"."side" = any($38::text[]) or "programme"."side" = any($39::text[]))
        and not exists (select from learning.counted own where own.step_id = step.id
          and own.author_id = $40::uuid and own.counts = 'answer'))
  from learning.programme programme where ((programme.published_at is not null and "programme"."side" = $41
  and (programme.closed_at is null or ((($42::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($43::text[])) or ($44::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($45::text[])) or ($46::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($47::text[])) or "programme"."side" = any($48::text[]) or "programme"."side" = any($49::text[]) or "programme"."side" = any($50::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $51::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $52::uuid)))) or (($53::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($54::text[])) or "programme"."side" = any($55::text[]))))
      scope(id, key, title, link, position, moderates, writable, folded)),
  last as materialized (
    select person.id as person, post.* from unnest($56::uuid[]) person(id) cross join lateral (
      select post.id, post.created_at as at, left(post.body_html, 600) as html, post.content_note as "contentNote"
      from posts.post post
    join scope on scope.id = post.scope_id and post.place_id <> all(scope.folded)
    where (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null) and true
      and true and post.author_id = person.id
      order by post.created_at desc, post.id desc limit 1) post
  )
  select last.person, last.at, last.html, last."contentNote" from last
  join (select $57::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, thread.title,
case when ((("space"."side" = $58 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $59::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $60::text[] else $61::text[] end))) or (($62::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($63::text[])) or ($64::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($65::text[])) or "space"."side" = any($66::text[]) or "space"."side" = any($67::text[])))
and (coalesce(thread.author_id = $68::uuid, coalesce("opening"."author_id" = $69::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $70::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
case when post.hidden_at is not null then (
select jsonb_build_object('hide',
  jsonb_build_object('rule', m.rule, 'reason', m.reason)) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select id from last)) and ((("space"."side" = $71 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $72::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $73::text[] else $74::text[] end))) or (($75::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($76::text[])) or ($77::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($78::text[])) or "space"."side" = any($79::text[]) or "space"."side" = any($80::text[]))) or space.side = $81::text and coalesce("post"."author_id" = $82::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $83::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $84::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $85::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $86::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, version.title,
case when ((programme.published_at is not null and "programme"."side" = $87
  and (programme.closed_at is null or ((($88::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($89::text[])) or ($90::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($91::text[])) or ($92::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($93::text[])) or "programme"."side" = any($94::text[]) or "programme"."side" = any($95::text[]) or "programme"."side" = any($96::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $97::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $98::uuid)))) or (($99::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($100::text[])) or "programme"."side" = any($101::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
case when post.hidden_at is not null then (
select jsonb_build_object('hide',
  jsonb_build_object('rule', m.rule, 'reason', m.reason)) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select id from last)) and (((programme.published_at is not null and "programme"."side" = $102
  and (programme.closed_at is null or ((($103::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($104::text[])) or ($105::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($106::text[])) or ($107::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($108::text[])) or "programme"."side" = any($109::text[]) or "programme"."side" = any($110::text[]) or "programme"."side" = any($111::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $112::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $113::uuid)))) or (($114::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($115::text[])) or "programme"."side" = any($116::text[])))
        or programme.side = $117::text and coalesce("post"."author_id" = $118::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $119::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $120::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $121::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys)) seen
    on seen.id = last.id and seen.state = 'visible';
-- Nested Loop
--   Seq Scan space
--   Seq Scan programme
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
