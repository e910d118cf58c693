import { redirect, type RequestEvent } from '@sveltejs/kit';
import { action } from '#platform/web/action.ts';
import { showing, shownOnce } from '#platform/web/once.ts';
import { asking, given } from '#platform/web/page.ts';
import { tendedPath, threadPath } from '#modules/community/ui/index.ts';
import { soughtIn } from '../../../../narrowing.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { spaceSlug, threadSlug } = event.params;
  const view = await asking(event, 'community.tending', {
    threadSlug,
    ...given(event.url, 'post'),
    ...soughtIn(event.url),
  });
  if (view.space.slug !== spaceSlug)
    redirect(303, `${threadPath(view.space.slug, view.thread.slug)}/tend${event.url.search}`);
  return {
    view,
    isDone: event.url.searchParams.has('done'),
    revealed: shownOnce(event, 'community.reveal_author'),
  };
};

/** The same page again, saying that it is done. */
const again = (_result: unknown, { url }: RequestEvent): string =>
  `${url.pathname}?${new URLSearchParams({ ...given(url, 'post'), done: '' })}`;

/** Where it is now, saying that it is done. */
const there = (at: { spaceSlug: string; threadSlug: string }) =>
  tendedPath(at.spaceSlug, at.threadSlug);

export const actions: Actions = {
  hide: action('community.hide_post', { then: again }),
  restore: action('community.restore_post', { then: again }),
  release: action('community.release_post', { then: again }),
  finish: action('community.finish_thread', { then: again }),
  close: action('community.close_thread', { then: again }),
  hide_thread: action('community.hide_thread', { then: again }),
  show_thread: action('community.show_thread', { then: again }),
  reopen: action('community.reopen_thread', { then: again }),
  pin: action('community.pin_thread', { then: again }),
  unpin: action('community.unpin_thread', { then: again }),
  feature: action('community.feature_thread', { then: again }),
  unfeature: action('community.unfeature_thread', { then: again }),
  move: action('community.move_thread', { then: there }),
  merge: action('community.merge_thread', { then: there }),
  split: action('community.split_thread', { then: there }),
  reveal: showing('community.reveal_author'),
};
