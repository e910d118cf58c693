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
    select h.id, '', '/settings/security', 'visible',
      jsonb_build_object('hide', jsonb_build_object('rule', null, 'reason', h.reason))
    from accounts.help h where h.persona_id = $5::uuid and h.id = any(array(select distinct subject_id from newest where subject_kind = $6))) seen(id, title, link, state, whys) union all select $7::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select d.id, d.kind, '/settings/acts', 'visible', jsonb_build_object('given_' || d.kind, jsonb_build_object('rule', null, 'reason', d.reason),
      'ended_' || d.kind, jsonb_build_object('rule', null, 'reason', d.end_reason))
    from "leading".duty d where d.persona_id = $8::uuid and d.id = any(array(select distinct subject_id from newest where subject_kind = $9))) seen(id, title, link, state, whys) union all select $10::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select c.id, '', '/settings/acts', 'visible', jsonb_build_object('given', jsonb_build_object('rule', null, 'reason', c.note),
      'ended', jsonb_build_object('rule', null, 'reason', c.end_reason))
    from "leading".clearance c where c.persona_id = $11::uuid and c.id = any(array(select distinct subject_id from newest where subject_kind = $12))) seen(id, title, link, state, whys) union all select $13::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select thread.id,
      case when ((("space"."side" = $14 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $15::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $16::text[] else $17::text[] end))) or (($18::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($19::text[])) or ($20::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($21::text[])) or "space"."side" = any($22::text[]) or "space"."side" = any($23::text[])))
and (coalesce(thread.author_id = $24::uuid, coalesce("opening"."author_id" = $25::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $26::uuid)), false))
  or thread.unseen_at is null and true)) or true then thread.title else '' end as title,
      case when ((("space"."side" = $27 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $28::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $29::text[] else $30::text[] end))) or (($31::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($32::text[])) or ($33::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($34::text[])) or "space"."side" = any($35::text[]) or "space"."side" = any($36::text[])))
and (coalesce(thread.author_id = $37::uuid, coalesce("opening"."author_id" = $38::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $39::uuid)), false))
  or thread.unseen_at is null and true)) then '/talk/' || space.slug || '/' || thread.slug else '/my-words?place=' || "thread"."id" end as link,
      case when thread.unseen_at is not null then 'hidden' when thread.merged_into is not null then 'moved'
        else 'visible' end as state,
      (select jsonb_object_agg(m.act, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m where m.place_id = thread.id and m.post_id is null
          and m.act = any($40::text[])) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(array(select distinct subject_id from newest where subject_kind = $41))
      and (((("space"."side" = $42 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $43::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $44::text[] else $45::text[] end))) or (($46::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($47::text[])) or ($48::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($49::text[])) or "space"."side" = any($50::text[]) or "space"."side" = any($51::text[])))
and (coalesce(thread.author_id = $52::uuid, coalesce("opening"."author_id" = $53::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $54::uuid)), false))
  or thread.unseen_at is null and true)) or space.side = $55::text and (exists (select from posts.post own
    where own.author_id = $56::uuid and own.place_id = "thread"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $57::uuid and own.place_id = "thread"."id")))) seen(id, title, link, state, whys) union all select $58::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, thread.title,
