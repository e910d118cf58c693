import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { broughtInto } from '#platform/languages/said.sql.ts';
import type { Actor } from '#platform/actor.ts';
import type { RuleView } from '../../authoring.contract.ts';
import type { AuthoredStep, AuthoringStepView } from '../../authored.contract.ts';
import type { AtProgramme, AtStep, Stands, StepKind } from '../../programme.contract.ts';
import { lockStepAlone } from '../discussion/own-posts.sql.ts';
import { isAsked, isPlaced, standsAs } from '../programme/asked.sql.ts';
import { wholeRule } from '../programme/deeds.sql.ts';
import { authoredBy } from '../programme/visible.sql.ts';
import type { R, T } from '../tx.ts';
import type { AuthoredProgramme } from './authoring.policy.ts';
import { isProgramme, isStep } from '../programme/at.sql.ts';

/** What decides who writes a programme. */
export const programmeColumns = sql`programme.id, programme.slug, programme.language as first, programme.side, programme.published_at is not null as published, programme.set_aside as "setAside"`;
const newest = sql`join learning.step_version version
  on version.step_id = step.id and version.version = step.version`;
/** Of two authors who move things at once, one does it after the other. */
const held = sql`for no key update of programme`;

/** Nobody began, wrote or finished a step. */
export const untouched = sql`not (
  exists (select 1 from learning.step_start t where t.step_id = step.id)
  or exists (select 1 from learning.counted t where t.step_id = step.id)
  or exists (select 1 from learning.completion t where t.step_id = step.id))`;

/** How many of those who take part miss this step alone, and were never told of the end. */
const wouldFinish = sql`(select count(*)::int from learning.enrolment e
  where e.programme_id = step.programme_id and ${isAsked()}
    and not exists (select from learning.standing f where f.step_id = step.id and f.persona_id = e.persona_id)
    and not exists (select from learning.programme_end told
      where told.programme_id = e.programme_id and told.persona_id = e.persona_id)
    and exists (select from learning.step other
      where other.programme_id = step.programme_id and other.id <> step.id and ${isAsked('other')})
    and not exists (select from learning.step other
      where other.programme_id = step.programme_id and other.id <> step.id and ${isAsked('other')}
        and not exists (select from learning.standing f where f.step_id = other.id and f.persona_id = e.persona_id)))`;

/** The same, and nobody takes part in it, or wrote anything there. */
export const programmeUntouched = (programme: RawBuilder<unknown>) => sql`not (
  exists (select from learning.enrolment e where e.programme_id = ${programme})
  or exists (select from learning.step where step.programme_id = ${programme} and (
    (${untouched}) is not true
    or exists (select from posts.pub_post said where said.place_id = step.id))))`;

export type Whole = AuthoredProgramme & {
  title: string;
  summary: string;
  isPublic: boolean;
  closed: boolean;
  steps: number;
  untouched: boolean;
  versions: string[];
};

/** A programme, as those who write it need it; whether the actor does is the policy's to say. */
export const authoredProgramme = (tx: R, at: AtProgramme, { lock = true } = {}) =>
  sql<Whole>`select ${programmeColumns}, programme.title, programme.summary, programme.is_public as "isPublic",
      programme.closed_at is not null as closed, ${programmeUntouched(sql`programme.id`)} as untouched,
      (select count(*)::int from learning.step s where s.programme_id = programme.id and ${isAsked('s')}) as steps,
      ${broughtInto('programme.id')} as versions
    from learning.programme where ${isProgramme(at)} ${lock ? held : sql``}`.first(tx);

/** Held so that nobody begins meanwhile; whether somebody did is asked when it is. */
export async function programmeToEnd(
  tx: T,
  { programme }: { programme: string },
): Promise<Whole | undefined> {
  await sql`select from learning.programme where id = ${programme}::uuid for update`.execute(tx);
  return authoredProgramme(tx, { programme });
}

