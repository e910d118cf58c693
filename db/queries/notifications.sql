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
      case when (coalesce(thread.author_id = $20::uuid, coalesce("opening"."author_id" = $21::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $22::uuid)), false)) and (not exists (
select from posts.pub_moderation m where m.place_id = "thread"."id"
  and m.act = 'split' and m.detail ->> 'came' = 'true')))
or ((("space"."side" = $23 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $24::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $25::text[] else $26::text[] end))) or (($27::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($28::text[])) or ($29::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($30::text[])) or "space"."side" = any($31::text[]) or "space"."side" = any($32::text[]))) and true
  and coalesce(not ("opening"."held_at" is not null and exists (select from posts.revision r
  where r.post_id = "opening"."id" and r.title is not null and r.replaced_at >= "opening"."held_at")), true)) then thread.title else '' end as title,
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
    where thread.id = any(array(select distinct subject_id from newest where subject_kind = $70))
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
    where h.persona_id = $86::uuid and own.place_id = "thread"."id")))) seen(id, title, link, state, whys) union all select $87::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, case when (coalesce(thread.author_id = $88::uuid, coalesce("opening"."author_id" = $89::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $90::uuid)), false)) and (not exists (
select from posts.pub_moderation m where m.place_id = "thread"."id"
  and m.act = 'split' and m.detail ->> 'came' = 'true')))
or ((("space"."side" = $91 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $92::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $93::text[] else $94::text[] end))) or (($95::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($96::text[])) or ($97::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($98::text[])) or "space"."side" = any($99::text[]) or "space"."side" = any($100::text[]))) and true
  and coalesce(not ("opening"."held_at" is not null and exists (select from posts.revision r
  where r.post_id = "opening"."id" and r.title is not null and r.replaced_at >= "opening"."held_at")), true)) then thread.title else '' end,
case when ((("space"."side" = $101 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $102::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $103::text[] else $104::text[] end))) or (($105::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($106::text[])) or ($107::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($108::text[])) or "space"."side" = any($109::text[]) or "space"."side" = any($110::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $111::uuid, coalesce("opening"."author_id" = $112::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $113::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $114::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $115::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $116)) and ((("space"."side" = $117 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $118::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $119::text[] else $120::text[] end))) or (($121::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($122::text[])) or ($123::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($124::text[])) or "space"."side" = any($125::text[]) or "space"."side" = any($126::text[]))) or space.side = $127::text and coalesce("post"."author_id" = $128::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $129::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $130::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $131::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $132::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select space.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $133), "space"."title"), case when (("space"."side" = $134 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $135::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $136::text[] else $137::text[] end))) or (($138::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($139::text[])) or ($140::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($141::text[])) or "space"."side" = any($142::text[]) or "space"."side" = any($143::text[]))) then '/talk/' || space.slug else '/my-words' end,
      'visible', (select jsonb_object_agg(split_part(d.act, '.', 2), jsonb_build_object('rule', null,
          'reason', case when d.undoes is not null then d.reason end) order by d.at)
        from platform.pub_deed d where d.subject_id = space.id)
    from community.space space where space.id = any(array(select distinct subject_id from newest where subject_kind = $144))
      and ((("space"."side" = $145 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $146::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $147::text[] else $148::text[] end))) or (($149::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($150::text[])) or ($151::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($152::text[])) or "space"."side" = any($153::text[]) or "space"."side" = any($154::text[]))) or space.side = $155::text and (exists (select from posts.post own
    where own.author_id = $156::uuid and own.scope_id = "space"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $157::uuid and own.scope_id = "space"."id")))) seen(id, title, link, state, whys) union all select $158::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select list.id, list.name, '/talk/' || space.slug, 'visible', null::jsonb
    from community.taglist list join community.space space on space.id = list.space_id
    where list.id = any(array(select distinct subject_id from newest where subject_kind = $159)) and (("space"."side" = $160 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $161::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $162::text[] else $163::text[] end))) or (($164::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($165::text[])) or ($166::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($167::text[])) or "space"."side" = any($168::text[]) or "space"."side" = any($169::text[])))) seen(id, title, link, state, whys) union all select $170::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $171), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, (
select jsonb_object_agg(case d.act when $172 then 'revoked' else 'given_back' end,
  jsonb_build_object('rule', null, 'reason', d.reason) order by d.at)
from platform.pub_deed d where d.subject_id = step.id and d.person_id = $173::uuid
  and d.act in ($174, $175)) as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select distinct subject_id from newest where subject_kind = $176)) and ((programme.published_at is not null and "programme"."side" = $177
  and (programme.closed_at is null or ((($178::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($179::text[])) or ($180::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($181::text[])) or ($182::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($183::text[])) or "programme"."side" = any($184::text[]) or "programme"."side" = any($185::text[]) or "programme"."side" = any($186::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $187::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $188::uuid)))) or (($189::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($190::text[])) or "programme"."side" = any($191::text[])))) seen(id, title, link, state, whys) union all select $192::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select programme.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $193), "programme"."title") as title, '/my-learning/' || programme.slug as link, 'visible' as state,
      null::jsonb as whys
    from learning.programme programme where programme.id = any(array(select distinct subject_id from newest where subject_kind = $194)) and ((programme.published_at is not null and "programme"."side" = $195
  and (programme.closed_at is null or ((($196::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($197::text[])) or ($198::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($199::text[])) or ($200::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($201::text[])) or "programme"."side" = any($202::text[]) or "programme"."side" = any($203::text[]) or "programme"."side" = any($204::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $205::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $206::uuid)))) or (($207::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($208::text[])) or "programme"."side" = any($209::text[])))) seen(id, title, link, state, whys) union all select $210::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $211), "version"."title") as title,
