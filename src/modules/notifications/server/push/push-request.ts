import webPush from 'web-push';
import { dirOf, translator } from '#lib/text/index.ts';
import { originOf } from '#platform/origin.ts';
import type { Settings } from '#settings';
import type { NewDevice } from './push.sql.ts';

/** A push as it goes over the wire: sealed for one device (RFC 8291), signed by this place (RFC 8292). */
export type PushRequest = {
  endpoint: string;
  headers: Record<string, string>;
  body: Buffer;
  /** What it says, for the page of a demonstration that shows what goes out. */
  title: string;
};

type How = {
  key: { publicKey: string; privateKey: string };
  locale: string;
  isDiscreet: boolean;
  seconds: number;
};

/** It says that something waits, and no more: a lock screen is read by whoever looks at it. */
export function requestFor(
  { endpoint, p256dh, auth }: Pick<NewDevice, 'endpoint' | 'p256dh' | 'auth'>,
  settings: Settings,
  { key, locale, isDiscreet, seconds }: How,
): PushRequest {
  const t = translator(locale);
  const title = isDiscreet
    ? t('push.discreet')
    : t('push.title', { community: settings.COMMUNITY_NAME });
  const said = JSON.stringify({ title, lang: t.locale, dir: dirOf(locale) });
  const { headers, body } = webPush.generateRequestDetails(
    { endpoint, keys: { p256dh, auth } },
    said,
    {
      vapidDetails: { subject: subjectOf(settings), ...key },
      TTL: seconds,
      urgency: 'normal',
      // One at a time waits for a device that is away.
      topic: 'inbox',
      contentEncoding: 'aes128gcm',
    },
  );
  const told = Object.entries(headers).map(([name, value]) => [name, String(value)]);
  return { endpoint, headers: Object.fromEntries(told) as Record<string, string>, body, title };
}

/** Whom a push service turns to when something is wrong with what we send. */
function subjectOf(settings: Settings): string {
  const origin = originOf(settings);
  if (origin.startsWith('https:')) return origin;
  return `mailto:${settings.MAIL_FROM ?? `no-reply@${new URL(origin).hostname}`}`;
}
