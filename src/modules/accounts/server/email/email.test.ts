import { expect, test } from 'vitest';
import { keyIn, openPostOffice } from '#platform/mail/testing/post-office.ts';
import { join } from '../account/join.ts';
import { changePassword } from '../account/change-password.ts';
import { signIn } from '../account/sign-in.ts';
import { security } from '../security/security.ts';
import { sharedLimiter } from '#platform/limits.ts';
import { openHouse, PASSWORD } from '../testing/house.ts';
import { confirmEmailAgain } from './confirm-email-again.ts';
import { confirmEmail, removeEmail, setEmail } from './own-email.ts';

const post = await openPostOffice();
const { world, nobody, seated, somebody, withEmail } = await openHouse({
  SMTP_URL: post.url,
  MAIL_FROM: 'talk@example.org',
  ORIGIN: 'https://talk.example.org',
  COMMUNITY_NAME: 'The Tea House',
});
const password = PASSWORD;

test('Ann gives an e-mail; it counts once she has opened the letter', async () => {
  const ann = await somebody('Ann Tea');
  const before = post.emails.length;
  await ann.does(setEmail, { email: 'Ann@example.org', password });
  expect(post.emails).toHaveLength(before);
  await world.drain();
  const email = post.last('Ann@example.org');
  expect(email?.from).toBe('talk@example.org');
  expect(email?.words).toContain('Hello Ann Tea,');
  expect(email?.words).toContain('https://talk.example.org/confirm-email?key=');
  expect(email?.raw).toMatch(/^Auto-Submitted: auto-generated/im);
  expect(email?.raw).toMatch(/^From: The Tea House <talk@example\.org>/im);
  expect((await ann.asks(security)).email).toBeNull();

  // Nobody has to be signed in where the email is read.
  await nobody.does(confirmEmail, { secret: keyIn(email) });
  expect((await ann.asks(security)).email).toEqual({
    address: 'Ann@example.org',
    isConfirmed: true,
    isRefused: false,
  });
  await nobody.does(signIn, { who: 'ann@EXAMPLE.org', password });
  expect((await nobody.refused(confirmEmail, { secret: keyIn(email) })).why, 'once').toBe(
    'link_over',
  );
});

test('without the password no e-mail is given or taken away', async () => {
  const ann = await withEmail('kept@example.org');
  const wrong = { password: 'not the one at all' };
  const given = await ann.refused(setEmail, { email: 'other@example.org', ...wrong });
  expect(given.fields).toEqual({ password: 'password_wrong' });
  expect((await ann.refused(removeEmail, wrong)).fields).toEqual({ password: 'password_wrong' });
  expect((await ann.asks(security)).email?.address).toBe('kept@example.org');
  expect((await ann.asks(security)).pending).toBeNull();
});

test('a change is told to the old address, once the new one is confirmed', async () => {
  const ann = await withEmail('old@example.org');
  await ann.does(setEmail, { email: 'new@example.org', password });
  await world.drain();
  expect(post.last('old@example.org')).toBeUndefined();
  await nobody.does(confirmEmail, { secret: keyIn(post.last('new@example.org')) });
  await world.drain();
  expect(post.last('old@example.org')?.words).toContain('another e-mail was confirmed');
  expect(post.last('old@example.org')?.raw).not.toContain('new@example.org');
  await ann.does(removeEmail, { password });
  await world.drain();
  expect(post.last('new@example.org')?.words).toContain('no longer belongs');
  expect((await ann.asks(security)).email).toBeNull();
});

test('a link of yesterday works, one of three days ago does not, and a newer letter ends an older', async () => {
  const ann = await somebody();
  const ask = async (email: string) => {
    await ann.does(setEmail, { email, password });
    await world.drain();
    return keyIn(post.last(email));
  };
  const first = await ask('first@example.org');
  const second = await ask('second@example.org');
  expect((await nobody.refused(confirmEmail, { secret: first })).why).toBe('link_over');
  world.at('2026-03-06T21:00Z');
  expect((await nobody.refused(confirmEmail, { secret: second })).why).toBe('link_over');
  world.at('2026-03-05T21:00Z');
  await nobody.does(confirmEmail, { secret: second });
});

test('whether an e-mail is known here is told only to whoever opens its letters', async () => {
  world.at('2026-03-04T20:00Z');
  await withEmail('shared@example.org', 'Uma');
  const vera = await somebody();
  expect(await vera.does(setEmail, { email: 'SHARED@example.org', password })).toEqual({});
  await world.drain();
  const token = keyIn(post.last('SHARED@example.org'));
  expect((await nobody.refused(confirmEmail, { secret: token })).why).toBe('email_in_use');
  expect((await vera.asks(security)).email).toBeNull();
});

