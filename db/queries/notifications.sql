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
    select thread.id, thread.title, '/talk/' || space.slug || '/' || thread.slug as link,
      case when thread.unseen_at is not null then 'hidden' when thread.merged_into is not null then 'moved'
        else 'visible' end as state,
      (select jsonb_object_agg(m.act, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m where m.place_id = thread.id and m.post_id is null
          and m.act in ('close', 'reopen', 'move', 'merge', 'split')) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(array(select distinct subject_id from newest where subject_kind = $5)) and (("space"."side" = $6 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $7::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $8::text[] else $9::text[] end))) or (($10::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($11::text[])) or ($12::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($13::text[])) or "space"."side" = any($14::text[]) or "space"."side" = any($15::text[])))
      and (coalesce(thread.author_id = $16::uuid, coalesce("opening"."author_id" = $17::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $18::uuid)), false))
        or thread.unseen_at is null and true)) seen(id, title, link, state, whys) union all select $19::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, thread.title,
'/talk/' || space.slug || '/' || thread.slug || case when post.hidden_at is null then '?around=' || post.id || '#p-' || post.id else '' end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
case when post.hidden_at is not null then (
select jsonb_build_object('hide',
  jsonb_build_object('rule', m.rule, 'reason', m.reason)) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $20)) and (("space"."side" = $21 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $22::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $23::text[] else $24::text[] end))) or (($25::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($26::text[])) or ($27::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($28::text[])) or "space"."side" = any($29::text[]) or "space"."side" = any($30::text[]))) and (post.deleted_at is null and (coalesce("post"."author_id" = $31::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $32::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $33::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select list.id, list.name, '/talk/' || space.slug, 'visible', null::jsonb
    from community.taglist list join community.space space on space.id = list.space_id
    where list.id = any(array(select distinct subject_id from newest where subject_kind = $34)) and (("space"."side" = $35 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $36::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $37::text[] else $38::text[] end))) or (($39::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($40::text[])) or ($41::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($42::text[])) or "space"."side" = any($43::text[]) or "space"."side" = any($44::text[])))) seen(id, title, link, state, whys) union all select $45::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select step.id, version.title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme
  on programme.id = step.programme_id and ((programme.published_at is not null and "programme"."side" = $46) or (($47::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($48::text[])) or "programme"."side" = any($49::text[])))
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select distinct subject_id from newest where subject_kind = $50))) seen(id, title, link, state, whys) union all select $51::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, version.title,
'/learn/' || programme.slug || '/' || step.slug || case when post.hidden_at is null then '?around=' || post.id || '#p-' || post.id else '' end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
case when post.hidden_at is not null then (
select jsonb_build_object('hide',
  jsonb_build_object('rule', m.rule, 'reason', m.reason)) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme
  on programme.id = step.programme_id and ((programme.published_at is not null and "programme"."side" = $52) or (($53::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($54::text[])) or "programme"."side" = any($55::text[])))
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $56)) and (post.deleted_at is null and (coalesce("post"."author_id" = $57::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $58::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys) union all select $59::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select badge.id, badge.title, '/people/' || award.persona_id as link, 'visible' as state, null::jsonb as whys
    from recognition.award award join recognition.badge badge on badge.id = award.badge_id
    where award.persona_id = $60::uuid and badge.id = any(array(select distinct subject_id from newest where subject_kind = $61))) seen(id, title, link, state, whys))
  select p.id as "personaId", coalesce(reader.last_seq, 0) as seq, coalesce(n.unread, 0) as unread,
    coalesce(n.whole, true) as "isWhole",
    array(select thread_id from notifications.mute where persona_id = p.id order by thread_id) as muted
  from unnest($62::uuid[]) p(id)
  left join notifications.reader reader on reader.persona_id = p.id
  left join (
    select newest.persona_id, bool_and(subject.id is not null) as whole,
      least($63, count(*) filter (where subject.state = any(string_to_array(k.shown, ' '))
        and (k.own or not newest.apart)))::int as unread
    from newest left join subject on subject.kind = newest.subject_kind and subject.id = newest.subject_id
    left join unnest($64::text[], $65::text[],
      $66::boolean[]) k(name, shown, own) on k.name = newest.kind
    group by newest.persona_id
  ) n on n.persona_id = p.id;
