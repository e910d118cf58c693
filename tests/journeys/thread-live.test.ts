import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
import type { Page } from 'playwright-core';
import type { Person } from '#platform/actor.ts';
import { does } from '../matrix/side.ts';
import { expectAsFetched, go, openBrowserPlace, pagesFetched, picture } from './browser.ts';
import { openSchool } from './school.ts';

const place = await openBrowserPlace();
const { origin, visitor, cast } = place;
const [ann, ben, mira] = [
  await cast.person('Ann'),
  await cast.person('Ben'),
  await cast.withDuty(await cast.person('Mira'), 'moderator'),
];
const space = { id: randomUUID(), slug: 'evenings' };
await cast.sql(
  `insert into community.space (id, slug, side, position, title, guidelines, guidelines_html, reads, created_at)
   values ($1, $2, 'adult', 1, 'Evenings', '', '', 'members', now())`,
  [space.id, space.slug],
);
const opens = (who: Person, kind = 'question') =>
  does<Record<'thread' | 'threadSlug' | 'post', string>>(cast, who, 'community.open_thread', {
    ...{ space: space.id, kind, title: 'What helps at night', body: 'I lie awake.' },
    clientId: randomUUID(),
  });
const replies = (who: Person, thread: string, body: string, more: object = {}) =>
  does<{ post: string }>(cast, who, 'community.post_reply', {
    ...{ thread, body, clientId: randomUUID(), ...more },
  });
const path = ({ threadSlug: thread }: { threadSlug: string }) =>
  `${origin}/talk/${space.slug}/${thread}`;
