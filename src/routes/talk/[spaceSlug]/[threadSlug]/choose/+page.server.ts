import { redirect } from '@sveltejs/kit';
import { tendedPath, threadPath } from '#modules/community/ui/index.ts';
import { action } from '#platform/web/action.ts';
import { asking, given } from '#platform/web/page.ts';
import { soughtIn } from '../../../../narrowing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { spaceSlug, threadSlug } = event.params;
  // Each box that is ticked says one of them, an address that was kept all.
  const posts = event.url.searchParams.getAll('posts').join(',');
  const view = await asking(event, 'community.choosing', {
    ...{ threadSlug, posts },
    ...given(event.url, 'after', 'before'),
    ...soughtIn(event.url),
    between: event.url.searchParams.has('between'),
  });
  if (view.space.slug !== spaceSlug)
    redirect(303, `${threadPath(view.space.slug, view.thread.slug)}/choose${event.url.search}`);
  const goesOn = event.url.searchParams.has('step');
  const isNone = view.chosen.length === 0;
  return { view, isActing: goesOn && !isNone, lacks: goesOn && isNone };
};

const there = (at: { spaceSlug: string; threadSlug: string }) =>
  tendedPath(at.spaceSlug, at.threadSlug);

export const actions: Actions = {
  hide_posts: action('community.hide_posts', { then: there }),
  split_posts: action('community.split_thread', { then: there }),
  move_posts: action('community.move_posts', { then: there }),
};
