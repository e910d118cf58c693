import { isSignedIn } from '#platform/actor.policy.ts';
import { tongueOf } from '#platform/languages/translating.ts';
import { allow } from '#platform/verdict.ts';
import {
  PersonGradebookInput,
  type PersonGradebookView,
  type StepOfPerson,
} from '../../gradebook.contract.ts';
import { evidenceOf } from '../mine/mine.ts';
import { postsOf, type PostRow } from '../mine/mine.sql.ts';
import { pathRows, type PathRow } from '../programme/path.sql.ts';
import { dated, stepsOnPath } from '../programme/path.view.ts';
import { mayOpenGradebook } from '../programme/programme.policy.ts';
import { mayReadNudges } from '../nudge/nudge.policy.ts';
import { nudgesOf } from '../nudge/nudge.sql.ts';
import { query } from '../tx.ts';
import { peopleOf } from './gradebook.sql.ts';
import { findPlace, headOf, personIn, within } from './load-gradebook.ts';
import { mayJudgeOf, mayMarkIn } from './mark.policy.ts';

export const personGradebook = query({
  name: 'learning.person_register',
  about:
    'One person in a programme: their steps, when each was done and how, what they wrote and what counted. For hosts and mentors.',
  input: PersonGradebookInput,
  may: isSignedIn,
  statements: 6,
  async read({ tx, actor, settings }, input): Promise<PersonGradebookView | undefined> {
    const at = await findPlace(tx, actor, input);
    if (at === undefined || mayOpenGradebook(actor, at) !== allow) return undefined;
    const found = await peopleOf({ ...within(at), personaId: input.person }).first(tx);
    if (found === undefined) return undefined;
    const tongue = tongueOf({ actor, settings });
    const of = { programmeIds: [at.programme.id], actor, of: input.person, ...tongue };
    const rows = await pathRows(tx, of);
    const stepIds = rows.map(({ id }) => id);
    // Who looks after the place sees everybody.
    const posts = await postsOf(tx, { stepIds, personaIds: [input.person], blocked: [] });
    const can = mayJudgeOf(actor, at.programme, input.person);
    return {
      programme: headOf(at).programme,
      person: personIn(at, found),
      steps: stepsOf(rows, posts),
      words:
        mayReadNudges(actor, at.programme) === allow
          ? await nudgesOf(tx, at.programme.id, input.person)
          : null,
      can: {
        revoke: can,
        mark: can === allow ? mayMarkIn(actor, at.programme, { retired: false }) : can,
      },
    };
  },
});

function stepsOf(rows: readonly PathRow[], posts: readonly PostRow[]): StepOfPerson[] {
  const rowOf = new Map(rows.map((row) => [row.id, row]));
  const byStep = Map.groupBy(posts, ({ stepId }) => stepId);
  return stepsOnPath(rows, true).map(({ courseId: _courseId, ...step }) => ({
    ...step,
    ...evidenceOf(byStep.get(step.id)),
    marked: dated(rowOf.get(step.id)?.marked ?? null),
    takenBack: dated(rowOf.get(step.id)?.takenBack ?? null),
  }));
}
