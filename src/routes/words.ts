import type { WordKey } from '#modules/admin/settings.contract.ts';
import { asking, type Asking } from '#platform/web/page.ts';

/** Words of the operator's own, nearest to the language of the page; empty where they wrote none. */
export const wordsIn = (event: Asking, key: WordKey) =>
  asking(event, 'admin.words', { key, locale: event.locals.locale });

/** How to reach whoever runs this place, and when somebody looks. */
export const contactIn = async (event: Asking) => ({
  ...(await wordsIn(event, 'contact')),
  hours: await wordsIn(event, 'hours'),
});
