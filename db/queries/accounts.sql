-- Written by tests/matrix/queries.test.ts. Do not edit.

-- accounts.me
select p.name, p.about, a.side, a.locale from accounts.persona p
join accounts.account a on a.id = p.account_id where p.id = $1;
-- Nested Loop
--   Index Scan persona_pkey
--   Index Scan account_id_side_key

-- accounts.tokens
select id, name, scopes, created_at as "createdAt", expires_at as "expiresAt", used_at as "usedAt",
  expires_at <= $1 as "isOver"
from accounts.access_token where persona_id = $2
order by expires_at <= $3, created_at desc, id limit 100;
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
        case when seen.link not like '/my-words%' then case when position('?' in seen.link) > 0 then replace(seen.link, '#p-', '#reply-')
      else seen.link || '?from=end#reply-' || seen.id end end as link
        from (
    select thread.id,
      case when (coalesce(thread.author_id = $32::uuid, coalesce("opening"."author_id" = $33::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $34::uuid)), false)) and (not exists (
select from posts.pub_moderation m where m.place_id = "thread"."id"
  and m.act = 'split' and m.detail ->> 'came' = 'true')))
or ((("space"."side" = $35 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $36::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $37::text[] else $38::text[] end))) or (($39::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($40::text[])) or ($41::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($42::text[])) or "space"."side" = any($43::text[]) or "space"."side" = any($44::text[]))) and true
  and coalesce(not ("opening"."held_at" is not null and exists (select from posts.revision r
  where r.post_id = "opening"."id" and r.title is not null and r.replaced_at >= "opening"."held_at")), true)) then thread.title else '' end as title,
      case when ((("space"."side" = $45 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $46::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $47::text[] else $48::text[] end))) or (($49::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($50::text[])) or ($51::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($52::text[])) or "space"."side" = any($53::text[]) or "space"."side" = any($54::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $55::uuid, coalesce("opening"."author_id" = $56::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $57::uuid)), false))
  or thread.unseen_at is null and true)) and (thread.merged_into is null or exists (
select from community.thread there join community.space around on around.id = there.space_id
where there.id = thread.merged_into and (("around"."side" = $58 and ("around"."reads" <> 'holders'
  or ("around"."read_badges" && $59::uuid[]
  or "around"."read_duties" && case "around"."side"
    when 'adult' then $60::text[] else $61::text[] end))) or (($62::uuid in ("around"."id", "around"."parent_id") and "around"."side" = any($63::text[])) or ($64::uuid in ("around"."id", "around"."parent_id") and "around"."side" = any($65::text[])) or "around"."side" = any($66::text[]) or "around"."side" = any($67::text[]))))) then '/talk/' || space.slug || '/' || thread.slug
        else '/my-words?place=' || coalesce(thread.merged_into, thread.id) end as link,
      case when thread.unseen_at is not null or not ((("space"."side" = $68 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $69::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $70::text[] else $71::text[] end))) or (($72::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($73::text[])) or ($74::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($75::text[])) or "space"."side" = any($76::text[]) or "space"."side" = any($77::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $78::uuid, coalesce("opening"."author_id" = $79::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $80::uuid)), false))
  or thread.unseen_at is null and true)) then 'hidden'
        when thread.merged_into is not null then 'moved' else 'visible' end as state,
      (select jsonb_object_agg(told, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m
        cross join lateral unnest(array[m.act, 'undo_' || (m.detail ->> 'act')]) told
        where m.place_id = thread.id and m.post_id is null and told is not null
          and m.act = any($81::text[])) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(array(select mine.id::uuid from mine where mine.kind = $82 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'))
      and (((("space"."side" = $83 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $84::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $85::text[] else $86::text[] end))) or (($87::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($88::text[])) or ($89::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($90::text[])) or "space"."side" = any($91::text[]) or "space"."side" = any($92::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $93::uuid, coalesce("opening"."author_id" = $94::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $95::uuid)), false))
  or thread.unseen_at is null and true)) or space.side = $96::text and (exists (select from posts.post own
    where own.author_id = $97::uuid and own.place_id = "thread"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $98::uuid and own.place_id = "thread"."id")))) seen(id, title, link, state, whys) union all select seen.id, seen.title,
        case when seen.link not like '/my-words%' then case when position('?' in seen.link) > 0 then replace(seen.link, '#p-', '#reply-')
      else seen.link || '?from=end#reply-' || seen.id end end as link
        from (
    select post.id, case when (coalesce(thread.author_id = $99::uuid, coalesce("opening"."author_id" = $100::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $101::uuid)), false)) and (not exists (
select from posts.pub_moderation m where m.place_id = "thread"."id"
  and m.act = 'split' and m.detail ->> 'came' = 'true')))
