import { MOST_SHOWN, type ImportCounts, type Standing } from '#modules/admin/imports.contract.ts';
import { belowImported, isEmptied } from '#modules/posts/index.server.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { broughtInto } from '#platform/languages/said.sql.ts';
import type { R } from '../tx.ts';

/** What an import added, as ids. */
export const addedBy = (id: string) => ({
  programmes: sql`(select id from learning.programme where import_id = ${id}::uuid)`,
  courses: sql`(select id from learning.course where import_id = ${id}::uuid)`,
  steps: sql`(select id from learning.step where import_id = ${id}::uuid)`,
  posts: sql`(select id from posts.pub_post where import_id = ${id}::uuid)`,
  people: sql`(select persona_id from accounts.pub_imported where import_id = ${id}::uuid)`,
});

/** Rows of `step_id, nr` and where they are: `behind` is the end of the address. */
const inSteps = (at: RawBuilder<unknown>, behind: RawBuilder<unknown> = sql`''`) => sql<Standing>`
  select version.title, '/learn/' || programme.slug || '/' || step.slug || ${behind} as link,
    count(*) over ()::int as count
  from (${at}) at join learning.step step on step.id = at.step_id
  join learning.programme programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version
  order by at.nr limit ${MOST_SHOWN}`;

/** The same of programmes: rows of `programme_id, nr`. */
const inProgrammes = (at: RawBuilder<unknown>, within = '') => sql<Standing>`
  select programme.title, '/learn/' || programme.slug || ${within} as link, count(*) over ()::int as count
  from (${at}) at join learning.programme programme on programme.id = at.programme_id
  order by at.nr limit ${MOST_SHOWN}`;

/** Rows of `persona_id` as people, each once. */
const people = (who: RawBuilder<unknown>) => sql<Standing>`
  select card.name as title, '/people/' || card.id as link, count(*) over ()::int as count
  from (select distinct persona_id from (${who}) all_of_them) one
  join accounts.pub_member_card card on card.id = one.persona_id
  order by card.name, card.id limit ${MOST_SHOWN}`;

/** What was written here in its discussions, or anywhere below its posts; not what was taken back and is empty. */
export const wordsBelow = (tx: R, id: string) => {
  const { steps } = addedBy(id);
  const own = sql`p.import_id is null and not ${isEmptied('p')}`;
  const at = sql`p.place_id as step_id, p.id as post_id, p.created_at as nr`;
  return inSteps(
    sql`select ${at} from posts.pub_post p where p.place_id in ${steps} and ${own}
      union select ${at} from posts.pub_post p where p.id in ${belowImported(id)} and ${own}`,
    sql`'?around=' || at.post_id || '#p-' || at.post_id`,
  ).rows(tx);
};

/** People of earlier imports whose words it brought, and who claimed their account since. */
export const claimedAuthors = (tx: R, id: string) =>
  people(sql`select p.author_id as persona_id from posts.pub_post p
    join accounts.pub_imported person on person.persona_id = p.author_id
    where p.import_id = ${id}::uuid and person.is_claimed
      and person.import_id is distinct from ${id}::uuid`).rows(tx);

/** Words that somebody left behind, without their name, when they were erased. */
export const wordsLeft = (tx: R, id: string) =>
  inSteps(
    sql`select p.place_id as step_id, p.id as post_id, p.created_at as nr from posts.pub_post p
      where p.import_id = ${id}::uuid and p.author_id is null and p.body <> ''`,
    sql`'?around=' || at.post_id || '#p-' || at.post_id`,
  ).rows(tx);

/** Whoever takes part here by themselves: joined, began or finished something. */
export const takingPart = (tx: R, id: string) => {
  const { programmes, steps } = addedBy(id);
  return people(sql`select persona_id from learning.enrolment
      where import_id is null and programme_id in ${programmes}
    union all select persona_id from learning.step_start where import_id is null and step_id in ${steps}
    union all select c.persona_id from learning.completion c where c.import_id is null and c.step_id in ${steps}
      and not exists (select from learning.mark m
        where m.step_id = c.step_id and m.persona_id = c.persona_id and m.round = c.round)`).rows(
    tx,
  );
};

