import { action } from '#platform/web/action.ts';
import { webApp } from '#platform/web/app.ts';
import { showing, shownOnce } from '#platform/web/once.ts';
import { asking } from '#platform/web/page.ts';
import type { Actions, PageServerLoad } from './$types';

const DONE = ['made', 'ended_done', 'resumed', 'revoked', 'changed'] as const;

export const load: PageServerLoad = async (event) => ({
  view: await asking(event, 'accounts.services', {}),
  hasTeenSide: webApp().settings.TEEN_SIDE,
  done: DONE.find((one) => one === event.url.searchParams.get('done')) ?? null,
  once: shownOnce(event, 'accounts.create_service_token'),
});

const back = (done: (typeof DONE)[number]) => ({ then: () => `/operate/services?done=${done}` });

export const actions: Actions = {
  make: action('accounts.create_service', back('made')),
  change: action('accounts.change_service', back('changed')),
  end: action('accounts.end_service', back('ended_done')),
  resume: action('accounts.resume_service', back('resumed')),
  token: showing('accounts.create_service_token'),
  revoke: action('accounts.revoke_service_token', back('revoked')),
};
