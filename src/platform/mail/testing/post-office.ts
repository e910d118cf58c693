import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { atEnd } from '../../testing/at-end.ts';

/** An email as it came over the wire: the envelope, the headers as they are, the plain words. */
export type Received = { to: string[]; from: string; raw: string; words: string };

/** A real mail server on loopback, closed when the file is through. */
export async function openPostOffice() {
  const emails: Received[] = [];
  const state = { answers: 250 };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo: (_address, _session, done) =>
      done(
        state.answers === 250
          ? null
          : Object.assign(new Error('not now'), { responseCode: state.answers }),
      ),
    onData(stream, { envelope }, done) {
      void text(stream).then((raw) => {
        emails.push({
          to: envelope.rcptTo.map((one) => one.address),
          from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
          raw,
          words: wordsOf(raw),
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  atEnd(close);
  return {
    url: `smtp://127.0.0.1:${port}`,
    emails,
    /** What the server says to an addressee: 250 takes the email, 451 not now, 550 nobody lives there. */
    state,
    /** The newest email to an address, of those that say this: several go at once, in any order. */
    last: (address: string, saying = ''): Received | undefined =>
      emails.findLast((email) => email.to.includes(address) && email.words.includes(saying)),
    close,
  };
}

/** The key of the link in an email. */
export const keyIn = (email: Received | undefined): string =>
  decodeURIComponent(/[?&]key=([\w%.-]+)/.exec(email?.words ?? '')?.[1] ?? '');

/** The first text part, decoded from quoted-printable. */
function wordsOf(raw: string): string {
  const part = raw.slice(raw.search(/content-type: text\/plain/i));
  const body = part.slice(part.indexOf('\r\n\r\n') + 4).split(/\r\n--[^\r\n]+/)[0] ?? '';
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
