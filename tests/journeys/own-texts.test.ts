import type { Page } from 'playwright-core';
import pg from 'pg';
import { expect, inject, test } from 'vitest';
import { sessionOf } from '../matrix/roles.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  go,
  openBrowserPlace,
  picture,
} from './browser.ts';

const { cast, origin, visitor } = await openBrowserPlace();
const olga = await cast.withDuty(await cast.person('Olga'), 'operator');
const otto = await cast.withDuty(await cast.person('Otto'), 'operator');
await cast.sql(`update accounts.account set locale = 'es' where id = $1`, [olga.accountId]);

const words = (page: Page) => page.getByRole('textbox', { name: /Tus propias palabras|Your own/ });
const textOf = async (page: Page, path: string) => {
  await go(page, origin + path);
  return page.getByRole('main').innerText();
};

test.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])(
  'a volunteer writes the privacy notice in Spanish, and a guest reads it, %s',
  async (_how, javaScript) => {
    const page = await visitor(olga, { javaScript });
    await go(page, `${origin}/operate/place`);
    await picture(page, `own-texts-overview-${String(javaScript)}`);
    await page.getByRole('link', { name: 'Aviso de privacidad', exact: true }).click();
    await page.getByRole('heading', { name: 'Aviso de privacidad (Español)', level: 1 }).waitFor();
    await page.getByRole('link', { name: 'Empezar con nuestro borrador' }).click();
    await page.getByText('todavía no lo ve nadie').waitFor();
    const draft = await words(page).inputValue();
    expect(draft).toContain('[[');
    await picture(page, `own-texts-draft-${String(javaScript)}`);
    await page.getByRole('button', { name: 'Publicar' }).click();
    await page
      .getByRole('alert')
      .getByText(/Todavía hay \d+ huecos/)
      .first()
      .waitFor();
    expect(await words(page).inputValue(), 'what was typed is still there').toBe(draft);
    await picture(page, `own-texts-gap-${String(javaScript)}`);

    const guest = await visitor(null, { locale: 'es-ES' });
    expect(await textOf(guest, '/privacy')).not.toContain('La Tetera');
    await words(page).fill(draft.replace(/\[\[.*?\]\]/g, 'La Tetera, Calle del Té 1'));
    await page.getByRole('button', { name: 'Publicar' }).click();
    await page.getByText('Guardado. Vale desde ahora.').waitFor();
    if (javaScript) await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await picture(page, `own-texts-done-${String(javaScript)}`);

    await expect.poll(() => textOf(guest, '/privacy')).toContain('La Tetera, Calle del Té 1');
    expect(await textOf(guest, '/privacy')).toContain('Lo que guarda el programa');
    await expectAccessible(guest);
    await expectNoSidewaysScroll(guest);
    await picture(guest, 'privacy-es');
    // Whoever reads English reads the Spanish of it, and is told so by its language.
    const english = await visitor(null, { width: 1280, dark: true });
    expect(await textOf(english, '/privacy')).toContain('La Tetera');
    expect(await english.locator('main [lang=es]').count()).toBe(1);
    await picture(english, 'privacy-en-dark');

    // It was a slip: what was there before, nothing, stands there again; and is put back.
    await page.getByRole('button', { name: 'Deshacer este cambio' }).click();
    await expect.poll(() => textOf(guest, '/privacy')).not.toContain('La Tetera');
    await page.getByRole('heading', { name: /^Versiones anteriores/ }).waitFor();
    await picture(page, `own-texts-versions-${String(javaScript)}`);
    await page.getByRole('button', { name: 'Recuperar esta: ' }).first().click();
    await expect.poll(() => textOf(guest, '/privacy')).toContain('La Tetera');
    await page.getByRole('button', { name: 'Deshacer este cambio' }).click();
    await expect.poll(() => textOf(guest, '/privacy')).not.toContain('La Tetera');
  },
);

test('of two operators at once the second sees both, and sends their own knowingly', async () => {
  const [one, two] = [await visitor(olga), await visitor(otto, { javaScript: false })];
  for (const page of [one, two]) await go(page, `${origin}/operate/place/imprint?language=en`);
  await words(one).fill('Olga, Tea Street 1');
  await one.getByRole('button', { name: 'Publicar' }).click();
  await one.getByText('Guardado.').waitFor();
  await words(two).fill('Otto, Tea Street 2 🫖 مرحبا');
  await two.getByRole('button', { name: 'Publish' }).click();
  await two.getByText('Meanwhile somebody changed it to this').waitFor();
  await two.getByText('Olga, Tea Street 1').first().waitFor();
  expect(await words(two).inputValue()).toBe('Otto, Tea Street 2 🫖 مرحبا');
  await picture(two, 'own-texts-conflict');
  await two.getByRole('button', { name: 'Save' }).click();
  await two.getByText('Kept. It holds from now on.').waitFor();
  const guest = await visitor();
  await expect.poll(() => textOf(guest, '/imprint')).toContain('Otto, Tea Street 2 🫖 مرحبا');
  await guest.getByRole('contentinfo').getByRole('link', { name: 'Who runs this place' }).waitFor();
  await two.getByText('Went', { exact: true }).first().waitFor();
});

