import type { InputOf } from '#entry/registry.ts';
import { AuditInput } from '#modules/admin/audit.contract.ts';
import { action } from '#platform/web/action.ts';
import { asking, given } from '#platform/web/page.ts';
import { refusedIn } from '../../narrowing.ts';
import { aboutsIn } from '../../api/catalogue.ts';
import type { Actions, PageServerLoad } from './$types';

const names = ['act', 'by', 'concerned', 'subject', 'side', 'from', 'until', 'after'] as const;

export const load: PageServerLoad = async (event) => {
  // As it was called before, in addresses that were kept.
  const { person: concerned } = given(event.url, 'person');
  const said = { ...(concerned !== undefined && { concerned }), ...given(event.url, ...names) };
  const { right, refused } = refusedIn('admin.audit', AuditInput, said);
  return {
    view: await asking(event, 'admin.audit', right as InputOf<'admin.audit'>),
    refused,
    abouts: aboutsIn(event.locals.locale),
    isLater: event.url.searchParams.has('after'),
    isBegun: event.url.searchParams.has('begun'),
  };
};

export const actions: Actions = {
  check: action('admin.check_audit', { then: () => '/operate/audit?begun' }),
};