case when ((programme.published_at is not null and "programme"."side" = $212
  and (programme.closed_at is null or ((($213::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($214::text[])) or ($215::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($216::text[])) or ($217::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($218::text[])) or "programme"."side" = any($219::text[]) or "programme"."side" = any($220::text[]) or "programme"."side" = any($221::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $222::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $223::uuid)))) or (($224::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($225::text[])) or "programme"."side" = any($226::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $227::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $228::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $229)) and (((programme.published_at is not null and "programme"."side" = $230
  and (programme.closed_at is null or ((($231::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($232::text[])) or ($233::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($234::text[])) or ($235::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($236::text[])) or "programme"."side" = any($237::text[]) or "programme"."side" = any($238::text[]) or "programme"."side" = any($239::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $240::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $241::uuid)))) or (($242::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($243::text[])) or "programme"."side" = any($244::text[])))
        or programme.side = $245::text and coalesce("post"."author_id" = $246::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $247::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $248::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $249::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys) union all select $250::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select badge.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "badge"."id" and said.locale = $251), "badge"."title"), '/settings/acts', 'visible',
      jsonb_build_object('given', jsonb_build_object('rule', null, 'reason', coalesce(award.reason, taken.awarded_for)),
        'taken', jsonb_build_object('rule', null, 'reason', taken.reason), 'given_back', jsonb_build_object('rule', null, 'reason', taken.given_back_because))
    from recognition.badge badge
    left join recognition.award award
      on award.badge_id = badge.id and award.persona_id = $252::uuid
    left join lateral (select t.reason, t.awarded_for, t.given_back_because from recognition.taking_back t
      where t.badge_id = badge.id and t.persona_id = $253::uuid
      order by t.taken_at desc limit 1) taken on true
    where badge.id = any(array(select distinct subject_id from newest where subject_kind = $254)) and (award.badge_id is not null or taken.reason is not null)) seen(id, title, link, state, whys))
  select p.id as "personaId", coalesce(reader.last_seq, 0) as seq, coalesce(n.unread, 0) as unread,
    coalesce(n.whole, true) as "isWhole",
    array(select thread_id from notifications.mute where persona_id = p.id order by thread_id) as muted
  from unnest($255::uuid[]) p(id)
  left join notifications.reader reader on reader.persona_id = p.id
  left join (
    select newest.persona_id, bool_and(subject.id is not null) as whole,
      least($256, count(*) filter (where subject.state = any(string_to_array(k.shown, ' '))
        and (k.own or not newest.apart)))::int as unread
    from newest left join subject on subject.kind = newest.subject_kind and subject.id = newest.subject_id
    left join unnest($257::text[], $258::text[],
      $259::boolean[]) k(name, shown, own) on k.name = newest.kind
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
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_place
--     Index Scan revision_pkey
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
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_place
--     Index Scan revision_pkey
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--   Index Scan space_pkey
--     Aggregate
--     Index Scan translation_pkey
--     Aggregate
--       Index Scan deed_subject
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
--     Aggregate
--       Sort
--         Index Scan deed_person
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
--     Index Scan translation_pkey
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
      case when (coalesce(thread.author_id = $23::uuid, coalesce("opening"."author_id" = $24::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $25::uuid)), false)) and (not exists (
select from posts.pub_moderation m where m.place_id = "thread"."id"
  and m.act = 'split' and m.detail ->> 'came' = 'true')))
