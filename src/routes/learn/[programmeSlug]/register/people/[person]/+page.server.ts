import type { RequestEvent } from '@sveltejs/kit';
import { action } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  view: await asking(event, 'learning.person_register', event.params),
  done: event.url.searchParams.get('done'),
});

const then =
  (done: string) =>
  (_result: unknown, { url }: RequestEvent) =>
    `${url.pathname}?done=${done}`;

export const actions: Actions = {
  mark: action('learning.mark_done', { then: then('marked') }),
  revoke: action('learning.revoke_completion', { then: then('revoked') }),
  take: action('learning.take_back_nudge', { then: then('taken') }),
  give_back: action('learning.give_back_completion', { then: then('given_back') }),
};
