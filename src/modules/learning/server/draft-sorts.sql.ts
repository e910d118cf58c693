import { sql, type RawBuilder } from '#platform/db/sql.ts';
import { leadsTo, type DraftSort } from '#modules/accounts/index.server.ts';
import { subjects } from './notification-kinds.sql.ts';
import { authoredBy } from './programme/visible.sql.ts';

const to = (kinds: readonly string[], link: RawBuilder<unknown>) =>
  leadsTo(
    subjects.filter(({ kind }) => kinds.includes(kind)),
    link,
  );

const edit = sql`'/learn/' || programme.slug || '/edit'`;
type Leads = NonNullable<DraftSort['leads']>;

/** Texts of a programme, for whoever writes them; `link` goes on behind the page where it is edited. */
const ofProgramme =
  (link: RawBuilder<unknown>): Leads =>
  (actor, ids) => sql`
    select programme.id, programme.title, ${edit} || ${link}
    from learning.programme programme where programme.id = any(${ids}) and ${authoredBy(actor)}`;

/** Words to those who take part. */
const ofRegister: Leads = (actor, ids) => sql`
  select programme.id, programme.title, '/learn/' || programme.slug || '/register/people/write'
  from learning.programme programme where programme.id = any(${ids}) and ${authoredBy(actor)}`;

const ofCourse =
  (link: RawBuilder<unknown>): Leads =>
  (actor, ids) => sql`
    select course.id, course.title, ${edit} || ${link}
    from learning.course course join learning.programme programme on programme.id = course.programme_id
    where course.id = any(${ids}) and course.removed_at is null and ${authoredBy(actor)}`;

const ofStep =
  (link: RawBuilder<unknown>): Leads =>
  (actor, ids) => sql`
    select step.id, version.title, ${edit} || '/' || step.slug || ${link}
    from learning.step step join learning.programme programme on programme.id = step.programme_id
    join learning.step_version version on version.step_id = step.id and version.version = step.version
    where step.id = any(${ids}) and step.removed_at is null and ${authoredBy(actor)}`;

const nextStep = (kind: string) =>
  ofCourse(sql`'/new?course=' || course.id || ${sql.lit(`&kind=${kind}`)}`);

/** What is begun in learning, by those who learn and by those who write it, and where it goes on. */
export const drafts: readonly DraftSort[] = [
  { kind: 'learning.answer', leads: to(['learning.step'], sql`seen.link || '#answer'`) },
  {
    kind: 'learning.reply',
    leads: to(['learning.step', 'learning.post'], sql`replace(seen.link, '#p-', '#reply-')`),
  },
  {
    kind: 'learning.edit',
    leads: to(
      ['learning.post'],
      sql`replace(seen.link, '?around=', '?do=edit:' || seen.id || '&around=')`,
    ),
  },
  { kind: 'learning.programme', page: '/learn/new', leads: ofProgramme(sql`'#programme'`) },
  { kind: 'learning.new_course', leads: ofProgramme(sql`'#add-course'`) },
  { kind: 'learning.course', leads: ofCourse(sql`'#course-' || course.id`) },
  { kind: 'learning.new_reading', leads: nextStep('reading') },
  { kind: 'learning.new_discussion', leads: nextStep('discussion') },
  { kind: 'learning.step', leads: ofStep(sql`''`) },
  { kind: 'learning.nudge', leads: ofRegister },
  {
    kind: 'learning.version',
    leads: (actor, ids) =>
      sql.join(
        [ofProgramme, ofCourse, ofStep].map((of) => of(sql`''`)(actor, ids)),
        sql` union all `,
      ),
  },
  { kind: 'learning.rule', leads: ofStep(sql`'#rule'`) },
];
