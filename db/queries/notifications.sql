-- Written by tests/matrix/queries.test.ts. Do not edit.

-- notifications.inbox
with newest as materialized (
    select p.id as persona_id, item.* from unnest($1::uuid[]) p(id) cross join lateral (
      select kind, subject_kind, subject_id,
        by_personas <> '{}' and by_personas <@ $2::uuid[] as apart
      from notifications.item where persona_id = p.id and read_at is null
      order by seq desc limit $3) item
  ), subject as materialized (select $4::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select h.id, case when h.persona_id = $5::uuid then '' else (select p.name from accounts.persona p where p.id = "h"."persona_id") end,
      case when h.persona_id = $6::uuid then '/settings/security' else '/people/' || h.persona_id end, 'visible',
      jsonb_build_object('hide', jsonb_build_object('rule', null, 'reason', h.reason))
    from accounts.help h where h.id = any(array(select distinct subject_id from newest where subject_kind = $7))
      and (h.persona_id = $8::uuid or (h.refused_at is not null and exists (
select from accounts.persona p where p.id = "h"."persona_id" and p.side in (
  'adult', null)
  and p.id <> all($9::uuid[]))))) seen(id, title, link, state, whys) union all select $10::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select f.id, f.name, '/people/' || f.persona_id, 'visible', null::jsonb
    from accounts.former_name f where f.id = any(array(select distinct subject_id from newest where subject_kind = $11)) and exists (
select from accounts.persona p where p.id = "f"."persona_id" and p.side in (
  'adult', null)
  and p.id <> all($12::uuid[]))) seen(id, title, link, state, whys) union all select $13::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select d.id, d.kind, '/settings/acts', 'visible', jsonb_build_object('given_' || d.kind, jsonb_build_object('rule', null, 'reason', d.reason),
      'ended_' || d.kind, jsonb_build_object('rule', null, 'reason', d.end_reason))
    from "leading".duty d where d.persona_id = $14::uuid and d.id = any(array(select distinct subject_id from newest where subject_kind = $15))) seen(id, title, link, state, whys) union all select $16::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select c.id, '', '/settings/acts', 'visible', jsonb_build_object('given', jsonb_build_object('rule', null, 'reason', c.note),
      'ended', jsonb_build_object('rule', null, 'reason', c.end_reason))
    from "leading".clearance c where c.persona_id = $17::uuid and c.id = any(array(select distinct subject_id from newest where subject_kind = $18))) seen(id, title, link, state, whys) union all select $19::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select thread.id,
      coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $20), "space"."title") as title,
      case when ((("space"."side" = $21 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $22::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $23::text[] else $24::text[] end))) or (($25::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($26::text[])) or ($27::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($28::text[])) or "space"."side" = any($29::text[]) or "space"."side" = any($30::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $31::uuid, coalesce("opening"."author_id" = $32::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $33::uuid)), false))
  or thread.unseen_at is null and true)) and (thread.merged_into is null or exists (
select from community.thread there join community.space around on around.id = there.space_id
where there.id = thread.merged_into and (("around"."side" = $34 and ("around"."reads" <> 'holders'
  or ("around"."read_badges" && $35::uuid[]
  or "around"."read_duties" && case "around"."side"
    when 'adult' then $36::text[] else $37::text[] end))) or (($38::uuid in ("around"."id", "around"."parent_id") and "around"."side" = any($39::text[])) or ($40::uuid in ("around"."id", "around"."parent_id") and "around"."side" = any($41::text[])) or "around"."side" = any($42::text[]) or "around"."side" = any($43::text[]))))) then '/talk/' || space.slug || '/' || thread.slug
        else '/my-words?place=' || coalesce(thread.merged_into, thread.id) end as link,
      case when thread.unseen_at is not null or not ((("space"."side" = $44 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $45::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $46::text[] else $47::text[] end))) or (($48::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($49::text[])) or ($50::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($51::text[])) or "space"."side" = any($52::text[]) or "space"."side" = any($53::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $54::uuid, coalesce("opening"."author_id" = $55::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $56::uuid)), false))
  or thread.unseen_at is null and true)) then 'hidden'
        when thread.merged_into is not null then 'moved' else 'visible' end as state,
      (select jsonb_object_agg(told, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m
        cross join lateral unnest(array[m.act, 'undo_' || (m.detail ->> 'act')]) told
        where m.place_id = thread.id and m.post_id is null and told is not null
          and m.act = any($57::text[])) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(array(select distinct subject_id from newest where subject_kind = $58))
      and (((("space"."side" = $59 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $60::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $61::text[] else $62::text[] end))) or (($63::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($64::text[])) or ($65::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($66::text[])) or "space"."side" = any($67::text[]) or "space"."side" = any($68::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $69::uuid, coalesce("opening"."author_id" = $70::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $71::uuid)), false))
  or thread.unseen_at is null and true)) or space.side = $72::text and (exists (select from posts.post own
    where own.author_id = $73::uuid and own.place_id = "thread"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $74::uuid and own.place_id = "thread"."id")))) seen(id, title, link, state, whys) union all select $75::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $76), "space"."title"),
