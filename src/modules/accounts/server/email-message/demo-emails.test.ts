import { expect, test } from 'vitest';
import { guest } from '#platform/actor.ts';
import { changePassword } from '../account/change-password.ts';
import { signIn } from '../account/sign-in.ts';
import { setEmail, confirmEmail } from '../email/own-email.ts';
import { askRecovery, recoverByLink } from '../recovery/recover-by-link.ts';
import { opened, openHouse, PASSWORD } from '../testing/house.ts';
import { demoEmails } from './demo-emails.ts';

const { world, nobody, somebody, seated, holder } = await openHouse({ DEMO: true });
const password = PASSWORD;
/** A browser where nobody is signed in any more, and what it keeps of those who were. */
const browserOf = async (who: string, word = password) => {
  const { device = '' } = opened(await nobody.does(signIn, { who, password: word }));
  return world.as(guest(), { known: device });
};
const BENS = 'a word of his own';
const keyOf = (body = '') => /key=([\w-]+)/.exec(body)?.[1] ?? '';
type Asking = { asks: typeof nobody.asks };
const read = async (one: Asking) => (await one.asks(demoEmails)).emails;

test('the letters of a demonstration are there for whom they are for, and for nobody else', async () => {
  const ann = await somebody('Ann Tea');
  const ben = await somebody('Ben Tea');
  await ben.does(changePassword, { current: password, newPassword: BENS });
  await ann.does(setEmail, { email: 'ann@example.org', password });
  await world.drain();
  const [letter] = await read(ann);
  expect(letter).toMatchObject({ address: 'ann@example.org' });
  expect([await read(nobody), await read(ben)], 'neither link nor address').toEqual([[], []]);
  await nobody.does(confirmEmail, { secret: keyOf(letter?.body) });

  // Anybody may ask for a letter to her: to have asked is not to be her.
  const bens = await browserOf('Ben Tea', BENS);
  const anns = await browserOf('Ann Tea');
  await bens.does(askRecovery, { who: 'ann@example.org' });
  await world.drain();
  expect([await read(nobody), await read(bens), await read(ben)]).toEqual([[], [], []]);
  const made = world.as(guest(), { known: 'made.up' });
  expect(await read(made)).toEqual([]);

  const [back] = await read(anns);
  expect(back?.body).toContain('/recover/link?key=');
  await anns.does(recoverByLink, { secret: keyOf(back?.body), newPassword: 'another long word' });
  expect(await read(anns), 'a new password ends what a browser keeps').toEqual([]);
  expect(await read(await seated('Ann Tea', 'another long word'))).not.toEqual([]);
});

test('an access token reads no letter: it could lead back in', async () => {
  const cleo = await somebody('Cleo');
  await cleo.does(setEmail, { email: 'cleo@example.org', password });
  await world.drain();
  expect(await read(cleo)).toHaveLength(1);
  const bearer = { ...(await holder(cleo.token)), sessionKey: null };
  expect(await read(world.as(bearer))).toEqual([]);
});

test('where this is no demonstration nobody has any', async () => {
  const dora = await somebody('Dora');
  await dora.does(setEmail, { email: 'dora@example.org', password });
  await world.drain();
  const deps = world.deps.settings;
  Object.assign(deps, { DEMO: false });
  expect(await read(dora)).toEqual([]);
  Object.assign(deps, { DEMO: true });
});
