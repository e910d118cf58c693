import { isOwn, postLeads, stateOfPost, writersThere } from '#modules/posts/index.server.ts';
import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { said, saidInOf } from '#platform/languages/said.sql.ts';
import type { Actor } from '#platform/actor.ts';
import { audience, type Audience, type Decisions, type Subject } from '#platform/module.ts';
import type { NotificationKind } from '#platform/notification-kind.contract.ts';
import { markedHows } from '../gradebook.contract.ts';
import { programmeReads } from '../authoring.contract.ts';
import { readersDecisions, whysOfReaders } from './authoring/readers.sql.ts';
import { stepVisibleTo } from './programme/asked.sql.ts';
import { hiddenFrom, visibleTo } from './programme/visible.sql.ts';

/** What people are told of that happens in learning alone. */
export const notificationKinds: readonly NotificationKind[] = [
  { name: 'peer_came', group: 'learning', by: 'inbox', isOptional: true },
  { name: 'step_done', group: 'learning', by: 'inbox', isOptional: true, isOwn: true },
  { name: 'programme_done', group: 'learning', by: 'inbox', isOptional: true, isOwn: true },
  {
    ...{ name: 'completion', group: 'learning', by: 'inbox', isOptional: false, isOwn: true },
    ...{ everyTime: true, acts: ['revoked', 'given_back', ...markedHows] },
  },
  { name: 'host_wrote', group: 'learning', by: 'inbox', isOptional: true },
  { name: 'step_shown', group: 'learning', by: 'inbox', isOptional: true },
  {
    ...{ name: 'step_placed', group: 'learning', by: 'inbox', isOptional: false, isOwn: true },
    ...{ everyTime: true, lasts: true, acts: ['retired', 'reinstated'] },
  },
  {
    ...{ name: 'programme_placed', group: 'learning', by: 'inbox', isOptional: false, isOwn: true },
    ...{ everyTime: true, lasts: true },
    ...{ acts: ['closed', 'opened', 'archived', 'hidden', 'brought_back'] },
  },
  {
    ...{ name: 'programme_readers', group: 'learning', by: 'inbox', isOptional: false },
    ...{ isOwn: true, everyTime: true, acts: programmeReads },
  },
];

/** Where a step is. Drafts lead nobody anywhere, but to their own words. */
const place = sql`join learning.programme programme on programme.id = step.programme_id
  join learning.step_version version on version.step_id = step.id and version.version = step.version`;
const link = sql`'/learn/' || programme.slug || '/' || step.slug`;

const stepTitle = ({ locale }: Actor) => said('step.id', 'version.title', locale);

const GIVEN_BACK = 'learning.give_back_completion';

/** Why it is asked of nobody any more, or again. */
const whysOfStep = sql`(
  select jsonb_object_agg(case d.act when 'learning.retire_step' then 'retired' else 'reinstated' end,
    jsonb_build_object('rule', null, 'reason', d.reason) order by d.at)
  from platform.pub_deed d where d.subject_id = step.id
    and d.act in ('learning.retire_step', 'learning.reinstate_step'))`;

/** Why a step was marked as done for the reader, taken back from them, and given back. */
const whysOf = ({ personaId }: Actor) => sql`(
  select jsonb_object_agg(was.done, jsonb_build_object('rule', null, 'reason', was.reason) order by was.at)
  from (
    select 'revoked' as done, r.reason, r.revoked_at as at from learning.completion_revocation r
      where r.step_id = step.id and r.persona_id = ${personaId}::uuid
    union all select m.how, m.reason, m.marked_at from learning.mark m
      where m.step_id = step.id and m.persona_id = ${personaId}::uuid
    union all select 'given_back', d.reason, d.at from platform.pub_deed d
      where d.subject_id = step.id and d.person_id = ${personaId}::uuid and d.act = ${GIVEN_BACK}) was)`;

/** Why a programme was closed to newcomers, opened again, archived, hidden or brought back, where that was said. */
const whysOfPlacing = sql`(
  select jsonb_object_agg(via.name, jsonb_build_object('rule', null, 'reason', d.reason) order by d.at)
  from platform.pub_deed d join (values ('learning.withdraw_programme', 'closed'),
    ('learning.publish_programme', 'opened'), ('learning.archive_programme', 'archived'),
    ('learning.hide_programme', 'hidden'), ('learning.bring_back_programme', 'brought_back')
  ) as via(act, name) on via.act = d.act
  where d.subject_id = programme.id)`;

type Id = { id: string };
const idsOf = (rows: readonly Id[]) => rows.map(({ id }) => id);

/** Who takes part in a programme, or ever began a step of it; who wrote in its discussions. */
export const audiences: readonly Audience[] = [
  audience({
    name: 'learning.programme_begun',
    people: async ({ tx }, id) => {
      const began = sql<Id>`
        select persona_id as id from learning.enrolment where programme_id = ${id}::uuid
        union select start.persona_id from learning.step_start start
        join learning.step on step.id = start.step_id where step.programme_id = ${id}::uuid
        union select done.persona_id from learning.completion done
        join learning.step on step.id = done.step_id where step.programme_id = ${id}::uuid`;
      return idsOf(await began.rows(tx));
    },
  }),
  audience({
    name: 'learning.programme_takes_part',
    people: async ({ tx }, id) =>
      idsOf(
        await sql<Id>`
      select persona_id as id from learning.enrolment where programme_id = ${id}::uuid`.rows(tx),
      ),
  }),
  audience({
    name: 'learning.step_begun',
    people: async ({ tx }, id) =>
      idsOf(
        await sql<Id>`
      select persona_id as id from learning.step_start where step_id = ${id}::uuid
      union select author_id from learning.counted where step_id = ${id}::uuid
      union select persona_id from learning.granted where step_id = ${id}::uuid`.rows(tx),
      ),
  }),
  audience({
    name: 'learning.programme_writers',
    people: ({ tx }, programme) => writersThere(tx, [programme]),
  }),
];

