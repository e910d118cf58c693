import { languages, PSEUDO, wishedLocale } from '#lib/text/index.ts';
import { isPerson, type Actor } from '../actor.ts';

const known: readonly string[] = [...languages, PSEUDO];

/** The reader's language: the device's own choice, else the person's, else the browser's. */
export function localeOf(
  actor: Actor,
  cookie: string | undefined,
  accepted: string | null,
): string {
  if (cookie !== undefined && known.includes(cookie)) return cookie;
  if (isPerson(actor)) return known.includes(actor.locale) ? actor.locale : 'en';
  return wishedLocale(accepted);
}

export const themeOf = (cookie: string | undefined): 'light' | 'dark' | 'auto' =>
  cookie === 'light' || cookie === 'dark' ? cookie : 'auto';