case when ((("space"."side" = $77 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $78::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $79::text[] else $80::text[] end))) or (($81::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($82::text[])) or ($83::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($84::text[])) or "space"."side" = any($85::text[]) or "space"."side" = any($86::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $87::uuid, coalesce("opening"."author_id" = $88::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $89::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $90::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $91::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $92)) and ((("space"."side" = $93 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $94::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $95::text[] else $96::text[] end))) or (($97::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($98::text[])) or ($99::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($100::text[])) or "space"."side" = any($101::text[]) or "space"."side" = any($102::text[]))) or space.side = $103::text and coalesce("post"."author_id" = $104::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $105::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $106::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $107::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $108::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select space.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $109), "space"."title"), case when (("space"."side" = $110 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $111::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $112::text[] else $113::text[] end))) or (($114::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($115::text[])) or ($116::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($117::text[])) or "space"."side" = any($118::text[]) or "space"."side" = any($119::text[]))) then '/talk/' || space.slug else '/my-words' end,
      'visible', null::jsonb
    from community.space space where space.id = any(array(select distinct subject_id from newest where subject_kind = $120))
      and ((("space"."side" = $121 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $122::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $123::text[] else $124::text[] end))) or (($125::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($126::text[])) or ($127::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($128::text[])) or "space"."side" = any($129::text[]) or "space"."side" = any($130::text[]))) or space.side = $131::text and (exists (select from posts.post own
    where own.author_id = $132::uuid and own.scope_id = "space"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $133::uuid and own.scope_id = "space"."id")))) seen(id, title, link, state, whys) union all select $134::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select list.id, list.name, '/talk/' || space.slug, 'visible', null::jsonb
    from community.taglist list join community.space space on space.id = list.space_id
    where list.id = any(array(select distinct subject_id from newest where subject_kind = $135)) and (("space"."side" = $136 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $137::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $138::text[] else $139::text[] end))) or (($140::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($141::text[])) or ($142::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($143::text[])) or "space"."side" = any($144::text[]) or "space"."side" = any($145::text[])))) seen(id, title, link, state, whys) union all select $146::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $147), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select distinct subject_id from newest where subject_kind = $148)) and ((programme.published_at is not null and "programme"."side" = $149
  and (programme.closed_at is null or ((($150::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($151::text[])) or ($152::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($153::text[])) or ($154::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($155::text[])) or "programme"."side" = any($156::text[]) or "programme"."side" = any($157::text[]) or "programme"."side" = any($158::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $159::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $160::uuid)))) or (($161::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($162::text[])) or "programme"."side" = any($163::text[])))) seen(id, title, link, state, whys) union all select $164::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select programme.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $165), "programme"."title") as title, '/my-learning/' || programme.slug as link, 'visible' as state,
      null::jsonb as whys
    from learning.programme programme where programme.id = any(array(select distinct subject_id from newest where subject_kind = $166)) and ((programme.published_at is not null and "programme"."side" = $167
  and (programme.closed_at is null or ((($168::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($169::text[])) or ($170::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($171::text[])) or ($172::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($173::text[])) or "programme"."side" = any($174::text[]) or "programme"."side" = any($175::text[]) or "programme"."side" = any($176::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $177::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $178::uuid)))) or (($179::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($180::text[])) or "programme"."side" = any($181::text[])))) seen(id, title, link, state, whys) union all select $182::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $183), "version"."title") as title,
case when ((programme.published_at is not null and "programme"."side" = $184
  and (programme.closed_at is null or ((($185::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($186::text[])) or ($187::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($188::text[])) or ($189::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($190::text[])) or "programme"."side" = any($191::text[]) or "programme"."side" = any($192::text[]) or "programme"."side" = any($193::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $194::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $195::uuid)))) or (($196::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($197::text[])) or "programme"."side" = any($198::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $199::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $200::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $201)) and (((programme.published_at is not null and "programme"."side" = $202
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
  and true and true))) seen(id, title, link, state, whys) union all select $222::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select badge.id, badge.title, '/settings/acts', 'visible',
      jsonb_build_object('given', jsonb_build_object('rule', null, 'reason', coalesce(award.reason, taken.awarded_for)),
        'taken', jsonb_build_object('rule', null, 'reason', taken.reason), 'given_back', jsonb_build_object('rule', null, 'reason', taken.given_back_because))
    from recognition.badge badge
    left join recognition.award award
      on award.badge_id = badge.id and award.persona_id = $223::uuid
    left join lateral (select t.reason, t.awarded_for, t.given_back_because from recognition.taking_back t
      where t.badge_id = badge.id and t.persona_id = $224::uuid
      order by t.taken_at desc limit 1) taken on true
    where badge.id = any(array(select distinct subject_id from newest where subject_kind = $225)) and (award.badge_id is not null or taken.reason is not null)) seen(id, title, link, state, whys))
  select p.id as "personaId", coalesce(reader.last_seq, 0) as seq, coalesce(n.unread, 0) as unread,
    coalesce(n.whole, true) as "isWhole",
    array(select thread_id from notifications.mute where persona_id = p.id order by thread_id) as muted
  from unnest($226::uuid[]) p(id)
  left join notifications.reader reader on reader.persona_id = p.id
  left join (
    select newest.persona_id, bool_and(subject.id is not null) as whole,
      least($227, count(*) filter (where subject.state = any(string_to_array(k.shown, ' '))
        and (k.own or not newest.apart)))::int as unread
    from newest left join subject on subject.kind = newest.subject_kind and subject.id = newest.subject_id
    left join unnest($228::text[], $229::text[],
      $230::boolean[]) k(name, shown, own) on k.name = newest.kind
    group by newest.persona_id
  ) n on n.persona_id = p.id;
