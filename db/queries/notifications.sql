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
    select thread.id,
      case when ((("space"."side" = $5 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $6::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $7::text[] else $8::text[] end))) or (($9::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($10::text[])) or ($11::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($12::text[])) or "space"."side" = any($13::text[]) or "space"."side" = any($14::text[])))
and (coalesce(thread.author_id = $15::uuid, coalesce("opening"."author_id" = $16::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $17::uuid)), false))
  or thread.unseen_at is null and true)) or true then thread.title else '' end as title,
      case when ((("space"."side" = $18 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $19::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $20::text[] else $21::text[] end))) or (($22::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($23::text[])) or ($24::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($25::text[])) or "space"."side" = any($26::text[]) or "space"."side" = any($27::text[])))
and (coalesce(thread.author_id = $28::uuid, coalesce("opening"."author_id" = $29::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $30::uuid)), false))
  or thread.unseen_at is null and true)) then '/talk/' || space.slug || '/' || thread.slug else '/my-words?place=' || "thread"."id" end as link,
      case when thread.unseen_at is not null then 'hidden' when thread.merged_into is not null then 'moved'
        else 'visible' end as state,
      (select jsonb_object_agg(m.act, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m where m.place_id = thread.id and m.post_id is null
          and m.act = any($31::text[])) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(array(select distinct subject_id from newest where subject_kind = $32))
      and (((("space"."side" = $33 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $34::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $35::text[] else $36::text[] end))) or (($37::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($38::text[])) or ($39::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($40::text[])) or "space"."side" = any($41::text[]) or "space"."side" = any($42::text[])))
and (coalesce(thread.author_id = $43::uuid, coalesce("opening"."author_id" = $44::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $45::uuid)), false))
  or thread.unseen_at is null and true)) or space.side = $46::text and (exists (select from posts.post own
    where own.author_id = $47::uuid and own.place_id = "thread"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $48::uuid and own.place_id = "thread"."id")))) seen(id, title, link, state, whys) union all select $49::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, thread.title,
case when not ((("space"."side" = $50 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $51::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $52::text[] else $53::text[] end))) or (($54::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($55::text[])) or ($56::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($57::text[])) or "space"."side" = any($58::text[]) or "space"."side" = any($59::text[])))
and (coalesce(thread.author_id = $60::uuid, coalesce("opening"."author_id" = $61::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $62::uuid)), false))
  or thread.unseen_at is null and true)) then '/my-words?post=' || "post"."id"
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
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $63)) and ((("space"."side" = $64 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $65::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $66::text[] else $67::text[] end))) or (($68::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($69::text[])) or ($70::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($71::text[])) or "space"."side" = any($72::text[]) or "space"."side" = any($73::text[]))) or space.side = $74::text and coalesce("post"."author_id" = $75::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $76::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $77::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $78::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $79::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select space.id, space.title, case when (("space"."side" = $80 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $81::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $82::text[] else $83::text[] end))) or (($84::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($85::text[])) or ($86::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($87::text[])) or "space"."side" = any($88::text[]) or "space"."side" = any($89::text[]))) then '/talk/' || space.slug else '/my-words' end,
      'visible', null::jsonb
    from community.space space where space.id = any(array(select distinct subject_id from newest where subject_kind = $90))
      and ((("space"."side" = $91 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $92::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $93::text[] else $94::text[] end))) or (($95::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($96::text[])) or ($97::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($98::text[])) or "space"."side" = any($99::text[]) or "space"."side" = any($100::text[]))) or space.side = $101::text and (exists (select from posts.post own
    where own.author_id = $102::uuid and own.scope_id = "space"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $103::uuid and own.scope_id = "space"."id")))) seen(id, title, link, state, whys) union all select $104::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select list.id, list.name, '/talk/' || space.slug, 'visible', null::jsonb
    from community.taglist list join community.space space on space.id = list.space_id
    where list.id = any(array(select distinct subject_id from newest where subject_kind = $105)) and (("space"."side" = $106 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $107::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $108::text[] else $109::text[] end))) or (($110::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($111::text[])) or ($112::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($113::text[])) or "space"."side" = any($114::text[]) or "space"."side" = any($115::text[])))) seen(id, title, link, state, whys) union all select $116::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select step.id, version.title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select distinct subject_id from newest where subject_kind = $117)) and ((programme.published_at is not null and "programme"."side" = $118) or (($119::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($120::text[])) or "programme"."side" = any($121::text[])))) seen(id, title, link, state, whys) union all select $122::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, version.title,