/** The language in which a text of a programme is read: a step's, or the programme's own. */
const readIn = (subject: RawBuilder<unknown>, programme: RawBuilder<unknown>, { locale }: Actor) =>
  saidInOf(
    subject,
    sql`(select g.language from learning.programme g where g.id = ${programme})`,
    locale,
  );
const programmeOf = (step: RawBuilder<unknown>) =>
  sql`(select s.programme_id from learning.step s where s.id = ${step})`;
const ofProgramme: Subject['language'] = (id, reader) => readIn(id, id, reader);

export const subjects: readonly Subject[] = [
  {
    kind: 'learning.step',
    isThread: true,
    language: (id, reader) => readIn(id, programmeOf(id), reader),
    seen: (actor, ids) => sql`
      select step.id, ${stepTitle(actor)} as title, ${link} as link, 'visible' as state,
        coalesce(${whysOf(actor)}, '{}') || coalesce(${whysOfStep}, '{}') as whys
      from learning.step step ${place} where step.id = any(${ids}) and ${stepVisibleTo(actor)}`,
  },
  {
    kind: 'learning.path',
    isThread: true,
    language: ofProgramme,
    seen: (actor, ids) => sql`
      select programme.id, ${said('programme.id', 'programme.title', actor.locale)} as title, '/my-learning/' || programme.slug as link, 'visible' as state,
        null::jsonb as whys
      from learning.programme programme where programme.id = any(${ids}) and ${visibleTo(actor)}`,
  },
  {
    kind: 'learning.programme',
    language: ofProgramme,
    seen: (actor, ids) => sql`
      select programme.id, ${said('programme.id', 'programme.title', actor.locale)} as title,
        case when ${visibleTo(actor)} then '/learn/' || programme.slug else '/my-learning/' || programme.slug end as link, 'visible' as state,
        coalesce(${whysOfPlacing}, '{}') || coalesce(${whysOfReaders}, '{}') as whys
      from learning.programme programme
      where programme.id = any(${ids}) and (${visibleTo(actor)} or ${hiddenFrom(actor)})`,
  },
  {
    // Whose words they are, its page asks; here stands no more than the programme.
    kind: 'learning.nudge',
    language: (id, reader) => {
      const programme = sql`(select n.programme_id from learning.nudge n where n.id = ${id})`;
      return readIn(programme, programme, reader);
    },
    seen: (actor, ids) => sql`
      select nudge.id, ${said('programme.id', 'programme.title', actor.locale)} as title,
        '/my-learning/words/' || nudge.id as link, 'visible' as state, null::jsonb as whys
      from learning.nudge join learning.programme programme on programme.id = nudge.programme_id
      where nudge.id = any(${ids}) and nudge.taken_at is null and ${visibleTo(actor)}`,
  },
  {
    // Of one's own also what waits, or was taken away, and why.
    kind: 'learning.post',
    language: (id, reader) => {
      const step = sql`(select p.place_id from posts.pub_post p where p.id = ${id})`;
      return readIn(step, programmeOf(step), reader);
    },
    seen: (actor, ids) => sql`
      select post.id, ${stepTitle(actor)} as title, ${stateOfPost(actor, link, stepVisibleTo(actor))}
      from posts.pub_post post join learning.step step on step.id = post.place_id ${place}
      where post.id = any(${ids}) and (${stepVisibleTo(actor)}
          or programme.side = ${actor.side}::text and ${isOwn('post', actor)})
        and ${postLeads(actor, { moderates: false })}`,
  },
];

/** Who reads what one wrote; completions that were taken back, and given back: the step leads somewhere as long as it may be read. */
export const decisions: readonly Decisions[] = [
  readersDecisions,
  {
    says: [
      ...['inbox.completion_revoked', 'inbox.completion_given_back'],
      ...markedHows.map((how) => `inbox.completion_${how}`),
    ],
    about({ actor }) {
      const nothing = sql`null::text`;
      const where = sql`'host', null::timestamptz, seen.title, seen.link, ${nothing}, ${nothing}`;
      const seen = sql`left join lateral (select ${stepTitle(actor)} as title, ${link} as link
          from learning.step step ${place} where step.id = at.step_id and ${stepVisibleTo(actor)}) seen on true
        where at.persona_id = ${actor.personaId}::uuid`;
      const id = (act: string) => sql`md5(${act} || at.step_id::text || at.round)::uuid`;
      return sql`
        select ${id('revoked')}, 'inbox.completion_revoked', at.revoked_at, ${nothing}, at.reason, ${where}
        from learning.completion_revocation at ${seen}
        union all select ${id('given back')}, 'inbox.completion_given_back', (at.evidence ->> 'givenBackAt')::timestamptz,
          ${nothing}, (select d.reason from platform.pub_deed d where d.subject_id = at.step_id
            and d.person_id = at.persona_id and d.act = ${GIVEN_BACK}
            and d.at = (at.evidence ->> 'givenBackAt')::timestamptz), ${where}
        from learning.completion at ${seen} and at.round > 0 and at.evidence ? 'givenBackAt'
        union all select ${id('marked')}, 'inbox.completion_' || at.how, at.marked_at, ${nothing}, at.reason, ${where}
        from learning.mark at ${seen} and not exists (select from learning.completion back
          where back.step_id = at.step_id and back.persona_id = at.persona_id and back.round = at.round
            and back.evidence ? 'givenBackAt')`;
    },
  },
];
