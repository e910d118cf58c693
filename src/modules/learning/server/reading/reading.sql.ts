import { sql } from '#platform/db/sql.ts';
import type { Actor, Side } from '#platform/actor.ts';
import type { StepKind } from '../../programme.contract.ts';
import type { Opening } from '../programme/opening.rules.ts';
import { openingFacts } from '../programme/opening.sql.ts';
import { visibleTo } from '../programme/visible.sql.ts';
import type { R } from '../tx.ts';

/** A step somebody may read, with what decides whether they may do it. */
export type ReadingRow = {
  id: string;
  slug: string;
  kind: StepKind;
  version: number;
  title: string;
  html: string;
  videoUrl: string | null;
  programmeId: string;
  programmeSlug: string;
  programmeTitle: string;
  side: Side;
  opening: Opening;
  /** Was granted once, whatever came after. */
  granted: boolean;
};

const readings = (tx: R, actor: Actor) =>
  tx
    .selectFrom('learning.step as step')
    .innerJoin('learning.course as course', 'course.id', 'step.course_id')
    .innerJoin('learning.programme as programme', 'programme.id', 'step.programme_id')
    .innerJoin('learning.step_version as version', (join) =>
      join.onRef('version.step_id', '=', 'step.id').onRef('version.version', '=', 'step.version'),
    )
    .where('step.kind', '=', 'reading')
    .where(visibleTo(actor))
    .select([
      'step.id',
      'step.slug',
      'step.version',
      'version.title',
      'version.body_html as html',
      'version.video_url as videoUrl',
      'programme.id as programmeId',
      'programme.slug as programmeSlug',
      'programme.title as programmeTitle',
      sql<StepKind>`step.kind`.as('kind'),
      sql<Side>`programme.side`.as('side'),
      openingFacts(actor.personaId).as('opening'),
      sql<boolean>`exists (select 1 from learning.completion g
        where g.step_id = step.id and g.persona_id = ${actor.personaId}::uuid)`.as('granted'),
    ]);

export const findReading = (tx: R, actor: Actor, stepId: string): Promise<ReadingRow | undefined> =>
  readings(tx, actor).where('step.id', '=', stepId).executeTakeFirst();

export const readingPage = (
  tx: R,
  actor: Actor,
  at: { programme: string; step: string },
): Promise<ReadingRow | undefined> =>
  readings(tx, actor)
    .where('programme.slug', '=', at.programme)
    .where('step.slug', '=', at.step)
    .executeTakeFirst();