case when not ((programme.published_at is not null and "programme"."side" = $123) or (($124::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($125::text[])) or "programme"."side" = any($126::text[]))) then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
case when post.hidden_at is not null then (
select jsonb_build_object('hide',
  jsonb_build_object('rule', m.rule, 'reason', m.reason)) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $127)) and (((programme.published_at is not null and "programme"."side" = $128) or (($129::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($130::text[])) or "programme"."side" = any($131::text[])))
        or programme.side = $132::text and coalesce("post"."author_id" = $133::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $134::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $135::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $136::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys) union all select $137::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select badge.id, badge.title, '/people/' || award.persona_id as link, 'visible' as state, null::jsonb as whys
    from recognition.award award join recognition.badge badge on badge.id = award.badge_id
    where award.persona_id = $138::uuid and badge.id = any(array(select distinct subject_id from newest where subject_kind = $139))) seen(id, title, link, state, whys))
  select p.id as "personaId", coalesce(reader.last_seq, 0) as seq, coalesce(n.unread, 0) as unread,
    coalesce(n.whole, true) as "isWhole",
    array(select thread_id from notifications.mute where persona_id = p.id order by thread_id) as muted
  from unnest($140::uuid[]) p(id)
  left join notifications.reader reader on reader.persona_id = p.id
  left join (
    select newest.persona_id, bool_and(subject.id is not null) as whole,
      least($141, count(*) filter (where subject.state = any(string_to_array(k.shown, ' '))
        and (k.own or not newest.apart)))::int as unread
    from newest left join subject on subject.kind = newest.subject_kind and subject.id = newest.subject_id
    left join unnest($142::text[], $143::text[],
      $144::boolean[]) k(name, shown, own) on k.name = newest.kind
    group by newest.persona_id
  ) n on n.persona_id = p.id;
-- Hash Join
--   Nested Loop
--     Sort
--       Index Scan item_unread
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
--   Nested Loop
--     Aggregate
--     Nested Loop
--       Nested Loop
--         Bitmap Heap Scan post
--           Bitmap Index Scan post_pkey
--           Index Scan anonymous_author_pkey
--         Index Scan step_pkey
--       Index Scan programme_pkey
--       Index Scan anonymous_author_pkey
--     Index Scan step_version_pkey
--     Index Scan moderation_post
--   Nested Loop
--     Aggregate
--     Bitmap Heap Scan award
--       Bitmap Index Scan award_person
--     Index Scan badge_pkey
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
    select thread.id,
      case when ((("space"."side" = $4 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $5::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $6::text[] else $7::text[] end))) or (($8::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($9::text[])) or ($10::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($11::text[])) or "space"."side" = any($12::text[]) or "space"."side" = any($13::text[])))
and (coalesce(thread.author_id = $14::uuid, coalesce("opening"."author_id" = $15::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $16::uuid)), false))
  or thread.unseen_at is null and true)) or true then thread.title else '' end as title,
      case when ((("space"."side" = $17 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $18::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $19::text[] else $20::text[] end))) or (($21::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($22::text[])) or ($23::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($24::text[])) or "space"."side" = any($25::text[]) or "space"."side" = any($26::text[])))
and (coalesce(thread.author_id = $27::uuid, coalesce("opening"."author_id" = $28::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $29::uuid)), false))
  or thread.unseen_at is null and true)) then '/talk/' || space.slug || '/' || thread.slug else '/my-words?place=' || "thread"."id" end as link,
      case when thread.unseen_at is not null then 'hidden' when thread.merged_into is not null then 'moved'
        else 'visible' end as state,
      (select jsonb_object_agg(m.act, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m where m.place_id = thread.id and m.post_id is null
          and m.act = any($30::text[])) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(array(
  select subject_id from page where subject_kind = $31 union all select via::uuid from page
  where page.kind = any($32::text[])))
      and (((("space"."side" = $33 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $34::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $35::text[] else $36::text[] end))) or (($37::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($38::text[])) or ($39::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($40::text[])) or "space"."side" = any($41::text[]) or "space"."side" = any($42::text[])))
and (coalesce(thread.author_id = $43::uuid, coalesce("opening"."author_id" = $44::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $45::uuid)), false))
  or thread.unseen_at is null and true)) or space.side = $46::text and (exists (select from posts.post own
    where own.author_id = $47::uuid and own.place_id = "thread"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $48::uuid and own.place_id = "thread"."id")))) seen(id, title, link, state, whys) union all select $49::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, thread.title,
