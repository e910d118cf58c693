import { randomUUID } from 'node:crypto';
import type { Page } from 'playwright-core';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import type { Person } from '#platform/actor.ts';
import { does } from '../matrix/side.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  go,
  openBrowserPlace,
  picture,
} from './browser.ts';

const place = await openBrowserPlace();
const { origin, visitor, cast } = place;
const ben = await cast.person('Ben');

async function space(title: string, more: { welcome?: boolean; guidelines?: string } = {}) {
  const id = randomUUID();
  const slug = title.toLowerCase();
  await cast.sql(
    `insert into community.space (id, slug, side, position, title, guidelines, guidelines_html,
       guidelines_version, is_welcome, allows_anonymous, reads, created_at)
     values ($1, $2, 'adult', 1, $3, $4, '<p>' || $4 || '</p>', $5, $6, true, 'everyone', now())`,
    [id, slug, title, more.guidelines ?? '', more.guidelines ? 1 : 0, more.welcome ?? false],
  );
  return { id, slug };
}
await space('Welcome', { welcome: true, guidelines: 'Be gentle with newcomers.' });
const evenings = await space('Evenings');

const opens = (who: Person, title: string, more: object = {}) =>
  does<Record<'thread' | 'threadSlug' | 'post', string>>(cast, who, 'community.open_thread', {
    ...{ space: evenings.id, title, body: 'How do you all do?', clientId: randomUUID() },
    ...more,
  });
const replies = (who: Person, thread: string, body: string, more: object = {}) =>
  does<{ post: string }>(cast, who, 'community.post_reply', {
    ...{ thread, body, clientId: randomUUID() },
    ...more,
  });
const path = ({ threadSlug: thread }: { threadSlug: string }, of = evenings) =>
  `${origin}/talk/${of.slug}/${thread}`;
const fine = async (page: Page, name: string) => {
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await picture(page, name);
};

test('read as a guest, join, introduce oneself, be greeted', async () => {
  const thread = await opens(ben, 'Rain on the roof');
  const page = await visitor();
  await go(page, path(thread));
  await page.getByRole('heading', { name: 'Rain on the roof' }).waitFor();
  await fine(page, 'talk-guest');
  await page.getByRole('navigation').getByRole('link', { name: 'Write' }).click();
  await page.getByText('write without showing it').waitFor();
  await fine(page, 'write-guest');
  await page.getByRole('main').getByRole('link', { name: 'Join' }).click();
  await page.getByLabel('Name', { exact: true }).fill('Dalia');
  await page.getByLabel('Password', { exact: true }).fill('a quiet long word');
  await page.getByLabel('Year of birth').fill('1990');
  await page.getByRole('checkbox', { name: 'I have read' }).check();
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByRole('link', { name: 'Later' }).click();
  // Back to where she was going: the space she read in, and where newcomers say hello.
  await page.getByText('Where you were just now').waitFor();
  await page.getByRole('heading', { name: 'Evenings' }).waitFor();
  await fine(page, 'write-new');
  await page.getByRole('link', { name: 'Welcome' }).click();
  expect(await page.getByRole('radio').count(), 'nothing to choose').toBe(0);
  expect(await page.getByRole('navigation').getByRole('link', { name: 'Write' }).count()).toBe(0);
  const box = await page.getByLabel('Your words').boundingBox();
  expect(box?.y, 'one can begin to write without scrolling').toBeLessThan(560);
  await page.getByLabel('Title').fill('Hello from Dalia');
  await page.getByLabel('Your words').fill('I like rain. @B');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.locator('[data-refused]').waitFor();
  expect(await page.getByLabel('Your words').inputValue(), 'nothing typed is lost').toBe(
    'I like rain. @B',
  );
  await fine(page, 'talk-guidelines');
  await page.getByLabel('I have read this').check();
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByText('Your thread has begun.').waitFor();
  const [row] = await cast.sql<{ id: string }>(
    `select id from community.thread where title = 'Hello from Dalia'`,
  );
  await replies(ben, row?.id ?? '', 'Welcome, @Dalia.', { guidelines: 1 });
  await page.reload();
  await page.getByText('Welcome,').waitFor();
  await fine(page, 'talk-greeted');
});

test('without JavaScript a picture is added to what one writes, and nothing typed is lost', async () => {
  const page = await visitor(ben, { javaScript: false });
  await go(page, `${origin}/talk/${evenings.slug}/new`);
  await page.getByLabel('Title').fill('First snow');
  const words = page.getByLabel('Your words');
  await words.fill('It *snows*.');
  const add = async () => {
    await page.getByText('Add a picture').click();
    return page.getByRole('button', { name: 'Add it to the text' });
  };
  await (await add()).click();
  await page.locator('[data-refused]').getByText('Please choose a picture.').waitFor();
  expect(await words.inputValue()).toBe('It *snows*.');
  const button = await add();
  const create = { width: 4, height: 3, channels: 3, background: '#eee' } as const;
  const buffer = await sharp({ create }).png().toBuffer();
  const file = { name: 'snow.png', mimeType: 'image/png', buffer };
  await page.locator('input[type=file]').setInputFiles(file);
  await page.getByLabel('What is to be seen in it').fill('A [white] roof');
  await button.click();
  const look = page.getByRole('region', { name: 'Preview' });
  await look.getByRole('img', { name: 'A [white] roof' }).waitFor();
  expect(await look.locator('em').textContent()).toBe('snows');
  expect(await page.getByLabel('Title').inputValue()).toBe('First snow');
  expect(await words.inputValue()).toMatch(
    /^It \*snows\*\.\n\n!\[A \\\[white\\\] roof\]\(\/images\/[\w-]+\)\n$/,
  );
});

