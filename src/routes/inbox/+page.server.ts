import { action, safePath } from '#platform/web/action.ts';
import { asking, given } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { searchParams, pathname, search } = event.url;
  const unreadOnly = searchParams.get('state') === 'unread';
  return {
    unreadOnly,
    isEarlier: searchParams.has('after'),
    // An action's own address (`?/read`) is none to come back to.
    back: search.startsWith('?/') ? pathname : pathname + search,
    view: await asking(event, 'notifications.inbox', {
      ...(unreadOnly && { state: 'unread' }),
      ...given(event.url, 'after'),
    }),
  };
};

const back = (_result: unknown, _event: unknown, form: FormData) =>
  safePath(form.get('to'), '/inbox');

export const actions: Actions = {
  open: action('notifications.mark_read', { then: ({ link }) => link ?? '/inbox' }),
  read: action('notifications.mark_read', { then: back }),
  mute: action('notifications.mute_thread', { then: back }),
  leave: action('community.leave_taglist', { then: back }),
  unmute: action('notifications.unmute_thread', { then: back }),
};