case when not ((("space"."side" = $50 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $51::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $52::text[] else $53::text[] end))) or (($54::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($55::text[])) or ($56::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($57::text[])) or "space"."side" = any($58::text[]) or "space"."side" = any($59::text[])))
and (coalesce(thread.author_id = $60::uuid, coalesce("opening"."author_id" = $61::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $62::uuid)), false))
  or thread.unseen_at is null and true)) then '/my-words?post=' || "post"."id"
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
  select subject_id from page where subject_kind = $63 union all select via::uuid from page
  where page.kind = any($64::text[]))) and ((("space"."side" = $65 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $66::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $67::text[] else $68::text[] end))) or (($69::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($70::text[])) or ($71::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($72::text[])) or "space"."side" = any($73::text[]) or "space"."side" = any($74::text[]))) or space.side = $75::text and coalesce("post"."author_id" = $76::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $77::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $78::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $79::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $80::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select space.id, space.title, case when (("space"."side" = $81 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $82::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $83::text[] else $84::text[] end))) or (($85::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($86::text[])) or ($87::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($88::text[])) or "space"."side" = any($89::text[]) or "space"."side" = any($90::text[]))) then '/talk/' || space.slug else '/my-words' end,
      'visible', null::jsonb
    from community.space space where space.id = any(array(
  select subject_id from page where subject_kind = $91 union all select via::uuid from page
  where page.kind = any($92::text[])))
      and ((("space"."side" = $93 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $94::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $95::text[] else $96::text[] end))) or (($97::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($98::text[])) or ($99::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($100::text[])) or "space"."side" = any($101::text[]) or "space"."side" = any($102::text[]))) or space.side = $103::text and (exists (select from posts.post own
    where own.author_id = $104::uuid and own.scope_id = "space"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $105::uuid and own.scope_id = "space"."id")))) seen(id, title, link, state, whys) union all select $106::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select list.id, list.name, '/talk/' || space.slug, 'visible', null::jsonb
    from community.taglist list join community.space space on space.id = list.space_id
    where list.id = any(array(
  select subject_id from page where subject_kind = $107 union all select via::uuid from page
  where page.kind = any($108::text[]))) and (("space"."side" = $109 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $110::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $111::text[] else $112::text[] end))) or (($113::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($114::text[])) or ($115::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($116::text[])) or "space"."side" = any($117::text[]) or "space"."side" = any($118::text[])))) seen(id, title, link, state, whys) union all select $119::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select step.id, version.title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(
  select subject_id from page where subject_kind = $120 union all select via::uuid from page
  where page.kind = any($121::text[]))) and ((programme.published_at is not null and "programme"."side" = $122) or (($123::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($124::text[])) or "programme"."side" = any($125::text[])))) seen(id, title, link, state, whys) union all select $126::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, version.title,
case when not ((programme.published_at is not null and "programme"."side" = $127) or (($128::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($129::text[])) or "programme"."side" = any($130::text[]))) then '/my-words?post=' || "post"."id"
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
  select subject_id from page where subject_kind = $131 union all select via::uuid from page
  where page.kind = any($132::text[]))) and (((programme.published_at is not null and "programme"."side" = $133) or (($134::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($135::text[])) or "programme"."side" = any($136::text[])))
        or programme.side = $137::text and coalesce("post"."author_id" = $138::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $139::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $140::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $141::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys) union all select $142::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select badge.id, badge.title, '/people/' || award.persona_id as link, 'visible' as state, null::jsonb as whys
    from recognition.award award join recognition.badge badge on badge.id = award.badge_id
    where award.persona_id = $143::uuid and badge.id = any(array(
  select subject_id from page where subject_kind = $144 union all select via::uuid from page
  where page.kind = any($145::text[])))) seen(id, title, link, state, whys))
  select item.id, item.seq, item.kind, item.thread_id as thread, item.via, item.at, item.read_at as "readAt",
    (select to_jsonb(s) from subject s where s.kind = item.subject_kind and s.id = item.subject_id) as subject,
    (select s.title from subject s where s.id::text = item.via) as "viaTitle",
    coalesce(by.names, '{}') as names, by.face, coalesce(by.people, 0) as people,
    item.by_personas <> '{}' and item.by_personas <@ $146::uuid[] as "isByBlocked"
  from page item
  left join lateral (
    select (array_agg(card.name order by by.nr desc))[:3] as names, count(*)::int as people,
      (array_agg(jsonb_build_object('id', card.id, 'avatar', card.avatar) order by by.nr desc))[1] as face
    from unnest(item.by_personas) with ordinality as by(id, nr)
    join accounts.pub_member_card card on card.id = by.id
    where by.id <> all($147::uuid[])
  ) by on item.by_personas <> '{}'
  order by item.seq desc;
