import type { GradebookPage } from '../../gradebook.contract.ts';
import type { Place } from './load-gradebook.ts';

/** What stands above every gradebook: the programme, and the steps one may look at. */
export function headOf({
  programme,
  steps,
}: Place): Pick<GradebookPage<never>, 'programme' | 'steps'> {
  const { id, slug, title, side } = programme;
  return {
    programme: { id, slug, title, side },
    steps: steps.map(({ slug: at, title: name, kind, course }) => {
      return { slug: at, title: name, kind, course };
    }),
  };
}
