import { expect, test } from 'vitest';
import { createRegistry } from '#platform/registry.ts';
import { openWorld } from '#platform/testing/world.ts';
import { system } from '../actor.ts';
import { context } from '../perform.ts';
import type { Settings } from '#settings';
import { newId } from '../ids.ts';
import { listDemoEmails } from './demo-email.sql.ts';
import { canMail, reachMail, send } from './send.ts';
import { openPostOffice } from './testing/post-office.ts';

const post = await openPostOffice();
const world = await openWorld(createRegistry([]), { ORIGIN: 'https://tea.example.org' });
const email = {
  to: 'ann@example.org',
  accountId: newId(),
  subject: 'Grüße & more',
  words: ['Hello Ann <b>,', 'a line — with more.'],
  link: { href: 'https://tea.example.org/x?a=1&b=2', text: 'Press here' },
  foot: ['Why you have this.'],
  locale: 'en',
};

const sendWith = (settings: Partial<Settings>) =>
  world.db
    .as<never>()
    .transaction()
    .execute(async (tx) => {
      const deps = { ...world.deps, settings: { ...world.deps.settings, ...settings } };
      await send(context<never>(deps, tx, system).ctx, email);
    });
const kept = (accountId = email.accountId) => listDemoEmails(world.db.as(), [accountId], 1000);

test('a letter reaches the mail server as text and as simple HTML, with nothing from elsewhere', async () => {
  await sendWith({ SMTP_URL: post.url });
  const received = post.last('ann@example.org');
  expect(received?.from).toBe('no-reply@tea.example.org');
  expect(received?.words).toContain('Hello Ann <b>,');
  expect(received?.words).toContain(
    'Press here:\nhttps://tea.example.org/x?a=1&b=2'.replace('\n', '\r\n'),
  );
  expect(received?.raw).toContain('text/html');
  expect(received?.raw).toContain('Hello Ann &lt;b&gt;,');
  expect(received?.raw).not.toMatch(/<img|<script|<link|<style/);
});

test('a demonstration without a mail server keeps it for whom it is for, and nobody else does', async () => {
  await sendWith({ DEMO: false });
  expect(await kept()).toEqual([]);
  await sendWith({ DEMO: true });
  expect((await kept()).map((one) => one.subject)).toEqual(['Grüße & more']);
  expect(await kept(newId())).toEqual([]);
  for (let at = 0; at < 410; at += 1) await sendWith({ DEMO: true });
  expect(await kept()).toHaveLength(400);
});

test('whether letters can be sent is known, and whether the server answers', async () => {
  expect(canMail({ SMTP_URL: undefined, DEMO: false })).toBe(false);
  expect(canMail({ SMTP_URL: undefined, DEMO: true })).toBe(true);
  const settings = { ...world.deps.settings, SMTP_URL: post.url };
  await reachMail(settings);
  await expect(reachMail({ ...settings, SMTP_URL: 'smtp://127.0.0.1:9' })).rejects.toThrow();
});

test('what a server says against a letter is not passed on: it may hold the address', async () => {
  post.state.answers = 451;
  await expect(sendWith({ SMTP_URL: post.url })).rejects.toThrow(/^The mail server did not take/);
  post.state.answers = 250;
});