-- Nested Loop
--   Index Scan item_persona_id_seq_key
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
--   Nested Loop
--     Nested Loop
--       Nested Loop
--         Bitmap Heap Scan post
--           Bitmap Index Scan post_pkey
--           Index Scan anonymous_author_pkey
--         Index Scan step_pkey
--       Index Scan programme_pkey
--       Index Scan anonymous_author_pkey
--     Index Scan step_version_pkey
--     Index Scan moderation_post
--   Nested Loop
--     Bitmap Heap Scan award
--       Bitmap Index Scan award_person
--     Index Scan badge_pkey
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
    select thread.id,
      case when ((("space"."side" = $5 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $6::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $7::text[] else $8::text[] end))) or (($9::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($10::text[])) or ($11::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($12::text[])) or "space"."side" = any($13::text[]) or "space"."side" = any($14::text[])))
and (coalesce(thread.author_id = $15::uuid, coalesce("opening"."author_id" = $16::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $17::uuid)), false))
  or thread.unseen_at is null and true)) or true then thread.title else '' end as title,
      case when ((("space"."side" = $18 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $19::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $20::text[] else $21::text[] end))) or (($22::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($23::text[])) or ($24::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($25::text[])) or "space"."side" = any($26::text[]) or "space"."side" = any($27::text[])))
and (coalesce(thread.author_id = $28::uuid, coalesce("opening"."author_id" = $29::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $30::uuid)), false))
  or thread.unseen_at is null and true)) then '/talk/' || space.slug || '/' || thread.slug else '/my-words?place=' || "thread"."id" end as link,
      case when thread.unseen_at is not null then 'hidden' when thread.merged_into is not null then 'moved'
        else 'visible' end as state,
      (select jsonb_object_agg(m.act, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m where m.place_id = thread.id and m.post_id is null
          and m.act = any($31::text[])) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(array(select distinct subject_id from newest where subject_kind = $32))
      and (((("space"."side" = $33 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $34::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $35::text[] else $36::text[] end))) or (($37::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($38::text[])) or ($39::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($40::text[])) or "space"."side" = any($41::text[]) or "space"."side" = any($42::text[])))
and (coalesce(thread.author_id = $43::uuid, coalesce("opening"."author_id" = $44::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $45::uuid)), false))
  or thread.unseen_at is null and true)) or space.side = $46::text and (exists (select from posts.post own
    where own.author_id = $47::uuid and own.place_id = "thread"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $48::uuid and own.place_id = "thread"."id")))) seen(id, title, link, state, whys) union all select $49::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, thread.title,
