import type { ServerLoadEvent } from '@sveltejs/kit';
import { ALL, ELSEWHERE, KEEP } from '#modules/safety/helplines.contract.ts';
import { saveCountry } from './preferences/saving.ts';

/** Where the reader said they are: two letters, kept on this device; empty where they said nothing. Nothing is looked up. */
export function countryOf(event: ServerLoadEvent): string {
  if (event.url.pathname === '/help' && event.url.searchParams.has(ALL)) return ALL;
  const said = saidIn(event);
  if (isCode(said)) return said;
  const kept = event.cookies.get('country');
  return isCode(kept) ? kept : '';
}

/** Keeps it where the reader themselves chose it, among those that are asked for: a link shows lines once, and no more. */
export function keepCountry(event: ServerLoadEvent, countries: readonly string[]): void {
  const said = saidIn(event);
  if (said === null || !event.url.searchParams.has(KEEP)) return;
  const from = event.request.headers.get('sec-fetch-site') ?? 'same-origin';
  if (from !== 'same-origin' || !(said === ELSEWHERE || countries.includes(said))) return;
  saveCountry(event, said);
}

const saidIn = ({ url }: ServerLoadEvent): string | null =>
  url.pathname === '/help' ? url.searchParams.get('country') : null;

const isCode = (one: string | null | undefined): one is string => /^[A-Z]{2}$/.test(one ?? '');