-- Hash Join
--   Nested Loop
--     Sort
--       Index Scan item_unread
--   Bitmap Heap Scan help
--     Aggregate
--     Bitmap Index Scan help_pkey
--     Index Scan persona_pkey
--     Seq Scan persona
--   Nested Loop
--     Aggregate
--     Bitmap Heap Scan former_name
--       Bitmap Index Scan former_name_pkey
--     Index Scan persona_pkey
--   Bitmap Heap Scan duty
--     Aggregate
--     Bitmap Index Scan duty_pkey
--   Bitmap Heap Scan clearance
--     Aggregate
--     Bitmap Index Scan clearance_persona
--   Hash Join
--     Aggregate
--     Nested Loop
--       Index Scan thread_pkey
--         Index Scan post_author_scope
--         Nested Loop
--           Bitmap Heap Scan anonymous_author
--             Bitmap Index Scan anonymous_author_person
--           Index Scan post_pkey
--       Index Scan space_pkey
--     Index Scan post_page
--     Index Scan translation_pkey
--     Index Scan anonymous_author_pkey
--     Nested Loop
--       Index Scan thread_pkey
--       Index Scan space_pkey
--     Index Scan anonymous_author_pkey
--     Aggregate
--       Nested Loop
--         Index Scan moderation_place
--     Index Scan anonymous_author_pkey
--     Nested Loop
--       Index Scan post_page
--       Index Scan anonymous_author_pkey
--   Nested Loop
--     Aggregate
--     Nested Loop
--       Nested Loop
--         Bitmap Heap Scan post
--           Bitmap Index Scan post_pkey
--           Index Scan anonymous_author_pkey
--         Index Scan thread_pkey
--       Index Scan space_pkey
--       Index Scan anonymous_author_pkey
--     Index Scan post_page
--     Index Scan translation_pkey
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--   Index Scan space_pkey
--     Aggregate
--     Index Scan translation_pkey
--     Index Only Scan post_author_scope
--     Nested Loop
--       Bitmap Heap Scan anonymous_author
--         Bitmap Index Scan anonymous_author_person
--       Index Scan post_pkey
--   Nested Loop
--     Aggregate
--     Bitmap Heap Scan taglist
--       Bitmap Index Scan taglist_pkey
--     Index Scan space_pkey
--   Nested Loop
--     Aggregate
--     Nested Loop
--       Bitmap Heap Scan step
--         Bitmap Index Scan step_pkey
--       Index Scan step_version_pkey
--     Index Scan programme_pkey
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Bitmap Heap Scan step_start
--           Bitmap Index Scan step_start_person
--         Index Scan step_pkey
--     Index Scan translation_pkey
--   Index Scan programme_pkey
--     Aggregate
--     Index Scan translation_pkey
--     Index Only Scan enrolment_pkey
--     Nested Loop
--       Bitmap Heap Scan step_start
--         Bitmap Index Scan step_start_person
--       Index Scan step_pkey
--   Nested Loop
--     Aggregate
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
--     Index Scan step_version_pkey
--     Index Scan translation_pkey
--     Index Only Scan enrolment_pkey
--     Nested Loop
--       Bitmap Heap Scan step
--         Bitmap Index Scan step_programme_id_slug_key
--       Index Only Scan step_start_pkey
--     Index Scan moderation_post
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--   Nested Loop
--     Aggregate
--     Hash Join
--       Bitmap Heap Scan badge
--         Bitmap Index Scan badge_pkey
--       Bitmap Heap Scan award
--         Bitmap Index Scan award_person
--     Sort
--       Bitmap Heap Scan taking_back
--         Bitmap Index Scan taking_back_person
--   Nested Loop
--     Index Scan reader_pkey
--   Aggregate
--     Hash Join
--       Hash Join
--   Sort
--     Bitmap Heap Scan mute
--       Bitmap Index Scan mute_pkey
with page as materialized (
    select * from notifications.item item where item.persona_id = $1::uuid
    order by item.seq desc limit $2
  ), subject as materialized (select $3::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select h.id, case when h.persona_id = $4::uuid then '' else (select p.name from accounts.persona p where p.id = "h"."persona_id") end,
      case when h.persona_id = $5::uuid then '/settings/security' else '/people/' || h.persona_id end, 'visible',
      jsonb_build_object('hide', jsonb_build_object('rule', null, 'reason', h.reason))
    from accounts.help h where h.id = any(array(
  select subject_id from page where subject_kind = $6 union all select via::uuid from page
  where page.kind = any($7::text[])))
      and (h.persona_id = $8::uuid or (h.refused_at is not null and exists (
select from accounts.persona p where p.id = "h"."persona_id" and p.side in (
  'adult', null)
  and p.id <> all($9::uuid[]))))) seen(id, title, link, state, whys) union all select $10::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select f.id, f.name, '/people/' || f.persona_id, 'visible', null::jsonb
    from accounts.former_name f where f.id = any(array(
  select subject_id from page where subject_kind = $11 union all select via::uuid from page
  where page.kind = any($12::text[]))) and exists (
select from accounts.persona p where p.id = "f"."persona_id" and p.side in (
  'adult', null)
  and p.id <> all($13::uuid[]))) seen(id, title, link, state, whys) union all select $14::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select d.id, d.kind, '/settings/acts', 'visible', jsonb_build_object('given_' || d.kind, jsonb_build_object('rule', null, 'reason', d.reason),
      'ended_' || d.kind, jsonb_build_object('rule', null, 'reason', d.end_reason))
    from "leading".duty d where d.persona_id = $15::uuid and d.id = any(array(
  select subject_id from page where subject_kind = $16 union all select via::uuid from page
  where page.kind = any($17::text[])))) seen(id, title, link, state, whys) union all select $18::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select c.id, '', '/settings/acts', 'visible', jsonb_build_object('given', jsonb_build_object('rule', null, 'reason', c.note),
      'ended', jsonb_build_object('rule', null, 'reason', c.end_reason))
    from "leading".clearance c where c.persona_id = $19::uuid and c.id = any(array(
  select subject_id from page where subject_kind = $20 union all select via::uuid from page
  where page.kind = any($21::text[])))) seen(id, title, link, state, whys) union all select $22::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select thread.id,
      coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $23), "space"."title") as title,
      case when ((("space"."side" = $24 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $25::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $26::text[] else $27::text[] end))) or (($28::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($29::text[])) or ($30::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($31::text[])) or "space"."side" = any($32::text[]) or "space"."side" = any($33::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $34::uuid, coalesce("opening"."author_id" = $35::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $36::uuid)), false))
  or thread.unseen_at is null and true)) and (thread.merged_into is null or exists (
select from community.thread there join community.space around on around.id = there.space_id
where there.id = thread.merged_into and (("around"."side" = $37 and ("around"."reads" <> 'holders'
  or ("around"."read_badges" && $38::uuid[]
  or "around"."read_duties" && case "around"."side"
    when 'adult' then $39::text[] else $40::text[] end))) or (($41::uuid in ("around"."id", "around"."parent_id") and "around"."side" = any($42::text[])) or ($43::uuid in ("around"."id", "around"."parent_id") and "around"."side" = any($44::text[])) or "around"."side" = any($45::text[]) or "around"."side" = any($46::text[]))))) then '/talk/' || space.slug || '/' || thread.slug
        else '/my-words?place=' || coalesce(thread.merged_into, thread.id) end as link,
      case when thread.unseen_at is not null or not ((("space"."side" = $47 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $48::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $49::text[] else $50::text[] end))) or (($51::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($52::text[])) or ($53::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($54::text[])) or "space"."side" = any($55::text[]) or "space"."side" = any($56::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $57::uuid, coalesce("opening"."author_id" = $58::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $59::uuid)), false))
  or thread.unseen_at is null and true)) then 'hidden'
        when thread.merged_into is not null then 'moved' else 'visible' end as state,
      (select jsonb_object_agg(told, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m
        cross join lateral unnest(array[m.act, 'undo_' || (m.detail ->> 'act')]) told
        where m.place_id = thread.id and m.post_id is null and told is not null
          and m.act = any($60::text[])) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(array(
  select subject_id from page where subject_kind = $61 union all select via::uuid from page
  where page.kind = any($62::text[])))
      and (((("space"."side" = $63 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $64::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $65::text[] else $66::text[] end))) or (($67::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($68::text[])) or ($69::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($70::text[])) or "space"."side" = any($71::text[]) or "space"."side" = any($72::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $73::uuid, coalesce("opening"."author_id" = $74::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $75::uuid)), false))
  or thread.unseen_at is null and true)) or space.side = $76::text and (exists (select from posts.post own
    where own.author_id = $77::uuid and own.place_id = "thread"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $78::uuid and own.place_id = "thread"."id")))) seen(id, title, link, state, whys) union all select $79::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $80), "space"."title"),
