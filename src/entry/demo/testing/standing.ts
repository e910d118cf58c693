import type { View } from '#entry/registry.ts';
import { demo } from '#db/seed/demo/demo.ts';
import { stepsOf } from '#db/seed/demo/posts-of.ts';

const titles = new Map(demo.programmes.flatMap(stepsOf).map(({ title, slug }) => [title, slug]));

type Programmes = View<'learning.mine'>['programmes'];

/** Where somebody stands in a programme, in the words of the stages. */
export function standing(programmes: Programmes, slug: string) {
  const programme = programmes.find((one) => one.slug === slug);
  const steps = programme?.courses.flatMap((course) => course.steps) ?? [];
  const last = slugOf(steps.findLast(({ state }) => state === 'done')?.title);
  const now = steps.find(({ state }) => state !== 'done');
  if (now === undefined) return { last, now: null, missing: 'nothing', uncounted: [] };
  const uncounted = now.evidence.flatMap(({ because }) => because ?? []);
  return { last, now: slugOf(now.title), missing: missingOf(now), uncounted };
}

function missingOf({
  kind,
  state,
  missing,
}: Programmes[number]['courses'][number]['steps'][number]) {
  if (kind === 'reading') return 'reading';
  if (missing.answer) return 'answer';
  return state === 'waiting' ? 'peer' : 'reply';
}

/** Addresses are made from titles; the demo's own are shorter here and there. */
export function slugOf(title: string | undefined): string | null {
  return title === undefined ? null : (titles.get(title) ?? title);
}
