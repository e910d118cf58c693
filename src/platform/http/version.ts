import type { IncomingHttpHeaders } from 'node:http';
import { Refusal } from '../verdict.ts';

/** The edition of the API; what it promises stands in docs/api.md. */
export const API_VERSION = '1';
export const VERSION_HEADER = 'samovar-version';

/** Whoever asks for an edition that is not spoken here is told so, instead of getting another. Throws Refusal. */
export function checkVersion(headers: IncomingHttpHeaders): void {
  const asked = headers[VERSION_HEADER];
  if (asked !== undefined && asked !== API_VERSION)
    throw new Refusal('invalid', 'version_unknown', { params: { version: API_VERSION } });
}