or ((("space"."side" = $102 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $103::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $104::text[] else $105::text[] end))) or (($106::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($107::text[])) or ($108::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($109::text[])) or "space"."side" = any($110::text[]) or "space"."side" = any($111::text[]))) and true
  and coalesce(not ("opening"."held_at" is not null and exists (select from posts.revision r
  where r.post_id = "opening"."id" and r.title is not null and r.replaced_at >= "opening"."held_at")), true)) then thread.title else '' end,
case when ((("space"."side" = $112 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $113::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $114::text[] else $115::text[] end))) or (($116::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($117::text[])) or ($118::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($119::text[])) or "space"."side" = any($120::text[]) or "space"."side" = any($121::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $122::uuid, coalesce("opening"."author_id" = $123::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $124::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $125::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $126::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $127 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((("space"."side" = $128 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $129::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $130::text[] else $131::text[] end))) or (($132::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($133::text[])) or ($134::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($135::text[])) or "space"."side" = any($136::text[]) or "space"."side" = any($137::text[]))) or space.side = $138::text and coalesce("post"."author_id" = $139::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $140::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $141::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $142::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $143::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then replace(seen.link, '?around=', '?do=edit:' || seen.id || '&around=') end as link
        from (
    select post.id, case when (coalesce(thread.author_id = $144::uuid, coalesce("opening"."author_id" = $145::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $146::uuid)), false)) and (not exists (
select from posts.pub_moderation m where m.place_id = "thread"."id"
  and m.act = 'split' and m.detail ->> 'came' = 'true')))
or ((("space"."side" = $147 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $148::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $149::text[] else $150::text[] end))) or (($151::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($152::text[])) or ($153::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($154::text[])) or "space"."side" = any($155::text[]) or "space"."side" = any($156::text[]))) and true
  and coalesce(not ("opening"."held_at" is not null and exists (select from posts.revision r
  where r.post_id = "opening"."id" and r.title is not null and r.replaced_at >= "opening"."held_at")), true)) then thread.title else '' end,
