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
--   Bitmap Heap Scan access_token
--     Bitmap Index Scan access_token_persona

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
where said.subject_id = "step"."id" and said.locale = $225), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state,
      coalesce((
select jsonb_object_agg(was.done, jsonb_build_object('rule', null, 'reason', was.reason) order by was.at)
from (
  select 'revoked' as done, r.reason, r.revoked_at as at from learning.completion_revocation r
    where r.step_id = step.id and r.persona_id = $226::uuid
  union all select m.how, m.reason, m.marked_at from learning.mark m
    where m.step_id = step.id and m.persona_id = $227::uuid
  union all select 'given_back', d.reason, d.at from platform.pub_deed d
    where d.subject_id = step.id and d.person_id = $228::uuid and d.act = $229) was), '{}') || coalesce((
select jsonb_object_agg(case d.act when 'learning.retire_step' then 'retired' else 'reinstated' end,
  jsonb_build_object('rule', null, 'reason', d.reason) order by d.at)
from platform.pub_deed d where d.subject_id = step.id
  and d.act in ('learning.retire_step', 'learning.reinstate_step')), '{}') as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select mine.id::uuid from mine where mine.kind = $230 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (((programme.published_at is not null and "programme"."side" = $231
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($232::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($233::text[])) or ($234::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($235::text[])) or ($236::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($237::text[])) or "programme"."side" = any($238::text[]) or "programme"."side" = any($239::text[]) or "programme"."side" = any($240::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $241::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $242::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $243::uuid)))
    or (($244::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($245::text[])) or "programme"."side" = any($246::text[])))) or (($247::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($248::text[])) or "programme"."side" = any($249::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($250::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($251::text[])) or ($252::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($253::text[])) or ($254::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($255::text[])) or "programme"."side" = any($256::text[]) or "programme"."side" = any($257::text[]) or "programme"."side" = any($258::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $259::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $260::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $261::uuid))))
    or (($262::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($263::text[])) or "programme"."side" = any($264::text[])))))) seen(id, title, link, state, whys)) at(id, title, link) union all select $265::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then replace(seen.link, '#p-', '#reply-') end as link
        from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $266), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state,
      coalesce((
select jsonb_object_agg(was.done, jsonb_build_object('rule', null, 'reason', was.reason) order by was.at)
from (
  select 'revoked' as done, r.reason, r.revoked_at as at from learning.completion_revocation r
    where r.step_id = step.id and r.persona_id = $267::uuid
  union all select m.how, m.reason, m.marked_at from learning.mark m
    where m.step_id = step.id and m.persona_id = $268::uuid
  union all select 'given_back', d.reason, d.at from platform.pub_deed d
    where d.subject_id = step.id and d.person_id = $269::uuid and d.act = $270) was), '{}') || coalesce((
select jsonb_object_agg(case d.act when 'learning.retire_step' then 'retired' else 'reinstated' end,
  jsonb_build_object('rule', null, 'reason', d.reason) order by d.at)
from platform.pub_deed d where d.subject_id = step.id
  and d.act in ('learning.retire_step', 'learning.reinstate_step')), '{}') as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select mine.id::uuid from mine where mine.kind = $271 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (((programme.published_at is not null and "programme"."side" = $272
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($273::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($274::text[])) or ($275::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($276::text[])) or ($277::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($278::text[])) or "programme"."side" = any($279::text[]) or "programme"."side" = any($280::text[]) or "programme"."side" = any($281::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $282::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $283::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $284::uuid)))
    or (($285::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($286::text[])) or "programme"."side" = any($287::text[])))) or (($288::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($289::text[])) or "programme"."side" = any($290::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($291::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($292::text[])) or ($293::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($294::text[])) or ($295::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($296::text[])) or "programme"."side" = any($297::text[]) or "programme"."side" = any($298::text[]) or "programme"."side" = any($299::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $300::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $301::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $302::uuid))))
    or (($303::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($304::text[])) or "programme"."side" = any($305::text[])))))) seen(id, title, link, state, whys) union all select seen.id, seen.title,
        case when seen.link not like '/my-words%' then replace(seen.link, '#p-', '#reply-') end as link
        from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $306), "version"."title") as title,