case when ((("space"."side" = $59 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $60::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $61::text[] else $62::text[] end))) or (($63::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($64::text[])) or ($65::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($66::text[])) or "space"."side" = any($67::text[]) or "space"."side" = any($68::text[])))
and (coalesce(thread.author_id = $69::uuid, coalesce("opening"."author_id" = $70::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $71::uuid)), false))
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
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $72)) and ((("space"."side" = $73 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $74::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $75::text[] else $76::text[] end))) or (($77::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($78::text[])) or ($79::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($80::text[])) or "space"."side" = any($81::text[]) or "space"."side" = any($82::text[]))) or space.side = $83::text and coalesce("post"."author_id" = $84::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $85::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $86::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $87::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $88::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select space.id, space.title, case when (("space"."side" = $89 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $90::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $91::text[] else $92::text[] end))) or (($93::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($94::text[])) or ($95::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($96::text[])) or "space"."side" = any($97::text[]) or "space"."side" = any($98::text[]))) then '/talk/' || space.slug else '/my-words' end,
      'visible', null::jsonb
    from community.space space where space.id = any(array(select distinct subject_id from newest where subject_kind = $99))
      and ((("space"."side" = $100 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $101::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $102::text[] else $103::text[] end))) or (($104::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($105::text[])) or ($106::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($107::text[])) or "space"."side" = any($108::text[]) or "space"."side" = any($109::text[]))) or space.side = $110::text and (exists (select from posts.post own
    where own.author_id = $111::uuid and own.scope_id = "space"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $112::uuid and own.scope_id = "space"."id")))) seen(id, title, link, state, whys) union all select $113::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select list.id, list.name, '/talk/' || space.slug, 'visible', null::jsonb
    from community.taglist list join community.space space on space.id = list.space_id
    where list.id = any(array(select distinct subject_id from newest where subject_kind = $114)) and (("space"."side" = $115 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $116::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $117::text[] else $118::text[] end))) or (($119::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($120::text[])) or ($121::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($122::text[])) or "space"."side" = any($123::text[]) or "space"."side" = any($124::text[])))) seen(id, title, link, state, whys) union all select $125::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select step.id, version.title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select distinct subject_id from newest where subject_kind = $126)) and ((programme.published_at is not null and "programme"."side" = $127
  and (programme.closed_at is null or ((($128::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($129::text[])) or ($130::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($131::text[])) or ($132::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($133::text[])) or "programme"."side" = any($134::text[]) or "programme"."side" = any($135::text[]) or "programme"."side" = any($136::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $137::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $138::uuid)))) or (($139::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($140::text[])) or "programme"."side" = any($141::text[])))) seen(id, title, link, state, whys) union all select $142::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select programme.id, programme.title, '/my-learning/' || programme.slug as link, 'visible' as state,
      null::jsonb as whys
    from learning.programme programme where programme.id = any(array(select distinct subject_id from newest where subject_kind = $143)) and ((programme.published_at is not null and "programme"."side" = $144
  and (programme.closed_at is null or ((($145::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($146::text[])) or ($147::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($148::text[])) or ($149::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($150::text[])) or "programme"."side" = any($151::text[]) or "programme"."side" = any($152::text[]) or "programme"."side" = any($153::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $154::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $155::uuid)))) or (($156::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($157::text[])) or "programme"."side" = any($158::text[])))) seen(id, title, link, state, whys) union all select $159::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, version.title,