case when ((("space"."side" = $81 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $82::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $83::text[] else $84::text[] end))) or (($85::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($86::text[])) or ($87::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($88::text[])) or "space"."side" = any($89::text[]) or "space"."side" = any($90::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $91::uuid, coalesce("opening"."author_id" = $92::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $93::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $94::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $95::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(
  select subject_id from page where subject_kind = $96 union all select via::uuid from page
  where page.kind = any($97::text[]))) and ((("space"."side" = $98 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $99::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $100::text[] else $101::text[] end))) or (($102::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($103::text[])) or ($104::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($105::text[])) or "space"."side" = any($106::text[]) or "space"."side" = any($107::text[]))) or space.side = $108::text and coalesce("post"."author_id" = $109::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $110::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $111::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $112::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $113::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select space.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $114), "space"."title"), case when (("space"."side" = $115 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $116::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $117::text[] else $118::text[] end))) or (($119::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($120::text[])) or ($121::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($122::text[])) or "space"."side" = any($123::text[]) or "space"."side" = any($124::text[]))) then '/talk/' || space.slug else '/my-words' end,
      'visible', null::jsonb
    from community.space space where space.id = any(array(
  select subject_id from page where subject_kind = $125 union all select via::uuid from page
  where page.kind = any($126::text[])))
      and ((("space"."side" = $127 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $128::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $129::text[] else $130::text[] end))) or (($131::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($132::text[])) or ($133::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($134::text[])) or "space"."side" = any($135::text[]) or "space"."side" = any($136::text[]))) or space.side = $137::text and (exists (select from posts.post own
    where own.author_id = $138::uuid and own.scope_id = "space"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $139::uuid and own.scope_id = "space"."id")))) seen(id, title, link, state, whys) union all select $140::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select list.id, list.name, '/talk/' || space.slug, 'visible', null::jsonb
    from community.taglist list join community.space space on space.id = list.space_id
    where list.id = any(array(
  select subject_id from page where subject_kind = $141 union all select via::uuid from page
  where page.kind = any($142::text[]))) and (("space"."side" = $143 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $144::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $145::text[] else $146::text[] end))) or (($147::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($148::text[])) or ($149::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($150::text[])) or "space"."side" = any($151::text[]) or "space"."side" = any($152::text[])))) seen(id, title, link, state, whys) union all select $153::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $154), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(
  select subject_id from page where subject_kind = $155 union all select via::uuid from page
  where page.kind = any($156::text[]))) and ((programme.published_at is not null and "programme"."side" = $157
  and (programme.closed_at is null or ((($158::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($159::text[])) or ($160::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($161::text[])) or ($162::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($163::text[])) or "programme"."side" = any($164::text[]) or "programme"."side" = any($165::text[]) or "programme"."side" = any($166::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $167::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $168::uuid)))) or (($169::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($170::text[])) or "programme"."side" = any($171::text[])))) seen(id, title, link, state, whys) union all select $172::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select programme.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $173), "programme"."title") as title, '/my-learning/' || programme.slug as link, 'visible' as state,
      null::jsonb as whys
    from learning.programme programme where programme.id = any(array(
  select subject_id from page where subject_kind = $174 union all select via::uuid from page
  where page.kind = any($175::text[]))) and ((programme.published_at is not null and "programme"."side" = $176
  and (programme.closed_at is null or ((($177::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($178::text[])) or ($179::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($180::text[])) or ($181::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($182::text[])) or "programme"."side" = any($183::text[]) or "programme"."side" = any($184::text[]) or "programme"."side" = any($185::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $186::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $187::uuid)))) or (($188::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($189::text[])) or "programme"."side" = any($190::text[])))) seen(id, title, link, state, whys) union all select $191::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
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
    where post.id = any(array(
  select subject_id from page where subject_kind = $210 union all select via::uuid from page
  where page.kind = any($211::text[]))) and (((programme.published_at is not null and "programme"."side" = $212
  and (programme.closed_at is null or ((($213::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($214::text[])) or ($215::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($216::text[])) or ($217::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($218::text[])) or "programme"."side" = any($219::text[]) or "programme"."side" = any($220::text[]) or "programme"."side" = any($221::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $222::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $223::uuid)))) or (($224::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($225::text[])) or "programme"."side" = any($226::text[])))
        or programme.side = $227::text and coalesce("post"."author_id" = $228::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $229::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $230::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $231::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys) union all select $232::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select badge.id, badge.title, '/settings/acts', 'visible',
      jsonb_build_object('given', jsonb_build_object('rule', null, 'reason', coalesce(award.reason, taken.awarded_for)),
        'taken', jsonb_build_object('rule', null, 'reason', taken.reason), 'given_back', jsonb_build_object('rule', null, 'reason', taken.given_back_because))
    from recognition.badge badge
    left join recognition.award award
      on award.badge_id = badge.id and award.persona_id = $233::uuid
    left join lateral (select t.reason, t.awarded_for, t.given_back_because from recognition.taking_back t
      where t.badge_id = badge.id and t.persona_id = $234::uuid
      order by t.taken_at desc limit 1) taken on true
    where badge.id = any(array(
  select subject_id from page where subject_kind = $235 union all select via::uuid from page
  where page.kind = any($236::text[]))) and (award.badge_id is not null or taken.reason is not null)) seen(id, title, link, state, whys))
  select item.id, item.seq, item.kind, item.thread_id as thread, item.via, item.at, item.read_at as "readAt",
    (select to_jsonb(s) from subject s where s.kind = item.subject_kind and s.id = item.subject_id) as subject,
    (select s.title from subject s where s.id::text = item.via) as "viaTitle",
    coalesce(by.names, '{}') as names, by.face, coalesce(by.people, 0) as people,
    item.by_personas = '{}' as "isUnnamed",
    item.by_personas <> '{}' and item.by_personas <@ $237::uuid[] as "isByBlocked"
  from page item
  left join lateral (
    select (array_agg(card.name order by by.nr desc))[:3] as names, count(*)::int as people,
      (array_agg(jsonb_build_object('id', card.id, 'avatar', card.avatar) order by by.nr desc))[1] as face
    from unnest(item.by_personas) with ordinality as by(id, nr)
    join accounts.pub_member_card card on card.id = by.id
    where by.id <> all($238::uuid[])
  ) by on item.by_personas <> '{}'
  order by item.seq desc;
