import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import {
  expectAccessible,
  expectAtNews,
  expectNoSidewaysScroll,
  openBrowserPlace,
  picture,
  go,
} from './browser.ts';

const { origin, visitor, cast } = await openBrowserPlace();
const olga = await cast.withDuty(await cast.person('Olga'), 'operator');
const password = 'a quiet long word';
const ways: [string, boolean][] = [
  ['with JavaScript', true],
  ['without JavaScript', false],
];

/** How people come in, as the operator sets it. */
async function comeIn(mode: 'Open' | 'By invitation' | 'By approval', javaScript = true) {
  const page = await visitor(olga, { javaScript });
  await go(page, `${origin}/operate/people`);
  await page.getByRole('radio', { name: mode, exact: true }).check();
  await page.getByRole('button', { name: 'Save' }).click();
  await page.getByText('That holds from now on').waitFor();
  return page;
}

async function fillIn(page: Page, name: string | null) {
  if (name !== null) await page.getByLabel('Name', { exact: true }).fill(name);
  await page.getByLabel('Password', { exact: true }).fill(password);
  await page.getByLabel('Year of birth').fill('1990');
  await page.getByRole('checkbox', { name: 'I have read' }).check();
}

async function looksRight(page: Page, javaScript: boolean, name: string) {
  await expectNoSidewaysScroll(page);
  if (javaScript) await expectAccessible(page);
  await picture(page, `${name}-${String(javaScript)}`);
}

test.each(ways)('somebody joins with the link of an invitation, %s', async (_how, javaScript) => {
  await comeIn('By invitation', javaScript);
  const nobody = await visitor(null, { javaScript });
  await go(nobody, `${origin}/join`);
  await nobody.getByText('One comes in here by invitation.').waitFor();
  expect(await nobody.getByLabel('Password', { exact: true }).count()).toBe(0);
  await looksRight(nobody, javaScript, 'join-closed');

  const page = await visitor(olga, { javaScript });
  await go(page, `${origin}/operate/invitations`);
  await page.getByText('Make an invitation').click();
  await page.getByLabel('For whom is it?').fill('a neighbour');
  await page.getByRole('button', { name: 'Make the link' }).click();
  const link = await page.getByRole('textbox', { name: /link.*shown only now/ }).inputValue();
  expect(link).toContain(`${origin}/join?invitation=`);
  await looksRight(page, javaScript, 'invitation-made');
  await expectAtNews(page, 'Here is your link');
  const copy = page.getByRole('button', { name: /^Copy: Here is your link/ });
  expect(await copy.isVisible(), 'there is a button where something answers it').toBe(javaScript);
  if (javaScript) {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'], { origin });
    await copy.click();
    await page.getByText('Copied.').waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  }

  await go(nobody, link);
  await nobody.getByText('You are invited.').waitFor();
  await fillIn(nobody, 'x');
  await nobody.getByRole('button', { name: 'Join' }).click();
  await nobody.getByRole('alert').waitFor();
  await fillIn(nobody, `Neighbour ${javaScript ? 'One' : 'Two'}`);
  await nobody.getByRole('button', { name: 'Join' }).click();
  await nobody.waitForURL((url) => url.pathname === '/join/codes');

  const late = await visitor(null, { javaScript });
  await go(late, link);
  await late.getByText('This invitation is not good any more.').waitFor();

  // Of two that wait, what the maker noted tells which is taken back; it is asked first.
  await page.getByText('Make an invitation').click();
  await page.getByLabel('For whom is it?').fill('a cousin');
  await page.getByRole('button', { name: 'Make the link' }).click();
  const second = await page.getByRole('textbox', { name: /link.*shown only now/ }).inputValue();
  const row = page.getByRole('row', { name: /a cousin/ });
  await row.getByText('Take back').click();
  await looksRight(page, javaScript, 'invitation-taken-back');
  await row.getByRole('button', { name: 'Yes, take it back: a cousin' }).click();
  await page.getByText('worth nothing any more').waitFor();
  await expectAtNews(page, 'worth nothing any more');
  await go(late, second);
  await late.getByText('This invitation is not good any more.').waitFor();
});

