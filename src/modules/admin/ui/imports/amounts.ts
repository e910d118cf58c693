import type { Translate } from '#lib/text/index.ts';
import type { ImportGoes } from '../../imports.contract.ts';

const sorts = [
  ...(['members', 'programmes', 'courses', 'discussions', 'posts', 'completions'] as const),
  ...(['links', 'hearts', 'bookmarks'] as const),
];

/** How many of what, each for itself; nothing of what there is none of. */
export const amountsOf = (t: Translate, counts: Partial<ImportGoes>): string[] =>
  sorts.flatMap((sort) => {
    const count = counts[sort] ?? 0;
    return count === 0 ? [] : [t(`imports.n_${sort}`, { count })];
  });
