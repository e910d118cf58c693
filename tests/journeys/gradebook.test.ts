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
    form: { programme: school.id },
    headers: { origin },
  });
  expect(file.status()).toBe(404);
});

const host = await cast.withDuty(await cast.person('Hilde'), 'host', { scope: school.id });

test.each([
  ['with JavaScript', true, 360, 'Dora'],
  ['without JavaScript', false, 1280, 'Edda'],
])(
  'the host sees since when somebody is stuck, excuses them, takes it back and writes to them, %s',
  async (_how, javaScript, width, name) => {
    const person = await school.enrolled(name);
    const page = await visitor(host, { javaScript, width });
    const text = async () => (await page.getByRole('main').textContent()) ?? '';
    await go(page, `${origin}${school.page}/register?waits=self&sort=moved`);
    expect(await text()).toContain(name);
    if (javaScript) await expectNoSidewaysScroll(page);
    await page.getByRole('link', { name, exact: true }).click();
    await page.waitForURL(/register\/people\//);
    await page.getByLabel(/How/).selectOption('excused');
    await page.getByLabel(/Your reason/).fill('She did it in the evening group.');
    await page.getByRole('button', { name: 'Mark it' }).click();
    await page.waitForURL(/done=marked/);
    expect(await text()).toContain('Excused by Hilde');
    await picture(page, `register-person-${width}`);
    if (javaScript) {
      await expectAccessible(page);
      await expectNoSidewaysScroll(page);
    }
    await page.getByText('Take this completion back').click();
    await page.getByLabel(new RegExp(`${name} will read it`)).fill('The wrong one.');
    await page.getByRole('button', { name: 'Take it back', exact: true }).click();
    await page.waitForURL(/done=revoked/);

    await page.getByRole('link', { name: `Write to ${name}` }).click();
    await page.waitForURL(/people\/write/);
    expect(await page.getByRole('checkbox').count()).toBe(1);
    await page.getByLabel('Your words').fill('How are you getting on?');
    if (javaScript) await expectAccessible(page);
    await picture(page, `register-write-${width}`);
    await page.getByRole('button', { name: /Write to those who are ticked/ }).click();
    await page.waitForURL(/written=1/);
    await cast.drain();

    const hers = await visitor(person, { javaScript, width });
    await go(hers, `${origin}/inbox`);
    await hers
      .getByText(/Hilde has written to you/)
      .first()
      .click();
    await hers.waitForURL(/my-learning\/words\//);
    expect(await hers.getByRole('main').textContent()).toContain('How are you getting on?');
    await picture(hers, `words-${width}`);
  },
);

test('the host ticks two who are told of it at once', async () => {
  const people = [await school.enrolled('Finn'), await school.enrolled('Gus')];
  const page = await visitor(host, { width: 1280 });
  await go(page, `${origin}${school.page}/register/${school.discussion.slug}`);
  for (const { name } of people) await page.getByLabel(`Choose ${name}`).check();
  await page
    .getByText(/for those who are ticked/)
    .first()
    .click();
  await page.locator('#mark-reason').fill('They did it together, by telephone.');
  await page.getByRole('button', { name: 'Mark it' }).click();
  await expect
    .poll(async () =>
      page
        .getByRole('row', { name: /Finn|Gus/ })
        .getByText('marked by hand')
        .count(),
    )
    .toBe(2);
  await picture(page, 'register-marked');
});