-- Nested Loop
--   Index Scan item_persona_id_seq_key
--   Bitmap Heap Scan help
--     Bitmap Index Scan help_pkey
--     Index Scan persona_pkey
--     Seq Scan persona
--   Nested Loop
--     Bitmap Heap Scan former_name
--       Bitmap Index Scan former_name_pkey
--     Index Scan persona_pkey
--   Bitmap Heap Scan duty
--     Bitmap Index Scan duty_pkey
--   Bitmap Heap Scan clearance
--     Bitmap Index Scan clearance_persona
--   Hash Join
--     Nested Loop
--       Index Scan thread_pkey
--         Index Scan post_author_scope
--         Nested Loop
--           Bitmap Heap Scan anonymous_author
--             Bitmap Index Scan anonymous_author_person
--           Index Scan post_pkey
--       Index Scan space_pkey
--     Index Scan post_page
--     Index Scan translation_pkey
--     Index Scan anonymous_author_pkey
--     Nested Loop
--       Index Scan thread_pkey
--       Index Scan space_pkey
--     Index Scan anonymous_author_pkey
--     Aggregate
--       Nested Loop
--         Index Scan moderation_place
--     Index Scan anonymous_author_pkey
--     Nested Loop
--       Index Scan post_page
--       Index Scan anonymous_author_pkey
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
--     Index Scan translation_pkey
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--   Index Scan space_pkey
--     Index Scan translation_pkey
--     Index Only Scan post_author_scope
--     Nested Loop
--       Bitmap Heap Scan anonymous_author
--         Bitmap Index Scan anonymous_author_person
--       Index Scan post_pkey
--   Nested Loop
--     Bitmap Heap Scan taglist
--       Bitmap Index Scan taglist_pkey
--     Index Scan space_pkey
--   Nested Loop
--     Nested Loop
--       Bitmap Heap Scan step
--         Bitmap Index Scan step_pkey
--       Index Scan step_version_pkey
--     Index Scan programme_pkey
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Bitmap Heap Scan step_start
--           Bitmap Index Scan step_start_person
--         Index Scan step_pkey
--     Index Scan translation_pkey
--   Index Scan programme_pkey
--     Index Scan translation_pkey
--     Index Only Scan enrolment_pkey
--     Nested Loop
--       Bitmap Heap Scan step_start
--         Bitmap Index Scan step_start_person
--       Index Scan step_pkey
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
--     Index Scan step_version_pkey
--     Index Scan translation_pkey
--     Index Only Scan enrolment_pkey
--     Nested Loop
--       Bitmap Heap Scan step
--         Bitmap Index Scan step_programme_id_slug_key
--       Index Only Scan step_start_pkey
--     Index Scan moderation_post
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--   Nested Loop
--     Hash Join
--       Bitmap Heap Scan badge
--         Bitmap Index Scan badge_pkey
--       Bitmap Heap Scan award
--         Bitmap Index Scan award_person
--     Sort
--       Bitmap Heap Scan taking_back
--         Bitmap Index Scan taking_back_person
--   Aggregate
--     Sort
--       Nested Loop
--         Index Scan persona_pkey

