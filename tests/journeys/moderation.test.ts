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
import { openSchool } from './school.ts';

const place = await openBrowserPlace();
const { origin, visitor, cast } = place;

test('a moderator finds the way to a post, says why it is hidden, and its author reads that; without JavaScript', async () => {
  const keeper = await cast.withDuty(await cast.person('Keeper'), 'operator');
  const mira = await cast.withDuty(await cast.person('Mira'), 'moderator');
  const ben = await cast.person('Ben');
  const space = await does<{ space: string }>(cast, keeper, 'community.create_space', {
    ...{ title: 'Evenings', reads: 'members', clientId: randomUUID() },
  });
  const { threadSlug: thread } = await does<{ threadSlug: string }>(
    cast,
    ben,
    'community.open_thread',
    {
      ...{
        space: space.space,
        title: 'My street',
        body: 'I live at number 4.',
        clientId: randomUUID(),
      },
    },
  );

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

  await page.getByText('Narrow it down').click();
  await page.getByLabel('What was done').selectOption('closed');
  await page.getByRole('button', { name: 'Show these' }).click();
  await page.getByText('Nothing of the kind').waitFor();
  await page.getByRole('link', { name: 'Show all' }).click();
  await page.getByText('Your address is in it.').waitFor();
  await page.getByText('Words of Ben').waitFor();

  const author = await visitor(ben, { javaScript: false });
  await go(author, `${origin}/talk/evenings/${thread}`);
  await author.getByRole('link', { name: 'Why, and by which rule' }).click();
  await author.getByText('Your address is in it.').waitFor();
  expect(await author.getByRole('link', { name: 'Moderation log' }).count()).toBe(0);
});

test('a moderator chooses posts, finds a thread by its title and puts them there; then the conversation comes to its end; without JavaScript', async () => {
  const keeper = await cast.withDuty(await cast.person('Second Keeper'), 'operator');
  const mira = await cast.withDuty(await cast.person('Mira Three'), 'moderator');
  const gil = await cast.person('Gil');
  const space = await does<{ space: string }>(cast, keeper, 'community.create_space', {
    ...{ title: 'Mornings', reads: 'members', clientId: randomUUID() },
  });
  const opens = (title: string) =>
    does<Record<'thread' | 'threadSlug', string>>(cast, gil, 'community.open_thread', {
      ...{ space: space.space, title, body: 'How was it?', clientId: randomUUID() },
    });
  const [tea, lamps] = [await opens('Tea at dawn'), await opens('Lamps in the window')];
  for (const body of ['Paper ones', 'Green tea', 'With a candle'])
    await does(cast, gil, 'community.post_reply', {
      ...{ thread: tea.thread, body, clientId: randomUUID() },
    });
  await cast.drain();

  const page = await visitor(mira, { javaScript: false });
  await go(page, `${origin}/talk/mornings/${tea.threadSlug}`);
  await page.getByRole('link', { name: 'Choose posts' }).click();
  await page.getByRole('button', { name: 'Go on with these' }).click();
  await page.getByText('Please choose at least one.').waitFor();
  await page.getByLabel('Paper ones').check();
  await page.getByLabel('With a candle').check();
  const seen = await visitor(mira);
  await go(seen, page.url());
  await expectNoSidewaysScroll(seen);
  await expectAccessible(seen);
  await picture(seen, 'choose-posts');
  await page.getByRole('button', { name: 'Go on with these' }).click();
  await page.getByRole('heading', { name: '2 posts are chosen' }).waitFor();
  await page.getByText('Put them into another thread').click();
  await page.getByLabel('Which thread?').fill('lamps wind');
  await page.getByRole('button', { name: 'Look for it' }).click();
  await page.getByRole('link', { name: 'Lamps in the window' }).click();
  await page.getByText('“Lamps in the window” in “Mornings” stays.').waitFor();
  await go(seen, page.url());
  await expectNoSidewaysScroll(seen);
  await expectAccessible(seen);
  await picture(seen, 'choose-posts-move');
  const form = page.locator('#tend-move_posts');
  await form.getByLabel('Rule').selectOption({ index: 1 });
  await form.getByLabel('Reason').fill('They are about lamps.');
  await form.getByRole('button', { name: 'Move them' }).click();
  // It says what was done, and where it is undone.
  await page.getByRole('status').getByText('2 posts moved from “Tea at dawn”').waitFor();
  await go(seen, page.url());
  await expectNoSidewaysScroll(seen);
  await expectAccessible(seen);
  await picture(seen, 'choose-posts-done');
  await seen.getByRole('status').getByRole('link', { name: 'Undo this' }).click();
  await seen.getByRole('button', { name: 'Undo it' }).waitFor();
  await page.getByRole('status').getByRole('link', { name: 'Back to the thread' }).click();
  await page.getByText('Some posts came here from “Tea at dawn”.').waitFor();
  await page.getByText('With a candle').waitFor();

  const his = await visitor(gil, { javaScript: false });
  await go(his, `${origin}/talk/mornings/${lamps.threadSlug}`);
  await his.getByRole('button', { name: 'It came to its end' }).click();
  await his.getByText('This conversation came to its end').first().waitFor();
  expect(await his.getByLabel('Your reply').count()).toBe(0);
  await his.getByRole('button', { name: 'Let it go on' }).click();
  await his.getByLabel('Your reply').first().waitFor();
});

