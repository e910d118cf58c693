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
      case when ((("space"."side" = $20 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $21::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $22::text[] else $23::text[] end))) or (($24::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($25::text[])) or ($26::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($27::text[])) or "space"."side" = any($28::text[]) or "space"."side" = any($29::text[])))
and (coalesce(thread.author_id = $30::uuid, coalesce("opening"."author_id" = $31::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $32::uuid)), false))
  or thread.unseen_at is null and true)) or true then thread.title else '' end as title,
      case when ((("space"."side" = $33 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $34::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $35::text[] else $36::text[] end))) or (($37::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($38::text[])) or ($39::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($40::text[])) or "space"."side" = any($41::text[]) or "space"."side" = any($42::text[])))
and (coalesce(thread.author_id = $43::uuid, coalesce("opening"."author_id" = $44::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $45::uuid)), false))
  or thread.unseen_at is null and true)) then '/talk/' || space.slug || '/' || thread.slug else '/my-words?place=' || "thread"."id" end as link,
      case when thread.unseen_at is not null then 'hidden' when thread.merged_into is not null then 'moved'
        else 'visible' end as state,
      (select jsonb_object_agg(m.act, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m where m.place_id = thread.id and m.post_id is null
          and m.act = any($46::text[])) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(array(select distinct subject_id from newest where subject_kind = $47))
      and (((("space"."side" = $48 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $49::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $50::text[] else $51::text[] end))) or (($52::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($53::text[])) or ($54::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($55::text[])) or "space"."side" = any($56::text[]) or "space"."side" = any($57::text[])))
and (coalesce(thread.author_id = $58::uuid, coalesce("opening"."author_id" = $59::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $60::uuid)), false))
  or thread.unseen_at is null and true)) or space.side = $61::text and (exists (select from posts.post own
    where own.author_id = $62::uuid and own.place_id = "thread"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $63::uuid and own.place_id = "thread"."id")))) seen(id, title, link, state, whys) union all select $64::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, thread.title,
case when ((("space"."side" = $65 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $66::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $67::text[] else $68::text[] end))) or (($69::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($70::text[])) or ($71::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($72::text[])) or "space"."side" = any($73::text[]) or "space"."side" = any($74::text[])))
and (coalesce(thread.author_id = $75::uuid, coalesce("opening"."author_id" = $76::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $77::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $78::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $79::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $80)) and ((("space"."side" = $81 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $82::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $83::text[] else $84::text[] end))) or (($85::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($86::text[])) or ($87::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($88::text[])) or "space"."side" = any($89::text[]) or "space"."side" = any($90::text[]))) or space.side = $91::text and coalesce("post"."author_id" = $92::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $93::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $94::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $95::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $96::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select space.id, space.title, case when (("space"."side" = $97 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $98::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $99::text[] else $100::text[] end))) or (($101::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($102::text[])) or ($103::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($104::text[])) or "space"."side" = any($105::text[]) or "space"."side" = any($106::text[]))) then '/talk/' || space.slug else '/my-words' end,
      'visible', null::jsonb
    from community.space space where space.id = any(array(select distinct subject_id from newest where subject_kind = $107))
      and ((("space"."side" = $108 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $109::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $110::text[] else $111::text[] end))) or (($112::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($113::text[])) or ($114::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($115::text[])) or "space"."side" = any($116::text[]) or "space"."side" = any($117::text[]))) or space.side = $118::text and (exists (select from posts.post own
    where own.author_id = $119::uuid and own.scope_id = "space"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $120::uuid and own.scope_id = "space"."id")))) seen(id, title, link, state, whys) union all select $121::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select list.id, list.name, '/talk/' || space.slug, 'visible', null::jsonb
    from community.taglist list join community.space space on space.id = list.space_id
    where list.id = any(array(select distinct subject_id from newest where subject_kind = $122)) and (("space"."side" = $123 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $124::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $125::text[] else $126::text[] end))) or (($127::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($128::text[])) or ($129::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($130::text[])) or "space"."side" = any($131::text[]) or "space"."side" = any($132::text[])))) seen(id, title, link, state, whys) union all select $133::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $134), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select distinct subject_id from newest where subject_kind = $135)) and ((programme.published_at is not null and "programme"."side" = $136
  and (programme.closed_at is null or ((($137::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($138::text[])) or ($139::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($140::text[])) or ($141::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($142::text[])) or "programme"."side" = any($143::text[]) or "programme"."side" = any($144::text[]) or "programme"."side" = any($145::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $146::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $147::uuid)))) or (($148::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($149::text[])) or "programme"."side" = any($150::text[])))) seen(id, title, link, state, whys) union all select $151::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select programme.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $152), "programme"."title") as title, '/my-learning/' || programme.slug as link, 'visible' as state,
      null::jsonb as whys
    from learning.programme programme where programme.id = any(array(select distinct subject_id from newest where subject_kind = $153)) and ((programme.published_at is not null and "programme"."side" = $154
  and (programme.closed_at is null or ((($155::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($156::text[])) or ($157::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($158::text[])) or ($159::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($160::text[])) or "programme"."side" = any($161::text[]) or "programme"."side" = any($162::text[]) or "programme"."side" = any($163::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $164::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $165::uuid)))) or (($166::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($167::text[])) or "programme"."side" = any($168::text[])))) seen(id, title, link, state, whys) union all select $169::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $170), "version"."title") as title,