test.each(ways)('somebody asks to join, waits, and is let in, %s', async (_how, javaScript) => {
  await comeIn('By approval', javaScript);
  const name = `Patience ${javaScript ? 'One' : 'Two'}`;
  const page = await visitor(null, { javaScript });
  await go(page, `${origin}/join`);
  await page.getByText('reads each request').waitFor();
  await fillIn(page, name);
  await page.getByLabel('What brings you here?').fill('Nights are long.');
  await page.getByRole('button', { name: 'Ask to join' }).click();
  await page.waitForURL(/\/waiting$/);
  await looksRight(page, javaScript, 'waiting');
  await go(page, origin);
  expect(page.url(), 'home leads to where the request stands').toContain('/waiting');
  await go(page, `${origin}/my-learning`);
  expect(page.url()).toContain('/waiting');
  await go(page, `${origin}/learn`);
  await page.getByText('Your request to join waits').waitFor();

  const desk = await visitor(olga, { javaScript });
  await go(desk, `${origin}/operate/people`);
  await desk.getByText('Nights are long.').waitFor();
  await looksRight(desk, javaScript, 'requests');
  await desk.getByRole('button', { name: `Let ${name} in` }).click();
  await desk.getByText('They are in.').waitFor();

  await go(page, origin);
  expect(new URL(page.url()).pathname).toBe('/');
  expect(await page.content()).toContain(name);
});

test.each(ways)(
  'somebody is declined, reads why, and has it all erased, %s',
  async (_how, javaScript) => {
    await comeIn('By approval', javaScript);
    const name = `Decline ${javaScript ? 'One' : 'Two'}`;
    const page = await visitor(null, { javaScript });
    await go(page, `${origin}/join`);
    await fillIn(page, name);
    await page.getByRole('button', { name: 'Ask to join' }).click();
    await page.waitForURL(/\/waiting$/);
    const desk = await visitor(olga, { javaScript });
    await go(desk, `${origin}/operate/people`);
    const request = desk.getByRole('listitem').filter({ hasText: name });
    await request.getByText('Say no', { exact: true }).click();
    await request.getByLabel('Why').fill('This place is for our town.');
    await request.getByRole('button', { name: 'Say no, with this reason' }).click();
    await desk.getByText('They will read your reason').first().waitFor();

    await go(page, `${origin}/waiting`);
    await page.getByText('This place is for our town.').waitFor();
    await looksRight(page, javaScript, 'declined');
    await page.getByText('Take my request back').click();
    await page.getByRole('button', { name: 'Yes, erase it' }).click();
    await page.waitForURL((url) => url.pathname === '/');
    expect(await cast.sql('select from accounts.persona where name = $1', [name])).toEqual([]);
  },
);

test.each(ways)('Mira claims what was imported under her name, %s', async (_how, javaScript) => {
  await comeIn('By invitation', javaScript);
  const name = `Mira ${javaScript ? 'Lind' : 'Lund'}`;
  const mira = await cast.person(name);
  await cast.sql(
    `update accounts.persona set source = 'the old forum', external_id = $2 where id = $1`,
    [mira.personaId, name],
  );
  const page = await visitor(olga, { javaScript });
  await go(page, `${origin}/operate/invitations`);
  await page.getByRole('link', { name: /Show them/ }).click();
  await page.getByRole('button', { name: `Make a link for ${name}` }).click();
  const link = await page.getByRole('textbox', { name: /link.*shown only now/ }).inputValue();
  await looksRight(page, javaScript, 'claim-made');

  const hers = await visitor(null, { javaScript });
  await go(hers, link);
  await hers.getByText(`You will be here as ${name}.`).waitFor();
  await looksRight(hers, javaScript, 'claim');
  await fillIn(hers, null);
  await hers.getByRole('button', { name: 'Make it mine' }).click();
  await hers.waitForURL((url) => url.pathname === '/join/codes');
  expect(await hers.content()).toContain(name);
  const again = await visitor(null, { javaScript });
  await go(again, link);
  await again.getByText('This invitation is not good any more.').waitFor();
});
