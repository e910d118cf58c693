import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { expectAccessible, go, openBrowserPlace, picture } from './browser.ts';
import {
  isSignedIn,
  joinWithCodes,
  PASSWORD,
  press,
  signIn,
  withAuthenticator,
} from './security.ts';

const { origin, visitor, cast } = await openBrowserPlace(
  { SECRETS_KEY: 'a'.repeat(43) },
  { whole: true },
);

test('a passkey is added, given another name, opens alone, and is removed', async () => {
  const page = await visitor();
  const device = await withAuthenticator(page);
  await joinWithCodes(page, origin, 'Finger');
  await go(page, `${origin}/settings/security`);
  await page.getByLabel('What shall it be called?').fill('My phone');
  await press(page, 'Add a passkey');
  await page.getByText('Your passkey is kept').waitFor();
  await expectAccessible(page);
  await picture(page, 'passkey-added');

  await page.context().clearCookies();
  await go(page, `${origin}/sign-in?to=/settings/sessions`);
  await device.verifies(false);
  await press(page, 'Sign in with a passkey');
  await page.getByText('That was not finished').waitFor();
  await device.verifies(true);
  await press(page, 'Sign in with a passkey');
  await page.getByRole('heading', { name: 'Sessions' }).waitFor();

  await go(page, `${origin}/settings/security`);
  await page.getByText('Give it another name').click();
  await page.getByLabel('Give “My phone” another name').fill('Old phone');
  await press(page, 'Save this name');
  await page.getByText('Old phone', { exact: true }).waitFor();
  await page.getByRole('button', { name: 'Remove the passkey “Old phone”' }).click();
  await page.getByText('The passkey is removed').waitFor();

  await page.context().clearCookies();
  await go(page, `${origin}/sign-in`);
  await press(page, 'Sign in with a passkey');
  await page.getByRole('alert').getByText('not known here').waitFor();
});

test('without JavaScript the page says what passkeys need, and the password still opens', async () => {
  const page = await visitor(null, { javaScript: false });
  await joinWithCodes(page, origin, 'Plain');
  await go(page, `${origin}/settings/security`);
  await page.getByText('Passkeys need JavaScript').waitFor();
  expect(await page.getByRole('button', { name: 'Add a passkey' }).count()).toBe(0);
  await page.context().clearCookies();
  await signIn(page, origin, 'Plain');
  expect(await isSignedIn(page, origin)).toBe(true);
});

test('an hour later the way in is changed only after the password', async () => {
  const page = await visitor(null, { javaScript: false });
  await joinWithCodes(page, origin, 'Later');
  await cast.sql(`update accounts.session set proved_at = now() - interval '1 hour'`);
  await go(page, `${origin}/settings/security/codes`);
  await press(page, 'Make a new set');
  await page.getByRole('heading', { name: 'Is it you?' }).waitFor();
  await page.getByLabel('Password', { exact: true }).fill('not the one at all');
  await press(page, 'Go on');
  await page.getByRole('alert').waitFor();
  await page.getByLabel('Password', { exact: true }).fill(PASSWORD);
  await press(page, 'Go on');
  await press(page, 'Make a new set');
  await page.getByText('They are shown only now').waitFor();
});

test.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('one-time codes: on by a code, asked for at signing in, %s', async (_how, javaScript) => {
  const name = `Digits ${String(javaScript)}`;
  const page = await visitor(null, { javaScript });
  const [paper = ''] = await joinWithCodes(page, origin, name);
  await go(page, `${origin}/settings/security`);
  await page.getByRole('link', { name: 'Begin with one-time codes' }).click();
  await press(page, 'Begin with one-time codes');
  await page.getByRole('img', { name: /square to take a picture/ }).waitFor();
  const key = (await page.locator('dd code').innerText()).replaceAll(' ', '');
  const app = new TOTP({ secret: Secret.fromBase32(key) });
  await page.getByLabel('The six digits').fill(app.generate());
  await press(page, 'Turn one-time codes on');
  await page.getByText('They are on since').waitFor();

  await page.context().clearCookies();
  await signIn(page, origin, name);
  await page.getByRole('heading', { name: 'The second step' }).waitFor();
  expect(await isSignedIn(page, origin), 'half is not whole').toBe(false);
  await go(page, `${origin}/sign-in/second`);
  if (javaScript) await expectAccessible(page);
  await page.getByLabel('Code', { exact: true }).fill('000000');
  await press(page, 'Sign in');
  await page.getByRole('alert').waitFor();
  // The code of half a minute later: the one that turned them on is used up.
  const ahead = app.generate({ timestamp: Date.now() + 30_000 });
  await page.getByLabel('Code', { exact: true }).fill(javaScript ? ahead : paper);
  await press(page, 'Sign in');
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
  expect(await isSignedIn(page, origin)).toBe(true);
});
