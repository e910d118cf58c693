import { isSignedIn } from '#platform/actor.policy.ts';
import { allow } from '#platform/verdict.ts';
import {
  GradebookInput,
  StepGradebookInput,
  type GradebookView,
  type StepGradebookView,
} from '../../gradebook.contract.ts';
import { evidenceOf } from '../mine/mine.ts';
import { postsOf } from '../mine/mine.sql.ts';
import { mayWriteIn } from '../nudge/nudge.policy.ts';
import { mayOpenGradebook } from '../programme/programme.policy.ts';
import { query } from '../tx.ts';
import { peopleAt, peopleOf } from './gradebook.sql.ts';
import { findPlace, headOf, personAt, personIn, within } from './load-gradebook.ts';
import { mayMarkIn } from './mark.policy.ts';
import { pageOf } from './page.sql.ts';
import { mayRevoke } from './revoke.policy.ts';
import { pick } from '#platform/pick.ts';

export const gradebook = query({
  name: 'learning.register',
  about: 'Who in a programme is done, who misses what, and since when. For its hosts and mentors.',
  input: GradebookInput,
  may: isSignedIn,
  statements: 3,
  async read(
    { tx, actor, now },
    { programme, programmeSlug, ...filters },
  ): Promise<GradebookView | undefined> {
    const at = await findPlace(tx, actor, { programme, programmeSlug });
    if (at === undefined || mayOpenGradebook(actor, at) !== allow) return undefined;
    const page = await pageOf(tx, peopleOf(within(at)), filters, now);
    return {
      ...headOf(at),
      ...page,
      people: page.people.map((row) => personIn(at, row)),
      can: { write: mayWriteIn(actor, at.programme) },
    };
  },
});

export const stepGradebook = query({
  name: 'learning.step_register',
  about: 'Who is done with a step, what counted, and what is missing. For hosts and mentors.',
  input: StepGradebookInput,
  may: isSignedIn,
  statements: 4,
  async read({ tx, actor, now }, input): Promise<StepGradebookView | undefined> {
    const { programme, programmeSlug, step: id, stepSlug, ...filters } = input;
    const which = { programme, programmeSlug, step: id };
    const at = await findPlace(tx, actor, which);
    const step = at?.steps.find((one) => one.id === id || one.slug === stepSlug);
    if (at === undefined || step === undefined || mayOpenGradebook(actor, at) !== allow)
      return undefined;
    const page = await pageOf(tx, peopleAt({ ...within(at), stepId: step.id }), filters, now);
    const personaIds = page.people.map((row) => row.id);
    // Who looks after the place sees everybody.
    const posts = await postsOf(tx, { stepIds: [step.id], personaIds, blocked: [] });
    const byPerson = Map.groupBy(posts, ({ personaId }) => personaId);
    return {
      ...headOf(at),
      ...page,
      people: page.people.map((row) => ({
        ...personAt(at, row),
        ...evidenceOf(byPerson.get(row.id)),
      })),
      step: pick(step, 'id', 'slug', 'title', 'kind', 'courseTitle', 'retired', 'requires'),
      can: { revoke: mayRevoke(actor, at.programme), mark: mayMarkIn(actor, at.programme, step) },
    };
  },
});
