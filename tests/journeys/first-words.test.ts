import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
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

/** From the first home of somebody new to their first words. */
const place = await openBrowserPlace();
const { origin, visitor, cast } = place;
const keeper = await cast.withDuty(await cast.person('Keeper'), 'operator');
const make = (title: string, more: object = {}) =>
  does<{ space: string }>(cast, keeper, 'community.create_space', {
    ...{ title, reads: 'everyone', clientId: randomUUID(), ...more },
  });
await make('Welcome', { isWelcome: true });
const evenings = await make('Evenings');
await does(cast, keeper, 'community.open_thread', {
  ...{ space: evenings.space, title: 'Long weeks, and how to end them', clientId: randomUUID() },
  body: 'With soup.',
});
await cast.drain();

const fine = async (page: Page, name: string) => {
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await picture(page, name);
};

test.each([
  [360, true],
  [1280, true],
  [360, false],
  [1280, false],
])(
  'somebody new finds what one comes for, and writes (%i px, with JavaScript: %s)',
  async (width, javaScript) => {
    const name = `Fay ${width}${javaScript ? '' : ' plain'}`;
    const page = await visitor(await cast.person(name), { width, javaScript });
    await go(page, origin);
    const ways = page.getByRole('list', { name: 'To begin with' });
    expect(await ways.getByRole('link').allInnerTexts()).toEqual([
      'Say what is on your mind',
      'Read along',
    ]);
    if (javaScript) await fine(page, `home-first-${width}`);
    await ways.getByRole('link', { name: 'Say what is on your mind' }).click();
    if (javaScript) await fine(page, `write-${width}`);
    await page.getByRole('link', { name: 'Evenings' }).click();
    const words = page.getByLabel('Your words');
    await words.fill('It has been a hard year.');
    // Without JavaScript the page comes back and tells it; with it, one pause is enough. Neither sends half a text.
    const titled = async (title: string) => {
      await page.getByLabel('Title').fill(title);
      await page.getByLabel('Title').press('Enter');
      if (javaScript) await page.locator('textarea:focus').waitFor();
    };
    await titled('I want to die');
    await page.getByRole('main').getByRole('link', { name: 'Help now' }).waitFor();
    if (javaScript) await fine(page, `write-help-${width}`);
    await titled('How do you end a long week?');
    await page.getByText('Others have written about something like this').waitFor();
    // The nearest is seen without opening anything, and the words are still in sight below it.
    await page.getByRole('link', { name: 'Long weeks, and how to end them' }).waitFor();
    if (javaScript) expect((await words.boundingBox())?.y).toBeLessThan(740);
    expect(await page.locator('#help-first').isVisible()).toBe(false);
    expect(await words.inputValue(), 'nothing typed is lost').toBe('It has been a hard year.');
    if (javaScript) await fine(page, `write-similar-${width}`);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('Your thread has begun.').waitFor();
    if (javaScript) {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.getByRole('link', { name: /^Link/ }).first().click();
      await page.getByText('The link is copied.').waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/#p-[\w-]+$/);
      await fine(page, `post-acts-${width}`);
    }
    await page
      .getByRole('button', { name: /^Bookmark/ })
      .first()
      .click();
    await page.getByRole('button', { name: /^Remove bookmark/ }).waitFor();
    await go(page, `${origin}/bookmarks`);
    await page.getByRole('link', { name: 'How do you end a long week?' }).waitFor();
    if (javaScript) await fine(page, `bookmarks-${width}`);
    await page.getByRole('button', { name: /^Remove/ }).click();
    await page.getByText('Nothing kept yet').waitFor();
    await go(page, origin);
    await page.getByRole('heading', { name: `Welcome, ${name}` }).waitFor();
    expect(await ways.count()).toBe(0);
  },
);

test('words that arrived although their answer was lost are not called unsent, and what is added to them is not dropped', async () => {
  const page = await visitor(await cast.person('Gil'), { width: 360 });
  const lose = async () => {
    await go(page, `${origin}/talk/evenings/new`);
    await page.getByLabel('Title').fill('A storm');
    await page.getByLabel('Your words').fill('The line is bad here.');
    await page.route('**/new?/open', async (route) => {
      await route.fetch({ maxRedirects: 0 });
      await route.abort();
    });
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('There is no connection just now').waitFor();
    await page.unroute('**/new?/open');
  };
  await lose();
  await page.reload();
  await page.getByText('Your thread has begun.').waitFor();
  await go(page, `${origin}/my-drafts`);
  expect(await page.getByText('The line is bad here.').count()).toBe(0);
  await lose();
  await page.getByLabel('Your words').fill('The line is bad here. But I am well.');
  await page.getByRole('button', { name: 'Begin' }).click();
  const reasons = page.getByRole('alert').filter({ hasText: 'What you sent first has arrived.' });
  await reasons.waitFor();
  await picture(page, 'arrived-otherwise');
  expect(await page.getByLabel('Your words').inputValue()).toMatch(/But I am well/);
  const link = await reasons.getByRole('link').getAttribute('href');
  await go(page, new URL(link ?? '', origin).href);
  await page.getByText('The line is bad here.').waitFor();
});

