import { expect, test } from 'vitest';
import { guest } from '#platform/actor.ts';
import { perform } from '#platform/perform.ts';
import { signIn } from '../account/sign-in.ts';
import { beginTotp } from '../totp/totp-setup.ts';
import { opened, openHouse, PASSWORD } from '../testing/house.ts';
import { confirm } from './confirm.ts';
import { endOtherSessions, endSession, sessions } from './sessions.ts';

const { world, newcomer, seated, somebody, holder } = await openHouse();

test('Ann sees where she is signed in, by coarse words, and never a token', async () => {
  const ann = await newcomer();
  const device = 'firefox:android';
  const out = await perform(
    world.deps,
    guest(),
    signIn,
    { who: ann.name, password: PASSWORD },
    { network: '10.1.2.3', device },
  );
  const { token } = opened(out as never).session;
  const here = await seated(ann.name);
  const view = await here.asks(sessions);
  expect(view.sessions.map((one) => [one.device, one.isThis]).sort()).toEqual(
    [
      [{ browser: 'firefox', system: 'android' }, false],
      [{ browser: '', system: '' }, true],
    ].sort(),
  );
  const shown = JSON.stringify(view);
  for (const secret of [token, (await holder(token)).sessionKey ?? '', '10.1.2.3'])
    expect(shown).not.toContain(secret);
});

test('she ends one elsewhere, by its id; another person cannot, and an access token cannot either', async () => {
  const ann = await somebody();
  const there = await seated(ann.name);
  const other = (await ann.asks(sessions)).sessions.find((one) => !one.isThis);
  const session = other?.id ?? '';
  const ben = await somebody();
  expect((await ben.refused(endSession, { session })).code).toBe('not_found');
  const byToken = world.as({ ...(await holder(ann.token)), sessionKey: null });
  expect((await byToken.refused(endSession, { session })).why).toBe('session_only');
  expect((await holder(there.token)).kind).toBe('person');

  expect(await ann.does(endSession, { session })).toEqual({ ended: true });
  expect((await holder(there.token)).kind).toBe('guest');
  expect((await holder(ann.token)).kind).toBe('person');
  expect((await ann.refused(endSession, { session })).code, 'twice').toBe('not_found');
});

test('ending this one is signing out', async () => {
  const ann = await somebody();
  const [one] = (await ann.asks(sessions)).sessions;
  expect(await ann.does(endSession, { session: one?.id })).toEqual({ session: null });
  expect((await holder(ann.token)).kind).toBe('guest');
});

test('whoever signs in where somebody was signed in ends that session: a shared device is one person’s', async () => {
  const ann = await somebody();
  const elsewhere = await seated(ann.name);
  const ben = await newcomer();
  const hers = world.as(await holder(ann.token));
  const wrong = { who: ben.name, password: 'not this one' };
  expect((await hers.refused(signIn, wrong)).why).toBe('sign_in_wrong');
  expect((await holder(ann.token)).kind, 'a wrong password ends nothing').toBe('person');
  const his = opened(await hers.does(signIn, { who: ben.name, password: PASSWORD })).session;
  expect((await holder(ann.token)).kind).toBe('guest');
  expect((await holder(elsewhere.token)).kind).toBe('person');
  expect((await holder(his.token)).name).toBe(ben.name);
});

test('all others end at once, for her alone; this one stays', async () => {
  const ann = await somebody();
  const elsewhere = [await seated(ann.name), await seated(ann.name)];
  const ben = await somebody();
  expect(await ann.does(endOtherSessions, {})).toEqual({ ended: 2 });
  for (const { token } of elsewhere) expect((await holder(token)).kind).toBe('guest');
  expect((await holder(ann.token)).kind).toBe('person');
  expect((await holder(ben.token)).kind).toBe('person');
});

test('whoever finds a device open an hour later cannot change the way in without the password', async () => {
  const ann = await somebody();
  await ann.does(beginTotp, {});
  world.at('2026-03-04T20:10:01Z');
  expect((await ann.refused(beginTotp, {})).why).toBe('confirm_first');
  const wrong = await ann.refused(confirm, { password: 'not the one at all' });
  expect(wrong.fields).toEqual({ password: 'password_wrong' });
  expect((await ann.refused(beginTotp, {})).why).toBe('confirm_first');
  await ann.does(confirm, { password: PASSWORD });
  await ann.does(beginTotp, {});
});

test('a person without a password confirms with nothing in a demonstration only', async () => {
  const ann = await somebody();
  await world.sql('update accounts.account set password_hash = null where id = $1', [
    ann.accountId,
  ]);
  expect((await ann.refused(confirm, { password: '' })).fields).toEqual({
    password: 'password_wrong',
  });
});
