import { expect, test } from 'vitest';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  expectOpenToAll,
  go,
  openBrowserPlace,
  picture,
} from './browser.ts';
import { does } from '../matrix/side.ts';
import { openSchool } from './school.ts';

const place = await openBrowserPlace();
const { origin, visitor, cast } = place;

test.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])(
  'Ann answers first and waits; Ben comes; she is told, replies, is done and goes on, %s',
  async (how, javaScript) => {
    const school = await openSchool(place, `Growing ${how}`);
    const ann = await cast.person(`Ann ${how}`);
    const hers = await visitor(ann, { javaScript });
    await go(hers, origin + school.page);
    await hers.getByRole('button', { name: 'Take part' }).click();
    await hers.getByRole('link', { name: 'Continue' }).first().click();
    await hers
      .getByLabel('What moved you?')
      .fill('The **quiet** in the room after somebody had spoken.');
    await picture(hers, `learn-typing-${String(javaScript)}`);
    await hers.getByRole('button', { name: 'Send your answer' }).click();
    await hers.getByText('We will tell you the moment a peer comes.').first().waitFor();
    await picture(hers, `learn-waiting-${String(javaScript)}`);
    expect(
      await hers
        .getByRole('article', { name: `Answer by Ann ${how}` })
        .locator('strong')
        .textContent(),
    ).toBe('quiet');

    const ben = await school.enrolled(`Ben ${how}`);
    const his = await visitor(ben, { javaScript, width: 1280 });
    await go(his, origin + school.talk);
    await his.getByLabel('What moved you?').fill('That nobody hurried.');
    await his.getByRole('button', { name: 'Send your answer' }).click();
    await his.getByText('One kind reply to a peer, and it is done.').first().waitFor();
    await picture(his, `learn-reply-wanted-${String(javaScript)}`);

    await expect
      .poll(
        async () => {
          await go(hers, `${origin}/inbox`);
          return hers.getByRole('main').textContent();
        },
        { timeout: 10_000 },
      )
      .toContain(`Ben ${how}`);
    await picture(hers, `learn-inbox-${String(javaScript)}`);
    // Where news come live she had his answer before her eyes, and the item is read: a link, and no button.
    await hers
      .locator('main .headline', { hasText: `Ben ${how}` })
      .first()
      .click();
    await hers
      .getByRole('link', { name: `Reply to Ben ${how}` })
      .first()
      .click();
    await hers
      .getByLabel(`Your reply to Ben ${how}`)
      .fill('I noticed that too, and it stayed with me.');
    await hers.getByRole('button', { name: 'Send', exact: true }).click();
    await hers.getByText('This step is done.').first().waitFor();
    await picture(hers, `learn-done-${String(javaScript)}`);
    expect(await hers.getByText(`Your reply to Ben ${how} counts.`).count()).toBeGreaterThan(0);

    await go(hers, `${origin}/my-learning`);
    expect(await hers.getByRole('main').textContent()).toMatch(
      new RegExp(`Your answer of .*Your reply to Ben ${how}`, 's'),
    );
    await go(hers, origin + school.talk);
    await hers.getByRole('main').getByRole('link', { name: /^Next/ }).first().click();
    await hers.getByRole('heading', { level: 1, name: `Growing ${how} page` }).waitFor();
    await hers.getByRole('button', { name: 'I have read this' }).click();
    await hers.getByText(`You have come to the end of it, Ann ${how}.`).waitFor();
    await picture(hers, `learn-finished-${String(javaScript)}`);
    if (javaScript) {
      await expectAccessible(hers);
      await expectNoSidewaysScroll(hers);
      const wide = await visitor(ann, { dark: true, width: 1280 });
      await go(wide, `${origin}/my-learning/${school.slug}`);
      await expectAccessible(wide);
      await picture(wide, 'learn-finished-dark-1280');
    }
    const leads = hers.getByRole('region', { name: 'Where it goes from here' });
    expect(await leads.getByRole('link', { name: 'Be somebody’s first reply' }).count()).toBe(1);
    expect(await hers.getByRole('main').textContent()).toMatch(
      /Somebody had a kind reply from you/,
    );
    // From the programme's own page as well.
    await go(hers, `${origin}/learn/${school.slug}`);
    expect(await leads.getByRole('link', { name: 'Be somebody’s first reply' }).count()).toBe(1);
    await go(hers, `${origin}/inbox`);
    await hers.getByText(`You have come to the end of “Growing ${how}”`).first().waitFor();
    await expect
      .poll(async () => {
        await go(hers, `${origin}/my-learning`);
        return hers.getByRole('main').textContent();
      })
      .toContain('You have done all of it.');
  },
);