-- Hash Join
--   Nested Loop
--     Sort
--       Index Scan item_unread
--   Nested Loop
--     Aggregate
--     Hash Join
--       Bitmap Heap Scan thread
--         Bitmap Index Scan thread_pkey
--       Index Scan post_page
--       Bitmap Heap Scan anonymous_author
--         Bitmap Index Scan anonymous_author_person
--     Index Scan space_pkey
--     Aggregate
--       Index Scan moderation_place
--   Nested Loop
--     Aggregate
--     Nested Loop
--       Bitmap Heap Scan post
--         Bitmap Index Scan post_pkey
--         Index Scan anonymous_author_pkey
--       Index Scan thread_pkey
--     Index Scan space_pkey
--     Index Scan moderation_post
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
    select thread.id, thread.title, '/talk/' || space.slug || '/' || thread.slug as link,
      case when thread.unseen_at is not null then 'hidden' when thread.merged_into is not null then 'moved'
        else 'visible' end as state,
      (select jsonb_object_agg(m.act, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m where m.place_id = thread.id and m.post_id is null
          and m.act in ('close', 'reopen', 'move', 'merge', 'split')) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(array(
  select subject_id from page where subject_kind = $4 union all select via::uuid from page
  where page.kind = any($5::text[]))) and (("space"."side" = $6 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $7::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $8::text[] else $9::text[] end))) or (($10::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($11::text[])) or ($12::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($13::text[])) or "space"."side" = any($14::text[]) or "space"."side" = any($15::text[])))
      and (coalesce(thread.author_id = $16::uuid, coalesce("opening"."author_id" = $17::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $18::uuid)), false))
        or thread.unseen_at is null and true)) seen(id, title, link, state, whys) union all select $19::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, thread.title,
'/talk/' || space.slug || '/' || thread.slug || case when post.hidden_at is null then '?around=' || post.id || '#p-' || post.id else '' end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
case when post.hidden_at is not null then (
select jsonb_build_object('hide',
  jsonb_build_object('rule', m.rule, 'reason', m.reason)) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    where post.id = any(array(
  select subject_id from page where subject_kind = $20 union all select via::uuid from page
  where page.kind = any($21::text[]))) and (("space"."side" = $22 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $23::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $24::text[] else $25::text[] end))) or (($26::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($27::text[])) or ($28::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($29::text[])) or "space"."side" = any($30::text[]) or "space"."side" = any($31::text[]))) and (post.deleted_at is null and (coalesce("post"."author_id" = $32::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $33::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $34::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select list.id, list.name, '/talk/' || space.slug, 'visible', null::jsonb
    from community.taglist list join community.space space on space.id = list.space_id
    where list.id = any(array(
  select subject_id from page where subject_kind = $35 union all select via::uuid from page
  where page.kind = any($36::text[]))) and (("space"."side" = $37 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $38::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $39::text[] else $40::text[] end))) or (($41::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($42::text[])) or ($43::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($44::text[])) or "space"."side" = any($45::text[]) or "space"."side" = any($46::text[])))) seen(id, title, link, state, whys) union all select $47::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select step.id, version.title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme
  on programme.id = step.programme_id and ((programme.published_at is not null and "programme"."side" = $48) or (($49::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($50::text[])) or "programme"."side" = any($51::text[])))
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(
  select subject_id from page where subject_kind = $52 union all select via::uuid from page
  where page.kind = any($53::text[])))) seen(id, title, link, state, whys) union all select $54::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, version.title,
