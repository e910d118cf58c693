import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import { does } from '../matrix/side.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  go,
  openBrowserPlace,
  picture,
} from './browser.ts';

const { origin, visitor, cast } = await openBrowserPlace();

test('a moderator finds the way to a post, says why it is hidden, and its author reads that; without JavaScript', async () => {
  const keeper = await cast.withDuty(await cast.person('Keeper'), 'operator');
  const mira = await cast.withDuty(await cast.person('Mira'), 'moderator');
  const ben = await cast.person('Ben');
  const space = await does<{ id: string }>(cast, keeper, 'community.create_space', {
    ...{ title: 'Evenings', reads: 'members', clientId: randomUUID() },
  });
  const { thread } = await does<{ thread: string }>(cast, ben, 'community.open_thread', {
    ...{ space: space.id, title: 'My street', body: 'I live at number 4.', clientId: randomUUID() },
  });

  const page = await visitor(mira, { javaScript: false });
  await go(page, `${origin}/talk/evenings/${thread}`);
  await page.getByRole('link', { name: /^Look after\s?: Ben/ }).click();
  await page.getByText('Hide this post').click();
  await page.getByLabel('Rule').first().selectOption({ index: 2 });
  const reason = page.locator('#tend-hide').getByLabel('Reason');
  await reason.fill('No');
  await page.getByRole('button', { name: 'Hide it' }).click();
  await page.locator('#tend-hide [data-refused]').waitFor();
  expect(await reason.inputValue(), 'a refused act is still about its post').toBe('No');
  await reason.fill('Your address is in it.');
  await page.getByRole('button', { name: 'Hide it' }).click();
  await page.getByText('Is hidden.').waitFor();
  const seen = await visitor(mira);
  await go(seen, page.url());
  await expectNoSidewaysScroll(seen);
  await expectAccessible(seen);
  await picture(seen, 'tend-post');
  await page.getByRole('link', { name: 'Log of Evenings' }).click();
  await page.getByText('Your address is in it.').waitFor();

  const author = await visitor(ben, { javaScript: false });
  await go(author, `${origin}/talk/evenings/${thread}`);
  await author.getByRole('link', { name: 'Why, and by which rule' }).click();
  await author.getByText('Your address is in it.').waitFor();
  expect(await author.getByRole('link', { name: 'Moderation log' }).count()).toBe(0);
});
