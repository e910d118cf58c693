import { expect, test } from 'vitest';
import { openStage } from '#modules/community/server/thread/testing/stage.ts';
import type { Person } from '#platform/actor.ts';
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
const stage = await openStage(cast, { allowsAnonymous: true });
const ben = await cast.person('Ben');
const lena = await cast.person('Lena');
const { thread: id, threadSlug: thread } = await stage.opens(ben, {
  ...{ title: 'Soup days', body: 'Leek *soup*.\n\nEvery Friday.' },
});
const path = `${origin}/talk/${stage.slug}/${thread}`;

test('without JavaScript a thread’s first post is quoted in the reply below, with who wrote it', async () => {
  const page = await visitor(lena, { javaScript: false });
  await go(page, path);
  await page.getByRole('link', { name: /^Quote ?: Ben/ }).click();
  const first = '> @Ben:\n> Leek *soup*.\n>\n> Every Friday.\n\n';
  const words = page.getByLabel('Your reply');
  expect(await words.inputValue()).toBe(first);
  await words.fill(`${first}Sounds good.`);
  await page.getByRole('button', { name: 'Send' }).click();
  await page.getByText('Your reply is there.').waitFor();
  const quoted = page.locator('#posts blockquote');
  expect((await quoted.allTextContents()).join()).toContain('@Ben:\nLeek soup.\nEvery Friday.');
  expect(await quoted.locator('a').count(), 'a quotation calls nobody').toBe(0);
});

test.each([
  ['a telephone', { width: 360, dark: true }],
  ['a desk', { width: 1280, dark: false }],
])('who wrote without a name is quoted without one, on %s', async (_how, looks) => {
  const { post: nameless } = await stage.replies(lena, id, 'I only eat on Fridays.', {
    ...{ anonymous: true, contentNote: 'hunger' },
  });
  const page = await visitor(ben, looks);
  await go(page, path);
  await page
    .locator(`#p-${nameless}`)
    .getByRole('link', { name: /^Quote/ })
    .click();
  const reply = page.locator(`#reply-${nameless}`);
  await expect
    .poll(() => reply.locator('[name=body]').inputValue())
    .toBe('> Somebody without a name:\n> I only eat on Fridays.\n\n');
  expect(await reply.locator('[name=contentNote]').inputValue(), 'folded as there').toBe('hunger');
  await expectNoSidewaysScroll(page);
  await expectAccessible(page);
  await picture(page, `quoting-${looks.width}`);
  // What one writes there takes in the next one.
  await page.getByRole('link', { name: /^Quote ?: Ben/ }).click();
  await expect
    .poll(() => reply.locator('[name=body]').inputValue())
    .toBe(
      '> Somebody without a name:\n> I only eat on Fridays.\n\n> @Ben:\n> Leek *soup*.\n>\n> Every Friday.\n\n',
    );
});

/** What a page that is asked to quote a post has to offer, and what stands in its fields. */
async function quoting(who: Person | null, post: string) {
  const page = await visitor(who, { javaScript: false });
  await go(page, `${path}?around=${post}&do=quote:${post}`);
  const words = (await page.locator('textarea').allTextContents()).join('');
  const links = await page.locator(`#p-${post} a[href*="do=quote"]`).count();
  await page.context().close();
  return { words, links };
}

test('what one may not read, or not answer, is quoted for nobody who knows its address', async () => {
  const noor = await cast.person('Noor');
  const { post } = await stage.replies(lena, id, 'For friends.');
  expect((await quoting(noor, post)).words).toContain('For friends.');
  expect(await quoting(null, post), 'a guest').toEqual({ words: '', links: 0 });
  const none = { words: '', links: 0 };
  for (const state of ['hidden_at', 'held_at', 'deleted_at']) {
    await cast.sql(`update posts.post set ${state} = now() where id = $1`, [post]);
    expect(await quoting(noor, post), state).toEqual(none);
    await cast.sql(`update posts.post set ${state} = null where id = $1`, [post]);
  }
  await does(cast, lena, 'accounts.block', { person: noor.personaId });
  expect(await quoting(noor, post), 'blocked').toEqual(none);
  await cast.sql('update community.thread set closed_at = now() where id = $1', [id]);
  expect(await quoting(await cast.person('Chidi'), post), 'closed').toEqual(none);
});

test('in a discussion an answer is quoted, and what is quoted counts for nothing of one’s own', async () => {
  const school = await openSchool(place);
  const [ann, odo] = [await school.enrolled('Ann'), await school.enrolled('Odo')];
  const answer = (who: Person, words: string) =>
    does<{ post: string }>(cast, who, 'learning.post_answer', {
      ...{ step: school.discussion.id, parts: [words], clientId: crypto.randomUUID() },
    });
  const { post: hers } = await answer(ann, 'The quiet of it.');
  await answer(odo, 'The tea.');
  const page = await visitor(odo, { javaScript: false });
  await go(page, origin + school.talk);
  await page
    .locator(`#p-${hers}`)
    .getByRole('link', { name: /^Quote ?: Ann/ })
    .click();
  const words = page.getByLabel('Your reply to Ann');
  expect(await words.inputValue()).toBe('> @Ann:\n> The quiet of it.\n\n');
  await picture(page, 'quoting-discussion');
  await page.getByRole('button', { name: 'Send' }).last().click();
  await page.getByText('does not count', { exact: false }).first().waitFor();
});
