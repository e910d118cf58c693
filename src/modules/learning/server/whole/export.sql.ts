import { exportedPerson } from '#modules/accounts/index.server.ts';
import { exportedFrom } from '#modules/posts/index.server.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { ExportPart } from '#platform/export/parts.ts';
import { furtherWords } from '#platform/languages/said.sql.ts';

const steps = sql`learning.step s join learning.programme g on g.id = s.programme_id and s.removed_at is null`;

/** Files that steps of these sides show; a copy of a programme on another side shows the same. */
const shownFiles = (sides: RawBuilder<unknown>) => sql`(
  select f.*, shown.steps, coalesce((select held.name from learning.programme_file held
    join learning.programme g on g.id = held.programme_id
    where held.file_id = f.id and held.name is not null and g.side = any(${sides})
    order by held.programme_id is not distinct from f.programme_id desc, held.programme_id limit 1), f.name) as called
  from learning.file f join lateral (
    select jsonb_agg(at.step_id order by at.step_id) as steps from learning.step_file at
    join ${steps} on s.id = at.step_id where at.file_id = f.id and g.side = any(${sides})) shown
  on shown.steps is not null where f.arrived = f.size) f`;

/** Programmes, drafts and closed ones too, with what their steps show; who takes part in them, and what they have done. */
export const exportedLearning: readonly ExportPart[] = [
  {
    type: 'programme',
    rows: (sides) => sql`
      select g.id, g.slug, g.side, g.title, g.summary, g.language, g.is_public as "isPublic",
        g.published_at as "publishedAt", g.closed_at as "closedAt", g.set_aside as "setAside", ${furtherWords('g.id')} as versions
      from learning.programme g where g.side = any(${sides}) order by g.created_at, g.id`,
  },
  {
    type: 'course',
    rows: (sides) => sql`
      select c.id, c.programme_id as programme, c.title, c.summary, ${furtherWords('c.id')} as versions
      from learning.course c join learning.programme g on g.id = c.programme_id
      where g.side = any(${sides}) and c.removed_at is null order by c.programme_id, c.position`,
  },
  {
    type: 'step',
    rows: (sides) => sql`
      select s.id, s.slug, s.course_id as course, s.kind, v.title, v.body, v.video_url as "videoUrl", v.questions,
        v.requires_answer as "requiresAnswer", v.replies_to_peers as "repliesToPeers", v.min_words as "minWords",
        v.min_reply_words as "minReplyWords", v.is_folded as "isFolded", s.hidden_at as "hiddenAt", s.retired_at as "retiredAt",
        ${furtherWords('s.id')} as versions
      from ${steps} join learning.step_version v on v.step_id = s.id and v.version = s.version
      where g.side = any(${sides}) order by s.course_id, s.position`,
  },
  {
    type: 'enrolment',
    rows: (sides) => sql`
      select e.programme_id as programme, e.persona_id as person, e.enrolled_at as at
      from learning.enrolment e join learning.programme g on g.id = e.programme_id
      where g.side = any(${sides}) and ${exportedPerson('e.persona_id', sides)} is not null
      order by e.programme_id, e.persona_id`,
  },
  {
    type: 'completion',
    rows: (sides) => sql`
      select c.step_id as step, c.persona_id as person, c.completed_at as at
      from learning.standing c join ${steps} on s.id = c.step_id
      where g.side = any(${sides}) and ${exportedPerson('c.persona_id', sides)} is not null
      order by c.step_id, c.persona_id, c.round`,
  },
  {
    type: 'file',
    rows: (sides) => sql`
      select f.id, f.steps, f.kind, f.type as "mediaType", f.called as name, f.size::float8 as size, f.width, f.height
      from ${shownFiles(sides)} order by f.id`,
  },
  {
    type: 'piece',
    atOnce: 4,
    rows: (sides) => sql`
      select piece.file_id as file, piece.nr, translate(encode(piece.bytes, 'base64'), E'\n', '') as base64
      from ${shownFiles(sides)} join learning.file_piece piece on piece.file_id = f.id
      order by piece.file_id, piece.nr`,
  },
  ...exportedFrom(sql`select s.id, g.side from ${steps}`),
];
