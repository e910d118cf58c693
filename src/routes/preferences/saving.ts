import type { RequestEvent } from '@sveltejs/kit';
import { cookieAt } from '#platform/web/entering.ts';
import { Locale } from '#modules/accounts/contract.ts';

const aYear = 60 * 60 * 24 * 365;

const lasting = (event: RequestEvent) => ({ ...cookieAt(event), maxAge: aYear });

/** Keeps the language of the pages on this device; anything else is left alone. */
export function saveLanguage(event: RequestEvent, wish: unknown): void {
  const locale = Locale.safeParse(wish);
  if (locale.success) event.cookies.set('locale', locale.data, lasting(event));
}

/** Keeps in which country the reader says they are, on this device. */
export function saveCountry(event: RequestEvent, country: string): void {
  event.cookies.set('country', country, lasting(event));
}

/** Keeps the light of the pages on this device: by day, by lamplight, or as the device has it. */
export function saveTheme(event: RequestEvent, wish: unknown): void {
  event.cookies.set('theme', wish === 'light' || wish === 'dark' ? wish : 'auto', lasting(event));
}