-- notifications.unread
with newest as materialized (
    select p.id as persona_id, item.* from unnest($1::uuid[]) p(id) cross join lateral (
      select kind, subject_kind, subject_id,
        by_personas <> '{}' and by_personas <@ $2::uuid[] as apart
      from notifications.item where persona_id = p.id and read_at is null
      order by seq desc limit $3) item
  ), subject as materialized (select $4::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select h.id, case when h.persona_id = $5::uuid then '' else (select p.name from accounts.persona p where p.id = "h"."persona_id") end,
      case when h.persona_id = $6::uuid then '/settings/security' else '/people/' || h.persona_id end, 'visible',
      jsonb_build_object('hide', jsonb_build_object('rule', null, 'reason', h.reason))
    from accounts.help h where h.id = any(array(select distinct subject_id from newest where subject_kind = $7))
      and (h.persona_id = $8::uuid or (h.refused_at is not null and exists (
select from accounts.persona p where p.id = "h"."persona_id" and p.side in (
  'adult', null)
  and p.id <> all($9::uuid[]))))) seen(id, title, link, state, whys) union all select $10::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select f.id, f.name, '/people/' || f.persona_id, 'visible', null::jsonb
    from accounts.former_name f where f.id = any(array(select distinct subject_id from newest where subject_kind = $11)) and exists (
select from accounts.persona p where p.id = "f"."persona_id" and p.side in (
  'adult', null)
  and p.id <> all($12::uuid[]))) seen(id, title, link, state, whys) union all select $13::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select d.id, d.kind, '/settings/acts', 'visible', jsonb_build_object('given_' || d.kind, jsonb_build_object('rule', null, 'reason', d.reason),
      'ended_' || d.kind, jsonb_build_object('rule', null, 'reason', d.end_reason))
    from "leading".duty d where d.persona_id = $14::uuid and d.id = any(array(select distinct subject_id from newest where subject_kind = $15))) seen(id, title, link, state, whys) union all select $16::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select c.id, '', '/settings/acts', 'visible', jsonb_build_object('given', jsonb_build_object('rule', null, 'reason', c.note),
      'ended', jsonb_build_object('rule', null, 'reason', c.end_reason))
    from "leading".clearance c where c.persona_id = $17::uuid and c.id = any(array(select distinct subject_id from newest where subject_kind = $18))) seen(id, title, link, state, whys) union all select $19::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select thread.id,
      coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $20), "space"."title") as title,
      case when ((("space"."side" = $21 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $22::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $23::text[] else $24::text[] end))) or (($25::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($26::text[])) or ($27::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($28::text[])) or "space"."side" = any($29::text[]) or "space"."side" = any($30::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $31::uuid, coalesce("opening"."author_id" = $32::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $33::uuid)), false))
  or thread.unseen_at is null and true)) and (thread.merged_into is null or exists (
select from community.thread there join community.space around on around.id = there.space_id
where there.id = thread.merged_into and (("around"."side" = $34 and ("around"."reads" <> 'holders'
  or ("around"."read_badges" && $35::uuid[]
  or "around"."read_duties" && case "around"."side"
    when 'adult' then $36::text[] else $37::text[] end))) or (($38::uuid in ("around"."id", "around"."parent_id") and "around"."side" = any($39::text[])) or ($40::uuid in ("around"."id", "around"."parent_id") and "around"."side" = any($41::text[])) or "around"."side" = any($42::text[]) or "around"."side" = any($43::text[]))))) then '/talk/' || space.slug || '/' || thread.slug
        else '/my-words?place=' || coalesce(thread.merged_into, thread.id) end as link,
      case when thread.unseen_at is not null or not ((("space"."side" = $44 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $45::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $46::text[] else $47::text[] end))) or (($48::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($49::text[])) or ($50::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($51::text[])) or "space"."side" = any($52::text[]) or "space"."side" = any($53::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $54::uuid, coalesce("opening"."author_id" = $55::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $56::uuid)), false))
  or thread.unseen_at is null and true)) then 'hidden'
        when thread.merged_into is not null then 'moved' else 'visible' end as state,
      (select jsonb_object_agg(told, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m
        cross join lateral unnest(array[m.act, 'undo_' || (m.detail ->> 'act')]) told
        where m.place_id = thread.id and m.post_id is null and told is not null
          and m.act = any($57::text[])) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(array(select distinct subject_id from newest where subject_kind = $58))
      and (((("space"."side" = $59 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $60::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $61::text[] else $62::text[] end))) or (($63::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($64::text[])) or ($65::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($66::text[])) or "space"."side" = any($67::text[]) or "space"."side" = any($68::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $69::uuid, coalesce("opening"."author_id" = $70::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $71::uuid)), false))
  or thread.unseen_at is null and true)) or space.side = $72::text and (exists (select from posts.post own
    where own.author_id = $73::uuid and own.place_id = "thread"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $74::uuid and own.place_id = "thread"."id")))) seen(id, title, link, state, whys) union all select $75::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $76), "space"."title"),
