import type { RequestEvent } from '@sveltejs/kit';
import { action, safePath } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

const ends = ['seen', 'kept'] as const;

export const load: PageServerLoad = async (event) => {
  const { searchParams } = event.url;
  const as = ends.find((end) => end === searchParams.get('done'));
  return {
    view: await asking(event, 'community.held', {}),
    done: as === undefined ? null : { as, at: safePath(searchParams.get('at'), '') },
  };
};

/** The list again, where the next stands now; it says what became of this one. */
const next = (done: (typeof ends)[number]) => ({
  then: (_result: unknown, { url }: RequestEvent, form: FormData): string =>
    `${url.pathname}?${new URLSearchParams({ done, at: safePath(form.get('to'), '') })}`,
});

export const actions: Actions = {
  thread_let_through: action('community.release_post', next('seen')),
  thread_keep_hidden: action('community.hide_post', next('kept')),
  step_let_through: action('learning.release_post', next('seen')),
  step_keep_hidden: action('learning.remove_post', next('kept')),
  profile_let_through: action('accounts.release_profile', next('seen')),
};
