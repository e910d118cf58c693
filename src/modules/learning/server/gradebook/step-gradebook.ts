import { query } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { StepGradebookInput, type StepGradebookView } from '../../gradebook.contract.ts';
import { postsOf } from '../mine/mine.sql.ts';
import { evidenceOf } from '../mine/mine.view.ts';
import { isSignedIn, mayOpenGradebook } from '../programme/programme.policy.ts';
import type { Tables } from '../tx.ts';
import { peopleAt } from './gradebook.sql.ts';
import { findPlace, personAt, within } from './load-gradebook.ts';
import { pageOf } from './page.sql.ts';
import { headOf } from './gradebook.view.ts';
import { mayRevoke } from './revoke.policy.ts';

export const stepGradebook = query<Tables>()({
  name: 'learning.step_register',
  about: 'Who is done with a step, what counted, and what is missing. For hosts and mentors.',
  input: StepGradebookInput,
  may: isSignedIn,
  statements: 4,
  async read(
    { tx, actor },
    { programme, step: slug, ...filters },
  ): Promise<StepGradebookView | undefined> {
    const at = await findPlace(tx, actor, programme);
    const step = at?.steps.find((one) => one.slug === slug);
    if (at === undefined || step === undefined || mayOpenGradebook(actor, at) !== allow)
      return undefined;
    const page = await pageOf(tx, peopleAt({ ...within(at), stepId: step.id }), filters);
    const personaIds = page.people.map(({ id }) => id);
    const posts = await postsOf(tx, {
      stepIds: [step.id],
      personaIds,
      // Who looks after the place sees everybody.
      blocked: [],
    });
    const byPerson = Map.groupBy(posts, ({ personaId }) => personaId);
    const { id, title, kind, course, requires } = step;
    return {
      ...headOf(at),
      ...page,
      people: page.people.map((row) => ({
        ...personAt(row),
        ...evidenceOf(byPerson.get(row.id) ?? []),
      })),
      step: { id, slug, title, kind, course, requires },
      can: { revoke: mayRevoke(actor, at.programme) },
    };
  },
});
