import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { does } from '../matrix/side.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  go,
  openBrowserPlace,
  picture,
} from './browser.ts';
import { openSchool } from './school.ts';

const place = await openBrowserPlace();
const { origin, visitor, cast } = place;
const school = await openSchool(place, 'Evening school');
const jonas = await cast.withDuty(await cast.person('Jonas'), 'mentor');
const answer = async (name: string, text: string) =>
  does<{ post: string }>(cast, await school.enrolled(name), 'learning.post_answer', {
    step: school.discussion.id,
    parts: [text],
    clientId: randomUUID(),
  });
const anns = await answer('Ann', 'The morning.');
await answer('=Ben', 'The evening.');
await does(cast, await cast.person('=Ben'), 'learning.post_reply', {
  post: anns.post,
  body: 'And the noon between.',
  clientId: randomUUID(),
});
await school.enrolled('Chidi');

test.each([
  ['with JavaScript', true, 360],
  ['without JavaScript', false, 1280],
])(
  'the mentor sees who is done, who is not and what is missing, %s',
  async (_how, javaScript, width) => {
    const page = await visitor(jonas, { javaScript, width });
    await go(page, origin + school.page);
    await page
      .getByRole('link', { name: /register/i })
      .first()
      .click();
    await page.waitForURL(/register/);
    const text = (await page.getByRole('main').textContent()) ?? '';
    for (const name of ['Ann', '=Ben', 'Chidi']) expect(text).toContain(name);
    await picture(page, `register-${width}`);
    if (javaScript) {
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
  },
);

test('the register goes along as a file that no spreadsheet runs', async () => {
  const page = await visitor(jonas, { javaScript: false });
  await go(page, `${origin}${school.page}/register`);
  await page.getByText('Take it along').first().click();
  const take = async (format: string) => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.locator(`form[action$="register.${format}"] button`).click(),
    ]);
    return readFile(await file.path(), 'utf8');
  };
  expect(await take('csv')).toContain("'=Ben");
  expect(await take('json')).toContain('"=Ben"');
  const exports = await cast.sql(
    `select 1 from platform.audit_entry where act = 'learning.export_register'`,
  );
  expect(exports.length, 'taking names along is an act of power').toBeGreaterThanOrEqual(2);
});

test('Ann herself finds no register', async () => {
  const page = await visitor(await cast.person('Ann'));
  expect((await page.goto(`${origin}${school.page}/register`))?.status()).toBe(404);
  const file = await page.request.post(`${origin}${school.page}/register.csv`, {
    form: {},
    headers: { origin },
  });
  expect(file.status()).toBe(404);
});