'/learn/' || programme.slug || '/' || step.slug || case when post.hidden_at is null then '?around=' || post.id || '#p-' || post.id else '' end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
case when post.hidden_at is not null then (
select jsonb_build_object('hide',
  jsonb_build_object('rule', m.rule, 'reason', m.reason)) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme
  on programme.id = step.programme_id and ((programme.published_at is not null and "programme"."side" = $55) or (($56::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($57::text[])) or "programme"."side" = any($58::text[])))
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(
  select subject_id from page where subject_kind = $59 union all select via::uuid from page
  where page.kind = any($60::text[]))) and (post.deleted_at is null and (coalesce("post"."author_id" = $61::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $62::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys) union all select $63::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select badge.id, badge.title, '/people/' || award.persona_id as link, 'visible' as state, null::jsonb as whys
    from recognition.award award join recognition.badge badge on badge.id = award.badge_id
    where award.persona_id = $64::uuid and badge.id = any(array(
  select subject_id from page where subject_kind = $65 union all select via::uuid from page
  where page.kind = any($66::text[])))) seen(id, title, link, state, whys))
  select item.id, item.seq, item.kind, item.thread_id as thread, item.via, item.at, item.read_at as "readAt",
    (select to_jsonb(s) from subject s where s.kind = item.subject_kind and s.id = item.subject_id) as subject,
    (select s.title from subject s where s.id::text = item.via) as "viaTitle",
    coalesce(by.names, '{}') as names, by.face, coalesce(by.people, 0) as people,
    item.by_personas <> '{}' and item.by_personas <@ $67::uuid[] as "isByBlocked"
  from page item
  left join lateral (
    select (array_agg(card.name order by by.nr desc))[:3] as names, count(*)::int as people,
      (array_agg(jsonb_build_object('id', card.id, 'avatar', card.avatar) order by by.nr desc))[1] as face
    from unnest(item.by_personas) with ordinality as by(id, nr)
    join accounts.pub_member_card card on card.id = by.id
    where by.id <> all($68::uuid[])
  ) by on item.by_personas <> '{}'
  order by item.seq desc;
-- Nested Loop
--   Index Scan item_persona_id_seq_key
--   Nested Loop
--     Hash Join
--       Bitmap Heap Scan thread
--         Bitmap Index Scan thread_pkey
--       Index Scan post_page
--       Bitmap Heap Scan anonymous_author
--         Bitmap Index Scan anonymous_author_person
--     Index Scan space_pkey
--     Aggregate
--       Index Scan moderation_place
--   Nested Loop
--     Nested Loop
--       Bitmap Heap Scan post
--         Bitmap Index Scan post_pkey
--         Index Scan anonymous_author_pkey
--       Index Scan thread_pkey
--     Index Scan space_pkey
--     Index Scan moderation_post
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
    select thread.id, thread.title, '/talk/' || space.slug || '/' || thread.slug as link,
      case when thread.unseen_at is not null then 'hidden' when thread.merged_into is not null then 'moved'
        else 'visible' end as state,
      (select jsonb_object_agg(m.act, jsonb_build_object('rule', m.rule, 'reason', m.reason) order by m.at)
        from posts.pub_moderation m where m.place_id = thread.id and m.post_id is null
          and m.act in ('close', 'reopen', 'move', 'merge', 'split')) as whys
    from community.thread thread join community.space space on space.id = thread.space_id
    left join posts.pub_post opening on opening.place_id = thread.id and opening.seq = 1
    where thread.id = any(array(select distinct subject_id from newest where subject_kind = $5)) and (("space"."side" = $6 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $7::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $8::text[] else $9::text[] end))) or (($10::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($11::text[])) or ($12::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($13::text[])) or "space"."side" = any($14::text[]) or "space"."side" = any($15::text[])))
      and (coalesce(thread.author_id = $16::uuid, coalesce("opening"."author_id" = $17::uuid
  or ("opening"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "opening"."id" and own.persona_id = $18::uuid)), false))
        or thread.unseen_at is null and true)) seen(id, title, link, state, whys) union all select $19::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, thread.title,
'/talk/' || space.slug || '/' || thread.slug || case when post.hidden_at is null then '?around=' || post.id || '#p-' || post.id else '' end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
case when post.hidden_at is not null then (
select jsonb_build_object('hide',
  jsonb_build_object('rule', m.rule, 'reason', m.reason)) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end
    from posts.pub_post post join community.thread thread on thread.id = post.place_id
    join community.space space on space.id = thread.space_id
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $20)) and (("space"."side" = $21 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $22::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $23::text[] else $24::text[] end))) or (($25::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($26::text[])) or ($27::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($28::text[])) or "space"."side" = any($29::text[]) or "space"."side" = any($30::text[]))) and (post.deleted_at is null and (coalesce("post"."author_id" = $31::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $32::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and thread.unseen_at is null and true))) seen(id, title, link, state, whys) union all select $33::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select list.id, list.name, '/talk/' || space.slug, 'visible', null::jsonb
    from community.taglist list join community.space space on space.id = list.space_id
    where list.id = any(array(select distinct subject_id from newest where subject_kind = $34)) and (("space"."side" = $35 and ("space"."reads" <> 'holders'
  or ("space"."read_badges" && $36::uuid[]
  or "space"."read_duties" && case "space"."side"
    when 'adult' then $37::text[] else $38::text[] end))) or (($39::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($40::text[])) or ($41::uuid in ("space"."id", "space"."parent_id") and "space"."side" = any($42::text[])) or "space"."side" = any($43::text[]) or "space"."side" = any($44::text[])))) seen(id, title, link, state, whys) union all select $45::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select step.id, version.title, '/learn/' || programme.slug || '/' || step.slug as link, 'visible' as state, null::jsonb as whys
    from learning.step step join learning.programme programme
  on programme.id = step.programme_id and ((programme.published_at is not null and "programme"."side" = $46) or (($47::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($48::text[])) or "programme"."side" = any($49::text[])))
