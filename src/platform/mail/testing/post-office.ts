import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { SMTPServer } from 'smtp-server';
import { atEnd } from '../../testing/at-end.ts';

/** An email as it came over the wire: the envelope, the headers as they are, the plain words, and the HTML. */
export type Received = { to: string[]; from: string; raw: string; words: string; html: string };

/** A real mail server on loopback, closed when the file is through. */
export async function openPostOffice() {
  const emails: Received[] = [];
  const state = { answers: 250, answersSender: 250, answersData: 250, connections: 0, asked: 0 };
  const says = (code: number) =>
    code === 250 ? null : Object.assign(new Error('not now'), { responseCode: code });
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onConnect(_session, done) {
      state.connections += 1;
      done();
    },
    onMailFrom: (_address, _session, done) => done(says(state.answersSender)),
    onRcptTo(_address, _session, done) {
      state.asked += 1;
      done(says(state.answers));
    },
    onData(stream, { envelope }, done) {
      void text(stream).then((raw) => {
        if (state.answersData !== 250) return done(says(state.answersData));
        emails.push({
          to: envelope.rcptTo.map((one) => one.address),
          from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
          raw,
          words: partOf(raw, 'plain'),
          html: partOf(raw, 'html'),
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
    /** What the server says to an addressee, a sender, and words: 250 takes it, 451 not now, 550 never. */
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

/** A part of it, decoded from quoted-printable. */
function partOf(raw: string, kind: 'plain' | 'html'): string {
  const part = raw.slice(raw.search(new RegExp(`content-type: text/${kind}`, 'i')));
  const boundary = /boundary="([^"]+)"/.exec(raw)?.[1] ?? '';
  const body = part.slice(part.indexOf('\r\n\r\n') + 4).split(`\r\n--${boundary}`)[0] ?? '';
  const bytes = body
    .replace(/=\r\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_all, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
