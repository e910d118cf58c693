import { expect, test } from 'vitest';
import { keyIn, openPostOffice } from '#platform/mail/testing/post-office.ts';
import { signIn } from '../account/sign-in.ts';
import { security } from '../security/security.ts';
import { half, opened, openHouse, PASSWORD } from '../testing/house.ts';
import { createToken, tokens } from '../token/tokens.ts';
import { askRecovery, recoverByLink, recoveryLink } from './recover-by-link.ts';
import { makeRecoveryCodes, recoverByCode } from './recover-by-code.ts';

const post = await openPostOffice();
const { world, nobody, somebody, seated, withEmail, holder } = await openHouse({
  SMTP_URL: post.url,
});
const newPassword = 'another long word';

test('Ann makes ten codes, forgets her password, and is back in with one of them', async () => {
  const ann = await somebody();
  const elsewhere = await seated(ann.name);
  await ann.does(createToken, { name: 'script' });
  const { codes } = await ann.does(makeRecoveryCodes, {});
  expect(new Set(codes).size).toBe(10);

  const typed = (codes[3] ?? '').toUpperCase().replaceAll('-', ' ');
  const back = opened(
    await nobody.does(recoverByCode, { who: ann.name, code: typed, newPassword }),
  );
  expect(back.person).toBe(ann.personaId);
  for (const { token } of [ann, elsewhere]) expect((await holder(token)).kind).toBe('guest');
  const here = world.as(await holder(back.session.token));
  expect((await here.asks(tokens)).tokens, 'access tokens have ended').toEqual([]);
  expect((await here.asks(security)).codes, 'those made before have ended').toBeNull();
  await nobody.does(signIn, { who: ann.name, password: newPassword });
  const old = await nobody.refused(signIn, { who: ann.name, password: PASSWORD });
  expect(old.why).toBe('sign_in_wrong');

  const again = await nobody.refused(recoverByCode, { who: ann.name, code: codes[3], newPassword });
  expect(again.why, 'a code works once').toBe('recovery_wrong');
  const other = await nobody.refused(recoverByCode, { who: ann.name, code: codes[4], newPassword });
  expect(other.why, 'nor does any other of before').toBe('recovery_wrong');
});

test('a code of somebody else, a made-up one and an unknown name are told apart by nobody', async () => {
  const [ann, ben] = [await somebody(), await somebody()];
  const { codes } = await ben.does(makeRecoveryCodes, {});
  const tries = [
    { who: ann.name, code: codes[0], newPassword },
    { who: ben.name, code: 'k7mp-x2wd-9htq', newPassword },
    { who: 'Nobody of this name', code: codes[0], newPassword },
  ];
  const refusals = await Promise.all(tries.map((one) => nobody.refused(recoverByCode, one)));
  expect(new Set(refusals.map((one) => JSON.stringify(one)))).toHaveLength(1);
  expect(refusals[0]?.why).toBe('recovery_wrong');
});

test('a code that is sent twice at once opens once', async () => {
  const ann = await somebody();
  const { codes } = await ann.does(makeRecoveryCodes, {});
  const use = { who: ann.name, code: codes[0], newPassword };
  const both = await Promise.allSettled([
    nobody.does(recoverByCode, use),
    nobody.does(recoverByCode, use),
  ]);
  expect(both.map((one) => one.status).sort()).toEqual(['fulfilled', 'rejected']);
});

test('a new set ends the old one; codes are kept as slow hashes only', async () => {
  const ann = await somebody();
  const old = (await ann.does(makeRecoveryCodes, {})).codes;
  const fresh = (await ann.does(makeRecoveryCodes, {})).codes;
  const use = (code: string | undefined) => ({ who: ann.name, code, newPassword });
  expect((await nobody.refused(recoverByCode, use(old[0]))).why).toBe('recovery_wrong');
  const rows = await world.sql<{ text: string }>(
    'select c::text as text from accounts.recovery_code c',
  );
  for (const code of fresh) expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''));
  await nobody.does(recoverByCode, use(fresh[0]));
});