case when ((("space"."side" = $77 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $78::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $79::text[] else $80::text[] end))) or (($81::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($82::text[])) or ($83::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($84::text[])) or "space"."side" = any($85::text[]) or "space"."side" = any($86::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $87::uuid, coalesce("opening"."author_id" = $88::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $89::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $90::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $91::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $92)) and ((("space"."side" = $93 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $94::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $95::text[] else $96::text[] end))) or (($97::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($98::text[])) or ($99::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($100::text[])) or "space"."side" = any($101::text[]) or "space"."side" = any($102::text[]))) or space.side = $103::text and coalesce("post"."author_id" = $104::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $105::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $106::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $107::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $108::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select space.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $109), "space"."title"), case when (("space"."side" = $110 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $111::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $112::text[] else $113::text[] end))) or (($114::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($115::text[])) or ($116::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($117::text[])) or "space"."side" = any($118::text[]) or "space"."side" = any($119::text[]))) then '/talk/' || space.slug else '/my-words' end,
      'visible', null::jsonb
    from community.space space where space.id = any(array(select distinct subject_id from newest where subject_kind = $120))
      and ((("space"."side" = $121 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $122::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $123::text[] else $124::text[] end))) or (($125::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($126::text[])) or ($127::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($128::text[])) or "space"."side" = any($129::text[]) or "space"."side" = any($130::text[]))) or space.side = $131::text and (exists (select from posts.post own
    where own.author_id = $132::uuid and own.scope_id = "space"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $133::uuid and own.scope_id = "space"."id")))) seen(id, title, link, state, whys) union all select $134::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select list.id, list.name, '/talk/' || space.slug, 'visible', null::jsonb
    from community.taglist list join community.space space on space.id = list.space_id
    where list.id = any(array(select distinct subject_id from newest where subject_kind = $135)) and (("space"."side" = $136 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $137::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $138::text[] else $139::text[] end))) or (($140::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($141::text[])) or ($142::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($143::text[])) or "space"."side" = any($144::text[]) or "space"."side" = any($145::text[])))) seen(id, title, link, state, whys) union all select $146::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $147), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select distinct subject_id from newest where subject_kind = $148)) and ((programme.published_at is not null and "programme"."side" = $149
  and (programme.closed_at is null or ((($150::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($151::text[])) or ($152::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($153::text[])) or ($154::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($155::text[])) or "programme"."side" = any($156::text[]) or "programme"."side" = any($157::text[]) or "programme"."side" = any($158::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $159::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $160::uuid)))) or (($161::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($162::text[])) or "programme"."side" = any($163::text[])))) seen(id, title, link, state, whys) union all select $164::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select programme.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $165), "programme"."title") as title, '/my-learning/' || programme.slug as link, 'visible' as state,
      null::jsonb as whys
    from learning.programme programme where programme.id = any(array(select distinct subject_id from newest where subject_kind = $166)) and ((programme.published_at is not null and "programme"."side" = $167
  and (programme.closed_at is null or ((($168::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($169::text[])) or ($170::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($171::text[])) or ($172::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($173::text[])) or "programme"."side" = any($174::text[]) or "programme"."side" = any($175::text[]) or "programme"."side" = any($176::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $177::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $178::uuid)))) or (($179::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($180::text[])) or "programme"."side" = any($181::text[])))) seen(id, title, link, state, whys) union all select $182::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $183), "version"."title") as title,
