import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { openPostOffice } from '#platform/mail/testing/post-office.ts';
import { does } from '../matrix/side.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  go,
  openBrowserPlace,
  picture,
} from './browser.ts';
import { openSchool } from './school.ts';

const post = await openPostOffice();
const place = await openBrowserPlace({ SMTP_URL: post.url });
const { origin, visitor, cast } = place;
const school = await openSchool(place, 'Post');
const ben = await school.enrolled('Ben');

/** Somebody who wrote, and has an e-mail that is confirmed. */
async function mailed(name: string): Promise<{ who: Person; post: string; address: string }> {
  const who = await school.enrolled(name);
  const address = `${name.toLowerCase()}@example.org`;
  await cast.sql(
    'update accounts.account set email = $2, email_confirmed_at = now() where id = $1',
    [who.accountId, address],
  );
  const { post } = await does<{ post: string }>(cast, who, 'learning.post_answer', {
    ...{ step: school.discussion.id, parts: ['What the morning was like.'] },
    clientId: randomUUID(),
  });
  return { who, post, address };
}
const replies = (to: string) =>
  does(cast, ben, 'learning.post_reply', {
    ...{ post: to, body: 'Thank you for telling.' },
    clientId: randomUUID(),
  });
const arrived = (address: string) => post.emails.filter(({ to }) => to.includes(address));
/** The link in the head of a letter, by which mail programs end them. */
function wayOut(address: string): string {
  const raw = arrived(address)[0]?.raw.replaceAll(/\r\n\s+/g, '') ?? '';
  return /^list-unsubscribe:\s*<([^>]+)>/im.exec(raw)?.[1] ?? '';
}
/** As if what waits for somebody had waited for three minutes. */
async function timePasses({ personaId }: Person) {
  const waits = () =>
    cast.sql(
      `update notifications.email_choice set waits_since = waits_since - interval '3 minutes', next_at = now()
       where persona_id = $1 and waits_since is not null returning 1`,
      [personaId],
    );
  await expect.poll(waits).toHaveLength(1);
}

test.each([
  ['with JavaScript', true, 360, false],
  ['without JavaScript', false, 1280, true],
])(
  'Ann asks to be told soon, is told, and ends it by a link, %s',
  async (_how, javaScript, width, dark) => {
    const ann = await mailed(javaScript ? 'Anna' : 'Anni');
    const looks = { javaScript, width, dark, zone: 'Europe/Madrid' };
    const page = await visitor(ann.who, looks);
    await go(page, `${origin}/settings/notifications`);
    if (javaScript) {
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
      expect(await page.getByLabel('By the clock of').inputValue()).toBe('Europe/Madrid');
    } else await page.getByLabel('By the clock of').selectOption('America/Lima');
    await page.getByLabel('Soon after something comes').check();
    await page.getByLabel('From', { exact: true }).selectOption('None');
    await page.getByLabel('Until', { exact: true }).selectOption('None');
    await page.locator('summary', { hasText: 'What letters are about' }).click();
    await picture(page, `told-by-email-${width}`);
    await page.locator('#emails').getByRole('button', { name: 'Save' }).click();
    await page.getByText('How letters come is saved.').waitFor();
    expect(await page.getByLabel('Soon after something comes').isChecked()).toBe(true);

    await replies(ann.post);
    await timePasses(ann.who);
    await expect.poll(() => arrived(ann.address), { timeout: 10_000 }).toHaveLength(1);
    const [letter] = arrived(ann.address);
    expect(letter?.words).toContain('Something happened for you');
    expect(letter?.words).not.toContain('Ben');

    const way = wayOut(ann.address);
    const stranger = await visitor(null, looks);
    await go(stranger, way);
    if (javaScript) await expectAccessible(stranger);
    await stranger.getByRole('button', { name: 'Send me no more letters' }).click();
    await stranger.getByText('You get no more letters from here').waitFor();
    await go(page, `${origin}/settings/notifications`);
    expect(await page.getByLabel('Never').isChecked()).toBe(true);
  },
);

test('one press in a mail program ends it: a sending from nowhere, with no more than that it was pressed', async () => {
  const cleo = await mailed('Cleo');
  await does(cast, cleo.who, 'notifications.choose_emails', { pace: 'at_once', zone: 'UTC' });
  await replies(cleo.post);
  await timePasses(cleo.who);
  await expect.poll(() => arrived(cleo.address), { timeout: 10_000 }).toHaveLength(1);
  const href = wayOut(cleo.address);
  const pressed = (url: string, more = {}) =>
    fetch(url, {
      ...{ method: 'POST', redirect: 'manual', body: 'List-Unsubscribe=One-Click' },
      headers: { 'content-type': 'application/x-www-form-urlencoded', ...more },
    });
  const chosen = () =>
    cast.sql('select 1 from notifications.email_choice where persona_id = $1', [
      cleo.who.personaId,
    ]);
  const elsewhere = { origin: 'https://elsewhere.example' };
  expect((await pressed(href, elsewhere)).status, 'no page of somebody else presses').toBe(403);
  expect((await pressed(`${origin}/unsubscribe?key=made.up`)).status).toBe(422);
  expect(await chosen()).toHaveLength(1);
  expect((await pressed(href)).status, 'it is led on to nowhere').toBe(200);
  expect(await chosen()).toEqual([]);
});