case when (((programme.published_at is not null and "programme"."side" = $307
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($308::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($309::text[])) or ($310::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($311::text[])) or ($312::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($313::text[])) or "programme"."side" = any($314::text[]) or "programme"."side" = any($315::text[]) or "programme"."side" = any($316::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $317::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $318::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $319::uuid)))
    or (($320::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($321::text[])) or "programme"."side" = any($322::text[])))) or (($323::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($324::text[])) or "programme"."side" = any($325::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($326::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($327::text[])) or ($328::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($329::text[])) or ($330::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($331::text[])) or "programme"."side" = any($332::text[]) or "programme"."side" = any($333::text[]) or "programme"."side" = any($334::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $335::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $336::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $337::uuid))))
    or (($338::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($339::text[])) or "programme"."side" = any($340::text[]))))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $341::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $342::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $343 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((((programme.published_at is not null and "programme"."side" = $344
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($345::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($346::text[])) or ($347::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($348::text[])) or ($349::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($350::text[])) or "programme"."side" = any($351::text[]) or "programme"."side" = any($352::text[]) or "programme"."side" = any($353::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $354::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $355::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $356::uuid)))
    or (($357::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($358::text[])) or "programme"."side" = any($359::text[])))) or (($360::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($361::text[])) or "programme"."side" = any($362::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($363::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($364::text[])) or ($365::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($366::text[])) or ($367::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($368::text[])) or "programme"."side" = any($369::text[]) or "programme"."side" = any($370::text[]) or "programme"."side" = any($371::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $372::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $373::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $374::uuid))))
    or (($375::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($376::text[])) or "programme"."side" = any($377::text[])))))
        or programme.side = $378::text and coalesce("post"."author_id" = $379::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $380::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $381::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $382::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $383::text, at.id::text, at.title, at.link from (select seen.id, seen.title,
        case when seen.link not like '/my-words%' then replace(seen.link, '?around=', '?do=edit:' || seen.id || '&around=') end as link
        from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $384), "version"."title") as title,
