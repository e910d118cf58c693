import type { RegisterPage } from '../../register.contract.ts';
import type { Loaded } from './load-register.ts';

/** What stands above every register: the programme, and the steps one may look at. */
export function headOf({
  programme,
  steps,
}: Loaded<unknown>): Pick<RegisterPage<never>, 'programme' | 'steps'> {
  const { id, slug, title, side } = programme;
  return {
    programme: { id, slug, title, side },
    steps: steps.map(({ slug: at, title: name, kind, course }) => {
      return { slug: at, title: name, kind, course };
    }),
  };
}
