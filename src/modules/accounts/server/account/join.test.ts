import { expect, test } from 'vitest';
import { guest } from '#platform/actor.ts';
import { openWorld } from '#platform/testing/world.ts';
import { registry } from '#entry/modules.ts';
import { createToken, tokens } from '../token/tokens.ts';
import { changePassword } from './change-password.ts';
import { verdictOnName } from './create-account.ts';
import { join } from './join.ts';
import { signIn } from './sign-in.ts';

const world = await openWorld(registry);
const form = { name: 'Ann Lee', password: 'a quiet long word', birthYear: 1990, guidelines: 'yes' };
const nobody = world.as(guest());
const joined = await nobody.does(join, form);

test('Ann joins with a name, a password and a birth year, and signs in again later', async () => {
  expect(joined.session.token.length).toBeGreaterThan(40);
  const again = await nobody.does(signIn, { who: 'ann lee', password: form.password });
  expect(again).toMatchObject({ person: joined.person });
});

test('a wrong name and a wrong password are told apart by nobody', async () => {
  const wrongName = await world
    .as(guest())
    .refused(signIn, { who: 'Nobody Here', password: 'whatever it is' });
  const wrongPassword = await world
    .as(guest())
    .refused(signIn, { who: 'Ann Lee', password: 'whatever it is' });
  expect(wrongName).toEqual(wrongPassword);
});

test.each([
  ['ANN  LEE', 'name_taken'],
  ['Аnn Lеe', 'name_taken'],
  ['Moderator', 'name_reserved'],
  ['M0derat0r', 'name_reserved'],
  ['a\u202eb', 'name_not_visible'],
  ['<b>Ann</b>', 'name_with_marks'],
  ['🙂🙂', 'name_not_visible'],
  ['Αnn Lee', 'name_taken'],
  ['Ann\u034f Lee', 'name_not_visible'],
  ['Ann Lee\ufe0f', 'name_not_visible'],
  ['\u039coderator', 'name_reserved'],
  ['Site Admin', 'name_reserved'],
  ['Ádmin', 'name_reserved'],
  ['Moderatör', 'name_reserved'],
  ['Mo\u0335derator', 'name_not_visible'],
  ['🅜oderator', 'name_reserved'],
  ['Adm1n', 'name_reserved'],
  ['Admins', 'name_reserved'],
  ['Los moderadores', 'name_reserved'],
  ['Moderadora', 'name_reserved'],
  ['Ann (mod)', 'name_reserved'],
  ['Opérateur', 'name_reserved'],
  ['Ann (host)', 'name_reserved'],
  ['A\u0301\u0302\u0303\u0304\u0305nn', 'name_not_visible'],
])('the name %j is refused: %s', async (name, reason) => {
  const refusal = await nobody.refused(join, { ...form, name });
  expect(refusal.fields).toEqual({ name: reason });
});

test.each(['Zoë', 'محمد', '李小龙', 'Ana María', 'Mira 🌱', 'Łukasz', 'Δημήτρης'])(
  'the name %s is welcome',
  async (name) => {
    expect((await nobody.does(join, { ...form, name })).name).toBe(name);
  },
);

test('a child is refused, and someone who may turn 18 only this year is not put among adults', async () => {
  expect((await nobody.refused(join, { ...form, name: 'Kid', birthYear: 2015 })).fields).toEqual({
    birthYear: 'adults_only',
  });
  expect((await nobody.refused(join, { ...form, name: 'Almost', birthYear: 2008 })).fields).toEqual(
    { birthYear: 'adults_only' },
  );
});

test('what is missing is said field by field, and an unknown field is refused', async () => {
  const refusal = await nobody.refused(join, { name: 'x', extra: 1 });
  expect(refusal.fields).toEqual({
    name: 'name_too_short',
    password: 'password_missing',
    birthYear: 'birth_year_missing',
    guidelines: 'guidelines_missing',
    extra: 'unknown_field',
  });
});

