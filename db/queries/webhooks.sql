-- Written by tests/matrix/queries.test.ts. Do not edit.

-- webhooks.endpoints
select e.id, e.name, e.side, e.address, e.types, e.places, e.made_at as "madeAt", e.stopped,
    e.stopped_at as "stoppedAt", e.failing_since as "failingSince", e.sent_at as "sentAt",
    e.former_until as "formerUntil", counts.waiting, counts.failed
  from webhooks.endpoint e cross join lateral (select (select count(*)::int from (
select from webhooks.delivery d where d.endpoint_id = e.id and d.due_at is not null limit $1) few) as waiting,
      (select count(*)::int from (
select from webhooks.delivery d where d.endpoint_id = e.id and d.ended_at is not null limit $2) few) as failed) counts
  where e.side = any($3::text[]) and e.stopped is distinct from 'removed'
    and ($4::uuid is null or e.id = $5::uuid)
  order by e.made_at, e.id;
-- Sort
--   Seq Scan endpoint
--     Aggregate
--       Index Only Scan delivery_due
--     Aggregate
--       Index Only Scan delivery_failed

-- webhooks.endpoint
select e.id, e.name, e.side, e.address, e.types, e.places, e.made_at as "madeAt", e.stopped,
    e.stopped_at as "stoppedAt", e.failing_since as "failingSince", e.sent_at as "sentAt",
    e.former_until as "formerUntil", counts.waiting, counts.failed
  from webhooks.endpoint e cross join lateral (select (select count(*)::int from (
select from webhooks.delivery d where d.endpoint_id = e.id and d.due_at is not null limit $1) few) as waiting,
      (select count(*)::int from (
select from webhooks.delivery d where d.endpoint_id = e.id and d.ended_at is not null limit $2) few) as failed) counts
  where e.side = any($3::text[]) and e.stopped is distinct from 'removed'
    and ($4::uuid is null or e.id = $5::uuid)
  order by e.made_at, e.id;
-- Sort
--   Seq Scan endpoint
--     Aggregate
--       Index Only Scan delivery_due
--     Aggregate
--       Index Only Scan delivery_failed
select d.id, d.made_at as "madeAt", d.type, d.happened_at as "happenedAt", d.due_at as "nextAt", d.attempts,
  d.sent_at as "sentAt", d.ended_at as "endedAt", d.problem, d.status, d.answer, d.body
from webhooks.delivery d where d.endpoint_id = $1 and true
order by d.made_at desc, d.id desc limit $2;
-- Index Scan delivery_made