case when ((("space"."side" = $157 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $158::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $159::text[] else $160::text[] end))) or (($161::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($162::text[])) or ($163::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($164::text[])) or "space"."side" = any($165::text[]) or "space"."side" = any($166::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $167::uuid, coalesce("opening"."author_id" = $168::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $169::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $170::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $171::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $172 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((("space"."side" = $173 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $174::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $175::text[] else $176::text[] end))) or (($177::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($178::text[])) or ($179::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($180::text[])) or "space"."side" = any($181::text[]) or "space"."side" = any($182::text[]))) or space.side = $183::text and coalesce("post"."author_id" = $184::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $185::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $186::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $187::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $188::text, at.id::text, at.title, at.link from (
select space.id, space.title, case when (($189::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($190::text[])) or ($191::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($192::text[])) or "space"."side" = any($193::text[]) or "space"."side" = any($194::text[])) then '/talk/' || space.slug || '/about/edit' end
from community.space space where space.id = any(array(select mine.id::uuid from mine where mine.kind = $195 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (("space"."side" = $196 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $197::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $198::text[] else $199::text[] end))) or (($200::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($201::text[])) or ($202::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($203::text[])) or "space"."side" = any($204::text[]) or "space"."side" = any($205::text[])))) at(id, title, link) union all select $206::text, at.id::text, at.title, at.link from (
select space.id, space.title, case when (($207::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($208::text[])) or ($209::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($210::text[])) or "space"."side" = any($211::text[]) or "space"."side" = any($212::text[])) then '/talk/' || space.slug || '/about/edit' end
from community.space space where space.id = any(array(select mine.id::uuid from mine where mine.kind = $213 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (("space"."side" = $214 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $215::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $216::text[] else $217::text[] end))) or (($218::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($219::text[])) or ($220::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($221::text[])) or "space"."side" = any($222::text[]) or "space"."side" = any($223::text[])))) at(id, title, link) union all select $224::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then seen.link || '#answer' end as link
        from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $225), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, (
select jsonb_object_agg(was.done, jsonb_build_object('rule', null, 'reason', was.reason) order by was.at)
from (
  select 'revoked' as done, r.reason, r.revoked_at as at from learning.completion_revocation r
    where r.step_id = step.id and r.persona_id = $226::uuid
  union all select m.how, m.reason, m.marked_at from learning.mark m
    where m.step_id = step.id and m.persona_id = $227::uuid
  union all select 'given_back', d.reason, d.at from platform.pub_deed d
    where d.subject_id = step.id and d.person_id = $228::uuid and d.act = $229) was) as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select mine.id::uuid from mine where mine.kind = $230 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((programme.published_at is not null and "programme"."side" = $231
  and (programme.closed_at is null or ((($232::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($233::text[])) or ($234::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($235::text[])) or ($236::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($237::text[])) or "programme"."side" = any($238::text[]) or "programme"."side" = any($239::text[]) or "programme"."side" = any($240::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $241::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $242::uuid)
    or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $243::uuid)))) or (($244::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($245::text[])) or "programme"."side" = any($246::text[])))) seen(id, title, link, state, whys)) at(id, title, link) union all select $247::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then replace(seen.link, '#p-', '#reply-') end as link
        from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $248), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, (
select jsonb_object_agg(was.done, jsonb_build_object('rule', null, 'reason', was.reason) order by was.at)
from (
  select 'revoked' as done, r.reason, r.revoked_at as at from learning.completion_revocation r
    where r.step_id = step.id and r.persona_id = $249::uuid
  union all select m.how, m.reason, m.marked_at from learning.mark m
    where m.step_id = step.id and m.persona_id = $250::uuid
  union all select 'given_back', d.reason, d.at from platform.pub_deed d
    where d.subject_id = step.id and d.person_id = $251::uuid and d.act = $252) was) as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select mine.id::uuid from mine where mine.kind = $253 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((programme.published_at is not null and "programme"."side" = $254
  and (programme.closed_at is null or ((($255::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($256::text[])) or ($257::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($258::text[])) or ($259::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($260::text[])) or "programme"."side" = any($261::text[]) or "programme"."side" = any($262::text[]) or "programme"."side" = any($263::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $264::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $265::uuid)
    or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $266::uuid)))) or (($267::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($268::text[])) or "programme"."side" = any($269::text[])))) seen(id, title, link, state, whys) union all select seen.id, seen.title,
        case when seen.link not like '/my-words%' then replace(seen.link, '#p-', '#reply-') end as link
        from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $270), "version"."title") as title,
