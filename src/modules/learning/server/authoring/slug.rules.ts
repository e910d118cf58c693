import { freeSlug as freeOf } from '#platform/slug.rules.ts';
import { reservedSlugs } from '../../authoring.contract.ts';

/** The first of slug, slug-2, slug-3 … that is neither taken nor the address of a page of learning. */
export const freeSlug = (wished: string, taken: Iterable<string>): string =>
  freeOf(wished, taken, reservedSlugs);