test('an e-mail that was only given gives way to whoever confirms it', async () => {
  const squatter = await somebody();
  await world.sql(`update accounts.account set email = 'mine@example.org' where id = $1`, [
    squatter.accountId,
  ]);
  const owner = await somebody();
  await owner.does(setEmail, { email: 'mine@example.org', password });
  await world.drain();
  await nobody.does(confirmEmail, { secret: keyIn(post.last('mine@example.org')) });
  expect((await owner.asks(security)).email?.isConfirmed).toBe(true);
  expect((await squatter.asks(security)).email).toBeNull();
});

test('whoever joins with an e-mail is asked to confirm it', async () => {
  const joined = { name: 'Wilma', password, birthYear: 1990, guidelines: 'yes' };
  await nobody.does(join, { ...joined, email: 'wilma@example.org' });
  await world.drain();
  await nobody.does(confirmEmail, { secret: keyIn(post.last('wilma@example.org')) });
  await nobody.does(signIn, { who: 'wilma@example.org', password });
});

test('when the mail server is away the letter goes out later, with a link made then', async () => {
  const ann = await somebody();
  post.state.answers = 451;
  await ann.does(setEmail, { email: 'later@example.org', password });
  await world.drain();
  expect(post.last('later@example.org')).toBeUndefined();
  post.state.answers = 250;
  // Longer than its link would have worked.
  const kept = world.deps.now();
  world.at(new Date(kept.getTime() + 60 * 3_600_000));
  await world.drain();
  await nobody.does(confirmEmail, { secret: keyIn(post.last('later@example.org')) });
  world.at(kept);
});

test('where nobody lives a letter is not brought again and again', async () => {
  const ann = await somebody();
  post.state.answers = 550;
  await ann.does(setEmail, { email: 'nobody@example.org', password });
  await world.drain();
  post.state.answers = 250;
  world.at(new Date(world.deps.now().getTime() + 3_600_000));
  await world.drain();
  expect(post.last('nobody@example.org')).toBeUndefined();
  expect((await ann.asks(security)).pending).toBe('nobody@example.org');
});

test('no key of a link and no address lies in the queue, and no key in a table', async () => {
  const ann = await somebody();
  await ann.does(setEmail, { email: 'secret@example.org', password });
  const queued = await world.sql('select payload::text as text from graphile_worker._private_jobs');
  expect(JSON.stringify(queued)).not.toContain('secret@example.org');
  await world.drain();
  const token = keyIn(post.last('secret@example.org'));
  const kept = await world.sql('select p::text as text from accounts.email_pending p');
  expect(token.length).toBeGreaterThan(40);
  expect(JSON.stringify(kept)).not.toContain(token);
  expect(
    await world.sql('select 1 from accounts.letter where account_id = $1', [ann.accountId]),
  ).toEqual([]);
});

test('a changed password is told by mail, in the language of the person, without private words', async () => {
  const ann = await withEmail('ana@example.org', 'Ana María');
  await world.sql(`update accounts.account set locale = 'es' where id = $1`, [ann.accountId]);
  await (
    await seated(ann.name)
  ).does(changePassword, {
    current: password,
    newPassword: 'another long word',
  });
  await world.drain();
  const email = post.last('ana@example.org');
  expect(email?.words).toContain('Hola, Ana María:');
  expect(email?.words).toContain('tu contraseña acaba de cambiar');
  expect(email?.words).not.toContain('another long word');
});

test('nobody slips a line into a letter by a name or an address', async () => {
  const ann = await somebody();
  const email = 'x@example.org\r\nBcc: all@example.org';
  expect((await ann.refused(setEmail, { email, password })).fields).toEqual({
    email: 'email_not_valid',
  });
});

test('however many accounts give a stranger’s address, five letters more an hour go there', async () => {
  const before = world.deps.limiter;
  const given = ['Flo', 'Gus'].map((name) => somebody(`${name} Many`));
  const [flo, gus] = (await Promise.all(given)) as [Someone, Someone];
  await flo.does(setEmail, { email: 'stranger@example.org', password });
  await gus.does(setEmail, { email: 'Stranger@example.org', password });
  const other = await withEmail('own@example.org');
  world.deps.limiter = sharedLimiter(world.db);
  for (let nth = 0; nth < 3; nth += 1) await flo.does(confirmEmailAgain, {});
  for (let nth = 0; nth < 2; nth += 1) await gus.does(confirmEmailAgain, {});
  const full = await gus.refused(confirmEmailAgain, {});
  expect(full).toMatchObject({
    code: 'too_many',
    params: { seconds: expect.any(Number) as number },
  });
  await other.does(setEmail, { email: 'elsewhere@example.org', password });
  await other.does(confirmEmailAgain, {});
  world.deps.limiter = before;
});
type Someone = Awaited<ReturnType<typeof somebody>>;
