import { expect, test } from 'vitest';
import { guest } from '#platform/actor.ts';
import { sharedLimiter } from '#platform/limits.ts';
import { changePassword } from '../account/change-password.ts';
import { join } from '../account/join.ts';
import { signIn } from '../account/sign-in.ts';
import { makeRecoveryCodes, recoverByCode } from '../recovery/recover-by-code.ts';
import { openHouse, opened, PASSWORD } from '../testing/house.ts';

const { world, newcomer, somebody, holder } = await openHouse();
world.deps.limiter = sharedLimiter(world.db);
let networks = 0;
const network = () => `10.0.${String(Math.floor((networks += 1) / 250))}.${String(networks % 250)}`;
const at = (from: string, known = '') => world.as(guest(), { network: from, known });

/** Tries of so many networks, one after the other; how many were looked at. */
async function guesses(who: string, from: readonly string[], each: number): Promise<number> {
  let looked = 0;
  for (const one of from)
    for (let nth = 0; nth < each; nth += 1) {
      const { why } = await at(one).refused(signIn, { who, password: 'not this one' });
      if (why === 'sign_in_wrong') looked += 1;
      else expect(why).toBe('slowed_down');
    }
  return looked;
}

test('thirty wrong passwords from each of two addresses shut nobody out of their own device', async () => {
  const ann = await somebody();
  const home = network();
  const { device = '' } = opened(
    await at(home).does(signIn, { who: ann.name, password: PASSWORD }),
  );
  const strangers = [network(), network()];
  expect(await guesses(ann.name, strangers, 30), 'ten of each are looked at').toBe(20);
  // Even when the stranger sits in the same house.
  expect(await guesses(ann.name, [home], 30)).toBe(10);
  await at(home, device).does(signIn, { who: ann.name, password: PASSWORD });
  await at(network(), device).does(signIn, { who: ann.name, password: PASSWORD });
  const slowed = await at(home).refused(signIn, { who: ann.name, password: PASSWORD });
  expect(slowed).toMatchObject({ code: 'too_many', why: 'slowed_down' });
  expect(slowed.params['minutes']).toBeGreaterThan(0);
});

test('many networks at once have three tries each a day, and who comes from a new one comes in', async () => {
  const ann = await newcomer();
  expect(await guesses(ann.name, Array.from({ length: 6 }, network), 12)).toBe(60);
  expect(await guesses(ann.name, Array.from({ length: 5 }, network), 6)).toBe(15);
  await at(network()).does(signIn, { who: ann.name, password: PASSWORD });
});

test('whoever holds a /48 of IPv6 guesses no more often than whoever holds one address, and joins no more people', async () => {
  const ann = await newcomer();
  const held = Array.from({ length: 6 }, (_, nr) => `2001:db8:1:${nr.toString(16)}`);
  expect(await guesses(ann.name, held, 4), 'ten an hour').toBe(10);
  expect(await guesses(ann.name, Array.from({ length: 5 }, network), 10)).toBe(50);
  const more = Array.from({ length: 8 }, (_, nr) => `2001:db8:2:${nr.toString(16)}`);
  expect(await guesses(ann.name, more, 2), 'three a day').toBe(3);
  await at('2001:db8:3:1').does(signIn, { who: ann.name, password: PASSWORD });
  const from = (nr: number) =>
    at(`2001:db8:4:${nr.toString(16)}`).does(join, {
      ...{ name: `Sixtyfour ${nr}`, password: PASSWORD, birthYear: 1990, guidelines: true },
    });
  const joined = await Promise.allSettled(Array.from({ length: 22 }, (_, nr) => from(nr)));
  expect(joined.filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
});

test('a known device has a measure of its own, and none for anybody else', async () => {
  const [ann, ben] = [await somebody(), await somebody()];
  const home = network();
  const { device = '' } = opened(
    await at(home).does(signIn, { who: ann.name, password: PASSWORD }),
  );
  const wrong = (who: string) =>
    at(network(), device).refused(signIn, { who, password: 'not this one' });
  const answers: string[] = [];
  for (let nth = 0; nth < 22; nth += 1) answers.push((await wrong(ann.name)).why);
  expect(answers.filter((why) => why === 'sign_in_wrong')).toHaveLength(20);
  const same = network();
  for (let nth = 0; nth < 10; nth += 1)
    await at(same, device).refused(signIn, { who: ben.name, password: 'not this one' });
  const slowed = await at(same, device).refused(signIn, { who: ben.name, password: PASSWORD });
  expect(slowed.why).toBe('slowed_down');
});

test('a new password ends what devices keep', async () => {
  const ann = await somebody();
  const { session, device = '' } = opened(
    await at(network()).does(signIn, { who: ann.name, password: PASSWORD }),
  );
  const newPassword = 'a turtle under the tram';
  await world
    .as(await holder(session.token))
    .does(changePassword, { current: PASSWORD, newPassword });
  const home = network();
  await guesses(ann.name, [home], 12);
  const slowed = await at(home, device).refused(signIn, { who: ann.name, password: newPassword });
  expect(slowed.why).toBe('slowed_down');
});

test('recovery is slowed down in the same way, and by a new network never refused', async () => {
  const ann = await somebody();
  const { codes } = await ann.does(makeRecoveryCodes, {});
  const newPassword = 'a turtle under the tram';
  const stranger = network();
  const answers: string[] = [];
  for (let nth = 0; nth < 12; nth += 1) {
    const use = { who: ann.name, code: 'k7mp-x2wd-9htq', newPassword };
    answers.push((await at(stranger).refused(recoverByCode, use)).why);
  }
  expect(answers.slice(9)).toEqual(['recovery_wrong', 'slowed_down', 'slowed_down']);
  await at(network()).does(recoverByCode, { who: ann.name, code: codes[0], newPassword });
});

test('whether a name or an e-mail is known is not to be seen by counting', async () => {
  const ann = await somebody();
  const [one, other] = [network(), network()];
  expect(await guesses(ann.name, [one], 12)).toBe(await guesses('Nobody at all', [other], 12));
});

test('whoever is right is slowed down by nothing, from however many fresh browsers', async () => {
  const ann = await somebody();
  const home = network();
  for (let nth = 0; nth < 15; nth += 1)
    await at(home).does(signIn, { who: ann.name, password: PASSWORD });
  expect(await guesses(ann.name, [home], 12), 'wrong ones count as before').toBe(10);
});

test('whoever knows their own password has no guess more at anybody else’s by it', async () => {
  const [ann, eve] = [await somebody(), await somebody()];
  const home = network();
  let looked = 0;
  for (let nth = 0; nth < 15; nth += 1) {
    await at(home).does(signIn, { who: eve.name, password: PASSWORD });
    looked += await guesses(ann.name, [home], 1);
  }
  expect(looked).toBe(10);
  const others = await Promise.all(Array.from({ length: 7 }, () => somebody()));
  for (const { name } of others) {
    looked += await guesses(name, [home], 8);
    const { why } = await at(home)
      .does(signIn, { who: eve.name, password: PASSWORD })
      .then(
        () => ({ why: '' }),
        (problem: unknown) => problem as { why: string },
      );
    expect(['', 'slowed_down']).toContain(why);
  }
  // Of one network sixty in all, five of which were refused at the first account.
  expect(looked).toBe(55);
});
