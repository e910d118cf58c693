import { isPerson, type Actor } from '../actor.ts';

const known = ['en', 'es', 'en-XR'];

/** The reader's language: her own setting, else the cookie, else the first of the browser's that we speak. */
export function localeOf(
  actor: Actor,
  cookie: string | undefined,
  accepted: string | null,
): string {
  if (cookie !== undefined && known.includes(cookie)) return cookie;
  if (isPerson(actor)) return known.includes(actor.locale) ? actor.locale : 'en';
  const wished = (accepted ?? '')
    .split(',')
    .map((part) => part.split(';')[0]?.trim().slice(0, 2).toLowerCase());
  return wished.find((language) => language === 'en' || language === 'es') ?? 'en';
}

export const themeOf = (cookie: string | undefined): 'light' | 'dark' | 'auto' =>
  cookie === 'light' || cookie === 'dark' ? cookie : 'auto';
