import type { Settings } from '#settings';

/** The public address of the site, without a path: what links in emails begin with, and what passkeys are bound to. */
export const originOf = (settings: Pick<Settings, 'ORIGIN' | 'PORT'>): string =>
  settings.ORIGIN ?? `http://localhost:${settings.PORT}`;