test.each([true, false])(
  'what is begun without a name stays so, and gets one only from whoever says yes (JavaScript: %s)',
  async (javaScript) => {
    const name = `Noor${javaScript ? '' : ' plain'}`;
    const nights = `Nights${javaScript ? '' : ' plain'}`;
    await make(nights, { allowsAnonymous: true });
    const page = await visitor(await cast.person(name), { width: 360, javaScript });
    await go(page, `${origin}/talk/${nights.toLowerCase().replace(' ', '-')}/new`);
    const box = page.getByLabel('Write without my name');
    const begins = async () => {
      await page.getByLabel('Title').fill('Awake again');
      await page.getByLabel('Your words').fill('I have told nobody.');
      await box.check();
    };
    await begins();
    if (javaScript) {
      await page.getByText('Saved', { exact: true }).first().waitFor();
      await page.reload();
      await page.evaluate(() => localStorage.clear());
      await page.reload();
      expect(await box.isChecked()).toBe(true);
      await page.getByRole('link', { name: 'Write somewhere else' }).click();
    } else await page.getByRole('button', { name: 'Write somewhere else' }).click();
    await page.getByRole('main').getByRole('link', { name: 'Evenings' }).click();
    await page.getByText('You began these words without your name.').waitFor();
    if (javaScript) await fine(page, 'write-named-360');
    else await expectNoSidewaysScroll(page);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.locator('[data-refused]').waitFor();
    expect(await page.getByLabel('Your words').inputValue()).toBe('I have told nobody.');
    await page.goto(`${origin}/my-drafts`);
    await page.getByText('Without your name').first().waitFor();
    await page.getByRole('link', { name: /Go on writing: Nights/ }).click();
    expect(await box.isChecked(), 'the tick comes back with the words').toBe(true);
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('Your thread has begun.').waitFor();
    const guest = await visitor();
    await go(guest, page.url());
    await guest.getByText('I have told nobody.').waitFor();
    expect(await guest.getByRole('main').innerText()).not.toContain(name);
  },
);

test('whoever presses “Write” in a discussion is led back to its questions first, and may write elsewhere all the same', async () => {
  const school = await openSchool(place, 'Being heard');
  const noor = await school.enrolled('Noor');
  const page = await visitor(noor, { javaScript: false });
  await go(page, origin + school.talk);
  await page.getByRole('link', { name: 'Write', exact: true }).click();
  const near = page.getByRole('region', { name: 'Where you were just now' });
  await near.getByRole('link', { name: 'Answer there' }).click();
  await page.waitForURL(`${origin}${school.talk}#answer`);
  // Who takes no part is asked for nothing there.
  const guest = await visitor(await cast.person('Nobody there'));
  await go(guest, `${origin}/write?from=${school.talk}`);
  expect(await guest.getByText('Where you were just now').count()).toBe(0);
});

test.each([
  ['a telephone', { width: 360, dark: true, javaScript: true }],
  ['a desk without JavaScript', { width: 1280, dark: false, javaScript: false }],
])(
  'whoever sends words of danger sees help above them, and nobody else does, on %s',
  async (how, looks) => {
    const ivy = await cast.person(`Ivy on ${how}`);
    const page = await visitor(ivy, looks);
    await go(page, `${origin}/talk/evenings/new`);
    await page.getByLabel('Title').fill(`One more evening on ${how}`);
    await page.getByLabel('Your words').fill('Some nights I want to die.');
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('Your thread has begun.').waitFor();
    const card = page.getByRole('main').getByRole('link', { name: 'Help now' });
    expect((await card.boundingBox())?.y).toBeLessThan(740);
    if (looks.javaScript) await fine(page, `sent-help-${looks.width}`);
    const other = await visitor(await cast.person(`Jon by ${how}`), looks);
    await go(other, page.url());
    await other.getByText('Some nights I want to die.').waitFor();
    expect(await other.getByRole('main').getByRole('link', { name: 'Help now' }).count()).toBe(0);
  },
);
