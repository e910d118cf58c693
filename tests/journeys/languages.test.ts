import { expect, test } from 'vitest';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  go,
  openBrowserPlace,
  picture,
} from './browser.ts';
import { openSchool } from './school.ts';

const place = await openBrowserPlace();
const { origin, visitor } = place;

test('a host brings a programme into Spanish, beside the first words; a guest from Spain reads it, and may read it in English', async () => {
  const school = await openSchool(place, 'Two tongues');
  const host = await visitor(school.maker, { width: 1280, javaScript: false });
  await go(host, `${origin}${school.page}/edit`);
  await host.getByRole('navigation', { name: 'Languages' }).getByText('Español').click();
  const form = host.locator('form#programme');
  await form.getByLabel('What is it called?').fill('Dos lenguas');
  await form.getByRole('button', { name: 'Save' }).click();
  await host.getByRole('link', { name: 'Two tongues talk' }).first().click();
  await host.getByLabel('Title').fill('Una charla');
  await host
    .getByRole('textbox', { name: /^Questions/ })
    .fill('¿Qué te conmovió? ¿Y por qué?\n¿Otra?');
  await host.getByRole('button', { name: 'Save' }).click();
  await host.getByText('Every question needs its own in this language').first().waitFor();
  expect(await host.getByLabel('Title').inputValue()).toBe('Una charla');
  await host.getByRole('textbox', { name: /^Questions/ }).fill('¿Qué te conmovió?');
  await host.getByRole('button', { name: 'Save' }).click();
  for (const [dark, width] of [
    [false, 360],
    [true, 1280],
  ] as const) {
    const author = await visitor(school.maker, { dark, width });
    await go(author, `${origin}${school.page}/edit?locale=es`);
    await expectNoSidewaysScroll(author);
    await expectAccessible(author);
    await picture(author, `learn-translate-${String(width)}`);
  }

  const guest = await visitor(null, { locale: 'es-ES', javaScript: false });
  await go(guest, origin + school.page);
  await guest.getByRole('heading', { level: 1, name: 'Dos lenguas' }).waitFor();
  expect(await guest.getByRole('link', { name: 'Two tongues page' }).getAttribute('lang')).toBe(
    'en',
  );
  await guest.getByRole('link', { name: 'Una charla' }).click();
  await guest.getByText('Leerlo en').waitFor();
  await guest.getByRole('link', { name: 'English', exact: true }).first().click();
  await guest.getByRole('heading', { level: 1, name: 'Two tongues talk' }).waitFor();
  expect(await guest.locator('h1 bdi').getAttribute('lang')).toBe('en');
});
