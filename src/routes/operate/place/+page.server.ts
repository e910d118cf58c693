import type { ServerLoadEvent } from '@sveltejs/kit';
import { action, plain, safePath } from '#platform/web/action.ts';
import { webApp } from '#platform/web/app.ts';
import { asking, given } from '#platform/web/page.ts';
import { placeKeys, wordKeys } from '#modules/admin/settings.contract.ts';
import { draftsIn } from '../../drafts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  view: await asking(event, 'admin.settings', {}),
  versions: await versionsIn(event),
  drafts: await draftsIn(event, ...wordKeys.map((key) => `admin.${key}:`)),
  mails: webApp().mails,
  done: event.url.searchParams.has('done'),
  to: safePath(event.url.searchParams.get('to'), ''),
});

/** Of the setting that the address names. */
function versionsIn(event: ServerLoadEvent) {
  const { versions, language } = given(event.url, 'versions', 'language');
  const key = [...placeKeys, ...wordKeys].find((one) => one === versions);
  return key === undefined
    ? null
    : asking(event, 'admin.setting_versions', { key, ...(language && { language }) });
}

export const actions: Actions = {
  change: action('admin.change_setting', {
    // Several boxes of one name are one value. Words that were begun change the version that they were begun for.
    input(form) {
      const { base, ...sent } = plain(form);
      return { ...sent, version: base ?? sent['version'], value: form.getAll('value').join(',') };
    },
    then: (_out, _event, form) => safePath(form.get('to'), '/operate/place?done'),
  }),
};