or ((("space"."side" = $26 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $27::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $28::text[] else $29::text[] end))) or (($30::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($31::text[])) or ($32::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($33::text[])) or "space"."side" = any($34::text[]) or "space"."side" = any($35::text[]))) and true
  and coalesce(not ("opening"."held_at" is not null and exists (select from posts.revision r
  where r.post_id = "opening"."id" and r.title is not null and r.replaced_at >= "opening"."held_at")), true)) then thread.title else '' end as title,
      case when ((("space"."side" = $36 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $37::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $38::text[] else $39::text[] end))) or (($40::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($41::text[])) or ($42::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($43::text[])) or "space"."side" = any($44::text[]) or "space"."side" = any($45::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $46::uuid, coalesce("opening"."author_id" = $47::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $48::uuid)), false))
  or thread.unseen_at is null and true)) and (thread.merged_into is null or exists (
select from community.thread there join community.space around on around.id = there.space_id
where there.id = thread.merged_into and (("around"."side" = $49 and ("around"."reads" <> 'holders'
  or ("around"."read_badges" && $50::uuid[]
  or "around"."read_duties" && case "around"."side"
    when 'adult' then $51::text[] else $52::text[] end))) or (($53::uuid in ("around"."id", "around"."parent_id") and "around"."side" = any($54::text[])) or ($55::uuid in ("around"."id", "around"."parent_id") and "around"."side" = any($56::text[])) or "around"."side" = any($57::text[]) or "around"."side" = any($58::text[]))))) then '/talk/' || space.slug || '/' || thread.slug
        else '/my-words?place=' || coalesce(thread.merged_into, thread.id) end as link,
      case when thread.unseen_at is not null or not ((("space"."side" = $59 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $60::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $61::text[] else $62::text[] end))) or (($63::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($64::text[])) or ($65::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($66::text[])) or "space"."side" = any($67::text[]) or "space"."side" = any($68::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $69::uuid, coalesce("opening"."author_id" = $70::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $71::uuid)), false))
  or thread.unseen_at is null and true)) then 'hidden'
        when thread.merged_into is not null then 'moved' else 'visible' end as state,
      (select jsonb_object_agg(told, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m
        cross join lateral unnest(array[m.act, 'undo_' || (m.detail ->> 'act')]) told
        where m.place_id = thread.id and m.post_id is null and told is not null
          and m.act = any($72::text[])) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(array(
  select subject_id from page where subject_kind = $73 union all select via::uuid from page
  where page.kind = any($74::text[])))
      and (((("space"."side" = $75 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $76::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $77::text[] else $78::text[] end))) or (($79::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($80::text[])) or ($81::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($82::text[])) or "space"."side" = any($83::text[]) or "space"."side" = any($84::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $85::uuid, coalesce("opening"."author_id" = $86::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $87::uuid)), false))
  or thread.unseen_at is null and true)) or space.side = $88::text and (exists (select from posts.post own
    where own.author_id = $89::uuid and own.place_id = "thread"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $90::uuid and own.place_id = "thread"."id")))) seen(id, title, link, state, whys) union all select $91::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, case when (coalesce(thread.author_id = $92::uuid, coalesce("opening"."author_id" = $93::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $94::uuid)), false)) and (not exists (
select from posts.pub_moderation m where m.place_id = "thread"."id"
  and m.act = 'split' and m.detail ->> 'came' = 'true')))
or ((("space"."side" = $95 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $96::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $97::text[] else $98::text[] end))) or (($99::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($100::text[])) or ($101::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($102::text[])) or "space"."side" = any($103::text[]) or "space"."side" = any($104::text[]))) and true
  and coalesce(not ("opening"."held_at" is not null and exists (select from posts.revision r
  where r.post_id = "opening"."id" and r.title is not null and r.replaced_at >= "opening"."held_at")), true)) then thread.title else '' end,
