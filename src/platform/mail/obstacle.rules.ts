import { ofServer, type Obstacle } from './obstacle.contract.ts';

/** What nodemailer says of a letter that did not get there. */
export type Failure = {
  code?: string | undefined;
  responseCode?: number | false | undefined;
  command?: string | undefined;
  response?: string | undefined;
};

export const isOfServer = (obstacle: Obstacle): boolean => ofServer.some((one) => one === obstacle);
/** To try again would change nothing. */
export const isFinal = (obstacle: Obstacle): boolean =>
  obstacle === 'address' || obstacle === 'refused';

const byCode: Record<string, Obstacle> = {
  ...{ EAUTH: 'auth', ENOAUTH: 'auth', EOAUTH2: 'auth' },
  ...{ EDNS: 'unknown_host', ETLS: 'unsafe', EREQUIRETLS: 'unsafe' },
  ...{ ETIMEDOUT: 'too_slow', EABORT: 'too_slow' },
  ...{ ECONNECTION: 'no_answer', ESOCKET: 'no_answer', EPROXY: 'no_answer' },
};

/** As it is written down: codes and where it was said, none of the server's words, which may hold the address. */
export function codeOf({ code = 'UNKNOWN', responseCode, command = '', response = '' }: Failure) {
  const enhanced = /^\d{3}[ -]([245]\.\d{1,3}\.\d{1,3})\b/.exec(response)?.[1];
  const at = ['MAIL FROM', 'RCPT TO', 'DATA', 'API'].find((one) => command === one);
  return [code, responseCode || undefined, enhanced, at]
    .filter((one) => one !== undefined)
    .join(' ');
}

/** What such a code means. */
export function obstacleOf(said: string): Obstacle {
  const {
    code = '',
    reply,
    enhanced = '',
    at = '',
  } = /^(?<code>\S+)(?: (?<reply>\d{3}))?(?: (?<enhanced>\d[\d.]+))?(?: (?<at>[A-Z ]+))?$/.exec(
    said,
  )?.groups ?? {};
  if (code === 'composing') return 'composing';
  const known = byCode[code];
  if (known !== undefined) return known;
  // The service is closing, whatever was asked.
  if (reply === '421') return 'no_answer';
  if (at === 'MAIL FROM') return 'sender';
  // It is no address at all, in our own eyes.
  if (code === 'EENVELOPE' && at === 'API') return 'address';
  if (reply === undefined) return 'other';
  if (Number(reply) < 500) return 'later';
  if (at !== 'RCPT TO') return /^5\.[12]\./.test(enhanced) ? 'address' : 'refused';
  // Codes of the sort 5.7.1 say that they do not take it from us: that is not the address's.
  return enhanced === '' || /^5\.[12]\./.test(enhanced) ? 'address' : 'refused';
}