case when ((programme.published_at is not null and "programme"."side" = $160
  and (programme.closed_at is null or ((($161::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($162::text[])) or ($163::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($164::text[])) or ($165::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($166::text[])) or "programme"."side" = any($167::text[]) or "programme"."side" = any($168::text[]) or "programme"."side" = any($169::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $170::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $171::uuid)))) or (($172::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($173::text[])) or "programme"."side" = any($174::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
case when post.hidden_at is not null then (
select jsonb_build_object('hide',
  jsonb_build_object('rule', m.rule, 'reason', m.reason)) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $175)) and (((programme.published_at is not null and "programme"."side" = $176
  and (programme.closed_at is null or ((($177::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($178::text[])) or ($179::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($180::text[])) or ($181::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($182::text[])) or "programme"."side" = any($183::text[]) or "programme"."side" = any($184::text[]) or "programme"."side" = any($185::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $186::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $187::uuid)))) or (($188::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($189::text[])) or "programme"."side" = any($190::text[])))
        or programme.side = $191::text and coalesce("post"."author_id" = $192::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $193::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $194::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $195::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys) union all select $196::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select badge.id, badge.title, '/settings/acts', 'visible',
      jsonb_build_object('given', jsonb_build_object('rule', null, 'reason', coalesce(award.reason, taken.awarded_for)),
        'taken', jsonb_build_object('rule', null, 'reason', taken.reason), 'given_back', jsonb_build_object('rule', null, 'reason', taken.given_back_because))
    from recognition.badge badge
    left join recognition.award award
      on award.badge_id = badge.id and award.persona_id = $197::uuid
    left join lateral (select t.reason, t.awarded_for, t.given_back_because from recognition.taking_back t
      where t.badge_id = badge.id and t.persona_id = $198::uuid
      order by t.taken_at desc limit 1) taken on true
    where badge.id = any(array(select distinct subject_id from newest where subject_kind = $199)) and (award.badge_id is not null or taken.reason is not null)) seen(id, title, link, state, whys))
  select p.id as "personaId", coalesce(reader.last_seq, 0) as seq, coalesce(n.unread, 0) as unread,
    coalesce(n.whole, true) as "isWhole",
    array(select thread_id from notifications.mute where persona_id = p.id order by thread_id) as muted
  from unnest($200::uuid[]) p(id)
  left join notifications.reader reader on reader.persona_id = p.id
  left join (
    select newest.persona_id, bool_and(subject.id is not null) as whole,
      least($201, count(*) filter (where subject.state = any(string_to_array(k.shown, ' '))
        and (k.own or not newest.apart)))::int as unread
    from newest left join subject on subject.kind = newest.subject_kind and subject.id = newest.subject_id
    left join unnest($202::text[], $203::text[],
      $204::boolean[]) k(name, shown, own) on k.name = newest.kind
    group by newest.persona_id
  ) n on n.persona_id = p.id;
-- Hash Join
--   Nested Loop
--     Sort
--       Index Scan item_unread
--   Bitmap Heap Scan help
--     Aggregate
--     Bitmap Index Scan help_persona
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
--   Index Scan programme_pkey
--     Aggregate
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
--     Index Only Scan enrolment_pkey
--     Nested Loop
--       Bitmap Heap Scan step
--         Bitmap Index Scan step_programme_id_slug_key
--       Index Only Scan step_start_pkey
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
    select h.id, '', '/settings/security', 'visible',
      jsonb_build_object('hide', jsonb_build_object('rule', null, 'reason', h.reason))
    from accounts.help h where h.persona_id = $4::uuid and h.id = any(array(
  select subject_id from page where subject_kind = $5 union all select via::uuid from page
  where page.kind = any($6::text[])))) seen(id, title, link, state, whys) union all select $7::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select d.id, d.kind, '/settings/acts', 'visible', jsonb_build_object('given_' || d.kind, jsonb_build_object('rule', null, 'reason', d.reason),
      'ended_' || d.kind, jsonb_build_object('rule', null, 'reason', d.end_reason))
    from "leading".duty d where d.persona_id = $8::uuid and d.id = any(array(
  select subject_id from page where subject_kind = $9 union all select via::uuid from page
  where page.kind = any($10::text[])))) seen(id, title, link, state, whys) union all select $11::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select c.id, '', '/settings/acts', 'visible', jsonb_build_object('given', jsonb_build_object('rule', null, 'reason', c.note),
      'ended', jsonb_build_object('rule', null, 'reason', c.end_reason))
    from "leading".clearance c where c.persona_id = $12::uuid and c.id = any(array(
  select subject_id from page where subject_kind = $13 union all select via::uuid from page
  where page.kind = any($14::text[])))) seen(id, title, link, state, whys) union all select $15::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select thread.id,
      case when ((("space"."side" = $16 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $17::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $18::text[] else $19::text[] end))) or (($20::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($21::text[])) or ($22::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($23::text[])) or "space"."side" = any($24::text[]) or "space"."side" = any($25::text[])))
and (coalesce(thread.author_id = $26::uuid, coalesce("opening"."author_id" = $27::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $28::uuid)), false))
  or thread.unseen_at is null and true)) or true then thread.title else '' end as title,
      case when ((("space"."side" = $29 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $30::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $31::text[] else $32::text[] end))) or (($33::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($34::text[])) or ($35::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($36::text[])) or "space"."side" = any($37::text[]) or "space"."side" = any($38::text[])))