case when ((programme.published_at is not null and "programme"."side" = $271
  and (programme.closed_at is null or ((($272::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($273::text[])) or ($274::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($275::text[])) or ($276::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($277::text[])) or "programme"."side" = any($278::text[]) or "programme"."side" = any($279::text[]) or "programme"."side" = any($280::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $281::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $282::uuid)
    or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $283::uuid)))) or (($284::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($285::text[])) or "programme"."side" = any($286::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $287::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $288::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $289 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (((programme.published_at is not null and "programme"."side" = $290
  and (programme.closed_at is null or ((($291::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($292::text[])) or ($293::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($294::text[])) or ($295::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($296::text[])) or "programme"."side" = any($297::text[]) or "programme"."side" = any($298::text[]) or "programme"."side" = any($299::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $300::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $301::uuid)
    or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $302::uuid)))) or (($303::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($304::text[])) or "programme"."side" = any($305::text[])))
        or programme.side = $306::text and coalesce("post"."author_id" = $307::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $308::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $309::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $310::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $311::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then replace(seen.link, '?around=', '?do=edit:' || seen.id || '&around=') end as link
        from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $312), "version"."title") as title,
case when ((programme.published_at is not null and "programme"."side" = $313
  and (programme.closed_at is null or ((($314::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($315::text[])) or ($316::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($317::text[])) or ($318::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($319::text[])) or "programme"."side" = any($320::text[]) or "programme"."side" = any($321::text[]) or "programme"."side" = any($322::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $323::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $324::uuid)
    or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $325::uuid)))) or (($326::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($327::text[])) or "programme"."side" = any($328::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $329::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $330::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $331 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (((programme.published_at is not null and "programme"."side" = $332
  and (programme.closed_at is null or ((($333::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($334::text[])) or ($335::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($336::text[])) or ($337::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($338::text[])) or "programme"."side" = any($339::text[]) or "programme"."side" = any($340::text[]) or "programme"."side" = any($341::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $342::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $343::uuid)
    or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $344::uuid)))) or (($345::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($346::text[])) or "programme"."side" = any($347::text[])))
        or programme.side = $348::text and coalesce("post"."author_id" = $349::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $350::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $351::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $352::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $353::text, at.id::text, at.title, at.link from (
  select programme.id, programme.title, '/learn/' || programme.slug || '/edit' || '#programme'
  from learning.programme programme where programme.id = any(array(select mine.id::uuid from mine where mine.kind = $354 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($355::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($356::text[])) or "programme"."side" = any($357::text[]))) at(id, title, link) union all select $358::text, at.id::text, at.title, at.link from (
  select programme.id, programme.title, '/learn/' || programme.slug || '/edit' || '#add-course'
  from learning.programme programme where programme.id = any(array(select mine.id::uuid from mine where mine.kind = $359 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($360::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($361::text[])) or "programme"."side" = any($362::text[]))) at(id, title, link) union all select $363::text, at.id::text, at.title, at.link from (
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || '#course-' || course.id
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $364 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($365::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($366::text[])) or "programme"."side" = any($367::text[]))) at(id, title, link) union all select $368::text, at.id::text, at.title, at.link from (
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || '/new?course=' || course.id || '&kind=reading'
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $369 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($370::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($371::text[])) or "programme"."side" = any($372::text[]))) at(id, title, link) union all select $373::text, at.id::text, at.title, at.link from (
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || '/new?course=' || course.id || '&kind=discussion'
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $374 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($375::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($376::text[])) or "programme"."side" = any($377::text[]))) at(id, title, link) union all select $378::text, at.id::text, at.title, at.link from (
  select step.id, version.title, '/learn/' || programme.slug || '/edit' || '/' || step.slug || ''
  from learning.step step join learning.programme programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.id = any(array(select mine.id::uuid from mine where mine.kind = $379 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($380::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($381::text[])) or "programme"."side" = any($382::text[]))) at(id, title, link) union all select $383::text, at.id::text, at.title, at.link from (
select programme.id, programme.title, '/learn/' || programme.slug || '/register/people/write'
from learning.programme programme where programme.id = any(array(select mine.id::uuid from mine where mine.kind = $384 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($385::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($386::text[])) or "programme"."side" = any($387::text[]))) at(id, title, link) union all select $388::text, at.id::text, at.title, at.link from (
  select programme.id, programme.title, '/learn/' || programme.slug || '/edit' || ''
  from learning.programme programme where programme.id = any(array(select mine.id::uuid from mine where mine.kind = $389 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($390::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($391::text[])) or "programme"."side" = any($392::text[])) union all
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || ''
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $393 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($394::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($395::text[])) or "programme"."side" = any($396::text[])) union all
  select step.id, version.title, '/learn/' || programme.slug || '/edit' || '/' || step.slug || ''
  from learning.step step join learning.programme programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.id = any(array(select mine.id::uuid from mine where mine.kind = $397 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($398::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($399::text[])) or "programme"."side" = any($400::text[]))) at(id, title, link) union all select $401::text, at.id::text, at.title, at.link from (
  select step.id, version.title, '/learn/' || programme.slug || '/edit' || '/' || step.slug || '#rule'
  from learning.step step join learning.programme programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.id = any(array(select mine.id::uuid from mine where mine.kind = $402 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($403::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($404::text[])) or "programme"."side" = any($405::text[]))) at(id, title, link)) seen on seen.kind = mine.kind and seen.id = mine.id
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
--       Index Scan anonymous_author_pkey
--       Index Scan moderation_place
--       Index Scan revision_pkey
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
--       Index Scan revision_pkey
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
--       Index Scan revision_pkey
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
--         Nested Loop
--           Bitmap Heap Scan completion
--             Bitmap Index Scan completion_persona
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
--         Nested Loop
--           Bitmap Heap Scan completion
--             Bitmap Index Scan completion_persona
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
--           Nested Loop
--             Bitmap Heap Scan completion
--               Bitmap Index Scan completion_persona
--             Index Scan step_pkey
--         Index Scan anonymous_author_pkey
--       Index Scan step_version_pkey
--       Index Scan translation_pkey
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Bitmap Heap Scan step
--           Bitmap Index Scan step_programme_id_slug_key
--         Index Only Scan step_start_pkey
--       Nested Loop
--         Bitmap Heap Scan step
--           Bitmap Index Scan step_programme_id_slug_key
--         Index Only Scan completion_pkey
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Bitmap Heap Scan step
--           Bitmap Index Scan step_programme_id_slug_key
--         Index Only Scan step_start_pkey
--       Nested Loop
--         Bitmap Heap Scan step
--           Bitmap Index Scan step_programme_id_slug_key
--         Index Only Scan completion_pkey
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
--           Nested Loop
--             Bitmap Heap Scan completion
--               Bitmap Index Scan completion_persona
--             Index Scan step_pkey
--         Index Scan anonymous_author_pkey
--       Index Scan step_version_pkey
--       Index Scan translation_pkey
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Bitmap Heap Scan step
--           Bitmap Index Scan step_programme_id_slug_key
--         Index Only Scan step_start_pkey
--       Nested Loop
--         Bitmap Heap Scan step
--           Bitmap Index Scan step_programme_id_slug_key
--         Index Only Scan completion_pkey
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Bitmap Heap Scan step
--           Bitmap Index Scan step_programme_id_slug_key
--         Index Only Scan step_start_pkey
--       Nested Loop
--         Bitmap Heap Scan step
--           Bitmap Index Scan step_programme_id_slug_key
--         Index Only Scan completion_pkey
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
i.revoked_at as "revokedAt", by.name as by, i.kind = 'claim' as "isClaim",
    case when i.made_by = $1::uuid then i.note else '' end as note, whose.name as claims
  from accounts.invitation i join accounts.persona by on by.id = i.made_by
  left join accounts.persona whose on whose.id = i.claims
  where i.side = any($2::text[]) and i.revoked_at is null and i.expires_at > $3
    and i.used < i.uses
  order by i.made_at desc, i.id desc limit $4;
-- Sort
--   Nested Loop
--     Nested Loop
--       Bitmap Heap Scan invitation
--         Bitmap Index Scan invitation_expires
--       Index Scan persona_pkey
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

-- accounts.claim_links
select i.id, p.name, by.name as by, i.made_at as "madeAt", i.expires_at as "expiresAt",
  i.revoked_at as "revokedAt", i.uses, i.used
from accounts.invitation i join accounts.persona p on p.id = i.claims
left join accounts.persona by on by.id = i.made_by
where i.kind = 'claim' and p.source = $1 and p.side = $2
order by i.made_at desc, i.id desc limit $3;
-- Sort
--   Nested Loop
--     Nested Loop
--       Index Scan persona_source_name
--       Bitmap Heap Scan invitation
--         Bitmap Index Scan invitation_claim
--     Index Scan persona_pkey

-- accounts.my_side
select self.*, (
    select count(distinct split_part(place, ':', 1) || split_part(place, ':', 2))::int
    from accounts.draft where persona_id = $1::uuid
      and place not like '%:chosen' and place not like '%:chosen:older') as drafts
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
select "person"."id" as "personaId", "person"."name", "person"."avatar", "person"."about", "person"."pronouns", "person"."languages", "person"."topics", "person"."is_listed" as "listed", person.page_for as "pageFor", "person"."created_at" as "createdAt", (
select json_build_object('purpose', s.purpose, 'isEnded', s.ended_at is not null,
  'responsible', case when "person"."side" = 'adult' then (select json_build_object('id', who.id, 'name', who.name)
from accounts.persona who where who.id = s.responsible_id and who.is_in) end)
from accounts.service s where s.persona_id = "person"."id") as "service", person.side as "side", person.profile_held_at is not null as "held", ("person"."page_for" = 'all' or ("person"."page_for" = 'members' and $1)
  or "person"."id" = $2::uuid or "person"."side" = any($3::text[])) as "isOpen" from "accounts"."persona" as "person" where "person"."id" = $4 and ("person"."id" = $5::uuid or ("person"."is_in" and "person"."side" = $6
  and "person"."id" <> all($7::uuid[])));
-- Index Scan persona_pkey
--   Index Scan service_pkey
--     Index Scan persona_pkey
select max(left_at) as at from accounts.former_name
where persona_id = $1;
-- Index Only Scan former_name_persona

-- accounts.person
select "person"."id" as "personaId", "person"."name", "person"."avatar", "person"."about", "person"."pronouns", "person"."languages", "person"."topics", "person"."is_listed" as "listed", person.page_for as "pageFor", "person"."created_at" as "createdAt", (
select json_build_object('purpose', s.purpose, 'isEnded', s.ended_at is not null,
  'responsible', case when "person"."side" = 'adult' then (select json_build_object('id', who.id, 'name', who.name)
from accounts.persona who where who.id = s.responsible_id and who.is_in) end)
from accounts.service s where s.persona_id = "person"."id") as "service", person.side as "side", person.profile_held_at is not null as "held", ("person"."page_for" = 'all' or ("person"."page_for" = 'members' and $1)
  or "person"."id" = $2::uuid or "person"."side" = any($3::text[])) as "isOpen" from "accounts"."persona" as "person" where "person"."id" = $4 and ("person"."id" = $5::uuid or ("person"."is_in" and "person"."side" = $6
  and "person"."id" <> all($7::uuid[])));
-- Index Scan persona_pkey
--   Index Scan service_pkey
--     Index Scan persona_pkey
select b.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "b"."id" and said.locale = $1), "b"."title") as title, coalesce((select nullif(said.fields ->> 'about', '')
  from platform.translation said
where said.subject_id = "b"."id" and said.locale = $2), "b"."about") as about,
    coalesce((select said.locale from platform.translation said
where said.subject_id = "b"."id" and said.locale = $3), null::text) as language, a.awarded_at as "awardedAt"
  from recognition.award a join recognition.badge b on b.id = a.badge_id
  join accounts.pub_member_card card on card.id = a.persona_id
  where a.persona_id = $4 and card.side = $5 and b.side = card.side
    and a.persona_id <> all($6::uuid[]) order by a.awarded_at;
-- Sort
--   Nested Loop
--     Nested Loop
--       Bitmap Heap Scan award
--         Bitmap Index Scan award_person
--       Index Scan badge_pkey
--     Index Scan persona_pkey
--     Index Scan translation_pkey
--     Index Scan translation_pkey
--     Index Only Scan translation_pkey

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
select person.id, person.name, person.avatar,
  case when $1 or ("person"."page_for" = 'all' or ("person"."page_for" = 'members' and $2)
or "person"."id" = $3::uuid or "person"."side" = any($4::text[])) then person.created_at end as since
from accounts.persona person
where person.side = $5 and person.is_in and person.id is distinct from $6::uuid
  and ($7 or person.id <> all($8::uuid[]))
  and (person.id = $9::uuid or (($10 <> '' and ((person.name_key = $11 or person.fold_key = $12) or person.folded like $13
or person.folded % $14 or $15 <% person.folded)) and ($16
    or ($17 and person.is_listed) or (person.name_key = $18 or person.fold_key = $19))))
order by (person.id = $20::uuid) is not true, person.name <> $21, not (person.name_key = $22 or person.fold_key = $23),
  not person.folded like $24, similarity(person.folded, $25) desc, person.folded, person.id
limit $26;
-- Sort
--   Seq Scan persona
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
      where step.programme_id = programme.id and version.is_folded
        and (step.host_id = $34::uuid) is not true and not (($35::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($36::text[])) or ($37::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($38::text[])) or ($39::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($40::text[])) or "programme"."side" = any($41::text[]) or "programme"."side" = any($42::text[]) or "programme"."side" = any($43::text[]))
        and not exists (select from learning.counted own where own.step_id = step.id
          and own.author_id = $44::uuid and own.counts = 'answer'))
  from learning.programme programme where ((programme.published_at is not null and "programme"."side" = $45
  and (programme.closed_at is null or ((($46::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($47::text[])) or ($48::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($49::text[])) or ($50::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($51::text[])) or "programme"."side" = any($52::text[]) or "programme"."side" = any($53::text[]) or "programme"."side" = any($54::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $55::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $56::uuid)
    or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $57::uuid)))) or (($58::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($59::text[])) or "programme"."side" = any($60::text[]))))
      scope(id, key, title, language, names, link, position, moderates, writable, folded)),
  last as materialized (
    select person.id as person, post.* from unnest($61::uuid[]) person(id)
    join accounts.pub_member_card card on card.id = person.id and ("card"."page_for" = 'all' or ("card"."page_for" = 'members' and $62)
  or "card"."id" = $63::uuid or "card"."side" = any($64::text[]))
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
  join (select $65::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, case when (coalesce(thread.author_id = $66::uuid, coalesce("opening"."author_id" = $67::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $68::uuid)), false)) and (not exists (
select from posts.pub_moderation m where m.place_id = "thread"."id"
  and m.act = 'split' and m.detail ->> 'came' = 'true')))
or ((("space"."side" = $69 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $70::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $71::text[] else $72::text[] end))) or (($73::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($74::text[])) or ($75::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($76::text[])) or "space"."side" = any($77::text[]) or "space"."side" = any($78::text[]))) and true
  and coalesce(not ("opening"."held_at" is not null and exists (select from posts.revision r
  where r.post_id = "opening"."id" and r.title is not null and r.replaced_at >= "opening"."held_at")), true)) then thread.title else '' end,
case when ((("space"."side" = $79 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $80::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $81::text[] else $82::text[] end))) or (($83::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($84::text[])) or ($85::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($86::text[])) or "space"."side" = any($87::text[]) or "space"."side" = any($88::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $89::uuid, coalesce("opening"."author_id" = $90::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $91::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $92::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $93::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select id from last)) and ((("space"."side" = $94 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $95::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $96::text[] else $97::text[] end))) or (($98::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($99::text[])) or ($100::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($101::text[])) or "space"."side" = any($102::text[]) or "space"."side" = any($103::text[]))) or space.side = $104::text and coalesce("post"."author_id" = $105::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $106::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $107::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $108::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $109::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $110), "version"."title") as title,
case when ((programme.published_at is not null and "programme"."side" = $111
  and (programme.closed_at is null or ((($112::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($113::text[])) or ($114::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($115::text[])) or ($116::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($117::text[])) or "programme"."side" = any($118::text[]) or "programme"."side" = any($119::text[]) or "programme"."side" = any($120::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $121::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $122::uuid)
    or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $123::uuid)))) or (($124::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($125::text[])) or "programme"."side" = any($126::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $127::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $128::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select id from last)) and (((programme.published_at is not null and "programme"."side" = $129
  and (programme.closed_at is null or ((($130::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($131::text[])) or ($132::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($133::text[])) or ($134::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($135::text[])) or "programme"."side" = any($136::text[]) or "programme"."side" = any($137::text[]) or "programme"."side" = any($138::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $139::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $140::uuid)
    or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $141::uuid)))) or (($142::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($143::text[])) or "programme"."side" = any($144::text[])))
        or programme.side = $145::text and coalesce("post"."author_id" = $146::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $147::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $148::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $149::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys)) seen
    on seen.id = last.id and seen.state = 'visible';
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
--     Nested Loop
--       Bitmap Heap Scan completion
--         Bitmap Index Scan completion_persona
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
--         Nested Loop
--           Bitmap Heap Scan completion
--             Bitmap Index Scan completion_persona
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
select a.email, a.email_confirmed_at as "confirmedAt", e.email as pending,
  e.refused_at is not null as "isPendingRefused",
  exists (select from accounts.email_refused r where r.account_id = a.id and r.stopped_at is not null) as "isRefused", t.on_at as "totpSince",
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
--   Index Scan email_refused_pkey
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

-- accounts.open_helps
select h.id, p.name, p.side, h.made_at as "madeAt", h.opens_at as "opensAt", h.expires_at as "expiresAt"
from accounts.help h join accounts.persona p on p.id = h.persona_id
where h.token_hash is not null and h.expires_at > $1 and not h.on_machine and p.side = any($2::text[])
order by h.made_at desc, h.id limit 100;
-- Sort
--   Nested Loop
--     Index Scan persona_pkey
--     Index Scan help_persona

-- accounts.totp_setup
select "secret", "on_at" as "onAt"
from "accounts"."totp"
where "account_id" = $1;
-- Index Scan totp_pkey
select a.email, a.email_confirmed_at as "confirmedAt", e.email as pending,
  e.refused_at is not null as "isPendingRefused",
  exists (select from accounts.email_refused r where r.account_id = a.id and r.stopped_at is not null) as "isRefused", t.on_at as "totpSince",
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
--   Index Scan email_refused_pkey
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

-- accounts.services
select p.id, p.name, p.side, s.made_at as "madeAt", s.ended_at as "endedAt", s.purpose, s.ended_at is not null as "isEnded", (select json_build_object('id', who.id, 'name', who.name)
from accounts.persona who where who.id = s.responsible_id and who.is_in) as responsible,
    array(select json_build_object('id', t.id, 'name', t.name, 'scopes', t.scopes,
        'createdAt', t.created_at, 'expiresAt', t.expires_at, 'usedAt', t.used_at,
        'isOver', t.expires_at <= $1)
      from accounts.access_token t where t.account_id = s.account_id
      order by t.expires_at <= $2, t.created_at desc, t.id limit 100) as tokens
  from accounts.service s join accounts.persona p on p.id = s.persona_id
  where p.side = any($3::text[])
  order by s.ended_at is not null, s.made_at desc, p.id limit 100;
-- Sort
--   Nested Loop
--     Index Scan persona_pkey
--     Index Scan service_pkey
-- Index Scan persona_pkey
-- Sort
--   Bitmap Heap Scan access_token
--     Bitmap Index Scan access_token_account
