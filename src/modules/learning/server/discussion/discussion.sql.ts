import { sql, type RawBuilder } from '#platform/db/sql.ts';
import type { Actor, Side } from '#platform/actor.ts';
import {
  standingColumns,
  standingIn,
  type Called,
  type Standing,
} from '#modules/posts/index.server.ts';
import { allVersions, broughtInto, said, saidIn, versionIn } from '#platform/languages/said.sql.ts';
import type { RuleView } from '../../authoring.contract.ts';
import type { SetAside, Stands } from '../../programme.contract.ts';
import type { Requires } from '../counting/gradebook.rules.ts';
import type { Opening } from '../programme/opening.rules.ts';
import { openingFacts } from '../programme/opening.sql.ts';
import { inSight, requires, wholeRule } from '../programme/deeds.sql.ts';
import { standsAs, stepVisibleTo } from '../programme/asked.sql.ts';
import { holdsPowerAt, visibleTo } from '../programme/visible.sql.ts';
import type { R } from '../tx.ts';
import { isStep } from '../programme/at.sql.ts';
import type { AtStep } from '../../programme.contract.ts';

type Sql = RawBuilder<unknown>;

/** A discussion that the actor may read, with what decides what they may do in it. */
export type DiscussionRow = {
  id: string;
  slug: string;
  programmeId: string;
  programmeSlug: string;
  side: Side;
  hostId: string | null;
  /** The newest version, and what it asks. */
  version: number;
  requires: Requires;
  /** The version under which the actor began, where they have. */
  startVersion: number | null;
  requiresAtStart: Requires | null;
  /** Of the version under which the actor began, or else of the newest. */
  questions: string[];
  /** The same in all languages: copies of them are nobody's own words. */
  asked: string[];
  minWords: number;
  minReplyWords: number;
  isFolded: boolean;
  opening: Opening;
  /** Has an answer that was not taken away; it may be held. */
  answered: boolean;
};

/**
 * The questions of a version as somebody reads them. What was brought into their language is of the questions
 * as they were then: where others are asked since, or under the rule they began with, those stand.
 */
const questionsFor = (version: string, locale: string) => {
  const asked = sql.ref(`${version}.questions`);
  const own = versionIn('step.id', locale);
  return sql<string[]>`(select case when own.fields -> 'asked' = ${asked}
      then own.fields -> 'questions' else ${asked} end from (select ${own} as fields) own)`;
};

const otherQuestions = sql`coalesce((select jsonb_agg(one.question) from ${allVersions('step.id')} said
  cross join lateral jsonb_array_elements(said.fields -> 'questions') one(question)), '[]')`;

/** A discussion the actor may read; callers say which, and what else they need. The ONE condition decides. */
export function oneDiscussion<Row = DiscussionRow>(
  tx: R,
  actor: Actor,
  { which, joins = sql``, more = sql`` }: { which: Sql; joins?: Sql; more?: Sql },
): Promise<Row | undefined> {
  const me = sql`${actor.personaId}::uuid`;
  return sql<Row>`
    select step.id, step.slug, step.version, step.host_id as "hostId", programme.id as "programmeId",
      programme.slug as "programmeSlug", programme.side, start.version as "startVersion",
      version.min_words as "minWords", version.min_reply_words as "minReplyWords", version.is_folded as "isFolded",
      ${questionsFor('version', actor.locale)} as questions, version.questions || ${otherQuestions} as asked,
      ${requires('newest')} as requires,
      case when start.version is not null then ${requires('version')} end as "requiresAtStart",
      ${openingFacts(actor.personaId)} as opening,
      exists (select from learning.counted own where own.step_id = step.id
        and own.author_id = ${me} and own.counts = 'answer') as answered ${more}
    from learning.step step
    join learning.course course on course.id = step.course_id
    join learning.programme programme on programme.id = step.programme_id
    join learning.step_version newest on newest.step_id = step.id and newest.version = step.version
    left join learning.step_start start on start.step_id = step.id and start.persona_id = ${me}
    join learning.step_version version
      on version.step_id = step.id and version.version = coalesce(start.version, step.version)
    ${joins}
    where step.kind = 'discussion' and ${stepVisibleTo(actor)} and ${which}`.first(tx);
}

export const findDiscussion = (
  tx: R,
  actor: Actor,
  stepId: string,
): Promise<DiscussionRow | undefined> =>
  oneDiscussion(tx, actor, { which: sql`step.id = ${stepId}::uuid` });

export type DiscussionPlace = DiscussionRow &
  Standing & {
    title: string;
    html: string;
    first: string | null;
    readIn: string | null;
    versions: string[];
    videoUrl: string | null;
    stands: Stands;
    setAside: SetAside;
    programmeTitle: string;
    programmeLanguage: string | null;
    hostName: string | null;
    /** Where one began under an older rule: that and the newest, and since when it is. */
    ruleSince: { at: string; then: RuleView; now: RuleView } | null;
    /** How far it has come, and since when its page has to be fetched. */
    changed: number;
    anew: number;
  };

/** What discussions are called, as far as somebody may read them. */
export async function describeSteps(
  tx: R,
  actor: Actor,
  stepIds: readonly string[],
): Promise<Map<string, Called>> {
  const rows = await sql<Called & { id: string }>`
    select step.id, case when ${stepVisibleTo(actor)} then ${said('step.id', 'version.title', actor.locale)} end as title,
      case when ${visibleTo(actor)} then ${said('programme.id', 'programme.title', actor.locale)} end as scope
    from learning.step step join learning.programme programme on programme.id = step.programme_id
    join learning.step_version version on version.step_id = step.id and version.version = step.version
    where step.id = any(${stepIds}::uuid[])`.rows(tx);
  return new Map(rows.map((row) => [row.id, row]));
}

/** A discussion as its page begins: the words of the newest version, and who holds it. */
export const discussionPlace = (
  tx: R,
  actor: Actor,
  at: AtStep,
): Promise<DiscussionPlace | undefined> =>
  oneDiscussion(tx, actor, {
    which: isStep(at),
    joins: sql`left join accounts.pub_member_card host
      on host.id = step.host_id and ${inSight('host.id', actor.blocked)}
      left join posts.pub_place place on place.place_id = step.id
      ${standingIn('step.id', { actor, moderates: holdsPowerAt(actor, ['moderate']) })}`,
    more: sql`, ${said('step.id', 'newest.title', actor.locale)} as title,
      ${said('step.id', 'newest.body_html', actor.locale)} as html, programme.language as first,
      ${saidIn('step.id', sql.ref('programme.language'), actor.locale)} as "readIn", ${broughtInto('step.id')} as versions, newest.video_url as "videoUrl", ${standsAs()} as stands, programme.set_aside as "setAside",
      ${said('programme.id', 'programme.title', actor.locale)} as "programmeTitle",
    ${saidIn('programme.id', sql.ref('programme.language'), actor.locale)} as "programmeLanguage", host.name as "hostName",
      case when start.version < step.version then jsonb_build_object('at', newest.created_at,
        'then', ${wholeRule('version')}, 'now', ${wholeRule('newest')}) end as "ruleSince",
      coalesce(place.changed, 0) as changed, coalesce(place.anew, 0) as anew, ${standingColumns}`,
  });