case when ((programme.published_at is not null and "programme"."side" = $171
  and (programme.closed_at is null or ((($172::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($173::text[])) or ($174::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($175::text[])) or ($176::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($177::text[])) or "programme"."side" = any($178::text[]) or "programme"."side" = any($179::text[]) or "programme"."side" = any($180::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $181::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $182::uuid)))) or (($183::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($184::text[])) or "programme"."side" = any($185::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $186::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $187::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $188)) and (((programme.published_at is not null and "programme"."side" = $189
  and (programme.closed_at is null or ((($190::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($191::text[])) or ($192::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($193::text[])) or ($194::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($195::text[])) or "programme"."side" = any($196::text[]) or "programme"."side" = any($197::text[]) or "programme"."side" = any($198::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $199::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $200::uuid)))) or (($201::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($202::text[])) or "programme"."side" = any($203::text[])))
        or programme.side = $204::text and coalesce("post"."author_id" = $205::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $206::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $207::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $208::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys) union all select $209::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select badge.id, badge.title, '/settings/acts', 'visible',
      jsonb_build_object('given', jsonb_build_object('rule', null, 'reason', coalesce(award.reason, taken.awarded_for)),
        'taken', jsonb_build_object('rule', null, 'reason', taken.reason), 'given_back', jsonb_build_object('rule', null, 'reason', taken.given_back_because))
    from recognition.badge badge
    left join recognition.award award
      on award.badge_id = badge.id and award.persona_id = $210::uuid
    left join lateral (select t.reason, t.awarded_for, t.given_back_because from recognition.taking_back t
      where t.badge_id = badge.id and t.persona_id = $211::uuid
      order by t.taken_at desc limit 1) taken on true
    where badge.id = any(array(select distinct subject_id from newest where subject_kind = $212)) and (award.badge_id is not null or taken.reason is not null)) seen(id, title, link, state, whys))
  select p.id as "personaId", coalesce(reader.last_seq, 0) as seq, coalesce(n.unread, 0) as unread,
    coalesce(n.whole, true) as "isWhole",
    array(select thread_id from notifications.mute where persona_id = p.id order by thread_id) as muted
  from unnest($213::uuid[]) p(id)
  left join notifications.reader reader on reader.persona_id = p.id
  left join (
    select newest.persona_id, bool_and(subject.id is not null) as whole,
      least($214, count(*) filter (where subject.state = any(string_to_array(k.shown, ' '))
        and (k.own or not newest.apart)))::int as unread
    from newest left join subject on subject.kind = newest.subject_kind and subject.id = newest.subject_id
    left join unnest($215::text[], $216::text[],
      $217::boolean[]) k(name, shown, own) on k.name = newest.kind
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
--       Bitmap Heap Scan thread
--         Bitmap Index Scan thread_pkey
--       Index Scan space_pkey
--     Index Scan post_page
--     Index Scan anonymous_author_pkey
--     Aggregate
--       Index Scan moderation_place
--     Index Scan anonymous_author_pkey
--     Index Scan post_author_scope
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
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--   Index Scan space_pkey
--     Aggregate
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
      case when ((("space"."side" = $23 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $24::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $25::text[] else $26::text[] end))) or (($27::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($28::text[])) or ($29::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($30::text[])) or "space"."side" = any($31::text[]) or "space"."side" = any($32::text[])))
and (coalesce(thread.author_id = $33::uuid, coalesce("opening"."author_id" = $34::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $35::uuid)), false))
  or thread.unseen_at is null and true)) or true then thread.title else '' end as title,
      case when ((("space"."side" = $36 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $37::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $38::text[] else $39::text[] end))) or (($40::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($41::text[])) or ($42::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($43::text[])) or "space"."side" = any($44::text[]) or "space"."side" = any($45::text[])))
