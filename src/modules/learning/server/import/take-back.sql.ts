import { sql } from '#platform/db/sql.ts';
import type { T } from '../tx.ts';
import { addedBy } from './imported.sql.ts';

/** What it added, and the discussions of before that it added posts to: nobody joins, writes or authors there meanwhile. */
export async function holdImported(tx: T, id: string): Promise<void> {
  await sql`select count(*) from (select from learning.programme where import_id = ${id}::uuid
    order by id for update) held`.execute(tx);
  await sql`select count(*) from (select from learning.step where import_id = ${id}::uuid
    or id in (select place_id from posts.pub_post where import_id = ${id}::uuid)
    order by id for update) held`.execute(tx);
}

/** Discussions: those that go, and those of before from which only its posts go. */
export const stepsWithIts = (tx: T, id: string) =>
  sql<{ id: string; goes: boolean; programmeId: string; hostId: string | null }>`
    select id, import_id is not distinct from ${id}::uuid as goes, programme_id as "programmeId",
      host_id as "hostId"
    from learning.step where import_id = ${id}::uuid
      or id in (select place_id from posts.pub_post where import_id = ${id}::uuid) order by id`.rows(
    tx,
  );

/** What its posts counted as, and what was granted and begun by them. */
export async function takeBackStanding(tx: T, id: string): Promise<void> {
  const { posts, steps } = addedBy(id);
  await sql`select learning.erase_imported(${id}::uuid)`.execute(tx);
  await sql`with enrolment as (delete from learning.enrolment where import_id = ${id}::uuid),
      ended as (delete from learning.programme_end where import_id = ${id}::uuid),
      started as (delete from learning.step_start where import_id = ${id}::uuid)
    delete from learning.counted where post_id in ${posts} or step_id in ${steps}`.execute(tx);
}

/** The texts themselves, with all that hangs on them. */
export async function takeBackTexts(tx: T, id: string): Promise<void> {
  await sql`delete from learning.step where import_id = ${id}::uuid`.execute(tx);
  await sql`delete from learning.course where import_id = ${id}::uuid`.execute(tx);
  await sql`delete from learning.programme where import_id = ${id}::uuid`.execute(tx);
}
