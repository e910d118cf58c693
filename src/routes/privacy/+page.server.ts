import { webApp } from '#platform/web/app.ts';
import { wordsIn } from '../words.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
  const { settings, mails } = webApp();
  return {
    own: await wordsIn(event, 'privacy'),
    facts: { days: settings.SESSION_DAYS, hasYoung: settings.TEEN_SIDE, mails },
  };
};
