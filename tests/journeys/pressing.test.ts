import { randomUUID } from 'node:crypto';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { does } from '../matrix/side.ts';
import { expectAccessible, expectListed, go, openBrowserPlace, picture } from './browser.ts';

const { origin, visitor, cast } = await openBrowserPlace();
const [ann, ben] = [await cast.person('Ann'), await cast.person('Ben')];
const space = randomUUID();
await cast.sql(
  `insert into community.space (id, slug, side, position, title, reads, created_at)
   values ($1, 'evenings', 'adult', 1, 'Evenings', 'everyone', now())`,
  [space],
);
const { threadSlug: thread } = await does<{ threadSlug: string }>(
  cast,
  ben,
  'community.open_thread',
  {
    ...{ space, title: 'Rain', body: 'I like it.', clientId: randomUUID() },
  },
);

test.each([
  ['by day on a telephone', { width: 360, dark: false }],
  ['by night at a desk', { width: 1280, dark: true }],
])('a heart fills as it is pressed and is said to ears alone, %s', async (how, looks) => {
  const page = await visitor(await cast.person(`Cleo ${how}`), looks);
  await go(page, `${origin}/talk/evenings/${thread}`);
  const fill = () =>
    page.locator('.heart .icon').evaluate((icon) => getComputedStyle(icon).fill !== 'none');
  expect(await fill()).toBe(false);
  let answer: () => void = () => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/*heart*', async (route) => {
    await held;
    await route.continue();
  });
  await page.getByRole('button', { name: /^Thank Ben with a heart/ }).press('Enter');
  await expect.poll(fill, { message: 'before the answer is there' }).toBe(true);
  answer();
  const back = page.getByRole('button', { name: /^Take your heart for Ben back/ });
  await back.waitFor();
  expect(await fill()).toBe(true);
  const whisper = page.locator('#whisper');
  await expect.poll(() => whisper.textContent()).toMatch(/^Your heart is there: \d hearts?\.$/);
  expect(await whisper.getAttribute('class'), 'no toast for what one sees').toContain(
    'seen-by-readers',
  );
  await expectAccessible(page);
  await picture(page, `heart-${looks.width}`);
  await back.press('Enter');
  await expect.poll(fill).toBe(false);
  await expect.poll(() => whisper.textContent()).toContain('taken back');
});

test('a menu closes by a press outside and by Escape, which leads back to it', async () => {
  const page = await visitor(ann);
  await go(page, `${origin}/talk/evenings/${thread}`);
  const summary = page.locator('#menu > summary');
  const isOpen = () => page.locator('#menu').evaluate((menu) => (menu as HTMLDetailsElement).open);
  await summary.click();
  expect(await isOpen()).toBe(true);
  await page.getByRole('heading', { level: 1 }).click({ position: { x: 4, y: 4 } });
  expect(await isOpen()).toBe(false);
  await summary.press('Enter');
  await page.keyboard.press('Tab');
  expect(await isOpen()).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isOpen()).toBe(false);
  expect(await summary.evaluate((one) => one === document.activeElement)).toBe(true);
});

test('a new picture is seen at once where one looks, also in the head of the page', async () => {
  const page = await visitor(ann, { width: 1280 });
  await go(page, `${origin}/settings/profile`);
  const faces = () =>
    page.locator('.face img').evaluateAll((all) => all.map((one) => one.getAttribute('src')));
  expect(await faces()).toEqual([]);
  const shown = async (background: string) => {
    const create = { width: 64, height: 64, channels: 3, background } as const;
    const buffer = await sharp({ create }).png().toBuffer();
    const before = new Set(await faces());
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'me.png', mimeType: 'image/png', buffer });
    await page.getByRole('button', { name: 'Show this picture' }).click();
    await expect.poll(async () => (await faces()).filter((one) => !before.has(one)).length).toBe(2);
    return new Set(await faces());
  };
  expect((await shown('#a33')).size, 'one picture, twice').toBe(1);
  expect((await shown('#3a3')).size).toBe(1);
  await page.getByRole('button', { name: 'drawn' }).click();
  await expect.poll(faces).toEqual([]);
});

test.each([
  ['with a script', true],
  ['without one', false],
])('the pages of the settings are passed by in one press, %s', async (_how, javaScript) => {
  const page = await visitor(ann, { javaScript });
  await go(page, `${origin}/settings`);
  const skip = page.getByRole('link', { name: 'Skip these pages' });
  await skip.focus();
  await skip.press('Enter');
  await page.keyboard.press('Tab');
  const isWithin = await page.evaluate(
    () => document.activeElement?.closest('#settings-page') !== null,
  );
  expect(isWithin).toBe(true);
});

test('what a form refuses is called as its field is, and one press leads there', async () => {
  const page = await visitor(ann, { javaScript: false });
  await go(page, `${origin}/settings`);
  await page.getByRole('button', { name: 'Make a token' }).click();
  await expectListed(
    page,
    'What is it for? Please say what it is for: that is how you will know it again.',
  );
  await page.locator('[data-refused] a').press('Enter');
  const field = page.getByLabel('What is it for?');
  await expect.poll(() => field.evaluate((one) => one === document.activeElement)).toBe(true);
});
