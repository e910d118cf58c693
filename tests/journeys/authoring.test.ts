import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectOpenToAll,
  go,
  openBrowserPlace,
  picture,
} from './browser.ts';

const place = await openBrowserPlace();
const { origin, visitor, cast } = place;
const host = await cast.withDuty(await cast.person('Hana'), 'host');

const kettle = await sharp({
  create: { width: 640, height: 400, channels: 3, background: '#b87333' },
})
  .png()
  .toBuffer();
const film = Buffer.alloc(700_000);
film.write('ftypisom', 4, 'latin1');
const files = {
  picture: { name: 'Kettle.png', mimeType: 'image/png', buffer: kettle },
  guide: { name: 'Guide.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 tea') },
  film: { name: 'Pouring.mp4', mimeType: 'video/mp4', buffer: film },
};

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const textOf = (page: Page) => page.getByRole('textbox', { name: 'The text', exact: true });
const opens = (page: Page, name: string) =>
  page.locator('summary', { hasText: name }).first().click();
const giveReason = async (page: Page, act: string, words: string) => {
  await page.locator(`#${act}`).getByLabel('Why do you change it?').fill(words);
  await page.locator(`#${act}`).getByRole('button').last().click();
};

/** Adds a file at the end of the text, and waits until it is in there. */
async function adds(page: Page, file: keyof typeof files, words: string): Promise<void> {
  await page.getByRole('button', { name: 'File', exact: true }).click();
  await page.getByLabel('The file', { exact: true }).setInputFiles(files[file]);
  await page.getByLabel('What is to be seen or heard in it').fill(words);
  await press(page, 'Add it to the text');
  await expect.poll(() => textOf(page).inputValue()).toContain(`[${words}`);
}

test('Hana writes a course with all that it shows; a learner meets each way in which it stands', async () => {
  const hers = await visitor(host);
  const ann = await cast.person('Ann');
  const [anns, bens] = [await visitor(ann), await visitor(await cast.person('Ben'))];

  // By keyboard alone, on a telephone's width.
  await go(hers, `${origin}/learn/new`);
  await hers.getByLabel('What is it called?').fill('Making tea');
  await hers.getByRole('button', { name: 'Begin the draft' }).press('Enter');
  await hers.getByLabel('Name of the course').fill('The first cup');
  await hers.getByRole('button', { name: 'Add a course' }).press('Enter');
  await hers.getByRole('link', { name: 'Add a reading' }).press('Enter');
  await hers.getByLabel('Title').fill('Boiling water');
  const adding = hers.url();
  await textOf(hers).fill('Water first.');
  await hers.getByRole('button', { name: 'Table', exact: true }).press('Enter');
  expect(await textOf(hers).inputValue()).toMatch(/\| -+ \|/);
  await adds(hers, 'picture', 'A kettle');
  await adds(hers, 'guide', 'The guide');
  await adds(hers, 'film', 'How to pour');
  await picture(hers, 'authoring-writing');
  await expectAccessible(hers);
  await press(hers, 'Add it');
  await hers.getByRole('link', { name: 'Boiling water' }).waitFor();
  const edit = new URL(hers.url()).pathname;
  const page = edit.replace('/edit', '');
  const step = `${page}/read/boiling-water`;
  expect((await anns.goto(origin + page))?.status(), 'a draft is its authors’').toBe(404);

  await press(hers, 'Open it to members');
  await hers.getByText('This programme is open.').first().waitFor();
  for (const reader of [hers, anns]) {
    await go(reader, origin + step);
    const text = reader.locator('.prose').first();
    expect(await text.locator('table').count()).toBe(1);
    expect(await text.locator('video').count()).toBe(1);
    const shown = text.getByRole('img', { name: 'A kettle' });
    await shown.scrollIntoViewIfNeeded();
    await expect
      .poll(() => shown.evaluate((img) => (img as HTMLImageElement).naturalWidth))
      .toBe(640);
    const guide = await text
      .getByRole('link', { name: 'The guide (PDF, 1 kB)' })
      .getAttribute('href');
    const taken = await reader.request.get(origin + String(guide));
    expect((await taken.body()).toString()).toBe('%PDF-1.7 tea');
    await expectNoSidewaysScroll(reader);
  }
  await picture(anns, 'authoring-as-a-learner');
  await go(anns, origin + page);
  await press(anns, 'Take part');
  await anns.getByRole('link', { name: 'Continue' }).first().click();
  const read = anns.getByRole('button', { name: 'I have read this' });
  await read.click();
  await read.waitFor({ state: 'detached' });

  // A step that nobody began is made a draft again, and shown.
  await go(hers, adding);
  await hers.getByLabel('Title').fill('Choosing leaves');
  await textOf(hers).fill('Green or black.');
  await press(hers, 'Add it');
  await hers.getByRole('link', { name: 'Choosing leaves' }).click();
  await opens(hers, 'Make this step a draft again');
  await press(hers, 'Make it a draft');
  await hers.getByText('This step is a draft.').first().waitFor();
  const second = `${page}/read/choosing-leaves`;
  expect((await anns.goto(origin + second))?.status()).toBe(404);
  await press(hers, 'Show this step');
  await hers.getByText('This step is a draft.').waitFor({ state: 'detached' });
  await go(anns, origin + second);

  // One that somebody finished is retired: for her it stays, nobody else finds it.
  await go(hers, `${origin}${edit}/boiling-water`);
  await opens(hers, 'Ask it of nobody any more');
  await giveReason(hers, 'retire', 'There is a better one.');
  await hers.getByText('This step is no longer asked.').first().waitFor();
  await go(anns, origin + step);
  await anns.getByText('This step is no longer asked.').first().waitFor();
  expect((await bens.goto(origin + step))?.status()).toBe(404);

  // Archived: whoever began reads on. Brought back, it is there for all.
  await go(hers, origin + edit);
  await opens(hers, 'Archive it');
  await giveReason(hers, 'archive', 'It came to its end.');
  await hers.getByText('This programme is archived.').first().waitFor();
  await go(anns, origin + second);
  await go(anns, origin + page);
  await anns.getByText('This programme is archived.').first().waitFor();
  await picture(anns, 'authoring-archived');
  expect((await bens.goto(origin + page))?.status()).toBe(404);
  await giveReason(hers, 'bring_back', 'Asked for again.');
  await hers.getByText('This programme is open.').first().waitFor();
  await go(bens, origin + second);

  await hers.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await go(hers, `${origin}${edit}/files`);
  await opens(hers, 'Use it in a step');
  await press(hers, 'Copy');
  await expect
    .poll(() => hers.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/^!\[Pouring\]\(\/files\/[-\da-f]+\)$/);

  const [narrowByNight, wideByDay] = [[true, 320] as const, [false, 1280] as const];
  for (const [path, name, look] of [
    ['', 'programme', narrowByNight],
    ['/files', 'files', narrowByNight],
    ['/files', 'files', wideByDay],
    ['/boiling-water', 'step', wideByDay],
  ] as const)
    await expectOpenToAll(hers, `${origin}${edit}${path}`, `authoring-${name}`, { looks: [look] });
});

