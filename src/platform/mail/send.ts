import { originOf } from '../origin.ts';
import type { Settings } from '#settings';
import { emailHtml, emailText, type EmailMessage } from './email.ts';
import type { Obstacle } from './obstacle.contract.ts';
import { codeOf, obstacleOf, type Failure } from './obstacle.rules.ts';

type MailSettings = Pick<
  Settings,
  'SMTP_URL' | 'MAIL_FROM' | 'ORIGIN' | 'PORT' | 'COMMUNITY_NAME' | 'DEMO'
>;

/** Whether emails reach anybody: by a mail server, or, in a demonstration, a page that shows them. */
export const canMail = ({ SMTP_URL, DEMO }: Pick<Settings, 'SMTP_URL' | 'DEMO'>): boolean =>
  SMTP_URL !== undefined || DEMO;

/** Why an email did not get there. Without the server's own words: they may hold the address, and this is written down. */
export class Undelivered extends Error {
  readonly code: string;
  readonly obstacle: Obstacle;

  constructor(failure: Failure) {
    const code = codeOf(failure);
    super(`The mail server did not take a letter: ${code}`);
    this.code = code;
    this.obstacle = obstacleOf(code);
  }
}

export type Mail = {
  /** Throws `Undelivered`. `id`: of the letter, the same at each attempt to bring it. */
  send(email: EmailMessage, id: string): Promise<void>;
  close(): void;
};

/** Looks whether the mail server answers and takes our name. Throws what is in the way. */
export async function reachMail(settings: MailSettings): Promise<void> {
  const transport = await transportOf(settings, 1);
  await transport.verify().finally(() => transport.close());
}

/** In ms: how long one letter may take, however little the server says at a time. See `LEASE`. */
const MOST_FOR_ONE = 60_000;

/** The mail server, by so many connections at most. */
export function openMail(
  settings: MailSettings,
  connections: number,
  patience = MOST_FOR_ONE,
): Mail {
  const transport = transportOf(settings, connections);
  const from = senderOf(settings);
  const host = from.address.slice(from.address.indexOf('@'));
  return {
    async send(email, id) {
      const open = await transport;
      await open
        .sendMail({
          // Whoever says a word now and then keeps a connection for ever, unless it is closed.
          signal: AbortSignal.timeout(patience),
          from: { ...from, name: email.sender ?? from.name },
          messageId: `<${id}${host}>`,
          to: { name: '', address: email.to },
          subject: email.subject,
          text: emailText(email),
          html: emailHtml(email),
          textEncoding: 'quoted-printable',
          // So that no holiday notice answers it.
          headers: {
            ...{ 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
            // One press in the mail program is enough (RFC 8058).
            ...(email.unsubscribe && {
              'List-Unsubscribe': `<${email.unsubscribe.href}>`,
              'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
            }),
          },
        })
        .catch((problem: unknown) => {
          throw new Undelivered(problem as Failure);
        });
    },
    close: () => void transport.then((open) => open.close()),
  };
}

/** What speaks to mail servers is loaded with the first letter: many a place, and most commands, send none. */
async function transportOf({ SMTP_URL = '' }: MailSettings, maxConnections: number) {
  const { createTransport } = await import('nodemailer');
  return createTransport({
    url: SMTP_URL,
    pool: true,
    maxConnections,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 20_000,
    disableFileAccess: true,
    disableUrlAccess: true,
  });
}

function senderOf(settings: MailSettings) {
  const address = settings.MAIL_FROM ?? `no-reply@${new URL(originOf(settings)).hostname}`;
  return { name: settings.COMMUNITY_NAME, address };
}
