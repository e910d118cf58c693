import { randomUUID } from 'node:crypto';
import { expect, test } from 'vitest';
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
const school = await openSchool(place, 'Spring round');
const programme = school.id;
const host = await cast.withDuty(await cast.person('Hilde'), 'host', { scope: school.id });

test.each([
  ['with JavaScript', true, 360, 'Dora'],
  ['without JavaScript', false, 1280, 'Edda'],
])(
  'an archive asks nothing of her; hidden, the programme shows what is hers, and to whoever was never there nothing, %s',
  async (_how, javaScript, width, name) => {
    const person = await school.enrolled(name);
    const words = `What ${name} saw that morning.`;
    await does(cast, person, 'learning.post_answer', {
      ...{ step: school.discussion.id, parts: [words], clientId: randomUUID() },
    });
    const reason = 'It came to its end.';
    await does(cast, host, 'learning.archive_programme', { programme, reason });
    const page = await visitor(person, { javaScript, width });
    const text = async () => (await page.getByRole('main').textContent()) ?? '';
    await go(page, `${origin}${school.talk}`);
    expect(await text()).toContain('This programme is archived.');
    expect(await text()).toContain(words);
    expect(await text()).not.toMatch(/We will tell you|Send your|No reply yet|Next step/);
    if (javaScript) await expectAccessible(page);

    await does(cast, host, 'learning.hide_programme', { programme, reason: 'A name is in it.' });
    await page.goto(`${origin}${school.talk}`);
    await page.waitForURL(`${origin}/my-learning/${school.slug}`);
    for (const part of ['hidden since', 'A name is in it.', words])
      expect(await text()).toContain(part);
    await picture(page, `hidden-for-now-${width}`);
    if (javaScript) await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    const stranger = await visitor(await cast.person(`Never there ${width}`), { javaScript });
    expect((await stranger.goto(`${origin}${school.page}`))?.status()).toBe(404);
    await does(cast, host, 'learning.bring_back_programme', { programme, moreRead: true, reason });
  },
);

test.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])(
  'a host takes a wrong press back, and looks at it as others do, %s',
  async (_how, javaScript) => {
    const title = `A page by a slip, ${_how}`;
    await does(cast, school.maker, 'learning.add_step', {
      ...{ course: school.course, kind: 'reading', title, body: 'Words.', clientId: randomUUID() },
    });
    const page = await visitor(host, { javaScript, width: 360 });
    await go(page, `${origin}${school.page}/edit`);
    await page.getByRole('link', { name: title }).click();
    await page.getByText('Remove this step').click();
    await page.getByRole('button', { name: 'Yes, remove it' }).click();
    await page.waitForURL(`${origin}${school.page}/edit`);
    await page.getByText('Something was removed').click();
    await page.getByRole('button', { name: `Bring “${title}” back` }).click();
    await page.getByRole('link', { name: title }).click();
    await page.getByRole('link', { name: 'See it as others do' }).click();
    await page.getByText('You see it as others do.').waitFor();
    expect(await page.getByRole('button', { name: 'I have read this' }).isDisabled()).toBe(true);
    expect(await page.getByText('Write this programme').count()).toBe(0);
    if (javaScript) await expectAccessible(page);
    await expectNoSidewaysScroll(page);
    await picture(page, 'as-others-do');
  },
);
