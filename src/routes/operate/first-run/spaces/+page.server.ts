import { error, redirect } from '@sveltejs/kit';
import { holds } from '#platform/actor.ts';
import { translator } from '#lib/text/index.ts';
import { languages } from '#lib/text/locales.ts';
import { beginnings, type Beginning } from '#modules/admin/first-run.contract.ts';
import { performing, refusing } from '#platform/web/action.ts';
import { asking, type Asking } from '#platform/web/page.ts';
import { readForm } from '#platform/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (!holds(event.locals.actor, 'operate')) error(404, 'not_found');
  return { there: await thereAlready(event), none: event.url.searchParams.has('none') };
};

/** Those that were made before, whatever they are called now, and those that somebody made by hand. */
async function thereAlready(event: Asking): Promise<readonly Beginning[]> {
  const { spaces: made } = await asking(event, 'admin.first_run', {});
  const { spaces } = await asking(event, 'community.spaces', {});
  const titles = new Set(spaces.map(({ title }) => title));
  const isThere = (name: Beginning) =>
    made.includes(name) ||
    languages.some((locale) => titles.has(translator(locale)(`first_run.space_${name}`))) ||
    (name === 'welcome' && spaces.some(({ welcome }) => welcome));
  return beginnings.filter(isThere);
}

export const actions: Actions = {
  async make(event) {
    const form = await readForm(event);
    const there = await thereAlready(event);
    const asked = form.getAll('space');
    const spaces = beginnings.filter((name) => asked.includes(name) && !there.includes(name));
    if (spaces.length === 0) redirect(303, '/operate/first-run/spaces?none');
    try {
      await performing(event, 'admin.begin_spaces', { spaces, locale: event.locals.locale });
    } catch (problem) {
      return refusing('admin.begin_spaces', form)(problem);
    }
    redirect(303, '/operate/first-run#step-spaces');
  },
};