and (coalesce(thread.author_id = $46::uuid, coalesce("opening"."author_id" = $47::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $48::uuid)), false))
  or thread.unseen_at is null and true)) then '/talk/' || space.slug || '/' || thread.slug else '/my-words?place=' || "thread"."id" end as link,
      case when thread.unseen_at is not null then 'hidden' when thread.merged_into is not null then 'moved'
        else 'visible' end as state,
      (select jsonb_object_agg(m.act, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m where m.place_id = thread.id and m.post_id is null
          and m.act = any($49::text[])) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(array(
  select subject_id from page where subject_kind = $50 union all select via::uuid from page
  where page.kind = any($51::text[])))
      and (((("space"."side" = $52 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $53::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $54::text[] else $55::text[] end))) or (($56::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($57::text[])) or ($58::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($59::text[])) or "space"."side" = any($60::text[]) or "space"."side" = any($61::text[])))
and (coalesce(thread.author_id = $62::uuid, coalesce("opening"."author_id" = $63::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $64::uuid)), false))
  or thread.unseen_at is null and true)) or space.side = $65::text and (exists (select from posts.post own
    where own.author_id = $66::uuid and own.place_id = "thread"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $67::uuid and own.place_id = "thread"."id")))) seen(id, title, link, state, whys) union all select $68::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, thread.title,
case when ((("space"."side" = $69 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $70::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $71::text[] else $72::text[] end))) or (($73::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($74::text[])) or ($75::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($76::text[])) or "space"."side" = any($77::text[]) or "space"."side" = any($78::text[])))
and (coalesce(thread.author_id = $79::uuid, coalesce("opening"."author_id" = $80::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $81::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $82::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $83::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(
  select subject_id from page where subject_kind = $84 union all select via::uuid from page
  where page.kind = any($85::text[]))) and ((("space"."side" = $86 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $87::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $88::text[] else $89::text[] end))) or (($90::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($91::text[])) or ($92::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($93::text[])) or "space"."side" = any($94::text[]) or "space"."side" = any($95::text[]))) or space.side = $96::text and coalesce("post"."author_id" = $97::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $98::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $99::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $100::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $101::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select space.id, space.title, case when (("space"."side" = $102 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $103::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $104::text[] else $105::text[] end))) or (($106::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($107::text[])) or ($108::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($109::text[])) or "space"."side" = any($110::text[]) or "space"."side" = any($111::text[]))) then '/talk/' || space.slug else '/my-words' end,
      'visible', null::jsonb
    from community.space space where space.id = any(array(
  select subject_id from page where subject_kind = $112 union all select via::uuid from page
  where page.kind = any($113::text[])))
      and ((("space"."side" = $114 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $115::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $116::text[] else $117::text[] end))) or (($118::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($119::text[])) or ($120::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($121::text[])) or "space"."side" = any($122::text[]) or "space"."side" = any($123::text[]))) or space.side = $124::text and (exists (select from posts.post own
    where own.author_id = $125::uuid and own.scope_id = "space"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $126::uuid and own.scope_id = "space"."id")))) seen(id, title, link, state, whys) union all select $127::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select list.id, list.name, '/talk/' || space.slug, 'visible', null::jsonb
    from community.taglist list join community.space space on space.id = list.space_id
    where list.id = any(array(
  select subject_id from page where subject_kind = $128 union all select via::uuid from page
  where page.kind = any($129::text[]))) and (("space"."side" = $130 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $131::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $132::text[] else $133::text[] end))) or (($134::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($135::text[])) or ($136::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($137::text[])) or "space"."side" = any($138::text[]) or "space"."side" = any($139::text[])))) seen(id, title, link, state, whys) union all select $140::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $141), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(
  select subject_id from page where subject_kind = $142 union all select via::uuid from page
  where page.kind = any($143::text[]))) and ((programme.published_at is not null and "programme"."side" = $144
  and (programme.closed_at is null or ((($145::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($146::text[])) or ($147::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($148::text[])) or ($149::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($150::text[])) or "programme"."side" = any($151::text[]) or "programme"."side" = any($152::text[]) or "programme"."side" = any($153::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $154::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $155::uuid)))) or (($156::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($157::text[])) or "programme"."side" = any($158::text[])))) seen(id, title, link, state, whys) union all select $159::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select programme.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $160), "programme"."title") as title, '/my-learning/' || programme.slug as link, 'visible' as state,
      null::jsonb as whys
    from learning.programme programme where programme.id = any(array(
  select subject_id from page where subject_kind = $161 union all select via::uuid from page
  where page.kind = any($162::text[]))) and ((programme.published_at is not null and "programme"."side" = $163
  and (programme.closed_at is null or ((($164::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($165::text[])) or ($166::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($167::text[])) or ($168::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($169::text[])) or "programme"."side" = any($170::text[]) or "programme"."side" = any($171::text[]) or "programme"."side" = any($172::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $173::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $174::uuid)))) or (($175::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($176::text[])) or "programme"."side" = any($177::text[])))) seen(id, title, link, state, whys) union all select $178::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $179), "version"."title") as title,