case when ((("space"."side" = $105 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $106::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $107::text[] else $108::text[] end))) or (($109::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($110::text[])) or ($111::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($112::text[])) or "space"."side" = any($113::text[]) or "space"."side" = any($114::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $115::uuid, coalesce("opening"."author_id" = $116::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $117::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $118::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $119::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(
  select subject_id from page where subject_kind = $120 union all select via::uuid from page
  where page.kind = any($121::text[]))) and ((("space"."side" = $122 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $123::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $124::text[] else $125::text[] end))) or (($126::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($127::text[])) or ($128::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($129::text[])) or "space"."side" = any($130::text[]) or "space"."side" = any($131::text[]))) or space.side = $132::text and coalesce("post"."author_id" = $133::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $134::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $135::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $136::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $137::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select space.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $138), "space"."title"), case when (("space"."side" = $139 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $140::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $141::text[] else $142::text[] end))) or (($143::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($144::text[])) or ($145::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($146::text[])) or "space"."side" = any($147::text[]) or "space"."side" = any($148::text[]))) then '/talk/' || space.slug else '/my-words' end,
      'visible', (select jsonb_object_agg(split_part(d.act, '.', 2), jsonb_build_object('rule', null,
          'reason', case when d.undoes is not null then d.reason end) order by d.at)
        from platform.pub_deed d where d.subject_id = space.id)
    from community.space space where space.id = any(array(
  select subject_id from page where subject_kind = $149 union all select via::uuid from page
  where page.kind = any($150::text[])))
      and ((("space"."side" = $151 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $152::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $153::text[] else $154::text[] end))) or (($155::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($156::text[])) or ($157::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($158::text[])) or "space"."side" = any($159::text[]) or "space"."side" = any($160::text[]))) or space.side = $161::text and (exists (select from posts.post own
    where own.author_id = $162::uuid and own.scope_id = "space"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $163::uuid and own.scope_id = "space"."id")))) seen(id, title, link, state, whys) union all select $164::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select list.id, list.name, '/talk/' || space.slug, 'visible', null::jsonb
    from community.taglist list join community.space space on space.id = list.space_id
    where list.id = any(array(
  select subject_id from page where subject_kind = $165 union all select via::uuid from page
  where page.kind = any($166::text[]))) and (("space"."side" = $167 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $168::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $169::text[] else $170::text[] end))) or (($171::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($172::text[])) or ($173::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($174::text[])) or "space"."side" = any($175::text[]) or "space"."side" = any($176::text[])))) seen(id, title, link, state, whys) union all select $177::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $178), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, (
select jsonb_object_agg(case d.act when $179 then 'revoked' else 'given_back' end,
  jsonb_build_object('rule', null, 'reason', d.reason) order by d.at)
from platform.pub_deed d where d.subject_id = step.id and d.person_id = $180::uuid
  and d.act in ($181, $182)) as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(
  select subject_id from page where subject_kind = $183 union all select via::uuid from page
  where page.kind = any($184::text[]))) and ((programme.published_at is not null and "programme"."side" = $185
  and (programme.closed_at is null or ((($186::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($187::text[])) or ($188::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($189::text[])) or ($190::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($191::text[])) or "programme"."side" = any($192::text[]) or "programme"."side" = any($193::text[]) or "programme"."side" = any($194::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $195::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $196::uuid)))) or (($197::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($198::text[])) or "programme"."side" = any($199::text[])))) seen(id, title, link, state, whys) union all select $200::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select programme.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $201), "programme"."title") as title, '/my-learning/' || programme.slug as link, 'visible' as state,
      null::jsonb as whys
    from learning.programme programme where programme.id = any(array(
  select subject_id from page where subject_kind = $202 union all select via::uuid from page
  where page.kind = any($203::text[]))) and ((programme.published_at is not null and "programme"."side" = $204
  and (programme.closed_at is null or ((($205::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($206::text[])) or ($207::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($208::text[])) or ($209::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($210::text[])) or "programme"."side" = any($211::text[]) or "programme"."side" = any($212::text[]) or "programme"."side" = any($213::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $214::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $215::uuid)))) or (($216::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($217::text[])) or "programme"."side" = any($218::text[])))) seen(id, title, link, state, whys) union all select $219::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $220), "version"."title") as title,
