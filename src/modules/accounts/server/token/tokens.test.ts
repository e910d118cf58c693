import { expect, test } from 'vitest';
import { system, type Actor } from '#platform/actor.ts';
import { bearerOf } from '../../index.server.ts';
import { me } from '../account/me.ts';
import { changePassword } from '../account/change-password.ts';
import { endStaleSessions } from '../session/end-stale-sessions.ts';
import { openHouse, PASSWORD } from '../testing/house.ts';
import { createToken, revokeToken, tokens } from './tokens.ts';
import { tellTokenEnds } from './token-ends.ts';

const { world, somebody } = await openHouse();
const inbox = world.registry.queries.get('notifications.inbox') ?? expect.fail();
const DAY = 86_400_000;
const begin = new Date('2026-03-04T20:00:00Z').getTime();
const after = (ms: number) => world.at(new Date(begin + ms));

type Ann = Awaited<ReturnType<typeof somebody>>;
const made = async (ann: Ann, scopes: string[], days = 90) =>
  ann.does(createToken, { name: 'my script', scopes, days });
const by = (token: string): Promise<Actor> => bearerOf(world.deps, { by: 'access_token', token });

test('a token may what it was made for, and says which scope is missing', async () => {
  after(0);
  const ann = await somebody();
  const { secret } = await made(ann, ['accounts:read']);
  const script = world.as(await by(secret));
  expect((await script.asks(me)).name).toBe(ann.name);
  const refused = await script.refused(inbox, {});
  expect([refused.code, refused.why, refused.params]).toEqual([
    'forbidden',
    'scope_missing',
    { scope: 'notifications:read' },
  ]);
  // Its own owner may take it back; this one may only read.
  expect((await script.refused(revokeToken, { token: crypto.randomUUID() })).why).toBe(
    'scope_missing',
  );
});

test('without a word about it a token only reads; what there is not, and nothing at all, is refused', async () => {
  const ann = await somebody();
  const plain = await ann.does(createToken, { name: 'plain' });
  expect(plain.scopes).toEqual(['read']);
  // A form sends one box by itself.
  expect((await ann.does(createToken, { name: 'one', scopes: 'write' })).scopes).toEqual(['write']);
  const faults = async (scopes: unknown) =>
    Object.values((await ann.refused(createToken, { name: 'x', scopes })).fields)[0];
  expect(await faults(['teapots:read'])).toBe('scope_unknown');
  expect(await faults(['admin'])).toBe('scope_unknown');
  expect(await faults(['safety:write'])).toBe('scope_unknown');
  expect(await faults([])).toBe('choose_one');
  expect(await faults(Array.from({ length: 61 }, () => 'read'))).toBe('scope_unknown');
});

test('whatever a token has, it changes no password, makes no other, and sees no way in', async () => {
  const ann = await somebody();
  const { secret } = await made(ann, ['read', 'write', 'manage']);
  const script = world.as(await by(secret));
  const tried = [
    [createToken, { name: 'another' }],
    [changePassword, { current: PASSWORD, newPassword: 'another long quiet word' }],
  ] as const;
  for (const [act, input] of tried)
    expect((await script.refused(act, input)).why, act.name).toBe('session_only');
  // The same by her, in her session, goes through: it is the token that is refused.
  await ann.does(createToken, { name: 'another' });
});

test('when it was last of use stands there to within some minutes, and is not written each time', async () => {
  const ann = await somebody();
  after(0);
  const { secret, token } = await made(ann, ['read']);
  const usedAt = async () =>
    (await ann.asks(tokens)).tokens.find((one) => one.id === token)?.usedAt;
  expect(await usedAt()).toBeNull();
  await by(secret);
  expect(await usedAt()).toEqual(new Date(begin));
  const before = await world.sql<{ xmin: string }>(
    'select xmin::text from accounts.access_token where id = $1',
    [token],
  );
  after(9 * 60_000);
  await Promise.all([by(secret), by(secret), by(secret)]);
  const still = await world.sql('select xmin::text from accounts.access_token where id = $1', [
    token,
  ]);
  expect(still).toEqual(before);
  after(11 * 60_000);
  await by(secret);
  expect(await usedAt()).toEqual(new Date(begin + 11 * 60_000));
});

test('a week before it ends she is told, once; a short one is not worth it; then it says that it is over', async () => {
  after(0);
  const ann = await somebody();
  const { secret, token } = await made(ann, ['read'], 30);
  await made(ann, ['read'], 7);
  const told = async () => {
    await world.as(system).does(tellTokenEnds, {});
    await world.drain();
    const { items } = (await ann.asks(inbox, {})) as { items: { says: string }[] };
    return items.filter(({ says }) => says === 'inbox.token_ends').length;
  };
  after(22 * DAY);
  expect(await told()).toBe(0);
  after(24 * DAY);
  expect(await told()).toBe(1);
  expect(await told()).toBe(1);
  after(31 * DAY);
  expect((await by(secret)).restrictions).toEqual(['token_expired']);
  await world.as(system).does(endStaleSessions, {});
  expect((await ann.asks(tokens)).tokens.find((one) => one.id === token)?.isOver).toBe(true);
  after(61 * DAY);
  await world.as(system).does(endStaleSessions, {});
  expect((await by(secret)).restrictions).toEqual(['token_unknown']);
});

test('nobody has more of them than one keeps an eye on, however fast they are asked for', async () => {
  after(0);
  const ann = await somebody();
  const all = await Promise.allSettled(Array.from({ length: 53 }, () => made(ann, ['read'])));
  expect(all.filter(({ status }) => status === 'rejected')).toHaveLength(3);
  expect((await ann.refused(createToken, { name: 'x' })).why).toBe('tokens_enough');
  const [one] = (await ann.asks(tokens)).tokens;
  await ann.does(revokeToken, { token: one?.id ?? '' });
  await ann.does(createToken, { name: 'x' });
});