case when (((programme.published_at is not null and "programme"."side" = $385
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($386::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($387::text[])) or ($388::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($389::text[])) or ($390::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($391::text[])) or "programme"."side" = any($392::text[]) or "programme"."side" = any($393::text[]) or "programme"."side" = any($394::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $395::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $396::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $397::uuid)))
    or (($398::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($399::text[])) or "programme"."side" = any($400::text[])))) or (($401::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($402::text[])) or "programme"."side" = any($403::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($404::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($405::text[])) or ($406::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($407::text[])) or ($408::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($409::text[])) or "programme"."side" = any($410::text[]) or "programme"."side" = any($411::text[]) or "programme"."side" = any($412::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $413::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $414::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $415::uuid))))
    or (($416::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($417::text[])) or "programme"."side" = any($418::text[]))))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $419::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $420::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select mine.id::uuid from mine where mine.kind = $421 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and ((((programme.published_at is not null and "programme"."side" = $422
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($423::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($424::text[])) or ($425::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($426::text[])) or ($427::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($428::text[])) or "programme"."side" = any($429::text[]) or "programme"."side" = any($430::text[]) or "programme"."side" = any($431::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $432::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $433::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $434::uuid)))
    or (($435::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($436::text[])) or "programme"."side" = any($437::text[])))) or (($438::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($439::text[])) or "programme"."side" = any($440::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($441::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($442::text[])) or ($443::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($444::text[])) or ($445::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($446::text[])) or "programme"."side" = any($447::text[]) or "programme"."side" = any($448::text[]) or "programme"."side" = any($449::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $450::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $451::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $452::uuid))))
    or (($453::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($454::text[])) or "programme"."side" = any($455::text[])))))
        or programme.side = $456::text and coalesce("post"."author_id" = $457::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $458::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $459::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $460::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys)) at(id, title, link) union all select $461::text, at.id::text, at.title, at.link from (
  select programme.id, programme.title, '/learn/' || programme.slug || '/edit' || '#programme'
  from learning.programme programme where programme.id = any(array(select mine.id::uuid from mine where mine.kind = $462 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($463::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($464::text[])) or "programme"."side" = any($465::text[]))) at(id, title, link) union all select $466::text, at.id::text, at.title, at.link from (
  select programme.id, programme.title, '/learn/' || programme.slug || '/edit' || '#add-course'
  from learning.programme programme where programme.id = any(array(select mine.id::uuid from mine where mine.kind = $467 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($468::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($469::text[])) or "programme"."side" = any($470::text[]))) at(id, title, link) union all select $471::text, at.id::text, at.title, at.link from (
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || '#course-' || course.id
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $472 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and course.removed_at is null and (($473::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($474::text[])) or "programme"."side" = any($475::text[]))) at(id, title, link) union all select $476::text, at.id::text, at.title, at.link from (
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || '/new?course=' || course.id || '&kind=reading'
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $477 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and course.removed_at is null and (($478::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($479::text[])) or "programme"."side" = any($480::text[]))) at(id, title, link) union all select $481::text, at.id::text, at.title, at.link from (
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || '/new?course=' || course.id || '&kind=discussion'
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $482 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and course.removed_at is null and (($483::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($484::text[])) or "programme"."side" = any($485::text[]))) at(id, title, link) union all select $486::text, at.id::text, at.title, at.link from (
  select step.id, version.title, '/learn/' || programme.slug || '/edit' || '/' || step.slug || ''
  from learning.step step join learning.programme programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.id = any(array(select mine.id::uuid from mine where mine.kind = $487 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and step.removed_at is null and (($488::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($489::text[])) or "programme"."side" = any($490::text[]))) at(id, title, link) union all select $491::text, at.id::text, at.title, at.link from (
select programme.id, programme.title, '/learn/' || programme.slug || '/register/people/write'
from learning.programme programme where programme.id = any(array(select mine.id::uuid from mine where mine.kind = $492 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($493::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($494::text[])) or "programme"."side" = any($495::text[]))) at(id, title, link) union all select $496::text, at.id::text, at.title, at.link from (
  select programme.id, programme.title, '/learn/' || programme.slug || '/edit' || ''
  from learning.programme programme where programme.id = any(array(select mine.id::uuid from mine where mine.kind = $497 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and (($498::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($499::text[])) or "programme"."side" = any($500::text[])) union all
  select course.id, course.title, '/learn/' || programme.slug || '/edit' || ''
  from learning.course course join learning.programme programme on programme.id = course.programme_id
  where course.id = any(array(select mine.id::uuid from mine where mine.kind = $501 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and course.removed_at is null and (($502::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($503::text[])) or "programme"."side" = any($504::text[])) union all
  select step.id, version.title, '/learn/' || programme.slug || '/edit' || '/' || step.slug || ''
  from learning.step step join learning.programme programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.id = any(array(select mine.id::uuid from mine where mine.kind = $505 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and step.removed_at is null and (($506::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($507::text[])) or "programme"."side" = any($508::text[]))) at(id, title, link) union all select $509::text, at.id::text, at.title, at.link from (
  select step.id, version.title, '/learn/' || programme.slug || '/edit' || '/' || step.slug || '#rule'
  from learning.step step join learning.programme programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.id = any(array(select mine.id::uuid from mine where mine.kind = $510 and mine.id ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$')) and step.removed_at is null and (($511::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($512::text[])) or "programme"."side" = any($513::text[]))) at(id, title, link)) seen on seen.kind = mine.kind and seen.id = mine.id
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
--     Nested Loop
--       Nested Loop
--         Bitmap Heap Scan step
--           Bitmap Index Scan step_pkey
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
--             Index Scan step_programme_id_slug_key
--             Index Only Scan step_start_pkey
--           Nested Loop
--             Bitmap Heap Scan completion
--               Bitmap Index Scan completion_persona
--             Index Scan step_pkey
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
--         Index Scan anonymous_author_pkey
--       Index Scan step_version_pkey
--       Index Scan translation_pkey
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Only Scan step_start_pkey
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Only Scan completion_pkey
--       Index Only Scan step_start_pkey
--       Index Only Scan counted_author
--       Nested Loop
--         Index Only Scan completion_pkey
--         Nested Loop
--           Index Only Scan mark_pkey
--           Index Only Scan completion_revocation_pkey
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Only Scan step_start_pkey
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Only Scan completion_pkey
--       Index Only Scan step_start_pkey
--       Index Only Scan counted_author
--       Nested Loop
--         Index Only Scan completion_pkey
--         Nested Loop
--           Index Only Scan mark_pkey
--           Index Only Scan completion_revocation_pkey
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
--             Index Scan step_programme_id_slug_key
--             Index Only Scan step_start_pkey
--           Nested Loop
--             Bitmap Heap Scan completion
--               Bitmap Index Scan completion_persona
--             Index Scan step_pkey
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
--         Index Scan anonymous_author_pkey
--       Index Scan step_version_pkey
--       Index Scan translation_pkey
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Only Scan step_start_pkey
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Only Scan completion_pkey
--       Index Only Scan step_start_pkey
--       Index Only Scan counted_author
--       Nested Loop
--         Index Only Scan completion_pkey
--         Nested Loop
--           Index Only Scan mark_pkey
--           Index Only Scan completion_revocation_pkey
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Only Scan step_start_pkey
--       Nested Loop
--         Index Scan step_programme_id_slug_key
--         Index Only Scan completion_pkey
--       Index Only Scan step_start_pkey
--       Index Only Scan counted_author
--       Nested Loop
--         Index Only Scan completion_pkey
--         Nested Loop
--           Index Only Scan mark_pkey
--           Index Only Scan completion_revocation_pkey
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
--         Index Scan programme_pkey
--       Index Scan step_version_pkey
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
--         Index Scan programme_pkey
--       Index Scan step_version_pkey
--     Nested Loop
--       Nested Loop
--         Bitmap Heap Scan step
--           Bitmap Index Scan step_pkey
--         Index Scan programme_pkey
--       Index Scan step_version_pkey

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
order by i.made_at desc, i.id desc limit $2;
-- Incremental Sort
--   Index Scan invitation_maker
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
  where a.persona_id = $4 and b.side = card.side and (
card.side = $5 and card.id <> all($6::uuid[]) and ("card"."page_for" = 'all' or ("card"."page_for" = 'members' and $7)
  or "card"."id" = $8::uuid or "card"."side" = any($9::text[])))
  order by a.awarded_at;
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
  last as materialized (
    select person.id as person, post.* from unnest($79::uuid[]) person(id)
    join accounts.pub_member_card card on card.id = person.id and ("card"."page_for" = 'all' or ("card"."page_for" = 'members' and $80)
  or "card"."id" = $81::uuid or "card"."side" = any($82::text[]))
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
  join (select $83::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (select one_seen.*, null::text as language
        from (
    select post.id, case when (coalesce(thread.author_id = $84::uuid, coalesce("opening"."author_id" = $85::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $86::uuid)), false)) and (not exists (
select from posts.pub_moderation m where m.place_id = "thread"."id"
  and m.act = 'split' and m.detail ->> 'came' = 'true')))
or ((("space"."side" = $87 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $88::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $89::text[] else $90::text[] end))) or (($91::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($92::text[])) or ($93::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($94::text[])) or "space"."side" = any($95::text[]) or "space"."side" = any($96::text[]))) and true
  and coalesce(not ("opening"."held_at" is not null and exists (select from posts.revision r
  where r.post_id = "opening"."id" and r.title is not null and r.replaced_at >= "opening"."held_at")), true)) then thread.title else '' end,
case when ((("space"."side" = $97 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $98::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $99::text[] else $100::text[] end))) or (($101::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($102::text[])) or ($103::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($104::text[])) or "space"."side" = any($105::text[]) or "space"."side" = any($106::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $107::uuid, coalesce("opening"."author_id" = $108::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $109::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $110::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $111::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select id from last)) and ((("space"."side" = $112 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $113::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $114::text[] else $115::text[] end))) or (($116::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($117::text[])) or ($118::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($119::text[])) or "space"."side" = any($120::text[]) or "space"."side" = any($121::text[]))) or space.side = $122::text and coalesce("post"."author_id" = $123::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $124::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $125::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $126::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) one_seen(id, title, link, state, whys)) seen union all select $127::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (select one_seen.*, coalesce((select said.locale from platform.translation said
  where said.subject_id = (select p.place_id from posts.pub_post p where p.id = one_seen.id) and said.locale = $128), (select g.language from learning.programme g where g.id = (select s.programme_id from learning.step s where s.id = (select p.place_id from posts.pub_post p where p.id = one_seen.id)))) as language
        from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $129), "version"."title") as title,
case when (((programme.published_at is not null and "programme"."side" = $130
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($131::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($132::text[])) or ($133::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($134::text[])) or ($135::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($136::text[])) or "programme"."side" = any($137::text[]) or "programme"."side" = any($138::text[]) or "programme"."side" = any($139::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $140::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $141::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $142::uuid)))
    or (($143::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($144::text[])) or "programme"."side" = any($145::text[])))) or (($146::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($147::text[])) or "programme"."side" = any($148::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($149::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($150::text[])) or ($151::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($152::text[])) or ($153::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($154::text[])) or "programme"."side" = any($155::text[]) or "programme"."side" = any($156::text[]) or "programme"."side" = any($157::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $158::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $159::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $160::uuid))))
    or (($161::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($162::text[])) or "programme"."side" = any($163::text[]))))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $164::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $165::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select id from last)) and ((((programme.published_at is not null and "programme"."side" = $166
  and (programme.closed_at is null and programme.set_aside is null
    or programme.set_aside is distinct from 'hidden' and ((($167::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($168::text[])) or ($169::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($170::text[])) or ($171::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($172::text[])) or "programme"."side" = any($173::text[]) or "programme"."side" = any($174::text[]) or "programme"."side" = any($175::text[])) or (exists (select from learning.enrolment mine
    where mine.programme_id = programme.id and mine.persona_id = $176::uuid)
  or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $177::uuid)
  or exists (select from learning.completion mine join learning.step own on own.id = mine.step_id
    where own.programme_id = programme.id and mine.persona_id = $178::uuid)))
    or (($179::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($180::text[])) or "programme"."side" = any($181::text[])))) or (($182::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($183::text[])) or "programme"."side" = any($184::text[]))) and ("step"."removed_at" is null and (("step"."hidden_at" is null and "step"."retired_at" is null and "step"."removed_at" is null) or (step.hidden_at is null
      and ((($185::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($186::text[])) or ($187::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($188::text[])) or ($189::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($190::text[])) or "programme"."side" = any($191::text[]) or "programme"."side" = any($192::text[]) or "programme"."side" = any($193::text[])) or (exists (select from learning.step_start t where t.step_id = step.id and t.persona_id = $194::uuid)
    or exists (select from learning.counted t where t.step_id = step.id and t.author_id = $195::uuid)
    or exists (select from learning.granted t where t.step_id = step.id and t.persona_id = $196::uuid))))
    or (($197::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($198::text[])) or "programme"."side" = any($199::text[])))))
        or programme.side = $200::text and coalesce("post"."author_id" = $201::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $202::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $203::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $204::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) one_seen(id, title, link, state, whys)) seen) seen
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
--     Index Only Scan step_version_pkey

-- accounts.blocks
select p.id as person, p.name, b.blocked_at as at
from accounts.block b join accounts.persona p on p.id = b.blocked_id
where b.blocker_id = $1
order by b.blocked_at desc, p.id desc limit $2;
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