test('who joins agrees to the terms; members are asked when they are new, and locked out of nothing', async () => {
  const ann = await cast.person('Ann');
  const operator = await visitor(olga, { width: 1280 });
  const publishes = async (text: string, isMaterial: boolean) => {
    await go(operator, `${origin}/operate/place/terms?language=en`);
    await words(operator).fill(text);
    if (isMaterial) await operator.getByRole('checkbox', { name: 'Cambia mucho' }).check();
    await operator
      .getByRole('button', { name: /Publicar|Guardar/ })
      .first()
      .click();
    await operator.getByText('Guardado.').waitFor();
  };
  await publishes('Bring a cup.', false);
  const page = await visitor(null, { javaScript: false });
  await go(page, `${origin}/join`);
  await page.getByLabel('Name', { exact: true }).fill('Newcomer');
  await page.getByLabel('Password', { exact: true }).fill('a quiet long word');
  await page.getByLabel('Year of birth').fill('1990');
  await page.getByRole('checkbox', { name: 'I have read how we' }).check();
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByText('Please read the terms as they stand now').first().waitFor();
  await picture(page, 'join-terms');
  await page.getByLabel('Password', { exact: true }).fill('a quiet long word');
  await page.getByRole('checkbox', { name: 'I have read the terms' }).check();
  await page.getByRole('button', { name: 'Join' }).click();
  await page.getByRole('heading', { name: 'Recovery codes' }).waitFor();
  expect(await page.getByText('The terms of this place').count()).toBe(0);

  const member = await visitor(ann);
  for (const path of ['/', '/talk', '/settings/data']) {
    await go(member, origin + path);
    await member.getByText('The terms of this place are new').waitFor();
  }
  await go(member, `${origin}/help`);
  expect(await member.getByText('The terms of this place').count()).toBe(0);
  await go(member, `${origin}/talk`);
  await picture(member, 'terms-banner');
  await member.getByRole('link', { name: 'read them and say' }).click();
  await expectAccessible(member);
  await picture(member, 'terms-asked');
  await member.getByRole('button', { name: 'Say so' }).click();
  await member.getByRole('alert').waitFor();
  await member.getByRole('checkbox', { name: 'I have read these terms' }).check();
  await member.getByRole('button', { name: 'Say so' }).click();
  await member.waitForURL(`${origin}/talk`);
  expect(await member.getByText('The terms of this place').count()).toBe(0);
  await publishes('Bring a cup, please.', false);
  await go(member, `${origin}/talk`);
  expect(await member.getByText('The terms of this place').count()).toBe(0);
  await publishes('Bring two cups.', true);
  await go(member, `${origin}/talk`);
  await member.getByText('The terms of this place are new').waitFor();
});

test('who does not run the place finds none of it, and the rest has a kind word for everybody', async () => {
  const ann = await visitor(await cast.person('Anna'), { javaScript: false });
  for (const path of ['/operate/place', '/operate/place/privacy', '/operate/place/nothing'])
    expect((await ann.goto(origin + path))?.status(), path).toBe(404);
  expect((await (await visitor(olga)).goto(`${origin}/operate/place/nothing`))?.status()).toBe(404);
  const guest = await visitor();
  for (const path of ['/complaints', '/accessibility', '/privacy', '/terms', '/imprint']) {
    expect((await textOf(guest, path)).length, path).toBeGreaterThan(40);
    await expectAccessible(guest);
    await expectNoSidewaysScroll(guest);
    await picture(guest, `public${path.replace('/', '-')}`);
  }
});

test('where the database does not answer, these words are read all the same, by whoever is signed in too', async () => {
  const cookie = await sessionOf(cast, await cast.person('Bea'));
  const [{ name } = { name: '' }] = await cast.sql<{ name: string }>(
    'select current_database() as name',
  );
  const url = new URL(inject('database').ownerUrl);
  url.pathname = `/${name}`;
  const owner = new pg.Client({ connectionString: url.href });
  await owner.connect();
  await owner.query('alter table accounts.session rename to session_away');
  try {
    const status = async (path: string) =>
      (await fetch(origin + path, { headers: { cookie, accept: 'text/html' } })).status;
    expect(await status('/talk')).toBeGreaterThanOrEqual(500);
    for (const path of ['/privacy', '/terms', '/complaints', '/imprint', '/accessibility'])
      expect(await status(path), path).toBe(200);
  } finally {
    await owner.query('alter table accounts.session_away rename to session');
    await owner.end();
  }
});
