import { randomBytes } from 'node:crypto';
import { Secret, TOTP } from 'otpauth';
import { expect, test } from 'vitest';
import { signIn } from '../account/sign-in.ts';
import { makeRecoveryCodes } from '../recovery/recover-by-code.ts';
import { confirm } from '../session/confirm.ts';
import { half, openHouse, PASSWORD } from '../testing/house.ts';
import { beginTotp, totpSetup, turnTotpOff, turnTotpOn } from './totp-setup.ts';
import { signInSecond } from './sign-in-second.ts';

const house = await openHouse();
const { world, nobody, somebody, holder } = house;
const noon = '2026-03-04T20:00:00Z';
const at = (moment: string) => void world.at(moment);

/** An app that has taken the picture. */
const appOf = (key: string) => {
  const totp = new TOTP({ secret: Secret.fromBase32(key.replaceAll(' ', '')) });
  return () => totp.generate({ timestamp: world.deps.now().getTime() });
};

async function withCodes() {
  at(noon);
  const ann = await somebody();
  await ann.does(beginTotp, {});
  const { setup } = await ann.asks(totpSetup);
  const app = appOf(setup?.key ?? '');
  await ann.does(turnTotpOn, { code: app() });
  at('2026-03-04T20:01:00Z');
  return { ...ann, app };
}

const firstStep = async (name: string) =>
  half(await nobody.does(signIn, { who: name, password: PASSWORD }));

test('Ann turns codes on with her app, and signing in asks for one', async () => {
  at(noon);
  const ann = await somebody();
  await ann.does(beginTotp, {});
  const { setup, isOn } = await ann.asks(totpSetup);
  expect(isOn).toBe(false);
  expect(setup?.uri).toMatch(/^otpauth:\/\/totp\//);
  expect(setup?.picture.path.startsWith('M')).toBe(true);
  const app = appOf(setup?.key ?? '');
  const wrong = app() === '000000' ? '000001' : '000000';
  expect((await ann.refused(turnTotpOn, { code: wrong })).fields).toEqual({ code: 'code_wrong' });
  await ann.does(turnTotpOn, { code: app() });
  expect((await ann.asks(totpSetup)).setup, 'the key is shown no more').toBeNull();
  expect((await ann.refused(beginTotp, {})).why).toBe('totp_on_already');

  at('2026-03-04T20:01:00Z');
  const token = await firstStep(ann.name);
  expect((await holder(token)).kind, 'half is not whole').toBe('guest');
  const refusal = await nobody.refused(signInSecond, { secret: token, code: wrong });
  expect(refusal.fields).toEqual({ code: 'code_wrong' });
  const code = `${app().slice(0, 3)} ${app().slice(3)}`;
  const { session } = await nobody.does(signInSecond, { secret: token, code });
  expect((await holder(session.token)).personaId).toBe(ann.personaId);
});

test('a code is taken once: not twice, not the one before it, not twice at once', async () => {
  const ann = await withCodes();
  const before = ann.app();
  at('2026-03-04T20:01:30Z');
  const code = ann.app();
  const [one, two, three] = [
    await firstStep(ann.name),
    await firstStep(ann.name),
    await firstStep(ann.name),
  ];
  const both = await Promise.allSettled([
    nobody.does(signInSecond, { secret: one, code }),
    nobody.does(signInSecond, { secret: two, code }),
  ]);
  expect(both.filter((sent) => sent.status === 'fulfilled')).toHaveLength(1);
  // Whoever came through has ended the other half-open doors.
  expect((await nobody.refused(signInSecond, { secret: three, code })).why).toBe('second_over');
  const token = await firstStep(ann.name);
  for (const used of [code, before])
    expect((await nobody.refused(signInSecond, { secret: token, code: used })).fields).toEqual({
      code: 'code_wrong',
    });
});

test('clocks may differ by half a minute, not by two', async () => {
  const ann = await withCodes();
  const code = ann.app();
  const token = await firstStep(ann.name);
  at('2026-03-04T20:03:00Z');
  expect((await nobody.refused(signInSecond, { secret: token, code })).fields).toEqual({
    code: 'code_wrong',
  });
  at('2026-03-04T20:01:29Z');
  await nobody.does(signInSecond, { secret: token, code });
});

test('the second step waits ten minutes, and a made-up token opens nothing', async () => {
  const ann = await withCodes();
  const token = await firstStep(ann.name);
  at('2026-03-04T20:11:01Z');
  const late = await nobody.refused(signInSecond, { secret: token, code: ann.app() });
  expect(late.why).toBe('second_over');
  const made = await nobody.refused(signInSecond, { secret: 'made-up', code: ann.app() });
  expect(made).toEqual(late);
});

test('a recovery code stands in for the app, once', async () => {
  const ann = await withCodes();
  const { codes } = await ann.does(makeRecoveryCodes, {});
  await nobody.does(signInSecond, { secret: await firstStep(ann.name), code: codes[0] });
  const token = await firstStep(ann.name);
  expect((await nobody.refused(signInSecond, { secret: token, code: codes[0] })).fields).toEqual({
    code: 'code_wrong',
  });
});

test('they are turned off only by whoever has just given the password', async () => {
  const ann = await withCodes();
  at('2026-03-04T20:30:00Z');
  expect((await ann.refused(turnTotpOff, {})).why).toBe('confirm_first');
  await ann.does(confirm, { password: PASSWORD });
  await ann.does(turnTotpOff, {});
  const out = await nobody.does(signIn, { who: ann.name, password: PASSWORD });
  expect('session' in out).toBe(true);
});

test('the key is sealed at rest, and a rotated key seals it anew when it is used', async () => {
  const ann = await withCodes();
  const sealedNow = async () =>
    (
      await world.sql<{ secret: string }>(
        'select secret from accounts.totp where account_id = $1',
        [ann.accountId],
      )
    )[0]?.secret ?? '';
  const before = await sealedNow();
  expect(before).toMatch(/^1\.[0-9a-f]{8}\./);
  const old = world.deps.settings.SECRETS_KEY ?? '';
  const token = await firstStep(ann.name);
  Object.assign(world.deps.settings, {
    SECRETS_KEY: `${randomBytes(32).toString('base64url')},${old}`,
  });
  await nobody.does(signInSecond, { secret: token, code: ann.app() });
  expect((await sealedNow()).split('.')[1]).not.toBe(before.split('.')[1]);
});

test('when the key of the installation is lost, an app opens nothing and a recovery code still does', async () => {
  const ann = await withCodes();
  const { codes } = await ann.does(makeRecoveryCodes, {});
  const token = await firstStep(ann.name);
  Object.assign(world.deps.settings, { SECRETS_KEY: randomBytes(32).toString('base64url') });
  expect((await nobody.refused(signInSecond, { secret: token, code: ann.app() })).fields).toEqual({
    code: 'code_wrong',
  });
  await nobody.does(signInSecond, { secret: token, code: codes[0] });
});

test('of several who send codes for one account at once, one comes in and none meets a fault', async () => {
  const ann = await withCodes();
  const tokens = await Promise.all([1, 2, 3, 4].map(() => firstStep(ann.name)));
  const outcomes = await Promise.allSettled(
    tokens.map((token) => nobody.does(signInSecond, { secret: token, code: ann.app() })),
  );
  const reasons = outcomes.map((one) =>
    one.status === 'fulfilled'
      ? 'in'
      : ((one.reason as { code: string }).code ?? String(one.reason)),
  );
  expect(reasons.filter((reason) => reason === 'in')).toHaveLength(1);
  expect(new Set(reasons)).toEqual(new Set(['in', 'conflict']));
});
