import { createTransport, type Transporter } from 'nodemailer';
import type { AnyTx } from '../db/sql.ts';
import type { Ctx } from '../use-case.ts';
import { originOf } from '../origin.ts';
import type { Settings } from '#settings';
import { insertDemoEmail } from './demo-email.sql.ts';
import { emailHtml, emailText, type EmailMessage } from './email.ts';

type MailSettings = Pick<
  Settings,
  'SMTP_URL' | 'MAIL_FROM' | 'ORIGIN' | 'PORT' | 'COMMUNITY_NAME' | 'DEMO'
>;

/** Whether emails reach anybody: by a mail server, or, in a demonstration, a page that shows them. */
export const canMail = ({ SMTP_URL, DEMO }: Pick<Settings, 'SMTP_URL' | 'DEMO'>): boolean =>
  SMTP_URL !== undefined || DEMO;

type Sending = Pick<Ctx<never>, 'settings' | 'newId' | 'clock'> & { tx: AnyTx };

/**
 * Sends an email, from a handler: what it throws has the job tried again. A demonstration without a
 * mail server keeps it for whom it is for; elsewhere without one nothing is sent.
 */
export async function send(ctx: Sending, email: EmailMessage): Promise<void> {
  const { settings } = ctx;
  if (settings.SMTP_URL !== undefined) return deliver(settings, email);
  if (!settings.DEMO) return;
  await insertDemoEmail(ctx.tx, {
    id: ctx.newId(),
    at: ctx.clock(),
    accountId: email.accountId,
    address: email.to,
    subject: email.subject,
    body: emailText(email),
  });
}

/** Looks whether the mail server answers and takes our name. Throws what is in the way. */
export async function reachMail(settings: MailSettings): Promise<void> {
  const transport = transportOf(settings);
  await transport.verify().finally(() => transport.close());
}

async function deliver(settings: MailSettings, email: EmailMessage): Promise<void> {
  const transport = transportOf(settings);
  try {
    await transport.sendMail({
      from: senderOf(settings),
      to: { name: '', address: email.to },
      subject: email.subject,
      text: emailText(email),
      html: emailHtml(email),
      textEncoding: 'quoted-printable',
      // So that no holiday notice answers it.
      headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
    });
  } catch (problem) {
    const { code, responseCode } = problem as { code?: string; responseCode?: number };
    // Nobody lives there: to try again for days would change nothing.
    if (code === 'EENVELOPE' && (responseCode ?? 0) >= 500) return;
    // The server's own words may hold the address, and what is thrown here is written down.
    throw new Error(`The mail server did not take a letter: ${code ?? ''} ${responseCode ?? ''}`);
  } finally {
    transport.close();
  }
}

function transportOf({ SMTP_URL = '' }: MailSettings): Transporter {
  return createTransport({
    url: SMTP_URL,
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
