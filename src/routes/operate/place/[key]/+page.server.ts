import { error } from '@sveltejs/kit';
import { languages } from '#lib/text/locales.ts';
import { isWords } from '#modules/admin/settings.contract.ts';
import { action, plain, safePath } from '#platform/web/action.ts';
import { asking } from '#platform/web/page.ts';
import { draftsIn } from '../../../drafts.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { key } = event.params;
  if (!isWords(key)) error(404, 'not_found');
  const drafts = await draftsIn(event, `admin.${key}:`);
  const language = languageOf(event.url.searchParams.get('language'), [
    ...languages.filter((one) => `admin.${key}:${one}:value` in drafts),
    ...[event.locals.locale, languages[0]],
  ]);
  const [view, versions] = await Promise.all([
    asking(event, 'admin.writing_words', { key, language }),
    asking(event, 'admin.setting_versions', { key, language }),
  ]);
  return {
    ...{ key, view, versions, drafts },
    begins: event.url.searchParams.has('begin') && view.setting.value === '',
    done: said(event.url.searchParams.get('done')),
    to: safePath(event.url.searchParams.get('to'), ''),
  };
};

/** What was done a moment ago: written, or taken back. */
const said = (done: string | null) =>
  done === null ? null : done === 'undone' ? ('undone' as const) : ('written' as const);

/** The one that the address names, or the one in which something was begun, or the reader's. */
function languageOf(named: string | null, otherwise: readonly string[]): string {
  const known = (one: string | null) => languages.some((each) => each === one);
  return [named, ...otherwise].find(known) ?? languages[0];
}

export const actions: Actions = {
  change: action('admin.change_setting', {
    // Words that were begun change the version that they were begun for.
    input(form) {
      const { base, ...sent } = plain(form);
      return { ...sent, version: base ?? sent['version'] };
    },
    then: ({ language }, { url }, form) =>
      safePath(
        form.get('to'),
        `${url.pathname}?language=${language}&done=${form.has('undoes') ? 'undone' : 'written'}`,
      ),
  }),
};
