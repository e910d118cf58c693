import { PSEUDO, wishedLocale } from '#lib/text/index.ts';
import { isPerson, type Actor } from '../actor.ts';

/** The reader's language, of those that are offered: the device's own choice, else the person's, else the browser's. */
export function localeOf(
  actor: Actor,
  cookie: string | undefined,
  accepted: string | null,
  offered: readonly string[],
): string {
  const known = [...offered, PSEUDO];
  if (cookie !== undefined && known.includes(cookie)) return cookie;
  if (isPerson(actor)) return known.includes(actor.locale) ? actor.locale : (offered[0] ?? 'en');
  return wishedLocale(accepted, offered);
}

export const themeOf = (cookie: string | undefined): 'light' | 'dark' | 'auto' =>
  cookie === 'light' || cookie === 'dark' ? cookie : 'auto';