test('a name that is taken is said with all else that is wrong, in one go; and nothing of it where it is free', async () => {
  await nobody.does(join, { ...form, name: 'Twice Told' });
  const wrong = { name: 'twice told', password: 'password123', birthYear: 1990 };
  const refusal = await nobody.refused(join, wrong);
  expect(refusal.fields).toEqual({
    name: 'name_taken',
    password: 'password_common',
    guidelines: 'guidelines_missing',
  });
  const agreed = await nobody.refused(join, { ...wrong, guidelines: 'yes' });
  expect(agreed.fields).toEqual({ name: 'name_taken', password: 'password_common' });
  const free = await nobody.refused(join, {
    ...wrong,
    ...form,
    name: 'Never Told',
    guidelines: '',
  });
  expect(free.fields).toEqual({ guidelines: 'guidelines_missing' });
});

test('nobody is called like the place, and somebody may be called Hope where that is its name', async () => {
  const wishes = async (house: string, names: string[]) => {
    const { settings } = world.deps;
    const before = settings.COMMUNITY_NAME;
    Object.assign(settings, { COMMUNITY_NAME: house });
    const taken = names.map((name) => verdictOnName(name, settings.COMMUNITY_NAME));
    const refusals = await Promise.all(
      names.map((name) => nobody.refused(join, { ...form, name }).catch(() => undefined)),
    );
    Object.assign(settings, { COMMUNITY_NAME: before });
    return taken.map((verdict, nr) => [verdict === true, refusals[nr]?.fields]);
  };
  const reserved = [false, { name: 'name_reserved' }];
  expect(await wishes('Quiet Harbour', ['Quiet Harbour', 'quiet-harbóur team'])).toEqual([
    reserved,
    reserved,
  ]);
  expect(await wishes('Hope', ['Hope', 'Hope Wells'])).toEqual([reserved, [true, undefined]]);
});

test('changing the password needs the old one and ends every other session', async () => {
  const joined = await nobody.does(join, { ...form, name: 'Pat' });
  const [row] = await world.sql<{ account_id: string }>(
    `select account_id from accounts.persona where id = $1`,
    [joined.person],
  );
  const pat = world.as({
    ...guest(),
    kind: 'person',
    accountId: row?.account_id ?? '',
    personaId: joined.person,
    name: 'Pat',
    sessionKey: 'here',
  });
  expect(
    (
      await pat.refused(changePassword, {
        current: 'not it at all',
        newPassword: 'another long word',
      })
    ).fields,
  ).toEqual({ current: 'password_wrong' });
  await pat.does(changePassword, { current: form.password, newPassword: 'another long word' });
  const left = await world.sql(`select 1 from accounts.session where account_id = $1`, [
    row?.account_id,
  ]);
  expect(left).toHaveLength(1);
  expect((await nobody.refused(signIn, { who: 'Pat', password: form.password })).why).toBe(
    'sign_in_wrong',
  );
});

test('a lost token cannot breed, cannot change the password, and dies with the old password', async () => {
  const joined = await nobody.does(join, { ...form, name: 'Quinn' });
  const [row] = await world.sql<{ account_id: string }>(
    `select account_id from accounts.persona where id = $1`,
    [joined.person],
  );
  const quinn = {
    ...guest(),
    kind: 'person' as const,
    accountId: row?.account_id ?? '',
    personaId: joined.person,
    name: 'Quinn',
  };
  const seated = world.as({ ...quinn, sessionKey: 'here' });
  await seated.does(createToken, { name: 'script' });
  const byToken = world.as(quinn);
  expect((await byToken.refused(createToken, { name: 'more' })).why).toBe('session_only');
  const change = { current: form.password, newPassword: 'another long word' };
  expect((await byToken.refused(changePassword, change)).why).toBe('session_only');
  await seated.does(changePassword, change);
  expect((await seated.asks(tokens)).tokens).toEqual([]);
});

test('two people with one e-mail: both join, and neither learns of the other', async () => {
  const email = 'shared@example.org';
  const join2 = (name: string) => nobody.does(join, { ...form, name, email });
  const both = await Promise.all([join2('Uma'), join2('Vera')]);
  expect(both.map((one) => Object.keys(one))).toEqual([
    ['session', 'person', 'name', 'device', 'waits'],
    ['session', 'person', 'name', 'device', 'waits'],
  ]);
});
