import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { system } from '#platform/actor.ts';
import { hashPassword } from '#platform/secrets.ts';
import { outsideActs } from '#platform/slow.ts';
import { eraseDue } from '#modules/admin/server/erasing/erase-due.ts';
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
const school = await openSchool(place, 'Partings');
const PASSWORD = 'a quiet long word';

async function somebody(name: string, words: string) {
  const who = await school.enrolled(name);
  await cast.sql('update accounts.account set password_hash = $2 where id = $1', [
    who.accountId,
    await hashPassword(PASSWORD, outsideActs),
  ]);
  await does(cast, who, 'learning.post_answer', {
    step: school.discussion.id,
    parts: [words],
    clientId: randomUUID(),
  });
  return who;
}

test.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])(
  'Somebody takes everything along, thinks it over, leaves and is nowhere, %s',
  async (how, javaScript) => {
    const words = `What I bring is a lamp, ${how}.`;
    const ann = await somebody(`Annika ${String(javaScript)}`, words);
    const page = await visitor(ann, { javaScript });
    await go(page, `${origin}/settings/data`);
    await expectNoSidewaysScroll(page);
    if (javaScript) await expectAccessible(page);
    await picture(page, `data-${String(javaScript)}`);

    const archive = page.locator('#archive');
    await archive.getByLabel('Your password').fill('not the one at all');
    await archive.getByRole('button').click();
    await page.waitForURL(/why=/);
    await page.locator('#archive').getByLabel('Your password').fill(PASSWORD);
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('#archive').getByRole('button').click(),
    ]);
    const files = unzipSync(readFileSync(await download.path()));
    expect(strFromU8(files['index.html'] ?? new Uint8Array())).toContain(words);
    expect(strFromU8(files['data.json'] ?? new Uint8Array())).toContain(words);

    const leave = async () => {
      await go(page, `${origin}/settings/data`);
      await page.locator('#leave').getByLabel('Your password').fill(PASSWORD);
      await page.locator('#leave').getByRole('button').click();
      await page.getByText('You are about to leave').waitFor();
    };
    await leave();
    await picture(page, `leaving-${String(javaScript)}`);
    await go(page, `${origin}/learn`);
    await page.getByRole('button', { name: 'Stay' }).click();
    await page.getByText('You stay').waitFor();
    await leave();

    // The day passes.
    await cast.sql(`update accounts.leaving set asked_at = '2026-02-01', due_at = '2026-02-02'`);
    await cast.as(system).does(eraseDue, {});
    await expect
      .poll(() => cast.sql('select 1 from accounts.persona where id = $1', [ann.personaId]), {
        timeout: 30_000,
      })
      .toEqual([]);

    await page.goto(`${origin}/settings`);
    expect(page.url(), 'nobody is signed in any more').toContain('/sign-in');
    const guest = await visitor(null, { javaScript });
    await go(guest, `${origin}/learn/${school.slug}/${school.discussion.slug}`);
    expect(await guest.content()).not.toContain(words);
    expect(await guest.content()).not.toContain(ann.name);
    expect((await guest.goto(`${origin}/people/${ann.personaId}`))?.status()).not.toBe(200);
    await go(guest, `${origin}/sign-in`);
    await guest.getByLabel(/name/i).first().fill(ann.name);
    await guest.getByLabel('Password', { exact: true }).fill(PASSWORD);
    await guest.getByRole('main').getByRole('button', { name: 'Sign in', exact: true }).click();
    await guest.getByRole('alert').waitFor();
  },
);

test('The last operator is asked to appoint somebody first', async () => {
  const keeper = await cast.withDuty(await cast.person('Keeper of all'), 'operator');
  const page = await visitor(keeper);
  await go(page, `${origin}/settings/data`);
  await page.getByText('You are the last who runs this place').waitFor();
  expect(await page.locator('#leave').count()).toBe(0);
  await go(page, `${origin}/operate/erasures`);
  await page
    .getByText('Nobody is named', { exact: false })
    .or(page.locator('h1'))
    .first()
    .waitFor();
  await expectAccessible(page);
  await picture(page, 'erasures');
});
