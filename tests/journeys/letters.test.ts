import { expect, test } from 'vitest';
import { openPostOffice } from '#platform/mail/testing/post-office.ts';
import type { Person } from '#platform/actor.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  go,
  openBrowserPlace,
  picture,
} from './browser.ts';

const post = await openPostOffice();
const place = await openBrowserPlace({ SMTP_URL: post.url });
const { origin, visitor, cast } = place;
const olga = await cast.withDuty(await cast.person('Olga'), 'operator');

/** A letter that did not get there, as the worker leaves it; it is due long after. */
const waits = (problem: string, more: { sort?: string; givenUp?: boolean } = {}) =>
  cast.sql(
    `insert into platform.outgoing_email (id, sort, rank, made_at, due_at, until, attempts, problem, given_up_at)
     values (gen_random_uuid(), $2, 0, now() - interval '2 hours', now() + interval '1 hour', now() + interval '2 days', 4, $1,
       case when $3 then now() end)`,
    [problem, more.sort ?? 'accounts.letter', more.givenUp === true],
  );

test.each([
  ['with JavaScript', true, 360, false, 'en'],
  ['without JavaScript', false, 1280, true, 'es'],
])(
  'Olga sees what does not go out, has it tried again, and removes the rest, %s',
  async (_how, javaScript, width, dark, locale) => {
    await cast.sql('delete from platform.outgoing_email');
    await cast.sql(`update accounts.account set locale = $2 where id = $1`, [
      olga.accountId,
      locale,
    ]);
    const page = await visitor({ ...olga, locale }, { javaScript, width, dark });
    await go(page, `${origin}/operate/letters`);
    await picture(page, `letters-none-${width}`);
    await waits('EENVELOPE 451 RCPT TO');
    await waits('EAUTH 535');
    await waits('EENVELOPE 550 5.1.1 RCPT TO', { givenUp: true });
    await waits('EMESSAGE 554 5.7.1 DATA', { sort: 'notifications.inbox', givenUp: true });
    await cast.sql(
      `update platform.mail_server set sent_at = now() - interval '3 hours', failing_since = now() - interval '2 hours'`,
    );
    await go(page, `${origin}/operate/letters`);
    if (javaScript) await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await picture(page, `letters-${width}`);
    const cards = page.locator('main li.card');
    expect(await cards.count()).toBe(4);
    const given = locale === 'en' ? 'Given up' : 'No se pudieron llevar';
    await page.locator('.filters').getByRole('link', { name: given, exact: true }).click();
    await expect.poll(() => cards.count()).toBe(2);
    const remove = locale === 'en' ? /^Remove: / : /^Quitar: /;
    await cards.getByRole('button', { name: remove }).first().click();
    await page.getByText(locale === 'en' ? 'Removed.' : 'Quitado.').waitFor();
    expect(await cards.count()).toBe(3);
    const again = locale === 'en' ? 'Try all of them now' : 'Intentarlas todas ahora';
    await page.getByRole('button', { name: again }).click();
    await page.getByText(locale === 'en' ? 'They are tried now' : 'Se están intentando').waitFor();
    // Those of an inbox that were given up go another way.
    await cast.sql(`delete from platform.outgoing_email where sort <> 'notifications.inbox'`);
    await waits('EMESSAGE 554 5.7.1 DATA', { sort: 'notifications.inbox', givenUp: true });
    await go(page, `${origin}/operate/letters`);
    await page.getByRole('button', { name: again }).click();
    await page
      .getByText(locale === 'en' ? 'Nothing could be tried' : 'No había nada que intentar')
      .waitFor();
  },
);

test('for everybody else the page is not there', async () => {
  const ann = await cast.person('Ann');
  const page = await visitor(ann, { javaScript: false });
  expect((await page.goto(`${origin}/operate/letters`))?.status()).toBe(404);
});

/** Somebody whose letters came back. */
async function refused(name: string): Promise<Person> {
  const who = await cast.person(name);
  await cast.sql(
    'update accounts.account set email = $2, email_confirmed_at = now() where id = $1',
    [who.accountId, `${name.toLowerCase()}@example.org`],
  );
  await cast.sql(
    'insert into accounts.email_refused (account_id, times, first_at, last_at, stopped_at) values ($1, 3, now(), now(), now())',
    [who.accountId],
  );
  return who;
}

test.each([
  ['with JavaScript', true, 360, true],
  ['without JavaScript', false, 1280, false],
])(
  'Bea reads that her letters came back, and has one sent by a press of the keyboard, %s',
  async (_how, javaScript, width, dark) => {
    const bea = await refused(javaScript ? 'Bea' : 'Beate');
    const page = await visitor(bea, { javaScript, width, dark });
    await go(page, `${origin}/settings/notifications`);
    await page.getByText('Letters to your address came back').waitFor();
    if (javaScript) await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await picture(page, `letters-came-back-${width}`);
    const press = page.getByRole('button', { name: 'Try again' });
    for (let tabs = 0; tabs < 120; tabs += 1) {
      if (await press.evaluate((one) => one === document.activeElement)) break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.press('Enter');
    await page.getByText('A letter is on its way').waitFor();
    expect(await page.getByText('would help you').count(), 'until it is opened').toBe(0);
    await picture(page, `letters-sent-again-${width}`);
    const address = `${bea.name.toLowerCase()}@example.org`;
    await expect
      .poll(() => post.last(address, 'please confirm'), { timeout: 10_000 })
      .toBeDefined();
  },
);

test('the choices about e-mails are made by keyboard alone', async () => {
  const ida = await cast.person('Ida');
  const page = await visitor(ida, { javaScript: true, width: 360 });
  await go(page, `${origin}/settings/notifications`);
  /** Goes on to what bears this name, as somebody without a mouse does. */
  const tabTo = async (of: string) => {
    const wanted = page.locator(of);
    for (let tabs = 0; tabs < 120; tabs += 1) {
      if (await wanted.evaluate((one) => one === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    throw new Error(`${of} is not reached`);
  };
  await tabTo('#emails input[name=pace]:checked');
  for (let times = 0; times < 2; times += 1) await page.keyboard.press('ArrowDown');
  await tabTo('#emails input[name=isDiscreet]');
  await page.keyboard.press('Space');
  await tabTo('#emails button');
  await page.keyboard.press('Enter');
  await page.getByText('How letters come is saved.').waitFor();
  const [chosen] = await cast.sql(
    'select pace, is_discreet from notifications.email_choice where persona_id = $1',
    [ida.personaId],
  );
  expect(chosen).toEqual({ pace: 'daily', is_discreet: true });
});
