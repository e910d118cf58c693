import { asking, type Asking } from '#platform/web/page.ts';

/** How to reach whoever runs this place, nearest to the language of the page; empty where they wrote nothing. */
export const contactIn = (event: Asking) =>
  asking(event, 'admin.words', { key: 'contact', locale: event.locals.locale });
