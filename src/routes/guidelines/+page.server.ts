import { asking } from '#platform/web/page.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => ({
  own: await asking(event, 'admin.words', { key: 'guidelines', locale: event.locals.locale }),
});
