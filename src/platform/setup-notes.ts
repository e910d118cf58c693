import type { IncomingMessage } from 'node:http';
import type { Database } from './db/database.ts';
import type { Log } from './log.ts';
import { originOf } from './origin.ts';
import { keepNote, type SetupNote } from './setup-notes.sql.ts';
import type { Settings } from '#settings';

type OfSetup = Pick<Settings, 'ORIGIN' | 'PORT' | 'TRUST_PROXY'>;

/** The address of the place for a command in any shell: as that says itself, else as the place is served. */
export const originServed = (settings: OfSetup, served: string | undefined): string =>
  settings.ORIGIN ?? served ?? originOf(settings);

/** What is wrong, and what to set, in a sentence for the operator. Undefined where it has been put right since. */
export function sentenceOf(
  { about, seen, setting }: SetupNote,
  settings: OfSetup,
): string | undefined {
  if (about !== 'origin' && about !== 'proxy') return undefined;
  if (setting !== settingOf(about, settings)) return undefined;
  return about === 'origin'
    ? `Somebody reads the pages at ${seen}, and ORIGIN is ${setting}: no form can be sent there. If that is your address, set ORIGIN=${seen}.`
    : 'A proxy passes on whose requests they are (X-Forwarded-For), and TRUST_PROXY is off: all people count as one for the limits. If it is your proxy, set TRUST_PROXY=yes.';
}

type Met = 'origin' | 'proxy';

const settingOf = (about: Met, settings: OfSetup): string =>
  about === 'origin' ? originOf(settings) : String(settings.TRUST_PROXY);

/** Says once in the log what the settings are wrong about, and keeps it for the doctor. */
export function noticing(db: Database, settings: OfSetup, log: Log, now: () => Date) {
  const told = new Set<string>();
  return (about: Met, seen: string | undefined): void => {
    if (seen === undefined || told.has(about)) return;
    told.add(about);
    const note = { about, seen, setting: settingOf(about, settings) };
    log.warn(sentenceOf(note, settings));
    // A database that is away has other troubles.
    db.begin((tx) => keepNote(tx, now(), note)).catch(() => undefined);
  };
}

/**
 * The address at which our own page was read that sent this: the browser says so, or, where it says
 * nothing of the kind, the page and the request have the same host. Undefined: another site, or no page.
 */
export function ownAddress({ headers }: IncomingMessage): string | undefined {
  const page = headers.origin === undefined ? null : URL.parse(headers.origin);
  if (page === null || !/^https?:$/.test(page.protocol)) return undefined;
  const hosts = [headers.host, headers['x-forwarded-host']];
  const isOwn = headers['sec-fetch-site'] === 'same-origin' || hosts.includes(page.host);
  return isOwn ? page.origin : undefined;
}

/** Whether a proxy on this machine or in its network passes on for whom it asks. */
export const isProxied = ({ headers, socket }: IncomingMessage): boolean =>
  headers['x-forwarded-for'] !== undefined &&
  /^(?:::ffff:)?(?:127|10|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.|^(?:::1$|f[cd])/.test(
    socket.remoteAddress ?? '',
  );
