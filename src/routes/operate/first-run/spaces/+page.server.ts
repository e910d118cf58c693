import { error, redirect } from '@sveltejs/kit';
import { holds } from '#platform/actor.ts';
import { translator } from '#lib/text/index.ts';
import { beginnings } from '#modules/admin/first-run.contract.ts';
import { performing, refusing } from '#platform/web/action.ts';
import { readForm } from '#platform/web/form.ts';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ locals }) => {
  if (!holds(locals.actor, 'operate')) error(404, 'not_found');
};

export const actions: Actions = {
  async make(event) {
    const form = await readForm(event);
    const t = translator(event.locals.locale);
    const wished = beginnings.filter((name) => form.getAll('space').includes(name));
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
