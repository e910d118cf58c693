import { expect, test } from 'vitest';
import { openHouse } from '../testing/house.ts';
import { newAuthenticator } from '../testing/authenticator.ts';
import { security } from '../security/security.ts';
import { addPasskey, beginPasskey } from './add-passkey.ts';
import { askPasskey, confirmByPasskey, signInByPasskey } from './sign-in-by-passkey.ts';
import { removePasskey, renamePasskey } from './own-passkey.ts';

const site = { id: 'talk.example.org', origin: 'https://talk.example.org' };
const { world, nobody, somebody, holder } = await openHouse({ ORIGIN: site.origin });
const noon = '2026-03-04T20:00:00Z';
const ask = async () => (await nobody.does(askPasskey, {})).options;

async function withPasskey() {
  world.at(noon);
  const ann = await somebody();
  const device = newAuthenticator(site);
  const { options } = await ann.does(beginPasskey, {});
  const { id } = await ann.does(addPasskey, { name: 'My phone', answer: device.make(options) });
  return { ...ann, device, passkey: id };
}

test('Ann adds a passkey and signs in with it alone', async () => {
  const ann = await withPasskey();
  const answer = ann.device.get(await ask());
  const { session } = await nobody.does(signInByPasskey, { answer });
  expect((await holder(session.token)).personaId).toBe(ann.personaId);
  const { passkeys } = await ann.asks(security);
  expect(passkeys.map(({ name, usedAt }) => [name, usedAt !== null])).toEqual([['My phone', true]]);

  const again = await nobody.refused(signInByPasskey, { answer });
  expect(again.why, 'an answer works once').toBe('passkey_late');
});

test('neither her account nor her name goes into the handle, and a second passkey shares it', async () => {
  const ann = await withPasskey();
  const { options } = await ann.does(beginPasskey, {});
  expect(options.user.id).toBe(ann.device.state.handle);
  const handle = Buffer.from(options.user.id, 'base64url');
  expect(handle).toHaveLength(32);
  expect(handle.toString('latin1')).not.toContain(ann.accountId);
  expect(options.excludeCredentials).toHaveLength(1);
  expect(options.authenticatorSelection).toMatchObject({
    residentKey: 'required',
    userVerification: 'required',
  });
});

test.each([
  ['on another site', (state: { origin: string }) => void (state.origin = 'https://evil.example')],
  [
    'without a finger or number',
    (state: { isVerified: boolean }) => void (state.isVerified = false),
  ],
  ['with a counter that goes back', (state: { counter: number }) => void (state.counter = 0)],
])('a passkey used %s opens nothing', async (_how, bend) => {
  const ann = await withPasskey();
  ann.device.state.counter = 5;
  await nobody.does(signInByPasskey, { answer: ann.device.get(await ask()) });
  bend(ann.device.state);
  const answer = ann.device.get(await ask());
  expect((await nobody.refused(signInByPasskey, { answer })).why).toBe('passkey_not_valid');
});

test('a challenge waits five minutes, and what is asked for making one opens no door', async () => {
  const ann = await withPasskey();
  const late = ann.device.get(await ask());
  world.at('2026-03-04T20:05:01Z');
  expect((await nobody.refused(signInByPasskey, { answer: late })).why).toBe('passkey_late');
  world.at(noon);
  const { options } = await ann.does(beginPasskey, {});
  const answer = ann.device.get(options);
  expect((await nobody.refused(signInByPasskey, { answer })).why).toBe('passkey_late');
});

test('what Ann began, Ben cannot end; nobody keeps a passkey twice', async () => {
  const ann = await withPasskey();
  const ben = await somebody();
  const { options } = await ann.does(beginPasskey, {});
  const fresh = newAuthenticator(site).make(options);
  const stolen = await ben.refused(addPasskey, { name: 'Mine', answer: fresh });
  expect(stolen.why).toBe('passkey_late');
  await ann.does(addPasskey, { name: 'Second', answer: fresh });
  const own = await ben.does(beginPasskey, {});
  const known = ann.device.make(own.options);
  expect((await ben.refused(addPasskey, { name: 'Hers', answer: known })).why).toBe(
    'passkey_known',
  );
});

test('a name is changed and a passkey removed by its owner alone; then it opens nothing', async () => {
  const ann = await withPasskey();
  const ben = await somebody();
  const { passkey } = ann;
  const name = 'Old phone \u202eenohp';
  expect((await ben.refused(renamePasskey, { passkey, name })).code).toBe('not_found');
  expect((await ben.refused(removePasskey, { passkey })).code).toBe('not_found');
  await ann.does(renamePasskey, { passkey, name });
  world.at('2026-03-04T20:30:00Z');
  expect((await ann.refused(removePasskey, { passkey })).why).toBe('confirm_first');
  await ann.does(confirmByPasskey, { answer: ann.device.get(await ask()) });
  await ann.does(removePasskey, { passkey });
  const answer = ann.device.get(await ask());
  expect((await nobody.refused(signInByPasskey, { answer })).why).toBe('passkey_unknown');
});

test("another's passkey shows nothing about who I am", async () => {
  const [ann, ben] = [await withPasskey(), await withPasskey()];
  const answer = ben.device.get(await ask());
  expect((await ann.refused(confirmByPasskey, { answer })).why).toBe('passkey_unknown');
});

test.each(['{}', 'no json', '[]', '{"id":"x","response":{"clientDataJSON":"e30"}}', '\0\0'])(
  'the answer %j is refused and breaks nothing',
  async (answer) => {
    expect((await nobody.refused(signInByPasskey, { answer })).why).toMatch(/passkey_late|invalid/);
  },
);
