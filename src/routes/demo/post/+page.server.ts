import { error } from '@sveltejs/kit';
import { webApp } from '#platform/web/app.ts';
import { page } from '#platform/web/page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  if (!webApp().settings.DEMO) error(404, 'not_found');
  return page('accounts.demo_letters', () => ({}))(event);
};