case when ((programme.published_at is not null and "programme"."side" = $221
  and (programme.closed_at is null or ((($222::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($223::text[])) or ($224::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($225::text[])) or ($226::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($227::text[])) or "programme"."side" = any($228::text[]) or "programme"."side" = any($229::text[]) or "programme"."side" = any($230::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $231::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $232::uuid)))) or (($233::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($234::text[])) or "programme"."side" = any($235::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $236::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $237::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(
  select subject_id from page where subject_kind = $238 union all select via::uuid from page
  where page.kind = any($239::text[]))) and (((programme.published_at is not null and "programme"."side" = $240
  and (programme.closed_at is null or ((($241::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($242::text[])) or ($243::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($244::text[])) or ($245::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($246::text[])) or "programme"."side" = any($247::text[]) or "programme"."side" = any($248::text[]) or "programme"."side" = any($249::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $250::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $251::uuid)))) or (($252::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($253::text[])) or "programme"."side" = any($254::text[])))
        or programme.side = $255::text and coalesce("post"."author_id" = $256::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $257::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $258::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $259::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys) union all select $260::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select badge.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "badge"."id" and said.locale = $261), "badge"."title"), '/settings/acts', 'visible',
      jsonb_build_object('given', jsonb_build_object('rule', null, 'reason', coalesce(award.reason, taken.awarded_for)),
        'taken', jsonb_build_object('rule', null, 'reason', taken.reason), 'given_back', jsonb_build_object('rule', null, 'reason', taken.given_back_because))
    from recognition.badge badge
    left join recognition.award award
      on award.badge_id = badge.id and award.persona_id = $262::uuid
    left join lateral (select t.reason, t.awarded_for, t.given_back_because from recognition.taking_back t
      where t.badge_id = badge.id and t.persona_id = $263::uuid
      order by t.taken_at desc limit 1) taken on true
    where badge.id = any(array(
  select subject_id from page where subject_kind = $264 union all select via::uuid from page
  where page.kind = any($265::text[]))) and (award.badge_id is not null or taken.reason is not null)) seen(id, title, link, state, whys))
  select item.id, item.seq, item.kind, item.thread_id as thread, item.via, item.at, item.read_at as "readAt",
    (select to_jsonb(s) from subject s where s.kind = item.subject_kind and s.id = item.subject_id) as subject,
    (select s.title from subject s where s.id::text = item.via) as "viaTitle",
    coalesce(by.names, '{}') as names, by.face, coalesce(by.people, 0) as people,
    item.by_personas = '{}' as "isUnnamed",
    item.by_personas <> '{}' and item.by_personas <@ $266::uuid[] as "isByBlocked"
  from page item
  left join lateral (
    select (array_agg(card.name order by by.nr desc))[:3] as names, count(*)::int as people,
      (array_agg(jsonb_build_object('id', card.id, 'avatar', card.avatar) order by by.nr desc))[1] as face
    from unnest(item.by_personas) with ordinality as by(id, nr)
    join accounts.pub_member_card card on card.id = by.id
    where by.id <> all($267::uuid[])
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
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_place
--     Index Scan revision_pkey
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
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_place
--     Index Scan revision_pkey
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--   Index Scan space_pkey
--     Index Scan translation_pkey
--     Aggregate
--       Index Scan deed_subject
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
--     Aggregate
--       Sort
--         Index Scan deed_person
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
--     Index Scan translation_pkey
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
      case when (coalesce(thread.author_id = $20::uuid, coalesce("opening"."author_id" = $21::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $22::uuid)), false)) and (not exists (
select from posts.pub_moderation m where m.place_id = "thread"."id"
  and m.act = 'split' and m.detail ->> 'came' = 'true')))
or ((("space"."side" = $23 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $24::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $25::text[] else $26::text[] end))) or (($27::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($28::text[])) or ($29::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($30::text[])) or "space"."side" = any($31::text[]) or "space"."side" = any($32::text[]))) and true
  and coalesce(not ("opening"."held_at" is not null and exists (select from posts.revision r
  where r.post_id = "opening"."id" and r.title is not null and r.replaced_at >= "opening"."held_at")), true)) then thread.title else '' end as title,
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
    where thread.id = any(array(select distinct subject_id from newest where subject_kind = $70))
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
    where h.persona_id = $86::uuid and own.place_id = "thread"."id")))) seen(id, title, link, state, whys) union all select $87::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, case when (coalesce(thread.author_id = $88::uuid, coalesce("opening"."author_id" = $89::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $90::uuid)), false)) and (not exists (
select from posts.pub_moderation m where m.place_id = "thread"."id"
  and m.act = 'split' and m.detail ->> 'came' = 'true')))
