import { expect, test } from 'vitest';
import { slope } from '#platform/pictures/testing/gallery.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  go,
  openBrowserPlace,
  picture,
} from './browser.ts';

const { cast, origin, visitor } = await openBrowserPlace();

test('an operator looks at a colour and a logo before anybody else sees them, and puts them back', async () => {
  const olga = await cast.withDuty(await cast.person('Olga'), 'operator');
  const desk = await visitor(olga, { width: 1280 });
  const guest = await visitor(null, { javaScript: false });
  const colourAt = (page: typeof desk) =>
    page
      .locator('a.button.primary')
      .first()
      .evaluate((one) => getComputedStyle(one).backgroundColor);
  await go(guest, origin);
  const ours = await colourAt(guest);

  await go(desk, `${origin}/operate/look`);
  await expectAccessible(desk);
  await picture(desk, 'look-1280');
  await desk.getByLabel('A colour', { exact: true }).fill('#ff6600');
  await desk
    .locator('#accent ~ *, form')
    .getByRole('button', { name: 'Look at it' })
    .first()
    .click();
  await desk.getByText('Tired eyes could not read this colour').waitFor();
  await picture(desk, 'look-too-faint-1280');
  await go(desk, `${origin}/operate/look?accent=%23004d40`);
  await desk.getByText('Only you see the page like this').waitFor();
  await expectAccessible(desk);
  await picture(desk, 'look-tried-1280');
  await go(guest, origin);
  expect(await colourAt(guest)).toBe(ours);
  await desk.getByRole('button', { name: 'Save, for everybody' }).click();
  await desk.getByText('It holds from now on').waitFor();
  const seen = async () => {
    await go(guest, origin);
    return colourAt(guest);
  };
  await expect.poll(seen, { timeout: 1_000 }).toBe('rgb(0, 77, 64)');

  const wide = await slope(600, 150).png().toBuffer();
  await desk
    .getByLabel('A picture')
    .setInputFiles({ name: 'logo.png', mimeType: 'image/png', buffer: wide });
  await desk.getByRole('button', { name: 'Look at it' }).last().click();
  await desk.getByText('Only you see the page like this').waitFor();
  await picture(desk, 'look-logo-1280');
  await desk.getByRole('button', { name: 'Save, for everybody' }).click();
  await desk.getByText('It holds from now on').waitFor();
  await expect
    .poll(async () => {
      await go(guest, origin);
      return guest.locator('a.brand img').getAttribute('alt');
    })
    .toBe('Samovar');
  const loaded = guest.locator('a.brand img');
  expect(await loaded.evaluate((one: HTMLImageElement) => one.naturalWidth)).toBeGreaterThan(100);
  for (const dark of [false, true]) {
    const small = await visitor(olga, { dark });
    await go(small, `${origin}/operate/look`);
    await expectNoSidewaysScroll(small);
    await expectAccessible(small);
    await picture(small, `look-360-${dark ? 'dark' : 'light'}`);
  }
  const manifest = await (await fetch(`${origin}/manifest.webmanifest`)).json();
  expect(manifest).toMatchObject({ theme_color: '#004d40' });
  const words = await (await fetch(`${origin}/look.css?accent=004d40`)).text();
  expect(words).toContain('--tea:light-dark(#004d40,');
  for (const bad of ['ff6600', 'red', '004d40;}', ''])
    expect((await fetch(`${origin}/look.css?accent=${encodeURIComponent(bad)}`)).status).toBe(404);

  await desk.getByText('Versions before').first().click();
  await desk.getByRole('button', { name: 'Put this back: 0' }).first().click();
  await expect.poll(seen, { timeout: 2_000 }).toBe(ours);
});
