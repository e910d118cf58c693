import { expect, test } from 'vitest';
import { expectAccessible, expectOpenToAll, go, openBrowserPlace, picture } from './browser.ts';

const { origin, visitor } = await openBrowserPlace();

test.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('Somebody with nothing but the address joins, %s', async (_how, javaScript) => {
  const page = await visitor(null, { javaScript });
  await go(page, origin);
  await picture(page, `front-${String(javaScript)}`);
  await page.getByRole('main').getByRole('link', { name: 'Join' }).first().click();
  await page.getByLabel('Name', { exact: true }).fill('x');
  await page.getByLabel('Password', { exact: true }).fill('a quiet long word');
  await page.getByLabel('Year of birth').fill('1990');
  await page.getByRole('checkbox', { name: 'I have read' }).check();
  await page.getByRole('button', { name: 'Join' }).click();

  await page.getByRole('alert').waitFor();
  await picture(page, `join-refused-${String(javaScript)}`);
  expect(await page.getByLabel('Year of birth').inputValue(), 'what was typed is still there').toBe(
    '1990',
  );
  await page.getByLabel('Name', { exact: true }).fill(`Ann ${String(javaScript)}`);
  await page.getByLabel('Password', { exact: true }).fill('a quiet long word');
  await page.getByRole('checkbox', { name: 'I have read' }).check();
  await page.getByRole('button', { name: 'Join' }).click();
  // No e-mail was given: recovery codes are offered, and may wait.
  await page.getByRole('heading', { name: 'Recovery codes' }).waitFor();
  await page.getByRole('link', { name: 'Later' }).click();
  await page.getByRole('heading', { name: /^Welcome, Ann/ }).waitFor();
  await picture(page, `joined-${String(javaScript)}`);
  expect(await page.content()).toContain(`Ann ${String(javaScript)}`);
});

test('who signs in from a page that everybody reads is welcomed, and led back there', async () => {
  const page = await visitor(null, { javaScript: false });
  await go(page, `${origin}/help`);
  await page.goto(`${origin}/sign-in?to=%2Fhelp`);
  await page.getByText('Good that you are back.').waitFor();
  expect(await page.getByText('To see that page').count()).toBe(0);
});

test('signing out and in again leads back to where one wanted to go', async () => {
  const page = await visitor(null, { javaScript: false });
  await go(page, `${origin}/my-learning`);
  expect(page.url()).toContain('/sign-in?to=');
  await page.getByText('To see that page, please sign in first.').waitFor();
  await page.getByLabel('Name or e-mail').fill('ann true');
  await page.getByLabel('Password', { exact: true }).fill('not the one at all');
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await page.getByRole('alert').waitFor();
  expect(await page.getByLabel('Name or e-mail').inputValue()).toBe('ann true');
  await page.getByLabel('Password', { exact: true }).fill('a quiet long word');
  await page.getByRole('main').getByRole('button', { name: 'Sign in' }).click();
  await page.waitForURL(/\/my-learning$/);
});

test.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])(
  'who said a year this place is not for is not asked for another, %s',
  async (_how, javaScript) => {
    const page = await visitor(null, { javaScript, width: javaScript ? 1280 : 360 });
    await go(page, `${origin}/join?to=/learn`);
    const year = page.getByLabel('Year of birth');
    await page.getByLabel('Name', { exact: true }).fill(`Young ${String(javaScript)}`);
    await page.getByLabel('Password', { exact: true }).fill('a quiet long word');
    await year.fill('2014');
    await page.getByRole('checkbox', { name: 'I have read' }).check();
    await page.getByRole('button', { name: 'Join' }).click();
    await page.getByText('this place is for adults only').waitFor();
    await page.getByText('Child Helpline International').waitFor();
    // Nothing is made up where nobody wrote it.
    await page.getByText('They have not written yet how they can be reached.').waitFor();
    await picture(page, `join-told-${String(javaScript)}`);
    // Going back, or coming anew, asks nothing again; another browser is another.
    await page.goBack();
    await go(page, `${origin}/join`);
    await page.getByText('this place is for adults only').waitFor();
    expect(await year.count()).toBe(0);
    if (javaScript) await expectAccessible(page);
    const other = await visitor(null, { javaScript });
    await go(other, `${origin}/join`);
    await other.getByLabel('Year of birth').waitFor();
  },
);

test('a way back that leads elsewhere is not taken, and the way is kept from door to door', async () => {
  const page = await visitor(null, { javaScript: false });
  await go(page, `${origin}/learn`);
  await page.getByRole('navigation').getByRole('link', { name: 'Sign in' }).first().click();
  await page.getByRole('link', { name: 'I cannot get in' }).click();
  await page.getByRole('link', { name: 'Use a recovery code' }).click();
  expect(new URL(page.url()).searchParams.get('to')).toBe('/learn');
  for (const to of ['//evil.example', '/\\evil.example', 'https://evil.example', '/ /evil', 'x']) {
    await go(page, `${origin}/join?to=${encodeURIComponent(to)}`);
    expect(await page.locator('main input[name="to"]').getAttribute('value'), to).toBe('/');
  }
});

test.each([
  ...['/', '/join', '/sign-in', '/help', '/contact', '/guidelines', '/learn', '/api', '/nowhere'],
])('%s is open to everybody, in light and dark', async (path) => {
  const page = await visitor(null, {});
  const looks = [false, true].flatMap((dark) => [320, 1280].map((width) => [dark, width] as const));
  const status = path === '/nowhere' ? 404 : 200;
  await expectOpenToAll(page, origin + path, `guest${path.replaceAll('/', '-')}`, {
    looks,
    status,
  });
  await page.context().close();
});
