import { once } from 'node:events';
import { createServer, type AddressInfo, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { readSettings } from '#settings';
import { atEnd } from '../testing/at-end.ts';
import { newId } from '../ids.ts';
import { Undelivered, openMail } from './send.ts';
import { openPostOffice } from './testing/post-office.ts';

const settings = (SMTP_URL: string) => ({ ...readSettings({ LOG_LEVEL: 'error' }, {}), SMTP_URL });
const letter = {
  ...{ to: 'ann@example.org', accountId: newId(), subject: 'Tea', locale: 'en' },
  ...{ words: ['Hello Ann,'], foot: ['Why you have this.'] },
};

/** A mail server that says a little now and then, and never comes to an end. */
async function openTrickle() {
  const open = new Set<Socket>();
  const server = createServer((socket) => {
    open.add(socket.on('error', () => socket.destroy()));
    socket.on('close', () => open.delete(socket));
    socket.write('220 tea.example.org\r\n');
    const saying = setInterval(() => socket.write('250-wait\r\n'), 50);
    socket.on('close', () => clearInterval(saying));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  atEnd(() => {
    for (const socket of open) socket.destroy();
    server.close();
  });
  return { url: `smtp://127.0.0.1:${(server.address() as AddressInfo).port}`, open };
}

test('a mail server that says a little now and then holds a letter no longer than one that says nothing', async () => {
  const { url, open } = await openTrickle();
  const mail = openMail(settings(url), 1, 300);
  const problem = await mail.send(letter, newId()).catch((one: unknown) => one);
  expect(problem).toBeInstanceOf(Undelivered);
  expect(problem).toMatchObject({ obstacle: 'too_slow' });
  await expect.poll(() => open.size, { message: 'and its connection is closed' }).toBe(0);
  mail.close();
});

test('one that is through in time is sent', async () => {
  const post = await openPostOffice();
  const mail = openMail(settings(post.url), 1, 5_000);
  await mail.send(letter, newId());
  mail.close();
  expect(post.last('ann@example.org')?.words).toContain('Hello Ann,');
});