test.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])(
  'ask without a name and choose an answer, %s',
  async (how, javaScript) => {
    const ann = await cast.person(`Ann ${how}`);
    const page = await visitor(ann, { javaScript });
    await go(page, `${origin}/talk/${evenings.slug}/new?kind=question`);
    await page.getByLabel('Title').fill(`Who knows this ${how}?`);
    await page.getByLabel('Your words').fill('I am afraid of the dark.');
    if (!javaScript) {
      await page.getByRole('button', { name: 'See how it will look' }).first().click();
      expect(await page.getByLabel('Your words').inputValue()).toBe('I am afraid of the dark.');
    }
    await page.getByLabel('Write without my name').check();
    await page.getByRole('button', { name: 'Begin' }).click();
    await page.getByText('Your thread has begun.').waitFor();
    const [row] = await cast.sql<{ id: string; slug: string }>(
      'select id, slug from community.thread where title = $1',
      [`Who knows this ${how}?`],
    );
    await replies(ben, row?.id ?? '', 'A small lamp helped me.');
    await page.reload();
    await page.getByRole('button', { name: 'This answers it' }).click();
    await page.getByRole('heading', { name: 'An answer' }).waitFor();
    const guest = await visitor();
    await go(guest, path({ threadSlug: row?.slug ?? '' }));
    await guest.getByRole('heading', { name: 'An answer' }).waitFor();
    expect(await guest.content()).not.toContain(ann.name);
    if (javaScript) await fine(guest, 'talk-answered');
  },
  60_000,
);

test('with the keyboard alone: reply to a reply, name somebody, change it, take it back', async () => {
  const cleo = await cast.person('Cleo');
  const thread = await opens(ben, 'Tea or coffee');
  await replies(ben, thread.thread, 'Tea for me.');
  const page = await visitor(cleo, { width: 1280 });
  await go(page, path(thread));
  await page.getByRole('link', { name: /^Reply to Ben/ }).focus();
  await page.keyboard.press('Enter');
  const words = page.getByLabel('Your reply to Ben');
  await words.waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.type('Coffee, @Be');
  await page.getByRole('option', { name: 'Ben' }).waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.type('in the ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('morning');
  expect(await words.inputValue()).toBe('Coffee, @Ben in the **morning**');
  // All tools are one stop of Tab, the last one shows how it will look.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: 'Preview' }).locator('strong').waitFor();
  await fine(page, 'talk-preview');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Control+Enter');
  await page.getByText('Your reply is there.').waitFor();
  const isAmongThem = () =>
    document.activeElement?.closest('article')?.textContent.includes('in the morning');
  expect(await page.evaluate(isAmongThem), 'one is where the words went').toBe(true);
  const head = await page.locator('article:focus').boundingBox();
  expect(head?.y, 'all of them, with the name above').toBeGreaterThanOrEqual(0);
  expect(await page.locator('a.mention').innerText()).toBe('@Ben');
  await fine(page, 'talk-replied');
  await page.getByRole('link', { name: /^Change\s?: Cleo/ }).focus();
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => document.activeElement?.tagName === 'TEXTAREA');
  await page.keyboard.type(' Or both.');
  await page.getByRole('button', { name: 'Save' }).focus();
  await page.keyboard.press('Enter');
  await page.getByText('It is changed.').waitFor();
  await page.getByRole('link', { name: /^Take back\s?: Cleo/ }).focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: 'Yes, take it back' }).press('Enter');
  await page.getByText('You took this back.').waitFor();
  await page.getByRole('button', { name: 'Give it back' }).press('Enter');
  await page.getByText('It is there again.').waitFor();
});

test('without JavaScript: reply, thank, follow and find what is new', async () => {
  const dan = await cast.person('Dan');
  const thread = await opens(ben, 'What the garden does');
  const page = await visitor(dan, { javaScript: false });
  await go(page, path(thread));
  await page.getByRole('button', { name: /^Thank Ben with a heart/ }).click();
  await page.getByRole('button', { name: /^Take your heart for Ben back/ }).waitFor();
  await page.locator('article:target').getByText('How do you all do?').waitFor();
  await page.getByLabel('Your reply').fill('It sleeps.');
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Your reply is there.').waitFor();
  expect(await page.locator('article:target').innerText()).toContain('It sleeps.');
  await page.getByRole('button', { name: 'Stop following' }).click();
  await page.getByRole('button', { name: 'Follow this thread' }).waitFor();
  for (let n = 0; n < 25; n += 1) await replies(ben, thread.thread, `And day ${n} went by.`);
  await go(page, `${path(thread)}?from=new`);
  expect(page.url()).toContain('around=');
  await page.getByText('And day 0 went by.').waitFor();
  expect(await page.getByText('new', { exact: true }).count()).toBeGreaterThan(5);
  await page.getByRole('link', { name: 'Later posts' }).click();
  await page.getByText('And day 24 went by.').waitFor();
});

test('in the dark, wide and narrow, with what may be hard to read folded', async () => {
  const thread = await opens(ben, 'A hard year \u202E backwards', { contentNote: 'loss' });
  await replies(ben, thread.thread, 'And yet.', { contentNote: 'hospital' });
  for (const width of [320, 1280]) {
    const page = await visitor(await cast.person('Eve'), { width, dark: true });
    await go(page, path(thread));
    expect(await page.getByText('How do you all do?').isVisible()).toBe(false);
    await fine(page, `talk-folded-${width}`);
    await page.getByText('May be hard to read: loss').click();
    expect(await page.getByText('How do you all do?').isVisible()).toBe(true);
    await page.context().close();
  }
});