test('who asks for a letter gets one at the confirmed address, with a link that works once', async () => {
  const ann = await withEmail('ann@example.org');
  await nobody.does(askRecovery, { who: ann.name });
  await world.drain();
  const email = post.last('ann@example.org');
  const token = keyIn(email);
  expect(email?.words).toContain('/recover/link?key=');

  // A program that looks into emails opens the link before she does.
  expect(await nobody.asks(recoveryLink, { secret: token })).toMatchObject({ isOpen: true });
  expect(await nobody.asks(recoveryLink, { secret: token })).toMatchObject({ isOpen: true });
  const back = opened(await nobody.does(recoverByLink, { secret: token, newPassword }));
  expect(back.person).toBe(ann.personaId);
  expect((await holder(ann.token)).kind, 'everywhere else it has ended').toBe('guest');
  expect((await nobody.refused(recoverByLink, { secret: token, newPassword })).why).toBe(
    'link_over',
  );
  expect(await nobody.asks(recoveryLink, { secret: token })).toMatchObject({ isOpen: false });
  await world.drain();
  expect(post.last('ann@example.org')?.words).toContain('a new password was set');
});

test('whether there is anybody to write to is not to be seen: same answer, same statements', async () => {
  await withEmail('known@example.org');
  await world.drain();
  const before = post.emails.length;
  const ask = (who: string) => () => nobody.does(askRecovery, { who });
  expect(await ask('known@example.org')()).toEqual(await ask('unknown@example.org')());
  const known = await world.statements(ask('known@example.org'));
  expect(await world.statements(ask('unknown@example.org'))).toBe(known);
  await world.drain();
  const written = post.emails.slice(before).flatMap((email) => email.to);
  expect(new Set(written)).toEqual(new Set(['known@example.org']));
});

test('to an address that was never confirmed nothing is sent', async () => {
  const ann = await somebody();
  await world.sql(`update accounts.account set email = 'typo@example.org' where id = $1`, [
    ann.accountId,
  ]);
  for (const who of ['typo@example.org', ann.name]) await nobody.does(askRecovery, { who });
  await world.drain();
  expect(post.last('typo@example.org')).toBeUndefined();
});

test('a link lasts half an hour from when it is sent, and a newer letter ends an older', async () => {
  await withEmail('slow@example.org');
  const ask = async () => {
    await nobody.does(askRecovery, { who: 'slow@example.org' });
    await world.drain();
    return keyIn(post.last('slow@example.org'));
  };
  const first = await ask();
  // However it is asked for again, for some minutes the letter that is on its way is the one.
  expect(await ask()).toBe(first);
  world.at('2026-03-04T20:05:01Z');
  const second = await ask();
  expect((await nobody.refused(recoverByLink, { secret: first, newPassword })).why).toBe(
    'link_over',
  );
  world.at('2026-03-04T20:35:02Z');
  expect((await nobody.refused(recoverByLink, { secret: second, newPassword })).why).toBe(
    'link_over',
  );
  world.at('2026-03-04T20:29:59Z');
  await nobody.does(recoverByLink, { secret: second, newPassword });
  world.at('2026-03-04T20:00:00Z');
});

test('a letter that waited for the mail server has its half hour all the same', async () => {
  await withEmail('waiting@example.org');
  await nobody.does(askRecovery, { who: 'waiting@example.org' });
  world.at('2026-03-04T23:00:00Z');
  await world.drain();
  const token = keyIn(post.last('waiting@example.org'));
  await nobody.does(recoverByLink, { secret: token, newPassword });
  world.at('2026-03-04T20:00:00Z');
});

test('with one-time codes on, a letter alone does not open: the second step follows', async () => {
  const ann = await withEmail('both@example.org');
  const { codes } = await ann.does(makeRecoveryCodes, {});
  // That codes were made is a letter, too: it has come before the one with the link.
  await world.drain();
  await world.sql(
    `insert into accounts.totp (account_id, secret, begun_at, on_at) values ($1, 'sealed', now(), now())`,
    [ann.accountId],
  );
  await nobody.does(askRecovery, { who: 'both@example.org' });
  await world.drain();
  const token = keyIn(post.last('both@example.org'));
  expect(
    half(await nobody.does(recoverByLink, { secret: token, newPassword })).length,
  ).toBeGreaterThan(40);
  const use = { who: ann.name, code: codes[0], newPassword };
  expect(half(await nobody.does(recoverByCode, use)).length).toBeGreaterThan(40);
});