case when ((programme.published_at is not null and "programme"."side" = $180
  and (programme.closed_at is null or ((($181::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($182::text[])) or ($183::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($184::text[])) or ($185::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($186::text[])) or "programme"."side" = any($187::text[]) or "programme"."side" = any($188::text[]) or "programme"."side" = any($189::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $190::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $191::uuid)))) or (($192::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($193::text[])) or "programme"."side" = any($194::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $195::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $196::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(
  select subject_id from page where subject_kind = $197 union all select via::uuid from page
  where page.kind = any($198::text[]))) and (((programme.published_at is not null and "programme"."side" = $199
  and (programme.closed_at is null or ((($200::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($201::text[])) or ($202::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($203::text[])) or ($204::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($205::text[])) or "programme"."side" = any($206::text[]) or "programme"."side" = any($207::text[]) or "programme"."side" = any($208::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $209::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $210::uuid)))) or (($211::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($212::text[])) or "programme"."side" = any($213::text[])))
        or programme.side = $214::text and coalesce("post"."author_id" = $215::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $216::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $217::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $218::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys) union all select $219::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select badge.id, badge.title, '/settings/acts', 'visible',
      jsonb_build_object('given', jsonb_build_object('rule', null, 'reason', coalesce(award.reason, taken.awarded_for)),
        'taken', jsonb_build_object('rule', null, 'reason', taken.reason), 'given_back', jsonb_build_object('rule', null, 'reason', taken.given_back_because))
    from recognition.badge badge
    left join recognition.award award
      on award.badge_id = badge.id and award.persona_id = $220::uuid
    left join lateral (select t.reason, t.awarded_for, t.given_back_because from recognition.taking_back t
      where t.badge_id = badge.id and t.persona_id = $221::uuid
      order by t.taken_at desc limit 1) taken on true
    where badge.id = any(array(
  select subject_id from page where subject_kind = $222 union all select via::uuid from page
  where page.kind = any($223::text[]))) and (award.badge_id is not null or taken.reason is not null)) seen(id, title, link, state, whys))
  select item.id, item.seq, item.kind, item.thread_id as thread, item.via, item.at, item.read_at as "readAt",
    (select to_jsonb(s) from subject s where s.kind = item.subject_kind and s.id = item.subject_id) as subject,
    (select s.title from subject s where s.id::text = item.via) as "viaTitle",
    coalesce(by.names, '{}') as names, by.face, coalesce(by.people, 0) as people,
    item.by_personas <> '{}' and item.by_personas <@ $224::uuid[] as "isByBlocked"
  from page item
  left join lateral (
    select (array_agg(card.name order by by.nr desc))[:3] as names, count(*)::int as people,
      (array_agg(jsonb_build_object('id', card.id, 'avatar', card.avatar) order by by.nr desc))[1] as face
    from unnest(item.by_personas) with ordinality as by(id, nr)
    join accounts.pub_member_card card on card.id = by.id
    where by.id <> all($225::uuid[])
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
--       Bitmap Heap Scan thread
--         Bitmap Index Scan thread_pkey
--       Index Scan space_pkey
--     Index Scan post_page
--     Index Scan anonymous_author_pkey
--     Aggregate
--       Index Scan moderation_place
--     Index Scan anonymous_author_pkey
--     Index Scan post_author_scope
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
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--   Index Scan space_pkey
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
      case when ((("space"."side" = $20 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $21::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $22::text[] else $23::text[] end))) or (($24::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($25::text[])) or ($26::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($27::text[])) or "space"."side" = any($28::text[]) or "space"."side" = any($29::text[])))
and (coalesce(thread.author_id = $30::uuid, coalesce("opening"."author_id" = $31::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $32::uuid)), false))
  or thread.unseen_at is null and true)) or true then thread.title else '' end as title,
      case when ((("space"."side" = $33 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $34::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $35::text[] else $36::text[] end))) or (($37::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($38::text[])) or ($39::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($40::text[])) or "space"."side" = any($41::text[]) or "space"."side" = any($42::text[])))