join learning.step_version version on version.step_id = step.id and version.version = step.version where step.id = any(array(select distinct subject_id from newest where subject_kind = $50))) seen(id, title, link, state, whys) union all select $51::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select post.id, version.title,
'/learn/' || programme.slug || '/' || step.slug || case when post.hidden_at is null then '?around=' || post.id || '#p-' || post.id else '' end,
case when post.hidden_at is not null then 'hidden' when post.held_at is not null then 'held' else 'visible' end,
case when post.hidden_at is not null then (
select jsonb_build_object('hide',
  jsonb_build_object('rule', m.rule, 'reason', m.reason)) from posts.moderation m where m.post_id = "post"."id" and m.act = 'hide'
order by m.at desc limit 1) end
    from posts.pub_post post join learning.step step on step.id = post.place_id join learning.programme programme
  on programme.id = step.programme_id and ((programme.published_at is not null and "programme"."side" = $52) or (($53::uuid in ("programme"."id", "programme"."id") and "programme"."side" = any($54::text[])) or "programme"."side" = any($55::text[])))
join learning.step_version version on version.step_id = step.id and version.version = step.version
    where post.id = any(array(select distinct subject_id from newest where subject_kind = $56)) and (post.deleted_at is null and (coalesce("post"."author_id" = $57::uuid
  or ("post"."alias" is not null and exists (select from posts.anonymous_author own
    where own.post_id = "post"."id" and own.persona_id = $58::uuid)), false) or (("post"."deleted_at" is null and "post"."hidden_at" is null)
and "post"."held_at" is null)
  and true and true))) seen(id, title, link, state, whys) union all select $59::text as kind, seen.id, seen.title, seen.link, seen.state, seen.whys
      from (
    select badge.id, badge.title, '/people/' || award.persona_id as link, 'visible' as state, null::jsonb as whys
    from recognition.award award join recognition.badge badge on badge.id = award.badge_id
    where award.persona_id = $60::uuid and badge.id = any(array(select distinct subject_id from newest where subject_kind = $61))) seen(id, title, link, state, whys))
  select p.id as "personaId", coalesce(reader.last_seq, 0) as seq, coalesce(n.unread, 0) as unread,
    coalesce(n.whole, true) as "isWhole",
    array(select thread_id from notifications.mute where persona_id = p.id order by thread_id) as muted
  from unnest($62::uuid[]) p(id)
  left join notifications.reader reader on reader.persona_id = p.id
  left join (
    select newest.persona_id, bool_and(subject.id is not null) as whole,
      least($63, count(*) filter (where subject.state = any(string_to_array(k.shown, ' '))
        and (k.own or not newest.apart)))::int as unread
    from newest left join subject on subject.kind = newest.subject_kind and subject.id = newest.subject_id
    left join unnest($64::text[], $65::text[],
      $66::boolean[]) k(name, shown, own) on k.name = newest.kind
    group by newest.persona_id
  ) n on n.persona_id = p.id;
-- Hash Join
--   Nested Loop
--     Sort
--       Index Scan item_unread
--   Nested Loop
--     Aggregate
--     Hash Join
--       Bitmap Heap Scan thread
--         Bitmap Index Scan thread_pkey
--       Index Scan post_page
--       Bitmap Heap Scan anonymous_author
--         Bitmap Index Scan anonymous_author_person
--     Index Scan space_pkey
--     Aggregate
--       Index Scan moderation_place
--   Nested Loop
--     Aggregate
--     Nested Loop
--       Bitmap Heap Scan post
--         Bitmap Index Scan post_pkey
--         Index Scan anonymous_author_pkey
--       Index Scan thread_pkey
--     Index Scan space_pkey
--     Index Scan moderation_post
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
