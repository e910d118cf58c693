import { sql } from '#platform/db/sql.ts';
import type { Tx } from '#platform/db/database.ts';
import type { LearningTables } from '../tables.ts';

type Writing = Tx<LearningTables>;

export const insertCourse = (
  tx: Writing,
  course: { id: string; programmeId: string; title: string; summary: string },
) =>
  sql`insert into learning.course (id, programme_id, position, title, summary)
    select ${course.id}::uuid, ${course.programmeId}::uuid, coalesce(max(position), 0) + 1,
      ${course.title}, ${course.summary}
    from learning.course where programme_id = ${course.programmeId}::uuid`.execute(tx);

export const updateCourse = (tx: Writing, id: string, texts: { title: string; summary: string }) =>
  tx.updateTable('learning.course').set(texts).where('id', '=', id).execute();

export const deleteCourse = (tx: Writing, id: string) =>
  tx.deleteFrom('learning.course').where('id', '=', id).execute();

/** Changes places with its neighbour; at the end of the row nothing happens. */
export const swapCourse = (tx: Writing, id: string, direction: 'up' | 'down') =>
  sql`with here as (select id, programme_id, position from learning.course where id = ${id}::uuid),
    there as (
      select c.id, c.position from learning.course c join here on c.programme_id = here.programme_id
      where ${direction === 'up' ? sql`c.position < here.position` : sql`c.position > here.position`}
      order by ${direction === 'up' ? sql`c.position desc` : sql`c.position`} limit 1)
    update learning.course c
    set position = case when c.id = here.id then there.position else here.position end
    from here, there where c.id in (here.id, there.id)`.execute(tx);
