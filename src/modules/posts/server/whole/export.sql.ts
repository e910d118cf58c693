import { exportedPerson } from '#modules/accounts/index.server.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { ExportPart } from '#platform/export/parts.ts';
import { isOut } from '../visible.sql.ts';

type Sides = Parameters<ExportPart['rows']>[0];

/** It is gone, and others replied to it, or to a reply below it. */
const holdsReplies = sql`exists (
  with recursive below as (
    select b.id from posts.post b where b.parent_id = p.id
    union all select b.id from posts.post b join below on b.parent_id = below.id)
  select from posts.post b join below using (id) where ${isOut('b')})`;

/**
 * Posts of places (rows of `id`, `side`) as everybody reads them there who may: nothing of what is held, hidden or
 * taken back. Who wrote without a name is a number in that place, and nothing else anywhere.
 */
const exportedPosts = (places: RawBuilder<unknown>, sides: Sides) => sql`
  select p.id, p.place_id as place, p.parent_id as parent, p.created_at as at, not out as gone,
    case when out then p.edited_at end as "editedAt",
    case when out then ${exportedPerson('p.author_id', sides)} end as author,
    case when out then p.alias end as alias,
    case when out then p.body else '' end as body,
    case when out then p.content_note else '' end as "contentNote",
    case when out then (select jsonb_agg(jsonb_build_object('question', part.question, 'body', part.body)
      order by part.position) from posts.part part where part.post_id = p.id) end as parts,
    case when out then p.hearts else 0 end as hearts, p.accepted_at as "acceptedAt"
  from (${places}) place join posts.post p on p.place_id = place.id
  cross join lateral (select ${isOut('p')} as out) seen
  where place.side = any(${sides}) and (out or ${holdsReplies}) order by p.place_id, p.seq`;

const exportedPictures = (places: RawBuilder<unknown>, sides: Sides) => sql`
  select i.id, i.post_id as post, i.type as "mediaType", i.width, i.height,
    translate(encode(i.bytes, 'base64'), E'\n', '') as base64
  from (${places}) place join posts.post p on p.place_id = place.id join posts.image i on i.post_id = p.id
  where place.side = any(${sides}) and ${isOut('p')} order by i.post_id, i.id`;

/** What stands in places of one kind, for an export of the whole community. */
export const exportedFrom = (places: RawBuilder<unknown>): readonly ExportPart[] => [
  { type: 'post', rows: (sides) => exportedPosts(places, sides) },
  { type: 'picture', rows: (sides) => exportedPictures(places, sides), atOnce: 10 },
];