/** On the page, and the stream has said how far its subject stands. */
async function reads(page: Page, url: string) {
  const listening = await page.context().newCDPSession(page);
  await listening.send('Network.enable');
  const joined = new Promise<void>((resolve) =>
    listening.on('Network.eventSourceMessageReceived', ({ data }) => {
      if (/"(thread|step):/.test(data)) resolve();
    }),
  );
  await go(page, url);
  await joined;
  await listening.detach();
}

/** All that is said aloud from now on: what is said next takes its place. */
async function listensTo(page: Page): Promise<() => Promise<string>> {
  await page.evaluate(() => {
    const heard: string[] = [];
    const whisper = document.getElementById('whisper');
    const listening = new MutationObserver(() => heard.push(whisper?.textContent ?? ''));
    if (whisper) listening.observe(whisper, { childList: true });
    Object.assign(globalThis, { heard });
  });
  return () => page.evaluate(() => (globalThis as { heard?: string[] }).heard?.join() ?? '');
}

test('two have a thread open: a reply, an edit, a heart, a choice appear and go without a page', async () => {
  const thread = await opens(ann);
  const [anns, bens] = [await visitor(ann), await visitor(ben)];
  await reads(anns, path(thread));
  await reads(bens, path(thread));
  const fetched = pagesFetched(anns);
  const heard = await listensTo(anns);
  await anns.getByLabel('Your reply').fill('Half a thought');
  await anns.getByLabel('Your reply').evaluate((area: HTMLTextAreaElement) => {
    area.setSelectionRange(4, 4);
    (globalThis as { area?: Element }).area = area;
  });

  await bens.getByLabel('Your answer').fill('Warm milk.');
  await bens.getByRole('button', { name: 'Send' }).click();
  await anns.getByText('Warm milk.').waitFor();
  await expect.poll(heard).toContain('A post by Ben');
  await picture(anns, 'thread-live');
  const [{ id: milk }] = (await cast.sql<{ id: string }>(
    `select id from posts.post where body = 'Warm milk.'`,
  )) as [{ id: string }];
  await replies(mira, thread.thread, 'With honey.', { post: milk });
  await anns.locator('.replies').getByText('With honey.').waitFor();
  await expectAsFetched(anns, '#posts');

  await anns.getByRole('button', { name: /^Thank Ben with a heart/ }).click();
  const hearts = fetched();
  await bens.getByText('1', { exact: true }).waitFor();
  await does(cast, ben, 'community.edit_post', {
    ...{ post: milk, body: 'Warm oat milk.', clientId: randomUUID() },
  });
  await anns.getByText('Warm oat milk.').first().waitFor();
  await does(cast, ann, 'community.accept_answer', { post: milk });
  await bens.getByRole('heading', { name: 'An answer' }).waitFor();
  await expectAsFetched(bens, '#chosen');
  await does(cast, ben, 'community.delete_post', { post: milk });
  await anns.getByText('Taken back by its author.').first().waitFor();
  await does(cast, mira, 'community.hide_post', {
    ...{ post: (await replies(ben, thread.thread, 'Buy my pills.')).post },
    ...{ rule: 'no_selling', reason: 'It sold something.' },
  });
  await expect.poll(() => anns.getByText('Buy my pills.').count()).toBe(0);

  expect(fetched() - hearts, 'a page was fetched for one’s own heart alone').toBeLessThan(2);
  expect(await anns.getByLabel('Your reply').inputValue()).toBe('Half a thought');
  const isSame = () =>
    (globalThis as { area?: Element }).area === document.querySelector('#reply textarea');
  expect(await anns.evaluate(isSame), 'the field is the one that was typed in').toBe(true);
  // What came while somebody looked was seen, and their server told so in one go.
  const told = anns.waitForRequest((request) => request.url().endsWith('community.mark_seen'));
  await replies(mira, thread.thread, 'Good night.');
  await told;
  const visits = () =>
    cast.sql('select seen::text from posts.visit where place_id = $1 and persona_id = $2', [
      thread.thread,
      ann.personaId,
    ]);
  await expect.poll(visits).toEqual([{ seen: '{[1,6)}' }]);
});

test('in the middle of a long thread only what belongs there appears; elsewhere it is said quietly', async () => {
  const thread = await opens(ann, 'talk');
  const posts: string[] = [];
  for (let n = 0; n < 45; n += 1)
    posts.push((await replies(ben, thread.thread, `Day ${n} went by.`)).post);
  const page = await visitor(ann);
  await reads(page, `${path(thread)}?after=${posts[19]}`);
  const fetched = pagesFetched(page);
  await replies(ben, thread.thread, 'It is the last day.');
  await page.getByText('There is something new: to the latest').waitFor();
  expect(await page.getByText('It is the last day.').count()).toBe(0);
  await replies(mira, thread.thread, 'I remember that one.', { post: posts[25] });
  await page.getByText('I remember that one.').waitFor();
  await replies(mira, thread.thread, 'This one is on another page.', { post: posts[3] });
  await does(cast, ben, 'community.edit_post', {
    ...{ post: posts[30], body: 'Day 30 was long.', clientId: randomUUID() },
  });
  await page.getByText('Day 30 was long.').waitFor();
  expect(await page.getByText('This one is on another page.').count()).toBe(0);
  expect(fetched()).toBe(0);
  // Forms of what came keep one's place.
  const action = await page
    .getByRole('button', { name: /^Thank Mira/ })
    .evaluate((button) => button.closest('form')?.getAttribute('action'));
  expect(action).toBe(`?/heart&after=${posts[19]}`);
});

test('who is sent away from a space is shown so within two seconds; a closed thread is fetched', async () => {
  const thread = await opens(ann, 'talk');
  const page = await visitor(ben);
  await reads(page, path(thread));
  await does(cast, mira, 'community.close_thread', {
    ...{ thread: thread.thread, rule: 'on_topic', reason: 'All is said.' },
  });
  await page.getByText('This thread is closed').first().waitFor();
  const host = await cast.withDuty(await cast.person('Hana'), 'operator');
  const began = Date.now();
  await does(cast, host, 'community.change_readers', {
    ...{ space: space.id, reads: 'holders', readDuties: ['operator'], reason: 'For us.' },
  });
  await page.getByText('I lie awake.').waitFor({ state: 'detached' });
  expect(Date.now() - began).toBeLessThan(2_000);
});

test('a discussion is live too: an answer, a reply and a heart arrive where one is reading', async () => {
  const school = await openSchool(place, 'Letters');
  const [cleo, dora] = [await school.enrolled('Cleo'), await school.enrolled('Dora')];
  const answers = (who: Person, words: string) =>
    does<{ post: string }>(cast, who, 'learning.post_answer', {
      ...{ step: school.discussion.id, parts: [words], clientId: randomUUID() },
    });
  const hers = await answers(cleo, 'The first letter.');
  const page = await visitor(cleo);
  await reads(page, origin + school.talk);
  // News of the inbox fetch, a little later, what is not live there. What arrives before comes by the stream.
  await page.route(origin + school.talk, (route) => route.abort());
  const theirs = await answers(dora, 'A second letter came.');
  await page.locator('#answers').getByText('A second letter came.').waitFor();
  const replied = { body: 'I read yours twice.', clientId: randomUUID() };
  await does(cast, dora, 'learning.post_reply', { post: hers.post, ...replied });
  await page.locator('#mine').getByText('I read yours twice.').waitFor();
  await does(cast, dora, 'learning.heart', { post: hers.post });
  await page.locator('#mine').getByText('1', { exact: true }).waitFor();
  await does(cast, dora, 'learning.delete_post', { post: theirs.post });
  await expect.poll(() => page.getByText('A second letter came.').count()).toBe(0);
});