/** What hosts marked as done or took back, with a reason. */
export const marked = (tx: R, id: string) => {
  const { steps } = addedBy(id);
  const theirs = (row: string) => sql`${sql.ref(`${row}.step_id`)} in ${steps}
    or exists (select from learning.completion c where c.import_id = ${id}::uuid
      and (c.step_id, c.persona_id, c.round) =
        (${sql.ref(`${row}.step_id`)}, ${sql.ref(`${row}.persona_id`)}, ${sql.ref(`${row}.round`)}))`;
  return inSteps(sql`select m.step_id, m.marked_at as nr from learning.mark m where ${theirs('m')}
    union all select r.step_id, r.revoked_at from learning.completion_revocation r
    where ${theirs('r')}`).rows(tx);
};

/** Words of hosts to those who take part, or to its people. */
export const nudged = (tx: R, id: string) => {
  const { programmes, people: its } = addedBy(id);
  return inProgrammes(sql`select n.programme_id, n.sent_at as nr from learning.nudge n
    where n.programme_id in ${programmes} or exists (select from learning.nudge_recipient to_whom
      where to_whom.nudge_id = n.id and to_whom.persona_id in ${its})`).rows(tx);
};

const isTranslated = (id: string) => sql<boolean>`cardinality(${broughtInto(id)}) > 0`;

/** A title, or a summary, which no file brings, is not as the file said it; or it is said in a further language. */
const isRenamed = (row: 'programme' | 'course') => {
  const column = (name: string) => sql.ref(`${row}.${name}`);
  return sql`(${column('summary')} <> '' or ${column('title')} <> ${column('imported')} ->> 'title'
    or ${isTranslated(`${row}.id`)})`;
};

/** Its texts are edited where they stand; what it asks has a version each time. */
const isRewritten = sql`(step.version > 1 or ${isTranslated('step.id')}
  or exists (select from learning.step_version said where said.step_id = step.id
    and (said.title <> step.imported ->> 'title' or said.body <> step.imported ->> 'body'
      or said.video_url is not null)))`;

/** What authors wrote into it: other words, films, files, further courses and steps, versions, languages; or moved there. */
export const authored = (tx: R, id: string) => {
  const { programmes, courses, steps } = addedBy(id);
  const at = sql`select programme.id as programme_id, programme.id as nr from learning.programme
    where programme.id in ${programmes} and ${isRenamed('programme')}
    union all select course.programme_id, course.id from learning.course
    where case when course.import_id is null then course.programme_id in ${programmes}
      else course.id in ${courses} and ${isRenamed('course')} end
    union all select step.programme_id, step.id from learning.step
    where case when step.import_id is null
      then step.programme_id in ${programmes} or step.course_id in ${courses}
      -- What an earlier run brought is in a course of this one only when somebody moved it there.
      when step.import_id < ${id}::uuid then step.course_id in ${courses}
      else step.id in ${steps} and ${isRewritten} end
    union all select held.programme_id, held.file_id from learning.programme_file held
    where held.programme_id in ${programmes}`;
  return inProgrammes(at, '/edit').rows(tx);
};

export const programmesOf = (tx: R, id: string) =>
  sql<{ id: string; title: string; slug: string }>`select id, title, slug from learning.programme
    where import_id = ${id}::uuid order by id`.rows(tx);

type Goes = Omit<ImportCounts, 'members'>;

export const countOf = (tx: R, id: string) =>
  sql<Goes>`select
    (select count(*)::int from learning.programme where import_id = ${id}::uuid) as programmes,
    (select count(*)::int from learning.course where import_id = ${id}::uuid) as courses,
    (select count(*)::int from learning.step where import_id = ${id}::uuid) as discussions,
    (select count(*)::int from posts.pub_post where import_id = ${id}::uuid) as posts,
    (select count(*)::int from learning.completion where import_id = ${id}::uuid) as completions`.one(
    tx,
  );