test('without JavaScript a file is added, called otherwise, put aside and removed', async () => {
  const hers = await visitor(host, { javaScript: false });
  await go(hers, `${origin}/learn/new`);
  await hers.getByLabel('What is it called?').fill('Slow tea');
  await press(hers, 'Begin the draft');
  const edit = hers.url();
  await go(hers, `${edit}/files`);
  await hers.getByText('Nothing was brought yet.').waitFor();
  await go(hers, edit);
  await hers.getByLabel('Name of the course').fill('One cup');
  await press(hers, 'Add a course');
  await hers.getByRole('link', { name: 'Add a reading' }).click();
  await hers.getByLabel('Title').fill('Steeping');
  await opens(hers, 'Add a picture, a file or a film');
  await hers.getByLabel('The file', { exact: true }).setInputFiles(files.guide);
  await hers.getByLabel('What is to be seen or heard in it').fill('The guide');
  await press(hers, 'Add it to the text');
  expect(await textOf(hers).inputValue()).toContain('[The guide (PDF, 1 kB)]');
  await press(hers, 'Add it');

  await go(hers, `${edit}/files`);
  await hers.getByRole('link', { name: 'Steeping' }).waitFor();
  expect(await hers.getByText('Remove it now').count(), 'a step shows it').toBe(0);
  await opens(hers, 'Call it something else');
  await hers.getByLabel('What it is called').fill('How long');
  await press(hers, 'Change');
  await hers.getByRole('heading', { name: 'How long.pdf' }).waitFor();

  await hers.getByRole('link', { name: 'Steeping' }).click();
  await textOf(hers).fill('Four minutes.');
  await press(hers, 'Save');
  await go(hers, `${edit}/files?filter=loose`);
  await hers.getByText('It goes by itself on').waitFor();
  await picture(hers, 'authoring-files');
  await opens(hers, 'Remove it now');
  await press(hers, 'Remove it for good');
  await hers.getByText('Nothing was brought yet.').waitFor();
});
