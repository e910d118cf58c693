import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { atEnd } from '#platform/testing/at-end.ts';
import { does } from '../matrix/side.ts';
import type { Page } from 'playwright-core';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  go,
  openBrowserPlace,
  picture,
} from './browser.ts';

const place = await openBrowserPlace({ COMMUNITY_NAME: 'The Tea House' }, { whole: true });
const { origin, visitor, cast } = place;

/** All that this browser keeps for when there is no connection. */
const keptBy = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const kept = [];
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys())
        kept.push(`${request.url}\n${await (await cache.match(request))?.text()}`);
    }
    return kept;
  });
/** In which language, once all of it is there. */
const languageOf = (page: Page): Promise<string | undefined> =>
  page.evaluate(async () => {
    const [note, help] = [
      await caches.match('/kept'),
      await caches.match('/help', { ignoreVary: true }),
    ];
    const { lang } = ((await note?.json()) ?? {}) as { lang?: string };
    const isSo = (await help?.text())?.includes(`<html lang="${lang}"`);
    return isSo === true ? lang : undefined;
  });

test('without a connection help opens, in her language, and every other page says kindly what is the matter', async () => {
  const ann = await cast.person('Ann');
  const page = await visitor(ann, { worker: true, dark: true });
  await go(page, origin);
  await page.getByRole('contentinfo').getByRole('button', { name: 'Español' }).click();
  await page.getByRole('link', { name: 'Ayuda ya' }).first().waitFor();
  await expect.poll(() => languageOf(page), { timeout: 10_000 }).toBe('es');
  await go(page, `${origin}/inbox`);
  const kept = await keptBy(page);
  expect(kept.length).toBeGreaterThan(3);
  for (const one of kept) expect(one, 'as everybody sees it').not.toMatch(/Ann|data-me=/);

  await page.context().setOffline(true);
  await go(page, `${origin}/help`);
  await page.getByRole('heading', { name: 'Ayuda ya', level: 1 }).waitFor();
  await page.getByText('112', { exact: true }).waitFor();
  expect(await page.evaluate(() => getComputedStyle(document.body).fontFamily)).toContain(
    'Atkinson',
  );
  await picture(page, 'offline-help');
  await go(page, `${origin}/settings/security`);
  await page.getByRole('heading', { name: 'Ahora mismo no hay conexión' }).waitFor();
  await expectAccessible(page);
  await expectNoSidewaysScroll(page);
  await picture(page, 'offline-360');
  await page.getByRole('link', { name: 'Abrir «Ayuda ya»' }).click();
  await page.getByRole('heading', { name: 'Ayuda ya', level: 1 }).waitFor();
  await page.goBack();

  await page.context().setOffline(false);
  await page.getByRole('link', { name: 'Intentar de nuevo' }).click();
  await page.waitForURL(`${origin}/settings/security`);
  await page
    .getByRole('heading', { name: 'Ahora mismo no hay conexión' })
    .waitFor({ state: 'detached' });
  await page.locator('#menu summary').click();
  await page.getByRole('button', { name: 'Salir' }).click();
  await page.getByRole('link', { name: 'Entrar' }).first().waitFor();
  for (const one of await keptBy(page)) expect(one).not.toContain('Ann');
});

test('with a connection help is never the one that was kept', async () => {
  const page = await visitor(null, { worker: true });
  await go(page, `${origin}/help`);
  await expect.poll(() => languageOf(page), { timeout: 10_000 }).toBe('en');
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys();
    const old = new Response('<h1>Of yesterday</h1>', { headers: { 'content-type': 'text/html' } });
    await (await caches.open(name)).put('/help', old);
  });
  const asked = async () => {
    await go(page, `${origin}/help`);
    return page.getByRole('heading', { name: 'Help now', level: 1 }).count();
  };
  // It waits three seconds for the network, and a busy machine may take longer for once.
  await expect.poll(asked, { timeout: 20_000 }).toBe(1);
  await page.context().setOffline(true);
  await go(page, `${origin}/help`);
  await page.getByRole('heading', { name: 'Of yesterday' }).waitFor();
});

/** The same place behind a network that takes its time with help. */
async function behindSlowness() {
  const state = { delay: 0 };
  const server = createServer((req, res) => {
    const { pathname } = new URL(req.url ?? '/', origin);
    const pass = async () => {
      const answer = await fetch(origin + (req.url ?? '/'), { redirect: 'manual' });
      const type = answer.headers.get('content-type') ?? '';
      res.writeHead(answer.status, { 'content-type': type });
      res.end(Buffer.from(await answer.arrayBuffer()));
    };
    const wait = pathname === '/help' ? state.delay : 0;
    const waiting = setTimeout(() => void pass().catch(() => res.destroy()), wait);
    // Whoever has gone is waited for no more: the place behind may be closed by then.
    res.once('close', () => clearTimeout(waiting));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  atEnd(() => {
    server.close();
    server.closeAllConnections();
  });
  const { port } = server.address() as AddressInfo;
  return { state, at: `http://localhost:${port}` };
}

test('where the browser threw away what was kept, help that comes late is shown all the same', async () => {
  const { state, at } = await behindSlowness();
  const page = await visitor(null, { worker: true });
  await go(page, `${at}/guidelines`);
  await expect.poll(() => languageOf(page), { timeout: 10_000 }).toBe('en');
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  state.delay = 4_000;
  await go(page, `${at}/help`);
  await page.getByRole('heading', { name: 'Help now', level: 1 }).waitFor();
});

test('help that was kept wears the colour of the place, which it would be blank without for as long as the network hangs', async () => {
  const olga = await cast.withDuty(await cast.person('Olga'), 'operator');
  await does(cast, { ...olga, sessionKey: 'a session' }, 'admin.choose_accent', {
    value: '#004d40',
    version: 0,
  });
  const page = await visitor(null, { worker: true });
  const colour = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--tea'));
  await expect
    .poll(async () => {
      await go(page, `${origin}/help`);
      return colour();
    })
    .toContain('#004d40');
  await expect.poll(() => languageOf(page), { timeout: 10_000 }).toBe('en');
  // What the browser keeps of itself is gone when it pleases.
  await (await page.context().newCDPSession(page)).send('Network.clearBrowserCache');
  await page.context().setOffline(true);
  await go(page, `${origin}/help`);
  await page.getByRole('heading', { name: 'Help now', level: 1 }).waitFor();
  expect(await colour()).toContain('#004d40');
});

test('it can be put among the apps of a telephone, under its own name', async () => {
  const page = await visitor(null, { worker: true, locale: 'es-ES' });
  await go(page, origin);
  const devTools = await page.context().newCDPSession(page);
  const { data = '', errors } = await devTools.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const manifest = JSON.parse(data) as { icons: { src: string; sizes: string }[] };
  expect(manifest).toMatchObject({ name: 'The Tea House', lang: 'es', start_url: '/', id: '/' });
  for (const { src, sizes } of manifest.icons) {
    const bytes = Buffer.from(await (await fetch(origin + src)).arrayBuffer());
    expect(`${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`, src).toBe(sizes);
  }
  const { installabilityErrors } = await devTools.send('Page.getInstallabilityErrors');
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
});