test('what was typed outlives a refusal, and a draft outlives the browser', async () => {
  const school = await openSchool(place, 'Drafts');
  const chidi = await school.enrolled('Chidi');
  const page = await visitor(chidi);
  await go(page, origin + school.talk);
  const saved = page.waitForResponse(
    (response) => response.url().includes('accounts.save_draft') && response.ok(),
  );
  await page.getByLabel('What moved you?').fill('Something half');
  await saved;
  const noted = page.waitForResponse(
    (response) => response.ok() && (response.request().postData() ?? '').includes(':contentNote'),
  );
  await page.getByText('May be hard to read?').click();
  await page.locator('[name=contentNote]').fill('a hospital');
  await noted;
  const later = await visitor(chidi, { javaScript: false });
  await go(later, origin + school.talk);
  expect(await later.getByLabel('What moved you?').inputValue()).toBe('Something half');
  expect(await later.locator('[name=contentNote]').inputValue()).toBe('a hospital');
  expect(await later.locator('[name=contentNote]').isVisible()).toBe(true);
  await later.getByLabel('What moved you?').fill(`see ${'https://example.org/a '.repeat(6)}`);
  await later.getByRole('button', { name: 'Send your answer' }).click();
  await later.getByRole('alert').waitFor();
  expect(await later.getByLabel('What moved you?').inputValue()).toContain('example.org');
});

test('a text that is authored outlives page and browser, is found again, and stands beside what changed meanwhile', async () => {
  const school = await openSchool(place, 'Texts');
  const host = await cast.withDuty(await cast.person('Hana'), 'host', { scope: school.id });
  const edit = `${origin}${school.page}/edit/${school.discussion.slug}`;
  const page = await visitor(host, { width: 1280 });
  await go(page, edit);
  const saved = page.waitForResponse(
    (response) => response.url().includes('accounts.save_draft') && response.ok(),
  );
  const words = (of: typeof page) => of.locator('#texts textarea[name=body]');
  await words(page).fill('Half a **text**');
  await saved;
  await page.context().close();

  const later = await visitor(host);
  await go(later, origin);
  await later.getByRole('link', { name: 'What you began to write' }).click();
  await expectAccessible(later);
  await picture(later, 'drafts');
  await later.getByRole('link', { name: /^Go on writing/ }).click();
  await later.waitForURL(edit);
  expect(await words(later).inputValue()).toBe('Half a **text**');

  await does(cast, host, 'learning.edit_step', {
    ...{ step: school.discussion.id, title: 'Talk', body: 'Changed by somebody else.' },
  });
  await does(cast, host, 'accounts.save_draft', {
    ...{ form: `learning.step:${school.discussion.id}:body`, body: 'Half a **text**' },
    base: await later.locator('#texts input[name=base]').inputValue(),
  });
  await later.reload();
  await later.getByText('Changed by somebody else.').waitFor();
  expect(await words(later).inputValue()).toBe('Half a **text**');
  await expectAccessible(later);
  await picture(later, 'drafts-meanwhile');
  const save = later.locator('#texts').getByRole('button', { name: 'Save' });
  await save.click();
  await later.locator('#texts [data-refused]').waitFor();
  expect(await words(later).inputValue(), 'nothing typed is lost').toBe('Half a **text**');
  await save.click();
  await later.locator('#texts [data-refused]').waitFor({ state: 'detached' });
  await go(later, `${origin}/my-drafts`);
  await later.getByText('Nothing is waiting').waitFor();
});

test('the connection is cut while sending: nothing is lost, nothing is there twice', async () => {
  const school = await openSchool(place, 'Tunnel');
  const dora = await school.enrolled('Dora');
  const page = await visitor(dora);
  await go(page, origin + school.talk);
  await page.getByLabel('What moved you?').fill('The light at the end of it.');
  await page.context().setOffline(true);
  await page.getByRole('button', { name: 'Send your answer' }).click();
  await page.locator('form > [data-unsent]').waitFor();
  expect(await page.getByLabel('What moved you?').inputValue()).toBe('The light at the end of it.');
  await page.context().setOffline(false);
  await page.getByRole('article', { name: 'Answer by Dora' }).waitFor({ timeout: 20_000 });
  const kept = await cast.sql(
    `select 1 from posts.post p join accounts.persona a on a.id = p.author_id where a.name = 'Dora'`,
  );
  expect(kept).toHaveLength(1);
});

test('with the keyboard alone: from the skip link to a sent answer', async () => {
  const school = await openSchool(place, 'Keys');
  const eve = await school.enrolled('Eve');
  const page = await visitor(eve, { width: 1280 });
  await go(page, origin + school.talk);
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe('#main');
  await page.keyboard.press('Enter');
  const reach = async (isThere: () => Promise<boolean>) => {
    for (let presses = 0; presses < 40 && !(await isThere()); presses += 1)
      await page.keyboard.press('Tab');
    expect(await isThere()).toBe(true);
  };
  await reach(() => page.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'));
  await page.keyboard.type('Only with my hands on the keys.');
  await reach(() =>
    page.evaluate(() => document.activeElement?.textContent?.trim() === 'Send your answer'),
  );
  await page.keyboard.press('Enter');
  await page.getByRole('article', { name: 'Answer by Eve' }).waitFor();
});

test('the pages of learning are open to everybody, in light and dark, narrow and wide', async () => {
  const school = await openSchool(place, 'Looks');
  const page = await visitor(await school.enrolled('Fay'));
  for (const path of [
    school.page,
    school.talk,
    '/my-learning',
    '/inbox',
    '/settings',
    '/settings/notifications',
    '/',
    '/who-may-do-what',
  ]) {
    await expectOpenToAll(page, origin + path, `member${path.replaceAll('/', '-')}`);
  }
});