and (coalesce(thread.author_id = $39::uuid, coalesce("opening"."author_id" = $40::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $41::uuid)), false))
  or thread.unseen_at is null and true)) then '/talk/' || space.slug || '/' || thread.slug else '/my-words?place=' || "thread"."id" end as link,
      case when thread.unseen_at is not null then 'hidden' when thread.merged_into is not null then 'moved'
        else 'visible' end as state,
      (select jsonb_object_agg(m.act, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m where m.place_id = thread.id and m.post_id is null
          and m.act = any($42::text[])) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(array(
  select subject_id from page where subject_kind = $43 union all select via::uuid from page
  where page.kind = any($44::text[])))
      and (((("space"."side" = $45 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $46::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $47::text[] else $48::text[] end))) or (($49::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($50::text[])) or ($51::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($52::text[])) or "space"."side" = any($53::text[]) or "space"."side" = any($54::text[])))
and (coalesce(thread.author_id = $55::uuid, coalesce("opening"."author_id" = $56::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $57::uuid)), false))
  or thread.unseen_at is null and true)) or space.side = $58::text and (exists (select from posts.post own
    where own.author_id = $59::uuid and own.place_id = "thread"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $60::uuid and own.place_id = "thread"."id")))) seen(id, title, link, state, whys) union all select $61::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
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
case when post.hidden_at is not null then (
select jsonb_build_object('hide',
  jsonb_build_object('rule', m.rule, 'reason', m.reason)) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where post.id = any(array(
  select subject_id from page where subject_kind = $75 union all select via::uuid from page
  where page.kind = any($76::text[]))) and ((("space"."side" = $77 and ("space"."reads" <> 'holders'
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
    select space.id, space.title, case when (("space"."side" = $93 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $94::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $95::text[] else $96::text[] end))) or (($97::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($98::text[])) or ($99::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($100::text[])) or "space"."side" = any($101::text[]) or "space"."side" = any($102::text[]))) then '/talk/' || space.slug else '/my-words' end,
      'visible', null::jsonb
    from community.space space where space.id = any(array(
  select subject_id from page where subject_kind = $103 union all select via::uuid from page
  where page.kind = any($104::text[])))
      and ((("space"."side" = $105 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $106::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $107::text[] else $108::text[] end))) or (($109::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($110::text[])) or ($111::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($112::text[])) or "space"."side" = any($113::text[]) or "space"."side" = any($114::text[]))) or space.side = $115::text and (exists (select from posts.post own
    where own.author_id = $116::uuid and own.scope_id = "space"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $117::uuid and own.scope_id = "space"."id")))) seen(id, title, link, state, whys) union all select $118::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select list.id, list.name, '/talk/' || space.slug, 'visible', null::jsonb
    from community.taglist list join community.space space on space.id = list.space_id
    where list.id = any(array(
  select subject_id from page where subject_kind = $119 union all select via::uuid from page
  where page.kind = any($120::text[]))) and (("space"."side" = $121 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $122::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $123::text[] else $124::text[] end))) or (($125::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($126::text[])) or ($127::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($128::text[])) or "space"."side" = any($129::text[]) or "space"."side" = any($130::text[])))) seen(id, title, link, state, whys) union all select $131::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select step.id, version.title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(
  select subject_id from page where subject_kind = $132 union all select via::uuid from page
  where page.kind = any($133::text[]))) and ((programme.published_at is not null and "programme"."side" = $134
  and (programme.closed_at is null or ((($135::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($136::text[])) or ($137::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($138::text[])) or ($139::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($140::text[])) or "programme"."side" = any($141::text[]) or "programme"."side" = any($142::text[]) or "programme"."side" = any($143::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $144::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $145::uuid)))) or (($146::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($147::text[])) or "programme"."side" = any($148::text[])))) seen(id, title, link, state, whys) union all select $149::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select programme.id, programme.title, '/my-learning/' || programme.slug as link, 'visible' as state,
      null::jsonb as whys
    from learning.programme programme where programme.id = any(array(
  select subject_id from page where subject_kind = $150 union all select via::uuid from page
  where page.kind = any($151::text[]))) and ((programme.published_at is not null and "programme"."side" = $152
  and (programme.closed_at is null or ((($153::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($154::text[])) or ($155::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($156::text[])) or ($157::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($158::text[])) or "programme"."side" = any($159::text[]) or "programme"."side" = any($160::text[]) or "programme"."side" = any($161::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $162::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $163::uuid)))) or (($164::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($165::text[])) or "programme"."side" = any($166::text[])))) seen(id, title, link, state, whys) union all select $167::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, version.title,