case when ((programme.published_at is not null and "programme"."side" = $184
  and (programme.closed_at is null or ((($185::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($186::text[])) or ($187::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($188::text[])) or ($189::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($190::text[])) or "programme"."side" = any($191::text[]) or "programme"."side" = any($192::text[]) or "programme"."side" = any($193::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $194::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $195::uuid)))) or (($196::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($197::text[])) or "programme"."side" = any($198::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $199::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $200::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $201)) and (((programme.published_at is not null and "programme"."side" = $202
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
  and true and true))) seen(id, title, link, state, whys) union all select $222::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select badge.id, badge.title, '/settings/acts', 'visible',
      jsonb_build_object('given', jsonb_build_object('rule', null, 'reason', coalesce(award.reason, taken.awarded_for)),
        'taken', jsonb_build_object('rule', null, 'reason', taken.reason), 'given_back', jsonb_build_object('rule', null, 'reason', taken.given_back_because))
    from recognition.badge badge
    left join recognition.award award
      on award.badge_id = badge.id and award.persona_id = $223::uuid
    left join lateral (select t.reason, t.awarded_for, t.given_back_because from recognition.taking_back t
      where t.badge_id = badge.id and t.persona_id = $224::uuid
      order by t.taken_at desc limit 1) taken on true
    where badge.id = any(array(select distinct subject_id from newest where subject_kind = $225)) and (award.badge_id is not null or taken.reason is not null)) seen(id, title, link, state, whys))
  select p.id as "personaId", coalesce(reader.last_seq, 0) as seq, coalesce(n.unread, 0) as unread,
    coalesce(n.whole, true) as "isWhole",
    array(select thread_id from notifications.mute where persona_id = p.id order by thread_id) as muted
  from unnest($226::uuid[]) p(id)
  left join notifications.reader reader on reader.persona_id = p.id
  left join (
    select newest.persona_id, bool_and(subject.id is not null) as whole,
      least($227, count(*) filter (where subject.state = any(string_to_array(k.shown, ' '))
        and (k.own or not newest.apart)))::int as unread
    from newest left join subject on subject.kind = newest.subject_kind and subject.id = newest.subject_id
    left join unnest($228::text[], $229::text[],
      $230::boolean[]) k(name, shown, own) on k.name = newest.kind
    group by newest.persona_id
  ) n on n.persona_id = p.id;
-- Hash Join
--   Nested Loop
--     Sort
--       Index Scan item_unread
--   Bitmap Heap Scan help
--     Aggregate
--     Bitmap Index Scan help_pkey
--     Index Scan persona_pkey
--     Seq Scan persona
--   Nested Loop
--     Aggregate
--     Bitmap Heap Scan former_name
--       Bitmap Index Scan former_name_pkey
--     Index Scan persona_pkey
--   Bitmap Heap Scan duty
--     Aggregate
--     Bitmap Index Scan duty_pkey
--   Bitmap Heap Scan clearance
--     Aggregate
--     Bitmap Index Scan clearance_persona
--   Hash Join
--     Aggregate
--     Nested Loop
--       Index Scan thread_pkey
--         Index Scan post_author_scope
--         Nested Loop
--           Bitmap Heap Scan anonymous_author
--             Bitmap Index Scan anonymous_author_person
--           Index Scan post_pkey
--       Index Scan space_pkey
--     Index Scan post_page
--     Index Scan translation_pkey
--     Index Scan anonymous_author_pkey
--     Nested Loop
--       Index Scan thread_pkey
--       Index Scan space_pkey
--     Index Scan anonymous_author_pkey
--     Aggregate
--       Nested Loop
--         Index Scan moderation_place
--     Index Scan anonymous_author_pkey
--     Nested Loop
--       Index Scan post_page
--       Index Scan anonymous_author_pkey
--   Nested Loop
--     Aggregate
--     Nested Loop
--       Nested Loop
--         Bitmap Heap Scan post
--           Bitmap Index Scan post_pkey
--           Index Scan anonymous_author_pkey
--         Index Scan thread_pkey
--       Index Scan space_pkey
--       Index Scan anonymous_author_pkey
--     Index Scan post_page
--     Index Scan translation_pkey
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--   Index Scan space_pkey
--     Aggregate
--     Index Scan translation_pkey
--     Index Only Scan post_author_scope
--     Nested Loop
--       Bitmap Heap Scan anonymous_author
--         Bitmap Index Scan anonymous_author_person
--       Index Scan post_pkey
--   Nested Loop
--     Aggregate
--     Bitmap Heap Scan taglist
--       Bitmap Index Scan taglist_pkey
--     Index Scan space_pkey
--   Nested Loop
--     Aggregate
--     Nested Loop
--       Bitmap Heap Scan step
--         Bitmap Index Scan step_pkey
--       Index Scan step_version_pkey
--     Index Scan programme_pkey
--       Index Only Scan enrolment_pkey
--       Nested Loop
--         Bitmap Heap Scan step_start
--           Bitmap Index Scan step_start_person
--         Index Scan step_pkey
--     Index Scan translation_pkey
--   Index Scan programme_pkey
--     Aggregate
--     Index Scan translation_pkey
--     Index Only Scan enrolment_pkey
--     Nested Loop
--       Bitmap Heap Scan step_start
--         Bitmap Index Scan step_start_person
--       Index Scan step_pkey
--   Nested Loop
--     Aggregate
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
--     Index Scan step_version_pkey
--     Index Scan translation_pkey
--     Index Only Scan enrolment_pkey
--     Nested Loop
--       Bitmap Heap Scan step
--         Bitmap Index Scan step_programme_id_slug_key
--       Index Only Scan step_start_pkey
--     Index Scan moderation_post
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--   Nested Loop
--     Aggregate
--     Hash Join
--       Bitmap Heap Scan badge
--         Bitmap Index Scan badge_pkey
--       Bitmap Heap Scan award
--         Bitmap Index Scan award_person
--     Sort
--       Bitmap Heap Scan taking_back
--         Bitmap Index Scan taking_back_person
--   Nested Loop
--     Index Scan reader_pkey
--   Aggregate
--     Hash Join
--       Hash Join
--   Sort
--     Bitmap Heap Scan mute
--       Bitmap Index Scan mute_pkey

-- notifications.settings
select coalesce((select off from notifications.reader where persona_id = $1::uuid), '{}') as off,
array(select thread_id from notifications.mute where persona_id = $2::uuid
  order by muted_at desc) as muted;
-- Index Scan reader_pkey
-- Sort
--   Bitmap Heap Scan mute
--     Bitmap Index Scan mute_pkey
