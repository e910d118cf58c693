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
const school = await openSchool(place, 'Lanterns');

test.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('Ann blocks Ben, and they are gone from each other’s sight, %s', async (_how, javaScript) => {
  const ann = await school.enrolled(`Ann ${String(javaScript)}`);
  const ben = await school.enrolled(`Ben ${String(javaScript)}`);
  const words = `The light in the window, ${String(javaScript)}.`;
  for (const [who, body] of [
    [ann, `A long walk, ${String(javaScript)}.`],
    [ben, words],
  ] as const)
    await does(cast, who, 'learning.post_answer', {
      step: school.discussion.id,
      parts: [body],
      clientId: randomUUID(),
    });
  const discussion = `${origin}/learn/${school.slug}/${school.discussion.slug}`;
  const hers = await visitor(ann, { javaScript });
  await go(hers, discussion);
  expect(await hers.content()).toContain(words);

  await go(hers, `${origin}/people/${ben.personaId}`);
  await hers.getByText(`Block ${ben.name}`).first().click();
  await picture(hers, `block-${String(javaScript)}`);
  await hers.getByRole('button', { name: `Block ${ben.name}` }).click();
  await hers.waitForURL(/\/settings\/blocks/);
  await hers.getByText('out of each other’s sight').waitFor();
  await expectNoSidewaysScroll(hers);
  if (javaScript) await expectAccessible(hers);
  await picture(hers, `blocked-${String(javaScript)}`);

  await go(hers, discussion);
  expect(await hers.content()).not.toContain(words);
  expect((await hers.goto(`${origin}/people/${ben.personaId}`))?.status()).toBe(404);

  const his = await visitor(ben, { javaScript });
  await go(his, discussion);
  expect(await his.content()).not.toContain(ann.name);
  expect((await his.goto(`${origin}/people/${ann.personaId}`))?.status()).toBe(404);
  await go(his, `${origin}/inbox`);
  expect(await his.content()).not.toContain(ann.name);

  await go(hers, `${origin}/settings/blocks`);
  await hers.getByRole('button', { name: `Take back the block of ${ben.name}` }).click();
  await hers.getByText('You can see each other again').waitFor();
  await go(hers, discussion);
  expect(await hers.content()).toContain(words);
});