case when ((programme.published_at is not null and "programme"."side" = $168
  and (programme.closed_at is null or ((($169::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($170::text[])) or ($171::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($172::text[])) or ($173::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($174::text[])) or "programme"."side" = any($175::text[]) or "programme"."side" = any($176::text[]) or "programme"."side" = any($177::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $178::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $179::uuid)))) or (($180::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($181::text[])) or "programme"."side" = any($182::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
case when post.hidden_at is not null then (
select jsonb_build_object('hide',
  jsonb_build_object('rule', m.rule, 'reason', m.reason)) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(
  select subject_id from page where subject_kind = $183 union all select via::uuid from page
  where page.kind = any($184::text[]))) and (((programme.published_at is not null and "programme"."side" = $185
  and (programme.closed_at is null or ((($186::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($187::text[])) or ($188::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($189::text[])) or ($190::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($191::text[])) or "programme"."side" = any($192::text[]) or "programme"."side" = any($193::text[]) or "programme"."side" = any($194::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $195::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $196::uuid)))) or (($197::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($198::text[])) or "programme"."side" = any($199::text[])))
        or programme.side = $200::text and coalesce("post"."author_id" = $201::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $202::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $203::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $204::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys) union all select $205::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select badge.id, badge.title, '/settings/acts', 'visible',
      jsonb_build_object('given', jsonb_build_object('rule', null, 'reason', coalesce(award.reason, taken.awarded_for)),
        'taken', jsonb_build_object('rule', null, 'reason', taken.reason), 'given_back', jsonb_build_object('rule', null, 'reason', taken.given_back_because))
    from recognition.badge badge
    left join recognition.award award
      on award.badge_id = badge.id and award.persona_id = $206::uuid
    left join lateral (select t.reason, t.awarded_for, t.given_back_because from recognition.taking_back t
      where t.badge_id = badge.id and t.persona_id = $207::uuid
      order by t.taken_at desc limit 1) taken on true
    where badge.id = any(array(
  select subject_id from page where subject_kind = $208 union all select via::uuid from page
  where page.kind = any($209::text[]))) and (award.badge_id is not null or taken.reason is not null)) seen(id, title, link, state, whys))
  select item.id, item.seq, item.kind, item.thread_id as thread, item.via, item.at, item.read_at as "readAt",
    (select to_jsonb(s) from subject s where s.kind = item.subject_kind and s.id = item.subject_id) as subject,
    (select s.title from subject s where s.id::text = item.via) as "viaTitle",
    coalesce(by.names, '{}') as names, by.face, coalesce(by.people, 0) as people,
    item.by_personas <> '{}' and item.by_personas <@ $210::uuid[] as "isByBlocked"
  from page item
  left join lateral (
    select (array_agg(card.name order by by.nr desc))[:3] as names, count(*)::int as people,
      (array_agg(jsonb_build_object('id', card.id, 'avatar', card.avatar) order by by.nr desc))[1] as face
    from unnest(item.by_personas) with ordinality as by(id, nr)
    join accounts.pub_member_card card on card.id = by.id
    where by.id <> all($211::uuid[])
  ) by on item.by_personas <> '{}'
  order by item.seq desc;
-- Nested Loop
--   Index Scan item_persona_id_seq_key
--   Bitmap Heap Scan help
--     Bitmap Index Scan help_persona
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
--   Index Scan programme_pkey
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
--     Index Only Scan enrolment_pkey
--     Nested Loop
--       Bitmap Heap Scan step
--         Bitmap Index Scan step_programme_id_slug_key
--       Index Only Scan step_start_pkey
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
    select h.id, '', '/settings/security', 'visible',
      jsonb_build_object('hide', jsonb_build_object('rule', null, 'reason', h.reason))
    from accounts.help h where h.persona_id = $5::uuid and h.id = any(array(select distinct subject_id from newest where subject_kind = $6))) seen(id, title, link, state, whys) union all select $7::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select d.id, d.kind, '/settings/acts', 'visible', jsonb_build_object('given_' || d.kind, jsonb_build_object('rule', null, 'reason', d.reason),
      'ended_' || d.kind, jsonb_build_object('rule', null, 'reason', d.end_reason))
    from "leading".duty d where d.persona_id = $8::uuid and d.id = any(array(select distinct subject_id from newest where subject_kind = $9))) seen(id, title, link, state, whys) union all select $10::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select c.id, '', '/settings/acts', 'visible', jsonb_build_object('given', jsonb_build_object('rule', null, 'reason', c.note),
      'ended', jsonb_build_object('rule', null, 'reason', c.end_reason))
    from "leading".clearance c where c.persona_id = $11::uuid and c.id = any(array(select distinct subject_id from newest where subject_kind = $12))) seen(id, title, link, state, whys) union all select $13::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select thread.id,
      case when ((("space"."side" = $14 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $15::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $16::text[] else $17::text[] end))) or (($18::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($19::text[])) or ($20::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($21::text[])) or "space"."side" = any($22::text[]) or "space"."side" = any($23::text[])))
