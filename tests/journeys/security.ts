import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { go } from './browser.ts';

export const PASSWORD = 'a quiet long word';

const main = (page: Page) => page.getByRole('main');
export const press = (page: Page, name: string): Promise<void> =>
  main(page).getByRole('button', { name, exact: true }).click();

/** Somebody joins with a name and a password, and makes recovery codes as she is asked to. */
export async function joinWithCodes(page: Page, origin: string, name: string): Promise<string[]> {
  await go(page, `${origin}/join`);
  await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await page.getByLabel('Year of birth').fill('1990');
  await page.getByRole('checkbox', { name: 'I have read' }).check();
  await press(page, 'Join');
  await press(page, 'Make recovery codes');
  const list = page.getByRole('list', { name: 'Your recovery codes' });
  await list.waitFor();
  const codes = await list.locator('code').allInnerTexts();
  expect(codes).toHaveLength(10);
  return codes;
}

export async function signIn(page: Page, origin: string, name: string, password = PASSWORD) {
  await go(page, `${origin}/sign-in`);
  await page.getByLabel('Name or e-mail').fill(name);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await press(page, 'Sign in');
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}

/** Whether the browser's own session still opens anything. */
export async function isSignedIn(page: Page, origin: string): Promise<boolean> {
  await page.goto(`${origin}/settings`);
  return !page.url().includes('/sign-in');
}

/** A device with a finger that always fits, in Chromium. */
export async function withAuthenticator(page: Page) {
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('WebAuthn.enable');
  const { authenticatorId } = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  return {
    /** Whether the finger fits. */
    verifies: (isUserVerified: boolean) =>
      devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified }),
  };
}