/** A course of such a programme. */
export const authoredCourse = (tx: T, courseId: string) =>
  sql<AuthoredProgramme & { courseId: string; title: string; summary: string; steps: number }>`
    select ${programmeColumns}, course.id as "courseId", course.title, course.summary,
      (select count(*)::int from learning.step s where s.course_id = course.id and ${isPlaced('s')}) as steps
    from learning.programme join learning.course on course.programme_id = programme.id
    where course.id = ${courseId}::uuid and course.removed_at is null ${held}`.first(tx);

type Held = {
  stepId: string;
  stepSlug: string;
  version: number;
  kind: StepKind;
  untouched: boolean;
  stands: Stands;
  title: string;
  body: string;
  videoUrl: string | null;
};

/** A step of such a programme, with what its newest version asks. */
export type StepOfAuthors = AuthoredProgramme & RuleView & Held;
export const authoredStep = (tx: T, stepId: string) =>
  sql<StepOfAuthors>`
    select ${programmeColumns}, step.id as "stepId", step.slug as "stepSlug", step.version, step.kind, ${untouched} as untouched, ${standsAs()} as stands,
      version.title, version.body, version.video_url as "videoUrl", version.questions, version.requires_answer as "requiresAnswer",
      version.replies_to_peers as "repliesToPeers", version.min_words as "minWords", version.min_reply_words as "minReplyWords",
      version.is_folded as folded
    from learning.programme join learning.step on step.programme_id = programme.id ${newest}
    where step.id = ${stepId}::uuid and ${isPlaced()} ${held}`.first(tx);

/** Held so that nobody begins it meanwhile; whether somebody did is asked when it is. */
export async function stepAlone(tx: T, stepId: string): Promise<StepOfAuthors | undefined> {
  if ((await authoredStep(tx, stepId)) === undefined) return undefined;
  await lockStepAlone(tx, stepId);
  return authoredStep(tx, stepId);
}

export const coursesOf = (tx: R, programmeId: string) =>
  sql<{ id: string; title: string; summary: string }>`
    select id, title, summary from learning.course
    where programme_id = ${programmeId}::uuid and removed_at is null order by position`.rows(tx);

export const stepsOf = (tx: R, programmeId: string) =>
  sql<
    Omit<AuthoredStep, 'can' | 'inLanguage'> & {
      courseId: string;
      body: string;
      questions: string[];
    }
  >`
    select step.id, step.course_id as "courseId", step.slug, step.version, step.kind, version.title, version.body, version.questions, ${untouched} as untouched, ${standsAs()} as stands
    from learning.step ${newest}
    where step.programme_id = ${programmeId}::uuid and ${isPlaced()} order by step.position`.rows(
    tx,
  );

/** A step as its authors see it, in one statement. */
export const stepForAuthors = (tx: R, actor: Actor, at: AtStep) =>
  sql<
    Omit<AuthoringStepView, 'base' | 'ruleBase' | 'language' | 'inLanguage' | 'fileMegabytes'> & {
      first: string | null;
    }
  >`
    select step.id, step.slug, step.version, step.kind, ${untouched} as untouched, ${standsAs()} as stands, programme.set_aside as "setAside", version.title, version.body,
      version.body_html as html, version.video_url as "videoUrl",
      ${wholeRule('version')} as rule,
      (select count(*)::int from learning.step_start start
        where start.step_id = step.id and start.version < step.version
          and not exists (select 1 from learning.standing f
            where f.step_id = step.id and f.persona_id = start.persona_id)) as "underOldRule",
      ${wouldFinish} as "wouldFinish",
      programme.language as first, jsonb_build_object('id', programme.id, 'slug', programme.slug, 'title', programme.title) as programme,
      jsonb_build_object('id', course.id, 'title', course.title) as course
    from learning.programme join learning.step on step.programme_id = programme.id
    join learning.course on course.id = step.course_id ${newest}
    where ${authoredBy(actor)} and ${isPlaced()} and ${isStep(at)}`.first(tx);
