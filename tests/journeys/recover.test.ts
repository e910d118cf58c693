import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { keyIn, openPostOffice } from '#platform/mail/testing/post-office.ts';
import { expectOpenToAll, go, openBrowserPlace, picture } from './browser.ts';
import { isSignedIn, joinWithCodes, PASSWORD, press, signIn } from './security.ts';

const post = await openPostOffice();
const { origin, visitor } = await openBrowserPlace({ SMTP_URL: post.url });
const next = 'another long word';
let looking: Page | undefined;

/** The email to an address, once the worker has sent it. */
async function emailTo(address: string, count = 1) {
  const arrived = () => post.emails.filter((email) => email.to.includes(address));
  await expect.poll(() => arrived().length).toBeGreaterThanOrEqual(count);
  return arrived()[count - 1];
}

test.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('who forgot the password comes back with a recovery code, %s', async (_how, javaScript) => {
  const name = `Codes ${String(javaScript)}`;
  const there = await visitor(null, { javaScript });
  const [code = '', other = ''] = await joinWithCodes(there, origin, name);
  const file = there.getByRole('link', { name: 'Save as a file' });
  expect(decodeURIComponent((await file.getAttribute('href')) ?? '')).toContain(code);
  await picture(there, `codes-${String(javaScript)}`);

  const page = await visitor(null, { javaScript });
  await go(page, `${origin}/sign-in`);
  await page.getByRole('link', { name: 'I cannot get in' }).click();
  await page.getByRole('link', { name: 'Use a recovery code' }).click();
  await page.getByLabel('Your name or e-mail').fill(name);
  await page.getByLabel('Recovery code').fill('k7mp-x2wd-9htq');
  await page.getByLabel('New password').fill(next);
  await press(page, 'Set the new password');
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('Your name or e-mail').inputValue()).toBe(name);

  await page.getByLabel('Recovery code').fill(code.toUpperCase());
  await page.getByLabel('New password').fill(next);
  await press(page, 'Set the new password');
  await page.getByRole('heading', { name: 'You are back in' }).waitFor();
  await page.getByText('Is all of this yours?').waitFor();
  await page.getByRole('link', { name: 'Go on' }).waitFor();
  expect(await isSignedIn(there, origin), 'elsewhere it has ended').toBe(false);
  await signIn(there, origin, name, next);
  expect(await isSignedIn(there, origin)).toBe(true);
  expect(other).not.toBe(code);
});

test.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('who gave an e-mail comes back by a letter, %s', async (_how, javaScript) => {
  const name = `Letters ${String(javaScript)}`;
  const address = `letters-${String(javaScript)}@example.org`;
  const page = await visitor(null, { javaScript });
  await joinWithCodes(page, origin, name);
  await go(page, `${origin}/settings/security`);
  await page.getByText('Add an e-mail').click();
  await page.getByRole('textbox', { name: 'E-mail' }).fill(address);
  await page.getByLabel('Your password').first().fill(PASSWORD);
  await press(page, 'Send the letter');
  await page.getByText('A letter is on its way').waitFor();
  const first = await emailTo(address);
  // It may be opened anywhere, and opening alone does nothing.
  const elsewhere = await visitor(null, { javaScript });
  const link = `${origin}/confirm-email?key=${encodeURIComponent(keyIn(first))}`;
  expect(first?.words).toContain(link);
  await go(elsewhere, link);
  await go(elsewhere, link);
  await press(elsewhere, 'Confirm');
  await elsewhere.getByText('Your e-mail is confirmed.').waitFor();

  await go(elsewhere, `${origin}/recover`);
  await elsewhere.getByLabel('Your name or e-mail').fill(address);
  await press(elsewhere, 'Send the letter');
  await elsewhere.getByText('a letter is on its way').waitFor();
  const key = encodeURIComponent(keyIn(await emailTo(address, 2)));
  // A program that looks into emails opens it first.
  await go(elsewhere, `${origin}/recover/link?key=${key}`);
  await go(elsewhere, `${origin}/recover/link?key=${key}`);
  await elsewhere.getByLabel('New password').fill('short');
  await press(elsewhere, 'Set the new password');
  await elsewhere.getByRole('alert').waitFor();
  await elsewhere.getByLabel('New password').fill(next);
  await press(elsewhere, 'Set the new password');
  await elsewhere.getByRole('heading', { name: 'You are back in' }).waitFor();
  expect(await isSignedIn(page, origin), 'elsewhere it has ended').toBe(false);
  expect((await emailTo(address, 3))?.words).toContain('a new password was set');

  await go(page, `${origin}/recover/link?key=${key}`);
  await page.getByText('This link does not work any more.').waitFor();
});

test('whoever asks for an address that nobody has gets the same page, and no letter is sent', async () => {
  const page = await visitor(null, { javaScript: false });
  const before = post.emails.length;
  await go(page, `${origin}/recover`);
  await page.getByLabel('Your name or e-mail').fill('unknown@example.org');
  await press(page, 'Send the letter');
  await page.getByText('a letter is on its way').waitFor();
  expect(post.emails.length).toBe(before);
});

test('sessions: another device is seen by coarse words and ended from here', async () => {
  const page = await visitor(null, { javaScript: false });
  await joinWithCodes(page, origin, 'Sessional');
  const other = await visitor(null, { javaScript: false });
  await signIn(other, origin, 'Sessional');
  await go(page, `${origin}/settings/sessions`);
  expect(await page.getByText('on Linux').count()).toBe(2);
  await page.getByRole('button', { name: /^Sign out there/ }).click();
  await page.getByText('That session has ended.').waitFor();
  expect(await isSignedIn(other, origin)).toBe(false);
  expect(await isSignedIn(page, origin)).toBe(true);
});

test.each([
  '/recover',
  '/recover/code',
  '/recover/link',
  '/recover/done',
  '/join/codes',
  '/confirm-email',
  '/settings',
  '/settings/security',
  '/settings/security/codes',
  '/settings/security/app',
  '/settings/sessions',
  '/settings/confirm',
])('%s is open to everybody, in light and dark', async (path) => {
  const page = await somebody();
  await expectOpenToAll(page, origin + path, `security${path.replaceAll('/', '-')}`);
});

/** One who has joined, made codes, and looks at everything. */
async function somebody(): Promise<Page> {
  if (looking !== undefined) return looking;
  looking = await visitor(null, {});
  await joinWithCodes(looking, origin, 'Looking');
  return looking;
}
