import { sql } from '#platform/db/sql.ts';
import type { Actor, Side } from '#platform/actor.ts';
import type { R, T } from '../tx.ts';
import { visibleTo } from './visible.sql.ts';

export type ProgrammeRow = {
  id: string;
  slug: string;
  side: Side;
  title: string;
  summary: string;
  home: string | null;
  isPublic: boolean;
  published: boolean;
  steps: number;
  enrolledAt: Date | null;
};

const readable = (tx: R, actor: Actor) =>
  tx
    .selectFrom('learning.programme as programme')
    .leftJoin('learning.enrolment as enrolment', (join) =>
      join
        .onRef('enrolment.programme_id', '=', 'programme.id')
        .on('enrolment.persona_id', '=', actor.personaId),
    )
    .where(visibleTo(actor))
    .select([
      'programme.id',
      'programme.slug',
      'programme.title',
      'programme.summary',
      'programme.home',
      'programme.is_public as isPublic',
      'enrolment.enrolled_at as enrolledAt',
      sql<Side>`programme.side`.as('side'),
      sql<boolean>`programme.published_at is not null`.as('published'),
      sql<number>`(select count(*)::int from learning.step s where s.programme_id = programme.id)`.as(
        'steps',
      ),
    ]);

/** The programmes an actor may read: those they are enrolled in first, then by title. */
export const listProgrammes = (tx: R, actor: Actor): Promise<ProgrammeRow[]> =>
  readable(tx, actor)
    .orderBy(sql`enrolment.enrolled_at desc nulls last`)
    .orderBy(sql`lower(programme.title)`)
    .orderBy('programme.id')
    .execute();

export const findProgramme = (
  tx: R,
  actor: Actor,
  slug: string,
): Promise<ProgrammeRow | undefined> =>
  readable(tx, actor).where('programme.slug', '=', slug).executeTakeFirst();

/** True the first time. */
export async function insertEnrolment(
  tx: T,
  enrolment: { programmeId: string; personaId: string; now: Date },
): Promise<boolean> {
  const inserted = await tx
    .insertInto('learning.enrolment')
    .values({
      programme_id: enrolment.programmeId,
      persona_id: enrolment.personaId,
      enrolled_at: enrolment.now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('programme_id')
    .executeTakeFirst();
  return inserted !== undefined;
}

export async function deleteEnrolment(
  tx: T,
  enrolment: { programmeId: string; personaId: string },
): Promise<void> {
  await tx
    .deleteFrom('learning.enrolment')
    .where('programme_id', '=', enrolment.programmeId)
    .where('persona_id', '=', enrolment.personaId)
    .execute();
}
