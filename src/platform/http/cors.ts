import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Settings } from '#settings';

/** For how long a browser need not ask again, in seconds. */
const AGE = 600;
/** What programs send and read besides what every page may. */
const SENT = 'authorization, content-type, accept-language, if-none-match, samovar-version';
const READ = 'etag, allow, retry-after, www-authenticate, samovar-version';

/**
 * Says to the browser of another site that is allowed (setting `API_ORIGINS`) that it may read the answers. Never with
 * cookies: such a site acts by a token or as a guest. Whether the request comes from one.
 */
export function sayOrigin(
  { headers: { origin } }: IncomingMessage,
  res: ServerResponse,
  {
    origins,
    deps,
  }: { origins: ReadonlySet<string>; deps: { settings: Pick<Settings, 'API_ORIGINS'> } },
): boolean {
  const allowed = deps.settings.API_ORIGINS;
  if (allowed.length === 0) return false;
  res.setHeader('vary', 'origin');
  if (origin === undefined || origins.has(origin) || !allowed.includes(origin)) return false;
  res.setHeader('access-control-allow-origin', origin);
  res.setHeader('access-control-expose-headers', READ);
  return true;
}

/** What a preflight is told besides, of an operation that is asked for in these ways. */
export const preflight = (verbs: readonly string[]): Record<string, string | number> => ({
  'access-control-allow-methods': verbs.join(', '),
  'access-control-allow-headers': SENT,
  'access-control-max-age': AGE,
});