test('in a discussion too: a rule and a reason in place, and two weeks to give back one’s own; without JavaScript', async () => {
  const school = await openSchool(place, 'Neighbours');
  const cy = await school.enrolled('Cy');
  const dee = await school.enrolled('Dee');
  const mira = await cast.withDuty(await cast.person('Mira Two'), 'moderator');
  const his = await visitor(cy, { javaScript: false });
  await go(his, origin + school.talk);
  await his.getByLabel('What moved you?').fill('My neighbour at number 4.');
  await his.getByText('May be hard to read?').click();
  await his.getByLabel('What it touches').fill('Quarrels');
  await his.getByRole('button', { name: 'Send your answer' }).click();
  await his.getByText('Your answer is there.').waitFor();

  const hers = await visitor(dee, { javaScript: false });
  await go(hers, origin + school.talk);
  await hers.getByLabel('What moved you?').fill('A letter.');
  await hers.getByRole('button', { name: 'Send your answer' }).click();
  await hers.getByText('May be hard to read: Quarrels').click();
  await hers.getByRole('link', { name: 'Reply to Cy' }).click();
  await hers.getByLabel('Your reply to Cy').fill('That is hard.');
  await hers.getByRole('button', { name: 'Send', exact: true }).click();
  await hers.getByText('Your reply to Cy counts.').waitFor();
  await hers
    .getByRole('link', { name: /^Take back\s?: Dee/ })
    .last()
    .click();
  await hers.getByRole('button', { name: 'Yes, take it back' }).click();
  await hers.getByText('You took this back.').waitFor();
  await hers.getByRole('button', { name: 'Give it back' }).click();
  await hers.getByText('It is there again.').waitFor();

  const page = await visitor(mira, { javaScript: false });
  await go(page, origin + school.talk);
  await page.getByRole('link', { name: /^Look after\s?: Cy/ }).click();
  await page.getByText('Hide this post').click();
  await page.getByLabel('Rule').selectOption({ index: 2 });
  await page.locator('#tend-hide').getByLabel('Reason').fill('It says where somebody lives.');
  await page.getByRole('button', { name: 'Hide it' }).click();
  await page.getByText('It is taken from sight, and its author is told why.').waitFor();
  await go(his, origin + school.talk);
  await his.getByRole('link', { name: 'Why, and by which rule' }).click();
  await his.getByText('It says where somebody lives.').waitFor();
  await his.getByRole('link', { name: 'Neighbours talk' }).click();
  await his.getByText('My neighbour at number 4.').waitFor({ state: 'attached' });
  const log = await visitor(mira, { javaScript: false });
  await go(log, `${origin}/moderation-log`);
  await log.getByText('It says where somebody lives.').waitFor();
  expect(await log.getByRole('link', { name: 'Neighbours talk' }).count()).toBe(1);
  await page.getByRole('link', { name: /^Look after\s?: Cy/ }).click();
  await page.getByText('Give this post back').click();
  await page.locator('#tend-restore').getByLabel('Reason').fill('It was another street.');
  await page.getByRole('button', { name: 'Give it back' }).click();
  await page.getByText('It is there again.').waitFor();
  const seen = await visitor(mira);
  await go(seen, page.url());
  await expectNoSidewaysScroll(seen);
  await expectAccessible(seen);
});

test('a quarrel below a step is hidden at once, and given back from the log, without JavaScript', async () => {
  const school = await openSchool(place, 'Chairs');
  const mira = await cast.withDuty(await cast.person('Mirabel'), 'moderator');
  const [ann, ben] = [await school.enrolled('Annika'), await school.enrolled('Benno')];
  const step = school.discussion.id;
  const answer = await does<{ post: string }>(cast, ann, 'learning.post_answer', {
    ...{ step, parts: ['A chair by the door.'], clientId: randomUUID() },
  });
  for (const [who, body] of [
    [ben, 'That is a silly chair.'],
    [ann, 'You are a silly chair.'],
  ] as const)
    await does(cast, who, 'learning.post_reply', {
      ...{ post: answer.post, body, clientId: randomUUID() },
    });
  const page = await visitor(mira, { javaScript: false });
  await go(page, origin + school.talk);
  await page.getByRole('link', { name: 'Choose posts' }).click();
  for (const box of await page.getByRole('checkbox', { name: /silly chair/ }).all())
    await box.check();
  await page.getByRole('button', { name: 'Go on with these' }).click();
  await page.getByText('2 posts are chosen').waitFor();
  await page.getByText('Hide them', { exact: true }).click();
  await page.getByLabel('Rule').selectOption({ index: 2 });
  await page.getByLabel('Reason').fill('A quarrel about a chair.');
  await page.getByRole('button', { name: 'Hide them all' }).click();
  const his = await visitor(ben);
  await go(his, origin + school.talk);
  expect(await his.getByText('You are a silly chair.').count()).toBe(0);

  await go(page, `${origin}/moderation-log`);
  await page.locator('a[href*="choose?deed="]').click();
  await page.getByText('You are a silly chair.').waitFor();
  const seen = await visitor(mira, { dark: true });
  await go(seen, page.url());
  await expectAccessible(seen);
  await expectNoSidewaysScroll(seen);
  await picture(seen, 'moderation-several-of-a-step');
  await page.getByLabel('Reason').fill('They were joking.');
  await page.getByRole('button', { name: 'Give them all back' }).click();
  await go(his, origin + school.talk);
  await his.getByText('You are a silly chair.').first().waitFor();
});
