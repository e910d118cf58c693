-- Written by tests/matrix/queries.test.ts. Do not edit.

-- accounts.me
select p.name, p.about, a.side, a.locale from accounts.persona p
join accounts.account a on a.id = p.account_id where p.id = $1;
-- Nested Loop
--   Index Scan persona_pkey
--   Index Scan account_id_side_key

-- accounts.tokens
select id, name, created_at as "createdAt", expires_at as "expiresAt" from accounts.access_token
where persona_id = $1 and expires_at > $2 order by created_at;
-- Sort
--   Seq Scan access_token

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
i.revoked_at as "revokedAt", by.name as by, i.kind = 'claim' as "isClaim"
  from accounts.invitation i join accounts.persona by on by.id = i.made_by
  where i.side = any($1::text[]) and i.revoked_at is null and i.expires_at > $2
    and i.used < i.uses
  order by i.made_at desc, i.id desc limit $3;
-- Sort
--   Nested Loop
--     Bitmap Heap Scan invitation
--       Bitmap Index Scan invitation_expires
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

-- accounts.my_side
select a.side, a.birth_year as "birthYear", g.due_at as "dueAt", g.latest_at as "latestAt"
from accounts.account a left join accounts.passage g on g.account_id = a.id
where a.id = $1;
-- Nested Loop
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
select "person"."id" as "personaId", "person"."name", "person"."avatar", "person"."about", "person"."pronouns", "person"."languages", "person"."topics", "person"."is_listed" as "listed", "person"."created_at" as "createdAt", person.side as "side", person.profile_held_at is not null as "held" from "accounts"."persona" as "person" where "person"."id" = $1 and ("person"."id" = $2::uuid or ("person"."is_in" and "person"."side" = $3
and "person"."id" <> all($4::uuid[])));
-- Index Scan persona_pkey

-- accounts.person
select "person"."id" as "personaId", "person"."name", "person"."avatar", "person"."about", "person"."pronouns", "person"."languages", "person"."topics", "person"."is_listed" as "listed", "person"."created_at" as "createdAt", person.side as "side", person.profile_held_at is not null as "held" from "accounts"."persona" as "person" where "person"."id" = $1 and ("person"."id" = $2::uuid or ("person"."is_in" and "person"."side" = $3
and "person"."id" <> all($4::uuid[])));
-- Index Scan persona_pkey
select b.id, b.title, b.about, a.awarded_at as "awardedAt"
from recognition.award a join recognition.badge b on b.id = a.badge_id
join accounts.pub_member_card card on card.id = a.persona_id
where a.persona_id = $1 and card.side = $2 and b.side = card.side
  and a.persona_id <> all($3::uuid[]) order by a.awarded_at;
-- Sort
--   Nested Loop
--     Nested Loop
--       Bitmap Heap Scan award
--         Bitmap Index Scan award_person
--       Index Scan badge_pkey
--     Index Scan persona_pkey

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
select a.email, a.email_confirmed_at as "confirmedAt", e.email as pending, t.on_at as "totpSince",
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

-- accounts.totp_setup
select "secret", "on_at" as "onAt"
from "accounts"."totp"
where "account_id" = $1;
-- Index Scan totp_pkey
select a.email, a.email_confirmed_at as "confirmedAt", e.email as pending, t.on_at as "totpSince",
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
--   Aggregate
--     Bitmap Heap Scan recovery_code
--       Bitmap Index Scan recovery_code_pkey
--   Aggregate
--     Bitmap Heap Scan recovery_code
--       Bitmap Index Scan recovery_code_pkey
