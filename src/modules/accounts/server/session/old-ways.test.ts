import { expect, test } from 'vitest';
import { guest } from '#platform/actor.ts';
import { newToken, tokenHash } from '#platform/secrets.ts';
import { keyIn, openPostOffice } from '#platform/mail/testing/post-office.ts';
import { changePassword } from '../account/change-password.ts';
import { confirmEmail, setEmail } from '../email/own-email.ts';
import { joining } from '../joining/joining.ts';
import { askRecovery, recoverByLink } from '../recovery/recover-by-link.ts';
import { makeRecoveryCodes, recoverByCode } from '../recovery/recover-by-code.ts';
import { half, openHouse, opened, PASSWORD } from '../testing/house.ts';
import { createToken, tokens } from '../token/tokens.ts';
import { signInSecond } from '../totp/sign-in-second.ts';

const post = await openPostOffice();
const { world, nobody, withEmail, holder } = await openHouse({ SMTP_URL: post.url });
const newPassword = 'a turtle under the tram';
let count = 0;

/** Everything by which somebody who was in before could come back or bring others in. */
async function prepared() {
  count += 1;
  const address = `ann${String(count)}@example.org`;
  const ann = await withEmail(address);
  const { codes } = await ann.does(makeRecoveryCodes, {});
  await ann.does(createToken, { name: 'script' });
  await ann.does(setEmail, { email: `other-${address}`, password: PASSWORD });
  await nobody.does(askRecovery, { who: ann.name });
  await world.drain();
  const confirms = keyIn(post.last(`other-${address}`));
  const recovers = keyIn(post.last(address, '/recover/link'));
  const invitation = newToken();
  await world.sql(
    `insert into accounts.invitation (id, code_hash, kind, side, made_by, uses, made_at, expires_at)
     values (gen_random_uuid(), $1, 'member', 'adult', $2, 1, $3, $3::timestamptz + interval '3 days')`,
    [tokenHash(invitation), ann.personaId, world.deps.now()],
  );
  expect((await nobody.asks(joining, { code: invitation })).invitation.state).toBe('good');
  return { ann, codes, confirms, recovers, invitation };
}

/** What of it works still. */
async function left({
  ann,
  codes,
  confirms,
  recovers,
  invitation,
}: Awaited<ReturnType<typeof prepared>>) {
  const tries = {
    code: nobody.refused(recoverByCode, { who: ann.name, code: codes[1], newPassword }),
    link: nobody.refused(recoverByLink, { secret: recovers, newPassword }),
    confirm: nobody.refused(confirmEmail, { secret: confirms }),
  };
  return {
    code: (await tries.code).why,
    link: (await tries.link).why,
    confirm: (await tries.confirm).why,
    invitation: (await nobody.asks(joining, { code: invitation })).invitation.state,
    session: (await holder(ann.token)).kind,
  };
}

const nothing = {
  ...{ code: 'recovery_wrong', link: 'link_over', confirm: 'link_over' },
  ...{ invitation: 'over', session: 'guest' },
};

test('with a changed password ends whatever was made before it', async () => {
  const before = await prepared();
  const { session } = await before.ann.does(changePassword, { current: PASSWORD, newPassword });
  expect(await left(before)).toEqual(nothing);
  const here = world.as(await holder(session.token));
  expect((await here.asks(tokens)).tokens).toEqual([]);
});

test('and with a recovery', async () => {
  const before = await prepared();
  const use = { who: before.ann.name, code: before.codes[0], newPassword };
  opened(await nobody.does(recoverByCode, use));
  expect(await left(before)).toEqual(nothing);
});

test('with one-time codes on, a recovery code is the second step, and then they have ended', async () => {
  const before = await prepared();
  const { ann, codes } = before;
  await world.sql(
    `insert into accounts.totp (account_id, secret, begun_at, on_at) values ($1, 'sealed', now(), now())`,
    [ann.accountId],
  );
  const token = half(
    await nobody.does(recoverByCode, { who: ann.name, code: codes[0], newPassword }),
  );
  await world.as(guest()).does(signInSecond, { secret: token, code: codes[2] });
  expect(await left(before)).toEqual(nothing);
});
