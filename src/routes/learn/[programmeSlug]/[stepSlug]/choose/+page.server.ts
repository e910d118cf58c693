import { choosePath, stepPath, withQuery } from '#modules/learning/ui/index.ts';
import { action } from '#platform/web/action.ts';
import { asking, given } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  // Each box that is ticked says one of them, an address that was kept all.
  const posts = searchParams.getAll('posts').join(',');
  const view = await asking(event, 'learning.choosing', {
    ...{ ...event.params, posts },
    ...given(event.url, 'after', 'before', 'deed'),
    between: searchParams.has('between'),
  });
  const goesOn = searchParams.has('step');
  const isNone = view.chosen.length === 0;
  return { view, isActing: goesOn && !isNone, lacks: goesOn && isNone };
};

export const actions: Actions = {
  // There it can be undone on the spot.
  hide_posts: action('learning.hide_posts', {
    then: ({ programmeSlug, stepSlug, deed }) =>
      withQuery(choosePath(programmeSlug, stepSlug), { deed }),
  }),
  restore_posts: action('learning.restore_posts', {
    then: ({ programmeSlug, stepSlug }) =>
      `${stepPath(programmeSlug, { slug: stepSlug, kind: 'discussion' })}#others`,
  }),
};