or ((("space"."side" = $91 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $92::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $93::text[] else $94::text[] end))) or (($95::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($96::text[])) or ($97::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($98::text[])) or "space"."side" = any($99::text[]) or "space"."side" = any($100::text[]))) and true
  and coalesce(not ("opening"."held_at" is not null and exists (select from posts.revision r
  where r.post_id = "opening"."id" and r.title is not null and r.replaced_at >= "opening"."held_at")), true)) then thread.title else '' end,
case when ((("space"."side" = $101 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $102::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $103::text[] else $104::text[] end))) or (($105::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($106::text[])) or ($107::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($108::text[])) or "space"."side" = any($109::text[]) or "space"."side" = any($110::text[])))
and (thread.hidden_at is null and coalesce(thread.author_id = $111::uuid, coalesce("opening"."author_id" = $112::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $113::uuid)), false))
  or thread.unseen_at is null and true)) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/talk/' || space.slug || '/' || thread.slug || '?around=' || post.id || '#p-' || post.id
  else '/talk/' || space.slug || '/' || thread.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $114::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $115::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $116)) and ((("space"."side" = $117 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $118::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $119::text[] else $120::text[] end))) or (($121::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($122::text[])) or ($123::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($124::text[])) or "space"."side" = any($125::text[]) or "space"."side" = any($126::text[]))) or space.side = $127::text and coalesce("post"."author_id" = $128::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $129::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $130::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $131::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $132::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select space.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "space"."id" and said.locale = $133), "space"."title"), case when (("space"."side" = $134 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $135::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $136::text[] else $137::text[] end))) or (($138::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($139::text[])) or ($140::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($141::text[])) or "space"."side" = any($142::text[]) or "space"."side" = any($143::text[]))) then '/talk/' || space.slug else '/my-words' end,
      'visible', (select jsonb_object_agg(split_part(d.act, '.', 2), jsonb_build_object('rule', null,
          'reason', case when d.undoes is not null then d.reason end) order by d.at)
        from platform.pub_deed d where d.subject_id = space.id)
    from community.space space where space.id = any(array(select distinct subject_id from newest where subject_kind = $144))
      and ((("space"."side" = $145 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $146::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $147::text[] else $148::text[] end))) or (($149::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($150::text[])) or ($151::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($152::text[])) or "space"."side" = any($153::text[]) or "space"."side" = any($154::text[]))) or space.side = $155::text and (exists (select from posts.post own
    where own.author_id = $156::uuid and own.scope_id = "space"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $157::uuid and own.scope_id = "space"."id")))) seen(id, title, link, state, whys) union all select $158::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select list.id, list.name, '/talk/' || space.slug, 'visible', null::jsonb
    from community.taglist list join community.space space on space.id = list.space_id
    where list.id = any(array(select distinct subject_id from newest where subject_kind = $159)) and (("space"."side" = $160 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $161::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $162::text[] else $163::text[] end))) or (($164::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($165::text[])) or ($166::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($167::text[])) or "space"."side" = any($168::text[]) or "space"."side" = any($169::text[])))) seen(id, title, link, state, whys) union all select $170::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select step.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $171), "version"."title") as title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, (
select jsonb_object_agg(case d.act when $172 then 'revoked' else 'given_back' end,
  jsonb_build_object('rule', null, 'reason', d.reason) order by d.at)
from platform.pub_deed d where d.subject_id = step.id and d.person_id = $173::uuid
  and d.act in ($174, $175)) as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select distinct subject_id from newest where subject_kind = $176)) and ((programme.published_at is not null and "programme"."side" = $177
  and (programme.closed_at is null or ((($178::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($179::text[])) or ($180::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($181::text[])) or ($182::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($183::text[])) or "programme"."side" = any($184::text[]) or "programme"."side" = any($185::text[]) or "programme"."side" = any($186::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $187::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $188::uuid)))) or (($189::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($190::text[])) or "programme"."side" = any($191::text[])))) seen(id, title, link, state, whys) union all select $192::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select programme.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "programme"."id" and said.locale = $193), "programme"."title") as title, '/my-learning/' || programme.slug as link, 'visible' as state,
      null::jsonb as whys
    from learning.programme programme where programme.id = any(array(select distinct subject_id from newest where subject_kind = $194)) and ((programme.published_at is not null and "programme"."side" = $195
  and (programme.closed_at is null or ((($196::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($197::text[])) or ($198::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($199::text[])) or ($200::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($201::text[])) or "programme"."side" = any($202::text[]) or "programme"."side" = any($203::text[]) or "programme"."side" = any($204::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $205::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $206::uuid)))) or (($207::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($208::text[])) or "programme"."side" = any($209::text[])))) seen(id, title, link, state, whys) union all select $210::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "step"."id" and said.locale = $211), "version"."title") as title,
