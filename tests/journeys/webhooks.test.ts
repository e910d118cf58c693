import { expect, test } from 'vitest';
import { openReceiver, verified } from '#modules/webhooks/server/delivery/testing/receiver.ts';
import {
  expectAccessible,
  expectListed,
  expectNoSidewaysScroll,
  go,
  openBrowserPlace,
  picture,
} from './browser.ts';

const { cast, origin, visitor } = await openBrowserPlace({ LOOPBACK_TARGETS: true });
const receiver = await openReceiver();
const olga = await cast.withDuty(await cast.person('Olga'), 'operator');

test('Olga has a program told, by keyboard: makes it, tests it, sees what was sent, and sends it again', async () => {
  const desk = await visitor(olga, { width: 1280 });
  await go(desk, `${origin}/operate`);
  await desk.getByRole('link', { name: 'Webhooks' }).click();
  await desk.getByText('No program is told of anything').waitFor();
  await expectAccessible(desk);
  await picture(desk, 'webhooks-none-1280');
  await desk.getByRole('link', { name: 'Make a webhook' }).click();
  await desk.getByRole('button', { name: 'Make it' }).click();
  await desk.getByText('Please say what it is for').first().waitFor();
  await expectAccessible(desk);
  await expectListed(
    desk,
    'What it is for: Please say what it is for.',
    'Address: Please say the address of the program.',
    'What it is told of: Please choose one.',
  );
  await picture(desk, 'webhooks-refused-1280');
  await desk.getByLabel('What it is for').fill('List of certificates 📜');
  await desk.getByLabel('Address of the program').fill('https://10.0.0.7/hook');
  const finished = desk.getByLabel('Somebody has finished a programme');
  await finished.focus();
  await desk.keyboard.press('Space');
  expect(await finished.isChecked()).toBe(true);
  await desk.getByLabel('What it is for').press('Enter');
  await desk.getByText('leads into a private network').first().waitFor();
  expect(await finished.isChecked(), 'what was ticked is kept').toBe(true);
  await desk.getByLabel('Address of the program').fill(`${receiver.origin}/hook`);
  await desk.keyboard.press('Enter');
  await desk.getByText('Its secret, shown this once').waitFor();
  await expectAccessible(desk);
  await picture(desk, 'webhooks-made-1280');
  const secret = await desk.getByRole('textbox', { name: 'Its secret' }).inputValue();
  await desk.getByRole('heading', { name: 'List of certificates 📜' }).waitFor();
  await desk.reload();
  await desk.getByText('This was shown once already').waitFor();
  await expectAccessible(desk);
  await picture(desk, 'webhooks-shown-before-1280');
  expect(await desk.content()).not.toContain(secret.slice(6));

  receiver.state.manner = 503;
  await desk.getByRole('button', { name: 'Send a test' }).focus();
  await desk.keyboard.press('Enter');
  await desk.getByText('A test is on its way').waitFor();
  await expect.poll(() => receiver.at('/hook').length).toBe(1);
  receiver.state.manner = 204;
  await expect
    .poll(async () => {
      await desk.reload();
      return desk.getByText('answered 503').count();
    })
    .toBe(1);
  await picture(desk, 'webhooks-failing-1280');
  // Five seconds later, by itself.
  await expect.poll(() => receiver.at('/hook').length, { timeout: 15_000 }).toBe(2);
  await expect
    .poll(async () => {
      await desk.reload();
      return desk.getByText('Taken', { exact: false }).count();
    })
    .toBeGreaterThan(0);
  await desk.getByText('See what was sent and answered').click();
  await desk.locator('pre').first().waitFor();
  expect(await desk.locator('pre').first().textContent()).toContain('webhooks.tested');
  await expectAccessible(desk);
  await picture(desk, 'webhooks-taken-1280');
  await desk.getByRole('button', { name: 'Send again: A test' }).click();
  await expect.poll(() => receiver.at('/hook').length).toBe(3);
  const ids = receiver.at('/hook').map(({ headers }) => headers['webhook-id']);
  expect(new Set(ids).size).toBe(1);
  for (const { body, headers } of receiver.at('/hook'))
    expect(verified(body, headers, secret).type).toBe('webhooks.tested');
}, 60_000);

test('on a telephone without a script it is stopped, goes on, gets a new secret, and is removed', async () => {
  const phone = await visitor(olga, { javaScript: false });
  await go(phone, `${origin}/operate/webhooks`);
  await phone.getByRole('link', { name: /List of certificates/ }).click();
  await phone.getByRole('button', { name: 'Stop it' }).click();
  await phone.getByText('Stopped by one of you').waitFor();
  await phone.getByRole('button', { name: 'Let it go on' }).click();
  await phone.getByText('It is at work').waitFor();
  await phone.getByText('Make a new secret').first().click();
  await phone.getByRole('button', { name: 'Make a new secret' }).click();
  await phone.getByText('Its secret, shown this once').waitFor();
  expect(await phone.getByRole('textbox', { name: 'Its secret' }).inputValue()).toMatch(/^whsec_/);
  await phone.getByText('The secret before is signed with too').waitFor();
  await phone.getByText('Where it is told, and of what').click();
  await phone.getByLabel('What it is for').fill('Certificates');
  await phone.getByRole('button', { name: 'Save' }).click();
  await phone.getByRole('heading', { name: 'Certificates' }).waitFor();
  for (const dark of [false, true]) {
    const small = await visitor(olga, { dark });
    for (const [path, name] of [
      ['', 'list'],
      ['/new', 'new'],
      [new URL(phone.url()).pathname.slice('/operate/webhooks'.length), 'one'],
    ] as const) {
      await go(small, `${origin}/operate/webhooks${path}`);
      await expectNoSidewaysScroll(small);
      await expectAccessible(small);
      await picture(small, `webhooks-${name}-360-${dark ? 'dark' : 'light'}`);
    }
  }
  await phone.getByText('Remove it').first().click();
  await phone.getByRole('button', { name: 'Remove it' }).click();
  await phone.getByText('Nothing more is sent there').waitFor();
  await phone.getByText('No program is told of anything').waitFor();
}, 60_000);