and (coalesce(thread.author_id = $24::uuid, coalesce("opening"."author_id" = $25::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $26::uuid)), false))
  or thread.unseen_at is null and true)) or true then thread.title else '' end as title,
      case when ((("space"."side" = $27 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $28::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $29::text[] else $30::text[] end))) or (($31::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($32::text[])) or ($33::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($34::text[])) or "space"."side" = any($35::text[]) or "space"."side" = any($36::text[])))
and (coalesce(thread.author_id = $37::uuid, coalesce("opening"."author_id" = $38::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $39::uuid)), false))
  or thread.unseen_at is null and true)) then '/talk/' || space.slug || '/' || thread.slug else '/my-words?place=' || "thread"."id" end as link,
      case when thread.unseen_at is not null then 'hidden' when thread.merged_into is not null then 'moved'
        else 'visible' end as state,
      (select jsonb_object_agg(m.act, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m where m.place_id = thread.id and m.post_id is null
          and m.act = any($40::text[])) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(array(select distinct subject_id from newest where subject_kind = $41))
      and (((("space"."side" = $42 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $43::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $44::text[] else $45::text[] end))) or (($46::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($47::text[])) or ($48::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($49::text[])) or "space"."side" = any($50::text[]) or "space"."side" = any($51::text[])))
and (coalesce(thread.author_id = $52::uuid, coalesce("opening"."author_id" = $53::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $54::uuid)), false))
  or thread.unseen_at is null and true)) or space.side = $55::text and (exists (select from posts.post own
    where own.author_id = $56::uuid and own.place_id = "thread"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $57::uuid and own.place_id = "thread"."id")))) seen(id, title, link, state, whys) union all select $58::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, thread.title,
case when ((("space"."side" = $59 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $60::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $61::text[] else $62::text[] end))) or (($63::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($64::text[])) or ($65::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($66::text[])) or "space"."side" = any($67::text[]) or "space"."side" = any($68::text[])))
and (coalesce(thread.author_id = $69::uuid, coalesce("opening"."author_id" = $70::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $71::uuid)), false))
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
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $72)) and ((("space"."side" = $73 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $74::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $75::text[] else $76::text[] end))) or (($77::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($78::text[])) or ($79::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($80::text[])) or "space"."side" = any($81::text[]) or "space"."side" = any($82::text[]))) or space.side = $83::text and coalesce("post"."author_id" = $84::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $85::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $86::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $87::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $88::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select space.id, space.title, case when (("space"."side" = $89 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $90::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $91::text[] else $92::text[] end))) or (($93::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($94::text[])) or ($95::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($96::text[])) or "space"."side" = any($97::text[]) or "space"."side" = any($98::text[]))) then '/talk/' || space.slug else '/my-words' end,
      'visible', null::jsonb
    from community.space space where space.id = any(array(select distinct subject_id from newest where subject_kind = $99))
      and ((("space"."side" = $100 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $101::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $102::text[] else $103::text[] end))) or (($104::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($105::text[])) or ($106::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($107::text[])) or "space"."side" = any($108::text[]) or "space"."side" = any($109::text[]))) or space.side = $110::text and (exists (select from posts.post own
    where own.author_id = $111::uuid and own.scope_id = "space"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $112::uuid and own.scope_id = "space"."id")))) seen(id, title, link, state, whys) union all select $113::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select list.id, list.name, '/talk/' || space.slug, 'visible', null::jsonb
    from community.taglist list join community.space space on space.id = list.space_id
    where list.id = any(array(select distinct subject_id from newest where subject_kind = $114)) and (("space"."side" = $115 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $116::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $117::text[] else $118::text[] end))) or (($119::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($120::text[])) or ($121::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($122::text[])) or "space"."side" = any($123::text[]) or "space"."side" = any($124::text[])))) seen(id, title, link, state, whys) union all select $125::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select step.id, version.title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select distinct subject_id from newest where subject_kind = $126)) and ((programme.published_at is not null and "programme"."side" = $127
  and (programme.closed_at is null or ((($128::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($129::text[])) or ($130::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($131::text[])) or ($132::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($133::text[])) or "programme"."side" = any($134::text[]) or "programme"."side" = any($135::text[]) or "programme"."side" = any($136::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $137::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $138::uuid)))) or (($139::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($140::text[])) or "programme"."side" = any($141::text[])))) seen(id, title, link, state, whys) union all select $142::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select programme.id, programme.title, '/my-learning/' || programme.slug as link, 'visible' as state,
      null::jsonb as whys
    from learning.programme programme where programme.id = any(array(select distinct subject_id from newest where subject_kind = $143)) and ((programme.published_at is not null and "programme"."side" = $144
  and (programme.closed_at is null or ((($145::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($146::text[])) or ($147::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($148::text[])) or ($149::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($150::text[])) or "programme"."side" = any($151::text[]) or "programme"."side" = any($152::text[]) or "programme"."side" = any($153::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $154::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $155::uuid)))) or (($156::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($157::text[])) or "programme"."side" = any($158::text[])))) seen(id, title, link, state, whys) union all select $159::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, version.title,