case when ((programme.published_at is not null and "programme"."side" = $212
  and (programme.closed_at is null or ((($213::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($214::text[])) or ($215::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($216::text[])) or ($217::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($218::text[])) or "programme"."side" = any($219::text[]) or "programme"."side" = any($220::text[]) or "programme"."side" = any($221::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $222::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $223::uuid)))) or (($224::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($225::text[])) or "programme"."side" = any($226::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
jsonb_strip_nulls(jsonb_build_object('hide', case when post.hidden_at is not null then (
select jsonb_build_object('rule', m.rule, 'reason', m.reason) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end, 'reveal', case when coalesce("post"."author_id" = $227::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $228::uuid)), false) then (select jsonb_build_object('rule', m.rule, 'reason', m.reason)
from posts.moderation m where m.post_id = post.id and m.act = 'reveal' order by m.at desc limit 1) end))
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $229)) and (((programme.published_at is not null and "programme"."side" = $230
  and (programme.closed_at is null or ((($231::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($232::text[])) or ($233::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($234::text[])) or ($235::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($236::text[])) or "programme"."side" = any($237::text[]) or "programme"."side" = any($238::text[]) or "programme"."side" = any($239::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $240::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $241::uuid)))) or (($242::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($243::text[])) or "programme"."side" = any($244::text[])))
        or programme.side = $245::text and coalesce("post"."author_id" = $246::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $247::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $248::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $249::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys) union all select $250::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select badge.id, coalesce((select nullif(said.fields ->> 'title', '')
  from platform.translation said
where said.subject_id = "badge"."id" and said.locale = $251), "badge"."title"), '/settings/acts', 'visible',
      jsonb_build_object('given', jsonb_build_object('rule', null, 'reason', coalesce(award.reason, taken.awarded_for)),
        'taken', jsonb_build_object('rule', null, 'reason', taken.reason), 'given_back', jsonb_build_object('rule', null, 'reason', taken.given_back_because))
    from recognition.badge badge
    left join recognition.award award
      on award.badge_id = badge.id and award.persona_id = $252::uuid
    left join lateral (select t.reason, t.awarded_for, t.given_back_because from recognition.taking_back t
      where t.badge_id = badge.id and t.persona_id = $253::uuid
      order by t.taken_at desc limit 1) taken on true
    where badge.id = any(array(select distinct subject_id from newest where subject_kind = $254)) and (award.badge_id is not null or taken.reason is not null)) seen(id, title, link, state, whys))
  select p.id as "personaId", coalesce(reader.last_seq, 0) as seq, coalesce(n.unread, 0) as unread,
    coalesce(n.whole, true) as "isWhole",
    array(select thread_id from notifications.mute where persona_id = p.id order by thread_id) as muted
  from unnest($255::uuid[]) p(id)
  left join notifications.reader reader on reader.persona_id = p.id
  left join (
    select newest.persona_id, bool_and(subject.id is not null) as whole,
      least($256, count(*) filter (where subject.state = any(string_to_array(k.shown, ' '))
        and (k.own or not newest.apart)))::int as unread
    from newest left join subject on subject.kind = newest.subject_kind and subject.id = newest.subject_id
    left join unnest($257::text[], $258::text[],
      $259::boolean[]) k(name, shown, own) on k.name = newest.kind
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
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_place
--     Index Scan revision_pkey
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
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_place
--     Index Scan revision_pkey
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--     Index Scan anonymous_author_pkey
--     Index Scan moderation_post
--   Index Scan space_pkey
--     Aggregate
--     Index Scan translation_pkey
--     Aggregate
--       Index Scan deed_subject
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
--     Aggregate
--       Sort
--         Index Scan deed_person
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
--     Index Scan translation_pkey
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
