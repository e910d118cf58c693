import { error } from '@sveltejs/kit';
import { dev } from '$app/env';
import type { PageServerLoad } from './$types';

/** For those who build the place: shown in development, or when asked for. */
export const load: PageServerLoad = () => {
  if (!dev && process.env['SAMOVAR_KIT'] !== '1') error(404, 'not_found');
};
