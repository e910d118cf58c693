import { expect, test } from 'vitest';
import { hash } from '@node-rs/argon2';
import { makeRecoveryCodes, recoverByCode } from '../recovery/recover-by-code.ts';
import { openHouse, PASSWORD } from '../testing/house.ts';
import { changePassword } from './change-password.ts';
import { join } from './join.ts';
import { signIn } from './sign-in.ts';

const { world, nobody, somebody } = await openHouse({ COMMUNITY_NAME: 'The Harbour' });
const form = { birthYear: 1990, guidelines: 'yes' };

test.each([
  ['password12', 'password_common'],
  ['1234567890', 'password_run'],
  ['Inés Robledo', 'password_is_name'],
  ['the harbour', 'password_is_place'],
])('wherever a password is set %s is refused kindly, and another is taken', async (weak, why) => {
  const joining = { name: 'Inés Robledo', password: weak, ...form };
  expect((await nobody.refused(join, joining)).fields).toEqual({ password: why });
  const ann = await somebody(`Inés Robledo ${weak.slice(0, 3).replace(/\W/g, '')}x`);
  const { codes } = await ann.does(makeRecoveryCodes, {});
  const change = { current: PASSWORD, newPassword: weak };
  expect((await ann.refused(changePassword, change)).fields).toEqual({ newPassword: why });
  const back = { who: ann.name, code: codes[0], newPassword: weak };
  expect((await nobody.refused(recoverByCode, back)).fields).toEqual({ newPassword: why });
  // The code was not used up by the slip.
  await nobody.does(recoverByCode, { ...back, newPassword: 'a turtle under the tram' });
});

test('the same words are the same password, however their accents are written', async () => {
  const password = 'contraseña más azul';
  const { person } = await nobody.does(join, { name: 'Composed', password, ...form });
  for (const written of [password, password.normalize('NFD'), 'ｃontraseña más azul'])
    expect(await nobody.does(signIn, { who: 'composed', password: written })).toMatchObject({
      person,
    });
  const wrong = await nobody.refused(signIn, { who: 'composed', password: 'contrasena mas azul' });
  expect(wrong.why).toBe('sign_in_wrong');
});

test('one that was kept as it was typed, before there was a form for it, still opens', async () => {
  const ann = await somebody();
  for (const kept of ['las ﬁnas montañas', 'las finas montan\u0303as', 'las finas montañas']) {
    await world.sql('update accounts.account set password_hash = $2 where id = $1', [
      ...[ann.accountId, await hash(kept)],
    ]);
    await nobody.does(signIn, { who: ann.name, password: kept });
  }
});