case when ((programme.published_at is not null and "programme"."side" = $160
  and (programme.closed_at is null or ((($161::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($162::text[])) or ($163::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($164::text[])) or ($165::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($166::text[])) or "programme"."side" = any($167::text[]) or "programme"."side" = any($168::text[]) or "programme"."side" = any($169::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $170::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $171::uuid)))) or (($172::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($173::text[])) or "programme"."side" = any($174::text[]))) is not true then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
case when post.hidden_at is not null then (
select jsonb_build_object('hide',
  jsonb_build_object('rule', m.rule, 'reason', m.reason)) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $175)) and (((programme.published_at is not null and "programme"."side" = $176
  and (programme.closed_at is null or ((($177::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($178::text[])) or ($179::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($180::text[])) or ($181::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($182::text[])) or "programme"."side" = any($183::text[]) or "programme"."side" = any($184::text[]) or "programme"."side" = any($185::text[]))
    or exists (select from learning.enrolment mine
      where mine.programme_id = programme.id and mine.persona_id = $186::uuid)
    or exists (select from learning.step_start mine join learning.step own on own.id = mine.step_id
      where own.programme_id = programme.id and mine.persona_id = $187::uuid)))) or (($188::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($189::text[])) or "programme"."side" = any($190::text[])))
        or programme.side = $191::text and coalesce("post"."author_id" = $192::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $193::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $194::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $195::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys) union all select $196::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select badge.id, badge.title, '/settings/acts', 'visible',
      jsonb_build_object('given', jsonb_build_object('rule', null, 'reason', coalesce(award.reason, taken.awarded_for)),
        'taken', jsonb_build_object('rule', null, 'reason', taken.reason), 'given_back', jsonb_build_object('rule', null, 'reason', taken.given_back_because))
    from recognition.badge badge
    left join recognition.award award
      on award.badge_id = badge.id and award.persona_id = $197::uuid
    left join lateral (select t.reason, t.awarded_for, t.given_back_because from recognition.taking_back t
      where t.badge_id = badge.id and t.persona_id = $198::uuid
      order by t.taken_at desc limit 1) taken on true
    where badge.id = any(array(select distinct subject_id from newest where subject_kind = $199)) and (award.badge_id is not null or taken.reason is not null)) seen(id, title, link, state, whys))
  select p.id as "personaId", coalesce(reader.last_seq, 0) as seq, coalesce(n.unread, 0) as unread,
    coalesce(n.whole, true) as "isWhole",
    array(select thread_id from notifications.mute where persona_id = p.id order by thread_id) as muted
  from unnest($200::uuid[]) p(id)
  left join notifications.reader reader on reader.persona_id = p.id
  left join (
    select newest.persona_id, bool_and(subject.id is not null) as whole,
      least($201, count(*) filter (where subject.state = any(string_to_array(k.shown, ' '))
        and (k.own or not newest.apart)))::int as unread
    from newest left join subject on subject.kind = newest.subject_kind and subject.id = newest.subject_id
    left join unnest($202::text[], $203::text[],
      $204::boolean[]) k(name, shown, own) on k.name = newest.kind
    group by newest.persona_id
  ) n on n.persona_id = p.id;
-- Hash Join
--   Nested Loop
--     Sort
--       Index Scan item_unread
--   Bitmap Heap Scan help
--     Aggregate
--     Bitmap Index Scan help_persona
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
--   Index Scan programme_pkey
--     Aggregate
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
--     Index Only Scan enrolment_pkey
--     Nested Loop
--       Bitmap Heap Scan step
--         Bitmap Index Scan step_programme_id_slug_key
--       Index Only Scan step_start_pkey
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
