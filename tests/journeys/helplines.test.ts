import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { ask, openScratch, startElsewhere } from '#platform/embedded/scratch.ts';
import { freePort } from '../api/place.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  go,
  openBrowserPlace,
  picture,
} from './browser.ts';

const { cast, origin, visitor } = await openBrowserPlace();
const scratch = openScratch();
const children: ChildProcess[] = [];
afterAll(async () => {
  for (const child of children.filter(({ exitCode }) => exitCode === null)) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await scratch[Symbol.asyncDispose]();
});

/** Somebody who has come with no account and no script, on a telephone. */
const guest = () => visitor(null, { javaScript: false });

test('an operator writes a line down; people see it once it is confirmed, in the country they say, on a telephone without a script', async () => {
  const olga = await cast.withDuty(await cast.person('Olga'), 'operator');
  const desk = await visitor(olga, { width: 1280 });
  await go(desk, `${origin}/operate/helplines`);
  await expectAccessible(desk);
  await picture(desk, 'helplines-none-1280');
  await desk.getByRole('link', { name: 'Write down a line' }).click();
  await desk.getByLabel('Country').selectOption('GB');
  await desk.getByLabel('What it is called').fill('The Lantern 🕯️');
  await desk.getByLabel('For whom').fill('Everybody');
  await desk.getByLabel('When somebody is there').fill('Every evening from six to ten');
  await desk.getByLabel('Numbers to call').fill('555-0100\nask for Mo');
  await desk.getByLabel('Chats on the web').fill('https://chat.example.org/now');
  await desk.getByLabel('Languages that are spoken there').fill('English, Cymraeg');
  await desk.getByRole('button', { name: 'Save' }).click();
  await desk.getByText('cannot be dialled').first().waitFor();
  expect(await desk.getByLabel('Numbers to call').inputValue()).toContain('ask for Mo');
  await expectAccessible(desk);
  await picture(desk, 'helplines-refused-1280');
  await desk.getByLabel('Numbers to call').fill('555-0100\n555-0101');
  await desk.getByRole('button', { name: 'Save' }).click();
  await desk.getByText('Once somebody has confirmed it').waitFor();
  await desk.getByText('Nobody has confirmed it yet').waitFor();

  const phone = await guest();
  await go(phone, `${origin}/help`);
  await phone.getByText('Until then, the emergency number').waitFor();
  expect(await phone.getByText('Lantern').count()).toBe(0);
  expect(await phone.getByRole('link', { name: '112' }).getAttribute('href')).toBe('tel:112');

  await desk.getByRole('button', { name: /^I called or looked today/ }).click();
  await desk.getByText('People see it from now on').waitFor();
  await desk.getByText('Confirmed by Olga').waitFor();
  // A second country: now it is asked where the reader is.
  await cast.sql(
    `insert into safety.helpline (id, country, name, ways, checked_at, created_at)
     values (gen_random_uuid(), 'ES', 'El farol', '[{"kind":"text","at":"55502"}]', now(), now())`,
  );
  await cast.sql(`select pg_notify('samovar_live', '{"channel":"settings","at":{"*":0}}')`);
  await picture(desk, 'helplines-confirmed-1280');
  await go(desk, `${origin}/operate/helplines`);
  await expectAccessible(desk);
  for (const dark of [false, true]) {
    const small = await visitor(olga, { dark });
    await go(small, `${origin}/operate/helplines`);
    await expectNoSidewaysScroll(small);
    await expectAccessible(small);
    await picture(small, `helplines-360-${dark ? 'dark' : 'light'}`);
    await go(small, `${origin}/operate/helplines/new`);
    await expectNoSidewaysScroll(small);
    await expectAccessible(small);
    await picture(small, `helplines-new-360-${dark ? 'dark' : 'light'}`);
  }

  const asked = async () => {
    await go(phone, `${origin}/help`);
    return phone.getByLabel('Which country are you in?').count();
  };
  await expect.poll(asked).toBe(1);
  expect(await phone.getByText('Lantern').count()).toBe(0);
  // A link shows its country once; nothing is kept of what somebody else chose.
  await go(phone, `${origin}/help?country=GB`);
  await phone.getByText('The Lantern').first().waitFor();
  await go(phone, `${origin}/help?country=QQ&keep=1`);
  expect(await asked()).toBe(1);
  expect(await phone.getByText('Lantern').count()).toBe(0);
  const given = async (query: string, headers: HeadersInit = {}) =>
    (await fetch(`${origin}/help?${query}`, { headers })).headers.get('set-cookie') ?? '';
  const from = (site: string) => ({ 'sec-fetch-site': site });
  expect(await given('country=GB&keep=1')).toContain('country=GB');
  expect(await given('country=ZZ&keep=1', from('same-origin'))).toContain('country=ZZ');
  expect(await given('country=GB', from('same-origin')), 'not by the form').toBe('');
  expect(await given('country=QQ&keep=1', from('same-origin')), 'none asked for').toBe('');
  for (const site of ['cross-site', 'same-site', 'none'])
    expect(await given('country=GB&keep=1', from(site)), site).toBe('');
  await picture(phone, 'help-asked-360');
  await phone.getByLabel('Which country are you in?').selectOption({ label: 'United Kingdom' });
  await phone.getByRole('button', { name: 'Show its lines' }).click();
  const call = phone.getByRole('link', { name: /^Call 555-0100 ?: The Lantern/ });
  expect(await call.getAttribute('href')).toBe('tel:5550100');
  const chat = phone.getByRole('link', { name: /^Chat: chat.example.org/ });
  expect(await chat.getAttribute('rel')).toContain('noreferrer');
  await phone.getByText('Spoken there: English and Welsh').waitFor();
  expect(await phone.getByText('El farol').count()).toBe(0);
  await picture(phone, 'help-lines-360');
  // It is remembered, beside words of danger and on the front page too.
  await go(phone, `${origin}/help`);
  await call.waitFor();
  await go(phone, `${origin}/search?q=${encodeURIComponent('I want to end my life')}`);
  await phone.getByRole('link', { name: /^Call 555-0101/ }).waitFor();
  await picture(phone, 'help-card-360');
  await go(phone, origin);
  await phone.getByRole('link', { name: /^Call 555-0100/ }).waitFor();
  await picture(phone, 'front-lines-360');

  const wide = await visitor(null, { width: 1280, dark: true, locale: 'es-ES' });
  await go(wide, `${origin}/help?country=ES#lines`);
  await wide.getByRole('link', { name: /^Mensaje de texto: 55502/ }).waitFor();
  await expectAccessible(wide);
  await picture(wide, 'help-lines-1280-es');
  await wide.getByRole('button', { name: 'Ver sus líneas' }).click();
  await wide.waitForURL(/keep=1/);
  await go(wide, `${origin}/help?country=nowhere`);
  await wide.getByText('El farol').first().waitFor();
  await wide.getByLabel('¿En qué país estás?').selectOption('ZZ');
  await wide.getByRole('button', { name: 'Ver sus líneas' }).click();
  await wide.getByText('Aquí todavía no se ha confirmado').waitFor();

  // Without a connection nobody can be asked: what is kept for then has the lines of all countries.
  await go(wide, `${origin}/help?all`);
  await wide.getByText('Reino Unido', { exact: true }).last().click();
  await wide.getByRole('link', { name: /^Llamar: 555-0100/ }).waitFor();
  await expectAccessible(wide);
  await picture(wide, 'help-all-1280-es');

  // Another number: out of sight, everywhere, within a second.
  await desk.getByRole('link', { name: 'Change: The Lantern' }).click();
  await desk.getByLabel('Numbers to call').fill('555-0199');
  await desk.getByRole('button', { name: 'Save' }).first().click();
  await desk.getByText('That is kept. It is shown to nobody').waitFor();
  const seen = async () => {
    await go(phone, `${origin}/help`);
    return phone.getByText('Lantern').count();
  };
  await expect.poll(seen, { timeout: 1_000 }).toBe(0);
});

