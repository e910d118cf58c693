import type { RequestEvent } from '@sveltejs/kit';
import { action, safePath } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import { chosenFrom, inputOf } from '#modules/learning/ui/index.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const chosen = chosenFrom(event.url);
  const input = { ...event.params, ...inputOf(chosen) };
  return { chosen, view: await asking(event, 'learning.step_register', input) };
};

const then = (_result: unknown, { url }: RequestEvent, form: FormData) =>
  safePath(form.get('to'), url.pathname);

export const actions: Actions = {
  mark: action('learning.mark_done', { then }),
  revoke: action('learning.revoke_completion', { then }),
  give_back: action('learning.give_back_completion', { then }),
};