and (coalesce(thread.author_id = $43::uuid, coalesce("opening"."author_id" = $44::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $45::uuid)), false))
  or thread.unseen_at is null and true)) then '/talk/' || space.slug || '/' || thread.slug else '/my-words?place=' || "thread"."id" end as link,
      case when thread.unseen_at is not null then 'hidden' when thread.merged_into is not null then 'moved'
        else 'visible' end as state,
      (select jsonb_object_agg(m.act, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m where m.place_id = thread.id and m.post_id is null
          and m.act = any($46::text[])) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(array(select distinct subject_id from newest where subject_kind = $47))
      and (((("space"."side" = $48 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $49::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $50::text[] else $51::text[] end))) or (($52::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($53::text[])) or ($54::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($55::text[])) or "space"."side" = any($56::text[]) or "space"."side" = any($57::text[])))
and (coalesce(thread.author_id = $58::uuid, coalesce("opening"."author_id" = $59::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $60::uuid)), false))
  or thread.unseen_at is null and true)) or space.side = $61::text and (exists (select from posts.post own
    where own.author_id = $62::uuid and own.place_id = "thread"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $63::uuid and own.place_id = "thread"."id")))) seen(id, title, link, state, whys) union all select $64::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, thread.title,
case when ((("space"."side" = $65 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $66::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $67::text[] else $68::text[] end))) or (($69::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($70::text[])) or ($71::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($72::text[])) or "space"."side" = any($73::text[]) or "space"."side" = any($74::text[])))
and (coalesce(thread.author_id = $75::uuid, coalesce("opening"."author_id" = $76::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $77::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $78::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $79::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $80)) and ((("space"."side" = $81 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $82::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $83::text[] else $84::text[] end))) or (($85::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($86::text[])) or ($87::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($88::text[])) or "space"."side" = any($89::text[]) or "space"."side" = any($90::text[]))) or space.side = $91::text and coalesce("post"."author_id" = $92::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $93::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $94::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $95::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $96::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select space.id, space.title, case when (("space"."side" = $97 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $98::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $99::text[] else $100::text[] end))) or (($101::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($102::text[])) or ($103::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($104::text[])) or "space"."side" = any($105::text[]) or "space"."side" = any($106::text[]))) then '/talk/' || space.slug else '/my-words' end,
      'visible', null::jsonb
    from community.space space where space.id = any(array(select distinct subject_id from newest where subject_kind = $107))
      and ((("space"."side" = $108 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $109::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $110::text[] else $111::text[] end))) or (($112::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($113::text[])) or ($114::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($115::text[])) or "space"."side" = any($116::text[]) or "space"."side" = any($117::text[]))) or space.side = $118::text and (exists (select from posts.post own
    where own.author_id = $119::uuid and own.scope_id = "space"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $120::uuid and own.scope_id = "space"."id")))) seen(id, title, link, state, whys) union all select $121::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select list.id, list.name, '/talk/' || space.slug, 'visible', null::jsonb
    from community.taglist list join community.space space on space.id = list.space_id
    where list.id = any(array(select distinct subject_id from newest where subject_kind = $122)) and (("space"."side" = $123 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $124::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $125::text[] else $126::text[] end))) or (($127::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($128::text[])) or ($129::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($130::text[])) or "space"."side" = any($131::text[]) or "space"."side" = any($132::text[])))) seen(id, title, link, state, whys) union all select $133::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $134), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select distinct subject_id from newest where subject_kind = $135)) and ((programme.published_at is not null and "programme"."side" = $136
  and (programme.closed_at is null or ((($137::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($138::text[])) or ($139::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($140::text[])) or ($141::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($142::text[])) or "programme"."side" = any($143::text[]) or "programme"."side" = any($144::text[]) or "programme"."side" = any($145::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $146::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $147::uuid)))) or (($148::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($149::text[])) or "programme"."side" = any($150::text[])))) seen(id, title, link, state, whys) union all select $151::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select programme.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $152), "programme"."title") as title, '/my-learning/' || programme.slug as link, 'visible' as state,
      null::jsonb as whys
    from learning.programme programme where programme.id = any(array(select distinct subject_id from newest where subject_kind = $153)) and ((programme.published_at is not null and "programme"."side" = $154
  and (programme.closed_at is null or ((($155::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($156::text[])) or ($157::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($158::text[])) or ($159::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($160::text[])) or "programme"."side" = any($161::text[]) or "programme"."side" = any($162::text[]) or "programme"."side" = any($163::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $164::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $165::uuid)))) or (($166::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($167::text[])) or "programme"."side" = any($168::text[])))) seen(id, title, link, state, whys) union all select $169::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $170), "version"."title") as title,
