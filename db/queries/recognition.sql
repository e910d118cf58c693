-- Written by tests/matrix/queries.test.ts. Do not edit.

-- recognition.badges
select b.id, b.side, b.title, b.about, (b.retired_at is not null) as "isRetired",
  coalesce((select json_agg(json_build_object('id', card.id, 'name', card.name,
      'awardedAt', a.awarded_at, 'reason', a.reason) order by a.awarded_at desc)
    from recognition.award a join accounts.pub_member_card card on card.id = a.persona_id
    where a.badge_id = b.id and card.side = b.side), '[]') as holders,
  coalesce((select json_agg(gone) from (select * from (
    select distinct on (t.persona_id) card.id, card.name, t.taken_at as "takenAt", t.reason
    from recognition.taking_back t join accounts.pub_member_card card on card.id = t.persona_id
    where t.badge_id = b.id and card.side = b.side and t.given_back_at is null
      and not exists (select from recognition.award a
        where a.badge_id = b.id and a.persona_id = t.persona_id)
    order by t.persona_id, t.taken_at desc) each
    order by each."takenAt" desc, each.id limit $1) gone), '[]') as taken
from recognition.badge b where b.side = any($2::text[])
order by b.retired_at nulls first, lower(b.title);
-- Sort
--   Seq Scan badge
--     Aggregate
--       Sort
--         Nested Loop
--           Bitmap Heap Scan award
--             Bitmap Index Scan award_pkey
--           Index Scan persona_pkey
--     Aggregate
--       Sort
--         Incremental Sort
--           Nested Loop
--             Nested Loop
--               Index Scan persona_pkey
--               Bitmap Heap Scan taking_back
--                 Bitmap Index Scan taking_back_person
--             Index Only Scan award_pkey

-- recognition.badges_of
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
