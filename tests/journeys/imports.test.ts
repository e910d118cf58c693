import { createReadStream } from 'node:fs';
import { expect, test } from 'vitest';
import { importFile, linesOf } from '#modules/admin/index.server.ts';
import { system } from '#platform/actor.ts';
import {
  expectAccessible,
  expectNoSidewaysScroll,
  go,
  openBrowserPlace,
  picture,
} from './browser.ts';

const place = await openBrowserPlace();
const { origin, visitor, cast } = place;
const olga = await cast.withDuty(await cast.person('Olga'), 'operator');
const imported = () =>
  cast.as(system).does(importFile, {
    name: 'kind-hosts.jsonl',
    lines: linesOf(createReadStream('tests/fixtures/import/kind-hosts.jsonl')),
  });
const claim = (hash: string | null) =>
  cast.sql(
    `update accounts.account a set password_hash = $1 from accounts.persona p
     where p.account_id = a.id and p.source = 'default' and p.name = 'amberfox7'`,
    [hash],
  );

test.each([
  ['with JavaScript', true, 360, false, 'en'],
  ['without JavaScript', false, 1280, true, 'es'],
])(
  'Olga sees what was imported and why it stays, and takes it back once nothing is against it, %s',
  async (_how, javaScript, width, dark, locale) => {
    const isEnglish = locale === 'en';
    await cast.sql(`update accounts.account set locale = $2 where id = $1`, [
      olga.accountId,
      locale,
    ]);
    const page = await visitor({ ...olga, locale }, { javaScript, width, dark });
    await go(page, `${origin}/operate/imports`);
    await picture(page, `imports-none-${width}`);
    await imported();
    await claim('x');
    await go(page, `${origin}/operate/imports`);
    if (javaScript) await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await picture(page, `imports-${width}`);

    await page.getByRole('link', { name: 'kind-hosts.jsonl' }).first().click();
    await page.getByRole('link', { name: 'amberfox7' }).waitFor();
    expect(await page.locator('main form').count()).toBe(0);
    if (javaScript) await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await picture(page, `import-stays-${width}`);

    await claim(null);
    await page.reload();
    if (javaScript) await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await picture(page, `import-goes-${width}`);
    const reason = page.getByLabel(isEnglish ? 'Reason' : 'Motivo');
    const takeBack = page.getByRole('button', {
      name: isEnglish ? 'Take all of it back' : 'Deshacerla entera',
    });
    await reason.fill('It was the wrong file.');
    await claim('x');
    await takeBack.click();
    await page
      .getByText(isEnglish ? 'Others have built on this import' : 'han construido sobre')
      .waitFor();
    await picture(page, `import-refused-${width}`);

    await claim(null);
    await go(page, page.url().split('?')[0] ?? '');
    await reason.fill('It was the wrong file.');
    await takeBack.click();
    await page.getByText(isEnglish ? 'It is taken back.' : 'Se ha deshecho.').waitFor();
    await picture(page, `imports-done-${width}`);
    expect(await cast.sql(`select 1 from accounts.persona where source = 'default'`)).toEqual([]);
  },
);

test('for everybody else the page is not there', async () => {
  const ann = await cast.person('Ann');
  const page = await visitor(ann, { javaScript: false });
  expect((await page.goto(`${origin}/operate/imports`))?.status()).toBe(404);
});
