import { holds } from '#platform/actor.ts';
import { action, safePath } from '#platform/web/action.ts';
import { webApp } from '#platform/web/app.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { actor } = event.locals;
  const after = event.url.searchParams.get('after') ?? '';
  const { TEEN_SIDE: hasTeenSide } = webApp().settings;
  return {
    requests: await asking(event, 'accounts.requests', { after: after.slice(0, 200) }),
    joining: holds(actor, 'operate') ? await asking(event, 'accounts.joining', {}) : null,
    sides:
      hasTeenSide && holds(actor, 'safeguard')
        ? (await asking(event, 'accounts.side_reports', {})).people
        : null,
    hasTeenSide,
    done: event.url.searchParams.get('done'),
    to: safePath(event.url.searchParams.get('to'), ''),
  };
};

const back = (done: string) => () => `/operate/people?done=${done}`;

export const actions: Actions = {
  joining: action('accounts.change_joining', {
    then: (_out, _event, form) => safePath(form.get('to'), back('kept')()),
  }),
  approve: action('accounts.approve_request', { then: back('approved') }),
  decline: action('accounts.decline_request', { then: back('declined') }),
  move: action('accounts.move_side', { then: back('moved') }),
  dismiss: action('accounts.dismiss_side_reports', { then: back('dismissed') }),
};
