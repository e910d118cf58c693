import { error, redirect } from '@sveltejs/kit';
import { holds } from '#platform/actor.ts';
import { translator } from '#lib/text/index.ts';
import { languages } from '#lib/text/locales.ts';
import { beginnings } from '#modules/admin/first-run.contract.ts';
import { performing, refusing } from '#platform/web/action.ts';
import { asking, type Asking } from '#platform/web/page.ts';
import { readForm } from '#platform/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (!holds(event.locals.actor, 'operate')) error(404, 'not_found');
  return { there: await thereAlready(event), none: event.url.searchParams.has('none') };
};

/** Those that were made before, by their names in any language: they are not made twice. */
async function thereAlready(event: Asking): Promise<readonly string[]> {
  const { spaces } = await asking(event, 'community.spaces', {});
  const titles = new Set(spaces.map(({ title }) => title));
  const isThere = (name: (typeof beginnings)[number]) =>
    languages.some((locale) => titles.has(translator(locale)(`first_run.space_${name}`))) ||
    (name === 'welcome' && spaces.some(({ welcome }) => welcome));
  return beginnings.filter(isThere);
}

export const actions: Actions = {
  async make(event) {
    const form = await readForm(event);
    const t = translator(event.locals.locale);
    const there = await thereAlready(event);
    const asked = form.getAll('space');
    const wished = beginnings.filter((name) => asked.includes(name) && !there.includes(name));
    if (wished.length === 0) redirect(303, '/operate/first-run/spaces?none');
    try {
      for (const name of wished)
        await performing(event, 'community.create_space', {
          title: t(`first_run.space_${name}`),
          about: t(`first_run.space_${name}_about`),
          isWelcome: name === 'welcome',
          forQuestions: name === 'asking',
          clientId: crypto.randomUUID(),
        });
    } catch (problem) {
      return refusing('community.create_space', form)(problem);
    }
    redirect(303, '/operate/first-run#step-spaces');
  },
};