case when ((programme.published_at is not null and "programme"."side" = $171
  and (programme.closed_at is null or ((($172::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($173::text[])) or ($174::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($175::text[])) or ($176::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($177::text[])) or "programme"."side" = any($178::text[]) or "programme"."side" = any($179::text[]) or "programme"."side" = any($180::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $181::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $182::uuid)))) or (($183::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($184::text[])) or "programme"."side" = any($185::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $186::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $187::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $188)) and (((programme.published_at is not null and "programme"."side" = $189
  and (programme.closed_at is null or ((($190::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($191::text[])) or ($192::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($193::text[])) or ($194::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($195::text[])) or "programme"."side" = any($196::text[]) or "programme"."side" = any($197::text[]) or "programme"."side" = any($198::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $199::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $200::uuid)))) or (($201::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($202::text[])) or "programme"."side" = any($203::text[])))
        or programme.side = $204::text and coalesce("post"."author_id" = $205::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $206::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $207::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $208::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys) union all select $209::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select badge.id, badge.title, '/settings/acts', 'visible',
      jsonb_build_object('given', jsonb_build_object('rule', null, 'reason', coalesce(award.reason, taken.awarded_for)),
        'taken', jsonb_build_object('rule', null, 'reason', taken.reason), 'given_back', jsonb_build_object('rule', null, 'reason', taken.given_back_because))
    from recognition.badge badge
    left join recognition.award award
      on award.badge_id = badge.id and award.persona_id = $210::uuid
    left join lateral (select t.reason, t.awarded_for, t.given_back_because from recognition.taking_back t
      where t.badge_id = badge.id and t.persona_id = $211::uuid
      order by t.taken_at desc limit 1) taken on true
    where badge.id = any(array(select distinct subject_id from newest where subject_kind = $212)) and (award.badge_id is not null or taken.reason is not null)) seen(id, title, link, state, whys))
  select p.id as "personaId", coalesce(reader.last_seq, 0) as seq, coalesce(n.unread, 0) as unread,
    coalesce(n.whole, true) as "isWhole",
    array(select thread_id from notifications.mute where persona_id = p.id order by thread_id) as muted
  from unnest($213::uuid[]) p(id)
  left join notifications.reader reader on reader.persona_id = p.id
  left join (
    select newest.persona_id, bool_and(subject.id is not null) as whole,
      least($214, count(*) filter (where subject.state = any(string_to_array(k.shown, ' '))
        and (k.own or not newest.apart)))::int as unread
    from newest left join subject on subject.kind = newest.subject_kind and subject.id = newest.subject_id
    left join unnest($215::text[], $216::text[],
      $217::boolean[]) k(name, shown, own) on k.name = newest.kind
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
--       Bitmap Heap Scan thread
--         Bitmap Index Scan thread_pkey
--       Index Scan space_pkey
--     Index Scan post_page
--     Index Scan anonymous_author_pkey
--     Aggregate
--       Index Scan moderation_place
--     Index Scan anonymous_author_pkey
--     Index Scan post_author_scope
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
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--   Index Scan space_pkey
--     Aggregate
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
