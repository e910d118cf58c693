import type { ServerLoadEvent } from '@sveltejs/kit';
import { action, plain, safePath } from '#platform/web/action.ts';
import { webApp } from '#platform/web/app.ts';
import { asking, given } from '#platform/web/page.ts';
import { placeKeys } from '#modules/admin/settings.contract.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  view: await asking(event, 'admin.settings', {}),
  versions: await versionsIn(event),
  mails: webApp().mails,
  done: event.url.searchParams.has('done'),
  to: safePath(event.url.searchParams.get('to'), ''),
});

/** Of the setting that the address names. */
function versionsIn(event: ServerLoadEvent) {
  const { versions } = given(event.url, 'versions');
  const key = placeKeys.find((one) => one === versions);
  return key === undefined ? null : asking(event, 'admin.setting_versions', { key });
}

export const actions: Actions = {
  change: action('admin.change_setting', {
    // Several boxes of one name are one value.
    input: (form) => ({ ...plain(form), value: form.getAll('value').join(',') }),
    then: (_out, _event, form) => safePath(form.get('to'), '/operate/place?done'),
  }),
};
