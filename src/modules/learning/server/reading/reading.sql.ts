import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Actor, Side } from '#platform/actor.ts';
import { broughtInto, said, saidIn } from '#platform/languages/said.sql.ts';
import type { SetAside, Stands, StepKind } from '../../programme.contract.ts';
import type { Opening } from '../programme/opening.rules.ts';
import { wasGranted } from '../programme/granting.sql.ts';
import { openingFacts } from '../programme/opening.sql.ts';
import { standsAs, stepVisibleTo } from '../programme/asked.sql.ts';
import type { R } from '../tx.ts';
import { isStep } from '../programme/at.sql.ts';
import type { AtStep } from '../../programme.contract.ts';

/** A step somebody may read, with what decides whether they may do it. */
type ReadingRow = {
  id: string;
  slug: string;
  kind: StepKind;
  version: number;
  title: string;
  html: string;
  videoUrl: string | null;
  first: string | null;
  readIn: string | null;
  versions: string[];
  programmeId: string;
  programmeSlug: string;
  programmeTitle: string;
  programmeLanguage: string | null;
  side: Side;
  stands: Stands;
  setAside: SetAside;
  opening: Opening;
  /** Was granted once, whatever came after. */
  granted: boolean;
};

const readings = (actor: Actor, which: RawBuilder<unknown>) => sql<ReadingRow>`
  select step.id, step.slug, step.kind, step.version, ${said('step.id', 'version.title', actor.locale)} as title,
    ${said('step.id', 'version.body_html', actor.locale)} as html, programme.language as first,
    ${saidIn('step.id', sql.ref('programme.language'), actor.locale)} as "readIn",
    ${broughtInto('step.id')} as versions,
    version.video_url as "videoUrl", programme.id as "programmeId", programme.slug as "programmeSlug",
    ${said('programme.id', 'programme.title', actor.locale)} as "programmeTitle",
    ${saidIn('programme.id', sql.ref('programme.language'), actor.locale)} as "programmeLanguage", programme.side, ${standsAs()} as stands, programme.set_aside as "setAside",
    ${openingFacts(actor.personaId)} as opening,
    ${wasGranted(sql.ref('step.id'), sql`${actor.personaId}::uuid`)} as granted
  from learning.step
  join learning.course on course.id = step.course_id
  join learning.programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  where step.kind = 'reading' and ${stepVisibleTo(actor)} and ${which}`;

export const findReading = (tx: R, actor: Actor, stepId: string) =>
  readings(actor, sql`step.id = ${stepId}::uuid`).first(tx);

export const readingPage = (tx: R, actor: Actor, at: AtStep) =>
  readings(actor, isStep(at)).first(tx);
