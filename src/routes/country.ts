import type { ServerLoadEvent } from '@sveltejs/kit';
import { ALL } from '#modules/safety/helplines.contract.ts';
import { saveCountry } from './preferences/saving.ts';

/** Where the reader said they are: two letters, kept on this device; empty where they said nothing. Nothing is looked up. */
export function countryOf(event: ServerLoadEvent): string {
  if (event.url.pathname === '/help' && event.url.searchParams.has(ALL)) return ALL;
  const said = event.url.pathname === '/help' ? event.url.searchParams.get('country') : null;
  if (isCode(said)) {
    saveCountry(event, said);
    return said;
  }
  const kept = event.cookies.get('country');
  return isCode(kept) ? kept : '';
}

const isCode = (one: string | null | undefined): one is string => /^[A-Z]{2}$/.test(one ?? '');