test('help opens with its confirmed lines while the database is away, small and in the reader’s language', async () => {
  const { ownerUrl, end } = await startElsewhere(scratch.dataDir);
  const port = await freePort();
  const child = spawn(process.execPath, [join(process.cwd(), 'src/entry/cli.ts'), 'serve'], {
    env: {
      ...process.env,
      ...{ PORT: String(port), LOG_LEVEL: 'silent', DATABASE_URL: ownerUrl },
      ...{ DATA_DIR: scratch.folder, DATABASE_PATIENCE: '60' },
    },
    stdio: 'ignore',
  });
  children.push(child);
  const at = `http://localhost:${port}`;
  const help = (headers: HeadersInit = {}) => fetch(`${at}/help?country=GB`, { headers });
  await expect
    .poll(
      () =>
        help().then(
          ({ status }) => status,
          () => 0,
        ),
      { timeout: 60_000 },
    )
    .toBe(200);
  await ask(
    ownerUrl,
    `insert into safety.helpline (id, country, name, ways, checked_at, created_at)
     values (gen_random_uuid(), 'GB', 'The Lantern', '[{"kind":"call","at":"555-0100"}]', now(), now())`,
  );
  await ask(ownerUrl, `select pg_notify('samovar_live', '{"channel":"settings","at":{"*":0}}')`);
  const page = async () => (await help()).text();
  await expect.poll(page, { timeout: 2_000 }).toContain('href="tel:5550100"');
  await end('SIGTERM');
  await expect.poll(async () => (await fetch(`${at}/talk`)).status).toBe(503);
  // With a cookie nothing is kept for guests: the page is made now.
  const answer = await help({
    cookie: 'country=GB; samovar_session=gone',
    'accept-language': 'es',
  });
  expect(answer.status).toBe(200);
  const html = await answer.text();
  expect(html).toContain('href="tel:5550100"');
  expect(html).toContain('lang="es"');
  expect(Buffer.byteLength(html)).toBeLessThan(15_000);
});
