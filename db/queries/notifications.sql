-- Written by tests/matrix/queries.test.ts. Do not edit.

-- notifications.inbox
select p.id as "personaId", coalesce(reader.last_seq, 0) as seq,
  array(select thread_id from notifications.mute where persona_id = p.id order by thread_id) as muted,
  coalesce((select jsonb_agg(to_jsonb(newest)) from (
    select kind, subject_kind as sort, subject_id as about,
      by_personas <> '{}' and by_personas <@ $1::uuid[] as apart
    from notifications.item where persona_id = p.id and read_at is null
    order by seq desc limit $2) newest), '[]') as waiting
from unnest($3::uuid[]) p(id)
left join notifications.reader reader on reader.persona_id = p.id;
-- Nested Loop
--   Index Scan reader_pkey
--   Sort
--     Bitmap Heap Scan mute
--       Bitmap Index Scan mute_pkey
--   Aggregate
--     Sort
--       Index Scan item_unread
with page as materialized (
  select * from notifications.item item where item.persona_id = $1::uuid
  order by item.seq desc limit $2
)
select item.id, item.seq, item.kind, item.thread_id as thread, item.via, item.at, item.read_at as "readAt",
  item.subject_kind as sort, item.subject_id as about,
  coalesce(by.names, '{}') as names, by.face, coalesce(by.people, 0) as people,
  item.by_personas = '{}' as "isUnnamed",
  item.by_personas <> '{}' and item.by_personas <@ $3::uuid[] as "isByBlocked"
from page item
left join lateral (
  select (array_agg(card.name order by by.nr desc))[:3] as names, count(*)::int as people,
    (array_agg(jsonb_build_object('id', card.id, 'avatar', card.avatar) order by by.nr desc))[1] as face
  from unnest(item.by_personas) with ordinality as by(id, nr)
  join accounts.pub_member_card card on card.id = by.id
  where by.id <> all($4::uuid[])
) by on item.by_personas <> '{}'
order by item.seq desc;
-- Nested Loop
--   Index Scan item_persona_id_seq_key
--   Aggregate
--     Sort
--       Nested Loop
--         Index Scan persona_pkey

-- notifications.inbox_changes
select p.id as "personaId", coalesce(reader.last_seq, 0) as seq,
  array(select thread_id from notifications.mute where persona_id = p.id order by thread_id) as muted,
  coalesce((select jsonb_agg(to_jsonb(newest)) from (
    select kind, subject_kind as sort, subject_id as about,
      by_personas <> '{}' and by_personas <@ $1::uuid[] as apart
    from notifications.item where persona_id = p.id and read_at is null
    order by seq desc limit $2) newest), '[]') as waiting
from unnest($3::uuid[]) p(id)
left join notifications.reader reader on reader.persona_id = p.id;
-- Nested Loop
--   Index Scan reader_pkey
--   Sort
--     Bitmap Heap Scan mute
--       Bitmap Index Scan mute_pkey
--   Aggregate
--     Sort
--       Index Scan item_unread
with page as materialized (
  select * from notifications.item item where item.persona_id = $1::uuid
    and item.changed > $2::bigint
  order by item.seq desc limit $3
)
select item.id, item.seq, item.kind, item.thread_id as thread, item.via, item.at, item.read_at as "readAt",
  item.subject_kind as sort, item.subject_id as about,
  coalesce(by.names, '{}') as names, by.face, coalesce(by.people, 0) as people,
  item.by_personas = '{}' as "isUnnamed",
  item.by_personas <> '{}' and item.by_personas <@ $4::uuid[] as "isByBlocked"
from page item
left join lateral (
  select (array_agg(card.name order by by.nr desc))[:3] as names, count(*)::int as people,
    (array_agg(jsonb_build_object('id', card.id, 'avatar', card.avatar) order by by.nr desc))[1] as face
  from unnest(item.by_personas) with ordinality as by(id, nr)
  join accounts.pub_member_card card on card.id = by.id
  where by.id <> all($5::uuid[])
) by on item.by_personas <> '{}'
order by item.seq desc;
-- Nested Loop
--   Sort
--     Index Scan item_changed
--   Aggregate
--     Sort
--       Nested Loop
--         Index Scan persona_pkey

-- notifications.unread
select p.id as "personaId", coalesce(reader.last_seq, 0) as seq,
  array(select thread_id from notifications.mute where persona_id = p.id order by thread_id) as muted,
  coalesce((select jsonb_agg(to_jsonb(newest)) from (
    select kind, subject_kind as sort, subject_id as about,
      by_personas <> '{}' and by_personas <@ $1::uuid[] as apart
    from notifications.item where persona_id = p.id and read_at is null
    order by seq desc limit $2) newest), '[]') as waiting
from unnest($3::uuid[]) p(id)
left join notifications.reader reader on reader.persona_id = p.id;
-- Nested Loop
--   Index Scan reader_pkey
--   Sort
--     Bitmap Heap Scan mute
--       Bitmap Index Scan mute_pkey
--   Aggregate
--     Sort
--       Index Scan item_unread

-- notifications.settings
select coalesce((select off from notifications.reader where persona_id = $1::uuid), '{}') as off,
array(select thread_id from notifications.mute where persona_id = $2::uuid
  order by muted_at desc) as muted;
-- Index Scan reader_pkey
-- Sort
--   Bitmap Heap Scan mute
--     Bitmap Index Scan mute_pkey

-- notifications.emails
select me.id as "personaId", c.pace, coalesce(c.off, '{}') as off,
  coalesce(c.says_what, false) as "saysWhat", coalesce(c.is_discreet, false) as "isDiscreet",
  coalesce(h.zone, 'UTC') as zone, h.quiet_from as "quietFrom", h.quiet_to as "quietTo", h.zone is not null as "isZoneKnown",
  exists (select from accounts.pub_mailed m where m.persona_id = me.id) as "hasEmail",
  exists (select from accounts.pub_mail_refused m where m.persona_id = me.id) as "isRefused"
from (select $1::uuid as id) me
left join notifications.email_choice c on c.persona_id = me.id
left join accounts.pub_hours h on h.persona_id = me.id;
-- Nested Loop
--   Nested Loop
--     Nested Loop
--       Index Scan persona_pkey
--       Index Scan account_id_side_key
--     Index Scan email_refused_pkey
--   Nested Loop
--     Index Scan persona_pkey
--     Index Scan email_refused_pkey
--   Nested Loop
--     Index Scan email_choice_pkey
--   Nested Loop
--     Index Scan persona_pkey
--     Index Scan hours_pkey

-- notifications.pushes
select (select public_key from notifications.push_key) as key,
  coalesce(c.off, '{}') as off, coalesce(c.is_discreet, false) as "isDiscreet",
  coalesce((select jsonb_agg(jsonb_build_object('id', d.id, 'device', s.device, 'at', d.made_at, 'usedAt', d.used_at,
      'isThis', encode(s.token_hash, 'hex') = $1::text) order by d.made_at desc, d.id)
    from notifications.push_device d
    join accounts.pub_session s on s.id = d.session_id and s.persona_id = d.persona_id
    where d.persona_id = me.id and s.expires_at > $2), '[]') as devices
from (select $3::uuid as id) me
left join notifications.push_choice c on c.persona_id = me.id;
-- Nested Loop
--   Seq Scan push_key
--   Aggregate
--     Sort
--       Nested Loop
--         Bitmap Heap Scan push_device
--           Bitmap Index Scan push_device_persona
--         Index Scan session_id_key
--   Index Scan push_choice_pkey
