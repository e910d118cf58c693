import { query } from '#platform/use-case.ts';
import { allow } from '#platform/verdict.ts';
import { GradebookInput, type GradebookView } from '../../gradebook.contract.ts';
import { isSignedIn, mayOpenGradebook } from '../programme/programme.policy.ts';
import type { Tables } from '../tx.ts';
import { peopleOf } from './gradebook.sql.ts';
import { findPlace, personIn, within } from './load-gradebook.ts';
import { pageOf } from './page.sql.ts';
import { headOf } from './gradebook.view.ts';

export const gradebook = query<Tables>()({
  name: 'learning.register',
  about: 'Who in a programme is done, who misses what, and since when. For its hosts and mentors.',
  input: GradebookInput,
  may: isSignedIn,
  statements: 3,
  async read({ tx, actor }, { programme, ...filters }): Promise<GradebookView | undefined> {
    const at = await findPlace(tx, actor, programme);
    if (at === undefined || mayOpenGradebook(actor, at) !== allow) return undefined;
    const page = await pageOf(tx, peopleOf(within(at)), filters);
    return { ...headOf(at), ...page, people: page.people.map((row) => personIn(at, row)) };
  },
});
