import type { InputOf } from '#entry/registry.ts';
import { action } from '#platform/web/action.ts';
import { asking, given } from '#platform/web/page.ts';
import { aboutsIn } from '../../api/catalogue.ts';
import type { Actions, PageServerLoad } from './$types';

const names = ['act', 'by', 'person', 'subject', 'side', 'from', 'until', 'before'] as const;

export const load: PageServerLoad = async (event) => ({
  // What is no pseudonym leads nowhere.
  view: await asking(event, 'admin.audit', given(event.url, ...names) as InputOf<'admin.audit'>),
  abouts: aboutsIn(event.locals.locale),
  isLater: event.url.searchParams.has('before'),
  isBegun: event.url.searchParams.has('begun'),
});

export const actions: Actions = {
  check: action('admin.check_audit', { then: () => '/operate/audit?begun' }),
};