case when not ((("space"."side" = $50 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $51::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $52::text[] else $53::text[] end))) or (($54::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($55::text[])) or ($56::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($57::text[])) or "space"."side" = any($58::text[]) or "space"."side" = any($59::text[])))
and (coalesce(thread.author_id = $60::uuid, coalesce("opening"."author_id" = $61::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $62::uuid)), false))
  or thread.unseen_at is null and true)) then '/my-words?post=' || "post"."id"
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
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $63)) and ((("space"."side" = $64 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $65::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $66::text[] else $67::text[] end))) or (($68::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($69::text[])) or ($70::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($71::text[])) or "space"."side" = any($72::text[]) or "space"."side" = any($73::text[]))) or space.side = $74::text and coalesce("post"."author_id" = $75::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $76::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $77::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $78::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $79::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select space.id, space.title, case when (("space"."side" = $80 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $81::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $82::text[] else $83::text[] end))) or (($84::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($85::text[])) or ($86::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($87::text[])) or "space"."side" = any($88::text[]) or "space"."side" = any($89::text[]))) then '/talk/' || space.slug else '/my-words' end,
      'visible', null::jsonb
    from community.space space where space.id = any(array(select distinct subject_id from newest where subject_kind = $90))
      and ((("space"."side" = $91 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $92::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $93::text[] else $94::text[] end))) or (($95::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($96::text[])) or ($97::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($98::text[])) or "space"."side" = any($99::text[]) or "space"."side" = any($100::text[]))) or space.side = $101::text and (exists (select from posts.post own
    where own.author_id = $102::uuid and own.scope_id = "space"."id")
  or exists (select from posts.anonymous_author h join posts.post own on own.id = h.post_id
    where h.persona_id = $103::uuid and own.scope_id = "space"."id")))) seen(id, title, link, state, whys) union all select $104::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select list.id, list.name, '/talk/' || space.slug, 'visible', null::jsonb
    from community.taglist list join community.space space on space.id = list.space_id
    where list.id = any(array(select distinct subject_id from newest where subject_kind = $105)) and (("space"."side" = $106 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $107::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $108::text[] else $109::text[] end))) or (($110::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($111::text[])) or ($112::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($113::text[])) or "space"."side" = any($114::text[]) or "space"."side" = any($115::text[])))) seen(id, title, link, state, whys) union all select $116::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select step.id, version.title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select distinct subject_id from newest where subject_kind = $117)) and ((programme.published_at is not null and "programme"."side" = $118) or (($119::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($120::text[])) or "programme"."side" = any($121::text[])))) seen(id, title, link, state, whys) union all select $122::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, version.title,
case when not ((programme.published_at is not null and "programme"."side" = $123) or (($124::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($125::text[])) or "programme"."side" = any($126::text[]))) then '/my-words?post=' || "post"."id"
  when post.hidden_at is null then '/learn/' || programme.slug || '/' || step.slug || '?around=' || post.id || '#p-' || post.id
  else '/learn/' || programme.slug || '/' || step.slug end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
case when post.hidden_at is not null then (
select jsonb_build_object('hide',
  jsonb_build_object('rule', m.rule, 'reason', m.reason)) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme on programme.id = step.programme_id
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $127)) and (((programme.published_at is not null and "programme"."side" = $128) or (($129::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($130::text[])) or "programme"."side" = any($131::text[])))
        or programme.side = $132::text and coalesce("post"."author_id" = $133::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $134::uuid)), false))
      and (post.deleted_at is null and (coalesce("post"."author_id" = $135::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $136::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys) union all select $137::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select badge.id, badge.title, '/people/' || award.persona_id as link, 'visible' as state, null::jsonb as whys
    from recognition.award award join recognition.badge badge on badge.id = award.badge_id
    where award.persona_id = $138::uuid and badge.id = any(array(select distinct subject_id from newest where subject_kind = $139))) seen(id, title, link, state, whys))
  select p.id as "personaId", coalesce(reader.last_seq, 0) as seq, coalesce(n.unread, 0) as unread,
    coalesce(n.whole, true) as "isWhole",
    array(select thread_id from notifications.mute where persona_id = p.id order by thread_id) as muted
  from unnest($140::uuid[]) p(id)
  left join notifications.reader reader on reader.persona_id = p.id
  left join (
    select newest.persona_id, bool_and(subject.id is not null) as whole,
      least($141, count(*) filter (where subject.state = any(string_to_array(k.shown, ' '))
        and (k.own or not newest.apart)))::int as unread
    from newest left join subject on subject.kind = newest.subject_kind and subject.id = newest.subject_id
    left join unnest($142::text[], $143::text[],
      $144::boolean[]) k(name, shown, own) on k.name = newest.kind
    group by newest.persona_id
  ) n on n.persona_id = p.id;
-- Hash Join
--   Nested Loop
--     Sort
--       Index Scan item_unread
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
--   Nested Loop
--     Aggregate
--     Nested Loop
--       Nested Loop
--         Bitmap Heap Scan post
--           Bitmap Index Scan post_pkey
--           Index Scan anonymous_author_pkey
--         Index Scan step_pkey
--       Index Scan programme_pkey
--       Index Scan anonymous_author_pkey
--     Index Scan step_version_pkey
--     Index Scan moderation_post
--   Nested Loop
--     Aggregate
--     Bitmap Heap Scan award
--       Bitmap Index Scan award_person
--     Index Scan badge_pkey
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
